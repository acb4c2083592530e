/** What a brief has to say so that the question of a role is asked at all, beside where it runs. */
import type { Technology } from "../../src/catalog/schema.js";
import type { Role } from "../../src/catalog/vocabulary.js";
import { bank, exchange, plant, shop, small, type Witness } from "./witness.js";

type Fields = Witness["brief"];

const serving = (target: string): Fields => ({ target_systems: `${target}, data warehouse, dashboards for 40 people` });

const ASKS: Readonly<Partial<Record<Role, Fields>>> = {
  "edge-gateway": { data_sources: "14 plants with PLCs over OPC UA and MQTT, SQL Server ERP", technical_requirements: "plants keep running when the line is down" },
  "mqtt-broker": { data_sources: "60,000 heat meters over MQTT, SAP billing" },
  "message-queue": { processing_requirements: "alarms while it happens, daily statistics", sla_requirements: "alarm within 10 seconds" },
  cdc: { data_sources: "MySQL shop database, PostgreSQL bookings, Oracle ERP, SQL Server stock", processing_requirements: "copy database changes to the warehouse as they happen", sla_requirements: "under 20 minutes" },
  "saas-ingestion": { data_sources: "Salesforce CRM, Zendesk, PostgreSQL shop database, CSV price lists" }, "batch-ingestion": { data_sources: "PostgreSQL shop database, CSV price lists, Salesforce CRM, partner API", processing_requirements: "nightly load", sla_requirements: "by 06:00" },
  "stream-processing": { processing_requirements: "alarms while it happens, daily statistics", sla_requirements: "alarm within 60 seconds" },
  "batch-processing": { target_systems: "data lake for data science, data warehouse", processing_requirements: "nightly model training, daily reports", sla_requirements: "07:00 each day" },
  "lake-storage": { target_systems: "data lake for data science, data warehouse" }, "table-format": { target_systems: "data lake for data science, data warehouse" }, "query-engine": { target_systems: "data lake for data science, data warehouse" },
  "realtime-olap": serving("sub-second dashboards for 2,000 customers"), "key-value-store": serving("key-value lookups for the app"), "relational-store": serving("operational relational database"), "search-index": serving("search index"),
  "time-series-store": serving("time-series store"), "graph-store": serving("graph database for investigators"), "vector-store": serving("vector search for support articles"), "feature-store": { ...serving("ML feature store"), processing_requirements: "live recommendations, models retrained every night", sla_requirements: "answer within 800 ms" },
  cache: { ...serving("REST API for partners with 300 queries per second"), processing_requirements: "live recommendations, models retrained every night", sla_requirements: "answer within 800 ms" },
  "ml-platform": { processing_requirements: "nightly model training, daily reports", target_systems: "data lake for data science, ML feature store" }, "reverse-etl": serving("reverse ETL to Salesforce"), "api-gateway": serving("REST API for partners"), cdn: serving("REST API for 20,000 customers, web dashboards for 20,000 customers"),
  "private-connectivity": { data_sources: "Oracle ERP in the own data centre, page events" },
};

/** Sizes under which the limits of every entry of the catalog hold, and a team that can run what it names. */
const CALM: Fields = { data_volume: "40 GB a day", team_capabilities: "60 engineers, Java, Scala, Python, SQL, C#, 12 SRE, Kubernetes", compliance_needs: "ISO 27001", budget_constraints: "no fixed limit" };

const HOME: Readonly<Record<string, (given: Fields) => Fields>> = {
  aws: (given) => shop({ ...CALM, ...given }), azure: (given) => plant({ ...CALM, technology_stack: "Azure", ...given }), gcp: (given) => exchange({ ...CALM, technical_requirements: "records up to 100 KB", ...given }),
  "on-premises": (given) => bank({ ...CALM, technology_stack: "own data centre, no public cloud, Kubernetes", ...given }),
};

/** A brief on `platform` that asks the question of `role`, naming `words` in its stack. */
export function asking(platform: string, role: Role, words: string, beside: Fields = {}): Fields {
  const base = (HOME[platform] ?? small)({ ...ASKS[role], ...beside });
  return { ...base, technology_stack: `${base["technology_stack"] ?? ""}; ${words}` };
}

const REGULATED: Fields = { compliance_needs: "HIPAA, ISO 27001" };
const PLANT_LINE: Fields = { data_sources: "14 plants with PLCs over OPC UA and MQTT, SQL Server ERP", technical_requirements: "records up to 100 KB" };
const MINUTES: Fields = { data_sources: "MySQL shop database, Oracle ERP, SQL Server stock", processing_requirements: "near real-time copy of database changes to the warehouse, daily reports", sla_requirements: "under 4 minutes" };
const OWN_MACHINES: Fields = { technology_stack: "own data centre, no public cloud, no Kubernetes" };

/** What single entries need beside: another product they belong to, a smaller load, a duty. */
export const BESIDE: Readonly<Record<string, Fields>> = {
  "amazon-data-firehose": { data_sources: "Page events, application logs", processing_requirements: "nightly load of all events", sla_requirements: "by 06:00" },
  "amazon-msk-connect": { technology_stack: "AWS, Amazon MSK in place" }, "confluent-cloud-flink": { technology_stack: "AWS, Confluent Cloud in place" },
  "aws-privatelink": REGULATED, "azure-private-link": REGULATED, "google-private-service-connect": REGULATED,
  "bare-metal-servers": OWN_MACHINES, "proxmox-ve": OWN_MACHINES, "vmware-vsphere": OWN_MACHINES, "fabric-mirroring": MINUTES, "google-datastream": MINUTES, kepware: PLANT_LINE, "node-red": PLANT_LINE,
  "databricks-unity-catalog": { technology_stack: "Azure, Databricks in place" }, motherduck: { data_volume: "2 GB a day" }, pandas: { data_volume: "100 MB a day" },
};

/** How a brief says that it has an entry or demands it, the plainest first. */
export function wordsFor({ name, aliases }: Pick<Technology, "name" | "aliases">): readonly string[] {
  return [`${name.replace(/ \(.*\)$/u, "")} in place`, `${name} in place`, ...aliases.slice(0, 4).map((alias) => `we must use ${alias}`)];
}
