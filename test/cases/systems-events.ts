/** Published systems whose heart is a stream of events. */
import type { System } from "./compare.js";
import { BEAM, BIGQUERY, ELASTICSEARCH, EMR, FLINK, KAFKA, KINESIS, REDIS, SPARK, SPARK_STREAMING } from "./engines.js";

export const EVENT_SYSTEMS: readonly System[] = [
  {
    brief: "05-doordash", title: "DoorDash: real-time event processing (Iguazu)", year: "2022", source: "https://doordash.engineering/2022/08/02/building-scalable-real-time-event-processing-with-kafka-and-flink/",
    picks: [
      { category: "pattern", chose: "one stream of events that feeds the warehouse", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Apache Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "stream", chose: "Apache Flink", topics: ["stream-processing"], ids: FLINK },
      { category: "storage", chose: "Snowflake", topics: ["warehouse"], ids: ["snowflake"] },
    ],
    silent: { batch: "", orchestration: "", serving: "", cdc: "", format: "" },
  },
  {
    brief: "06-lyft", title: "Lyft: real-time machine learning", year: "2022", source: "https://beam.apache.org/case-studies/lyft/",
    picks: [
      { category: "pattern", chose: "streaming features that replace batch", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Kinesis, later Kafka", topics: ["event-log"], ids: [...KINESIS, ...KAFKA] },
      { category: "stream", chose: "Apache Beam on Flink, and Flink", topics: ["stream-processing"], ids: [...FLINK, "apache-beam"] },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "serving", chose: "Redis", topics: ["cache", "key-value-store"], ids: REDIS },
    ],
    silent: { batch: "", orchestration: "", cdc: "", format: "" },
  },
  {
    brief: "07-grab", title: "Grab: event sourcing and stream processing pipelines", year: "2020", source: "https://engineering.grab.com/plumbing-at-scale",
    picks: [
      { category: "pattern", chose: "event sourcing and stream processing", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Kafka", topics: ["event-log"], ids: KAFKA },
    ],
    silent: { stream: "a framework written in-house", batch: "", orchestration: "", storage: "only the platform's own metadata store is named", serving: "a query layer written in-house", cdc: "", format: "" },
  },
  {
    brief: "08-netflix", title: "Netflix: Keystone pipeline", year: "2016", source: "https://www.slideshare.net/mdaxini/netflix-keystonecloud-scale-event-processing-pipeline",
    picks: [
      { category: "ingestion", chose: "Kafka, run by the team", topics: ["event-log"], ids: ["apache-kafka", "strimzi"], otherForms: KAFKA, differs: "Stated: AWS, a small team. Kafka as well, run by the provider in the form with the highest ceiling for one cluster; the source's year had no such service." },
      { category: "stream", chose: "Apache Samza as router", topics: ["stream-processing"], ids: ["apache-samza"], differs: "Stated: events are routed, not computed. Sink connectors of the log do that; Samza has had no commit since March 2025." },
      { category: "batch", chose: "Amazon EMR", topics: ["batch-processing"], ids: ["amazon-emr"], otherForms: EMR, differs: "Stated: a small team, automation first. EMR as well, without clusters to size; the source's year had no such form." },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "serving", chose: "Elasticsearch", topics: ["search-index"], ids: ELASTICSEARCH },
    ],
    silent: { pattern: "not labelled by the team", orchestration: "", cdc: "", format: "" },
  },
  {
    brief: "09-linkedin", title: "LinkedIn: who viewed your profile", year: "2020", source: "https://engineering.linkedin.com/blog/2020/lambda-to-lambda-less-architecture",
    picks: [
      { category: "pattern", chose: "from lambda to one streaming path", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "stream", chose: "Apache Samza", topics: ["stream-processing"], ids: ["apache-samza"] },
      { category: "storage", chose: "HDFS", topics: ["lake-storage"], ids: ["hadoop-hdfs"] },
      { category: "serving", chose: "Apache Pinot", topics: ["realtime-olap"], ids: ["apache-pinot"] },
    ],
    silent: { batch: "one job is left, which only copies", orchestration: "", cdc: "", format: "" },
  },
  {
    brief: "10-epic", title: "Epic Games: Fortnite analytics", year: "2018", source: "https://www.datanami.com/2018/07/31/inside-fortnites-massive-data-analytics-pipeline/",
    picks: [
      { category: "pattern", chose: "real-time and batch path", topics: ["architecture-pattern"], ids: ["lambda"] },
      { category: "ingestion", chose: "Kinesis Data Streams", topics: ["event-log"], ids: KINESIS },
      { category: "stream", chose: "Apache Spark", topics: ["stream-processing"], ids: SPARK_STREAMING },
      { category: "batch", chose: "Amazon EMR with Hive", topics: ["batch-processing"], ids: ["amazon-emr"], otherForms: EMR },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "storage", chose: "DynamoDB, for a time", topics: ["key-value-store", "realtime-olap"], ids: ["amazon-dynamodb"], differs: "Stated: ad-hoc SQL and scorecards on fresh data. They scan and add up; AWS advises against DynamoDB for joins and aggregates." },
      { category: "serving", chose: "Tableau", topics: ["bi"], ids: ["tableau"] },
    ],
    silent: { orchestration: "", cdc: "", format: "" },
  },
  {
    brief: "11-glu", title: "Glu Mobile: Kinesis-centric platform", year: "2015", source: "https://www.slideshare.net/slideshow/gam406-glu-mobile-realtime-analytics-processing-og-10-mm-devices/53718681",
    picks: [
      { category: "pattern", chose: "real-time aggregation beside hourly batch", topics: ["architecture-pattern"], ids: ["lambda"] },
      { category: "ingestion", chose: "Kinesis", topics: ["event-log"], ids: KINESIS },
      { category: "stream", chose: "Apache Storm", topics: ["stream-processing"], ids: ["apache-storm"], differs: "Stated: real-time aggregations only. The store that serves the dashboards keeps them itself below 100 MB/s; Storm is not proposed for new work." },
      { category: "batch", chose: "Hadoop", topics: ["batch-processing"], ids: EMR },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
    ],
    silent: { orchestration: "", serving: "", cdc: "", format: "" },
  },
  {
    brief: "15-netease", title: "NetEase: logs and time series", year: "2024", source: "https://github.com/apache/doris-website/blob/master/blog/apache-doris-for-log-and-time-series-data-analysis-in-netease.md",
    picks: [
      { category: "ingestion", chose: "Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "ingestion", chose: "Logstash", topics: ["log-shipping"], ids: ["logstash"] },
      { category: "storage", chose: "Apache Doris", topics: ["realtime-olap", "warehouse"], ids: ["apache-doris"], differs: "The same kind of store. Stated: storage cost must fall; ClickHouse compresses as well, and a provider runs it. Where it runs is open in the brief." },
    ],
    silent: { pattern: "not labelled by the team", stream: "", batch: "", orchestration: "", serving: "the same store as above", cdc: "", format: "the store's own" },
  },
  {
    brief: "18-cern", title: "CERN: accelerator logging service", year: "2019", source: "https://doi.org/10.18429/JACoW-ICALEPCS2019-WEPHA163",
    picks: [
      { category: "ingestion", chose: "Apache Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "batch", chose: "Apache Spark", topics: ["batch-processing"], ids: SPARK },
      { category: "storage", chose: "HDFS", topics: ["lake-storage"], ids: ["hadoop-hdfs"], differs: "Stated: open source on own infrastructure, no Hadoop in place. Ceph stores by erasure coding and speaks S3, which today's engines expect; HDFS ties storage to compute." },
      { category: "storage", chose: "Apache HBase", topics: ["key-value-store", "time-series-store"], ids: ["hbase"], differs: "Nothing stated reads single keys: 5 million extractions a day are 58 a second, each a span of history." },
    ],
    silent: { pattern: "not labelled by the team", stream: "", orchestration: "", serving: "an interface written in-house", cdc: "", format: "" },
  },
  {
    brief: "19-rubin", title: "Rubin Observatory: engineering telemetry", year: "2023", source: "https://sasquatch.lsst.io",
    picks: [
      { category: "pattern", chose: "streaming telemetry", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Kafka run by Strimzi", topics: ["event-log"], ids: ["strimzi"], otherForms: KAFKA },
      { category: "stream", chose: "connectors only (Telegraf)", topics: ["stream-processing"], ids: [] },
      { category: "storage", chose: "InfluxDB", topics: ["time-series-store"], ids: ["influxdb", "influxdb-cloud"] },
      { category: "format", chose: "Avro", topics: ["serialization"], ids: ["avro"] },
    ],
    silent: { batch: "", orchestration: "", serving: "the store's own tools", cdc: "" },
  },
  {
    brief: "20-paloalto", title: "Palo Alto Networks: event processing", year: "2022", source: "https://beam.apache.org/case-studies/paloalto/",
    picks: [
      { category: "pattern", chose: "one streaming path for all tenants", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Apache Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "stream", chose: "Apache Beam on Dataflow", topics: ["stream-processing"], ids: ["google-dataflow"], otherForms: BEAM },
      { category: "format", chose: "Avro", topics: ["serialization"], ids: ["avro"] },
    ],
    silent: { batch: "", orchestration: "", storage: "events stay in the log", serving: "", cdc: "" },
  },
  {
    brief: "21-booking", title: "Booking.com: advertising bids", year: "2023", source: "https://beam.apache.org/case-studies/booking/",
    picks: [
      { category: "ingestion", chose: "Pub/Sub", topics: ["event-log"], ids: ["google-pubsub"] },
      { category: "stream", chose: "Apache Beam on Dataflow", topics: ["stream-processing"], ids: ["google-dataflow"], otherForms: BEAM },
      { category: "batch", chose: "Apache Beam on Dataflow", topics: ["batch-processing"], ids: ["google-dataflow-batch"], otherForms: BEAM },
      { category: "storage", chose: "BigQuery", topics: ["warehouse"], ids: BIGQUERY },
      { category: "storage", chose: "Cloud Spanner", topics: ["relational-store"], ids: ["google-spanner"] },
      { category: "storage", chose: "Firestore", topics: ["key-value-store"], ids: ["google-firestore"], differs: "No stated requirement asks for a document store; state by key rests in the stream engine and in Spanner." },
    ],
    silent: { pattern: "not labelled by the team", orchestration: "", serving: "the interfaces of the search engines", cdc: "", format: "" },
  },
  {
    brief: "22-ricardo", title: "Ricardo: marketplace", year: "2021", source: "https://beam.apache.org/case-studies/ricardo/",
    picks: [
      { category: "ingestion", chose: "Kafka, managed", topics: ["event-log"], ids: KAFKA },
      { category: "stream", chose: "Apache Beam on Flink, run by the team", topics: ["stream-processing"], ids: ["apache-beam", "apache-flink"], otherForms: [...FLINK, ...BEAM], differs: "Stated: a small team that cannot take more operational load. The same Beam pipelines run on Dataflow without a Flink cluster." },
      { category: "batch", chose: "Apache Beam on Dataflow", topics: ["batch-processing"], ids: ["google-dataflow-batch"], otherForms: BEAM },
      { category: "storage", chose: "BigQuery", topics: ["warehouse"], ids: BIGQUERY },
      { category: "storage", chose: "Bigtable", topics: ["key-value-store"], ids: ["google-bigtable"] },
    ],
    silent: { pattern: "not labelled by the team", orchestration: "", serving: "the warehouse", cdc: "", format: "" },
  },
  {
    brief: "24-john-deere", title: "John Deere: sensor measurements", year: "2019", source: "https://www.slideshare.net/slideshow/flink-forward-san-francisco-2019-how-john-deere-uses-flink-to-process-millions-of-sensor-measurements-per-second-greg-finch-adam-butler/144339004",
    picks: [
      { category: "pattern", chose: "streaming", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "stream", chose: "Apache Flink", topics: ["stream-processing"], ids: FLINK },
    ],
    silent: { ingestion: "", batch: "", orchestration: "", storage: "", serving: "an interface, product not named", cdc: "", format: "" },
  },
];

