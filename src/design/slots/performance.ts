/** Slots of the performance patterns: partitioning, formats, parallel work. */
import { SNAPSHOT_DAYS } from "../../catalog/tuning.js";
import { ceilSafe } from "../../shared/quantity.js";
import { formatGigabytes, formatInteger, formatNumber, formatSeconds } from "../../shared/format.js";
import { capital, count, sentences, some } from "./controls.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { allowed } from "./options.js";
import { clock, plural, Runtime } from "./runtime.js";
import { stateKey, streamKey } from "./shared-figures.js";

const store = (own: Runtime): string => own.name("the lake", "table-format", "warehouse", "lake-storage");

const timeBased: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "performance.data-partitioning.time-based";
  const practice = context.practice(own.ids("time-partitioning")[0] ?? "daily-partitions");
  const hours = practice?.parameters["hours"]?.value ?? 24;
  const compressed = own.size("load.ingestGigabytesPerDay", own.number("ingestGigabytesPerDay")) / Math.max(1, own.number("compressionRatio", 5));
  const months = own.number("warmMonths", 13);
  // Hours are rolled into days after a month.
  const partitions = hours === 1 ? 730 + Math.round((months - 1) * 30.4) : Math.max(1, Math.round((months * 730) / hours));
  const word = hours === 1 ? "Hourly" : hours === 24 ? "Daily" : "Monthly";
  const warning = hours > 24 ? ` A rerun merges by ${own.mainEntity?.key[0] ?? own.key}, so one bad day does not rewrite the month.` : hours === 1 ? " Hours older than a month are rolled into days." : "";
  return slot(`${word} by ${own.time}: about ${formatGigabytes((compressed * hours) / 24)} compressed each, ${formatInteger(partitions)} partitions over ${count(months, "month")}; event time, so late rows land where they belong.${warning}`, [...own.because(["time-partitioning"]), "fact:compressionRatio", "fact:warmMonths", "sizing:load.ingestGigabytesPerDay"], allowed(id, practice?.options ?? []));
};

const hashBased: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tuning = own.tuning();
  const log = own.technology("event-log");
  const engine = own.name("", "warehouse", "query-engine");
  const key = streamKey(context);
  const even = own.chose("partitioning-key", "spread-evenly");
  const parts = [
    log ? (even ? `${log.name} spreads evenly, without a key: its live flows only land data.` : `${log.name} spreads by ${key.field} (${key.why}).`) : "",
    engine !== "" && tuning ? `${engine}: ${own.tuned(tuning.spread)}.` : "",
    "No personal value is a key in clear text.",
  ];
  return slot(sentences(...parts.slice(0, own.flag("hasPersonalData") ? 3 : 2)), own.because(["event-log", "warehouse"], `catalog:${context.pack.id}`));
};

const rangeBased: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tuning = own.tuning();
  const engine = own.name(store(own), "warehouse", "query-engine");
  const sentence = tuning ? `${engine}: ${own.tuned(tuning.order)}.` : `${engine}: files sorted by ${own.time}, so the minimum and maximum of each row group are narrow.`;
  // The working set also holds database copies; a report touches no more than is kept.
  const set = Math.min(own.number("warmGigabytes"), (own.number("ingestGigabytesPerDay") * 30) / Math.max(1, own.number("compressionRatio", 5)));
  return slot(sentences(sentence, `A report over 30 days touches ${formatGigabytes(set)} of ${formatGigabytes(own.number("warmGigabytes"))}.`), own.because(["warehouse"], `catalog:${context.pack.id}`, "fact:ingestGigabytesPerDay", "fact:warmGigabytes"));
};

const custom: SlotWriter = (context) => {
  const own = new Runtime(context);
  const regional = own.flag("multiRegionStated") && own.text("residency") !== "" ? `Region first where rows must stay in ${own.text("residency")}.` : "";
  const rows = own.flag("needsRowLevelAccess") ? "The row-access column is clustered too, so each reader's filter prunes." : "";
  return slot(sentences(`In ${store(own)}: ${context.pack.partitioning.custom}.`, regional, rows), [`catalog:${context.pack.id}`, ...(regional ? ["fact:residency"] : []), ...(rows ? ["fact:needsRowLevelAccess"] : [])]);
};

const fileFormat: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "performance.compression-and-formats.file-format";
  const practice = context.practice(own.ids("file-format")[0] ?? "parquet-files");
  const table = own.technology("table-format");
  const file = practice?.id === "orc-files" ? "ORC" : "Parquet";
  const perDay = (own.size("load.ingestGigabytesPerDay") * 1000) / Math.max(1, own.number("compressionRatio", 5));
  const target = perDay >= 1024 ? 512 : 128;
  // A live flow that is read from the table files commits as its latency budget says; others only keep a copy there.
  const read = context.assurance.latency.flatMap((line) => line.hops).find((hop) => hop.kind === "commit" && hop.component.startsWith("lake-storage"));
  const commit = own.live.length === 0 || !table ? 0 : read !== undefined ? read.milliseconds / 1000 : Math.max(60, Math.min(own.live[0]?.freshnessSeconds ?? 60, 600));
  const size = perDay < target ? `one file a load (${formatNumber(perDay)} MB a day); a file of ${formatInteger(target)} MB would take ${formatNumber(target / Math.max(0.001, perDay))} days` : `${formatInteger(target)} MB files (about ${formatInteger(ceilSafe(perDay / target))} a day)`;
  const compaction = commit > 0 ? ` Streaming commits every ${formatSeconds(commit)}; compaction hourly on the open partition, daily on yesterday's.` : "";
  // A format with snapshots keeps every file a snapshot names, and failed commits leave files none names.
  const upkeep = table === undefined || table.id === "plain-parquet" || table.id === "amazon-s3-tables" ? "" : ` Snapshots expire after ${String(SNAPSHOT_DAYS)} days; a weekly job removes files that no snapshot names.`;
  const format = table === undefined ? `${file} files without a table format` : table.id === "plain-parquet" ? `${file} without a table format` : `${table.name} over ${file}`;
  return slot(`${format}: ${size}, row groups of 128 MB.${compaction}${upkeep}`, [...own.because(["table-format", "file-format"]), "sizing:load.ingestGigabytesPerDay"], allowed(id, [...(practice?.options ?? []), ...(table?.options ?? [])]));
};

const compression: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "performance.compression-and-formats.compression";
  const tables = own.ids("table-compression"), batches = own.ids("stream-compression");
  const log = own.name("the event log", "event-log");
  const practices = [...tables, ...batches].map((item) => context.practice(item));
  const ratio = own.number("compressionRatio", 5);
  const main = tables.includes("snappy-tables") ? "Snappy, the writer's default" : tables.includes("zstd-tables") ? "Zstandard level 3" : tables.includes("lz4-tables") ? "LZ4" : "Gzip";
  const parts = [
    `Tables: ${main} (${formatNumber(ratio)}:1 over raw planned, so ${formatGigabytes(own.number("warmGigabytes"))} queryable).`,
    tables.includes("lz4-tables") && main !== "LZ4" ? `${own.name("The local store", "realtime-olap", "warehouse")}: LZ4, 3,716 MB/s per core to read.` : "",
    batches.length === 0 && own.technology("event-log") && own.live.length > 0 ? capital(own.dismissed("stream-compression") ?? "") : "",
    batches.includes("lz4-batches") ? `${log}: LZ4 by the producer, least CPU.` : batches.includes("zstd-batches") ? `${log}: Zstandard by the producer, a third fewer bytes.` : batches.includes("gzip-payloads") ? `${log}: gzip by the sender.` : "",
    tables.includes("gzip-tables") ? "Exports and archive: gzip, which any receiver opens." : "",
  ];
  return slot(sentences(...parts), [...own.because(["table-compression", "stream-compression"]), "fact:compressionRatio", "fact:warmGigabytes"], allowed(id, practices.flatMap((item) => item?.options ?? [])));
};

/** Columns of the main entity that the transformation names. */
function columnsRead(own: Runtime): { read: number; all: number; name: string } {
  const entity = own.mainEntity;
  const text = JSON.stringify(own.context.pack.transformation);
  const fields = entity?.fields ?? [];
  const keys = new Set([...(entity?.key ?? []), entity?.eventTime ?? ""]);
  return { read: fields.filter((field) => keys.has(field.name) || new RegExp(`\\b${field.name}\\b`, "u").test(text)).length, all: fields.length, name: (entity?.name ?? "the main table").toLowerCase() };
}

const pruning: SlotWriter = (context) => {
  const own = new Runtime(context);
  const { read, all, name } = columnsRead(own);
  const tuning = own.tuning();
  const engine = own.name("the engine", "warehouse", "query-engine");
  return slot(sentences(`The transformation reads ${formatInteger(read)} of ${formatInteger(all)} columns of ${name}${tuning ? `; in ${engine} ${tuning.pruning}` : ""}.`, "SELECT * fails the SQL linter in CI."), own.because(["warehouse"], `catalog:${context.pack.id}`));
};

const pushdown: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tuning = own.tuning();
  const engine = own.name("The engine", "warehouse", "query-engine");
  const databases = context.brief.sources.filter((source) => source.kind === "database");
  const extract = databases.length > 0 && !own.decided("cdc") ? `Extracts from ${some(databases.map((source) => source.name), 2)} filter on the change time in the source.` : "";
  const filter = context.pack.transformation.filters[0]?.sql;
  return slot(sentences(`${engine}: ${tuning ? own.tuned(tuning.pushdown) : `row-group statistics on ${own.time}`}.`, filter ? `The load's own filter (${filter}) runs before its joins.` : "", extract), own.because(["warehouse"], `catalog:${context.pack.id}`));
};

const tasks: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tool = own.name("The scheduler", "orchestration");
  const runs = own.number("scheduledJobsPerDay");
  const sources = Math.max(1, own.number("sourceCount", 1));
  const scheduled = own.scheduled;
  if (scheduled.length === 0) return slot(`${own.name("The stream engine", "stream-processing")} runs ${count(own.live.length, "job")}, one for each live flow, all the time; the only scheduled work is table maintenance.`, own.because(["stream-processing"], "fact:flowCount"));
  const first = scheduled.find((flow) => flow.deadlineMinutes !== undefined) ?? scheduled[0];
  return slot(sentences(
    `${tool} loads ${count(sources, "source")} side by side, at most 2 tasks per source system, ${formatInteger(Math.min(16, Math.max(2, sources * 2)))} in all, for ${formatNumber(runs)} runs a day.`,
    first?.deadlineMinutes !== undefined ? `${capital(own.flowName(first))} (due ${clock(first.deadlineMinutes)}) has priority over every other run.` : scheduled.length > 1 ? `${capital(own.flowName(first))} goes first; a run never overlaps its own predecessor.` : "A run never overlaps its own predecessor.",
  ), own.because(["orchestration"], "fact:scheduledJobsPerDay", "fact:sourceCount"));
};

const dataParallel: SlotWriter = (context) => {
  const own = new Runtime(context);
  const stream = own.technology("stream-processing"), units = own.units("stream-processing");
  const batch = own.technology("batch-processing", "warehouse", "sql-transformation");
  const because = own.because(["stream-processing", "batch-processing"]);
  const parts: string[] = [];
  if (stream) { parts.push(`${stream.name} splits by ${stateKey(context)}${units ? ` over ${own.unitWords(units)} (${formatInteger(units.horizon)} at the horizon)` : ""}${own.technology("event-log")?.features.includes("kafka-protocol") === true ? "; never more workers than partitions" : ""}.`); if (units) because.push(`sizing:${units.component}.units`); }
  const heavy = own.scheduled.reduce<{ name: string; gigabytes: number; id: string } | undefined>((top, flow) => { const gigabytes = own.size(`flow:${flow.id}.gigabytesPerRun`); return top === undefined || gigabytes > top.gigabytes ? { name: own.flowName(flow), gigabytes, id: flow.id } : top; }, undefined);
  if (batch && heavy) {
    const stored = heavy.gigabytes / Math.max(1, own.number("compressionRatio", 5));
    const splits = Math.max(1, ceilSafe((stored * 1000) / 128));
    const spark = batch.options.includes("spark") || batch.features.includes("spark-api");
    const nodes = own.units("batch-processing") ?? own.units("warehouse");
    const how = batch.features.includes("single-node") ? `${batch.name} uses every core of one node`
      : spark ? `${formatInteger(splits)} ${plural("split", splits)} of 128 MB in ${batch.name}`
        : nodes ? `${batch.name} spreads it over ${own.unitWords(nodes)}` : `${batch.name} spreads it over the slots it is given`;
    parts.push(`${capital(heavy.name)} reads ${formatGigabytes(stored)} of compressed columns a run: ${how}.`);
    because.push(`sizing:flow:${heavy.id}.gigabytesPerRun`);
  }
  if (parts.length === 0) parts.push(`${own.name("The engine", "warehouse")} splits each query itself.`);
  return slot(sentences(...parts), because.length > 0 ? because : ["fact:flowCount"]);
};

const stages: SlotWriter = (context) => {
  const own = new Runtime(context);
  const live = own.live[0];
  const parts: string[] = [];
  if (live) {
    const path = own.parts(live);
    parts.push(`${capital(own.flowName(live))}: ${path.length > 1 ? `${some(path, 4)} work` : "all stages work"} at the same time on different records; ${own.technology("event-log") ? `${own.name("the event log", "event-log")} absorbs a slow stage for ${count(own.number("hotDays", 7), "day")}` : "a slow stage slows its producer"}.`);
  }
  const run = own.scheduled[0];
  if (run) parts.push(`${capital(own.flowName(run))}: each source is transformed as soon as its own load is done${own.number("sourceCount") > 1 ? `; only the joins wait for all ${formatInteger(own.number("sourceCount"))}` : ""}.`);
  return slot(sentences(...parts), own.because(["stream-processing", "orchestration"], "fact:flowCount", "fact:hotDays"));
};

const isolation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tuning = own.tuning();
  const critical = context.flows.filter((flow) => flow.criticality === "critical");
  const engine = own.name("", "warehouse", "query-engine");
  const parts = [
    tuning && engine !== "" ? `${engine}: ${tuning.isolation}.` : "",
    critical.length > 0 && critical.length < context.flows.length ? `${capital(some(critical.map((flow) => own.flowName(flow)), 2))} ${critical.length === 1 ? "has" : "have"} a job, a pool and consumer groups of their own.` : own.live.length > 1 ? "One job for each live flow, so a restart of one does not stop the others." : "",
    own.technology("event-log")?.features.includes("kafka-protocol") === true && own.number("domainTeams", 1) > 1 ? `Client quotas per team on ${own.name("the log", "event-log")}.` : "",
  ].filter((text) => text !== "");
  if (parts.length === 0) return slot(`One queue is enough: ${formatNumber(own.number("scheduledJobsPerDay"))} runs a day and ${formatInteger(own.number("concurrentQueries", 1))} concurrent ${plural("query", own.number("concurrentQueries", 1))}; backfills run outside office hours.`, ["fact:scheduledJobsPerDay", "fact:concurrentQueries"]);
  return slot(sentences(...parts), own.because(["warehouse"], "fact:concurrentQueries", "fact:domainTeams"));
};

/** Writers of `performance.*`. */
export const performanceSlots: SlotWriters = {
  "performance.data-partitioning.time-based": timeBased,
  "performance.data-partitioning.hash-based": hashBased,
  "performance.data-partitioning.range-based": rangeBased,
  "performance.data-partitioning.custom": custom,
  "performance.compression-and-formats.file-format": fileFormat,
  "performance.compression-and-formats.compression": compression,
  "performance.compression-and-formats.column-pruning": pruning,
  "performance.compression-and-formats.predicate-pushdown": pushdown,
  "performance.parallel-processing.task-parallelism": tasks,
  "performance.parallel-processing.data-parallelism": dataParallel,
  "performance.parallel-processing.pipeline-parallelism": stages,
  "performance.parallel-processing.resource-isolation": isolation,
};
