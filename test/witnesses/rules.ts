/** Realistic briefs for rules that no other witness and no drawn brief calls up; npm run rules:health decides them too. */
import { allPractices } from "../../src/catalog/index.js";
import { topics } from "../../src/rules/index.js";
import type { BriefFields } from "../support/random-brief.js";
import { bank, exchange, plant, shop, small } from "./witness.js";

const hour = { sla_requirements: "alerts within 10 seconds, 99.99% availability, RTO 1 minute, RPO 0" };

export const ruleWitnesses: readonly BriefFields[] = [
  ...["AWS", "Azure", "Google Cloud"].map((cloud) => shop({ technology_stack: "no preference", team_capabilities: `8 engineers, SQL, Python, ${cloud}` })),
  shop({ technology_stack: "Google Cloud; the Hadoop cluster is to be replaced", data_volume: "250 GB a day", target_systems: "data lake, data warehouse", processing_requirements: "orders counted live, nightly recomputation of three years" }),
  shop({ technology_stack: "Google Cloud preferred" }), shop({ technology_stack: "AWS preferred" }), shop({ technology_stack: "Azure preferred" }),
  exchange({ technical_requirements: "one code base for live and batch processing" }),
  shop({ technical_requirements: "the last 400 days must be replayable" }), shop({ technical_requirements: "reprocess the last 2 years, replay of 10 days" }),
  shop({ target_systems: "event subscribers in four business units, data warehouse", processing_requirements: "alarms while it happens, events pushed to consuming applications, daily statistics" }),
  plant({ technology_stack: "Azure, Microsoft Fabric in place", team_capabilities: "6 people, SQL", data_sources: "Page events, SQL Server ERP" }),
  shop({ team_capabilities: "12 engineers, PySpark, Python and SQL", target_systems: "data lake, data warehouse, dashboards for 200 people", data_volume: "400 GB a day" }),
  shop({ target_systems: "operational relational database, data warehouse", technical_requirements: "active-active in two regions", team_capabilities: "30 engineers, Java, Python, 5 SRE" }),
  shop({ technology_stack: "Google Cloud", target_systems: "operational relational database, data warehouse", technical_requirements: "two regions", team_capabilities: "30 engineers, Java, Python, 5 SRE" }),
  shop({ technology_stack: "Azure; Microsoft Entra ID is in place" }), shop({ technology_stack: "Google Cloud; Google single sign-on is in place" }), bank({ technology_stack: "on-premises, no public cloud, Keycloak is in place" }),
  shop({ business_domain: "Hospital group", data_sources: "HL7 feeds, patient record on SQL Server", compliance_needs: "HIPAA, GDPR", processing_requirements: "nightly model training, daily reports", team_capabilities: "18 engineers, Python, machine learning, SQL" }),
  shop({ ...hour, team_capabilities: "30 engineers, Java, Python, 5 SRE", technical_requirements: "active-active in two regions, no data may be lost", compliance_needs: "GDPR, data must stay in Germany" }),
  bank({ ...hour, technology_stack: "two own data centres, no public cloud, OpenShift" }), bank({ ...hour, technology_stack: "two own data centres 400 km apart, no public cloud, OpenShift" }),
  bank({ technology_stack: "AWS and own data centre", technical_requirements: "encryption with own HSM" }),
  shop({ sla_requirements: "alerts within 10 seconds, 99.99% availability, RTO 10 minutes, RPO 1 minute", team_capabilities: "30 engineers, Java, Python, 5 SRE" }),
  shop({ team_capabilities: "8 engineers, SQL, Python, Terraform" }), shop({ team_capabilities: "8 engineers, Java and SQL, no Python" }), shop({ team_capabilities: "5 engineers, TypeScript and SQL" }),
  small({ data_sources: "PostgreSQL donor database (400 MB), Excel sheets" }), shop({ data_sources: "PostgreSQL shop database (9,000 GB), page events", target_systems: "operational relational database, data warehouse", technology_stack: "Azure" }),
  exchange({ business_domain: "Application performance monitoring for web services", data_sources: "Service latency events, traces", processing_requirements: "live p99 response time per service, hourly reports", technical_requirements: "records up to 100 KB" }),
  plant({ target_systems: "time-series store, sub-second dashboards for 2,000 customers, data warehouse" }), bank({ target_systems: "time-series store, sub-second dashboards for 2,000 customers, data warehouse" }),
  shop({ data_sources: "Clickstream events", processing_requirements: "events land in the data lake within a minute", target_systems: "data lake for data science", sla_requirements: "1 minute freshness" }),
  bank({ data_sources: "DB2 core banking, MongoDB customer profiles", processing_requirements: "copy database changes to the warehouse as they happen", sla_requirements: "under 60 seconds" }),
  shop({ data_sources: "MongoDB product catalogue, page events", processing_requirements: "copy database changes to a search index as they happen", target_systems: "search index, data warehouse", sla_requirements: "under 60 seconds" }),
  shop({ data_volume: "2 events/s average, 1 KB each", processing_requirements: "near real-time sales dashboard, daily reports", sla_requirements: "1 minute freshness for the dashboard, 99.5% availability", team_capabilities: "2 engineers, Python and SQL", data_sources: "Orders in PostgreSQL, web shop events", target_systems: "Data warehouse, BI dashboards" }),
  shop({ technical_requirements: "reprocess the last 2 years", processing_requirements: "live stock alerts", target_systems: "dashboards for 25 people" }),
  shop({ data_volume: "900 GB a day", target_systems: "operational relational database, key-value lookups for the app, data warehouse", technical_requirements: "active-active in two regions", compliance_needs: "GDPR, data must stay in Germany", team_capabilities: "30 engineers, Java, Python, 5 SRE" }),
  shop({ technology_stack: "AWS, ksqlDB in place" }), shop({ technology_stack: "Azure, Kafka Streams in place" }), shop({ technology_stack: "AWS, Apache Hive in place, Trino in place" }),
  shop({ processing_requirements: "live stock alerts, nightly reports", technical_requirements: "we have read about Redis" }),
];

/** For every topic with rules on wishes, one practice named in each way; nothing else names practices. */
export const practiceWitnesses: readonly BriefFields[] = topics.flatMap((topic) => {
  const { candidates } = topic;
  if (!("practices" in candidates) || !topic.rules.some((rule) => rule.id.endsWith("/prefer-wished"))) return [];
  const practices = allPractices.filter((practice) => practice.topic === candidates.practices).slice(0, 2);
  return practices.flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 1)].flatMap((word) => [`no ${word}`, `${word} preferred`, `we would rather not have ${word}`].map((said) => shop({ technology_stack: `AWS, ${said}`, team_capabilities: "14 engineers, SQL, Python, Java" }))));
});
