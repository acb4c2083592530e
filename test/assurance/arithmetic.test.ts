import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { availability, compositeAvailability } from "../../src/assurance/availability.js";
import { failures } from "../../src/assurance/failures.js";
import { latencyBudget } from "../../src/assurance/latency.js";
import { recovery } from "../../src/assurance/recovery.js";
import type { Practice } from "../../src/catalog/schema.js";
import { component, flow, sixty } from "../sizing/fixtures.js";
import { assuranceContext } from "./fixtures.js";

const parts = [component("event-log", "msk", "event-log"), component("stream-processing", "flink", "stream-processing"), component("lake-storage", "s3", "lake-storage")];

describe("availability", () => {
  test("five parts of 99.9 % in a row are 99.50 %", () => {
    expect(compositeAvailability(Array.from({ length: 5 }, () => ({ sla: 0.999, copies: 1 })))).toBeCloseTo(0.99501, 5);
  });
  test("two copies of 99.9 % are 99.9999 %", () => expect(compositeAvailability([{ sla: 0.999, copies: 2 }])).toBeCloseTo(0.999999, 9));
  test("MSK, Flink, and S3 without a promise (assumed 99.9 %): 99.70 %, 131.3 min a month, under 99.9 %", () => {
    const [line] = availability(assuranceContext(sixty, parts));
    expect(line?.parts.map((part) => part.component)).toEqual(["event-log", "stream-processing", "lake-storage"]);
    expect(line?.composite).toBeCloseTo(0.997003, 6);
    expect(line?.downtimeMinutesPerMonth).toBeCloseTo(131.27, 1);
    expect(line?.verdict).toBe("not-met");
    expect(line?.parts[2]?.source).toContain("unverified");
  });
  test("a caller's answer needs the store, not the stream that feeds it and not the cache before it", () => {
    const serving = [...parts, component("key-value-store", "kinesis", "key-value-store"), component("cache", "kinesis", "cache")];
    const [line] = availability(assuranceContext(sixty, serving, [flow({ responseSeconds: 0.1 })]));
    expect(line?.parts.map((part) => part.component)).toEqual(["key-value-store"]);
  });
  test("readers of a nightly flow need the store alone; the run's parts are named as not counted", () => {
    const nightly = flow({ class: "batch", everySeconds: 86_400, freshnessSeconds: 86_400 });
    const [line] = availability(assuranceContext(sixty, [...parts, component("warehouse", "s3", "warehouse")], [nightly]));
    expect(line?.parts.map((part) => part.component)).toEqual(["warehouse"]);
    expect(line?.note).toContain("event-log");
    expect(line?.note).toContain("repeated inside its window");
  });
  test("a self-run part without a stated unit runs as a pair: 1 - 0.005 x 0.005", () => {
    const [line] = availability(assuranceContext(sixty, [component("api-gateway", "oracle", "api-gateway")]));
    expect(line?.parts[0]).toMatchObject({ sla: 0.995, copies: 2 });
  });
  test("two live regions double each part", () => {
    const [line] = availability(assuranceContext(sixty, parts, [flow()], { "recovery-strategy": "active-active" }));
    expect(line?.parts.map((part) => [part.component, part.copies])).toEqual([["global-routing", 1], ["event-log", 2], ["stream-processing", 2], ["lake-storage", 2]]);
    expect(line?.verdict).toBe("met");
  });
  test("a part more never raises the composite, a copy more never lowers it", () => {
    const part = fc.record({ sla: fc.double({ min: 0.9, max: 0.99999, noNaN: true }), copies: fc.integer({ min: 1, max: 3 }) });
    fc.assert(fc.property(fc.array(part, { maxLength: 6 }), part, (list, extra) => {
      const base = compositeAvailability(list);
      expect(compositeAvailability([...list, extra])).toBeLessThanOrEqual(base + 1e-9);
      expect(compositeAvailability(list.map((entry) => ({ ...entry, copies: entry.copies + 1 })))).toBeGreaterThanOrEqual(base - 1e-9);
    }));
  });
});

describe("latency", () => {
  test("p99 of MSK 50 ms and Flink 900 ms: 950 ms of 10 s", () => {
    const [line] = latencyBudget(assuranceContext(sixty, parts.slice(0, 2)));
    expect(line).toMatchObject({ target: 10_000, total: 950, verdict: "met" });
  });
  test("the median is used for a promise at the median: 105 ms", () => {
    expect(latencyBudget(assuranceContext(sixty, parts.slice(0, 2), [flow({ percentile: 0.5 })]))[0]?.total).toBe(105);
  });
  test("a micro-batch every 10 min that promises 11 waits 10 at worst and runs 2 (a fifth of the interval): 12, over", () => {
    const micro = flow({ class: "micro-batch", everySeconds: 600, freshnessSeconds: 660, volumeShare: 0.01 });
    expect(latencyBudget(assuranceContext(sixty, [component("batch-processing", "spark", "batch-processing")], [micro]))[0]).toMatchObject({ total: 720_000, verdict: "not-met" });
  });
  test("a nightly flow is counted from the close of the day: a run of 2.16 h", () => {
    const nightly = flow({ class: "batch", everySeconds: 86_400, deadlineMinutes: 360, freshnessSeconds: 86_400 });
    const [line] = latencyBudget(assuranceContext(sixty, [component("batch-processing", "spark", "batch-processing")], [nightly]));
    expect(line).toMatchObject({ total: 7_776_000, verdict: "met" });
  });
  test("a hop nobody states leaves the verdict open", () => {
    expect(latencyBudget(assuranceContext(sixty, [component("event-log", "kinesis", "event-log")]))[0]?.verdict).toBe("unknown");
  });
  test("the total is the sum of the hops", () => {
    for (const line of latencyBudget(assuranceContext(sixty, parts))) expect(line.total).toBe(line.hops.reduce((sum, hop) => sum + hop.milliseconds, 0));
  });
});

const practice: Practice = {
  id: "warm-standby", name: "Warm standby", topic: "recovery-strategy", summary: "s", aliases: [], options: [], features: [], strengths: [], weaknesses: [], maturity: 4, status: "active",
  parameters: { rtoMinutes: { value: 20, unit: "min", source: "s" }, rpoMinutes: { value: 5, unit: "min", source: "s" } },
  sources: { s: { title: "t", url: null, asOf: "2026", confidence: "low", unverified: true } },
};

describe("recovery", () => {
  test("warm standby of 20 min: detect 5, decide 5, promote 10; the backlog of 20 min at Flink 60 of 29 x 5 MB/s takes 14.12 min", () => {
    const [line] = recovery(assuranceContext(sixty, parts, [flow()], { "recovery-strategy": "warm-standby" }, [practice]));
    expect(line?.steps.map((step) => step.minutes)).toEqual([5, 5, 10, 14.12]);
    expect(line).toMatchObject({ rto: 34.12, rpo: 5, rtoTarget: 60, rpoTarget: 5, verdict: "met" });
  });
  test("backup and restore does not keep one hour", () => {
    expect(recovery(assuranceContext(sixty, parts, [flow()], { "recovery-strategy": "backup-restore" }))[0]?.verdict).toBe("not-met");
  });
  test("a flow's own strategy wins over the design's", () => {
    const [line] = recovery(assuranceContext(sixty, parts, [flow()], { "recovery-strategy": "backup-restore", "recovery-strategy:clicks": "active-active" }));
    expect(line?.strategy).toBe("active-active");
  });
});

describe("failures", () => {
  test("producers of 60 MB/s with one 33.6 MB buffer hold 0.56 s of data, 0.00932 min", () => {
    expect(failures(assuranceContext({ ...sixty, peakIngestMegabytesPerSecond: 60 }, parts))).toMatchObject([{ component: "event-log", bufferMinutes: 0.00932, catchUpMinutes: 41.67 }]);
  });
});
