import { describe, expect, test } from "vitest";
import { availability } from "../../src/assurance/availability.js";
import type { AssuranceContext } from "../../src/assurance/context.js";
import { latencyBudget } from "../../src/assurance/latency.js";
import { farthestOf, type Places } from "../../src/assurance/places.js";
import { recovery } from "../../src/assurance/recovery.js";
import { distanceOf } from "../../src/catalog/area-distances.js";
import { allTechnologies } from "../../src/catalog/index.js";
import { INTERVALS, lakeCommitSeconds } from "../../src/catalog/intervals.js";
import type { Technology } from "../../src/catalog/schema.js";
import type { Component } from "../../src/design/topology.js";
import { generate, render } from "../../src/index.js";
import type { Flow } from "../../src/requirements/requirement.js";
import { component, flow, sixty, technology } from "../sizing/fixtures.js";
import { assuranceContext } from "./fixtures.js";
import { randomBrief } from "../support/random-brief.js";

/** Entries with round figures, under the ids that have intervals. */
const OWN: readonly Technology[] = [
  technology({ id: "debezium", roles: ["cdc"], latency: { p50Milliseconds: 500, p99Milliseconds: 3_000, source: "test" } }),
  technology({ id: "apache-flink", roles: ["stream-processing"], latency: { p50Milliseconds: 40, p99Milliseconds: 900, source: "test" } }),
  technology({ id: "wh", roles: ["warehouse"], latency: { p50Milliseconds: 15_000, p99Milliseconds: 60_000, source: "test" } }),
  technology({ id: "kv", roles: ["key-value-store"], latency: { p50Milliseconds: 5, p99Milliseconds: 20, source: "test" } }),
];

function context(parts: readonly Component[], flows: readonly Flow[] = [flow()], places?: Places, chosen: Record<string, string> = {}): AssuranceContext {
  const base = assuranceContext(sixty, parts, flows, chosen);
  return { ...base, ...(places === undefined ? {} : { places }), technology: (id) => OWN.find((entry) => entry.id === id) ?? base.technology(id) };
}

const hops = (...parts: Component[]) => latencyBudget(context(parts))[0]?.hops.map((hop) => [hop.component, hop.kind, hop.p50Milliseconds, hop.milliseconds]);

describe("waits told apart from work", () => {
  test("CDC polls every 500 ms: 250 usual and 500 at worst; the rest of 500 / 3,000 is work", () => expect(hops(component("cdc", "debezium", "cdc"))).toEqual([["cdc", "poll", 250, 500], ["cdc", undefined, 250, 2_500]]));
  test("an engine's buffer of 100 ms: never more than its entry's p50 of 40", () => expect(hops(component("stream-processing", "apache-flink", "stream-processing"))).toEqual([["stream-processing", "buffer", 40, 100], ["stream-processing", undefined, 0, 800]]));
  test("a warehouse that shows rows at its commit says so", () => expect(hops(component("warehouse", "wh", "warehouse"))).toEqual([["warehouse", "commit", 15_000, 60_000]]));
  test("at the median the two halves are the entry's median", () => expect(latencyBudget(context([component("cdc", "debezium", "cdc")], [flow({ percentile: 0.5 })]))[0]).toMatchObject({ total: 500 }));
  test("split hops add up to the entry, for every technology with an interval", () => {
    for (const { technologies, milliseconds, source } of INTERVALS) {
      expect(milliseconds).toBeGreaterThan(0);
      expect(source.unverified === true || source.url !== null).toBe(true);
      for (const id of technologies) {
        const entry = allTechnologies.find((item) => item.id === id);
        expect(entry?.latency, id).toBeDefined();
        const role = entry?.roles[0] ?? "";
        const [line] = latencyBudget({ ...context([component(role, id, role)], [flow({ freshnessSeconds: 3_600 })]), technology: () => entry });
        expect(line?.total, id).toBe(entry?.latency?.p99Milliseconds);
        expect(line?.hops.reduce((sum, hop) => sum + hop.p50Milliseconds, 0), id).toBe(entry?.latency?.p50Milliseconds);
      }
    }
  });
});

describe("a schedule and table files", () => {
  test("runs every 10 min under a promise of 30: waits 5 usual, 10 at worst", () => {
    const micro = flow({ class: "micro-batch", everySeconds: 600, freshnessSeconds: 1_800, volumeShare: 0.01 });
    expect(latencyBudget(context([component("batch-processing", "spark", "batch-processing")], [micro]))[0]?.hops[0]).toMatchObject({ component: "schedule", kind: "trigger", p50Milliseconds: 300_000, milliseconds: 600_000 });
  });
  test("a loader of own code takes 90 s for an increment of minutes", () => {
    const micro = flow({ class: "micro-batch", everySeconds: 600, freshnessSeconds: 1_800 });
    const loader = technology({ id: "loader", roles: ["reverse-etl"], deployment: "library" });
    const base = context([component("reverse-etl", "loader", "reverse-etl")], [micro]);
    expect(latencyBudget({ ...base, technology: () => loader })[0]?.hops[1]).toMatchObject({ component: "reverse-etl", milliseconds: 90_000 });
  });
  test("a live flow read from table files waits for a commit: 60 s of data, a commit every 20", () => {
    const lake = [component("event-log", "msk", "event-log"), component("lake-storage", "s3", "lake-storage")];
    const [line] = latencyBudget(context(lake, [flow({ freshnessSeconds: 60 })]));
    expect(line?.hops.find((hop) => hop.component === "lake-storage")).toMatchObject({ kind: "commit", p50Milliseconds: 10_000, milliseconds: 20_000 });
    expect(line).toMatchObject({ total: 20_050, usual: 10_005, verdict: "met" });
    expect(latencyBudget(context([...lake, component("key-value-store", "kv", "key-value-store")], [flow({ freshnessSeconds: 60 })]))[0]?.hops.some((hop) => hop.kind === "commit")).toBe(false);
    expect(latencyBudget(context(lake, [flow({ freshnessSeconds: 60, purpose: "alerting" })]))[0]?.hops.some((hop) => hop.kind === "commit")).toBe(false);
  });
  test("commits: a third of the age, between 10 s and 10 min", () => expect([lakeCommitSeconds(10), lakeCommitSeconds(60), lakeCommitSeconds(100_000)]).toEqual([10, 20, 600]));
});

describe("distance", () => {
  const places = (over: Partial<Places> = {}): Places => ({ homes: ["EU"], readers: [], sources: {}, ...over });
  const kv = [component("event-log", "msk", "event-log"), component("key-value-store", "kv", "key-value-store")];
  const asked = flow({ responseSeconds: 0.1 });
  const response = (where: Places) => latencyBudget(context(kv, [asked], where)).find((line) => line.measure === "response");

  test("Virginia to Frankfurt: 6,540 km, 65.4 ms at the speed of light, 88.6 ms measured; the same both ways", () => {
    expect(distanceOf("US", "EU")).toEqual({ kilometres: 6_540, floor: 65.4, milliseconds: 88.6 });
    expect(distanceOf("EU", "US")).toEqual(distanceOf("US", "EU"));
  });
  test("readers in Australia of a store in Europe: the round trip of 16,490 km x 1.5 / 100 = 247 ms breaks 100 ms, and light alone (165 ms) proves it", () => {
    const line = response(places({ readers: ["AU"] }));
    expect(line?.hops[0]).toMatchObject({ component: "distance-to-readers", kind: "distance", milliseconds: 247 });
    expect(line).toMatchObject({ total: 267, verdict: "not-met" });
    expect(line?.hops[0]?.source).toContain("unverified");
  });
  test("readers in Virginia: 89 + 20 ms is over 100, but light (65) and the usual 5 ms are not: at risk, since the measurement is unverified", () => expect(response(places({ readers: ["US"] }))).toMatchObject({ total: 109, verdict: "at-risk" }));
  test("readers near a region, or nowhere said, add nothing", () => {
    for (const readers of [[], ["EU"], ["EU", "US"]] as const) expect(response(places({ readers: [...readers] }))?.hops).toHaveLength(1);
  });
  test("a source in Tokyo of a design in Europe: one way, 118 ms; a source at home adds nothing", () => {
    const line = (areas: readonly ("JP" | "EU")[]) => latencyBudget(context(kv, [flow()], places({ sources: { web: areas } })))[0];
    expect(line(["JP"])?.hops[0]).toMatchObject({ component: "distance-from-source", milliseconds: 118 });
    expect(line(["JP", "EU"])?.hops.some((hop) => hop.kind === "distance")).toBe(false);
  });
  test("two live regions whose writes wait for each other: half the round trip between them, 40 ms within a continent; copies that follow add nothing", () => {
    const between = (homes: Places["homes"], replication: string) => {
      const base = context(kv, [flow()], undefined, { "recovery-strategy": "active-active", "cross-region-replication": replication });
      const cloud = { ...base, facts: { ...base.facts, hasCloud: { value: true, unit: "", origin: "stated" as const, from: [] } } };
      return latencyBudget({ ...cloud, places: places({ homes }) })[0]?.hops.find((hop) => hop.component === "cross-region")?.milliseconds;
    };
    expect([between(["EU"], "synchronous-replication"), between(["EU", "US"], "synchronous-replication")]).toEqual([40, 44]);
    expect(between(["EU", "US"], "asynchronous-replication")).toBeUndefined();
  });
  test("the farthest of several, from the nearest home", () => expect(farthestOf(["JP", "SG"], ["EU", "US"])).toMatchObject({ area: "SG", home: "EU", milliseconds: 154.1 }));
});

describe("random briefs", () => {
  test("totals, p50 sums, composites and recoveries are their parts", async () => {
    const wrong: string[] = [];
    for (let seed = 31; seed <= 50; seed += 1) {
      const design = await generate(randomBrief(seed), { conflicts: false });
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
      for (const line of design.assurance.latency) {
        const sum = (of: "milliseconds" | "p50Milliseconds"): number => line.hops.reduce((all, hop) => all + hop[of], 0);
        if (!near(sum("milliseconds"), line.total) || !near(sum("p50Milliseconds"), line.usual ?? line.total)) wrong.push(`${String(seed)} ${line.flow}: sums`);
        if (line.hops.some((hop) => hop.p50Milliseconds > hop.milliseconds || hop.milliseconds < 0 || hop.p50Milliseconds < 0)) wrong.push(`${String(seed)} ${line.flow}: p50 above the tail`);
        if (line.verdict === "met" && line.total > line.target) wrong.push(`${String(seed)} ${line.flow}: met`);
      }
      for (const line of design.assurance.availability) {
        const product = line.parts.reduce((all, part) => all * (1 - (1 - part.sla) ** part.copies), 1);
        if (!near(product, line.composite) || Math.abs((1 - line.composite) * 43_800 - line.downtimeMinutesPerMonth) > 1e-2) wrong.push(`${String(seed)} ${line.flow}: composite`);
      }
      for (const line of design.assurance.recovery) if (!near(line.steps.reduce((all, step) => all + step.minutes, 0), line.rto) && Math.abs(line.rto) > 1e-6 && Math.abs(line.steps.reduce((all, step) => all + step.minutes, 0) - line.rto) > 1e-3 * line.rto) wrong.push(`${String(seed)} ${line.flow}: rto`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe("the document", () => {
  test("prints p50 and the stated percentile of each hop, and what the arithmetic assumes", async () => {
    const design = await generate(randomBrief(7), { conflicts: false });
    const text = render(design, { format: "markdown" })[0]?.text ?? "";
    expect(text).toContain("| Flow | Hop | Wait or work | p50 | At the stated percentile | Rests on |");
    expect(text).toContain("fail independently");
    expect(text).toContain("one disaster happens at a time");
  });
});

describe("availability and recovery by hand", () => {
  test("99.99 % in front of a self-run pair of 99.5 %: 0.9999 x (1 - 0.005 x 0.005) = 99.9875 %, 5.475 min of the 43.8 allowed", () => {
    const own = [technology({ id: "lb", roles: ["load-balancer"], sla: { availability: 0.9999, scope: "service", source: "test" } }), technology({ id: "own", roles: ["key-value-store"], deployment: "self-run" })];
    const [line] = availability({ ...context([component("load-balancer", "lb", "load-balancer"), component("key-value-store", "own", "key-value-store")]), technology: (id) => own.find((entry) => entry.id === id) });
    expect(line?.composite).toBeCloseTo(0.9998750025, 10);
    expect(line?.downtimeMinutesPerMonth).toBeCloseTo(5.474891, 5);
    expect(line?.verdict).toBe("met");
  });
  test("restore of a nightly flow: 10 + 30 + 440 min and no rerun against four hours stated: 8 h, not met", () => {
    const nightly = flow({ class: "batch", everySeconds: 86_400, freshnessSeconds: 86_400, rtoSeconds: 14_400, rpoSeconds: 86_400 });
    const [line] = recovery(context([component("lake-storage", "s3", "lake-storage")], [nightly], undefined, { "recovery-strategy": "backup-restore" }));
    expect(line?.steps.map((step) => step.minutes)).toEqual([10, 30, 440, 0]);
    expect(line).toMatchObject({ rto: 480, rtoTarget: 240, rpo: 1440, rpoTarget: 1440, verdict: "not-met" });
  });
});
