/** Change capture into the chosen log; self-run parts where a platform team runs machines. */
import { describe, expect, it } from "vitest";
import { allTechnologies } from "../../src/catalog/index.js";
import type { Decision } from "../../src/decisions/decision.js";
import type { BriefFields } from "../support/random-brief.js";
import { decided, decision } from "../guidance/support.js";

const SHOP: BriefFields = {
  business_domain: "Online shop", data_sources: "website clickstream, orders in PostgreSQL (80 GB)", data_volume: "20 million events a day of 800 bytes",
  processing_requirements: "fraud score of orders within 10 seconds, daily report", target_systems: "data warehouse, dashboards for 40 people", technology_stack: "GCP", team_capabilities: "7 engineers, SQL and Python",
};
const ruledOut = (found: Decision, id: string): string[] => found.alternatives.filter((item) => item.id === id && item.outcome === "excluded").flatMap((item) => item.reasons.map((reason) => reason.rule));

describe("change capture", () => {
  it("writes to the log the live flow reads: Datastream has no way into Pub/Sub", async () => {
    const whole = await decided(SHOP), found = whole.decisions.get("cdc");
    expect(whole.decisions.chosen("event-log")).toBe("google-pubsub");
    expect(whole.facts["capturesLive"]?.value).toBe(true);
    expect(found?.chosen.map((item) => item.id)).toEqual(["debezium"]);
    expect(found && ruledOut(found, "google-datastream")).toContain("cdc/exclude-no-way-into-pubsub");
  });

  it("may fill stores directly where only scheduled flows read the rows", async () => {
    const found = await decision("cdc", SHOP, { capturesLive: false });
    expect(ruledOut(found, "google-datastream")).not.toContain("cdc/exclude-no-way-into-pubsub");
    expect(found.chosen[0]?.id).toBe("google-datastream");
  });

  it.each([
    ["amazon-kinesis", ["kinesis"], [], "aws-dms", "fivetran", "kinesis"],
    ["amazon-msk", ["kafka", "msk"], ["kafka-protocol"], "aws-dms", "fivetran", "kafka"],
    ["nats-jetstream", [], [], "debezium", "striim", "nats"],
    ["apache-pulsar", [], [], "debezium", "qlik-replicate", "pulsar"],
  ])("knows who can write to %s", async (log, options, features, able, unable, kind) => {
    const found = await decision("cdc", { ...SHOP, technology_stack: "AWS" }, { "decision.event-log": [log], "decision.event-log.options": options, "decision.event-log.features": features, capturesLive: true, streamEngineNeeded: true });
    expect(ruledOut(found, able)).toEqual([]);
    expect(ruledOut(found, unable)).toContain(`cdc/exclude-no-way-into-${kind}`);
  });

  it("has some tool for every log of the catalog", () => {
    const capture = allTechnologies.filter((technology) => (technology.roles as readonly string[]).includes("cdc"));
    for (const log of allTechnologies.filter((technology) => technology.roles[0] === "event-log")) {
      const way = log.features.includes("kafka-protocol") ? "to-kafka" : log.options.length > 0 ? `to-${log.options[0] ?? ""}` : log.id === "apache-pulsar" ? "to-pulsar" : "to-nats";
      expect(capture.filter((technology) => (technology.features as readonly string[]).includes(way)).map((technology) => technology.id), log.id).not.toEqual([]);
    }
  });
});

describe("self-run parts in a cloud design", () => {
  const VENUE: BriefFields = { ...SHOP, technology_stack: "AWS and own data centre", team_capabilities: "10 data engineers and 4 platform engineers, 24/7 on-call, Kafka expert" };

  it("are weighed, not ruled out, where a platform team on call runs an own site", async () => {
    const whole = await decided(VENUE);
    expect(whole.facts["hasMachines"]?.value).toBe(true);
    for (const topic of ["event-log", "stream-processing", "realtime-olap"])
      expect(whole.decisions.get(topic)?.alternatives.flatMap((item) => item.reasons.map((reason) => reason.rule)) ?? []).not.toContain("any/exclude-self-run-without-machines");
  });

  it.each([
    ["without own site", { technology_stack: "AWS" }],
    ["without platform people", { team_capabilities: "14 data engineers, on-call" }],
    ["with nothing to be bought", { budget_constraints: "no capital spending" }],
    ["with serverless asked for", { technology_stack: "AWS serverless and own data centre" }],
  ])("stay ruled out %s", async (_, changes) => {
    expect((await decision("compute", { ...VENUE, ...changes })).reasons.map((reason) => reason.rule)).not.toContain("compute/prefer-machines-of-a-platform-team");
  });
});

describe("reasons", () => {
  it("say one cause for an engine with large state, the one that holds", async () => {
    const spoke = async (given: Readonly<Record<string, boolean | number>>): Promise<string[]> => (await decision("stream-processing", { ...SHOP, technology_stack: "AWS" }, { needsStreamJoin: false, joinStateGigabytes: 0, needsExactlyOnce: false, streamPeakRecordsPerSecond: 1000, ...given }))
      .reasons.map((reason) => reason.rule).filter((id) => id.startsWith("stream-processing/prefer-flink-for-"));
    expect(await spoke({})).toEqual([]);
    expect(await spoke({ needsExactlyOnce: true })).toEqual(["stream-processing/prefer-flink-for-exactly-once"]);
    expect(await spoke({ streamPeakRecordsPerSecond: 400_000 })).toEqual(["stream-processing/prefer-flink-for-high-rate"]);
    expect(await spoke({ needsStreamJoin: true, joinStateGigabytes: 20, needsExactlyOnce: true, streamPeakRecordsPerSecond: 400_000 })).toEqual(["stream-processing/prefer-flink-for-large-state"]);
  });

  it("do not praise idling in a part that a live flow keeps awake", async () => {
    const rules = (found: Decision): string[] => found.reasons.map((reason) => reason.rule);
    const live = { ...SHOP, target_systems: "live dashboard with sub-second queries for 2,000 customers, warehouse" };
    expect(rules(await decision("realtime-olap", live, { budgetPressure: 1, needsRealtimeOlap: true, hasStreamingFlow: true }))).not.toContain("any/prefer-scale-to-zero-under-pressure");
    expect(rules(await decision("orchestration", live, { budgetPressure: 1 }))).toContain("any/prefer-scale-to-zero-under-pressure");
  });

  it("count a provider's service over an open engine as portable", async () => {
    const found = await decision("stream-processing", { ...SHOP, technology_stack: "AWS" }, { avoidsLockIn: true, needsExactlyOnce: true });
    expect(found.chosen[0]?.id).toBe("amazon-managed-flink");
    expect(found.reasons.map((reason) => reason.rule)).toContain("any/prefer-portable-when-lock-in-avoided");
  });
});
