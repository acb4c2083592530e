/** What callers and senders ask of the parts at the door, what a team's own services need, and what a rescale costs. */
import { describe, expect, test } from "vitest";
import type { SourceSystem } from "../../src/brief/brief.js";
import { catalog } from "../../src/catalog/index.js";
import type { Capacity, Technology } from "../../src/catalog/schema.js";
import type { Component, Topology } from "../../src/design/topology.js";
import type { Flow } from "../../src/requirements/requirement.js";
import { sizeComponents, type SizingContext } from "../../src/sizing/index.js";
import { chooseUnits } from "../../src/sizing/units.js";
import { Worksheet } from "../../src/sizing/worksheet.js";
import { component, context, facts, flow, sixty, technology } from "./fixtures.js";

const span = { field: "data_sources" as const, start: 0, end: 0, text: "" };
const source = (id: string, kind: SourceSystem["kind"], over: Partial<SourceSystem> = {}): SourceSystem => ({ id, name: id, kind, remarks: [], span, ...over });
const named = (id: string): Technology | undefined => catalog.technologies.find((entry) => entry.id === id);
const part = (role: string, technologyId: string, flows: readonly string[] = ["clicks"]): Component => ({ ...component(role, technologyId, role, flows) });
const RECORDS = sixty.recordsPerDay * 730 / 24 / 1e6; // 52,560 million a month
const PEAK = 60_000; // 20,000 records/s x 3

interface Door {
  readonly flows: readonly Flow[];
  readonly parts: readonly Component[];
  readonly path: readonly string[];
  readonly links?: readonly (readonly [from: string, to: string])[];
  readonly values?: Record<string, number>;
  readonly sources?: readonly SourceSystem[];
}
function sized({ flows, parts, path, links = [], values = {}, sources = [source("web", "events")] }: Door) {
  const topology: Topology = {
    components: [component("source:web", "web", "source"), ...parts, component("target:shop", "shop", "target")], connections: links.map(([from, to]) => ({ from, to, flows: ["clicks"], what: "", how: "" })),
    paths: { clicks: ["source:web", ...path, "target:shop"] },
  };
  const own: SizingContext = { facts: facts({ ...sixty, ...values }), flows, topology, technology: named, sources, sourceShares: Object.fromEntries(sources.map((entry) => [entry.id, 1 / sources.length])) };
  return sizeComponents(own);
}
const scored = flow({ purpose: "scoring", responseSeconds: 0.15 });
const DECIDES = [part("load-balancer", "google-cloud-load-balancing"), part("event-log", "google-pubsub"), part("stream-processing", "google-dataflow"), part("key-value-store", "google-bigtable"), part("api-gateway", "google-api-gateway"), part("compute", "google-cloud-run", [])];
const WAY = ["load-balancer", "event-log", "stream-processing", "key-value-store", "api-gateway"];
const PUSHED = [["source:web", "load-balancer"], ["load-balancer", "event-log"]] as const;
const calls = (made: ReturnType<typeof sized>): number => made.meters["api-gateway"]?.["million-requests"]?.value ?? Number.NaN;

describe("calls at the gateway", () => {
  test("each scored event asks once where the brief says no more", () => expect(calls(sized({ flows: [scored], parts: DECIDES, path: WAY, links: PUSHED }))).toBeCloseTo(RECORDS, 3));
  test("a score per page view is asked as often as pages are viewed: 700 a second are 1,839.6 million a month, whatever the events", () => {
    expect(calls(sized({ flows: [{ ...scored, asksPerSecond: 700 }], parts: DECIDES, path: WAY, links: PUSHED }))).toBeCloseTo(700 * 2.628, 3);
  });
  test("events that pass the balancer are not calls of the gateway", () => expect(calls(sized({ flows: [flow()], parts: DECIDES, path: WAY, links: PUSHED, values: { queriesPerSecond: 3 } }))).toBeCloseTo(2.628, 6));
  test("where the gateway takes the events, a request carries ten of them, beside what readers ask", () => {
    const made = sized({ flows: [flow({ class: "batch", freshnessSeconds: 86_400 })], parts: [part("api-gateway", "amazon-api-gateway"), part("batch-ingestion", "amazon-data-firehose")], path: ["api-gateway", "batch-ingestion"], links: [["source:web", "api-gateway"], ["api-gateway", "batch-ingestion"]], values: { queriesPerSecond: 3 } });
    expect(calls(made)).toBeCloseTo(2.628 + RECORDS / 10, 3);
  });
  test("over a thousand million a month Google charges half: the first 2 million are free, 998 cost 3 and the rest 1.50", () => {
    const price = catalog.priceBooks.flatMap((book) => book.prices).find((entry) => entry.sku === "google-api-gateway.calls" && entry.region === "europe-west1");
    expect(price?.tiers).toEqual([{ upTo: 998, usd: 3 }, { upTo: null, usd: 1.5 }]);
  });
});

describe("stated calls of an interface", () => {
  const stated = { apiRequestsPerSecond: 8_000 };
  test("reach the gateway, the cache and, for what the cache misses, the store", () => {
    const parts = [...DECIDES, part("cache", "google-memorystore")], path = ["load-balancer", "event-log", "stream-processing", "key-value-store", "cache", "api-gateway"];
    const made = sized({ flows: [flow()], parts, path, links: PUSHED, values: stated }).now.components;
    expect(made["api-gateway"]?.dimensions.queriesPerSecond).toBe(8_000);
    expect(made["cache"]?.dimensions.readsPerSecond).toBe(8_000);
    expect(made["key-value-store"]?.dimensions.readsPerSecond).toBe(1_600);
  });
  test("a cache before a store takes in what it misses, not every event; alone it takes all of them", () => {
    const parts = [...DECIDES, part("cache", "google-memorystore")], path = ["load-balancer", "event-log", "stream-processing", "key-value-store", "cache", "api-gateway"];
    expect(sized({ flows: [flow()], parts, path, links: PUSHED, values: stated }).now.components["cache"]?.dimensions.writesPerSecond).toBe(1_600);
    const alone = parts.filter((entry) => entry.role !== "key-value-store");
    expect(sized({ flows: [flow()], parts: alone, path: path.filter((id) => id !== "key-value-store"), links: PUSHED, values: stated }).now.components["cache"]?.dimensions.writesPerSecond).toBe(PEAK / 2);
  });
  test("are reads of an operational store and not its queries once more: 500 behind the cache take a pair of 2 vCPU; an analytical store is asked them", () => {
    const parts = [...DECIDES.filter((entry) => entry.role !== "key-value-store"), part("relational-store", "postgresql"), part("cache", "google-memorystore")], path = ["load-balancer", "event-log", "stream-processing", "relational-store", "cache", "api-gateway"];
    const quiet = { apiRequestsPerSecond: 2_500, recordsPerDay: 4e6, ingestGigabytesPerDay: 1, databaseGigabytes: 0, averageRecordsPerSecond: 46, peakRecordsPerSecond: 139, streamPeakRecordsPerSecond: 139 };
    const made = sized({ flows: [flow()], parts, path, links: PUSHED, values: quiet });
    expect(made.now.components["relational-store"]?.dimensions.readsPerSecond).toBe(500);
    expect(made.now.components["relational-store"]?.dimensions.queriesPerSecond).toBe(0);
    expect(made.units["relational-store"]?.vcpu).toBe(2);
    const olap = sized({ flows: [flow()], parts: [...parts.filter((entry) => entry.role !== "relational-store"), part("realtime-olap", "postgresql")], path: path.map((id) => (id === "relational-store" ? "realtime-olap" : id)), links: PUSHED, values: quiet });
    expect(olap.now.components["realtime-olap"]?.dimensions.queriesPerSecond).toBe(500);
    expect(olap.units["realtime-olap"]?.vcpu).toBe(32);
  });
  test("leave a store alone that no caller reaches", () => {
    const parts = [...DECIDES, part("realtime-olap", "clickhouse-cloud")];
    expect(sized({ flows: [flow()], parts, path: WAY, links: PUSHED, values: stated }).now.components["realtime-olap"]?.dimensions.queriesPerSecond).toBe(0);
  });
});

describe("services a team writes itself", () => {
  const cores = (door: Partial<Door>): number => sized({ flows: [flow()], parts: DECIDES, path: WAY, links: PUSHED, ...door }).now.components["compute"]?.dimensions.vcpu ?? Number.NaN;
  test("the collector: 60,000 events/s in requests of ten, 500 requests/s a core, are 12 vCPU", () => expect(cores({})).toBeCloseTo(PEAK / 10 / 500, 6));
  test("the decision service beside it: 100 decisions/s a core", () => expect(cores({ flows: [{ ...scored, asksPerSecond: 700 }] })).toBeCloseTo(12 + (700 * 3) / 100, 6));
  test("the service before an interface: 8,000 calls/s are 16 vCPU more", () => expect(cores({ values: { apiRequestsPerSecond: 8_000 } })).toBeCloseTo(12 + 16, 6));
  test("a delivery service behind the door needs no collector", () => expect(cores({ links: [["source:web", "load-balancer"], ["load-balancer", "batch-ingestion"]] })).toBe(0));
  test("are paid for: the instances follow the mean, two at least", () => {
    const made = sized({ flows: [flow()], parts: DECIDES, path: WAY, links: PUSHED });
    expect(made.now.components["compute"]?.units?.count).toBe(10); // 12 vCPU / (2 x 60 %)
    expect(made.meters["compute"]?.["vcpu-hour"]?.value).toBe(Math.ceil(10 / 3) * 2 * 730);
  });
});

describe("a job that scales by itself", () => {
  const hours = (freshnessSeconds: number, id = "amazon-managed-flink", over: Partial<Capacity> = {}): number => {
    const base = context(sixty, [component("stream-processing", id, "stream-processing")], [flow({ freshnessSeconds })]);
    const entry = named(id);
    return sizeComponents({ ...base, technology: () => (entry?.capacity === undefined ? entry : { ...entry, capacity: { ...entry.capacity, ...over } }) }).meters["stream-processing"]?.["unit-hour"]?.value ?? Number.NaN;
  };
  // 60 MB/s / (5 x 77 %) = 16 KPU at peak, and one beside them.
  test("keeps the units of the peak where the promise is shorter than a rescale of 15 minutes", () => expect(hours(10)).toBe(17 * 730));
  test("follows the load curve where there is time for it: a third of the peak", () => expect(hours(1_800)).toBe((6 + 1) * 730));
  test("without a figure of its own five minutes are taken", () => {
    const { rescaleSeconds: _, ...rest } = named("amazon-managed-flink")?.capacity as Capacity;
    const plain = (freshnessSeconds: number): number => {
      const base = context(sixty, [component("stream-processing", "f", "stream-processing")], [flow({ freshnessSeconds })]);
      return sizeComponents({ ...base, technology: () => technology({ id: "f", roles: ["stream-processing"], features: ["auto-scaling"], capacity: rest, bill: [{ meter: "unit-hour", sku: "kpu.hour" }] }) }).meters["stream-processing"]?.["unit-hour"]?.value ?? Number.NaN;
    };
    expect([plain(299), plain(300)]).toEqual([17 * 730, 7 * 730]);
  });
});

describe("an engine that suspends itself", () => {
  const hours = (biUsers: number, values: Record<string, number> = {}) => {
    const base = context({ ...sixty, ...values, biUsers }, [component("warehouse", "snowflake", "warehouse")], [flow({ class: "batch", freshnessSeconds: 86_400 })]);
    const made = sizeComponents({ ...base, technology: named }), entry = made.now.components["warehouse"], loads = made.items.find((item) => item.id === "warehouse.loadHoursPerMonth")?.value ?? 0;
    return { asked: (entry?.hours ?? 0) - loads, units: entry?.units?.count ?? 0 };
  };
  test("is awake for a few people's queries only, for an office day of a team, and for two hours more of a hundred people", () => {
    expect(hours(3).asked).toBeCloseTo(22 * 1, 3); // 60 queries of a minute
    expect(hours(99).asked).toBeCloseTo(22 * 8, 3);
    const many = hours(400);
    expect(many.asked).toBeCloseTo(22 * (8 + 2 / many.units), 3);
  });
  test("what the busiest hour needs does not stay on for the first and the last", () => {
    const crowd = hours(4_000, { concurrentQueries: 200 });
    expect(crowd.units).toBeGreaterThan(1);
    expect(crowd.asked * crowd.units).toBeCloseTo(22 * (8 * crowd.units + 2), 2);
  });
});

describe("a connector is one task", () => {
  const capacity = named("debezium")?.capacity;
  const workers = (records: number, connectors: number) => {
    if (capacity === undefined) throw new Error("no capacity");
    return chooseUnits({ component: "cdc", technology: "debezium", loadOf: (id) => (id === "connectors" ? connectors : records), source: () => undefined }, capacity, new Worksheet());
  };
  test("one database has one worker and one to take over, of the larger size where it needs it", () => {
    expect(workers(1_000, 1)).toMatchObject({ units: { count: 2, sizeName: "2 vCPU, 4 GB" }, exceeded: false });
    expect(workers(5_000, 1)).toMatchObject({ units: { count: 2, sizeName: "4 vCPU, 8 GB" }, exceeded: false });
  });
  test("past what the workers of its connectors carry it is said, not spread over workers that would idle", () => {
    expect(workers(12_000, 1)?.exceeded).toBe(true);
    expect(workers(12_000, 5)).toMatchObject({ units: { count: 4 }, exceeded: false });
  });
  test("row changes are 1 KB, not the 120 bytes of the events beside them", () => {
    const base = context({ ...sixty, recordBytes: 120, recordsPerDay: 14_400_000_000 }, [component("cdc", "debezium", "cdc")], [flow({ sources: ["ledger"] })]);
    const made = sizeComponents({ ...base, technology: named, sources: [source("ledger", "database")], sourceShares: { ledger: 0.01 } });
    expect(made.now.components["cdc"]?.dimensions.ingressRecordsPerSecond).toBeCloseTo(600, 6); // 0.6 MB/s
  });
});
