import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateFormula } from "../../src/sizing/formula.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { catchUp, plannedShare } from "../../src/sizing/units.js";
import { catalog, component, context, flow, sixty, short } from "./fixtures.js";

const log = (technologyId: string) => component("event-log", technologyId, "event-log");

describe("units", () => {
  test("MSK at 60 MB/s: 12.2 MB/s a broker, half planned: ceil(9.84) = 10, in three zones 12 brokers", () => {
    const sizing = sizeComponents(context(sixty, [log("msk")]));
    expect(sizing.units["event-log"]).toMatchObject({ count: 12, sizeName: "m7g.large", binding: "ingressMegabytesPerSecond" });
  });
  test("MSK at 300 MB/s: 50 large brokers pass the 30 allowed, so 27 xlarge (ceil(25) in threes)", () => {
    const sizing = sizeComponents(context({ ...sixty, ingestGigabytesPerDay: 8640, recordsPerDay: 8.64e9 }, [log("msk")]));
    expect(sizing.units["event-log"]).toMatchObject({ count: 27, sizeName: "m7g.xlarge" });
  });
  test("the horizon carries 1.69 times the load: ceil(101.4 / 6.1) = 17, in threes 18", () => {
    const sizing = sizeComponents(context(sixty, [log("msk")]));
    expect(sizing.unitsAtHorizon["event-log"]?.count).toBe(18);
    expect(sizing.items.find((item) => item.id === "event-log.unitsAtHorizon")?.value).toBe(18);
  });
  test("Kinesis shards = ceil(max(60 / 1, 60,000 / 1,000, 120 / 2)) = 60", () => {
    expect(sizeComponents(context(sixty, [log("kinesis")])).units["event-log"]?.count).toBe(60);
  });
  test("Kinesis with 200-byte records: packed into 1,000-byte messages, 300,000 x 200 / 1,000 = 60,000 a second, 60 shards", () => {
    const sizing = sizeComponents(context({ ...sixty, recordBytes: 200, recordsPerDay: 8.64e9 }, [log("kinesis")]));
    expect(sizing.units["event-log"]).toMatchObject({ count: 60 });
    expect(sizing.now.components["event-log"]?.dimensions.ingressRecordsPerSecond).toBe(60_000);
  });
  test("Flink: 60 MB/s / (5 x 0.75) = 16 KPU by rate; state of 86.4 M keys x 500 B = 43.2 GB needs 29; one more orchestrates", () => {
    const sizing = sizeComponents(context(sixty, [component("stream-processing", "flink", "stream-processing")]));
    expect(sizing.units["stream-processing"]).toMatchObject({ count: 29, fixed: 1, binding: "stateGigabytes" });
    expect(sizing.meters["stream-processing"]?.["unit-hour"]?.value).toBe(30 * 730);
  });
  test("event-log storage: 20 MB/s x 86.4 x 7 d = 12,096 GB; billed x 3 copies on disks filled to 80 % = 45,360 GB", () => {
    const sizing = sizeComponents(context(sixty, [log("msk")]));
    expect(sizing.meters["event-log"]?.["replicated-storage-gigabyte-month"]?.value).toBe(45_360);
  });
  test("Spark nightly: 1,728 GB twice in 6 h = 576 GB/h, 100 x 0.8 a worker: 8 workers; a run of 2.16 h, 65.7 h a month", () => {
    const nightly = flow({ class: "batch", everySeconds: 86_400, deadlineMinutes: 360 });
    const sizing = sizeComponents(context(sixty, [component("batch-processing", "spark", "batch-processing")], [nightly]));
    expect(sizing.units["batch-processing"]?.count).toBe(8);
    expect(sizing.now.components["batch-processing"]?.runHours).toBe(2.16);
    expect(sizing.now.components["batch-processing"]?.hours).toBeCloseTo(65.7, 6);
  });
  test("with three zones the planned share is two thirds at most, so that one zone may be lost", () => {
    expect(plannedShare({ unit: "u", sizes: [], utilisation: 0.9, minUnits: 1, multipleOf: 3, duty: "always" })).toBeCloseTo(0.666667, 6);
  });
  test("catch-up after one hour: capacity twice the arrival takes 60 min, three times 30, equal capacity never", () => {
    expect(catchUp(50, 100)).toBe(60);
    expect(catchUp(50, 150)).toBe(30);
    expect(catchUp(50, 50)).toBeUndefined();
  });
  test("past the largest size a finding says so", () => {
    const sizing = sizeComponents(context({ ...sixty, ingestGigabytesPerDay: 86_400, recordsPerDay: 8.64e10 }, [log("msk")]));
    expect(sizing.findings.map((finding) => finding.code)).toEqual(["capacity-exceeded"]);
    expect(sizing.findings[0]?.message).toContain("30 is the most");
  });
  test("shards filled to the last record leave nothing to catch up with, and a finding says so", () => {
    expect(sizeComponents(context(sixty, [log("kinesis")])).findings.map((finding) => finding.code)).toEqual(["no-catch-up"]);
  });
});

const parts = [
  log("msk"), component("stream-processing", "flink", "stream-processing"), component("lake-storage", "s3", "lake-storage"), component("batch-processing", "spark", "batch-processing"),
];

describe("properties", () => {
  test("every item is what its own formula gives", () => {
    for (const item of sizeComponents(context(sixty, parts)).items) {
      const computed = evaluateFormula(item.formula, short(item.inputs));
      expect(Math.abs(item.value - computed), `${item.id} = ${item.formula}`).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(computed)));
    }
  });
  test("item ids are unique and belong to their component", () => {
    const { items } = sizeComponents(context(sixty, parts));
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const item of items) expect(item.id.startsWith(`${item.component}.`)).toBe(true);
  });
  test("more load never needs less capacity", () => {
    const capacityOf = (gigabytes: number) => {
      const sizing = sizeComponents(context({ ...sixty, ingestGigabytesPerDay: gigabytes, recordsPerDay: gigabytes * 1e6 }, parts));
      return Object.entries(sizing.units).map(([id, units]) => {
        const capacity = catalog.find((entry) => entry.id === parts.find((part) => part.id === id)?.technology)?.capacity;
        const per = capacity?.sizes.find((size) => size.name === units.sizeName)?.per ?? {};
        return Math.max(...Object.values(per).map((figure) => figure.value)) * units.count;
      });
    };
    fc.assert(fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 20, noNaN: true }), (gigabytes, times) => {
      const [small, large] = [capacityOf(gigabytes), capacityOf(gigabytes * times)];
      small.forEach((units, index) => expect(large[index] ?? 0).toBeGreaterThanOrEqual(units * 0.5));
    }), { numRuns: 60 });
  });
  test("no load at all takes the minimum footprint", () => {
    const sizing = sizeComponents(context({ ingestGigabytesPerDay: 0, recordsPerDay: 0 }, parts));
    expect(sizing.units["event-log"]?.count).toBe(3);
    expect(sizing.units["stream-processing"]?.count).toBe(1);
    expect(sizing.units["batch-processing"]?.count).toBe(2);
  });
  test("the same input gives the same output, byte for byte", () => {
    expect(JSON.stringify(sizeComponents(context(sixty, parts)))).toBe(JSON.stringify(sizeComponents(context(sixty, parts))));
  });
});

describe("parts at the sources", () => {
  const source = (id: string, kind: "events" | "database") => ({ id, name: id, kind, remarks: [], span: { field: "", start: 0, end: 0, text: "" } });
  test("CDC beside click events (weights 1 and 10) sees an eleventh of 60 MB/s: 5.45 MB/s, one connector", () => {
    const both = flow({ sources: ["web", "shop"] });
    const sized = sizeComponents({ ...context(sixty, [component("cdc", "kinesis", "cdc")], [both]), sources: [source("web", "events"), source("shop", "database")] });
    expect(sized.now.components["cdc"]?.dimensions.ingressMegabytesPerSecond).toBeCloseTo(60 / 11, 3);
    expect(sized.now.components["cdc"]?.dimensions.connectors).toBe(1);
  });
  test("one installation for warehouse and batch keeps the warehouse's bytes", () => {
    const twin = { ...component("batch-processing", "spark", "batch-processing"), because: ["decision:batch-processing", "decision:warehouse"] };
    const sized = sizeComponents(context({ ...sixty, warmMonths: 12, compressionRatio: 5 }, [twin]));
    expect(sized.now.components["batch-processing"]?.dimensions.storageGigabytes).toBeCloseTo((1728 * 365) / 5, 0);
  });
});
