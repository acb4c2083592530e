/** The rule of comparison itself, on made designs. */
import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decisions/decision.js";
import type { Design } from "../../src/design/design.js";
import { comparePick, score, share, type Pick } from "./compare.js";

const decision = (id: string, chosen: readonly string[], second?: string): Decision => ({
  id, topic: id, question: "", outcome: chosen.length > 0 ? "decided" : "not-needed", pinned: false, margin: 0, reasons: [],
  chosen: chosen.map((item) => ({ id: item, name: item })),
  alternatives: second === undefined ? [] : [{ id: "x", name: "x", outcome: "excluded", margin: 1, reasons: [] }, { id: second, name: second, outcome: "outscored", margin: 1, reasons: [] }],
});
const design = (decisions: readonly Decision[], stated = true): Design =>
  ({ decisions, facts: { platformStated: { value: stated }, hosting: { value: "cloud" } } }) as unknown as Design;
const log: Pick = { category: "ingestion", chose: "Kafka run by the team", topics: ["event-log"], ids: ["apache-kafka"], otherForms: ["apache-kafka", "amazon-msk"] };
const verdict = (pick: Pick, made: Design): string => comparePick(pick, made).verdict;

describe("comparison of one pick", () => {
  it("tells exact from second", () => {
    expect(verdict(log, design([decision("event-log", ["apache-kafka"], "amazon-kinesis")]))).toBe("exact");
    expect(verdict(log, design([decision("event-log", ["amazon-kinesis"], "apache-kafka")]))).toBe("first-two");
  });
  it("counts another form of the engine only where the platform is open", () => {
    const made = [decision("event-log", ["amazon-msk"])];
    expect(verdict(log, design(made, false))).toBe("exact");
    expect(verdict({ ...log, differs: "a reason" }, design(made))).toBe("same-engine");
    expect(verdict(log, design(made))).toBe("wrong");
  });
  it("asks for a reason, and for none where nothing differs", () => {
    expect(verdict(log, design([decision("event-log", ["google-pubsub"])]))).toBe("wrong");
    expect(verdict({ ...log, differs: "a reason" }, design([decision("event-log", ["google-pubsub"])]))).toBe("differs");
    expect(comparePick({ ...log, differs: "a reason" }, design([decision("event-log", ["apache-kafka"])])).stale).toBe(true);
  });
  it("takes no part for the match where the source has none", () => {
    const none: Pick = { category: "stream", chose: "none", topics: ["stream-processing"], ids: [] };
    expect(verdict(none, design([decision("stream-processing", [])]))).toBe("exact");
    expect(verdict(none, design([decision("stream-processing", ["apache-flink"])]))).toBe("wrong");
  });
  it("lets the warehouse stand for batch processing that is not needed", () => {
    const batch: Pick = { category: "batch", chose: "Athena", topics: ["batch-processing"], ids: ["amazon-athena"] };
    expect(verdict(batch, design([decision("batch-processing", []), decision("warehouse", ["amazon-athena"])]))).toBe("exact");
    expect(verdict(batch, design([decision("batch-processing", ["duckdb"]), decision("warehouse", ["amazon-athena"])]))).toBe("wrong");
  });
  it("counts shares over all picks", () => {
    const compared = [comparePick(log, design([decision("event-log", ["apache-kafka"])])), comparePick(log, design([decision("event-log", ["amazon-kinesis"], "apache-kafka")])), comparePick({ ...log, differs: "a reason" }, design([decision("event-log", ["google-pubsub"])]))];
    expect(score(compared)).toEqual({ picks: 3, exact: 1, firstTwo: 1, sameEngine: 0, differs: 1, wrong: 0, named: 0 });
    expect(share(score(compared))).toBe(66.7);
  });
});
