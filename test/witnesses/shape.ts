/** Witnesses for the shape of the whole and the path of the data. */
import { bank, exchange, plant, shop, small, type Witness } from "./witness.js";

const at = (topic: string) => (option: string, brief: Witness["brief"]): Witness => ({ topic, option, brief });
const pattern = at("architecture-pattern"), ownership = at("data-ownership"), delivery = at("delivery-practice"), platform = at("cloud-platform"), compute = at("compute");
const log = at("event-log"), cdc = at("cdc"), batch = at("batch-processing"), orchestration = at("orchestration"), warehouse = at("warehouse");
const frameworks = at("frameworks"), languages = at("languages"), format = at("table-format");

const spark = { team_capabilities: "15 engineers, Scala and Spark", data_volume: "900 GB/day" };
const mesh = { team_capabilities: "70 engineers in 11 domain teams, platform team of 9, Java and SQL" };

export const shapeWitnesses: readonly Witness[] = [
  pattern("lambda", shop()),
  pattern("kappa", exchange({ processing_requirements: "streaming only: everything is recomputed from the event log", technical_requirements: "replay of the last 30 days must be possible" })),
  pattern("batch-elt", small()),
  pattern("micro-batch", shop({ processing_requirements: "incremental runs every ten minutes, daily reports", sla_requirements: "ten minutes end to end, 99.5% availability" })),
  ownership("centralised", shop()),
  ownership("data-mesh", shop(mesh)),
  delivery("dataops-essentials", small({ compliance_needs: "none" })),
  delivery("dataops", shop()),
  delivery("dataops-federated", shop(mesh)),
  platform("aws", shop()), platform("azure", plant()), platform("gcp", exchange()), platform("on-premises", bank()),
  platform("hybrid", bank({ technology_stack: "hybrid: own data centre and Azure" })),
  platform("multi-cloud", exchange({ technology_stack: "multi-cloud: AWS and Google Cloud" })),
  compute("kubernetes", shop({ ...mesh, technology_stack: "AWS, Kubernetes" })),
  compute("serverless", shop()),
  compute("vms", bank({ team_capabilities: "4 engineers, Java and SQL", technology_stack: "two own data centres, no public cloud, no Kubernetes" })),
  at("lake-storage")("object-storage", shop()),
  at("relational-store")("databases", shop({ target_systems: "operational PostgreSQL database for the shop, data warehouse" })),
  at("load-balancer")("load-balancer", shop()),
  at("cdn")("cdn", exchange()),
  log("kafka", bank()), log("kinesis", shop()), log("pubsub", shop({ technology_stack: "Google Cloud" })), log("event-hubs", plant()), log("none", small()),
  cdc("debezium", bank()), cdc("dms", shop({ processing_requirements: "copy database changes to the warehouse as they happen", sla_requirements: "under 60 seconds", data_sources: "Oracle order database, MySQL shop database" })), cdc("none", small()),
  batch("spark", shop({ ...spark, technology_stack: "AWS" })), batch("emr", shop({ data_volume: "8 TB/day", team_capabilities: "25 engineers, Scala and Spark, 4 SRE" })),
  batch("dataflow", shop({ technology_stack: "Google Cloud", target_systems: "data lake for data science, data warehouse", data_volume: "200 GB/day", team_capabilities: "9 engineers, Java and Python" })),
  batch("none", shop({ technology_stack: "AWS with Snowflake" })),
  orchestration("airflow", bank()), orchestration("prefect", bank({ team_capabilities: "4 engineers, Java", technology_stack: "air-gapped on-premises" })),
  orchestration("dagster", shop({ processing_requirements: "nightly model training, daily reports", target_systems: "data lake for data science, ML feature store", sla_requirements: "07:00 each day", data_volume: "40 GB/day" })),
  warehouse("snowflake", shop({ technology_stack: "AWS with Snowflake", data_volume: "120 GB/day" })),
  warehouse("bigquery", shop({ technology_stack: "Google Cloud" })), warehouse("redshift", shop({ data_volume: "300 GB/day", target_systems: "data warehouse, dashboards for 300 people" })),
  languages("sql", shop()), languages("python", shop()), languages("java", bank()), languages("scala", shop(spark)),
  frameworks("spark", shop(spark)), frameworks("flink", exchange({ technology_stack: "AWS" })), frameworks("beam", shop({ technology_stack: "Google Cloud" })),
  format("parquet", shop()), format("iceberg", exchange()), format("delta", shop({ ...spark, technology_stack: "Azure, Databricks" })),
];
