/** Reference designs that cloud providers publish with their requirements, and a customer story of one. */
import type { System } from "./compare.js";
import { BIGQUERY, DELTA, EVENT_HUBS, FLINK, KINESIS, REDSHIFT, SPARK, SPARK_STREAMING } from "./engines.js";

const AZURE = "https://github.com/MicrosoftDocs/architecture-center/blob/main/docs/example-scenario/data";

export const REFERENCE_SYSTEMS: readonly System[] = [
  {
    brief: "25-microsoft-smb", title: "Microsoft: warehouse for small and medium business", year: "undated", source: `${AZURE}/small-medium-data-warehouse-content.md`,
    picks: [
      { category: "pattern", chose: "batch", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "ingestion", chose: "Synapse or Fabric pipelines (Data Factory)", topics: ["batch-ingestion"], ids: ["azure-data-factory"] },
      { category: "batch", chose: "stored procedures in the database", topics: ["batch-processing"], ids: [] },
      { category: "orchestration", chose: "Synapse or Fabric pipelines (Data Factory)", topics: ["orchestration"], ids: ["azure-data-factory-pipelines"] },
      { category: "storage", chose: "Azure SQL Database", topics: ["warehouse", "relational-store"], ids: ["azure-sql-database"] },
      { category: "storage", chose: "Data Lake Storage or OneLake", topics: ["lake-storage"], ids: ["adls-gen2", "microsoft-onelake"] },
      { category: "serving", chose: "Power BI", topics: ["bi"], ids: ["power-bi"] },
    ],
    silent: { stream: "optional", cdc: "", format: "" },
  },
  {
    brief: "26-microsoft-regulated", title: "Microsoft: data analysis for regulated industries", year: "undated", source: `${AZURE}/data-analysis-regulated-industries-content.md`,
    picks: [
      { category: "pattern", chose: "batch", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "ingestion", chose: "Azure Data Factory", topics: ["batch-ingestion"], ids: ["azure-data-factory"] },
      { category: "batch", chose: "Azure Databricks", topics: ["batch-processing"], ids: ["azure-databricks"] },
      { category: "orchestration", chose: "Azure Data Factory", topics: ["orchestration"], ids: ["azure-data-factory-pipelines"] },
      { category: "storage", chose: "Data Lake Storage", topics: ["lake-storage"], ids: ["adls-gen2"] },
      { category: "storage", chose: "Azure SQL Database", topics: ["warehouse", "relational-store"], ids: ["azure-sql-database"], differs: "Stated: Databricks is allowed and in use. Its SQL endpoint serves Power BI from the tables it has just written, a second database would be a copy." },
      { category: "serving", chose: "Power BI", topics: ["bi"], ids: ["power-bi"] },
    ],
    silent: { stream: "", cdc: "", format: "" },
  },
  {
    brief: "27-microsoft-near-real-time", title: "Microsoft: near real-time lakehouse", year: "undated", source: `${AZURE}/real-time-lakehouse-data-processing-content.md`,
    picks: [
      { category: "pattern", chose: "changes streamed into a lakehouse", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Event Hubs", topics: ["event-log"], ids: EVENT_HUBS },
      { category: "ingestion", chose: "Synapse pipelines for files (Data Factory)", topics: ["batch-ingestion"], ids: ["azure-data-factory"] },
      { category: "stream", chose: "Spark Structured Streaming on Synapse", topics: ["stream-processing"], ids: SPARK_STREAMING },
      { category: "orchestration", chose: "Synapse pipelines (Data Factory)", topics: ["orchestration"], ids: ["azure-data-factory-pipelines"] },
      { category: "storage", chose: "Data Lake Storage", topics: ["lake-storage"], ids: ["adls-gen2"] },
      { category: "storage", chose: "Synapse dedicated SQL pool", topics: ["warehouse"], ids: ["azure-synapse-dedicated"], differs: "Microsoft puts new warehouse features into Fabric; the dedicated pool is in maintenance in the catalog." },
      { category: "serving", chose: "Cosmos DB", topics: ["key-value-store"], ids: ["azure-cosmos-db"] },
      { category: "serving", chose: "Power BI", topics: ["bi"], ids: ["power-bi"] },
      { category: "cdc", chose: "Debezium on Kafka Connect", topics: ["cdc"], ids: ["debezium"] },
      { category: "format", chose: "Delta Lake", topics: ["table-format"], ids: DELTA },
    ],
    silent: { batch: "" },
  },
  {
    brief: "28-aws-game", title: "AWS: game analytics pipeline", year: "2025", source: "https://github.com/aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws",
    picks: [
      { category: "pattern", chose: "events loaded into a lake in short runs; a live branch is optional", topics: ["architecture-pattern"], ids: ["batch-elt", "micro-batch", "lambda"] },
      { category: "ingestion", chose: "API Gateway", topics: ["api-gateway"], ids: ["amazon-api-gateway"] },
      { category: "ingestion", chose: "Data Firehose, Kinesis optional", topics: ["event-log", "batch-ingestion"], ids: [...KINESIS, "amazon-data-firehose"] },
      { category: "stream", chose: "none, or Managed Flink for the optional branch", topics: ["stream-processing"], ids: [], otherForms: FLINK },
      { category: "batch", chose: "AWS Glue, or Athena", topics: ["batch-processing"], ids: ["aws-glue", "amazon-athena"], differs: "Stated: 8.6 GB a day and at most $252 a month. The work fits one process in a container; AWS advises against clusters for such loads." },
      { category: "orchestration", chose: "Glue workflow", topics: ["orchestration"], ids: ["aws-glue"], differs: "A Glue workflow chains Glue jobs only, and none is chosen; Step Functions is as serverless." },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "storage", chose: "Redshift Serverless", topics: ["warehouse"], ids: REDSHIFT },
      { category: "serving", chose: "Athena", topics: ["query-engine"], ids: ["amazon-athena"] },
      { category: "format", chose: "Hive tables, or Iceberg", topics: ["table-format"], ids: ["plain-parquet", "apache-iceberg", "amazon-s3-tables"] },
    ],
    silent: { cdc: "" },
  },
  {
    brief: "29-aws-meter", title: "AWS: utility meter data analytics", year: "2024", source: "https://github.com/aws-quickstart/quickstart-aws-utility-meter-data-analytics-platform",
    picks: [
      { category: "pattern", chose: "batch lake and warehouse", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "batch", chose: "AWS Glue", topics: ["batch-processing"], ids: ["aws-glue"], otherForms: SPARK, differs: "No volume is published. The assumed load fits one process; AWS advises against clusters for such loads." },
      { category: "orchestration", chose: "Glue workflow and Step Functions", topics: ["orchestration"], ids: ["aws-step-functions", "aws-glue"] },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "storage", chose: "Redshift", topics: ["warehouse"], ids: REDSHIFT },
      { category: "serving", chose: "Athena behind an API", topics: ["query-engine"], ids: ["amazon-athena"] },
    ],
    silent: { ingestion: "files arrive in S3", stream: "", cdc: "", format: "" },
  },
  {
    brief: "30-vodafone-hungary", title: "Vodafone Hungary: platform on Google Cloud", year: "undated", source: "https://www.cloud-computing-koeln.de/category/google-cloud-platform/page/11",
    picks: [
      { category: "pattern", chose: "batch into a cloud warehouse", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "ingestion", chose: "Cloud Data Fusion", topics: ["batch-ingestion"], ids: ["google-cloud-data-fusion"] },
      { category: "storage", chose: "BigQuery", topics: ["warehouse"], ids: BIGQUERY },
    ],
    silent: { stream: "", batch: "", orchestration: "", serving: "the warehouse", cdc: "", format: "" },
  },
];
