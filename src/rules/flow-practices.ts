/** How data moves and changes: keys, formats, windows, joins, error handling, languages. The stores and engines are decided before. */
import { stateTopics } from "./flow-computation.js";
import { all, any, atLeast, atMost, contains, equal, is, isNot, lacks, noneOf, not, oneOf, over, under } from "./conditions.js";
import { codecTopics } from "./runtime-practices.js";
import { avoid, exclude, notNeeded, prefer, require } from "./effects.js";
import type { Topic } from "./rule.js";

const noLog = all(isNot("hasStreamingFlow"), isNot("streamingOnly"));
const kafka = contains("decision.event-log.features", "kafka-protocol");
/** A row store loads text with its bulk copy and cannot read Parquet by itself. */
const rowStore = any(...["postgresql", "sql-server", "oracle-database", "ibm-db2"].map((id) => contains("decision.warehouse", id)));
/** The live data is row changes and nothing else. */
const onlyChanges = all(is("needsCdc"), isNot("hasEventSource"), isNot("hasLogSource"), isNot("hasIotSource"));
/** No live flow, no capture: nothing but scheduled loads. */
const onlyScheduled = all(noLog, isNot("needsCdc"));

const partitioningKey: Topic = {
  id: "partitioning-key", question: "What decides the partition of an event?", candidates: { practices: "partitioning-key" },
  rules: [
    notNeeded("partitioning-key/not-needed-without-log", noLog, "Every flow runs on a schedule, so there is no log to partition."),
    prefer("partitioning-key/prefer-entity", "moderate", ["entity-key"], "Order per key and joins without a shuffle are worth more than perfect balance."),
    prefer("partitioning-key/prefer-entity-for-changes", "strong", ["entity-key"], "Changes of one row must stay in commit order.", { when: onlyChanges }),
    exclude("partitioning-key/exclude-salt-for-changes", ["salted-key"], "Salting breaks the order of a row's changes.", { when: onlyChanges }),
    prefer("partitioning-key/prefer-salt-at-high-rate", "strong", ["salted-key"], "At {streamPeakRecordsPerSecond} records/s one busy key can fill a partition.", { when: all(over("streamPeakRecordsPerSecond", 20_000), isNot("needsExactlyOnce"), isNot("hasIotSource"), noneOf("domainId", "adtech")) }),
    prefer("partitioning-key/prefer-even-when-only-landing", "strong", ["spread-evenly"], "The live flows only land data: no task needs a key.", { when: all(isNot("streamEngineNeeded"), isNot("needsCdc")) }),
  ],
};

const serialization: Topic = {
  id: "serialization", question: "How is a record written on the wire?", candidates: { practices: "serialization" },
  rules: [
    notNeeded("serialization/not-needed-without-log", noLog, "No events in flight: batches are files and query results."),
    prefer("serialization/prefer-avro-evolution", "moderate", ["avro"], "Schema rules are checked when a producer is released, not when a reader breaks."),
    prefer("serialization/prefer-avro-capture", "strong", ["avro"], "Change capture and connectors of the Kafka protocol write it with the table's schema.", { when: all(is("needsCdc"), kafka) }),
    avoid("serialization/avoid-avro-in-sql-job", "decisive", ["avro", "protobuf"], "Azure Stream Analytics reads records framed by a registry only through own .NET code; JSON needs none.", { when: contains("decision.stream-processing", "azure-stream-analytics") }),
    prefer("serialization/prefer-avro-volume", "strong", ["avro"], "At {streamPeakMegabytesPerSecond} MB/s of raw text at peak, binary rows save more than half of network and log.", { when: all(over("streamPeakMegabytesPerSecond", 20), kafka) }),
    prefer("serialization/prefer-protobuf-callers", "decisive", ["protobuf"], "{streamPeakRecordsPerSecond} records/s and an answer within {tightestResponseMilliseconds} ms: parsing time and bytes count.", { when: all(atMost("tightestResponseMilliseconds", 150), over("streamPeakRecordsPerSecond", 50_000)) }),
    prefer("serialization/prefer-protobuf-languages", "strong", ["protobuf"], "Producers in several compiled languages share generated classes.", { when: any(contains("skillsStrong", "go"), contains("skillsStrong", "csharp")) }),
    prefer("serialization/prefer-protobuf-pubsub", "moderate", ["protobuf"], "Pub/Sub checks Protocol Buffers schemas at publishing, and the load is beyond text.", { when: all(contains("decision.event-log", "google-pubsub"), over("streamPeakMegabytesPerSecond", 20)) }),
    prefer("serialization/prefer-json-maxwell", "decisive", ["json-schema"], "Maxwell writes JSON and nothing else.", { when: contains("decision.cdc", "maxwell") }),
    prefer("serialization/prefer-json-small", "strong", ["json-schema"], "{streamPeakMegabytesPerSecond} MB/s at peak: saving bytes does not pay for a binary format, and {engineers} engineers read the events directly.", { when: all(under("streamPeakMegabytesPerSecond", 5), oneOf("teamClass", "solo", "small"), isNot("needsCdc")) }),
    prefer("serialization/prefer-json-devices", "strong", ["json-schema"], "Devices and log agents send text already; recoding it at the door would cost more than it saves.", { when: all(any(is("hasIotSource"), is("hasLogSource")), not(over("streamPeakMegabytesPerSecond", 20))) }),
    prefer("serialization/prefer-json-native-log", "moderate", ["json-schema"], "The provider's log, sinks and SQL engine read JSON without a registry.", { when: all(not(kafka), under("streamPeakMegabytesPerSecond", 20)) }),
  ],
};

const backpressure: Topic = {
  id: "backpressure", question: "Where does data wait when a part is too slow?", candidates: { practices: "backpressure" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    notNeeded("backpressure/not-needed-without-live-flow", noLog, "Nothing arrives faster than it is fetched: scheduled runs take what is there."),
    prefer("backpressure/prefer-log", "strong", ["log-as-buffer"], "{hotDays} days in the log bridge any outage of a reader."),
    prefer("backpressure/prefer-engine", "strong", ["engine-flow-control"], "Windows and joins hold state that must stay within memory.", { when: is("streamEngineNeeded") }),
    prefer("backpressure/prefer-site-buffer", "decisive", ["store-and-forward"], "Sites go on when the line is down and reconnect together.", { when: is("edgeAutonomy") }),
    prefer("backpressure/prefer-door", "moderate", ["reject-at-the-door"], "Producers outside the platform call it over HTTP or share the log.", { when: any(is("hasEventSource"), is("hasIotSource")) }),
    prefer("backpressure/prefer-shedding", "strong", ["shed-low-value"], "{streamPeakRecordsPerSecond} records/s with an answer within {tightestResponseMilliseconds} ms: late work is worthless work.", { when: all(atMost("tightestResponseMilliseconds", 150), over("streamPeakRecordsPerSecond", 50_000), isNot("hasFinancialRecords")) }),
  ],
};

const sourcePolling: Topic = {
  id: "source-polling", question: "How does a scheduled load learn what is new?", candidates: { practices: "source-polling" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    notNeeded("source-polling/not-needed-pushed", all(isNot("hasFileSource"), isNot("hasApiSource"), isNot("hasSaasSource"), not(all(is("hasDatabaseSource"), isNot("needsCdc"))), lacks("sourceKinds", "mainframe"), lacks("sourceKinds", "other"), lacks("sourceKinds", "media")), "Every source pushes events or is read through its change log."),
    prefer("source-polling/prefer-modified-since", "strong", ["modified-since"], "Databases are read by query on a schedule.", { when: all(is("hasDatabaseSource"), isNot("needsCdc"), not(under("databaseGigabytes", 1))) }),
    prefer("source-polling/prefer-whole-tables-when-small", "strong", ["full-load"], "The databases hold {databaseGigabytes} GB, fewer than a million rows of 1 KB: reading them whole each time sees deletes and needs no column of change times.", { when: all(is("hasDatabaseSource"), isNot("needsCdc"), under("databaseGigabytes", 1)), sources: ["MLJAR, ingestion patterns, unverified"] }),
    prefer("source-polling/prefer-arrival-event", "strong", ["arrival-event"], "Files land in object storage, which reports them.", { when: all(any(is("hasFileSource"), contains("sourceKinds", "media")), is("hasCloud")) }),
    prefer("source-polling/prefer-folder-watch", "strong", ["folder-watch"], "Files arrive on a share or SFTP server in the own data centre.", { when: all(any(is("hasFileSource"), contains("sourceKinds", "mainframe"), contains("sourceKinds", "media")), isNot("hasCloud")) }),
    prefer("source-polling/prefer-folder-watch-mainframe", "strong", ["folder-watch"], "The mainframe drops extracts with a marker file.", { when: contains("sourceKinds", "mainframe") }),
    prefer("source-polling/prefer-cursor", "strong", ["cursor-paging"], "APIs and applications are asked page by page.", { when: any(is("hasApiSource"), is("hasSaasSource")) }),
    prefer("source-polling/prefer-cursor-unknown", "slight", ["cursor-paging"], "Feeds of unknown kind are asked for what is new since the last cursor.", { when: contains("sourceKinds", "other") }),
  ],
};

const landingFormat: Topic = {
  id: "file-format-landing", question: "In which form are batches kept where they land?", candidates: { practices: "file-format-landing" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("file-format-landing/prefer-parquet-tables", "strong", ["parquet-landing"], "Extracted tables keep their types and shrink about {compressionRatio} times.", { when: any(is("needsLake"), over("ingestGigabytesPerDay", 5), all(is("hasDatabaseSource"), not(rowStore))) }),
    prefer("file-format-landing/prefer-parquet-live", "moderate", ["parquet-landing"], "Pushed events are landed in batches that every engine reads.", { when: any(is("hasStreamingFlow"), contains("decision.batch-ingestion", "amazon-data-firehose")) }),
    prefer("file-format-landing/prefer-csv-as-delivered", "strong", ["csv-landing"], "Partner files are kept as delivered.", { when: is("hasFileSource") }),
    prefer("file-format-landing/prefer-csv-small-tables", "moderate", ["csv-landing"], "{ingestGigabytesPerDay} GB a day from databases is loaded by the store's own bulk copy.", { when: all(atMost("ingestGigabytesPerDay", 5), isNot("needsLake"), is("hasDatabaseSource"), rowStore) }),
    prefer("file-format-landing/prefer-json-payloads", "strong", ["json-landing"], "API and application payloads keep fields nobody has modelled yet.", { when: any(is("hasApiSource"), is("hasSaasSource")) }),
    prefer("file-format-landing/prefer-json-raw-events", "moderate", ["json-landing"], "Text events are kept as received until their schema is registered.", { when: any(contains("decision.serialization", "json-schema"), is("hasLogSource")) }),
  ],
};

const PARQUET = contains("decision.file-format-landing", "parquet-landing");

const landingCompression: Topic = {
  id: "landing-compression", question: "How are landed bytes compressed?", candidates: { practices: "landing-compression" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("landing-compression/prefer-snappy-columns", "strong", ["snappy"], "Parquet lands with the codec of the tables, so that files are taken over as they are.", { when: all(PARQUET, contains("decision.table-compression", "snappy-tables")) }),
    prefer("landing-compression/prefer-zstd-columns", "strong", ["zstd"], "Parquet lands with the codec of the tables, so that files are taken over as they are.", { when: all(PARQUET, contains("decision.table-compression", "zstd-tables")) }),
    prefer("landing-compression/prefer-gzip-text", "strong", ["gzip"], "Text files as delivered or received shrink most and are read once.", { when: any(contains("decision.file-format-landing", "csv-landing"), contains("decision.file-format-landing", "json-landing")) }),
    prefer("landing-compression/prefer-gzip-archive", "moderate", ["gzip"], "{coldYears} years in archive are paid by the byte.", { when: atLeast("coldYears", 3) }),
    prefer("landing-compression/prefer-lz4-columns", "strong", ["lz4"], "Parquet lands with the codec of the tables, so that files are taken over as they are.", { when: all(PARQUET, contains("decision.table-compression", "lz4-tables"), lacks("decision.table-compression", "snappy-tables"), lacks("decision.table-compression", "zstd-tables")) }),
  ],
};

const errorHandling: Topic = {
  id: "ingest-error-handling", question: "What happens to what fails on the way in?", candidates: { practices: "ingest-error-handling" }, choose: 2, alsoFromScore: 0.3,
  rules: [
    prefer("ingest-error-handling/prefer-retry", "strong", ["retry-with-backoff"], "Most failures of networks, rate limits and locks pass within minutes."),
    prefer("ingest-error-handling/prefer-dead-letter", "strong", ["dead-letter"], "Live events cannot be asked for again: the broken one is set aside, the rest goes on.", { when: any(is("hasStreamingFlow"), is("needsCdc")) }),
    prefer("ingest-error-handling/prefer-dead-letter-foreign", "strong", ["dead-letter"], "Files and payloads come from others: one bad row must not hold a day back.", { when: any(is("hasFileSource"), is("hasApiSource"), is("hasSaasSource"), is("regulated")) }),
    exclude("ingest-error-handling/exclude-dead-letter-tiny", ["dead-letter"], "{ingestGigabytesPerDay} GB a day from own databases: a failed load is repeated as a whole, a second store for rejects is one more thing to watch.", { when: all(isNot("hasStreamingFlow"), isNot("hasFileSource"), isNot("hasApiSource"), isNot("hasSaasSource"), isNot("regulated"), oneOf("teamClass", "solo", "small")) }),
  ],
};

const fromEngine = (id: string, engine: string, label: string) =>
  prefer(`change-log/prefer-${engine}`, "strong", [id], `${label} is among the captured databases.`, { when: contains("databaseEngines", engine) });
const viaTriggers = contains("decision.cdc.options", "triggers");

const changeLog: Topic = {
  id: "change-log", question: "What are database changes read from?", candidates: { practices: "change-log" }, choose: 8, alsoFromScore: 0.3,
  rules: [
    notNeeded("change-log/not-needed-without-database", isNot("hasDatabaseSource"), "No database among the sources."),
    notNeeded("change-log/not-needed-when-extract-suffices", all(is("hasDatabaseSource"), isNot("needsCdc")), "The databases are read by incremental query on a schedule; no change log is opened."),
    require("change-log/require-triggers", ["triggers"], "Capture runs on triggers, so there is no log to read.", { when: viaTriggers }),
    exclude("change-log/exclude-triggers-with-log", ["triggers"], "The log is readable; triggers would add a write to each transaction.", { when: not(viaTriggers) }),
    fromEngine("mysql-binlog", "mysql", "MySQL"), fromEngine("postgres-wal", "postgres", "PostgreSQL"), fromEngine("oracle-redo", "oracle", "Oracle"),
    fromEngine("sqlserver-change-tables", "sqlserver", "SQL Server"), fromEngine("mongodb-change-streams", "mongodb", "MongoDB"), fromEngine("db2-change-tables", "db2", "Db2"), fromEngine("sap-delta-queue", "sap", "SAP"),
    prefer("change-log/prefer-engine-log-unnamed", "slight", ["engine-log"], "The brief names no engine this catalog describes."),
  ],
};

const compatibility: Topic = {
  id: "schema-compatibility", question: "Which schema changes pass without talking to anybody?", candidates: { practices: "schema-compatibility" },
  rules: [
    notNeeded("schema-compatibility/not-needed-scheduled", onlyScheduled, "No events and no change capture: the loader compares columns before each run."),
    prefer("schema-compatibility/prefer-backward", "moderate", ["backward-transitive"], "The newest reader must read everything kept: {hotDays} days in the log, {reprocessDays} days to reprocess."),
    prefer("schema-compatibility/prefer-backward-replay", "strong", ["backward-transitive"], "{reprocessDays} days of history are replayed through today's code.", { when: is("needsReplay") }),
    prefer("schema-compatibility/prefer-forward-source-led", "strong", ["forward-transitive"], "Source tables change first and without asking: yesterday's readers must survive tomorrow's columns.", { when: all(is("needsCdc"), oneOf("schemaVolatility", "weekly")) }),
    prefer("schema-compatibility/prefer-full-many-teams", "strong", ["full-transitive"], "{consumerGroups} independent readers and {domainTeams} teams share no release date.", { when: any(atLeast("domainTeams", 3), atLeast("consumerGroups", 6)) }),
    avoid("schema-compatibility/avoid-full-volatile", "moderate", ["full-transitive"], "With changes every week, required fields will be wanted.", { when: equal("schemaVolatility", "weekly") }),
  ],
};

/** Topics of the way data takes, decided after the technologies. */
export const flowPracticeTopics: readonly Topic[] = [
  partitioningKey, serialization, ...codecTopics, backpressure, sourcePolling, landingFormat, landingCompression, errorHandling, changeLog, compatibility, ...stateTopics,
];
