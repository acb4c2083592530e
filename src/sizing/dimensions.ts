/** The load of a component in every dimension a capacity can be stated in: one formula each, with the roles that differ. */
import type { Dimension } from "../catalog/vocabulary.js";
import { flagFact, textFact } from "../facts/fact.js";
import { callsAt, pacedDevices, pushedRate, statedCalls } from "./asked.js";
import type { Flow } from "../requirements/requirement.js";
import { assumed } from "./assumptions.js";
import { hostedOn, hostedSum, ownNodes, partInputs } from "./hosted.js";
import { catalogInput, countInput, factAtLeast } from "./inputs.js";
import { shareOfFlow } from "./load.js";
import { loaderTerm } from "./loader.js";
import { sumOf, topicsOf, type Quantity, type Scope } from "./scope.js";
import { serviceTerm } from "./services.js";
import type { Input } from "./worksheet.js";
import { sourcesAt } from "./source-share.js";
import { storageQuantity } from "./storage.js";
import { isStreaming } from "../brief/flow-class.js";

type Rule = (scope: Scope) => Quantity;
const MB = "MB/s";

/** Partitions of all topics together: throughput, consumer parallelism and a step per topic, sized for the horizon. */
function partitions(scope: Scope): Quantity {
  const growth: Input = scope.load.growth > 1 ? [1, "ratio", "count:the load is the horizon's already"] : factAtLeast(scope.context.facts, "growthFactor", 1, 1, "ratio");
  return {
    unit: "partition replicas",
    formula:
      "copies x topics x step x max(1, ceil(ingress x growth / perPartition / topics / step), ceil(records x share x growth / perConsumer / topics / step))",
    inputs: {
      copies: catalogInput(scope.technology?.capacity?.replicationFactor ?? 1, "copies", scope.technology?.id),
      topics: countInput(scope.sources, "topics", "one topic for each source system that delivers here"),
      step: assumed("partitionStep"),
      ingress: scope.dimensionInput("ingressMegabytesPerSecond", MB),
      records: scope.peakRecords, share: scope.shares.records.share(),
      growth,
      perPartition: assumed("megabytesPerSecondPerPartition"),
      perConsumer: assumed("recordsPerSecondPerConsumer"),
    },
  };
}

/** Scheduled flows run in windows that overlap, so their rates add up; without any, one day's files are rewritten at night. */
function batchRate(scope: Scope): Quantity {
  if (scope.batches.length > 0) return { unit: "GB/h", ...sumOf("flow", scope.batches.map((need) => need.inputs.perHour), "GB/h") };
  return {
    unit: "GB/h",
    formula: "perDay x share / window",
    inputs: { perDay: scope.load.inputs.perDay, share: scope.shares.total(), window: assumed("loadHoursPerDay") },
  };
}

/** Stores that answer who calls an interface, key by key; what they read never reaches an engine that scans. */
const ANSWERING: readonly string[] = ["realtime-olap", "key-value-store", "feature-store", "relational-store", "search-index"];

/** Users outside the company ask the store that answers them where there is one, every query engine where there is none. */
export function outsideUsers(scope: Scope): number {
  const { components } = scope.context.topology;
  const called = scope.context.facts["needsApi"]?.value === true;
  const elsewhere = scope.component.role !== "realtime-olap" && components.some((other) => other.role === "realtime-olap" || (called && ANSWERING.includes(other.role)));
  return elsewhere ? 0 : scope.fact("externalUsers", 0);
}

/** People who query: named users, users outside counted at a tenth, at least the engineers. Beside a warehouse a query engine has few. */
export function queryUsers(scope: Scope): Input {
  const beside = scope.component.role === "query-engine" && scope.context.topology.components.some((other) => other.role === "warehouse");
  const engineers = scope.factInput("engineers", 2, "users"), biUsers = scope.factInput("biUsers", 0, "users");
  const add = (formula: string, inputs: Record<string, Input>) => scope.sheet.step(scope.component.id, "queryUsers", "users", formula, inputs);
  if (beside) return add("max(1, engineers) + ceil(biUsers x adhocShare)", { engineers, biUsers, adhocShare: assumed("adhocShare") });
  if (outsideUsers(scope) === 0) return add("max(1, engineers, biUsers)", { engineers, biUsers });
  return add("max(1, engineers, biUsers) + ceil(outside x outsideWeight)", { engineers, biUsers, outside: scope.factInput("externalUsers", 0, "users"), outsideWeight: assumed("outsideWeight") });
}

/** Bytes one query reads: a share of the working set that is held here, up to the limit set on a query; before compression where the service bills those. */
export function scanInputs(scope: Scope, logical = false): { readonly formula: string; readonly inputs: Quantity["inputs"] } {
  const part = scope.curated[0] === 1 ? "" : " x curated";
  return {
    formula: `min(workingSet${part}${logical ? " x compression" : ""} x scanShare, mostScan)`,
    inputs: { workingSet: scope.load.inputs.workingSet, ...(part === "" ? {} : { curated: scope.curated }), ...(logical ? { compression: scope.load.inputs.compression } : {}), scanShare: assumed("scanShare"), mostScan: assumed("mostScanGigabytes") },
  };
}

/** Queries at one time: the stated number where it is asked here, else one in fifty of the people who query, two at least. */
function concurrentQueries(scope: Scope): Quantity {
  if (isOperational(scope)) return { unit: "queries", formula: "none", inputs: { none: [0, "queries", "count:no analytical query is asked here"] } };
  const stated = scope.context.facts["concurrentQueries"];
  if (scope.fact("externalUsers", 0) <= outsideUsers(scope) && typeof stated?.value === "number") return { unit: "queries", formula: "queries", inputs: { queries: scope.factInput("concurrentQueries", 0, "queries") } };
  return { unit: "queries", formula: "max(leastQueries, ceil(users / usersPerQuery))", inputs: { leastQueries: assumed("leastConcurrentQueries"), users: queryUsers(scope), usersPerQuery: assumed("usersPerConcurrentQuery") } };
}

/** Roles that answer analytical queries; an operational store answers look-ups only, an engine of jobs nobody's. */
const OPERATIONAL: readonly string[] = ["relational-store", "key-value-store", "feature-store", "cache", "batch-processing", "sql-transformation", "stream-processing"];
const ANALYTICAL: readonly string[] = ["warehouse", "query-engine", "realtime-olap"];

function isOperational(scope: Scope): boolean {
  const topics = topicsOf(scope.component);
  return topics.some((topic) => OPERATIONAL.includes(topic)) && !topics.some((topic) => ANALYTICAL.includes(topic));
}

function scanRate(scope: Scope): Quantity {
  if (isOperational(scope)) return { unit: "GB/h", formula: "none", inputs: { none: [0, "GB/h", "count:no analytical query is asked here"] } };
  const scan = scanInputs(scope);
  return {
    unit: "GB/h",
    formula: `users x queriesPerUserPerDay x busiestHourShare x ${scan.formula}`,
    inputs: { users: queryUsers(scope), queriesPerUserPerDay: assumed("queriesPerUserPerDay"), busiestHourShare: assumed("busiestHourShare"), ...scan.inputs },
  };
}

/** Point reads: the queries asked, and one look-up per event where events are scored. */
function reads(scope: Scope): Quantity {
  const scoring = scope.flows.filter((flow) => flow.purpose === "scoring" || (flow.purpose === "serving" && isStreaming(flow)));
  // What is asked less often than events arrive is looked up as often as it is asked.
  const asked = scoring.length > 0 && scoring.every((flow) => flow.asksPerSecond !== undefined) ? scoring.reduce((most, flow) => ((flow.asksPerSecond ?? 0) > (most.asksPerSecond ?? 0) ? flow : most)) : undefined;
  const lookups: Input = asked !== undefined
    ? scope.sheet.step(scope.component.id, "askedPerSecond", "reads/s", "asks x peakFactor x growth", { asks: [asked.asksPerSecond ?? 0, "reads/s", `flow:${asked.id}.asksPerSecond`], peakFactor: scope.load.inputs.peakFactor, growth: scope.load.inputs.growth })
    : scoring.length > 0 ? scope.load.inputs.streamPeakRecords : [0, "records/s", "count:no event is looked up here"];
  const calls = statedCalls(scope);
  const cached = (lookups[0] > 0 || calls !== undefined) && behindCache(scope);
  const rest = calls === undefined ? "lookups" : "max(lookups, calls)";
  return {
    unit: "reads/s", formula: cached ? `max(queries, ${rest} x cacheMissShare)` : calls === undefined ? "max(queries, lookups)" : "max(queries, lookups, calls)",
    inputs: { queries: scope.factInput("queriesPerSecond", 0, "queries/s"), lookups, ...(calls === undefined ? {} : { calls }), ...(cached ? { cacheMissShare: assumed("cacheMissShare") } : {}) },
  };
}

/** True where a cache answers before this part is asked. */
function behindCache(scope: Scope): boolean {
  return scope.component.role !== "cache" && scope.context.topology.components.some((other) => other.role === "cache");
}

/** Questions at peak: at a door what callers ask and senders push, at a store what readers and interfaces ask of it. */
function asked(scope: Scope): Quantity {
  if (scope.component.role === "api-gateway" || scope.component.role === "load-balancer") {
    const calls = callsAt(scope), pushed = pushedRate(scope);
    return pushed === undefined ? { unit: "queries/s", formula: "calls", inputs: { calls } } : { unit: "queries/s", formula: `calls + ${pushed.formula}`, inputs: { calls, ...pushed.inputs } };
  }
  // An operational store answers a call by key: it is one of its reads, and not once more a query that aggregates.
  const queries = scope.factInput("queriesPerSecond", 0, "queries/s"), calls = isOperational(scope) ? undefined : statedCalls(scope);
  if (calls === undefined) return { unit: "queries/s", formula: "queries", inputs: { queries } };
  return behindCache(scope) ? { unit: "queries/s", formula: "max(queries, calls x cacheMissShare)", inputs: { queries, calls, cacheMissShare: assumed("cacheMissShare") } } : { unit: "queries/s", formula: "max(queries, calls)", inputs: { queries, calls } };
}

/** The processor merges updates of one key before it writes; the more records a key has, the more it merges. */
export function writesPerRecord(scope: Scope): Input {
  return assumed(textFact(scope.context.facts, "volumeClass") === "extreme" ? "writesPerRecordExtreme" : "writesPerRecord");
}

/** True for a cache that is filled by what it misses: the rows are written to the store behind it. */
export function readsThrough(scope: Scope): boolean {
  return scope.component.role === "cache" && scope.context.topology.components.some((other) => ANSWERING.includes(other.role));
}

/** Writes: every record of the streaming flows at peak; scheduled flows spread the day's rows over the load window. A cache takes in what it misses. */
function writes(scope: Scope): Quantity {
  if (readsThrough(scope)) return { unit: "writes/s", formula: "reads x cacheMissShare", inputs: { reads: [scope.dimension("readsPerSecond"), "writes/s", `sizing:${scope.component.id}.readsPerSecond`], cacheMissShare: assumed("cacheMissShare") } };
  const largest = (flows: readonly Flow[], none: string): Input => {
    const shares = flows.map((flow) => shareOfFlow(flow, "recordShare"));
    return shares.reduce<Input | undefined>((most, other) => (most === undefined || other[0] > most[0] ? other : most), undefined) ?? [0, "fraction", `count:${none}`];
  };
  return {
    unit: "writes/s", formula: "(peak x streamShare + recordsPerDay x batchShare / (window x 3600)) x writesPerRecord",
    inputs: {
      peak: scope.load.inputs.peakRecords, streamShare: largest(scope.flows.filter(isStreaming), "no live flow writes here"),
      recordsPerDay: scope.load.inputs.recordsPerDay, batchShare: largest(scope.flows.filter((flow) => !isStreaming(flow)), "no scheduled flow writes here"), window: assumed("loadHoursPerDay"),
      writesPerRecord: writesPerRecord(scope),
    },
  };
}

/** A sum and what is added to it; a sum of nothing gives way. */
function plus(sum: Pick<Quantity, "formula" | "inputs">, term: Pick<Quantity, "formula" | "inputs">): Pick<Quantity, "formula" | "inputs"> {
  if (sum.formula === "none" && term.formula !== "") return { formula: term.formula.replace(/^ \+ /, ""), inputs: term.inputs };
  return { formula: `${sum.formula}${term.formula}`, inputs: { ...sum.inputs, ...term.inputs } };
}

/** Memory of stores that serve from memory: a cache holds the hot share, a feature store and the rest of them every key. */
function memory(scope: Scope): Quantity {
  if (scope.component.role === "compute") {
    const hosted = hostedOn(scope);
    return { unit: "GB", ...plus(plus(hostedSum(scope, hosted, "GB per unit", (units) => units.memoryGigabytes), loaderTerm(scope, "loaderMemory")), serviceTerm(scope, "memory")) };
  }
  const hot = scope.component.role === "cache" ? assumed("hotShare") : ([1, "fraction", "count:every key is held in memory"] as const);
  return {
    unit: "GB", formula: "keys x bytesPerRow x hotShare / 1000000000",
    inputs: { keys: scope.load.inputs.keys, bytesPerRow: assumed("bytesPerServedRow"), hotShare: hot },
  };
}

function cores(scope: Scope): Quantity {
  if (scope.component.role === "compute") {
    const hosted = hostedOn(scope);
    return { unit: "vCPU", ...plus(plus(hostedSum(scope, hosted, "vCPU per unit", (units) => units.vcpu), loaderTerm(scope, "loaderCores")), serviceTerm(scope, "cores")) };
  }
  return {
    unit: "vCPU", formula: "records / perCore",
    inputs: { records: scope.dimensionInput("processedRecordsPerSecond", "records/s"), perCore: assumed("recordsPerSecondPerCore") },
  };
}

function connectors(scope: Scope): Quantity {
  if (scope.component.role === "edge-gateway") {
    return { unit: "gateways", formula: "max(1, sites)", inputs: { sites: scope.factInput("siteCount", 1, "sites") } };
  }
  return { unit: "connectors", formula: "sources", inputs: { sources: countInput(scope.sources, "sources", "source systems that deliver here") } };
}

/** People on the rota: as stated, else the eight a rota takes, or all the engineers where they are fewer. */
function rota(scope: Scope): Quantity {
  const onCall = scope.context.facts["onCallPeople"];
  if (onCall?.from.includes("team_capabilities") === true) return { unit: "users", formula: "max(1, onCall)", inputs: { onCall: scope.factInput("onCallPeople", 1, "users") } };
  return { unit: "users", formula: "max(1, min(rotaPeople, engineers + platformEngineers))", inputs: { rotaPeople: assumed("rotaPeople"), engineers: scope.factInput("engineers", 2, "users"), platformEngineers: scope.factInput("platformEngineers", 0, "users") } };
}

/** Seats. A build tool's are for those who commit to this pipeline: its engineers and the platform's, not the readers of its data. */
function users(scope: Scope): Quantity {
  if (scope.component.role === "on-call") return rota(scope);
  const engineers = scope.factInput("engineers", 2, "users");
  if (scope.component.role === "ci-cd") return { unit: "users", formula: "max(1, engineers + platformEngineers)", inputs: { engineers, platformEngineers: scope.factInput("platformEngineers", 0, "users") } };
  if (["bi", "warehouse", "query-engine", "metadata-catalog", "identity", "realtime-olap", "access-governance"].includes(scope.component.role)) {
    return { unit: "users", formula: "max(1, engineers, biUsers)", inputs: { engineers, biUsers: scope.factInput("biUsers", 0, "users") } };
  }
  return { unit: "users", formula: "max(1, engineers)", inputs: { engineers } };
}

/** Runs of a scheduler; a build tool runs for each change that somebody commits, however often the pipeline itself runs. */
function jobsPerDay(scope: Scope): Quantity {
  if (scope.component.role === "ci-cd") return { unit: "runs/day", formula: "max(1, engineers + platformEngineers) x builds", inputs: { engineers: scope.factInput("engineers", 2, "people"), platformEngineers: scope.factInput("platformEngineers", 0, "people"), builds: assumed("buildsPerEngineerPerDay") } };
  if (scope.context.facts["scheduledJobsPerDay"] === undefined) return { unit: "runs/day", ...sumOf("flow", scope.batches.map((need) => need.inputs.runsPerDay), "runs/day") };
  return { unit: "runs/day", formula: "scheduled", inputs: { scheduled: scope.factInput("scheduledJobsPerDay", 0, "runs/day") } };
}

const RULES: Readonly<Record<Dimension, Rule>> = {
  ingressMegabytesPerSecond: (scope) => ({ unit: MB, formula: "peak x share", inputs: { peak: scope.peakMegabytes, share: scope.shares.bytes.share() } }),
  egressMegabytesPerSecond: (scope) => ({
    unit: MB, formula: "ingress x readers", inputs: { ingress: scope.dimensionInput("ingressMegabytesPerSecond", MB), readers: scope.readers },
  }),
  ingressRecordsPerSecond: (scope) => {
    if (scope.component.role === "cdc" && sourcesAt(scope.context, scope.component, scope.flows)?.every((source) => source.recordsPerSecond === undefined && source.recordBytes === undefined) === true) {
      // Row changes have a size of their own, whatever the events beside them have.
      return { unit: "records/s", formula: "ingress x 1000000 / rowBytes", inputs: { ingress: scope.dimensionInput("ingressMegabytesPerSecond", MB), rowBytes: assumed("recordBytes") } };
    }
    const paced = pacedDevices(scope);
    if (paced !== undefined) return paced;
    const inputs = { peak: scope.peakRecords, share: scope.shares.records.share() } as const;
    if (scope.messageBytes[0] <= scope.load.recordBytes) return { unit: "records/s", formula: "peak x share", inputs };
    return { unit: "messages/s", formula: "peak x share x recordBytes / messageBytes", inputs: { ...inputs, recordBytes: scope.load.inputs.recordBytes, messageBytes: scope.messageBytes } };
  },
  partitions,
  processedMegabytesPerSecond: (scope) => ({ unit: MB, formula: "peak x share", inputs: { peak: scope.peakMegabytes, share: scope.shares.bytes.processed() } }),
  processedRecordsPerSecond: (scope) => ({ unit: "records/s", formula: "peak x share", inputs: { peak: scope.peakRecords, share: scope.shares.records.processed() } }),
  stateGigabytes: (scope) => ({ unit: "GB", formula: "state", inputs: { state: flagFact(scope.context.facts, "streamingNotRequired") ? [0, "GB", "fact:streamingNotRequired"] : scope.load.inputs.state } }),
  batchGigabytesPerHour: batchRate,
  scanGigabytesPerHour: scanRate,
  concurrentQueries,
  queriesPerSecond: asked,
  readsPerSecond: reads,
  writesPerSecond: writes,
  storageGigabytes: storageQuantity,
  memoryGigabytes: memory,
  logGigabytesPerDay: (scope) => ({
    unit: "GB/day", formula: "(ownParts x perOwnPart + services x perService) / 1000 + ingest x logShare",
    inputs: {
      ...partInputs(scope), perOwnPart: assumed("logMegabytesPerComponentPerDay"), perService: assumed("logMegabytesPerServicePerDay"),
      ingest: scope.load.inputs.perDay, logShare: assumed("logShareOfIngest"),
    },
  }),
  metricSeries: (scope) => {
    const nodes = ownNodes(scope);
    return {
      unit: "series", formula: `ownParts x perOwnPart + services x perService + (${nodes.formula}) x perUnit`,
      inputs: { ...partInputs(scope), perOwnPart: assumed("seriesPerComponent"), perService: assumed("seriesPerService"), ...nodes.inputs, perUnit: assumed("seriesPerUnit") },
    };
  },
  spansPerSecond: (scope) => ({
    unit: "spans/s", formula: "min(records x tracedShare, mostTraces) x spansPerTrace",
    inputs: { records: scope.load.inputs.streamPeakRecords, tracedShare: assumed("tracedShare"), mostTraces: assumed("mostTracesPerSecond"), spansPerTrace: assumed("spansPerTrace") },
  }),
  connectors,
  jobsPerDay,
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
  "ci-cd": ["jobsPerDay"],
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
