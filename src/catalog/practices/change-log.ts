import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "change-log";
const connector = (name: string) => ({
  title: `Debezium documentation, ${name} connector`, asOf: "2026-08", confidence: "high",
  url: `https://github.com/debezium/debezium/blob/main/documentation/modules/ROOT/pages/connectors/${name}.adoc`,
} as const);
const keep = { keepHours: { value: 72, unit: "hours the source keeps its log", source: "proposal" } } as const;

/** What changes are read from, by engine. */
export const changeLogs: readonly Practice[] = [
  definePractice({
    id: "mysql-binlog", name: "MySQL binary log", topic, options: ["binlog"], aliases: ["binlog"], features: ["mysql"], maturity: 5, parameters: keep,
    summary: "Row events from the server's replication log: binlog_format=ROW, binlog_row_image=FULL, own server-id for the reader.",
    strengths: ["no load on tables"], weaknesses: ["partial JSON row values must be off"], sources: { proposal: proposed, connector: connector("mysql") },
  }),
  definePractice({
    id: "postgres-wal", name: "PostgreSQL write-ahead log", topic, options: ["wal"], aliases: ["write-ahead log", "logical decoding"], features: ["postgres"], maturity: 5,
    parameters: { ...keep, heartbeatSeconds: { value: 10, unit: "s", source: "connector" } },
    summary: "Logical decoding with pgoutput through one replication slot per connector: wal_level=logical, a publication for the tables.",
    strengths: ["commit order across tables"], weaknesses: ["a slot without a reader keeps log until the disk is full"], sources: { proposal: proposed, connector: connector("postgresql") },
  }),
  definePractice({
    id: "oracle-redo", name: "Oracle redo log", topic, features: ["oracle"], aliases: ["redo log", "logminer"], maturity: 4, parameters: keep,
    summary: "Redo and archive logs by LogMiner or XStream: ARCHIVELOG mode and supplemental logging of all columns of the captured tables.",
    strengths: ["no change to applications"], weaknesses: ["supplemental logging raises redo volume", "long transactions fill the miner's buffer"], sources: { proposal: proposed, connector: connector("oracle") },
  }),
  definePractice({
    id: "sqlserver-change-tables", name: "SQL Server transaction log", topic, features: ["sqlserver"], maturity: 5,
    parameters: { keepHours: { value: 72, unit: "hours the source keeps its log", source: "connector" }, pollSeconds: { value: 5, unit: "s", source: "connector" } },
    summary: "The Agent's capture job copies the transaction log into change tables every 5 s; a new column needs a new capture instance.",
    strengths: ["part of the product"], weaknesses: ["a manual step for each schema change", "needs Enterprise, or Standard from 2016 SP1"], sources: { proposal: proposed, connector: connector("sqlserver") },
  }),
  definePractice({
    id: "mongodb-change-streams", name: "MongoDB oplog by change streams", topic, features: ["mongodb"], aliases: ["change streams", "oplog"], maturity: 5, parameters: keep,
    summary: "Change streams over the oplog of a replica set, emitted after majority commit; oplogMinRetentionHours bounds the outage they survive.",
    strengths: ["resume token instead of an offset"], weaknesses: ["a standalone server has none"], sources: { proposal: proposed, connector: connector("mongodb") },
  }),
  definePractice({
    id: "db2-change-tables", name: "Db2 change tables", topic, features: ["db2"], maturity: 3, parameters: keep,
    summary: "The SQL replication capture agent fills change tables from the recovery log; the agent runs beside the database.",
    strengths: ["log-based"], weaknesses: ["agent and change tables to operate"], sources: { proposal: proposed, connector: connector("db2") },
  }),
  definePractice({
    id: "sap-delta-queue", name: "SAP delta queue", topic, features: ["sap"], maturity: 4, parameters: keep,
    summary: "Delta queues of the application's own extractors (ODP) or its replication server; tables are pooled and encoded and are not read directly.",
    strengths: ["business objects with their meaning"], weaknesses: ["licence terms for outbound replication have to be checked"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "triggers", name: "Triggers into a change table", topic, options: ["triggers"], maturity: 3, parameters: keep,
    summary: "Each captured table gets triggers that write key, operation and time to a change table, which is polled and emptied.",
    strengths: ["needs no log access"], weaknesses: ["adds a write to each transaction of the source"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "engine-log", name: "Transaction log of the engine", topic, maturity: 2, parameters: keep,
    summary: "The log-based interface of an engine the brief does not name or this catalog does not describe; to be settled with its administrators in week 1.",
    strengths: ["no load on tables"], weaknesses: ["privileges and retention still unknown"], sources: { proposal: proposed },
  }),
];
