/** What readers and applications touch: operational stores, caches, features, BI, feedback into applications. */
import { all, any, atLeast, atMost, can, contains, equal, fact, is, isNot, lacks, noneOf, not, oneOf, over, perhapsSlower, surelySlower, under } from "./conditions.js";
import { usesDatabricks } from "./engines.js";
import type { Condition, Rule, Topic } from "./rule.js";

const EDITORIAL = ["editorial"];
/** No health or card data, and nothing that feeds financial statements. */
const notRestricted: Condition = all(isNot("hasHealthData"), isNot("hasCardData"), isNot("hasFinancialRecords"));
/**
 * What one relational database shows as fresh as any other store: colleagues at their screens, and at most 100 rows a second written. At a usual
 * mean of a third of that peak a month is under 90 million rows, some 90 GB at 1 KB; beyond either a store of columns pays.
 */
const fewReadersFewRows: Condition = all(atMost("streamPeakRecordsPerSecond", 100), equal("externalUsers", 0), atMost("biUsers", 300), atMost("queriesPerSecond", 20), lacks("targetKinds", "realtime-olap"));
const OLAP = ["sivareddyai.com, real-time OLAP trade-offs, unverified", "jusdb.com, Pinot, ClickHouse and Druid, unverified"];

const store = (id: string, question: string, flag: string, why: string, rules: readonly Rule[]): Topic => ({
  id, question, candidates: { role: id },
  rules: [{ id: `${id}/not-needed`, when: isNot(flag), effect: { kind: "not-needed", firm: id.endsWith("-store") || id.endsWith("-index") }, because: why, sources: ["brief"] }, ...rules],
});

export const realtimeOlap = store("realtime-olap", "What serves fresh aggregates to many readers?", "needsRealtimeOlap", "No target needs sub-second aggregates over live data for many readers.", [
  { id: "realtime-olap/prefer-relational-for-few-readers", when: fewReadersFewRows, where: contains("candidate.roles", "relational-store"), effect: { kind: "prefer", weight: "decisive" }, because: "{biUsers} readers inside and {streamPeakRecordsPerSecond} rows/s at peak: one relational database answers them from indexed rows and running totals; a cluster of columns would idle all month.", sources: ["editorial: a small instance takes 1,000 writes/s and 100 queries/s (catalog: postgresql)"] },
  { id: "realtime-olap/exclude-relational-for-many", when: not(fewReadersFewRows), where: all(contains("candidate.roles", "relational-store"), isNot("candidate.pinned")), effect: { kind: "exclude" }, because: "It keeps rows, not columns: {streamPeakRecordsPerSecond} rows/s at peak for {biUsers} readers inside and {externalUsers} outside are aggregated by a store made for it.", sources: OLAP },
  { id: "realtime-olap/prefer-clickhouse", effect: { kind: "prefer", options: ["clickhouse", "clickhouse-cloud"], weight: "moderate" }, because: "Full SQL, the best compression and the fewest kinds of node.", sources: OLAP },
  { id: "realtime-olap/prefer-pinot-for-user-facing", when: any(atLeast("externalUsers", 10_000), over("queriesPerSecond", 500)), effect: { kind: "prefer", options: ["apache-pinot", "startree"], weight: "strong" }, because: "{queriesPerSecond} queries/s for {externalUsers} external users: indexes built for high concurrency.", sources: OLAP },
  { id: "realtime-olap/prefer-druid-for-roll-ups", when: all(is("needsTimeSeries"), under("externalUsers", 10_000)), effect: { kind: "prefer", options: ["apache-druid", "imply"], weight: "slight" }, because: "Roll-ups by time at ingestion.", sources: OLAP },
  { id: "realtime-olap/prefer-the-warehouse-engine", where: contains("decision.warehouse", fact("candidate.id")), effect: { kind: "prefer", weight: "strong" }, because: "It is the warehouse of this design already: one engine to run, one copy of the tables.", sources: EDITORIAL },
  { id: "realtime-olap/avoid-time-series-engine", when: isNot("needsTimeSeries"), where: all(contains("candidate.roles", "time-series-store"), lacks("candidate.features", "joins")), effect: { kind: "prefer", weight: "strong", against: true }, because: "Built for measurements by time; the readers ask for aggregates over many columns.", sources: EDITORIAL },
  { id: "realtime-olap/prefer-native-on-azure", when: equal("platform", "azure"), effect: { kind: "prefer", options: ["azure-data-explorer", "fabric-eventhouse"], weight: "moderate" }, because: "Reads Event Hubs directly and needs no further vendor.", sources: EDITORIAL },
  { id: "realtime-olap/avoid-append-only-with-updates", when: is("needsUpserts"), effect: { kind: "prefer", options: ["fabric-eventhouse", "azure-data-explorer"], weight: "slight", against: true }, because: "Rows are corrected in place; it is append-oriented.", sources: ["Azure Architecture Center, analytical data stores in Fabric"] },
]);

export const keyValueStore = store("key-value-store", "What answers point look-ups in milliseconds?", "needsKeyValue", "No target of the brief is a store of single keys.", [
  { id: "key-value-store/exclude-too-slow", where: surelySlower(fact("tightestResponseMilliseconds")), effect: { kind: "exclude" }, because: "A read takes {candidate.latencyP50Milliseconds} ms as a rule and up to {candidate.latencyP99Milliseconds} ms; the answer is due in {tightestResponseMilliseconds} ms.", sources: ["catalog: latency"] },
  { id: "key-value-store/avoid-perhaps-too-slow", where: perhapsSlower(fact("tightestResponseMilliseconds")), effect: { kind: "prefer", weight: "decisive", against: true }, because: "A read takes up to {candidate.latencyP99Milliseconds} ms (unverified); the answer is due in {tightestResponseMilliseconds} ms.", sources: ["catalog: latency"] },
  { id: "key-value-store/prefer-durable", where: equal("candidate.deployment", "serverless"), effect: { kind: "prefer", weight: "moderate" }, because: "Durable and scaled by the provider.", sources: EDITORIAL },
  { id: "key-value-store/prefer-several-writers", where: all(noneOf("candidate.deployment", "serverless"), can("multi-region-writes")), effect: { kind: "prefer", weight: "moderate" }, because: "Each write rests on several nodes, and nodes are added while it serves.", sources: EDITORIAL },
  { id: "key-value-store/avoid-small-ceiling", when: over("peakRecordsPerSecond", 2_000), effect: { kind: "prefer", options: ["azure-cosmos-db-serverless"], weight: "decisive", against: true }, because: "A serverless container takes about 1,000 writes of 1 KB a second (5,000 RU/s); {peakRecordsPerSecond} records/s arrive at peak.", sources: ["Microsoft Learn: Azure Cosmos DB service quotas, 2022"] },
  { id: "key-value-store/avoid-price-by-the-document-at-high-rate", when: over("averageRecordsPerSecond", 300), effect: { kind: "prefer", options: ["google-firestore"], weight: "strong", against: true }, because: "Billed by document written: {averageRecordsPerSecond} records/s all month cost more in writes than nodes of a wide-column store do.", sources: ["catalog: google-firestore, price of writes"] },
  { id: "key-value-store/avoid-price-by-the-write-at-very-high-rate", when: over("averageRecordsPerSecond", 20_000), effect: { kind: "prefer", options: ["amazon-dynamodb", "amazon-keyspaces"], weight: "decisive", against: true }, because: "Billed by the write: each write a second all month costs about 1.60 USD on demand, and {averageRecordsPerSecond} records/s arrive; nodes of a wide-column store take them for a fraction.", sources: ["catalog: amazon-dynamodb, price of on-demand writes"] },
  { id: "key-value-store/avoid-memory-as-record", where: contains("candidate.roles", "cache"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Memory is the cache, not the record.", sources: EDITORIAL },
  { id: "key-value-store/avoid-global-relational", when: isNot("multiRegionStated"), effect: { kind: "prefer", options: ["google-spanner"], weight: "moderate", against: true }, because: "Relational transactions across regions are paid for and not asked for.", sources: ["gcpstudyhub.com, choosing a database, unverified"] },
  { id: "key-value-store/prefer-memory-for-tight-answers", when: under("tightestResponseMilliseconds", 20), where: atMost("candidate.latencyP99Milliseconds", 5), effect: { kind: "prefer", weight: "strong" }, because: "The answer is due in {tightestResponseMilliseconds} ms.", sources: EDITORIAL },
  { id: "key-value-store/prefer-relational-size-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), over("peakRecordsPerSecond", 20_000)), effect: { kind: "prefer", options: ["apache-cassandra", "scylladb"], weight: "moderate" }, because: "{peakRecordsPerSecond} writes/s are spread over nodes.", sources: EDITORIAL },
  { id: "key-value-store/prefer-simple-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), atMost("peakRecordsPerSecond", 20_000)), effect: { kind: "prefer", options: ["valkey", "redis"], weight: "strong" }, because: "{peakRecordsPerSecond} writes/s fit a replicated pair with persistence.", sources: EDITORIAL },
]);

export const relationalStore = store("relational-store", "Which operational database is fed?", "needsRelational", "No operational relational database is fed.", [
  { id: "relational-store/exclude-too-small", when: is("copiesDatabase"), where: under("candidate.maxGigabytes", fact("databaseGigabytes")), effect: { kind: "exclude" }, because: "It holds up to {candidate.maxGigabytes} GB; the source databases hold {databaseGigabytes} GB.", sources: ["catalog: maxGigabytes"] },
  { id: "relational-store/prefer-postgres", effect: { kind: "prefer", options: ["amazon-rds-postgresql", "amazon-aurora-postgresql", "amazon-aurora-serverless-v2", "azure-database-postgresql", "google-cloud-sql-postgresql", "postgresql"], weight: "moderate" }, because: "Open source, with the widest choice of extensions and managed offers to move to.", sources: EDITORIAL },
  { id: "relational-store/avoid-global-database", when: isNot("multiRegionStated"), effect: { kind: "prefer", options: ["google-spanner", "google-alloydb"], weight: "moderate", against: true }, because: "Strong consistency across regions is not asked for.", sources: ["gcpstudyhub.com, choosing a database, unverified"] },
  { id: "relational-store/prefer-global-for-several-regions", when: is("multiRegionStated"), where: all(can("multi-region-writes"), can("strong-consistency")), effect: { kind: "prefer", weight: "strong" }, because: "Several regions are asked for: one database that writes in all of them and reads the same everywhere.", sources: ["gcpstudyhub.com, choosing a database, unverified"] },
  { id: "relational-store/avoid-capacity-units-under-load", when: all(over("peakRecordsPerSecond", 2_000), under("peakFactor", 4), isNot("serverlessOnly")), effect: { kind: "prefer", options: ["amazon-aurora-serverless-v2", "azure-sql-database-serverless"], weight: "strong", against: true }, because: "Fed with {peakRecordsPerSecond} records/s at peak and a third of that or more at the mean, it never rests; per hour in use its units cost two to three and a half times an instance's.", sources: ["catalog: prices of capacity units and instances"] },
  { id: "relational-store/prefer-following-a-spiky-load", when: atLeast("peakFactor", 8), where: can("scale-to-zero"), effect: { kind: "prefer", weight: "strong" }, because: "The peak is {peakFactor} times the mean: an instance for the peak idles the rest of the day, and units that follow the load cost less even at three and a half times the price.", sources: ["catalog: prices of capacity units and instances"] },
  { id: "relational-store/prefer-sql-server-for-sql-server", when: contains("databaseEngines", "sqlserver"), effect: { kind: "prefer", options: ["azure-sql-database", "azure-sql-database-serverless", "sql-server"], weight: "moderate" }, because: "The team runs SQL Server already.", sources: EDITORIAL },
  { id: "relational-store/avoid-analytic-engine", where: can("columnar"), when: is("hasCloud"), effect: { kind: "prefer", weight: "slight", against: true }, because: "Made for scans.", sources: EDITORIAL },
]);

export const searchIndex = store("search-index", "Which index answers full-text search?", "needsSearch", "No target asks for full-text search.", [
  { id: "search-index/prefer-open-search", effect: { kind: "prefer", options: ["amazon-opensearch", "amazon-opensearch-serverless", "opensearch"], weight: "moderate" }, because: "Open source with the search features asked for.", sources: ["AWS: Big Data Analytics Options, OpenSearch"] },
  { id: "search-index/avoid-capacity-units-when-large", when: all(over("ingestGigabytesPerDay", 10), isNot("serverlessOnly")), effect: { kind: "prefer", options: ["amazon-opensearch-serverless"], weight: "strong", against: true }, because: "At {ingestGigabytesPerDay} GB a day a month of index passes 400 GB; a capacity unit keeps 120 GB near for 175 USD, a node 900 GB for about the same.", sources: ["catalog: prices of capacity units and nodes"] },
  { id: "search-index/avoid-document-store", effect: { kind: "prefer", options: ["mongodb-atlas"], weight: "moderate", against: true }, because: "A document database with search beside it.", sources: EDITORIAL },
  { id: "search-index/prefer-native-azure", when: equal("platform", "azure"), effect: { kind: "prefer", options: ["azure-ai-search"], weight: "moderate" }, because: "Managed by the platform.", sources: EDITORIAL },
]);

export const timeSeriesStore = store("time-series-store", "Where do measurements over time rest for queries?", "needsTimeSeries", "No target asks for a time-series store.", [
  { id: "time-series-store/exclude-too-small", where: under("candidate.maxGigabytes", fact("warmGigabytes")), effect: { kind: "exclude" }, because: "It holds up to {candidate.maxGigabytes} GB; {warmGigabytes} GB are kept.", sources: ["catalog: maxGigabytes"] },
  { id: "time-series-store/avoid-price-by-the-gigabyte-at-volume", when: over("ingestGigabytesPerDay", 5), effect: { kind: "prefer", options: ["influxdb-cloud"], weight: "strong", against: true }, because: "Billed by the gigabyte written: {ingestGigabytesPerDay} GB a day cost more than instances that hold them.", sources: ["catalog: influxdb-cloud, price of data in"] },
  { id: "time-series-store/prefer-own-functions", where: can("time-series-functions"), effect: { kind: "prefer", weight: "moderate" }, because: "Windows, gaps and down-sampling are computed where the readings rest.", sources: ["catalog: features"] },
  { id: "time-series-store/prefer-sql", where: can("sql"), effect: { kind: "prefer", weight: "moderate" }, because: "Readers know SQL; joins with master data stay possible.", sources: EDITORIAL },
  { id: "time-series-store/prefer-large-scale", when: over("peakRecordsPerSecond", 200_000), where: any(contains("candidate.roles", "realtime-olap"), contains("candidate.roles", "key-value-store")), effect: { kind: "prefer", weight: "strong" }, because: "{peakRecordsPerSecond} readings/s at peak.", sources: EDITORIAL },
]);

export const graphStore = store("graph-store", "Which store answers graph traversals?", "needsGraph", "No target asks for graph traversal.", [
  { id: "graph-store/require-traversal", where: can("graph-traversal"), effect: { kind: "require" }, because: "Paths of several hops are asked for.", sources: ["brief"] },
  { id: "graph-store/prefer-native-graph", effect: { kind: "prefer", options: ["amazon-neptune", "neo4j", "neo4j-aura"], weight: "moderate" }, because: "Built as a graph store.", sources: EDITORIAL },
]);

export const vectorStore = store("vector-store", "Which store answers vector search?", "needsVector", "No target asks for vector search.", [
  { id: "vector-store/prefer-existing-database", where: any(contains("candidate.roles", "relational-store"), contains("candidate.roles", "search-index")), effect: { kind: "prefer", weight: "moderate" }, because: "Vectors beside the rows they describe: no further store.", sources: EDITORIAL },
]);

export const featureStore = store("feature-store", "What serves features to models?", "needsFeatureStore", "No target asks for features served to models.", [
  { id: "feature-store/exclude-too-slow", where: surelySlower(fact("tightestResponseMilliseconds")), effect: { kind: "exclude" }, because: "A look-up takes {candidate.latencyP50Milliseconds} ms as a rule and up to {candidate.latencyP99Milliseconds} ms; the answer is due in {tightestResponseMilliseconds} ms.", sources: ["catalog: latency"] },
  { id: "feature-store/avoid-perhaps-too-slow", where: perhapsSlower(fact("tightestResponseMilliseconds")), effect: { kind: "prefer", weight: "decisive", against: true }, because: "A look-up takes up to {candidate.latencyP99Milliseconds} ms (unverified); the answer is due in {tightestResponseMilliseconds} ms.", sources: ["catalog: latency"] },
  { id: "feature-store/prefer-dedicated", where: contains("candidate.options", "feature-store"), effect: { kind: "prefer", weight: "moderate" }, because: "Keeps training and serving values the same by construction.", sources: EDITORIAL },
  { id: "feature-store/prefer-native-of-platform", when: is("hasCloud"), effect: { kind: "prefer", options: ["sagemaker-feature-store", "google-vertex-feature-store", "azure-machine-learning"], weight: "moderate" }, because: "Managed on {platform}.", sources: EDITORIAL },
  { id: "feature-store/prefer-open-for-portability", when: any(is("avoidsLockIn"), is("kubernetesWanted")), effect: { kind: "prefer", options: ["feast"], weight: "strong" }, because: "Open source over stores the design has anyway.", sources: EDITORIAL },
  { id: "feature-store/avoid-bare-store", where: any(contains("candidate.roles", "cache"), contains("candidate.roles", "key-value-store")), effect: { kind: "prefer", weight: "strong", against: true }, because: "A bare store has no point-in-time training sets.", sources: EDITORIAL },
]);

export const cache: Topic = {
  id: "cache",
  question: "What keeps hot reference data in memory?",
  candidates: { role: "cache" },
  rules: [
    { id: "cache/not-needed-without-fast-reads", when: all(isNot("hasScoringFlow"), isNot("needsApi"), isNot("needsFeatureStore")), effect: { kind: "not-needed" }, because: "No caller waits for an answer; look-ups during processing read broadcast tables.", sources: EDITORIAL },
    { id: "cache/not-needed-at-low-rates", when: all(under("peakRecordsPerSecond", 50), under("queriesPerSecond", 20), isNot("needsFeatureStore"), over("tightestResponseMilliseconds", 150)), effect: { kind: "not-needed" }, because: "{queriesPerSecond} queries/s and {peakRecordsPerSecond} events/s are answered by the store itself.", sources: EDITORIAL },
    { id: "cache/not-needed-beside-memory-store", when: contains("decision.key-value-store.options", "redis"), effect: { kind: "not-needed" }, because: "The store of single keys keeps them in memory already; a second one in front of it would only add a part that can fail.", sources: EDITORIAL },
    { id: "cache/prefer-data-structures", where: contains("candidate.options", "redis"), effect: { kind: "prefer", weight: "moderate" }, because: "Hashes, sorted sets, expiry and replicas, not only strings.", sources: EDITORIAL },
    { id: "cache/prefer-open-licence", effect: { kind: "prefer", options: ["valkey"], weight: "slight" }, because: "The permissively licensed continuation.", sources: ["catalog: valkey"] },
    { id: "cache/avoid-gigabyte-hours-when-large", when: all(over("peakRecordsPerSecond", 20_000), isNot("serverlessOnly")), effect: { kind: "prefer", options: ["amazon-elasticache-serverless"], weight: "strong", against: true }, because: "At {peakRecordsPerSecond} records/s the hot keys fill several gigabytes; above about 4 GB a pair of nodes costs less than gigabyte-hours.", sources: ["catalog: prices, unverified for the serverless cache"] },
    { id: "cache/avoid-durable-variant", effect: { kind: "prefer", options: ["amazon-memorydb", "redis-cloud"], weight: "moderate", against: true }, because: "Durability is paid for; the cache is rebuilt from the store.", sources: EDITORIAL },
  ],
};

export const bi = store("bi", "Which tool do report readers use?", "needsBi", "No dashboards or reports for people are asked for.", [
  { id: "bi/exclude-capacity-not-in-place", where: all(equal("candidate.id", "power-bi-premium"), not(all(is("candidate.namedExactly"), oneOf("candidate.stance", "in-place", "required", "preferred")))), effect: { kind: "exclude" }, because: "A reserved capacity is bought for a whole company; the brief names none, so readers are priced by the seat.", sources: EDITORIAL },
  { id: "bi/prefer-capacity-in-place", where: all(equal("candidate.id", "power-bi-premium"), is("candidate.namedExactly")), effect: { kind: "prefer", weight: "decisive" }, because: "The capacity the brief names serves readers without a seat of their own; only those who publish need one.", sources: ["catalog: power-bi-premium"] },
  { id: "bi/prefer-native-of-platform", effect: { kind: "prefer", options: ["amazon-quicksight", "looker-studio"], weight: "slight" }, because: "Comes with the platform's identity.", sources: EDITORIAL },
  { id: "bi/prefer-power-bi-in-microsoft", when: any(equal("platform", "azure"), contains("skillsStrong", "power-bi"), contains("skillsStrong", "csharp")), effect: { kind: "prefer", options: ["power-bi"], weight: "strong" }, because: "Azure and Microsoft identity are in place.", sources: EDITORIAL },
  { id: "bi/prefer-free-for-small-budget", when: all(is("budgetStated"), under("budgetMonthlyUsd", 5000)), where: oneOf("candidate.licence", "permissive", "weak-copyleft", "copyleft"), effect: { kind: "prefer", weight: "moderate" }, because: "{budgetMonthlyUsd} USD a month leave no room for seats at list price.", sources: EDITORIAL },
  { id: "bi/prefer-open-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["apache-superset"], weight: "strong" }, because: "Runs inside, open source.", sources: EDITORIAL },
  { id: "bi/avoid-expensive-seats-small", when: under("biUsers", 50), effect: { kind: "prefer", options: ["looker", "tableau"], weight: "slight", against: true }, because: "{biUsers} readers do not pay for its platform fee.", sources: EDITORIAL },
]);

export const reverseEtl = store("reverse-etl", "What sends results back into applications?", "needsReverseEtl", "No results go back into business applications.", [
  { id: "reverse-etl/prefer-hightouch", effect: { kind: "prefer", options: ["hightouch"], weight: "slight" }, because: "Wide choice of destinations, works on the warehouse's own tables.", sources: EDITORIAL },
]);

export const mlPlatform = store("ml-platform", "Where are models trained and tracked?", "hasMachineLearning", "No models are trained or served.", [
  { id: "ml-platform/prefer-native-of-platform", when: is("hasCloud"), effect: { kind: "prefer", options: ["amazon-sagemaker", "google-vertex-ai", "azure-machine-learning"], weight: "moderate" }, because: "Training, registry and endpoints on {platform}.", sources: EDITORIAL },
  { id: "ml-platform/prefer-databricks-when-there", when: any(contains("decision.batch-processing", "databricks"), contains("decision.batch-processing", "azure-databricks")), effect: { kind: "prefer", options: ["databricks", "azure-databricks"], weight: "strong" }, because: "Already the engine of this design.", sources: EDITORIAL },
  { id: "ml-platform/prefer-light-tracking", when: any(oneOf("hosting", "on-premises", "air-gapped"), is("avoidsLockIn")), effect: { kind: "prefer", options: ["mlflow"], weight: "strong" }, because: "Tracking and registry without a platform to run.", sources: EDITORIAL },
]);

export const dataQuality: Topic = {
  id: "data-quality",
  question: "What checks the data?",
  candidates: { role: "data-quality" },
  rules: [
    { id: "data-quality/prefer-great-expectations", when: contains("languages", "python"), effect: { kind: "prefer", options: ["great-expectations"], weight: "strong" }, because: "The team writes Python; expectations live with the code and produce reports reviewers read.", sources: EDITORIAL },
    { id: "data-quality/prefer-declarative-for-sql", when: lacks("languages", "python"), effect: { kind: "prefer", options: ["soda-core"], weight: "strong" }, because: "Checks are written in YAML and SQL.", sources: EDITORIAL },
    { id: "data-quality/prefer-deequ-on-spark-jvm", when: all(contains("skillsStrong", "scala"), contains("decision.batch-processing.options", "spark")), effect: { kind: "prefer", options: ["deequ"], weight: "strong" }, because: "Runs inside Spark, in Scala.", sources: EDITORIAL },
    { id: "data-quality/prefer-monitoring-service-at-scale", when: all(equal("teamClass", "large"), is("hasCloud")), effect: { kind: "prefer", options: ["monte-carlo", "soda-cloud"], weight: "slight" }, because: "Many owners; learned thresholds find what nobody wrote a check for.", sources: EDITORIAL },
    { id: "data-quality/avoid-platform-tied", where: oneOf("candidate.id", "aws-glue-data-quality", "google-dataplex", "microsoft-purview", "google-dataform", "dbt-cloud"), effect: { kind: "prefer", weight: "slight", against: true }, because: "Checks cannot run in the pull request's own container.", sources: EDITORIAL },
  ],
};

export const metadataCatalog: Topic = {
  id: "metadata-catalog",
  question: "Where are data sets described and found?",
  candidates: { role: "metadata-catalog" },
  rules: [
    { id: "metadata-catalog/not-needed-for-solo", when: all(equal("teamClass", "solo"), notRestricted), effect: { kind: "not-needed" }, because: "{engineers} engineer(s) and {sourceCount} sources: the models' generated documentation is the catalog.", sources: EDITORIAL },
    { id: "metadata-catalog/prefer-native-of-platform", when: is("hasCloud"), effect: { kind: "prefer", options: ["aws-glue-catalog", "microsoft-purview", "google-dataplex"], weight: "moderate" }, because: "Every engine chosen on {platform} reads it.", sources: EDITORIAL },
    { id: "metadata-catalog/prefer-business-catalog-for-mesh", when: contains("decision.data-ownership", "data-mesh"), where: can("business-glossary"), effect: { kind: "prefer", weight: "strong" }, because: "Domains publish products: owners, terms and access requests need one place.", sources: EDITORIAL },
    { id: "metadata-catalog/exclude-unity-without-databricks", when: not(usesDatabricks), effect: { kind: "exclude", options: ["databricks-unity-catalog"] }, because: "It is a part of Databricks, and no engine of this design is.", sources: ["catalog: databricks-unity-catalog"] },
    { id: "metadata-catalog/prefer-unity-with-databricks", when: usesDatabricks, effect: { kind: "prefer", options: ["databricks-unity-catalog"], weight: "strong" }, because: "The Databricks engine keeps its tables, grants and column lineage in it.", sources: ["catalog: databricks-unity-catalog"] },
    { id: "metadata-catalog/prefer-unity-where-it-sees-all", when: all(usesDatabricks, noneOf("hosting", "hybrid", "multi-cloud"), not(contains("decision.data-ownership", "data-mesh"))), effect: { kind: "prefer", options: ["databricks-unity-catalog"], weight: "strong" }, because: "One cloud and one platform team: a second catalog would repeat what it holds.", sources: EDITORIAL },
    { id: "metadata-catalog/avoid-self-run-unity-in-cloud", when: is("hasCloud"), effect: { kind: "prefer", options: ["unity-catalog-oss"], weight: "strong", against: true }, because: "The open-source edition has to be run; Databricks brings its own, and the provider's catalog serves the other engines.", sources: EDITORIAL },
    { id: "metadata-catalog/prefer-open-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["openmetadata"], weight: "moderate" }, because: "One service and a database, against several for the alternatives.", sources: EDITORIAL },
    { id: "metadata-catalog/prefer-datahub-for-large-on-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), equal("teamClass", "large")), effect: { kind: "prefer", options: ["datahub"], weight: "strong" }, because: "Event-driven metadata for many teams.", sources: EDITORIAL },
    { id: "metadata-catalog/avoid-little-developed", effect: { kind: "prefer", options: ["apache-atlas", "amundsen"], weight: "moderate", against: true }, because: "Little development in the last years.", sources: EDITORIAL },
  ],
};

export const lineage: Topic = {
  id: "lineage",
  question: "How is lineage recorded?",
  candidates: { role: "lineage" },
  rules: [
    { id: "lineage/not-needed-for-solo", when: all(equal("teamClass", "solo"), notRestricted), effect: { kind: "not-needed" }, because: "The models' own graph shows where each table comes from; nothing outside it transforms data.", sources: EDITORIAL },
    { id: "lineage/exclude-unity-without-databricks", when: not(usesDatabricks), effect: { kind: "exclude", options: ["databricks-unity-catalog"] }, because: "It records what Databricks runs, and no engine of this design is Databricks.", sources: ["catalog: databricks-unity-catalog"] },
    { id: "lineage/prefer-of-catalog", where: contains("decision.metadata-catalog", fact("candidate.id")), effect: { kind: "prefer", weight: "decisive" }, because: "The catalog keeps it beside owners and classes.", sources: EDITORIAL },
    { id: "lineage/exclude-scheduler-not-chosen", where: all(contains("candidate.roles", "orchestration"), not(contains("decision.orchestration", fact("candidate.id")))), effect: { kind: "exclude" }, because: "Its lineage is that of its own runs; another scheduler was chosen.", sources: EDITORIAL },
    { id: "lineage/prefer-open-standard", where: can("openlineage"), effect: { kind: "prefer", weight: "moderate" }, because: "Engines and orchestrator emit OpenLineage events.", sources: EDITORIAL },
  ],
};
