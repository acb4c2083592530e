import { describe, expect, test } from "vitest";
import { countedSenders } from "../../src/facts/volume.js";
import { sizeComponents, sizeLoad } from "../../src/sizing/index.js";
import { component, context, facts, flow, sixty } from "./fixtures.js";

const loadOf = (values: Parameters<typeof facts>[0], id: string) => sizeLoad(facts({ ...sixty, ...values }), [flow()]).find((item) => item.id === `load.${id}`)?.value;
const sized = (parts: Parameters<typeof context>[1], values: Parameters<typeof context>[0] = {}, flows = [flow()]) => sizeComponents(context({ ...sixty, ...values }, parts, flows)).now.components;
const lake = component("lake-storage", "s3", "lake-storage");
const nightly = flow({ class: "batch", everySeconds: 86_400, freshnessSeconds: 86_400 });

describe("keys and state", () => {
  test("1.8 million meters are counted from the words of the brief; bytes, users and days are not", () => {
    expect(countedSenders("14 substations and 1.8 million smart meters")).toBe(1_800_000);
    expect(countedSenders("2,000 external users, 40 million transactions a day, 12,500 vehicles")).toBe(12_500);
    expect(countedSenders("600 GB, peak 5x")).toBe(0);
  });
  test("a counted number of keys wins over records / 20, in both directions", () => {
    expect(loadOf({}, "distinctKeys")).toBe(86_400_000);
    expect(loadOf({ keyCount: 1_800_000 }, "distinctKeys")).toBe(1_800_000);
  });
  test("an estimate stops at 200 million keys: 34.56 billion records / 20 = 1.7 billion are not held", () => expect(loadOf({ recordsPerDay: 34.56e9 }, "distinctKeys")).toBe(200_000_000));
  test("ten days late: windows of an hour stay open for six hours, 1 + 6 = 7; 1.8 M keys x 500 B x 7 = 6.3 GB", () => {
    expect(loadOf({ keyCount: 1_800_000, lateDataSeconds: 864_000 }, "stateGigabytes")).toBe(6.3);
  });
  test("a join holds 200 of 1,000 bytes: 20,000 records/s x 3,600 s x 200 B = 14.4 GB, and 5 GB of 10 M keys", () => {
    expect(loadOf({ keyCount: 10_000_000, needsStreamJoin: true, joinWindowSeconds: 3600 }, "stateGigabytes")).toBe(19.4);
  });
  test("no join is held where the live flows join lookups only", () => {
    expect(loadOf({ keyCount: 10_000_000, needsStreamJoin: true, joinWindowSeconds: 3600, liveJoinKinds: ["lookup"] }, "stateGigabytes")).toBe(5);
  });
});

describe("what a part really carries", () => {
  test("a queue beside an event log carries a record in 10,000: 60,000 /s x 0.0001 = 6 items/s; alone it carries all", () => {
    const queue = component("message-queue", "kinesis", "message-queue");
    expect(sized([queue, component("event-log", "kinesis", "event-log")])["message-queue"]?.dimensions.ingressRecordsPerSecond).toBe(6);
    expect(sized([queue])["message-queue"]?.dimensions.ingressRecordsPerSecond).toBe(60_000);
  });
  test("a slow queue is planned for one item a second: 100 records/s x 1 / 100 at the mean is 1, 3 at the peak", () => {
    const queue = [component("message-queue", "kinesis", "message-queue"), component("event-log", "kinesis", "event-log")];
    expect(sized(queue, { recordsPerDay: 8_640_000, ingestGigabytesPerDay: 8.64 })["message-queue"]?.dimensions.ingressRecordsPerSecond).toBe(3);
  });
  test("40-byte readings behind a gateway travel in 4,000-byte messages: 1.5 M/s x 40 / 4,000 = 15,000 messages/s", () => {
    const parts = [component("edge-gateway", "kinesis", "edge-gateway"), component("event-log", "kinesis", "event-log")];
    expect(sized(parts, { recordBytes: 40, recordsPerDay: 43.2e9 })["event-log"]?.dimensions.ingressRecordsPerSecond).toBe(15_000);
  });
  test("ten traces a second at most, of six spans: 60 spans/s and not 60,000 x 1 % x 6 = 3,600", () => {
    expect(sized([component("tracing", "s3", "tracing")])["tracing"]?.dimensions.spansPerSecond).toBe(60);
  });
  test("beside a lake the warehouse holds 40 %, 20 % and 5 % of the warm bytes by volume class; alone it holds all", () => {
    const warehouse = component("warehouse", "s3", "warehouse");
    const held = (volumeClass: string, parts = [warehouse, lake]) => sized(parts, { volumeClass, warmMonths: 12, compressionRatio: 5 })["warehouse"]?.dimensions.storageGigabytes ?? 0;
    expect(held("moderate")).toBeCloseTo(126_144 * 0.4, 0); // 1,728 x 365 / 5 = 126,144 GB
    expect(held("large")).toBeCloseTo(126_144 * 0.2, 0);
    expect(held("extreme")).toBeCloseTo(126_144 * 0.05, 0);
    expect(held("extreme", [warehouse])).toBeCloseTo(126_144, 0);
  });
  test("real-time OLAP at 10 TB a day and more takes what the stream engine rolled up: 60 MB/s x 0.05 = 3", () => {
    const parts = [component("realtime-olap", "s3", "realtime-olap"), component("stream-processing", "flink", "stream-processing")];
    expect(sized(parts, { volumeClass: "extreme" })["realtime-olap"]?.dimensions.ingressMegabytesPerSecond).toBe(3);
    expect(sized(parts, { volumeClass: "moderate" })["realtime-olap"]?.dimensions.ingressMegabytesPerSecond).toBe(60);
  });
  test("brokers with a priced remote tier keep a day: 1,728 GB local, 1,728 x 6 = 10,368 GB remote", () => {
    const log = sized([component("event-log", "kafka", "event-log")])["event-log"];
    expect(log?.dimensions.storageGigabytes).toBe(1728);
    expect(log?.meters["backup-gigabyte-month"]?.value).toBe(10_368);
  });
  test("beside a lake only metadata is backed up, 50 GB; without one the databases are the record: 300 + 50", () => {
    const parts = [component("relational-store", "oracle", "relational-store"), component("backup", "s3", "backup")];
    const small = { ingestGigabytesPerDay: 1, recordsPerDay: 1e6, databaseGigabytes: 300 };
    expect(sized([...parts, lake], small)["backup"]?.meters["storage-gigabyte-month"]?.value).toBe(50);
    expect(sized(parts, small)["backup"]?.meters["storage-gigabyte-month"]?.value).toBe(350);
  });
  test("containers without servers run for a nightly batch as long as its jobs (65.7 h), for a stream always (730 h)", () => {
    const parts = [component("batch-processing", "spark", "batch-processing"), component("compute", "run", "compute")];
    const sixHours = flow({ class: "batch", everySeconds: 86_400, deadlineMinutes: 360 });
    expect(sized(parts, {}, [sixHours])["compute"]?.hours).toBeCloseTo(65.7, 6);
    expect(sized(parts, {}, [sixHours, flow({ id: "live" })])["compute"]?.hours).toBe(730);
  });
  test("logs: one self-run part at 50 MB, one service at 10 MB, and 0.5 % of 1 GB: 0.065 GB/day", () => {
    const parts = [component("event-log", "kafka", "event-log"), component("log-aggregation", "s3", "log-aggregation")];
    expect(sized(parts, { ingestGigabytesPerDay: 1, recordsPerDay: 1e6 })["log-aggregation"]?.dimensions.logGigabytesPerDay).toBe(0.065);
  });
  test("an engine that suspends is on for a minute a query: 10 users x 20 / 60 = 3.33 h, x 22 days = 73.3 h", () => {
    const engine = { ...context({ ...sixty, engineers: 10 }, [component("query-engine", "asleep", "query-engine")], [flow()]) };
    const base = engine.technology("spark");
    const result = sizeComponents({ ...engine, technology: (id) => (id === "asleep" && base?.capacity ? { ...base, id, capacity: { ...base.capacity, duty: "queries" } } : undefined) });
    expect(result.now.components["query-engine"]?.hours).toBeCloseTo(73.333, 2);
  });
  test("an operational store answers look-ups: no scans, no analysts' queries, however many people use dashboards", () => {
    const operational = { ...context({ ...sixty, biUsers: 400, concurrentQueries: 40 }, [component("relational-store", "pg", "relational-store")]) };
    const capacity = { unit: "node", sizes: [{ name: "n", per: { concurrentQueries: { value: 10, unit: "queries", source: "test" }, scanGigabytesPerHour: { value: 10, unit: "GB/h", source: "test" } } }], utilisation: 0.6, minUnits: 1, duty: "always" as const };
    const base = operational.technology("oracle");
    const result = sizeComponents({ ...operational, technology: (id) => (id === "pg" && base ? { ...base, id, capacity } : undefined) });
    expect(result.units["relational-store"]?.count).toBe(1);
  });
  test("a monthly run may take a day: 1,728 GB x 30.4 days x 2 runs / 24 h = 4,380 GB/h", () => {
    const monthly = { ...nightly, everySeconds: 2_628_000 };
    const item = sizeLoad(facts(sixty), [monthly]).find((entry) => entry.id === "flow:clicks.batchGigabytesPerHour");
    expect(item?.value).toBeCloseTo(4380, 0);
  });
});
