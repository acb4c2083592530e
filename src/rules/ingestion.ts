/** How data gets in: log, queue, change capture, connectors, devices, APIs. */
import { all, any, atLeast, atMost, can, cannot, contains, equal, fact, is, isNot, lacks, noneOf, not, oneOf, over, perhapsSlower, surelySlower, under } from "./conditions.js";
import type { Feature } from "../catalog/vocabulary.js";
import type { Condition, Rule, Topic } from "./rule.js";

const MESSAGING = ["Azure Architecture Center, asynchronous messaging options"];
const EDITORIAL = ["editorial"];

export const eventLog: Topic = {
  id: "event-log",
  question: "Which log or bus carries the live events?",
  candidates: { role: "event-log" },
  rules: [
    { id: "event-log/not-needed-without-live-flow", when: all(isNot("hasStreamingFlow"), isNot("streamingOnly")), effect: { kind: "not-needed" }, because: "No flow needs data younger than {tightestFreshnessSeconds} s; files and queries on a schedule carry it without a log.", sources: ["Azure Architecture Center, batch processing"] },
    { id: "event-log/exclude-below-peak", where: all(under("candidate.maxMegabytesPerSecond", fact("streamPeakMegabytesPerSecond")), any(under("candidate.maxMegabytesPerSecond", fact("streamPeakPerClusterMegabytesPerSecond")), cannot("kafka-protocol"), noneOf("candidate.deployment", "managed"))), effect: { kind: "exclude" }, because: "Its documented ceiling is {candidate.maxMegabytesPerSecond} MB/s; the live flows peak at {streamPeakMegabytesPerSecond} MB/s.", sources: ["catalog: maxMegabytesPerSecond"] },
    { id: "event-log/avoid-several-clusters", where: under("candidate.maxMegabytesPerSecond", fact("streamPeakMegabytesPerSecond")), effect: { kind: "prefer", weight: "strong", against: true }, because: "One cluster takes {candidate.maxMegabytesPerSecond} MB/s and the live flows peak at {streamPeakMegabytesPerSecond} MB/s: topics are split over several clusters.", sources: ["catalog: maxMegabytesPerSecond", "Netflix, Keystone pipeline: 24 clusters for one event platform"] },
    { id: "event-log/avoid-unproven-at-extreme-rate", when: over("streamPeakMegabytesPerSecond", 5000), where: all(oneOf("candidate.deployment", "managed", "saas", "serverless"), not(over("candidate.maxMegabytesPerSecond", 0))), effect: { kind: "prefer", weight: "decisive", against: true }, because: "Its vendor publishes no ceiling; {streamPeakMegabytesPerSecond} MB/s cannot be promised with it.", sources: ["catalog: maxMegabytesPerSecond is absent"] },
    { id: "event-log/exclude-too-slow", where: surelySlower(1000), when: under("tightestStreamFreshnessSeconds", 2), effect: { kind: "exclude" }, because: "One hop takes {candidate.latencyP50Milliseconds} ms as a rule and up to {candidate.latencyP99Milliseconds} ms; the tightest flow allows {tightestStreamFreshnessSeconds} s end to end.", sources: ["catalog: latency"] },
    { id: "event-log/avoid-perhaps-too-slow", where: perhapsSlower(1000), when: under("tightestStreamFreshnessSeconds", 2), effect: { kind: "prefer", weight: "strong", against: true }, because: "One hop takes up to {candidate.latencyP99Milliseconds} ms (unverified); the tightest flow allows {tightestStreamFreshnessSeconds} s end to end.", sources: ["catalog: latency"] },
    { id: "event-log/exclude-small-records", where: under("candidate.maxRecordKilobytes", fact("maxRecordKilobytes")), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Records of up to {maxRecordKilobytes} KB are expected; it takes {candidate.maxRecordKilobytes} KB, so large ones go to object storage with a pointer.", sources: MESSAGING },
    { id: "event-log/exclude-short-retention", where: under("candidate.maxRetentionDays", fact("hotDays")), effect: { kind: "exclude" }, because: "It keeps {candidate.maxRetentionDays} days; the log has to keep {hotDays}.", sources: ["catalog: maxRetentionDays"] },
    { id: "event-log/require-replay", when: any(is("needsReplay"), is("streamingOnly")), where: any(can("replay"), can("tiered-storage")), effect: { kind: "require" }, because: "{reprocessDays} days of history must be replayable through it.", sources: MESSAGING },
    { id: "event-log/prefer-kafka-protocol-for-kafka-skills", when: any(contains("skillsStrong", "kafka"), contains("experiencedWith", "kafka")), where: can("kafka-protocol"), effect: { kind: "prefer", weight: "strong" }, because: "The team runs Kafka already; its clients and tools keep working.", sources: ["cloudnugget.dev: choosing between MSK and Kinesis, unverified"] },
    { id: "event-log/prefer-own-brokers-of-the-team-that-runs-them", when: all(is("hasOnPremises"), is("hasCloud"), is("hasMachines"), is("onCall"), any(contains("experiencedWith", "kafka"), contains("experiencedWith", "apache-kafka"), contains("skillsStrong", "kafka"))), effect: { kind: "prefer", options: ["apache-kafka", "strimzi", "confluent-platform"], weight: "moderate" }, because: "The team has run Kafka brokers of its own and is on call for them, and machines are there: their operation is known work, and only the hardware is paid.", sources: EDITORIAL },
    { id: "event-log/prefer-native-for-no-kafka-skills", when: all(is("hasCloud"), lacks("skillsStrong", "kafka"), oneOf("teamClass", "solo", "small")), where: oneOf("candidate.deployment", "serverless"), effect: { kind: "prefer", weight: "moderate" }, because: "Nobody on the team of {engineers} has run Kafka; a stream with nothing to size or patch fits better.", sources: ["cloudnugget.dev: choosing between MSK and Kinesis, unverified"] },
    { id: "event-log/prefer-kafka-for-ecosystem", when: any(is("needsCdc"), is("avoidsLockIn"), is("needsReplay"), atLeast("consumerGroups", 4)), where: can("kafka-protocol"), effect: { kind: "prefer", weight: "moderate" }, because: "Change capture, several readers or long replay use the Kafka protocol's connectors, registry and tiered retention.", sources: ["cloudnugget.dev: choosing between MSK and Kinesis, unverified"] },
    { id: "event-log/avoid-protocol-only-for-kafka-tools", when: any(contains("experiencedWith", "ksqldb"), contains("experiencedWith", "kafka-streams"), contains("experiencedWith", "confluent-cloud"), contains("experiencedWith", "confluent-platform")), where: contains("candidate.options", "event-hubs"), effect: { kind: "prefer", weight: "decisive", against: true }, because: "It speaks the Kafka protocol without being a Kafka broker: broker settings, ksqlDB and the tools of the platform in place do not come with it.", sources: ["Azure Architecture Center, stream processing (2025-06)"] },
    { id: "event-log/prefer-confluent-for-its-tools", when: all(is("hasCloud"), any(contains("experiencedWith", "ksqldb"), contains("experiencedWith", "confluent-platform"), contains("experiencedWith", "confluent-schema-registry"))), effect: { kind: "prefer", options: ["confluent-cloud"], weight: "strong" }, because: "ksqlDB, registry and connectors in place are its vendor's own and come with it.", sources: ["Azure Architecture Center, stream processing (2025-06)"] },
    { id: "event-log/prefer-provider-native", when: is("hasCloud"), where: oneOf("candidate.id", "amazon-kinesis-on-demand", "amazon-kinesis", "google-pubsub", "azure-event-hubs", "azure-event-hubs-premium", "azure-event-hubs-dedicated"), effect: { kind: "prefer", weight: "moderate" }, because: "Native to {platform}: identity, metrics and sinks need no extra parts.", sources: MESSAGING },
    { id: "event-log/prefer-provisioned-for-steady-high-rate", when: all(over("streamPeakMegabytesPerSecond", 20), under("peakFactor", 6)), where: all(oneOf("candidate.deployment", "managed"), cannot("scale-to-zero")), effect: { kind: "prefer", weight: "moderate" }, because: "A steady {streamPeakMegabytesPerSecond} MB/s at peak costs less provisioned than by the gigabyte.", sources: ["capacity arithmetic: utilisation is the mean over the peak"] },
    { id: "event-log/avoid-by-the-gigabyte-at-high-volume", when: over("ingestGigabytesPerDay", 2000), where: oneOf("candidate.deployment", "serverless"), effect: { kind: "prefer", weight: "strong", against: true }, because: "At {ingestGigabytesPerDay} GB a day a price per gigabyte passes the price of brokers.", sources: EDITORIAL },
    { id: "event-log/avoid-by-the-gigabyte-at-moderate-volume", when: over("ingestGigabytesPerDay", 500), where: equal("candidate.deployment", "serverless"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "At {ingestGigabytesPerDay} GB a day, paid once in and once for each of {consumerGroups} readers, brokers cost less than gigabytes.", sources: ["catalog: prices of the serverless logs"] },
    { id: "event-log/avoid-dedicated-below-its-size", when: under("streamPeakMegabytesPerSecond", 40), where: oneOf("candidate.id", "azure-event-hubs-dedicated", "azure-event-hubs-premium", "amazon-msk-express"), effect: { kind: "prefer", weight: "strong", against: true }, because: "{streamPeakMegabytesPerSecond} MB/s at peak does not fill its smallest unit.", sources: ["catalog: capacity"] },
    { id: "event-log/prefer-plain-kafka-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["apache-kafka", "strimzi"], weight: "moderate" }, because: "In an own data centre the open-source log with the most connectors and operators needs no licence server.", sources: EDITORIAL },
    { id: "event-log/prefer-strimzi-on-kubernetes", when: contains("decision.compute.options", "kubernetes"), effect: { kind: "prefer", options: ["strimzi"], weight: "moderate" }, because: "Kubernetes is the compute; the operator does rolling upgrades, certificates and rebalancing.", sources: EDITORIAL },
    { id: "event-log/exclude-strimzi-without-kubernetes", when: not(contains("decision.compute.options", "kubernetes")), effect: { kind: "exclude", options: ["strimzi"] }, because: "It is an operator for Kubernetes, which this design does not run.", sources: EDITORIAL },
    { id: "event-log/avoid-second-standard", where: noneOf("candidate.stance", "experienced", "required", "in-place", "preferred"), effect: { kind: "prefer", options: ["apache-pulsar", "streamnative", "nats-jetstream"], weight: "moderate", against: true }, because: "Fewer connectors and fewer people know it; nothing in the brief needs what only it does.", sources: EDITORIAL },
  ],
};

export const messageQueue: Topic = {
  id: "message-queue",
  question: "Which queue carries commands and failed records?",
  candidates: { role: "message-queue" },
  rules: [
    { id: "message-queue/not-needed-without-commands", when: any(isNot("hasAlertingFlow"), isNot("hasCloud")), effect: { kind: "not-needed" }, because: "No flow sends commands or work items; failed records are set aside beside the loads.", sources: MESSAGING },
    { id: "message-queue/prefer-queue-over-bus", where: can("dead-letter"), effect: { kind: "prefer", weight: "moderate" }, because: "Alerts are work items: each is taken once, retried and set aside when it fails.", sources: MESSAGING },
    { id: "message-queue/prefer-ordered-for-business-commands", when: any(is("needsExactlyOnce"), is("hasFinancialRecords")), where: all(can("ordering-per-key"), can("per-message-ack")), effect: { kind: "prefer", weight: "strong" }, because: "Work items move money or must count once: order within a key, duplicate detection and one acknowledgement each.", sources: MESSAGING },
    { id: "message-queue/prefer-notices-for-fan-out", when: all(contains("targetKinds", "event-consumers"), isNot("needsExactlyOnce"), isNot("hasFinancialRecords"), is("hasCloud"), not(contains("decision.event-log.options", "kafka"))), where: all(can("push-delivery"), cannot("ordering-per-key"), equal("candidate.deployment", "serverless")), effect: { kind: "prefer", weight: "strong" }, because: "Several subscribers each take the notices their filter lets through, in any order: a router that pushes them.", sources: MESSAGING },
  ],
};

export const schemaRegistry: Topic = {
  id: "schema-registry",
  question: "Where are event schemas kept and checked?",
  candidates: { role: "schema-registry" },
  rules: [
    { id: "schema-registry/not-needed-without-stream", when: isNot("hasStreamingFlow"), effect: { kind: "not-needed" }, because: "No events in flight: table schemas are checked by the loader and the transformation tests.", sources: EDITORIAL },
    { id: "schema-registry/prefer-of-the-log", when: contains("decision.event-log", "confluent-cloud"), effect: { kind: "prefer", options: ["confluent-cloud"], weight: "decisive" }, because: "It comes with the chosen log.", sources: EDITORIAL },
    { id: "schema-registry/exclude-pubsub-schemas-elsewhere", when: lacks("decision.event-log", "google-pubsub"), effect: { kind: "exclude", options: ["google-pubsub-schemas"] }, because: "It checks messages of Pub/Sub only.", sources: EDITORIAL },
    { id: "schema-registry/exclude-event-hubs-registry-elsewhere", when: lacks("decision.event-log.options", "event-hubs"), effect: { kind: "exclude", options: ["azure-schema-registry"] }, because: "It belongs to an Event Hubs namespace, which this design does not have.", sources: EDITORIAL },
    { id: "schema-registry/avoid-log-vendor-for-registry-alone", when: not(contains("decision.event-log", "confluent-cloud")), effect: { kind: "exclude", options: ["confluent-cloud"] }, because: "A second log vendor only for its registry.", sources: EDITORIAL },
    { id: "schema-registry/prefer-open-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["apicurio-registry"], weight: "moderate" }, because: "Permissive licence, runs beside the brokers.", sources: EDITORIAL },
  ],
};

/** Engines whose change log some tool here reads, with the ability that says so. */
const CAPTURED = [
  ["oracle", "cdc-oracle", "Oracle"], ["mysql", "cdc-mysql", "MySQL"], ["postgres", "cdc-postgres", "PostgreSQL"], ["sqlserver", "cdc-sqlserver", "SQL Server"],
  ["mongodb", "cdc-mongodb", "MongoDB"], ["db2", "cdc-db2", "Db2"], ["sap", "cdc-sap", "SAP"],
] as const;

/** One tool seldom reads every engine: a gap counts against it, reading none of them rules it out. */
const capture: readonly Rule[] = [
  {
    id: "cdc/exclude-reading-none", when: any(...CAPTURED.map(([engine]) => contains("databaseEngines", engine))),
    where: all(...CAPTURED.map(([engine, feature]) => any(lacks("databaseEngines", engine), cannot(feature)))),
    effect: { kind: "exclude" }, because: "It reads the change log of none of the databases named ({databaseEngines}).", sources: ["catalog: features"],
  },
  ...CAPTURED.map(([engine, feature, label]): Rule => ({
    id: `cdc/avoid-without-${engine}`, when: contains("databaseEngines", engine), where: cannot(feature), effect: { kind: "prefer", weight: "strong", against: true },
    because: `It does not read the change log of ${label}; those tables would need an extract beside it.`, sources: ["catalog: features"],
  })),
];

/** Logs by how they are recognised, and the ability a capture tool needs to write to each. */
const WRITTEN: readonly (readonly [log: string, chosen: Condition, feature: Feature, label: string])[] = [
  ["kafka", contains("decision.event-log.features", "kafka-protocol"), "to-kafka", "a log that speaks the Kafka protocol"],
  ["kinesis", contains("decision.event-log.options", "kinesis"), "to-kinesis", "Kinesis"],
  ["pubsub", contains("decision.event-log.options", "pubsub"), "to-pubsub", "Pub/Sub"],
  ["pulsar", contains("decision.event-log", "apache-pulsar"), "to-pulsar", "Pulsar"],
  ["nats", contains("decision.event-log", "nats-jetstream"), "to-nats", "NATS JetStream"],
];

/** A tool that only fills stores serves scheduled flows (their path goes around the log); a live flow reads rows from the log. */
const destinations: readonly Rule[] = WRITTEN.map(([log, chosen, feature, label]) => ({
  id: `cdc/exclude-no-way-into-${log}`, when: all(is("capturesLive"), is("streamEngineNeeded"), chosen), where: cannot(feature), effect: { kind: "exclude" },
  because: `It delivers into stores, not into ${label}; the engine of the live flows reads row changes from the log.`, sources: ["catalog: features", "documentation of each tool: its destinations"],
}));

export const cdc: Topic = {
  id: "cdc",
  question: "How are database changes captured?",
  candidates: { role: "cdc" },
  rules: [
    { id: "cdc/not-needed-without-database", when: isNot("hasDatabaseSource"), effect: { kind: "not-needed" }, because: "No database among the sources.", sources: ["brief"] },
    { id: "cdc/not-needed-when-daily-extract-suffices", when: all(is("hasDatabaseSource"), isNot("needsCdc")), effect: { kind: "not-needed" }, because: "Every flow that reads the databases runs on a schedule; an incremental extract by modification time is enough and touches no change log.", sources: ["Debezium documentation, features", "editorial"] },
    ...capture,
    ...destinations,
    { id: "cdc/exclude-slower-than-flow", where: surelySlower(fact("captureBudgetMilliseconds")), effect: { kind: "exclude" }, because: "It delivers after {candidate.latencyP50Milliseconds} ms as a rule and after up to {candidate.latencyP99Milliseconds} ms; live copies of rows are due within {captureBudgetMilliseconds} ms.", sources: ["catalog: latency"] },
    { id: "cdc/avoid-perhaps-slower-than-flow", where: perhapsSlower(fact("captureBudgetMilliseconds")), effect: { kind: "prefer", weight: "decisive", against: true }, because: "It delivers after up to {candidate.latencyP99Milliseconds} ms (unverified); live copies of rows are due within {captureBudgetMilliseconds} ms.", sources: ["catalog: latency"] },
    { id: "cdc/exclude-kafka-connect-without-kafka", when: not(contains("decision.event-log.features", "kafka-protocol")), effect: { kind: "exclude", options: ["kafka-connect", "amazon-msk-connect"] }, because: "Its workers keep offsets, configuration and changes in topics of a Kafka-protocol log; this design has none.", sources: ["Apache Kafka documentation, Kafka Connect"] },
    { id: "cdc/prefer-debezium-into-kafka", when: contains("decision.event-log.features", "kafka-protocol"), where: contains("candidate.options", "debezium"), effect: { kind: "prefer", weight: "strong" }, because: "The log speaks the Kafka protocol: changes arrive as ordered topics per table with schema and snapshot.", sources: ["Debezium documentation, features"] },
    { id: "cdc/prefer-managed-capture-for-small-team", when: all(is("hasCloud"), oneOf("teamClass", "solo", "small")), where: oneOf("candidate.deployment", "managed", "serverless"), effect: { kind: "prefer", weight: "moderate" }, because: "A connector that nobody has to upgrade or restart suits a team of {engineers}.", sources: EDITORIAL },
    { id: "cdc/prefer-managed-without-kafka", when: all(is("hasCloud"), not(contains("decision.event-log.features", "kafka-protocol"))), where: all(oneOf("candidate.deployment", "managed", "serverless"), not(contains("candidate.options", "debezium"))), effect: { kind: "prefer", weight: "strong" }, because: "Without a Kafka-protocol log the provider's capture service writes straight to stream, lake or warehouse.", sources: EDITORIAL },
    { id: "cdc/avoid-capacity-units-at-steady-rate", when: all(over("peakIngestMegabytesPerSecond", 2), under("peakFactor", 4), isNot("serverlessOnly")), effect: { kind: "prefer", options: ["aws-dms-serverless"], weight: "strong", against: true }, because: "Capture at up to {peakIngestMegabytesPerSecond} MB/s runs all day; its units cost about three times an instance of the same memory (price unverified).", sources: ["catalog: prices of DMS"] },
    { id: "cdc/avoid-further-vendor", where: equal("candidate.deployment", "saas"), when: is("hasCloud"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Row changes of the business databases would pass through one more company.", sources: EDITORIAL },
    { id: "cdc/avoid-further-vendor-for-people", where: equal("candidate.deployment", "saas"), when: all(is("hasCloud"), is("hasPersonalData")), effect: { kind: "prefer", weight: "strong", against: true }, because: "Whole tables with personal data would pass through one more processor, with a contract of its own.", sources: ["GDPR Art. 28", "editorial"] },
    { id: "cdc/prefer-debezium-server-without-kafka", when: all(is("capturesLive"), is("streamEngineNeeded"), not(contains("decision.event-log.features", "kafka-protocol"))), effect: { kind: "prefer", options: ["debezium"], weight: "strong" }, because: "Debezium Server writes each change to this log from one container, without Kafka.", sources: ["Debezium documentation, Debezium Server"] },
    { id: "cdc/avoid-triggers", effect: { kind: "prefer", options: ["database-triggers"], weight: "decisive", against: true }, because: "Triggers add a write to each transaction of the source.", sources: ["Debezium documentation, features"] },
    { id: "cdc/avoid-maxwell", effect: { kind: "prefer", options: ["maxwell"], weight: "moderate", against: true }, because: "MySQL only, and a smaller community than Debezium.", sources: ["catalog: maxwell"] },
    { id: "cdc/prefer-goldengate-for-critical-oracle", when: all(contains("databaseEngines", "oracle"), is("needsExactlyOnce"), oneOf("teamClass", "medium", "large"), isNot("avoidsLockIn")), effect: { kind: "prefer", options: ["oracle-goldengate"], weight: "moderate" }, because: "Oracle with money movements: the vendor's own capture is supported with the database.", sources: EDITORIAL },
    { id: "cdc/prefer-goldengate-for-heavy-oracle", when: all(contains("databaseEngines", "oracle"), over("peakIngestMegabytesPerSecond", 50), isNot("hasEventSource"), isNot("hasIotSource"), isNot("hasLogSource"), isNot("avoidsLockIn")), effect: { kind: "prefer", options: ["oracle-goldengate"], weight: "decisive" }, because: "{peakIngestMegabytesPerSecond} MB/s of change at peak is beyond what reading Oracle's logs through LogMiner keeps up with on a busy source.", sources: ["editorial, unverified: LogMiner mines on one thread per connector"] },
    { id: "cdc/avoid-licensed-capture", where: equal("candidate.licence", "proprietary"), when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", weight: "slight", against: true }, because: "Licensed per core where an open-source connector exists.", sources: EDITORIAL },
    { id: "cdc/prefer-open-on-own-premises", when: is("hasOnPremises"), effect: { kind: "prefer", options: ["debezium"], weight: "moderate" }, because: "Runs beside the databases in the own data centre, without a licence per core.", sources: EDITORIAL },
  ],
};

export const batchIngestion: Topic = {
  id: "batch-ingestion",
  question: "What extracts tables, files and APIs on a schedule?",
  candidates: { role: "batch-ingestion" },
  rules: [
    { id: "batch-ingestion/not-needed-for-events-only", when: all(isNot("hasDatabaseSource"), isNot("hasFileSource"), isNot("hasApiSource"), isNot("hasSaasSource"), any(equal("batchFlows", 0), all(is("hasStreamingFlow"), lacks("sourceKinds", "mainframe"), lacks("sourceKinds", "media"), lacks("sourceKinds", "other")))), effect: { kind: "not-needed" }, because: "All sources push events; nothing is extracted on a schedule.", sources: ["brief"] },
    { id: "batch-ingestion/not-needed-when-all-captured", when: all(is("needsCdc"), equal("uncapturedDatabases", 0), isNot("hasFileSource"), isNot("hasApiSource"), isNot("hasSaasSource")), effect: { kind: "not-needed" }, because: "Events are pushed and databases are captured from their change log; nothing is extracted on a schedule.", sources: ["Debezium documentation, features"] },
    { id: "batch-ingestion/exclude-stream-delivery-for-tables", when: any(is("hasDatabaseSource"), is("hasFileSource"), is("hasApiSource"), is("hasSaasSource")), effect: { kind: "exclude", options: ["amazon-data-firehose"] }, because: "It delivers streams; it cannot query a database, fetch files or page an API.", sources: ["catalog: amazon-data-firehose"] },
    { id: "batch-ingestion/exclude-database-copies-for-interfaces", when: is("hasApiSource"), where: isNot("candidate.pinned"), effect: { kind: "exclude", options: ["aws-dms"] }, because: "It copies tables of databases; interfaces among the sources are paged by code or a connector, which it cannot run.", sources: ["AWS DMS documentation, sources for data migration"] },
    { id: "batch-ingestion/prefer-delivery-stream-for-pushed-events", when: all(equal("platform", "aws"), any(is("hasEventSource"), is("hasLogSource"), is("hasIotSource")), isNot("hasStreamingFlow"), atLeast("tightestFreshnessSeconds", 60)), effect: { kind: "prefer", options: ["amazon-data-firehose"], weight: "decisive" }, because: "Producers push their events and no flow is fresher than {tightestFreshnessSeconds} s: they are collected for 60 s to 900 s and written to the lake as files, with nothing to run.", sources: ["jayendrapatil.com, Kinesis Data Streams and Firehose", "amazon-data-firehose"] },
    { id: "batch-ingestion/require-hybrid-runtime", when: all(is("hasOnPremisesSource"), is("hasCloud")), where: any(can("hybrid-runtime"), can("private-network"), oneOf("candidate.deployment", "self-run", "library")), effect: { kind: "require" }, because: "Sources stand in own sites; the extractor needs an agent there, a foot in the network that reaches them, or must run there.", sources: ["Azure Architecture Center, pipeline orchestration and data movement", "AWS Glue documentation, network access to data stores", "Google Cloud documentation, Data Fusion network configuration"] },
    { id: "batch-ingestion/avoid-without-database-connectors", when: is("hasDatabaseSource"), where: all(cannot("database-connectors"), noneOf("candidate.deployment", "library")), effect: { kind: "prefer", weight: "strong", against: true }, because: "Databases are among the sources and it has no connector for them.", sources: ["catalog: features"] },
    { id: "batch-ingestion/avoid-without-file-connectors", when: all(is("hasFileSource"), isNot("hasDatabaseSource")), where: all(cannot("file-connectors"), noneOf("candidate.deployment", "library")), effect: { kind: "prefer", weight: "strong", against: true }, because: "Files are what has to be loaded and it has no connector for them.", sources: ["catalog: features"] },
    { id: "batch-ingestion/prefer-database-connectors", when: is("hasDatabaseSource"), where: can("database-connectors"), effect: { kind: "prefer", weight: "moderate" }, because: "Databases are among the sources; it reads them without own code.", sources: EDITORIAL },
    { id: "batch-ingestion/prefer-file-connectors", when: is("hasFileSource"), where: can("file-connectors"), effect: { kind: "prefer", weight: "moderate" }, because: "Files are among the sources; it reads them without own code.", sources: EDITORIAL },
    { id: "batch-ingestion/prefer-saas-connectors", when: is("hasSaasSource"), where: can("saas-connectors"), effect: { kind: "prefer", weight: "moderate" }, because: "SaaS applications are among the sources; maintained connectors follow their API changes.", sources: EDITORIAL },
    { id: "batch-ingestion/avoid-price-per-row-at-volume", when: over("recordsPerDay", 300_000), effect: { kind: "prefer", options: ["fivetran", "airbyte-cloud"], weight: "strong", against: true }, because: "Billed per changed row; {recordsPerDay} records a day cost more in connectors than in all else.", sources: ["fivetran", "airbyte-cloud"] },
    { id: "batch-ingestion/prefer-code-for-python-team", when: all(contains("skillsStrong", "python"), under("ingestGigabytesPerDay", 200)), where: oneOf("candidate.id", "dlt", "meltano"), effect: { kind: "prefer", weight: "moderate" }, because: "The team writes Python; a library with incremental loading runs inside the orchestrator and costs nothing extra.", sources: EDITORIAL },
    { id: "batch-ingestion/avoid-python-library-without-python", when: all(is("hasCloud"), lacks("languages", "python")), effect: { kind: "prefer", options: ["dlt", "meltano"], weight: "strong", against: true }, because: "It is a Python library; the team writes {languages}, and the platform offers extractors that are configured.", sources: ["catalog: dlt, meltano"] },
    { id: "batch-ingestion/prefer-low-code-for-sql-team", when: all(contains("skillsStrong", "sql"), lacks("languages", "python"), lacks("languages", "java"), lacks("languages", "scala"), lacks("languages", "go"), lacks("languages", "csharp")), where: any(can("low-code"), oneOf("candidate.deployment", "saas")), effect: { kind: "prefer", weight: "moderate" }, because: "The team writes SQL only; connectors are configured, not programmed.", sources: EDITORIAL },
    // An extractor billed by use takes some 0.07 USD a gigabyte (0.44 USD a DPU-hour, 6 GB in it): 500 GB a day cost as much as the dearest instance that stands all month.
    { id: "batch-ingestion/avoid-standing-instance-for-small-loads", when: under("loadedGigabytesPerDay", 500), where: all(over("candidate.floorMonthlyUsd", 500), isNot("candidate.pinned")), effect: { kind: "prefer", weight: "strong", against: true }, because: "It costs at least {candidate.floorMonthlyUsd} USD a month before the first byte; {loadedGigabytesPerDay} GB a day are loaded in minutes by a library in the scheduler's workers or by a service billed by use.", sources: ["catalog: floor of the bill", "catalog: google-cloud-data-fusion, price of an instance", "catalog: aws-glue, price of a DPU-hour"] },
    { id: "batch-ingestion/avoid-spark-for-small-loads", when: under("ingestGigabytesPerDay", 100), where: contains("candidate.options", "spark"), effect: { kind: "prefer", weight: "strong", against: true }, because: "{ingestGigabytesPerDay} GB a day does not need a cluster to be moved.", sources: EDITORIAL },
    { id: "batch-ingestion/avoid-capture-service-as-extractor", where: contains("candidate.roles", "cdc"), when: isNot("needsCdc"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "It is made for changes and streams; scheduled extracts need less.", sources: EDITORIAL },
    { id: "batch-ingestion/avoid-per-row-pricing-at-volume", when: over("ingestGigabytesPerDay", 100), where: oneOf("candidate.deployment", "saas"), effect: { kind: "prefer", weight: "strong", against: true }, because: "Priced by changed rows; {ingestGigabytesPerDay} GB a day is beyond where that pays.", sources: ["catalog: fivetran pricing"] },
    { id: "batch-ingestion/prefer-native-extractor", when: equal("platform", "azure"), effect: { kind: "prefer", options: ["azure-data-factory"], weight: "moderate" }, because: "The platform's copy service has connectors for databases, files and SaaS, with an agent for own sites.", sources: ["Azure Architecture Center, pipeline orchestration and data movement"] },
    { id: "batch-ingestion/avoid-bulk-file-movers", where: oneOf("candidate.id", "aws-datasync", "amazon-data-firehose", "kafka-connect", "amazon-msk-connect", "redpanda-connect", "mage-ai"), effect: { kind: "prefer", weight: "strong", against: true }, because: "It moves files, logs or streams; extracting tables and APIs is another job.", sources: EDITORIAL },
  ],
};

export const saasIngestion: Topic = {
  id: "saas-ingestion",
  question: "What pulls from SaaS applications?",
  candidates: { role: "saas-ingestion" },
  rules: [
    { id: "saas-ingestion/not-needed-without-saas", when: isNot("hasSaasSource"), effect: { kind: "not-needed" }, because: "No SaaS application among the sources.", sources: ["brief"] },
    { id: "saas-ingestion/prefer-maintained-connectors", where: all(can("saas-connectors"), oneOf("candidate.deployment", "saas")), effect: { kind: "prefer", weight: "moderate" }, because: "The vendor follows the API changes of each application.", sources: EDITORIAL },
    { id: "saas-ingestion/prefer-code-when-poor", when: all(is("budgetStated"), under("budgetMonthlyUsd", 3000), contains("skillsStrong", "python")), where: oneOf("candidate.id", "dlt", "meltano", "airbyte"), effect: { kind: "prefer", weight: "strong" }, because: "{budgetMonthlyUsd} USD a month leaves no room for per-row pricing; a Python library has connectors for the common applications.", sources: EDITORIAL },
    { id: "saas-ingestion/avoid-behaviour-collector", effect: { kind: "prefer", options: ["segment"], weight: "moderate", against: true }, because: "It collects behaviour from web and apps; pulling records from applications is another job.", sources: EDITORIAL },
  ],
};

export const fileTransfer: Topic = {
  id: "file-transfer",
  question: "How do partner files arrive?",
  candidates: { role: "file-transfer" },
  rules: [
    { id: "file-transfer/not-needed-without-files", when: isNot("hasFileSource"), effect: { kind: "not-needed" }, because: "No files among the sources.", sources: ["brief"] },
    { id: "file-transfer/prefer-plain-server", when: oneOf("hosting", "on-premises", "air-gapped", "hybrid"), effect: { kind: "prefer", options: ["sftp-server"], weight: "strong" }, because: "Partners keep their SFTP clients; a hardened server writes to the landing area.", sources: EDITORIAL },
    { id: "file-transfer/prefer-managed-endpoint", when: is("hasCloud"), effect: { kind: "prefer", options: ["aws-transfer-family", "azure-blob-sftp", "google-storage-transfer"], weight: "strong" }, because: "Partners keep their SFTP clients; files land in object storage.", sources: EDITORIAL },
  ],
};

export const edgeGateway: Topic = {
  id: "edge-gateway",
  question: "What collects and buffers data at the sites?",
  candidates: { role: "edge-gateway" },
  rules: [
    { id: "edge-gateway/not-needed-without-devices", when: all(isNot("edgeAutonomy"), isNot("hasIotSource")), effect: { kind: "not-needed" }, because: "No devices among the sources, and no site has to keep working on its own.", sources: ["brief"] },
    { id: "edge-gateway/not-needed-without-sites", when: all(isNot("edgeAutonomy"), is("hasIotSource"), equal("siteCount", 0)), effect: { kind: "not-needed" }, because: "No site has to keep working on its own; devices reach the central broker.", sources: ["brief"] },
    { id: "edge-gateway/require-buffering", when: is("edgeAutonomy"), where: can("store-and-forward"), effect: { kind: "require" }, because: "Sites must keep running when the WAN is down: readings are stored locally and forwarded later.", sources: ["brief"] },
    { id: "edge-gateway/prefer-industrial-protocols", when: is("hasIotSource"), where: can("opc-ua"), effect: { kind: "prefer", weight: "moderate" }, because: "Speaks OPC UA to controllers on the plant network.", sources: EDITORIAL },
    { id: "edge-gateway/prefer-provider-runtime", when: is("hasCloud"), effect: { kind: "prefer", options: ["azure-iot-edge", "azure-iot-operations", "aws-iot-greengrass"], weight: "strong" }, because: "Modules, updates and certificates of all sites are managed from the same cloud account.", sources: EDITORIAL },
    { id: "edge-gateway/avoid-bare-broker", where: contains("candidate.roles", "mqtt-broker"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "A broker alone neither reads plant protocols nor filters at the site.", sources: EDITORIAL },
  ],
};

export const mqttBroker: Topic = {
  id: "mqtt-broker",
  question: "Which broker do devices connect to?",
  candidates: { role: "mqtt-broker" },
  rules: [
    { id: "mqtt-broker/not-needed-without-devices", when: isNot("hasIotSource"), effect: { kind: "not-needed" }, because: "No devices among the sources.", sources: ["brief"] },
    { id: "mqtt-broker/prefer-clustered-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), over("devicePeakRecordsPerSecond", 5000)), effect: { kind: "prefer", options: ["emqx", "hivemq"], weight: "strong" }, because: "{devicePeakRecordsPerSecond} messages/s at peak need a clustered broker.", sources: EDITORIAL },
    { id: "mqtt-broker/prefer-light-broker", when: all(oneOf("hosting", "on-premises", "air-gapped"), atMost("devicePeakRecordsPerSecond", 5000)), effect: { kind: "prefer", options: ["mosquitto"], weight: "strong" }, because: "{devicePeakRecordsPerSecond} messages/s fit one light broker with a stand-by.", sources: EDITORIAL },
    { id: "mqtt-broker/prefer-device-registry", when: is("hasCloud"), effect: { kind: "prefer", options: ["aws-iot-core", "azure-iot-hub"], weight: "strong" }, because: "Device identities, certificates and routing come with it.", sources: EDITORIAL },
  ],
};

export const apiGateway: Topic = {
  id: "api-gateway",
  question: "What stands before the APIs?",
  candidates: { role: "api-gateway" },
  rules: [
    { id: "api-gateway/not-needed-without-api", when: all(isNot("needsApi"), isNot("hasEventSource")), effect: { kind: "not-needed" }, because: "Nothing is called from outside: no API is served and no producer posts events over HTTP.", sources: ["brief"] },
    { id: "api-gateway/avoid-suite-for-small", when: under("externalUsers", 5000), effect: { kind: "prefer", options: ["google-apigee", "azure-api-management"], weight: "slight", against: true }, because: "A full API programme (portal, plans, billing) is not asked for.", sources: EDITORIAL },
  ],
};
