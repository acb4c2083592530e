/** Random, realistic briefs: the same for the same seed. Phrases are written for these tests and name what clients name. */
import { seeded, type Random } from "./random.js";

export type BriefFields = Record<string, string>;

const FIELDS: readonly (readonly [domain: string, sources: string])[] = [
  ["Online shop for outdoor gear", "Page and basket events, Postgres shop database, supplier price lists as CSV"],
  ["Private bank", "DB2 mainframe extracts, payment instructions, Oracle customer master, SWIFT messages"],
  ["Acquirer for card payments", "Card authorisation stream, chargeback files over SFTP, MySQL merchant database"],
  ["Property insurer", "Policy administration on SQL Server, claims documents, telematics devices"],
  ["Hospital chain", "HL7 feeds, laboratory results, SQL Server patient record, infusion pumps"],
  ["District heating utility", "80,000 heat meters, pumping stations over MQTT, SAP billing, weather API"],
  ["Machine builder", "14 plants with PLCs over OPC UA, quality cameras, Oracle ERP"],
  ["Mobile network operator", "Call records as files, cell-site probes, Salesforce CRM"],
  ["Advertising exchange", "Bid requests, win notices, clicks, MySQL campaign database"],
  ["Studio for mobile games", "Client events, purchases, DynamoDB player state, ad network APIs"],
  ["Film streaming service", "Player heartbeats, CDN logs, PostgreSQL subscriptions"],
  ["Taxi dispatch", "Vehicle GPS positions, trip events, PostgreSQL bookings, map API"],
  ["Container port", "Crane sensors, gate events, EDI files from carriers, Oracle terminal system"],
  ["Accounting software vendor", "MySQL production databases of 3,000 tenants, Stripe, Zendesk, product events"],
  ["Regional authority", "Permit database on SQL Server, open data files, traffic counters"],
  ["Genome institute", "Sequencer files, PostgreSQL sample register, partner APIs"],
  ["Managed security provider", "Firewall logs, endpoint agents, cloud audit logs, ticket system"],
  ["Low-cost airline", "Booking events, aircraft sensor dumps, MySQL loyalty database, airport feeds"],
  ["Supermarket chain", "Till receipts from 600 shops, loyalty app events, SAP HANA, supplier CSV files"],
  ["Solar park operator", "Inverter readings every second, weather forecasts, PostgreSQL maintenance records"],
  ["Regional newspaper", "Page views, MySQL subscriptions, CMS API"],
  ["Currency trading venue", "Order book updates, trade ledger in PostgreSQL, market data feeds"],
  ["Charity", "Donation forms, MailChimp, Excel sheets"],
];
const PROCESSING: readonly (readonly [words: string, sla: string, live: boolean])[] = [
  ["nightly load and a morning report", "data from yesterday by 06:30", false],
  ["weekly figures for the board", "Monday 08:00", false],
  ["refresh every hour", "at most one hour old", false],
  ["incremental runs every ten minutes, daily settlement", "ten minutes end to end", false],
  ["alarms while it happens, daily statistics", "alarm within 3 seconds", true],
  ["live recommendations, models retrained every night", "answer within 80 ms p99", true],
  ["everything is recomputed from the event log, streaming only", "below one second p99", true],
  ["live operations dashboard, monthly invoicing", "30 seconds freshness", true],
  ["score each transaction as it happens, regulatory report by 05:00", "score under 250 ms p99", true],
  ["copy changes to a search index as they happen", "under 5 seconds", true],
  ["real-time bidding features, hourly billing", "response below 15 ms p99", true],
];
const TARGETS = [
  "data warehouse for analysts, dashboards for 60 managers", "data lake for data scientists", "lakehouse, notebooks, ML feature store", "sub-second dashboards for 20,000 customers",
  "search index and an operational database", "time-series store for engineers", "data warehouse, reverse ETL to Salesforce", "graph database for investigators, data lake", "vector search for support articles, data warehouse",
  "REST API for partners with 300 queries per second, data warehouse", "reports for the regulator, data warehouse", "key-value lookups for the app, BI dashboards",
];
const AVAILABILITY = ["99% availability", "99.5% availability", "99.9% availability", "99.95%, RTO 30 minutes, RPO 5 minutes", "99.99%, no data may be lost", "no formal target"];
const DUTIES = ["none", "GDPR", "GDPR and PCI DSS", "HIPAA", "SOX", "ISO 27001, SOC 2", "DORA and GDPR, data stays in Germany", "CCPA", "NIS2", "FedRAMP Moderate", "PCI DSS, keys in an HSM", "MiFID II, GDPR"];
export const STACKS = [
  "AWS", "Amazon cloud with Kubernetes and Kafka", "Azure", "Azure with Databricks and Power BI", "Microsoft Fabric on Azure", "Google Cloud", "GCP with BigQuery and Pub/Sub", "GCP, GKE, avoid vendor lock-in", "own data centre only, OpenShift",
  "two own data centres, no public cloud, no Kubernetes", "air-gapped site", "hybrid: own data centre and Azure", "hybrid: AWS plus two own data centres, Kafka in place", "multi-cloud: AWS and Google Cloud", "serverless only on AWS",
  "AWS with Snowflake and dbt", "no preference", "Cloudera Hadoop on premises, to be replaced", "AWS, without Kafka", "Azure, no Databricks", "GCP preferred, Airflow in place", "AWS; Jenkins, Splunk and HashiCorp Vault in place",
];
const TEAMS = [
  "one analyst who writes SQL", "2 engineers, Python", "4 engineers, SQL and Python", "6 engineers, C# and SQL, Power BI", "9 engineers, Python and SQL, nobody has run streams", "14 engineers, Java and Scala, run Kafka already", "18 engineers, Scala and Spark",
  "30 engineers, Java, Python, 5 SRE", "70 engineers in 11 domain teams, platform team of 9, Kubernetes", "3 engineers, Java", "150 engineers in 16 domain teams, platform team of 18, Java and SQL", "",
];
const EXTRAS = [
  "", "", "each payment counts exactly once", "the last 60 days must be replayable", "late events up to 3 hours", "schemas change weekly", "join impressions with clicks within 12 hours", "raw data is kept for 10 years", "plants keep running when the line is down",
  "row-level access by country", "keep 18 months, then delete", "records up to 8 MB",
];

function volume(random: Random, live: boolean): string {
  const events = Math.round(10 ** (3 + random.next() * (live ? 8 : 6)));
  const bytes = random.pick([80, 250, 400, 900, 1800, 5000]);
  const daily = (events * bytes) / 1e9;
  const size = daily >= 1000 ? `${(daily / 1000).toFixed(1)} TB` : daily >= 1 ? `${daily.toFixed(0)} GB` : `${Math.max(1, daily * 1000).toFixed(0)} MB`;
  const records = events >= 1e9 ? `${(events / 1e9).toFixed(1)} billion` : events >= 1e6 ? `${(events / 1e6).toFixed(1)} million` : String(events);
  return random.pick([`${records} records a day, ${String(bytes)} bytes each`, `${size} a day`, `${records} events/day, peak 8x, growth 40% a year`, `${String(Math.max(1, Math.round(events / 86_400)))} messages per second of about ${String(bytes)} bytes`]);
}

/** One brief, as the eleven fields. */
export function randomBrief(seed: number): BriefFields {
  const random = seeded(seed);
  const [domain, sources] = random.pick(FIELDS), [processing, sla, live] = random.pick(PROCESSING);
  const brief: BriefFields = {
    business_domain: domain, data_sources: sources, data_volume: volume(random, live), processing_requirements: processing, target_systems: random.pick(TARGETS),
    sla_requirements: `${sla}; ${random.pick(AVAILABILITY)}`, compliance_needs: random.pick(DUTIES), technology_stack: random.pick(STACKS),
  };
  const team = random.pick(TEAMS), extra = random.pick(EXTRAS);
  if (team !== "") brief["team_capabilities"] = team;
  if (extra !== "") brief["technical_requirements"] = extra;
  const budget = random.pick(["", "", "no fixed limit", "USD 900 a month", "USD 6,000 per month", "EUR 400,000 a year", "40,000 USD per month"]);
  if (budget !== "") brief["budget_constraints"] = budget;
  return brief;
}
