/** Loaders that never sleep, seats, samples, what outlives the raw data, small installations, files and checkpoints. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import type { Design } from "../../src/design/design.js";
import { keptLonger, speaksOfPart } from "../../src/facts/kept.js";
import { generate } from "../../src/index.js";
import { sizeComponents, sizeLoad } from "../../src/sizing/index.js";
import { chooseUnits } from "../../src/sizing/units.js";
import { Worksheet } from "../../src/sizing/worksheet.js";
import { component, context, facts, flow, sixty, topology } from "./fixtures.js";

const value = (items: readonly { readonly id: string; readonly value: number }[], id: string): number | undefined => items.find((item) => item.id === id)?.value;
const loadOf = (values: Parameters<typeof facts>[0], id: string): number | undefined => value(sizeLoad(facts({ ...sixty, ...values }), [flow()]), `load.${id}`);
const SHOP = {
  business_domain: "Online shop for hobby parts", data_sources: "Orders in PostgreSQL, web shop events", data_volume: "2 events/s average, 1 KB each",
  processing_requirements: "near real-time sales dashboard, daily reports", target_systems: "Data warehouse, BI dashboards",
  sla_requirements: "1 minute freshness for the dashboard, 99.5% availability", compliance_needs: "GDPR", technology_stack: "AWS", team_capabilities: "2 engineers, Python and SQL",
};
const line = (design: Design, id: string) => design.cost.lineItems.find((entry) => entry.id === id);

describe("a loader that polls", () => {
  test("is half a core and a gigabyte, 730 hours a month, beside the hours of the runs", async () => {
    const design = await generate(SHOP);
    expect(design.flows.some((entry) => entry.class === "micro-batch" && (entry.everySeconds ?? 0) < 120)).toBe(true);
    const item = design.sizing.find((entry) => /^compute\.month\.vcpu-hour$/.test(entry.id));
    expect(item?.formula).toContain("loaders x loaderCores x allHours");
    const runs = (value(design.sizing, "compute.units") ?? 0) * (value(design.sizing, "compute.hoursPerMonth") ?? 0) * (item?.inputs["vcpu"]?.value ?? 0);
    expect(item?.value).toBeCloseTo(runs + 0.5 * 730, 6);
    expect(line(design, "compute.vcpu-hour")?.quantity ?? 0).toBeGreaterThan(365);
  });
  test("no flow that runs every hour has one", async () => {
    const design = await generate({ ...SHOP, processing_requirements: "daily reports", sla_requirements: "24 hours freshness" });
    for (const item of design.sizing) expect(item.formula).not.toContain("loaderCores");
  });
  test("on machines that are always on it takes room: a node of 2 vCPU at 60 % carries two loaders", () => {
    const polled = flow({ class: "micro-batch", everySeconds: 20, freshnessSeconds: 60 });
    const base = context(sixty, [component("compute", "nodes", "compute")], [polled]);
    const run = base.technology("run");
    const sized = sizeComponents({ ...base, technology: (id) => (id === "nodes" && run !== undefined ? { ...run, id, deployment: "managed" } : undefined) });
    expect(sized.now.components["compute"]?.dimensions.vcpu).toBe(0.5);
  });
});

describe("seats", () => {
  const seats = (values: Parameters<typeof facts>[0], role: string, from: readonly string[] = []): number | undefined => {
    const base = context({ ...sixty, ...values }, [component("part", "seats", role)]);
    const onCall = base.facts["onCallPeople"];
    const own = onCall === undefined ? base.facts : { ...base.facts, onCallPeople: { ...onCall, from } };
    return sizeComponents({ ...base, facts: own }).meters["part"]?.["user-month"]?.value;
  };
  test("a rota is eight people at most, all engineers where they are fewer", () => {
    expect(seats({ engineers: 48, platformEngineers: 9, onCallPeople: 57 }, "on-call")).toBe(8);
    expect(seats({ engineers: 5, onCallPeople: 5 }, "on-call")).toBe(5);
  });
  test("a stated rota is the stated one", () => expect(seats({ engineers: 48, onCallPeople: 12 }, "on-call", ["team_capabilities"])).toBe(12));
  test("a build tool's seats are for those who commit: engineers and the platform's, not 300 readers", () => expect(seats({ engineers: 8, platformEngineers: 2, biUsers: 300 }, "ci-cd")).toBe(10));
});

describe("build agents", () => {
  const agents = (values: Parameters<typeof facts>[0]) => sizeComponents({ ...context({ ...sixty, ...values }, [component("ci-cd", "gitlab-self-managed", "ci-cd")]), technology: (id) => catalog.technology(id) }).now.components["ci-cd"]?.units?.count;
  test("70 people x 4 builds = 280 a day; 300 an agent at 60 %: two", () => expect(agents({ engineers: 60, platformEngineers: 10 })).toBe(2));
  test("how often the pipeline runs does not count", () => expect(agents({ engineers: 60, platformEngineers: 10, scheduledJobsPerDay: 5000 })).toBe(2));
});

describe("kept bytes", () => {
  test("a tenth of the raw data after seven of 30.4 days: 7 + 0.1 x 23.4 = 9.34 days, 1,728 GB a day, 5:1", () => {
    const sampled = { warmMonths: 1, compressionRatio: 5, sampledFraction: 0.1, sampledAfterDays: 7, sampledShare: 1 };
    const days = 7 + 0.1 * (730 / 24 - 7);
    expect(loadOf(sampled, "warmRawDays")).toBeCloseTo(days, 6);
    expect(loadOf(sampled, "warmGigabytes")).toBeCloseTo((1728 * days) / 5, 2);
    expect(loadOf({ warmMonths: 1, compressionRatio: 5 }, "warmGigabytes")).toBeCloseTo((1728 * 730) / 24 / 5, 2);
  });
  test("a sample of half the volume spares half of that", () => {
    const days = 730 / 24;
    expect(loadOf({ warmMonths: 1, sampledFraction: 0.1, sampledAfterDays: 7, sampledShare: 0.5 }, "warmRawDays")).toBeCloseTo(days - 0.5 * 0.9 * (days - 7), 6);
  });
  test("aggregates of 13 months and records of seven years lie in the lake beside one month of raw data", () => {
    const asked = { warmMonths: 1, compressionRatio: 5, aggregateMonths: 13, recordMonths: 84 };
    const kept = (1728 * (0.05 * 12 + 0.01 * 83) * 730) / 24 / 5;
    expect(loadOf(asked, "keptLongerGigabytes")).toBeCloseTo(kept, 2);
    const lake = (values: typeof asked | object): number => sizeComponents(context({ ...sixty, ...values }, [component("lake-storage", "s3", "lake-storage")])).now.components["lake-storage"]?.dimensions.storageGigabytes ?? 0;
    expect(lake(asked) - lake({ warmMonths: 1, compressionRatio: 5 })).toBeCloseTo(kept, 2);
  });
  test("the words of a brief: longest wins, raw data says nothing of either, and a limit on a part is none on the raw data", () => {
    const text = "Raw clicks 30 days; hourly aggregates are kept for 13 months, billing records for seven years.";
    const brief = { fields: { technical_requirements: { text, start: 100, end: 100 + text.length } } };
    expect(keptLonger(brief, "aggregates")?.months).toBe(13);
    expect(keptLonger(brief, "records")?.months).toBe(84);
    const at = (words: string) => ({ field: "technical_requirements", start: 100 + text.indexOf(words), end: 100 + text.indexOf(words) + words.length });
    expect(speaksOfPart(brief, at("for seven years"))).toBe(true);
    expect(speaksOfPart(brief, at("30 days"))).toBe(false);
    expect(keptLonger({ fields: { technical_requirements: { text: "2 years of daily aggregates", start: 0, end: 27 } } }, "aggregates")?.months).toBe(24);
    expect(keptLonger({ fields: { technical_requirements: { text: "keep orders for 5 years", start: 0, end: 23 } } }, "records")).toBeUndefined();
  });
  test("ten years of billing records do not make the whole feed an archive of ten years", async () => {
    const design = await generate({ ...SHOP, technical_requirements: "billing records must be kept for 10 years" });
    expect(design.facts["coldYears"]?.value).toBe(0);
    expect(design.facts["recordMonths"]?.value).toBe(120);
  });
});

describe("small installations", () => {
  const size = (id: string, loads: Readonly<Record<string, number>>): string | undefined => {
    const capacity = catalog.technology(id)?.capacity;
    return capacity === undefined ? undefined : chooseUnits({ component: "part", technology: id, loadOf: (dimension) => loads[dimension] ?? 0, source: () => undefined }, capacity, new Worksheet())?.units.sizeName;
  };
  test.each([
    ["amazon-rds-postgresql", { readsPerSecond: 5, writesPerSecond: 15, storageGigabytes: 34, concurrentQueries: 2 }, "t4g.medium"],
    ["amazon-rds-postgresql", { readsPerSecond: 5, storageGigabytes: 300 }, "m7g.large"],
    ["amazon-rds-postgresql", { readsPerSecond: 2_800, storageGigabytes: 300 }, "r7g.large"],
    ["amazon-elasticache", { memoryGigabytes: 0.5, readsPerSecond: 100 }, "t4g.small"],
    ["amazon-elasticache", { memoryGigabytes: 20 }, "r7g.large"],
    ["amazon-opensearch", { storageGigabytes: 50, logGigabytesPerDay: 1 }, "t3.medium"],
    ["amazon-opensearch", { storageGigabytes: 900, logGigabytesPerDay: 30 }, "r7g.large"],
    ["google-cloud-sql-postgresql", { readsPerSecond: 5, writesPerSecond: 15, storageGigabytes: 34 }, "enterprise-1"],
    ["google-memorystore", { memoryGigabytes: 0.5 }, "m1-1gb"],
  ])("%s carries %o on %s", (id, loads, expected) => expect(size(id, loads)).toBe(expected));
  test("every size has a price in the first region of its platform", () => {
    const known = new Set(catalog.priceBooks.flatMap((book) => book.prices.map((price) => price.sku)));
    for (const id of ["amazon-rds-postgresql", "amazon-elasticache", "amazon-elasticache-memcached", "amazon-opensearch", "amazon-ec2", "google-memorystore", "google-compute-engine", "azure-virtual-machines"]) {
      const technology = catalog.technology(id);
      for (const entry of technology?.bill.filter((item) => item.sku.includes("{size}")) ?? []) for (const { name } of technology?.capacity?.sizes ?? []) expect(known.has(entry.sku.replace("{size}", name)), `${id} ${name}`).toBe(true);
    }
  });
});

describe("what the load does beside the units", () => {
  const live = [component("stream-processing", "flink", "stream-processing"), component("lake-storage", "s3", "lake-storage")];
  const items = sizeComponents({ ...context({ ...sixty, databaseGigabytes: 7_200 }, [...live, component("cdc", "kinesis", "cdc")]) }).items;
  test("29 writers that commit each minute make 41,760 files a day, 8.3 MB each, where 128 MB files would be 2,700", () => {
    expect(value(items, "lake-storage.filesPerDay")).toBe(29 * 1440);
    expect(value(items, "lake-storage.meanFileMegabytes")).toBeCloseTo(1_728_000 / 5 / 41_760, 3);
    expect(value(sizeComponents(context(sixty, live, [flow({ class: "batch", everySeconds: 86_400, freshnessSeconds: 86_400 })])).items, "lake-storage.filesPerDay")).toBe(2_700);
  });
  test("compaction reads and writes the day: 1,728 / 5 x 2 = 691.2 GB, 3.84 core hours at 180 GB an hour", () => {
    expect(value(items, "lake-storage.compactionGigabytesPerDay")).toBeCloseTo(691.2, 6);
    expect(value(items, "lake-storage.compactionCoreHoursPerDay")).toBeCloseTo(3.84, 6);
  });
  test("a checkpoint writes the keys that changed: 60,000 records/s x 500 B = 30 MB/s, never more than the state a minute", () => {
    expect(value(items, "stream-processing.checkpointMegabytesPerSecond")).toBeCloseTo(30, 6);
    expect(value(items, "stream-processing.stateRestoreMinutes")).toBeCloseTo(43_200 / (100 * 29) / 60, 6);
  });
  test("a first load of 7.2 TB at 20 MB/s takes 100 hours", () => expect(value(items, "cdc.initialLoadHours")).toBeCloseTo(100, 6));
  test("bytes that leave one cloud for another are those of the flow, once a link", () => {
    const parts = [component("event-log", "kinesis", "event-log"), { ...component("warehouse", "s3", "warehouse"), platform: "gcp" as const }];
    const base = context(sixty, parts);
    const joined = { ...topology(parts), connections: [{ from: "event-log", to: "warehouse", what: "events", flows: ["clicks"], how: "TLS" }] };
    expect(value(sizeComponents({ ...base, topology: joined }).items, "network.cloudGigabytesPerMonth.aws")).toBeCloseTo((1728 * 730) / 24, 6);
    expect(value(sizeComponents(base).items, "network.cloudGigabytesPerMonth.aws")).toBeUndefined();
  });
});
