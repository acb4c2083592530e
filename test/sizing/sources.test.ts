import { describe, expect, test } from "vitest";
import type { Brief, SourceSystem, VolumeStatement } from "../../src/brief/brief.js";
import { raisesAlarm } from "../../src/requirements/alarms.js";
import { sourceShares } from "../../src/requirements/source-volume.js";
import { sourceLogHours } from "../../src/shared/source-log.js";
import type { Capacity } from "../../src/catalog/schema.js";
import { evaluateFormula } from "../../src/sizing/formula.js";
import { computeLoad } from "../../src/sizing/load.js";
import { servedBytes } from "../../src/sizing/served.js";
import { chooseUnits } from "../../src/sizing/units.js";
import { Worksheet } from "../../src/sizing/worksheet.js";
import { facts, flow } from "./fixtures.js";

const span = { field: "data_volume" as const, start: 0, end: 0, text: "" };
const source = (id: string, kind: SourceSystem["kind"], over: Partial<SourceSystem> = {}): SourceSystem => ({ id, name: id.replaceAll("-", " "), kind, remarks: [], span, ...over });
const volume = (what: VolumeStatement["what"], value: number, subject?: string): VolumeStatement => ({ what, value, at: "unspecified", span, ...(subject === undefined ? {} : { subject }) });
const brief = (sources: readonly SourceSystem[], volumes: readonly VolumeStatement[] = []): Brief => ({ sources, volumes, fields: {} }) as unknown as Brief;

describe("how a stated volume divides over the sources", () => {
  test("streams keep all of 100,000 GB a day; a database without a size gives 1 GB, daily files 1 GB", () => {
    const { shares, assumption } = sourceShares(brief([source("bids", "events"), source("campaigns", "database"), source("price-lists", "files", { deliveredEverySeconds: 86_400 })]), 100_000, 900);
    expect(shares["bids"]).toBe(1);
    expect(shares["campaigns"]).toBeCloseTo(1e-5, 9);
    expect(shares["price-lists"]).toBeCloseTo(1e-5, 9);
    expect(assumption?.reason).toContain("1 %");
  });
  test("what the brief says of a source is that source's: messages of 8 GB, readings of 10.25 GB, claims files of 0.4 GB of 18.65", () => {
    const stated = [
      volume("records-per-second", 2_000_000 / 86_400, "hl7 messages"), volume("record-bytes", 4_000, "hl7 messages"),
      volume("records-per-second", 41_000_000 / 86_400, "monitor readings"), volume("record-bytes", 250, "monitor readings"), volume("bytes-per-day", 4e8, "claims files"),
    ];
    const all = [source("epic", "database", { sizeGigabytes: 6_000 }), source("hl7-admission", "queue"), source("lab-messages", "queue"), source("bedside-monitors", "iot"), source("claims-files", "files")];
    const { shares } = sourceShares(brief(all, stated), 18.65, 420);
    expect((shares["hl7-admission"] ?? 0) + (shares["lab-messages"] ?? 0)).toBeCloseTo(8 / 18.65, 4);
    expect(shares["bedside-monitors"]).toBeCloseTo(10.25 / 18.65, 4);
    expect(shares["claims-files"]).toBeCloseTo(0.4 / 18.65, 4);
    // 1 % of 6 TB would be three times the statement: a guess is held at a fifth of it.
    expect(shares["epic"]).toBeCloseTo(0.2, 6);
  });
  test("scheduled sources alone share the whole total", () => {
    const { shares } = sourceShares(brief([source("erp", "database"), source("crm", "saas")]), 10, 500);
    expect((shares["erp"] ?? 0) + (shares["crm"] ?? 0)).toBeCloseTo(1, 6);
  });
});

describe("what follows from sources and flows", () => {
  test("a first load of 6 TB takes 83 h at 20 MB/s, so the log is kept 144 h; small databases keep three days", () => {
    expect(sourceLogHours(6_000)).toBe(144);
    expect(sourceLogHours(40)).toBe(72);
  });
  test("a score sent to a phone is an alarm, a score a caller waits for is none", () => {
    expect(raisesAlarm(flow({ purpose: "scoring", name: "sepsis score", targets: ["alert-to-the-nurse-s-phone"] }))).toBe(true);
    expect(raisesAlarm(flow({ purpose: "scoring", name: "fraud alert", responseSeconds: 0.2 }))).toBe(false);
    expect(raisesAlarm(flow({ purpose: "analytics", name: "alert dashboards" }))).toBe(false);
  });
});

describe("capacity of one size and of a cluster of it", () => {
  const figure = (value: number, unit: string) => ({ value, unit, source: "test" });
  const redis: Capacity = {
    unit: "instance", utilisation: 0.7, minUnits: 1, maxUnits: 1, duty: "always",
    sizes: [
      { name: "small", per: { memoryGigabytes: figure(10, "GB"), readsPerSecond: figure(100_000, "reads/s") } },
      { name: "small", maxUnits: 250, per: { memoryGigabytes: figure(10, "GB"), readsPerSecond: figure(100_000, "reads/s") } },
    ],
  };
  const units = (reads: number) => chooseUnits({ component: "kv", technology: "redis", loadOf: (id) => (id === "readsPerSecond" ? reads : 5), source: () => undefined }, redis, new Worksheet());
  test("50,000 reads/s fit one instance; 2.4 million need 35 shards of 70,000", () => {
    expect(units(50_000)).toMatchObject({ units: { count: 1 }, exceeded: false });
    expect(units(2_400_000)).toMatchObject({ units: { count: 35, binding: "readsPerSecond" }, exceeded: false });
  });
  test("past 250 shards the finding stays", () => expect(units(20_000_000)?.exceeded).toBe(true));
});

describe("history and callers", () => {
  test("6 TB loaded once stay beside 13 months of daily data; no query touches more than is stored", () => {
    const sheet = new Worksheet();
    const load = computeLoad(facts({ ingestGigabytesPerDay: 18, recordsPerDay: 43_000_000, databaseGigabytes: 6_000, warmMonths: 13, compressionRatio: 5 }), [flow()], 1, sheet);
    expect(load.warmGigabytes).toBeCloseTo((18 * 13 * 730 / 24 + 6_000) / 5, 3);
    expect(load.workingSetGigabytes).toBeCloseTo((18 * 30 + 2_000) / 5, 3);
    expect(load.workingSetGigabytes).toBeLessThanOrEqual(load.warmGigabytes);
  });
  test("egress is what readers are shown: 3,000 outside users x 10 x 200 KB a day, whatever comes in", () => {
    const { formula, inputs } = servedBytes(facts({ externalUsers: 3_000, ingestGigabytesPerDay: 100_000 }));
    expect(evaluateFormula(formula, inputs)).toBeCloseTo((3_000 * 10 * (730 / 24) * 200) / 1e6, 3);
  });
});
