/** Where data rests for analysis: lake, table format, warehouse, query engine. */
import { all, any, atMost, can, cannot, contains, equal, fact, is, isNot, lacks, oneOf, over, under } from "./conditions.js";
import type { Topic } from "./rule.js";

const STORES = ["Azure Architecture Center, analytical data stores in Fabric", "Microsoft Fabric, decision guide for data stores"];
const FORMATS = ["ksolves.com, Delta, Iceberg and Hudi, unverified"];
const SMALL = ["Azure Architecture Center, analytical data stores in Fabric: small is up to hundreds of GB", "Tigani 2023, Big data is dead (as quoted by flowfile.io)"];
const EDITORIAL = ["editorial"];

export const lakeStorage: Topic = {
  id: "lake-storage",
  question: "Where do raw and historical files rest?",
  candidates: { role: "lake-storage" },
  rules: [
    { id: "lake-storage/prefer-plain-object-storage", when: is("hasCloud"), where: all(contains("candidate.options", "object-storage"), lacks("candidate.options", "iceberg"), oneOf("candidate.deployment", "serverless")), effect: { kind: "prefer", weight: "moderate" }, because: "Raw data as it came, readable by every engine, with tiers and object lock.", sources: EDITORIAL },
    { id: "lake-storage/require-immutability", when: is("needsWorm"), where: can("object-lock"), effect: { kind: "require" }, because: "A regime in scope wants records that cannot be changed or deleted before their time.", sources: ["catalog: regimes"] },
    { id: "lake-storage/prefer-fabric-lake-in-fabric", when: contains("experiencedWith", "fabric"), effect: { kind: "prefer", options: ["microsoft-onelake"], weight: "moderate" }, because: "Fabric is in place.", sources: ["brief"] },
    { id: "lake-storage/avoid-onelake-alone", effect: { kind: "prefer", options: ["microsoft-onelake"], weight: "slight", against: true }, because: "Tied to a Fabric capacity.", sources: EDITORIAL },
    { id: "lake-storage/prefer-ceph-for-teams", when: all(oneOf("hosting", "on-premises", "air-gapped"), oneOf("teamClass", "medium", "large")), effect: { kind: "prefer", options: ["ceph"], weight: "strong" }, because: "Maintained open-source object storage with erasure coding; a team of {engineers} can run it.", sources: EDITORIAL },
    { id: "lake-storage/prefer-appliance-when-small-team", when: all(oneOf("hosting", "on-premises", "air-gapped"), oneOf("teamClass", "solo", "small"), isNot("noCapitalSpending"), over("warmGigabytes", 20_000)), effect: { kind: "prefer", options: ["netapp-storagegrid", "dell-objectscale"], weight: "moderate" }, because: "A team of {engineers} with {warmGigabytes} GB buys supported storage instead of running a cluster.", sources: EDITORIAL },
    { id: "lake-storage/prefer-light-object-store-when-small", when: all(oneOf("hosting", "on-premises", "air-gapped"), any(oneOf("teamClass", "solo", "small"), is("noCapitalSpending"))), effect: { kind: "prefer", options: ["seaweedfs", "garage"], weight: "slight" }, because: "A light object store on existing servers.", sources: EDITORIAL },
    { id: "lake-storage/avoid-hdfs", effect: { kind: "prefer", options: ["hadoop-hdfs"], weight: "strong", against: true }, because: "Storage tied to compute nodes; new engines expect S3.", sources: EDITORIAL },
  ],
};

export const tableFormat: Topic = {
  id: "table-format",
  question: "Which table format do the lake's tables use?",
  candidates: { role: "table-format" },
  rules: [
    { id: "table-format/prefer-plain-files-when-small", when: all(isNot("needsLake"), isNot("needsUpserts"), under("ingestGigabytesPerDay", 50)), effect: { kind: "prefer", options: ["plain-parquet"], weight: "decisive" }, because: "{ingestGigabytesPerDay} GB a day, append only, read by one engine: partitioned Parquet needs no table service.", sources: EDITORIAL },
    { id: "table-format/avoid-plain-files-with-updates", when: any(is("needsUpserts"), is("needsErasure"), over("ingestGigabytesPerDay", 50)), effect: { kind: "prefer", options: ["plain-parquet"], weight: "strong", against: true }, because: "Updates, deletions or {ingestGigabytesPerDay} GB a day need atomic commits and row-level deletes.", sources: FORMATS },
    { id: "table-format/prefer-iceberg-for-many-engines", effect: { kind: "prefer", options: ["apache-iceberg"], weight: "strong" }, because: "Read and written by the most engines, with hidden partitioning and schema evolution.", sources: FORMATS },
    { id: "table-format/prefer-delta-with-databricks", when: any(contains("decision.warehouse", "databricks-sql"), contains("decision.warehouse", "azure-databricks-sql"), contains("decision.batch-processing", "databricks"), contains("decision.batch-processing", "azure-databricks"), contains("decision.stream-processing", "databricks-streaming"), contains("decision.stream-processing", "azure-databricks-streaming"), contains("experiencedWith", "databricks")), effect: { kind: "prefer", options: ["delta-lake"], weight: "decisive" }, because: "Databricks is the engine: its own format has the most features there.", sources: FORMATS },
    { id: "table-format/prefer-delta-with-fabric", when: contains("decision.warehouse", "microsoft-fabric"), effect: { kind: "prefer", options: ["delta-lake"], weight: "decisive" }, because: "Fabric stores its tables in it.", sources: STORES },
    { id: "table-format/prefer-hudi-for-streaming-upserts", when: all(is("needsUpserts"), contains("decision.batch-processing.options", "spark"), over("streamPeakRecordsPerSecond", 20_000), is("needsCdc")), effect: { kind: "prefer", options: ["apache-hudi"], weight: "moderate" }, because: "{streamPeakRecordsPerSecond} changes/s are merged continuously with Spark.", sources: FORMATS },
    { id: "table-format/prefer-iceberg-open-for-portability", when: is("avoidsLockIn"), effect: { kind: "prefer", options: ["apache-iceberg"], weight: "moderate" }, because: "The format is governed by a foundation and read by competitors.", sources: FORMATS },
    { id: "table-format/avoid-service-for-small-team-skill", where: oneOf("candidate.deployment", "serverless"), when: is("avoidsLockIn"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "The provider's table service ties maintenance to its platform.", sources: EDITORIAL },
  ],
};

export const warehouse: Topic = {
  id: "warehouse",
  question: "What answers SQL over history?",
  candidates: { role: "warehouse" },
  rules: [
    { id: "warehouse/not-needed-without-sql-readers", when: all(isNot("needsWarehouse"), isNot("needsBi"), isNot("needsLake")), effect: { kind: "not-needed" }, because: "No report, dashboard or SQL reader over history is asked for.", sources: ["brief"] },
    { id: "warehouse/not-needed-when-lake-is-queried", when: all(isNot("needsWarehouse"), isNot("needsBi")), effect: { kind: "not-needed" }, because: "The lake's tables are read by notebooks and jobs; no dashboards or BI are asked for.", sources: STORES },
    { id: "warehouse/exclude-single-node-when-too-large", where: all(can("single-node"), under("candidate.maxGigabytes", fact("warmAtHorizonGigabytes"))), effect: { kind: "exclude" }, because: "{warmAtHorizonGigabytes} GB will be queryable at the planning horizon; one node is sensible up to {candidate.maxGigabytes} GB.", sources: ["catalog: maxGigabytes"] },
    { id: "warehouse/exclude-single-node-for-many-readers", when: over("concurrentQueries", 16), where: all(can("single-node"), cannot("high-concurrency")), effect: { kind: "exclude" }, because: "{concurrentQueries} queries at once are beyond one node.", sources: EDITORIAL },
    { id: "warehouse/prefer-single-node-when-small", when: all(atMost("ingestGigabytesPerDay", 20), under("warmAtHorizonGigabytes", 500), atMost("concurrentQueries", 8)), where: can("single-node"), effect: { kind: "prefer", weight: "strong" }, because: "{warmAtHorizonGigabytes} GB at the horizon and {concurrentQueries} concurrent queries: one node is enough, no warehouse cluster.", sources: SMALL },
    { id: "warehouse/prefer-scale-to-zero-when-small", when: all(under("warmAtHorizonGigabytes", 5000), is("hasCloud")), where: can("scale-to-zero"), effect: { kind: "prefer", weight: "moderate" }, because: "A few hours of queries a day over {warmAtHorizonGigabytes} GB: pay while queries run.", sources: ["Tigani 2023, Big data is dead (as quoted by flowfile.io)"] },
    { id: "warehouse/prefer-native-of-platform", when: is("hasCloud"), where: oneOf("candidate.id", "bigquery", "amazon-redshift-serverless", "microsoft-fabric"), effect: { kind: "prefer", weight: "moderate" }, because: "Native to {platform}: no further vendor, no data leaves the account.", sources: EDITORIAL },
    { id: "warehouse/prefer-provisioned-for-steady-load", when: any(over("ingestGigabytesPerDay", 1500), over("concurrentQueries", 25)), where: oneOf("candidate.id", "amazon-redshift", "bigquery-editions"), effect: { kind: "prefer", weight: "strong" }, because: "{ingestGigabytesPerDay} GB a day and {concurrentQueries} concurrent queries keep capacity busy; committed capacity is cheaper than by the query.", sources: EDITORIAL },
    { id: "warehouse/avoid-provisioned-when-small", when: all(under("ingestGigabytesPerDay", 500), atMost("concurrentQueries", 20)), where: oneOf("candidate.id", "amazon-redshift", "bigquery-editions", "azure-synapse-dedicated"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "{concurrentQueries} concurrent queries leave provisioned capacity idle.", sources: EDITORIAL },
    { id: "warehouse/prefer-neutral-vendor-across-clouds", when: any(equal("hosting", "multi-cloud"), is("avoidsLockIn")), effect: { kind: "prefer", options: ["snowflake"], weight: "moderate" }, because: "Runs the same on every cloud named.", sources: EDITORIAL },
    { id: "warehouse/prefer-databricks-for-spark-teams", when: all(contains("skillsStrong", "spark"), is("hasMachineLearning"), over("ingestGigabytesPerDay", 300)), where: oneOf("candidate.id", "databricks-sql", "azure-databricks-sql"), effect: { kind: "prefer", weight: "strong" }, because: "Spark skills, models and {ingestGigabytesPerDay} GB a day: SQL, Spark and ML over the same tables.", sources: STORES },
    { id: "warehouse/prefer-fabric-for-t-sql", when: all(equal("platform", "azure"), any(contains("skillsStrong", "csharp"), contains("skillsStrong", "power-bi"), contains("databaseEngines", "sqlserver"))), effect: { kind: "prefer", options: ["microsoft-fabric"], weight: "strong" }, because: "T-SQL and Power BI are at home there.", sources: STORES },
    { id: "warehouse/prefer-databricks-sql-with-databricks", when: any(contains("experiencedWith", "databricks"), contains("decision.stream-processing", "azure-databricks-streaming"), contains("decision.stream-processing", "databricks-streaming")), where: oneOf("candidate.id", "databricks-sql", "azure-databricks-sql"), effect: { kind: "prefer", weight: "strong" }, because: "Databricks is in the stack; its SQL endpoints read the tables where they are.", sources: EDITORIAL },
    { id: "warehouse/avoid-databricks-without-code", when: all(lacks("languages", "python"), lacks("skillsKnown", "spark"), lacks("experiencedWith", "databricks")), effect: { kind: "prefer", options: ["databricks-sql", "azure-databricks-sql"], weight: "moderate", against: true }, because: "The team writes neither Python nor Spark; most of what the platform offers would lie idle.", sources: ["Microsoft Fabric, decision guide for data stores: skill is a primary decision point"] },
    { id: "warehouse/prefer-columnar-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), where: all(can("columnar"), cannot("single-node")), effect: { kind: "prefer", weight: "slight" }, because: "Analytical scans want columns.", sources: EDITORIAL },
    { id: "warehouse/prefer-clickhouse-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), isNot("needsUpserts")), effect: { kind: "prefer", options: ["clickhouse"], weight: "moderate" }, because: "Best compression of the open-source columnar engines and the simplest to run for append-mostly data.", sources: ["sivareddyai.com, real-time OLAP trade-offs, unverified"] },
    { id: "warehouse/prefer-starrocks-with-updates-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), is("needsUpserts"), over("warmAtHorizonGigabytes", 500)), effect: { kind: "prefer", options: ["starrocks"], weight: "moderate" }, because: "Primary-key updates and joins over lake tables, open source.", sources: EDITORIAL },
    { id: "warehouse/prefer-relational-when-small-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), under("warmAtHorizonGigabytes", 500), atMost("concurrentQueries", 8)), effect: { kind: "prefer", options: ["postgresql"], weight: "moderate" }, because: "{warmAtHorizonGigabytes} GB and few readers: one PostgreSQL server with a standby.", sources: SMALL },
    { id: "warehouse/avoid-licensed-appliance", effect: { kind: "prefer", options: ["teradata", "exasol", "vertica", "oracle-database", "greenplum", "sql-server"], weight: "moderate", against: true }, because: "Licensed per core or terabyte; chosen where it is in place.", sources: EDITORIAL },
    { id: "warehouse/avoid-olap-store-as-warehouse-in-cloud", when: is("hasCloud"), where: contains("candidate.roles", "realtime-olap"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Made for fast aggregates over one wide table; many joins and many writers are harder.", sources: ["sivareddyai.com, real-time OLAP trade-offs, unverified"] },
    { id: "warehouse/avoid-unproven-vendor", effect: { kind: "prefer", options: ["motherduck", "apache-doris"], weight: "moderate", against: true }, because: "Younger service with fewer operators to hire.", sources: EDITORIAL },
    { id: "warehouse/avoid-oltp-database-as-warehouse-when-large", where: contains("candidate.roles", "relational-store"), when: over("warmAtHorizonGigabytes", 1000), effect: { kind: "exclude" }, because: "{warmAtHorizonGigabytes} GB at the horizon outgrow a row store.", sources: ["AWS: Big Data Analytics Options, anti-patterns"] },
    { id: "warehouse/prefer-lock-for-t-sql-teams", when: lacks("skillsStrong", "csharp"), effect: { kind: "prefer", options: ["azure-synapse-dedicated"], weight: "strong", against: true }, because: "The vendor builds on Fabric now.", sources: ["catalog: azure-synapse-dedicated"] },
  ],
};

export const queryEngine: Topic = {
  id: "query-engine",
  question: "What queries the lake's files directly?",
  candidates: { role: "query-engine" },
  rules: [
    { id: "query-engine/not-needed-without-lake-readers", when: all(isNot("needsLake"), isNot("hasMachineLearning")), effect: { kind: "not-needed" }, because: "All SQL readers use the warehouse.", sources: ["brief"] },
    { id: "query-engine/prefer-of-warehouse", where: any(contains("decision.warehouse", fact("candidate.id")), all(contains("decision.warehouse", "databricks-sql"), equal("candidate.id", "databricks-sql"))), effect: { kind: "prefer", weight: "strong" }, because: "The warehouse reads the lake's open tables itself.", sources: EDITORIAL },
    { id: "query-engine/prefer-athena-on-aws", when: equal("platform", "aws"), effect: { kind: "prefer", options: ["amazon-athena"], weight: "strong" }, because: "Ad hoc SQL over S3, billed by bytes scanned.", sources: ["AWS: Big Data Analytics Options, Athena"] },
    { id: "query-engine/prefer-trino-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), over("warmGigabytes", 500)), effect: { kind: "prefer", options: ["trino"], weight: "strong" }, because: "Federated SQL over object storage and databases, open source.", sources: EDITORIAL },
    { id: "query-engine/prefer-duckdb-when-small", when: atMost("warmGigabytes", 500), effect: { kind: "prefer", options: ["duckdb"], weight: "strong" }, because: "{warmGigabytes} GB are read from one process.", sources: SMALL },
    { id: "query-engine/avoid-clusters", where: contains("candidate.roles", "batch-processing"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "A cluster has to be up for a question.", sources: EDITORIAL },
    { id: "query-engine/avoid-superseded", effect: { kind: "prefer", options: ["presto", "apache-hive"], weight: "moderate", against: true }, because: "Trino has the larger community.", sources: EDITORIAL },
  ],
};
