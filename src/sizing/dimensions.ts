/** The load of a component in every dimension a capacity can be stated in: one formula each, with the roles that differ. */
import type { Technology } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import { flagFact, textFact } from "../facts/fact.js";
import { roundSignificant } from "../shared/quantity.js";
import { answeredRate, pacedDevices } from "./asked.js";
import { assumed, sizingAssumptions } from "./assumptions.js";
import { isStreaming } from "./load.js";
import { sumOf, topicsOf, type Quantity, type Scope } from "./scope.js";
import type { Input } from "./worksheet.js";
import { storageQuantity } from "./storage.js";

type Rule = (scope: Scope) => Quantity;
const MB = "MB/s";

const share = (scope: Scope) => [roundSignificant(scope.share), "fraction"] as const;
const processed = (scope: Scope) => [roundSignificant(scope.processed), "fraction"] as const;

/** Partitions of all topics together: throughput, consumer parallelism and a step per topic, sized for the horizon. */
function partitions(scope: Scope): Quantity {
  const growth = scope.load.growth > 1 ? 1 : Math.max(1, scope.fact("growthFactor", 1));
  return {
    unit: "partition replicas",
    formula:
      "copies x topics x step x max(1, ceil(ingress x growth / perPartition / topics / step), ceil(records x growth / perConsumer / topics / step))",
    inputs: {
      copies: [scope.technology?.capacity?.replicationFactor ?? 1, "copies"],
      topics: [scope.sources, "topics"],
      step: assumed("partitionStep"),
      ingress: [scope.dimension("ingressMegabytesPerSecond"), MB],
      records: [roundSignificant(scope.peakRecordsPerSecond * scope.share), "records/s"],
      growth: [growth, "ratio"],
      perPartition: assumed("megabytesPerSecondPerPartition"),
      perConsumer: assumed("recordsPerSecondPerConsumer"),
    },
  };
}

/** Scheduled flows run in windows that overlap, so their rates add up; without any, one day's files are rewritten at night. */
function batchRate(scope: Scope): Quantity {
  if (scope.batches.length > 0) return { unit: "GB/h", ...sumOf("flow", scope.batches.map((need) => need.gigabytesPerHour), "GB/h") };
  return {
    unit: "GB/h",
    formula: "perDay x share / window",
    inputs: { perDay: [scope.load.gigabytesPerDay, "GB/day"], share: [roundSignificant(scope.totalShare), "fraction"], window: assumed("batchWindowHours") },
  };
}

/** Users outside the company ask the real-time store where there is one, every query engine where there is none. */
export function outsideUsers(scope: Scope): number {
  const elsewhere = scope.component.role !== "realtime-olap" && scope.context.topology.components.some((other) => other.role === "realtime-olap");
  return elsewhere ? 0 : scope.fact("externalUsers", 0);
}

/** Share of the report readers who also query the lake's files beside a warehouse. */
const ADHOC_SHARE = 0.05;

/** People who query: named users, users outside counted at a tenth, at least the engineers. Beside a warehouse a query engine has few. */
export function queryUsers(scope: Scope): number {
  const beside = scope.component.role === "query-engine" && scope.context.topology.components.some((other) => other.role === "warehouse");
  if (beside) return Math.max(1, scope.fact("engineers", 2)) + Math.ceil(scope.fact("biUsers", 0) * ADHOC_SHARE);
  return Math.max(1, scope.fact("engineers", 2), scope.fact("biUsers", 0)) + Math.ceil(outsideUsers(scope) / 10);
}

/** Bytes one query reads: a share of the working set that is held here, up to the limit set on a query. */
export function scanInputs(scope: Scope): Quantity["inputs"] {
  return { workingSet: [roundSignificant(scope.load.workingSetGigabytes * scope.curated[0]), "GB"], scanShare: assumed("scanShare"), mostScan: assumed("mostScanGigabytes") };
}

function concurrentQueries(scope: Scope): number {
  if (isOperational(scope)) return 0;
  const own = Math.max(2, Math.ceil(queryUsers(scope) / 50));
  return scope.fact("externalUsers", 0) > outsideUsers(scope) ? own : scope.fact("concurrentQueries", own);
}

/** Roles that answer analytical queries; an operational store answers look-ups only, an engine of jobs nobody's. */
const OPERATIONAL: readonly string[] = ["relational-store", "key-value-store", "feature-store", "cache", "batch-processing", "sql-transformation", "stream-processing"];
const ANALYTICAL: readonly string[] = ["warehouse", "query-engine", "realtime-olap"];

function isOperational(scope: Scope): boolean {
  const topics = topicsOf(scope.component);
  return topics.some((topic) => OPERATIONAL.includes(topic)) && !topics.some((topic) => ANALYTICAL.includes(topic));
}

function scanRate(scope: Scope): Quantity {
  if (isOperational(scope)) return { unit: "GB/h", formula: "none", inputs: { none: [0, "GB/h"] } };
  return {
    unit: "GB/h",
    formula: "users x queriesPerUserPerDay x busiestHourShare x min(workingSet x scanShare, mostScan)",
    inputs: {
      users: [queryUsers(scope), "users"], queriesPerUserPerDay: assumed("queriesPerUserPerDay"), busiestHourShare: assumed("busiestHourShare"),
      ...scanInputs(scope),
    },
  };
}

/** Point reads: the queries asked, and one look-up per event where events are scored. */
function reads(scope: Scope): Quantity {
  const scoring = scope.flows.some((flow) => flow.purpose === "scoring" || (flow.purpose === "serving" && isStreaming(flow)));
  const lookups = scoring ? scope.load.streamPeakRecordsPerSecond : 0;
  const cached = lookups > 0 && scope.component.role !== "cache" && scope.context.topology.components.some((other) => other.role === "cache");
  return {
    unit: "reads/s", formula: cached ? "max(queries, lookups x cacheMissShare)" : "max(queries, lookups)",
    inputs: { queries: [scope.fact("queriesPerSecond", 0), "queries/s"], lookups: [lookups, "records/s"], ...(cached ? { cacheMissShare: assumed("cacheMissShare") } : {}) },
  };
}

/** The processor merges updates of one key before it writes; the more records a key has, the more it merges. */
export function writesPerRecord(scope: Scope): Input {
  return assumed(textFact(scope.context.facts, "volumeClass") === "extreme" ? "writesPerRecordExtreme" : "writesPerRecord");
}

/** Writes: every record of the streaming flows at peak; scheduled flows spread the day's rows over the load window. */
function writes(scope: Scope): Quantity {
  const streaming = scope.flows.filter(isStreaming);
  const streamShare = Math.min(1, streaming.reduce((most, flow) => Math.max(most, flow.volumeShare), 0));
  const batchShare = Math.min(1, scope.flows.reduce((most, flow) => (isStreaming(flow) ? most : Math.max(most, flow.volumeShare)), 0));
  return {
    unit: "writes/s", formula: "(peak x streamShare + recordsPerDay x batchShare / (window x 3600)) x writesPerRecord",
    inputs: {
      peak: [scope.load.peakRecordsPerSecond, "records/s"], streamShare: [streamShare, "fraction"],
      recordsPerDay: [scope.load.recordsPerDay, "records/day"], batchShare: [batchShare, "fraction"], window: assumed("batchWindowHours"),
      writesPerRecord: writesPerRecord(scope),
    },
  };
}

/** Memory of stores that serve from memory: a cache holds the hot share, a feature store and the rest of them every key. */
function memory(scope: Scope): Quantity {
  if (scope.component.role === "compute") {
    const hosted = hostedOn(scope);
    return { unit: "GB", ...sumOf("component", hosted.map((other) => (other.units ? (other.units.count + other.units.fixed) * other.units.memoryGigabytes : 0)), "GB") };
  }
  const hot = scope.component.role === "cache" ? assumed("hotShare") : ([1, "fraction"] as const);
  return {
    unit: "GB", formula: "keys x bytesPerRow x hotShare / 1000000000",
    inputs: { keys: [scope.load.keys, "keys"], bytesPerRow: assumed("bytesPerServedRow"), hotShare: hot },
  };
}

/** True for parts whose machines we run: their logs and metrics are ours to collect and pay for. */
function isOwn(technology: Technology | undefined): boolean {
  return technology?.deployment === "self-run";
}

function partInputs(scope: Scope): Quantity["inputs"] {
  const parts = scope.context.topology.components.filter((other) => other.role !== "source" && other.role !== "target").map((other) => scope.context.technology(other.technology));
  const own = parts.filter(isOwn).length;
  return { ownParts: [own, "components"], services: [parts.filter((technology) => technology?.deployment !== "library").length - own, "components"] };
}

/** Nodes we run; a provider's units report to the provider. */
function units(scope: Scope): number {
  const own = new Set(scope.context.topology.components.filter((other) => isOwn(scope.context.technology(other.technology))).map((other) => other.id));
  return scope.others.reduce((sum, other) => sum + (own.has(other.component) && other.units ? other.units.count + other.units.fixed : 0), 0);
}

/** Components that must run on this cluster and do not bill machines of their own. */
function hostedOn(scope: Scope) {
  const needs = new Set(
    scope.context.topology.components.filter((other) => runsOnCluster(scope.context.technology(other.technology))).map((other) => other.id),
  );
  return scope.others.filter((other) => needs.has(other.component));
}

function runsOnCluster(technology: Technology | undefined): boolean {
  return technology?.needsKubernetes === true && !technology.bill.some((line) => line.sku.startsWith("host."));
}

function cores(scope: Scope): Quantity {
  if (scope.component.role === "compute") {
    const hosted = hostedOn(scope);
    return { unit: "vCPU", ...sumOf("component", hosted.map((other) => (other.units ? (other.units.count + other.units.fixed) * other.units.vcpu : 0)), "vCPU") };
  }
  return {
    unit: "vCPU", formula: "records / perCore",
    inputs: { records: [scope.dimension("processedRecordsPerSecond"), "records/s"], perCore: [sizingAssumptions.recordsPerSecondPerConsumer.value, "records/s"] },
  };
}

function connectors(scope: Scope): Quantity {
  if (scope.component.role === "edge-gateway") {
    return { unit: "gateways", formula: "max(1, sites)", inputs: { sites: [scope.fact("siteCount", 1), "sites"] } };
  }
  return { unit: "connectors", formula: "sources", inputs: { sources: [scope.sources, "sources"] } };
}

function users(scope: Scope): Quantity {
  const engineers = ([Math.max(1, scope.fact("engineers", 2)), "people"] as const);
  if (["bi", "warehouse", "query-engine", "metadata-catalog", "identity", "realtime-olap", "access-governance"].includes(scope.component.role)) {
    return { unit: "users", formula: "max(engineers, biUsers)", inputs: { engineers, biUsers: [scope.fact("biUsers", 0), "users"] } };
  }
  return { unit: "users", formula: "engineers", inputs: { engineers } };
}

const RULES: Readonly<Record<Dimension, Rule>> = {
  ingressMegabytesPerSecond: (scope) => ({ unit: MB, formula: "peak x share", inputs: { peak: [scope.peakMegabytesPerSecond, MB], share: share(scope) } }),
  egressMegabytesPerSecond: (scope) => ({
    unit: MB, formula: "ingress x readers", inputs: { ingress: [scope.dimension("ingressMegabytesPerSecond"), MB], readers: [scope.readers, "readers"] },
  }),
  ingressRecordsPerSecond: (scope) => {
    const paced = pacedDevices(scope);
    if (paced !== undefined) return paced;
    const inputs = { peak: [scope.peakRecordsPerSecond, "records/s"], share: share(scope) } as const;
    if (scope.messageBytes[0] <= scope.load.recordBytes) return { unit: "records/s", formula: "peak x share", inputs };
    return { unit: "messages/s", formula: "peak x share x recordBytes / messageBytes", inputs: { ...inputs, recordBytes: [scope.load.recordBytes, "bytes"], messageBytes: scope.messageBytes } };
  },
  partitions,
  processedMegabytesPerSecond: (scope) => ({ unit: MB, formula: "peak x share", inputs: { peak: [scope.peakMegabytesPerSecond, MB], share: processed(scope) } }),
  processedRecordsPerSecond: (scope) => ({ unit: "records/s", formula: "peak x share", inputs: { peak: [scope.peakRecordsPerSecond, "records/s"], share: processed(scope) } }),
  stateGigabytes: (scope) => ({ unit: "GB", formula: "state", inputs: { state: [flagFact(scope.context.facts, "streamingNotRequired") ? 0 : scope.load.stateGigabytes, "GB"] } }),
  batchGigabytesPerHour: batchRate,
  scanGigabytesPerHour: scanRate,
  concurrentQueries: (scope) => ({ unit: "queries", formula: "queries", inputs: { queries: [concurrentQueries(scope), "queries"] } }),
  queriesPerSecond: (scope) => {
    const queries = [scope.fact("queriesPerSecond", 0), "queries/s"] as const;
    const answered = ["api-gateway", "load-balancer"].includes(scope.component.role) ? answeredRate(scope) : 0;
    return answered > 0 ? { unit: "queries/s", formula: "max(queries, answered)", inputs: { queries, answered: [answered, "calls/s"] } } : { unit: "queries/s", formula: "queries", inputs: { queries } };
  },
  readsPerSecond: reads,
  writesPerSecond: writes,
  storageGigabytes: storageQuantity,
  memoryGigabytes: memory,
  logGigabytesPerDay: (scope) => ({
    unit: "GB/day", formula: "(ownParts x perOwnPart + services x perService) / 1000 + ingest x logShare",
    inputs: {
      ...partInputs(scope), perOwnPart: assumed("logMegabytesPerComponentPerDay"), perService: assumed("logMegabytesPerServicePerDay"),
      ingest: [scope.load.gigabytesPerDay, "GB/day"], logShare: assumed("logShareOfIngest"),
    },
  }),
  metricSeries: (scope) => ({
    unit: "series", formula: "ownParts x perOwnPart + services x perService + units x perUnit",
    inputs: { ...partInputs(scope), perOwnPart: assumed("seriesPerComponent"), perService: assumed("seriesPerService"), units: [units(scope), "units"], perUnit: assumed("seriesPerUnit") },
  }),
  spansPerSecond: (scope) => ({
    unit: "spans/s", formula: "min(records x tracedShare, mostTraces) x spansPerTrace",
    inputs: { records: [scope.load.streamPeakRecordsPerSecond, "records/s"], tracedShare: assumed("tracedShare"), mostTraces: assumed("mostTracesPerSecond"), spansPerTrace: assumed("spansPerTrace") },
  }),
  connectors,
  jobsPerDay: (scope) => ({
    unit: "runs/day", formula: "scheduled", inputs: { scheduled: [scope.fact("scheduledJobsPerDay", scope.batches.reduce((sum, need) => sum + need.runsPerDay, 0)), "runs/day"] },
  }),
  users,
  vcpu: cores,
};

/** The arithmetic of one dimension of a component. */
export function dimensionQuantity(scope: Scope, dimension: Dimension): Quantity {
  return RULES[dimension](scope);
}

const PRINCIPAL: Readonly<Record<string, readonly Dimension[]>> = {
  "event-log": ["ingressMegabytesPerSecond", "egressMegabytesPerSecond", "ingressRecordsPerSecond", "partitions", "storageGigabytes"],
  "message-queue": ["ingressMegabytesPerSecond", "ingressRecordsPerSecond", "storageGigabytes"],
  cdc: ["ingressMegabytesPerSecond", "ingressRecordsPerSecond", "connectors"],
  "batch-ingestion": ["batchGigabytesPerHour", "connectors"],
  "stream-processing": ["processedMegabytesPerSecond", "processedRecordsPerSecond", "stateGigabytes"],
  "batch-processing": ["batchGigabytesPerHour"],
  "sql-transformation": ["batchGigabytesPerHour"],
  orchestration: ["jobsPerDay"],
  "lake-storage": ["storageGigabytes"],
  warehouse: ["storageGigabytes", "concurrentQueries", "scanGigabytesPerHour", "batchGigabytesPerHour"],
  "query-engine": ["concurrentQueries", "scanGigabytesPerHour"],
  "realtime-olap": ["ingressMegabytesPerSecond", "queriesPerSecond", "storageGigabytes"],
  "key-value-store": ["readsPerSecond", "writesPerSecond", "storageGigabytes"],
  "relational-store": ["readsPerSecond", "writesPerSecond", "storageGigabytes"],
  "search-index": ["ingressMegabytesPerSecond", "queriesPerSecond", "storageGigabytes"],
  "time-series-store": ["ingressRecordsPerSecond", "storageGigabytes"],
  "graph-store": ["writesPerSecond", "storageGigabytes"],
  "vector-store": ["queriesPerSecond", "storageGigabytes"],
  cache: ["readsPerSecond", "memoryGigabytes"],
  "feature-store": ["readsPerSecond", "writesPerSecond", "storageGigabytes"],
  "log-aggregation": ["logGigabytesPerDay"],
  monitoring: ["metricSeries"],
  tracing: ["spansPerSecond"],
  bi: ["users", "concurrentQueries"],
  "api-gateway": ["queriesPerSecond"],
  compute: ["vcpu", "memoryGigabytes"],
};

/** Dimensions worth showing for a role even where the technology's capacity is not stated in them. */
export function principalDimensions(role: string): readonly Dimension[] {
  return PRINCIPAL[role] ?? [];
}
