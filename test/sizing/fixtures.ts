import type { Capacity, PriceBook, Technology } from "../../src/catalog/schema.js";
import type { Component, Topology } from "../../src/design/topology.js";
import type { Facts, FactValue } from "../../src/facts/fact.js";
import type { Flow } from "../../src/requirements/requirement.js";
import type { SizingContext } from "../../src/sizing/index.js";

const figure = (value: number, unit: string) => ({ value, unit, source: "test" });

export function facts(values: Record<string, FactValue>): Facts {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, unit: "", origin: "stated" as const, from: [] }]));
}

export function flow(over: Partial<Flow> = {}): Flow {
  return {
    id: "clicks", name: "clicks", class: "real-time", purpose: "analytics", freshnessSeconds: 10, percentile: 0.95, freshnessOrigin: "stated",
    criticality: "high", availability: 0.999, availabilityOrigin: "stated", rtoSeconds: 3600, rpoSeconds: 300, recoveryOrigin: "stated",
    sources: ["web"], targets: ["bi"], volumeShare: 1, exactlyOnce: false, because: [], ...over,
  };
}

export function technology(over: Partial<Technology> & Pick<Technology, "id">): Technology {
  return {
    name: over.id, vendor: "v", summary: "s", roles: ["event-log"], aliases: [], options: [], status: "active", platforms: ["aws"], deployment: "managed",
    licence: { id: "x", kind: "proprietary" }, operatingFte: figure(0.1, "FTE"), skills: [], airGapCapable: false, features: [], maturity: 5,
    strengths: [], weaknesses: [], bill: [], sources: { test: { title: "test", url: null, asOf: "2026-01-01", confidence: "high" } }, ...over,
  };
}

const msk: Capacity = {
  unit: "broker",
  sizes: [
    { name: "m7g.large", per: { ingressMegabytesPerSecond: figure(12.2, "MB/s"), partitions: figure(1000, "replicas") }, vcpu: 2, memoryGigabytes: 8 },
    { name: "m7g.xlarge", per: { ingressMegabytesPerSecond: figure(24, "MB/s"), partitions: figure(1000, "replicas") }, vcpu: 4, memoryGigabytes: 16 },
  ],
  utilisation: 0.5, minUnits: 3, multipleOf: 3, maxUnits: 30, replicationFactor: 3, duty: "always",
};
const kinesis: Capacity = {
  unit: "shard",
  sizes: [{ name: "shard", per: {
    ingressMegabytesPerSecond: figure(1, "MB/s"), ingressRecordsPerSecond: figure(1000, "records/s"), egressMegabytesPerSecond: figure(2, "MB/s"),
  } }],
  utilisation: 1, minUnits: 1, duty: "always",
};
const flink: Capacity = {
  unit: "KPU",
  sizes: [{ name: "kpu", per: { processedMegabytesPerSecond: figure(5, "MB/s"), stateGigabytes: figure(2, "GB") }, vcpu: 1, memoryGigabytes: 4 }],
  utilisation: 0.75, minUnits: 1, fixedUnits: { count: 1, what: "orchestration KPU", source: "test" }, duty: "always",
};

export const catalog: readonly Technology[] = [
  technology({ id: "msk", capacity: msk, bill: [
    { meter: "unit-hour", sku: "msk.{size}.hour" }, { meter: "replicated-storage-gigabyte-month", sku: "msk.storage" },
  ], sla: { availability: 0.999, scope: "cluster", source: "test" }, latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "test" },
  failure: { event: "a broker fails", stops: "nothing", stillServes: "all", lost: "nothing", detectedBy: "metric", action: "wait" } }),
  technology({ id: "kinesis", capacity: kinesis, bill: [{ meter: "unit-hour", sku: "kinesis.shard.hour" }, { meter: "million-chunks", sku: "kinesis.put", chunkKilobytes: 25 }] }),
  technology({ id: "flink", roles: ["stream-processing"], capacity: flink, bill: [{ meter: "unit-hour", sku: "kpu.hour" }],
    sla: { availability: 0.999, scope: "job", source: "test" }, latency: { p50Milliseconds: 100, p99Milliseconds: 900, source: "test" } }),
  technology({ id: "s3", roles: ["lake-storage"], bill: [{ meter: "storage-gigabyte-month", sku: "s3.gb" }] }),
  technology({ id: "dbt", roles: ["sql-transformation"], deployment: "library", unpriced: "library" }),
  technology({ id: "collibra", roles: ["metadata-catalog"], deployment: "saas", unpriced: "price on request" }),
  technology({ id: "kafka", deployment: "self-run", features: ["tiered-storage"], capacity: { ...msk, unit: "broker" }, bill: [
    { meter: "replicated-storage-gigabyte-month", sku: "msk.storage" }, { meter: "backup-gigabyte-month", sku: "s3.gb" },
  ] }),
  technology({ id: "oracle", roles: ["relational-store"], deployment: "self-run", bill: [{ meter: "storage-gigabyte-month", sku: "s3.gb" }], unpriced: "Licence: price on request; only its servers are priced." }),
  technology({ id: "seats", roles: ["bi"], deployment: "saas", bill: [{ meter: "user-month", sku: "seat.month" }] }),
  technology({ id: "run", roles: ["compute"], deployment: "serverless", bill: [{ meter: "unit-hour", sku: "run.hour" }], capacity: {
    unit: "instance", sizes: [{ name: "i", per: { vcpu: figure(2, "vCPU") } }], utilisation: 0.6, minUnits: 2, duty: "always",
  } }),
  technology({ id: "spark", roles: ["batch-processing"], bill: [{ meter: "unit-hour", sku: "spark.hour" }, { meter: "unit-hour", sku: "spark.unknown" }], capacity: {
    unit: "worker", sizes: [{ name: "w", per: { batchGigabytesPerHour: figure(100, "GB/h") }, vcpu: 4, memoryGigabytes: 16 }], utilisation: 0.8, minUnits: 2, duty: "runs",
  } }),
];

const price = (sku: string, usd: number, region = "us-east-1") => ({ sku, unit: "unit", region, usd, source: "list", asOf: "2026-01-01", confidence: "high" as const });

export const book: PriceBook = {
  provider: "aws",
  prices: [
    price("msk.m7g.large.hour", 0.204), price("msk.m7g.xlarge.hour", 0.408), price("msk.storage", 0.1), price("kinesis.shard.hour", 0.015), price("kinesis.put", 0.014),
    price("kpu.hour", 0.11), price("seat.month", 10), price("run.hour", 0.1), price("spark.hour", 0.2), price("aws.cross-zone.gb", 0.02),
    { ...price("s3.gb", 0.023), tiers: [{ upTo: 51200, usd: 0.023 }, { upTo: 512000, usd: 0.022 }, { upTo: null, usd: 0.021 }] },
  ],
  regionRatios: [{ region: "eu-central-1", base: "us-east-1", ratio: 1.2, source: "ratio list", asOf: "2026-05-01" }],
};

export function component(id: string, technologyId: string, role: string, flows: readonly string[] = ["clicks"]): Component {
  return { id, name: id, technology: technologyId, role, flows, zone: "processing", platform: role === "source" || role === "target" ? "client" : "aws", because: [] };
}

export function topology(parts: readonly Component[], paths?: Record<string, readonly string[]>): Topology {
  const components = [component("web", "web", "source"), ...parts, component("bi", "bi", "target")];
  return { components, connections: [], paths: paths ?? { clicks: components.map((part) => part.id) } };
}

export function context(values: Record<string, FactValue>, parts: readonly Component[], flows: readonly Flow[] = [flow()]): SizingContext {
  return { facts: facts(values), flows, topology: topology(parts), technology: (id) => catalog.find((entry) => entry.id === id) };
}

/** 60 MB/s at peak, 20 on average, 1 KB records: 1,728 GB a day. */
export const sixty = { ingestGigabytesPerDay: 1728, recordsPerDay: 1_728_000_000, recordBytes: 1000, peakFactor: 3, hotDays: 7, growthPerYear: 0.3, growthFactor: 1.69, consumerGroups: 2 };

/** Printed inputs as the evaluator takes them. */
export function short(inputs: Readonly<Record<string, { readonly value: number; readonly unit: string }>>): Record<string, readonly [number, string]> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, [input.value, input.unit] as const]));
}
