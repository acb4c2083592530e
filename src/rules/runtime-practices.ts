/** How the chosen parts are run: table layout, compression, caches, scaling, alerts. Decided after the technologies they concern. */
import { all, any, atLeast, atMost, contains, equal, is, isNot, noneOf, not, oneOf, over, under } from "./conditions.js";
import { avoid, notNeeded, prefer } from "./effects.js";
import type { Condition, Topic } from "./rule.js";

/** The topic chose one of these ids. */
const chose = (topic: string, ...ids: string[]): Condition => any(...ids.map((id) => contains(`decision.${topic}`, id)));
const KAFKA = contains("decision.event-log.features", "kafka-protocol");
const ownPremises = oneOf("hosting", "on-premises", "air-gapped");
const fewPeople = oneOf("teamClass", "solo", "small");
const manyPeople = oneOf("teamClass", "medium", "large");
const SIZES = ["daily-partitions#proposal"];

const timePartitioning: Topic = {
  id: "time-partitioning", question: "How long a span does one table partition hold?", candidates: { practices: "time-partitioning" },
  rules: [
    prefer("time-partitioning/prefer-daily", "moderate", ["daily-partitions"], "A day is the unit of reports, reruns and retention.", { sources: SIZES }),
    prefer("time-partitioning/prefer-monthly-when-small", "strong", ["monthly-partitions"], "{ingestGigabytesPerDay} GB raw a day leave less than 1 GB compressed in a daily partition.", { when: under("ingestGigabytesPerDay", 5), sources: SIZES }),
    prefer("time-partitioning/prefer-hourly-when-fresh-and-large", "strong", ["hourly-partitions"], "{ingestGigabytesPerDay} GB raw a day fill more than 1 GB compressed an hour, and readers want the newest hours.", { when: all(over("ingestGigabytesPerDay", 120), any(is("hasStreamingFlow"), atMost("tightestFreshnessSeconds", 3600))), sources: SIZES }),
    prefer("time-partitioning/prefer-hourly-when-extreme", "strong", ["hourly-partitions"], "A day of {ingestGigabytesPerDay} GB is too large a unit to rerun.", { when: over("ingestGigabytesPerDay", 2000), sources: SIZES }),
  ],
};

/** The first four also serve as warehouses. */
const LOCAL_OLAP = ["clickhouse", "clickhouse-cloud", "apache-doris", "starrocks", "apache-druid", "imply", "apache-pinot", "startree"];

const tableCompression: Topic = {
  id: "table-compression", question: "Which codec do table files use?", candidates: { practices: "table-compression" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("table-compression/prefer-zstd", "strong", ["zstd-tables"], "About 28 % smaller than Snappy or LZ4 at 1,347 MB/s per core to read; the default of Iceberg.", { sources: ["zstd-tables#lzbench", "parquet-files#iceberg"] }),
    prefer("table-compression/prefer-snappy-with-delta", "strong", ["snappy-tables"], "Delta tables are written with Snappy by default; one codec for all writers keeps files readable in place.", { when: chose("table-format", "delta-lake") }),
    prefer("table-compression/prefer-snappy-with-hadoop-readers", "strong", ["snappy-tables"], "Hadoop-era readers stay during the change; all of them open Snappy.", { when: any(is("replacesHadoop"), chose("batch-processing", "cloudera-private-cloud", "azure-hdinsight")) }),
    avoid("table-compression/avoid-zstd-beside-snappy", "strong", ["zstd-tables"], "The engine or the readers that remain write and expect Snappy.", { when: any(chose("table-format", "delta-lake"), is("replacesHadoop"), chose("batch-processing", "cloudera-private-cloud", "azure-hdinsight")) }),
    prefer("table-compression/prefer-lz4-on-local-disks", "strong", ["lz4-tables"], "The analytical store reads local disks and answers in milliseconds: decompression speed (3,716 MB/s per core) counts more than size.", { when: any(chose("realtime-olap", ...LOCAL_OLAP), chose("warehouse", ...LOCAL_OLAP.slice(0, 4))), sources: ["lz4-tables#lzbench"] }),
    prefer("table-compression/prefer-gzip-for-receivers", "moderate", ["gzip-tables"], "Files leave the platform to receivers whose tools are unknown.", { when: any(contains("targetKinds", "files"), contains("targetKinds", "regulator")) }),
    prefer("table-compression/prefer-gzip-for-archive", "moderate", ["gzip-tables"], "{coldYears} years of archive are written once and must still open with any tool.", { when: atLeast("coldYears", 5) }),
  ],
};

const EVENT_HUBS = chose("event-log", "azure-event-hubs-premium", "azure-event-hubs-dedicated");

const streamCompression: Topic = {
  id: "stream-compression", question: "Which codec do record batches use?", candidates: { practices: "stream-compression" },
  rules: [
    notNeeded("stream-compression/not-needed-without-streams", isNot("hasStreamingFlow"), "No records travel through an event log."),
    prefer("stream-compression/prefer-lz4", "moderate", ["lz4-batches"], "Least CPU in each producer (577 MB/s per core).", { when: KAFKA, sources: ["lz4-batches#lzbench"] }),
    prefer("stream-compression/prefer-zstd-for-volume", "strong", ["zstd-batches"], "{ingestGigabytesPerDay} GB a day over {hotDays} days of log: a third fewer bytes on disk and between zones.", { when: all(KAFKA, over("ingestGigabytesPerDay", 300)), sources: ["zstd-batches#lzbench"] }),
    prefer("stream-compression/prefer-zstd-over-thin-lines", "strong", ["zstd-batches"], "Records come from own sites over a line that is paid for.", { when: all(KAFKA, is("hasOnPremisesSource"), is("hasCloud")) }),
    prefer("stream-compression/prefer-gzip-without-batch-codecs", "strong", ["gzip-payloads"], "The service meters bytes and compresses nothing itself.", { when: not(KAFKA) }),
    notNeeded("stream-compression/not-needed-on-event-hubs-standard", chose("event-log", "azure-event-hubs"), "Event Hubs Standard takes no compressed batches from Kafka clients (Premium and Dedicated take gzip); records travel as they are serialised."),
    prefer("stream-compression/prefer-lz4-for-seconds", "moderate", ["lz4-batches"], "{tightestStreamFreshnessSeconds} s end to end at {streamPeakMegabytesPerSecond} MB/s leave little time per byte.", { when: all(KAFKA, atMost("tightestStreamFreshnessSeconds", 5), over("streamPeakMegabytesPerSecond", 20)) }),
    prefer("stream-compression/prefer-gzip-on-event-hubs", "decisive", ["gzip-payloads"], "Event Hubs takes gzip as the only codec of Kafka clients.", { when: EVENT_HUBS, sources: ["general knowledge, unverified"] }),
  ],
};

const fileFormat: Topic = {
  id: "file-format", question: "How are data files laid out?", candidates: { practices: "file-format" },
  rules: [
    prefer("file-format/prefer-parquet", "moderate", ["parquet-files"], "Every engine chosen here reads it."),
    prefer("file-format/prefer-orc-with-hive", "strong", ["orc-files"], "Hive reads and writes it best, and its ACID tables need it.", { when: any(chose("query-engine", "apache-hive"), chose("sql-transformation", "apache-hive"), chose("batch-processing", "cloudera-private-cloud"), contains("experiencedWith", "hive"), contains("experiencedWith", "apache-hive")) }),
    avoid("file-format/avoid-orc-with-other-table-format", "strong", ["orc-files"], "The table format in use is written as Parquet by its engines.", { when: chose("table-format", "delta-lake", "amazon-s3-tables", "google-biglake") }),
  ],
};

const CACHING_WAREHOUSES = ["snowflake", "bigquery", "bigquery-editions", "amazon-redshift", "amazon-redshift-serverless", "databricks-sql", "azure-databricks-sql", "microsoft-fabric", "azure-synapse-dedicated", "exasol", "oracle-database"];
const IMPORTING_BI = ["power-bi", "power-bi-premium", "power-bi-report-server", "tableau", "tableau-server", "amazon-quicksight", "qlik-sense-enterprise"];

const resultCaching: Topic = {
  id: "result-caching", question: "Where is an answer kept for the next reader?", candidates: { practices: "result-caching" }, choose: 2, alsoFromScore: 0.6,
  rules: [
    notNeeded("result-caching/not-needed-without-readers", all(isNot("needsBi"), isNot("needsWarehouse"), isNot("needsApi"), isNot("needsRealtimeOlap"), isNot("needsLake")), "Nobody asks the same question twice: results go to systems, not to people."),
    prefer("result-caching/prefer-engine-cache", "strong", ["engine-result-cache"], "The chosen warehouse keeps results itself and drops them when a table changes.", { when: chose("warehouse", ...CACHING_WAREHOUSES) }),
    prefer("result-caching/prefer-aggregates-for-many-readers", "strong", ["pre-aggregated-tables"], "{externalUsers} outside users and {biUsers} inside read the same figures.", { when: any(atLeast("externalUsers", 1), atLeast("biUsers", 100), is("needsRealtimeOlap")) }),
    prefer("result-caching/prefer-aggregates-without-engine-cache", "moderate", ["pre-aggregated-tables"], "The query engine keeps no results across sessions.", { when: not(chose("warehouse", ...CACHING_WAREHOUSES)) }),
    prefer("result-caching/prefer-bi-extract-for-loads", "strong", ["bi-extract"], "Data changes once a load; {biUsers} readers are served from the import.", { when: all(chose("bi", ...IMPORTING_BI), atLeast("tightestFreshnessSeconds", 3600)) }),
    prefer("result-caching/prefer-response-cache", "decisive", ["response-cache"], "{queriesPerSecond} calls/s ask for the same keys.", { when: all(any(is("needsApi"), is("needsKeyValue")), any(over("queriesPerSecond", 50), atLeast("externalUsers", 1000))) }),
    prefer("result-caching/prefer-fresh", "slight", ["no-result-cache"], "A cache is one more thing to be wrong."),
  ],
};

const OWN_SHARDS = ["clickhouse", "clickhouse-cloud", "apache-doris", "starrocks", "apache-pinot", "startree", "apache-druid", "imply"];
const KEYED = ["amazon-dynamodb", "azure-cosmos-db", "google-bigtable", "amazon-keyspaces", "apache-cassandra", "scylladb", "google-firestore", "google-spanner", "mongodb-atlas", "couchbase", "hbase"];
const noStore = all(...["needsKeyValue", "needsRelational", "needsSearch", "needsTimeSeries", "needsGraph", "needsVector", "needsRealtimeOlap", "needsFeatureStore"].map((flag) => isNot(flag)));

const sharding: Topic = {
  id: "sharding", question: "How do serving stores spread rows over nodes?", candidates: { practices: "sharding" }, choose: 2, alsoFromScore: 0.6,
  rules: [
    notNeeded("sharding/not-needed-without-store", noStore, "No operational store is served: the warehouse spreads its tables itself."),
    prefer("sharding/prefer-one-writer", "moderate", ["no-sharding"], "One writer keeps transactions and joins simple."),
    prefer("sharding/prefer-one-writer-relational", "strong", ["no-sharding"], "{peakRecordsPerSecond} records/s at peak fit one node with replicas.", { when: all(any(is("needsRelational"), is("needsGraph")), not(atLeast("databaseGigabytes", 1500)), under("peakRecordsPerSecond", 20_000)) }),
    prefer("sharding/prefer-hash-relational-when-large", "strong", ["hash-sharding"], "{peakRecordsPerSecond} records/s at peak are beyond one relational node.", { when: all(is("needsRelational"), atLeast("peakRecordsPerSecond", 20_000)) }),
    prefer("sharding/prefer-hash-for-large-aggregates", "strong", ["hash-sharding"], "{warmGigabytes} GB of aggregates are more than one node holds.", { when: all(is("needsRealtimeOlap"), atLeast("warmGigabytes", 1500)) }),
    avoid("sharding/avoid-one-node-for-large-aggregates", "strong", ["no-sharding"], "{warmGigabytes} GB of aggregates are more than one node holds.", { when: all(is("needsRealtimeOlap"), atLeast("warmGigabytes", 1500), isNot("needsRelational")) }),
    prefer("sharding/prefer-service-partitions", "strong", ["service-partitioning"], "The store hashes its key and splits partitions by itself.", { when: any(chose("key-value-store", ...KEYED), chose("feature-store", "google-bigtable", "sagemaker-feature-store", "tecton"), chose("graph-store", "azure-cosmos-db")) }),
    prefer("sharding/prefer-hash-analytical", "strong", ["hash-sharding"], "The analytical store is spread by a hash that we choose.", { when: chose("realtime-olap", ...OWN_SHARDS) }),
    prefer("sharding/prefer-time-series", "strong", ["time-and-hash-sharding"], "Readings and documents arrive by time and leave by age.", { when: any(is("needsTimeSeries"), is("needsSearch")) }),
    prefer("sharding/prefer-regional", "strong", ["geographic-sharding"], "Several regions are asked for and rows must stay in {residency}.", { when: all(is("multiRegionStated"), noneOf("residency", "")) }),
  ],
};

const scalesItself = any(...["event-log", "stream-processing", "batch-processing", "warehouse"].flatMap((topic) => [contains(`decision.${topic}.features`, "auto-scaling"), contains(`decision.${topic}.features`, "scale-to-zero")]));

const autoscalingTrigger: Topic = {
  id: "autoscaling-trigger", question: "What makes capacity grow and shrink?", candidates: { practices: "autoscaling-trigger" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("autoscaling-trigger/prefer-fixed-on-own-hardware", "strong", ["fixed-capacity"], "Own hardware does not grow with load.", { when: ownPremises }),
    prefer("autoscaling-trigger/prefer-provider", "strong", ["provider-scaling"], "Chosen services add and remove capacity themselves.", { when: all(is("hasCloud"), scalesItself) }),
    prefer("autoscaling-trigger/prefer-backlog", "strong", ["backlog-trigger"], "Freshness of {tightestStreamFreshnessSeconds} s is kept by following the backlog.", { when: all(is("hasStreamingFlow"), is("onKubernetes"), not(contains("decision.stream-processing.options", "flink"))) }),
    prefer("autoscaling-trigger/prefer-busy-time", "strong", ["busy-time-trigger"], "Flink changes its parallelism from its own load figures.", { when: contains("decision.stream-processing.options", "flink") }),
    prefer("autoscaling-trigger/prefer-cpu", "moderate", ["cpu-memory-trigger"], "Stateless containers are CPU-bound.", { when: all(any(is("hasStreamingFlow"), is("needsApi")), any(is("onKubernetes"), chose("compute", "aws-fargate", "google-cloud-run", "azure-container-apps", "amazon-ec2", "azure-virtual-machines", "google-compute-engine"))) }),
    prefer("autoscaling-trigger/prefer-clock-for-runs", "strong", ["clock-trigger"], "All work is scheduled: its start is known.", { when: isNot("hasStreamingFlow") }),
    prefer("autoscaling-trigger/prefer-clock-beside-streams", "moderate", ["clock-trigger"], "{scheduledJobsPerDay} scheduled runs a day need workers for minutes only.", { when: all(is("hasStreamingFlow"), any(atLeast("batchFlows", 1), atLeast("microBatchFlows", 1)), is("hasCloud")) }),
  ],
};

const thresholdAlerts: Topic = {
  id: "threshold-alerts", question: "Where do alert thresholds come from?", candidates: { practices: "threshold-alerts" }, choose: 2, alsoFromScore: 0.3,
  rules: [
    prefer("threshold-alerts/prefer-static", "strong", ["static-thresholds"], "Freshness {tightestFreshnessSeconds} s and availability {highestAvailability} are promises: alert on them, not on what is usual.", { sources: ["static-thresholds#sloth"] }),
    prefer("threshold-alerts/prefer-baseline-for-swinging-load", "moderate", ["seasonal-baselines"], "Load swings by a factor of {peakFactor}: a fixed lower limit is wrong at night or at noon.", { when: all(is("hasStreamingFlow"), atLeast("peakFactor", 2), noneOf("teamClass", "solo")) }),
    prefer("threshold-alerts/prefer-baseline-where-built-in", "moderate", ["seasonal-baselines"], "The chosen monitoring computes baselines itself.", { when: all(contains("decision.monitoring.features", "anomaly-detection"), manyPeople) }),
  ],
};

const anomalyDetection: Topic = {
  id: "anomaly-detection", question: "How is the unexpected found?", candidates: { practices: "anomaly-detection" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("anomaly-detection/prefer-rules", "moderate", ["rule-detection"], "The domain's own checks come first: each explains itself."),
    prefer("anomaly-detection/prefer-rules-for-small-teams", "moderate", ["rule-detection"], "A team of {engineers} acts on what explains itself.", { when: fewPeople }),
    prefer("anomaly-detection/prefer-statistics-for-streams", "strong", ["statistical-detection"], "A live load with a daily swing of {peakFactor} is held against its own season.", { when: all(is("hasStreamingFlow"), noneOf("teamClass", "solo")) }),
    prefer("anomaly-detection/prefer-statistics-for-teams", "moderate", ["statistical-detection"], "{sourceCount} sources deliver volumes worth a baseline.", { when: all(isNot("hasStreamingFlow"), any(manyPeople, atLeast("sourceCount", 4))) }),
    prefer("anomaly-detection/prefer-models-with-machine-learning", "strong", ["learned-detection"], "{engineers} engineers, models in use, and more series than limits can be set for.", { when: all(manyPeople, is("hasMachineLearning"), any(contains("skillsStrong", "machine-learning"), equal("teamClass", "large"), contains("decision.monitoring.features", "anomaly-detection"))) }),
    prefer("anomaly-detection/prefer-models-for-fleets", "strong", ["learned-detection"], "Thousands of devices: no person sets a limit for each.", { when: all(is("hasIotSource"), manyPeople, over("peakRecordsPerSecond", 10_000)) }),
  ],
};

const logLevels: Topic = {
  id: "log-levels", question: "Which log level is written where?", candidates: { practices: "log-levels" }, choose: 4, alsoFromScore: 0.3,
  rules: [
    prefer("log-levels/prefer-info", "strong", ["info-in-production"], "One line per run, window or checkpoint tells what happened."),
    prefer("log-levels/prefer-warn-on-fast-paths", "strong", ["warn-in-production"], "{streamPeakRecordsPerSecond} records/s at peak: anything written per record outgrows the data.", { when: over("streamPeakRecordsPerSecond", 1000) }),
    prefer("log-levels/prefer-error-at-the-edge", "strong", ["error-at-the-edge"], "Devices and sites report over lines that carry the data.", { when: any(is("edgeAutonomy"), is("hasIotSource")) }),
    prefer("log-levels/prefer-debug-outside-production", "moderate", ["debug-outside-production"], "Faults are found where records are generated."),
    avoid("log-levels/avoid-debug-with-restricted-data", "strong", ["debug-outside-production"], "DEBUG prints payloads; with card or health data even test systems stay at INFO.", { when: any(is("hasCardData"), is("hasHealthData")) }),
  ],
};

const alertSuppression: Topic = {
  id: "alert-suppression", question: "How does one fault stay one message?", candidates: { practices: "alert-suppression" },
  rules: [
    prefer("alert-suppression/prefer-grouping", "moderate", ["group-by-flow"], "The flow is what a reader misses; its alerts belong together.", { sources: ["group-by-flow#alertmanager"] }),
    prefer("alert-suppression/prefer-digest-for-small-teams", "strong", ["daily-digest"], "{engineers} engineers without a rota read one mail a day and a failed run at once.", { when: all(fewPeople, isNot("onCall")) }),
    prefer("alert-suppression/prefer-correlation-for-many-teams", "strong", ["correlated-events"], "{domainTeams} teams would each be called for one broken source.", { when: all(atLeast("domainTeams", 5), equal("teamClass", "large")) }),
  ],
};

const escalation: Topic = {
  id: "escalation", question: "Who hears of a fault, and who next?", candidates: { practices: "escalation" },
  rules: [
    prefer("escalation/prefer-business-hours", "strong", ["business-hours"], "Nobody is on call with {engineers} engineers: faults at night wait, buffered, until morning.", { when: isNot("onCall"), sources: ["primary-and-backup#pagerduty"] }),
    prefer("escalation/prefer-rota", "strong", ["primary-and-backup"], "The team is on call.", { when: is("onCall"), sources: ["primary-and-backup#pagerduty"] }),
    prefer("escalation/prefer-owners-first", "decisive", ["owner-then-platform"], "{domainTeams} teams own their flows.", { when: all(is("onCall"), atLeast("domainTeams", 3)) }),
  ],
};

/** Codecs of tables and of the log: decided before landing, so that what lands uses the same ones. */
export const codecTopics: readonly Topic[] = [tableCompression, streamCompression];

/** Topics of scaling, performance and monitoring, in the order they are decided. */
export const runtimePracticeTopics: readonly Topic[] = [
  fileFormat, timePartitioning, sharding, resultCaching, autoscalingTrigger,
  thresholdAlerts, anomalyDetection, logLevels, alertSuppression, escalation,
];
