/** Slots of the auto-scaling architecture: horizontal, vertical, caches. Load figures come from sizing only. */
import { ceilSafe } from "../../shared/quantity.js";
import { formatGigabytes, formatInteger, formatNumber, formatPercent, formatRate, formatSeconds } from "../../shared/format.js";
import { count, notNeeded, sentences, some } from "./controls.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { plural, Runtime, type UnitCount } from "./runtime.js";
import { engineOf, logOf, streamKey } from "./shared-figures.js";
import { metadata, referenceData } from "./scaling-caches.js";

const MB = (value: number): string => `${formatNumber(value)} MB/s`;

const partitions: SlotWriter = (context) => {
  const own = new Runtime(context);
  const log = own.technology("event-log");
  if (log === undefined) return slot(notNeeded(own.why("event-log", "no event log is part of this design")), own.because(["event-log"], "fact:hasStreamingFlow"));
  const id = `${own.component("event-log") ?? "event-log"}.partitions`;
  const units = own.units("event-log");
  const peak = `${MB(own.sized("event-log", "ingressMegabytesPerSecond"))} and ${formatRate(own.sized("event-log", "ingressRecordsPerSecond"))} at peak`;
  const because = [...own.because(["event-log"]), `sizing:${id}`];
  const key = streamKey(context).field;
  if (log.id === "amazon-kinesis" && units) return slot(`Kinesis shards in place of partitions: ${formatInteger(units.count)} for ${peak} (1 MB/s and 1,000 records/s each), ${formatInteger(units.horizon)} at the planning horizon. Key ${key}; splitting a shard keeps the order of each key.`, [...because, `sizing:${units.component}.units`]);
  if (log.id === "amazon-kinesis-on-demand") return slot(`None to plan: ${log.name} adds shards itself for ${peak}. Key ${key}; one key stays below 1 MB/s and 1,000 records/s.`, because);
  if (log.id.startsWith("google-pubsub")) return slot(`None: Pub/Sub has no partitions. ${key} is the ordering key, limited to 1 MB/s each; ${peak} spread over ${formatInteger(own.size("load.distinctKeys"))} keys stay below it.`, [...because, "sizing:load.distinctKeys"]);
  const item = context.sizing.get(id);
  const copies = item?.inputs["copies"]?.value ?? 1, topics = item?.inputs["topics"]?.value ?? 1;
  const total = Math.max(1, Math.round((item?.value ?? 6) / copies));
  const each = Math.max(1, Math.round(total / topics));
  const workers = own.units("stream-processing");
  // A partition is read by one worker at a time: where state asks for more workers than throughput asks for partitions, workers decide.
  const raised = workers !== undefined && workers.count > total ? topics * 6 * ceilSafe(workers.count / topics / 6) : 0;
  const most = logOf(context);
  const limit = most === undefined ? "" : each > most.partitions ? ` A hub holds ${formatInteger(most.partitions)}: one hub per source and region.` : topics > most.topics ? ` A namespace holds ${formatInteger(most.topics)} hubs: a second namespace.` : "";
  if (raised > 0 && workers) return slot(sentences(
    `${count(raised, "partition")} in ${log.name} (${formatInteger(topics)} ${plural("topic", topics)}, ${formatInteger(copies)} copies): ${peak} ask for ${formatInteger(total)}, ${own.unitWords(workers)} of ${workers.technology.name} for one each.${limit}`,
    `Key ${key}; adding partitions later re-maps keys, so a topic is replaced, not extended.`,
  ), [...because, `sizing:${workers.component}.units`]);
  return slot(sentences(
    `${count(total, "partition")}${topics > 1 ? ` (${formatInteger(topics)} topics of ${formatInteger(each)})` : ""} in ${log.name}${copies > 1 ? `, ${formatInteger(copies)} copies each` : ""}: ${peak}, planned at 10 MB/s and 5,000 records/s per partition up to month ${formatInteger(own.number("horizonMonths", 24))}.${limit}`,
    `Key ${key}; adding partitions later re-maps keys, so a topic is replaced, not extended.`,
  ), [...because, "fact:horizonMonths"]);
};

const SPARK = "spark";

const sparkExecutors: SlotWriter = (context) => {
  const own = new Runtime(context);
  const topic = ["batch-processing", "stream-processing"].find((id) => own.technology(id)?.options.includes(SPARK) === true || own.technology(id)?.features.includes("spark-api") === true);
  if (topic === undefined) {
    const other = ["batch-processing", "stream-processing", "sql-transformation", "warehouse"].map((id) => ({ tool: own.technology(id), units: own.units(id), id })).find((item) => item.tool);
    const runs = other?.tool ? `${other.id === "sql-transformation" ? `SQL in ${own.name("the warehouse", "warehouse", "query-engine")} (${other.tool.name})` : other.tool.name} does the work${other.units ? ` with ${own.unitWords(other.units)}` : ""}` : "no distributed engine is part of this design";
    return slot(`Not needed: no Spark in this design; ${runs}.`, own.because(["batch-processing", "stream-processing"], ...(other?.units ? [`sizing:${other.units.component}.units`] : [])));
  }
  const tool = own.technology(topic);
  const units = own.units(topic);
  if (units === undefined || tool === undefined) return slot(`${tool?.name ?? "Spark"} allocates executors itself: minimum 2, ceiling 50, idle ones released after 60 s.`, own.because([topic]));
  const least = tool.capacity?.minUnits ?? 1;
  const planned = Math.max(units.horizon, units.count, least);
  const most = planned === least ? planned * 2 : planned;
  const vcpu = units.size?.vcpu ?? 4, memory = units.size?.memoryGigabytes ?? 16;
  // A node keeps one core and 1 GB for itself; an executor has at most five cores. A unit that is an executor has them all.
  const node = !units.unit.includes("executor") || units.unit.includes("node");
  const usable = node ? Math.max(1, vcpu - 1) : vcpu;
  const perNode = node ? ceilSafe(usable / 5) : 1;
  const cores = Math.max(1, Math.floor(usable / perNode));
  const each = Math.max(1, Math.floor((node ? memory - 1 : memory) / perNode / 1.1));
  const shape = `${node ? `${formatInteger(perNode)} ${plural("executor", perNode)} each with ` : "each with "}${formatInteger(cores)} ${plural("core", cores)} and ${formatInteger(each)} GB, overhead 10 % or 384 MB`;
  const live = topic === "batch-processing" && own.technology("stream-processing")?.options.includes(SPARK) === true && !own.ownPremises ? " The live job keeps a fixed set: releasing executors would move its state." : " Idle executors are released after 60 s.";
  return slot(`${formatInteger(least)} to ${formatInteger(most)} ${plural(units.unit, most)} on ${tool.name} (${formatInteger(units.count)} carry today's peak${planned === least ? ", the rest is for reruns" : ""}), ${shape}.${live}`, [...own.because([topic]), `sizing:${units.component}.units`, `sizing:${units.component}.unitsAtHorizon`]);
};

/** Records a flow's consumers may have waiting before workers are added. */
function backlogWords(own: Runtime): string {
  const flow = own.live[0];
  if (flow === undefined) return "";
  const share = own.context.practice("backlog-trigger")?.parameters["budgetShare"]?.value ?? 0.25;
  return `${formatSeconds(flow.freshnessSeconds * share)} of backlog on ${own.flowName(flow)} (${formatInteger(Math.max(1, ceilSafe(own.meanRate(flow) * flow.freshnessSeconds * share)))} records)`;
}

const containers: SlotWriter = (context) => {
  const own = new Runtime(context);
  const ways = own.ids("autoscaling-trigger");
  const because = own.because(["autoscaling-trigger"], "fact:tightestFreshnessSeconds");
  const compute = own.technology("compute");
  const engine = own.technology("stream-processing") ?? own.technology("batch-processing");
  const parts: string[] = [];
  if (ways.includes("fixed-capacity")) parts.push(`Fixed: hardware for the peak of month ${formatInteger(own.number("horizonMonths", 24))}; order more at 70 % sustained use, because delivery takes weeks.`);
  if (ways.includes("backlog-trigger") && own.live.length > 0) parts.push(`${engine?.name ?? "Consumers"} grow at ${backlogWords(own)}, shrink after 5 min below half, never beyond the partitions.`);
  if (ways.includes("busy-time-trigger")) parts.push(`${engine?.name ?? "Flink"} rescales above 75 % CPU for 15 min and below 10 % for 6 h: each change restarts the job from its snapshot.`);
  if (ways.includes("cpu-memory-trigger")) parts.push(`Stateless services on ${compute?.name ?? "the hosts"}: replicas 2 to 6 at 70 % CPU or 80 % memory.`);
  if (ways.includes("clock-trigger")) parts.push(`Workers for ${some(own.scheduled.map((flow) => own.flowName(flow)), 2) || "scheduled runs"} start with the run and stop after it.`);
  if (ways.includes("provider-scaling")) {
    const topic = ["stream-processing", "event-log", "batch-processing", "warehouse"].find((id) => own.technology(id)?.features.some((feature) => feature === "auto-scaling" || feature === "scale-to-zero") === true) ?? "warehouse";
    const units = own.units(topic);
    parts.push(`${own.name("The service", topic)} scales itself; ceiling ${units && units.count > 0 ? `${formatInteger(units.count * 2)} ${plural(units.unit, units.count * 2)}` : "set"} at twice today's peak, so that a fault cannot spend without limit.`);
  }
  if (parts.length === 0) parts.push(`No containers are scaled: ${compute?.name ?? "the host"} keeps its size, watched at 70 % CPU and 80 % memory.`);
  return slot(sentences(...parts), because);
};

const shards: SlotWriter = (context) => {
  const own = new Runtime(context);
  const dismissed = own.dismissed("sharding");
  const because = own.because(["sharding"], `catalog:${context.pack.id}`);
  if (dismissed !== undefined) return slot(notNeeded(dismissed), because);
  const ways = own.ids("sharding");
  const parts: string[] = [];
  const keyed = own.technology("key-value-store", "feature-store", "graph-store");
  const olap = own.technology("realtime-olap", "search-index", "time-series-store");
  const topic = ["relational-store", "graph-store", "vector-store", "key-value-store", "realtime-olap", "search-index", "time-series-store", "feature-store"].find((item) => own.technology(item) !== undefined);
  const relational = topic === undefined ? undefined : own.technology(topic);
  const today = topic === undefined ? 0 : own.sized(topic, "storageGigabytes");
  if (ways.includes("service-partitioning") && keyed) parts.push(`${keyed.name} hashes ${own.key} over its own partitions; a key above 10 % of the traffic gets a suffix 0 to 9 and is summed on read.`);
  if (ways.includes("hash-sharding")) { const store = own.technology("realtime-olap") ?? relational; const units = own.component("realtime-olap") ? own.units("realtime-olap") : undefined; parts.push(`${store?.name ?? "The store"}: hash of ${own.key} over ${units ? own.unitWords(units) : "its nodes"}, planned for the horizon because moving rows is a project.`); }
  if (ways.includes("time-and-hash-sharding") && olap) parts.push(`${olap.name}: ranges of ${own.time}, hash of ${own.key} within; the oldest range is dropped whole.`);
  if (ways.includes("geographic-sharding")) parts.push(`Rows stay in the region of their owner (${own.text("residency", "stated residency")}); only totals cross.`);
  if (ways.includes("no-sharding") && relational) parts.push(`${relational.name}: none, one writer with replicas. Shard by ${own.key} only above 1.5 TB or 70 % of the tested write rate (today ${today > 0 ? `${formatGigabytes(today)}, ` : ""}${formatRate(own.number("peakRecordsPerSecond"))} at peak).`);
  return slot(sentences(...parts), [...because, ...(today > 0 && topic ? [`sizing:${own.component(topic) ?? topic}.storageGigabytes`] : []), "fact:peakRecordsPerSecond"]);
};

const memory: SlotWriter = (context) => {
  const own = new Runtime(context);
  const parts: string[] = [], because: string[] = [];
  const stream = own.technology("stream-processing"), streamUnits = own.units("stream-processing");
  if (stream) {
    const state = own.size("load.stateGigabytes");
    because.push("sizing:load.stateGigabytes");
    if (stream.options.includes("flink")) parts.push(`${stream.name}: ${formatGigabytes(state)} of keyed state in RocksDB on managed memory (40 % of each process)${streamUnits ? `, ${own.unitWords(streamUnits)}` : ""}; heap alert at 90 %.`);
    else if (stream.options.includes(SPARK)) parts.push(`${stream.name}: ${formatGigabytes(state)} of state in the RocksDB store, off heap; executor overhead 10 %.`);
    else parts.push(`${stream.name} holds ${formatGigabytes(state)} of state${streamUnits ? ` in ${own.unitWords(streamUnits)}` : ", sized by the service"}.`);
  }
  const log = own.technology("event-log"), logUnits = own.units("event-log");
  const broker = logUnits?.size?.memoryGigabytes;
  if (log?.features.includes("kafka-protocol") === true && log.deployment === "self-run" && logUnits && broker !== undefined) { parts.push(`Brokers: ${formatInteger(Math.min(6, broker / 2))} GB heap of ${formatInteger(broker)} GB, the rest is page cache for the newest records.`); because.push(`sizing:${logUnits.component}.units`); }
  const engine = own.technology("warehouse", "query-engine");
  const tuning = own.tuning();
  if (engine && tuning) { parts.push(`${engine.name}: ${own.tuned(tuning.memory)}.`); because.push(`catalog:${engine.id}`); }
  if (parts.length === 0) parts.push("No heap or buffer of our own: every engine is billed by use and sized by its provider.");
  return slot(sentences(...parts), because.length > 0 ? because : own.because(["warehouse"], "fact:platform"));
};

const WORKING = ["event-log", "stream-processing", "batch-processing", "sql-transformation", "warehouse", "realtime-olap", "relational-store", "time-series-store", "search-index", "orchestration"];

function counted(own: Runtime): UnitCount[] {
  const seen = new Set<string>();
  return WORKING.map((topic) => own.units(topic)).filter((units): units is UnitCount => units !== undefined && (units.size?.vcpu ?? 0) > 0 && !seen.has(units.component) && seen.add(units.component) !== undefined);
}

const cpu: SlotWriter = (context) => {
  const own = new Runtime(context);
  const parts = counted(own);
  if (parts.length === 0) return slot(`No cores to assign: ${some(["event-log", "stream-processing", "batch-processing", "warehouse"].map((topic) => own.technology(topic)?.name ?? "").filter((name) => name !== ""), 2)} ${own.technology("event-log") ? "are" : "is"} billed by use; each job declares its ceiling instead.`, own.because(["warehouse", "batch-processing"], "fact:platform"));
  const words = parts.map((units) => `${units.technology.name} ${formatInteger(units.count + units.fixed)} x ${formatInteger(units.size?.vcpu ?? 1)} vCPU`);
  const shares = parts.slice(0, 3).map((units) => `${plural(units.unit, 2)} to ${formatPercent(units.technology.capacity?.utilisation ?? 0.7)}`);
  return slot(sentences(`${some(words, 4)}.`, `Planned load: ${some([...new Set(shares)], 3)}; the rest is for catch-up and a lost unit.`), parts.map((units) => `sizing:${units.component}.units`));
};

const iops: SlotWriter = (context) => {
  const own = new Runtime(context);
  const log = own.technology("event-log"), units = own.units("event-log");
  const ingress = own.sized("event-log", "ingressMegabytesPerSecond");
  if (log && units && log.deployment !== "serverless" && log.features.includes("kafka-protocol") && (log.capacity?.replicationFactor ?? 1) > 1) {
    const copies = log.capacity?.replicationFactor ?? 3;
    const each = (ingress * copies) / Math.max(1, units.count);
    const disk = own.ownPremises ? "what one NVMe drive per broker writes" : each > 125 ? "volumes with provisioned throughput only, above the 125 MB/s base" : own.text("platform") === "aws" ? "the base 3,000 IOPS and 125 MB/s of a gp3 volume" : "one SSD volume of 125 MB/s";
    return slot(`${MB(ingress)} in x ${formatInteger(copies)} copies over ${own.unitWords(units)}: ${MB(each)} of sequential writes each, inside ${disk}. Random reads appear only when a consumer falls behind the page cache.`, [`sizing:${units.component}.ingressMegabytesPerSecond`, `sizing:${units.component}.units`]);
  }
  const database = own.technology("relational-store", "key-value-store", "time-series-store", "realtime-olap", "search-index");
  const topic = ["relational-store", "key-value-store", "time-series-store", "realtime-olap", "search-index"].find((id) => own.technology(id)?.id === database?.id);
  if (database && topic && database.deployment !== "serverless") {
    const writes = own.sized(topic, "writesPerSecond"), reads = own.sized(topic, "readsPerSecond");
    // A store in memory has no disk operations to provision; where it is the record, nothing may push a key out.
    const held = database.capacity?.sizes[0]?.per, shards = own.units(topic);
    if (writes + reads > 0 && held?.memoryGigabytes !== undefined && held.storageGigabytes === undefined && shards)
      return slot(`${database.name} answers from memory: ${formatNumber(writes)} writes/s and ${formatNumber(reads)} reads/s at peak over ${own.unitWords(shards)}. Counters that are the record are never evicted (noeviction, snapshot and append log on); only copies of other stores expire. Alert at 70 % of memory or rate.`, [`sizing:${shards.component}.units`, `sizing:${shards.component}.readsPerSecond`]);
    // Disks of a managed key-value or index service are its provider's: there are units to watch and no IOPS to buy.
    if (writes + reads > 0 && database.deployment !== "self-run" && topic !== "relational-store" && shards)
      return slot(`${database.name}: ${formatNumber(writes)} writes/s and ${formatNumber(reads)} reads/s at peak over ${own.unitWords(shards)}; its disks belong to the service, so no IOPS are provisioned. Alert at 70 % of a unit's CPU or rate.`, [`sizing:${shards.component}.units`, `sizing:${shards.component}.writesPerSecond`, `sizing:${shards.component}.readsPerSecond`]);
    if (writes + reads > 0) return slot(`${database.name}: ${formatNumber(writes)} writes/s and ${formatNumber(reads)} reads/s at peak${writes + reads < 3000 ? ", inside 3,000 IOPS of one SSD volume" : ": provision twice that in IOPS, because each write also touches log and index"}; alert at 70 % of the limit.`, [`sizing:${own.component(topic) ?? topic}.writesPerSecond`, `sizing:${own.component(topic) ?? topic}.readsPerSecond`]);
  }
  const scanning = ["realtime-olap", "warehouse", "search-index"].find((id) => own.technology(id)?.deployment === "self-run" && own.technology(id)?.features.includes("single-node") !== true && own.units(id) !== undefined);
  const nodes = scanning === undefined ? undefined : own.units(scanning);
  if (scanning !== undefined && nodes) {
    const held = own.sized(scanning, "storageGigabytes");
    return slot(`${nodes.technology.name}: ${formatGigabytes(held)} over ${own.unitWords(nodes)} (${formatGigabytes(held / Math.max(1, nodes.count))} each before copies) on local NVMe; merges rewrite what arrives about three times, so ${MB(own.number("peakIngestMegabytesPerSecond") * 3)} of writes at peak. Alert at 75 % disk.`, [`sizing:${nodes.component}.storageGigabytes`, `sizing:${nodes.component}.units`, "fact:peakIngestMegabytesPerSecond"]);
  }
  const lake = own.technology("lake-storage"), warehouse = own.technology("warehouse", "batch-processing");
  const local = warehouse?.deployment === "library" || warehouse?.features.includes("single-node") === true;
  return slot(`No volume to size beside ${lake?.name ?? "object storage"}: it takes 128 MB and larger files at ${MB(own.number("peakIngestMegabytesPerSecond"))} peak ingest.${local ? ` ${warehouse?.name ?? "The engine"} spills to local SSD, ${formatGigabytes(Math.max(10, own.number("workingSetGigabytes")))} free.` : ""}`, ["fact:peakIngestMegabytesPerSecond", ...own.because(["lake-storage"])]);
};

const network: SlotWriter = (context) => {
  const own = new Runtime(context);
  const peak = own.number("peakIngestMegabytesPerSecond");
  const egress = own.sized("event-log", "egressMegabytesPerSecond");
  const parts: string[] = [];
  const because = ["fact:peakIngestMegabytesPerSecond"];
  if (own.technology("event-log")) { parts.push(`${own.name("The event log", "event-log")}: ${MB(own.sized("event-log", "ingressMegabytesPerSecond"))} in, ${MB(egress)} out to ${count(own.number("consumerGroups", 2), "reader")} at peak.`); because.push(`sizing:${own.component("event-log") ?? "event-log"}.egressMegabytesPerSecond`); }
  if (own.flag("hasCloud") && (own.flag("hasOnPremisesSource") || own.text("hosting") === "hybrid")) { parts.push(`The line from the own sites carries ${formatNumber(peak * 8)} Mbit/s at peak; book ${formatNumber(lineFor(peak * 8))} Mbit/s on ${own.name("two separate lines", "private-connectivity")} so that one hour's backlog drains in one.`); because.push("fact:hasOnPremisesSource"); }
  const catching = own.sized("stream-processing", "catchUpMinutes") || own.sized("event-log", "catchUpMinutes");
  if (catching > 1 && parts.length < 2) parts.push(`After a one-hour stop readers drain the backlog in ${formatSeconds(catching * 60)}, so links are sized for twice the peak.`);
  if (parts.length === 0) {
    const run = own.scheduled[0];
    const rate = run ? own.size(`flow:${run.id}.batchGigabytesPerHour`) : 0;
    const megabits = Math.max(peak * 8, (rate * 8000) / 3600);
    parts.push(`${MB(peak)} at peak${rate > 0 ? `; ${own.flowName(run)} moves ${formatGigabytes(rate)} an hour (${formatNumber((rate * 8000) / 3600)} Mbit/s)` : ""}: ${megabits <= HOST_MEGABITS ? "below the 1 Gbit/s of the smallest host, no reserved bandwidth." : `spread over ${count(ceilSafe((megabits * 2) / GOOD_HOST_MEGABITS), "host")} of 10 Gbit/s at half load each; loads run in parallel parts, no single link carries it.`}`);
    if (run) because.push(`sizing:flow:${run.id}.batchGigabytesPerHour`);
  }
  return slot(sentences(...parts), because);
};

/** Network of the smallest host, and of a usual one, Mbit/s. */
const HOST_MEGABITS = 1_000;
const GOOD_HOST_MEGABITS = 10_000;

/** Line to book: twice the peak, the next usual step. */
function lineFor(megabits: number): number {
  return [50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 40000, 100000].find((step) => step >= megabits * 2) ?? ceilSafe((megabits * 2) / 100000) * 100000;
}

const queryResults: SlotWriter = (context) => {
  const own = new Runtime(context);
  const dismissed = own.dismissed("result-caching");
  const because = own.because(["result-caching"], "fact:tightestFreshnessSeconds");
  if (dismissed !== undefined) return slot(notNeeded(dismissed), because);
  const ways = own.ids("result-caching");
  const tuning = own.tuning();
  const engine = own.name("the query engine", "warehouse", "query-engine", "realtime-olap");
  const parts: string[] = [];
  if (ways.includes("response-cache")) { const life = Math.max(1, Math.min(60, (own.tightest?.freshnessSeconds ?? 60) / 2)); parts.push(`API answers stay ${formatSeconds(life)} in ${own.name("the gateway", "cache", "cdn", "api-gateway")} (half the promised freshness), one refill per key at a time, for ${formatNumber(own.number("queriesPerSecond"))} calls/s.`); }
  if (ways.includes("engine-result-cache") && tuning) parts.push(`${engine}: ${tuning.cache}.`);
  if (ways.includes("pre-aggregated-tables")) parts.push(`${own.name(engine, "realtime-olap", "warehouse")} serves ${context.pack.kpis.slice(0, 2).map((kpi) => kpi.name.toLowerCase()).join(" and ")} from tables of totals, rebuilt with each load.`);
  if (ways.includes("bi-extract")) parts.push(`${own.name("The BI tool", "bi")} imports after each load, so ${formatInteger(Math.max(1, own.number("biUsers")))} readers do not wake ${engine}.`);
  if (ways.includes("no-result-cache")) parts.push(`None: ${engine} computes each answer afresh; repeated questions are too few to keep.`);
  return slot(sentences(...parts), because);
};

const intermediate: SlotWriter = (context) => {
  const own = new Runtime(context);
  const lake = own.name("object storage", "lake-storage");
  const stream = own.technology("stream-processing"), batch = own.technology("batch-processing", "sql-transformation");
  const parts: string[] = [];
  const state = formatGigabytes(own.size("load.stateGigabytes"));
  if (stream && ["kafka-streams", "ksqldb"].includes(stream.id)) parts.push(`${stream.name} keeps ${state} of state on local disk and in changelog topics of ${own.name("the log", "event-log")}, one standby copy.`);
  else if (stream && engineOf(context).managedSql) parts.push(`${stream.name} keeps ${state} of state inside the service; nothing of it is ours to store.`);
  else if (stream?.deployment === "serverless" && !stream.options.some((option) => ["flink", SPARK].includes(option))) parts.push(`${stream.name} keeps ${state} of state inside the service; nothing of it is ours to store.`);
  else if (stream) parts.push(`${stream.name} checkpoints every 60 s to ${lake} (${state} of state), last 3 kept.`);
  if (batch) parts.push(batch.features.includes("distributed") && batch.options.includes(SPARK) ? "Spark shuffles on local SSD with LZ4; nothing survives the job." : `${batch.name} stages into a scratch schema, dropped after the run, kept 7 days when it failed.`);
  if (parts.length === 0) parts.push(`Staging tables in ${own.name(lake, "warehouse")} under a run id, dropped after success, kept 7 days after a failure.`);
  if (parts.length < 2) parts.push(`Raw files stay ${formatInteger(own.number("hotDays", 7))} days in the landing area of ${lake} for reruns.`);
  return slot(sentences(...parts), own.because(["stream-processing", "batch-processing", "lake-storage"], "sizing:load.stateGigabytes"));
};

/** Writers of `scaling.*`. */
export const scalingSlots: SlotWriters = {
  "scaling.horizontal-scaling.kafka-partitions": partitions,
  "scaling.horizontal-scaling.spark-executors": sparkExecutors,
  "scaling.horizontal-scaling.container-scaling": containers,
  "scaling.horizontal-scaling.database-sharding": shards,
  "scaling.vertical-scaling.memory-optimization": memory,
  "scaling.vertical-scaling.cpu-allocation": cpu,
  "scaling.vertical-scaling.storage-iops": iops,
  "scaling.vertical-scaling.network-bandwidth": network,
  "scaling.caching-strategies.reference-data": referenceData,
  "scaling.caching-strategies.query-results": queryResults,
  "scaling.caching-strategies.intermediate-data": intermediate,
  "scaling.caching-strategies.metadata": metadata,
};
