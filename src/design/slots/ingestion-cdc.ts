/** Slots of change data capture. */
import { formatMinutes, formatGigabytes, formatSeconds, formatNumber } from "../../shared/format.js";
import { SNAPSHOT_RATE, sourceLogHours } from "../../shared/source-log.js";
import type { SourceSystem } from "../../brief/brief.js";
import type { SlotWriters } from "./context.js";
import { counted, fitted, flowName, listed, type PipelineView, shortName, writer } from "./pipeline-view.js";

const C = "ingestion.cdc";
const ENGINE_NAMES: Readonly<Record<string, string>> = {
  mysql: "MySQL", postgres: "PostgreSQL", oracle: "Oracle", sqlserver: "SQL Server", mongodb: "MongoDB", db2: "Db2", sap: "SAP", dynamodb: "DynamoDB", cassandra: "Cassandra",
};
const engineName = (engine: string | undefined): string => (engine === undefined ? "engine not named" : (ENGINE_NAMES[engine] ?? engine));
const captured = (view: PipelineView): SourceSystem[] => view.kinds("database");

const databases = writer(`${C}.database-sources`, "cdc", (view) => {
  const list = captured(view);
  const said = list.map((source) => {
    const name = shortName(source.name, 40);
    const facts = [
      ...(source.engine === undefined || name.toLowerCase().includes(engineName(source.engine).toLowerCase().split(" ")[0] ?? "") ? [] : [engineName(source.engine)]),
      ...(source.sizeGigabytes === undefined ? [] : [formatGigabytes(source.sizeGigabytes)]), ...(source.count === undefined ? [] : [counted(source.count, "instance")]),
    ];
    return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
  });
  const flows = view.context.flows.filter((flow) => flow.sources.some((id) => list.some((source) => source.id === id)));
  const fastest = flows.reduce<number | undefined>((least, flow) => (least === undefined ? flow.freshnessSeconds : Math.min(least, flow.freshnessSeconds)), undefined);
  const total = view.number("databaseGigabytes");
  return {
    value: fitted([
      `${listed(said, 4)}.`,
      fastest !== undefined && `Row changes must reach ${flows.filter((flow) => flow.freshnessSeconds === fastest).slice(0, 1).map((flow) => flowName(flow)).join("")} within ${formatSeconds(fastest)}${flows.length > 1 ? `; ${counted(flows.length - 1, "other flow")} ${flows.length === 2 ? "reads" : "read"} them later` : ""}.`,
      total > 0 ? `First snapshot: ${formatGigabytes(total)}, about ${formatMinutes((total * 1000) / SNAPSHOT_RATE / 60)} at ${String(SNAPSHOT_RATE)} MB/s, in chunks beside the running capture; the source keeps its log ${String(sourceLogHours(total))} h.` : "Sizes are not stated: the first snapshot is timed on a copy.",
    ]),
    because: [...view.rules("cdc", 2), "fact:databaseEngines", ...(total > 0 ? ["fact:databaseGigabytes"] : [])],
    options: list.map((source) => source.engine ?? ""),
  };
}, (view) => (view.kinds("database").length > 0 ? `Extracted on schedule: ${listed(view.kinds("database").map((source) => shortName(source.name, 40)))}.` : undefined));

function settings(id: string): string {
  if (id === "debezium" || id.includes("msk-connect")) return "snapshot.mode=initial, one task per database, queue of 8,192 changes, offsets stored after the log has acknowledged.";
  if (id === "aws-dms" || id === "aws-dms-serverless") return "full load and ongoing changes in one task, Multi-AZ standby, batches applied every 1 to 30 s; latency has no promise from AWS.";
  if (id === "maxwell") return "row events as JSON keyed by primary key, position stored in its own schema of the source.";
  if (id === "oracle-goldengate") return "extract and trail files beside the database, replicat per target, checkpoints in a table.";
  if (id === "database-triggers") return "change table emptied every 10 s in batches of 1,000.";
  if (id.includes("datastream")) return "backfill and changes in one stream per database, merged by primary key and source position.";
  return "initial copy and changes in one task, position stored after delivery.";
}

const tool = writer(`${C}.cdc-tool`, "cdc", (view) => {
  const id = view.context.decisions.chosen("cdc") ?? "";
  const unit = view.context.technology(id)?.capacity?.unit, now = view.size("cdc", "units");
  const size = unit !== undefined && now !== undefined ? ` (${counted(now, unit)})` : "";
  return {
    value: fitted([`${view.name("cdc") ?? ""}${size}: ${settings(id)}`, view.why("cdc"), `Delivered at least once, so writers merge by key and ${id === "database-triggers" ? "change number" : "log position"}.`]),
    because: [...view.rules("cdc"), ...view.sizeId("cdc", "units"), `catalog:${id}`], options: view.options("cdc"),
  };
}, (view) => (view.kinds("database").length > 0 ? `${view.name("batch-ingestion") ?? "The scheduled job"} reads them.` : undefined));

/** Short instruction per log; the longer one is in the practice's summary. */
const LOG_WORDS: Readonly<Record<string, string>> = {
  "mysql-binlog": "MySQL binary log: binlog_format=ROW, row image FULL", "postgres-wal": "PostgreSQL WAL: wal_level=logical, pgoutput, one slot per connector, heartbeat 10 s",
  "oracle-redo": "Oracle redo by LogMiner: ARCHIVELOG, supplemental logging of all columns of captured tables", "sqlserver-change-tables": "SQL Server change tables, filled by the Agent every 5 s",
  "mongodb-change-streams": "MongoDB change streams on a replica set, full document on update", "db2-change-tables": "Db2 change tables of the capture agent",
  "sap-delta-queue": "SAP delta queues (ODP) of the application's extractors, not its tables",
  triggers: "triggers write key, operation and time to a change table", "engine-log": "the engine's transaction log; privileges and retention settled with its administrators in week 1",
};

const changeLog = writer(`${C}.change-log`, "change-log", (view) => {
  const chosen = view.context.decisions.chosenAll("change-log");
  const hours = chosen.reduce((most, id) => Math.max(most, view.parameter(id, "keepHours", 72)), sourceLogHours(view.number("databaseGigabytes")));
  const limit = view.chose("change-log", "postgres-wal") ? " and max_slot_wal_keep_size caps what an idle slot may hold" : "";
  const text = listed(chosen.map((id) => LOG_WORDS[id] ?? id), 3);
  return {
    value: fitted([`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, `The ${view.chose("change-log", "triggers") ? `change table keeps ${formatNumber(hours)} h` : `source keeps ${formatNumber(hours)} h of log`}: ${hours > 72 ? "one and a half times the first snapshot" : "three times the longest outage planned for (24 h)"}${limit}.`]),
    because: [...view.rules("change-log"), "fact:databaseEngines"], options: view.options("change-log"),
  };
});

const evolution = writer(`${C}.schema-evolution`, "cdc", (view) => {
  const mode = view.context.decisions.chosen("schema-compatibility") ?? "";
  const registry = view.name("schema-registry");
  const rule: Readonly<Record<string, string>> = {
    "backward-transitive": "Backward, against all versions: new columns need a default, dropped ones disappear after readers are upgraded",
    "forward-transitive": "Forward, against all versions: the database changes first; columns may be added, nullable ones dropped",
    "full-transitive": "Full, against all versions: only nullable columns come and go, in any order of release",
  };
  const volatility = view.text("schemaVolatility");
  const seen = volatility === "" ? "" : ` (changes expected: ${volatility})`;
  return {
    value: fitted([
      `${rule[mode] ?? "Backward, against all versions"}${seen}${registry === undefined ? "" : `; checked in ${registry}`}.`,
      `Type changes and renames stop the table's connector, not the others: new column, backfill, switch.`,
      view.chose("change-log", "sqlserver-change-tables") && "SQL Server: new capture instance first, at most two per table.",
      `${view.store} adds nullable columns by itself.`,
    ]),
    because: [...view.rules("schema-compatibility"), "fact:schemaVolatility"],
  };
}, (view) => (view.kinds("database").length > 0 ? "The extract compares columns before each run: new ones are added, missing or retyped ones stop that table." : undefined));

const lag = writer(`${C}.lag-monitoring`, "cdc", (view) => {
  const list = captured(view);
  const flows = view.context.flows.filter((flow) => flow.sources.some((id) => list.some((source) => source.id === id)));
  const own = flows.map((flow) => flow.freshnessSeconds);
  const promise = own.length === 0 ? view.number("tightestFreshnessSeconds", 3600) : own.reduce((least, seconds) => Math.min(least, seconds));
  const warn = Math.max(1, promise * 0.5), page = Math.max(2, promise * 0.8);
  const id = view.context.decisions.chosen("cdc") ?? "";
  const metric = id.startsWith("aws-dms") ? "CDCLatencySource and CDCLatencyTarget" : id === "debezium" || id.includes("connect") ? "MilliSecondsBehindSource" : "Commit time at the source less arrival time";
  return {
    value: fitted([
      `${metric} in ${view.name("monitoring") ?? "the monitoring"}: warning at ${formatSeconds(warn)}, page at ${formatSeconds(page)} for 5 min, against ${formatSeconds(promise)} promised.`,
      view.chose("change-log", "postgres-wal") ? "Slot: warning at 10 GB of retained WAL, page at 50 % of the disk." : `${view.chose("change-log", "triggers") ? "Oldest row of the change table" : "Log retained at the source"}: warning at 24 h, page at 48 h of ${String(sourceLogHours(view.number("databaseGigabytes")))} h.`,
      "A heartbeat row every 10 s tells a quiet table from a dead reader.",
    ]),
    because: [...view.rules("cdc", 1), ...view.rules("change-log", 1), ...flows.flatMap((flow) => flow.because.slice(0, 1))],
  };
}, (view) => (view.kinds("database").length > 0 ? `Watched instead: newest modification time per extracted table, in ${view.name("monitoring") ?? "the monitoring"}.` : undefined));

export const cdcSlots: SlotWriters = {
  [`${C}.database-sources`]: databases, [`${C}.cdc-tool`]: tool, [`${C}.change-log`]: changeLog, [`${C}.schema-evolution`]: evolution, [`${C}.lag-monitoring`]: lag,
};
