/** Words for random briefs. Written for these tests; they name what clients name, in the ways clients write it. */

export const FIELDS: readonly (readonly [domain: string, sources: string])[] = [
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

/** Processing, its promise, and the age in seconds that the promise allows; `{n}` is drawn between the two bounds. */
export const PROCESSING: readonly (readonly [words: string, sla: string, least: number, most: number])[] = [
  ["nightly load and a morning report", "data from yesterday by 06:30", 86_400, 86_400],
  ["weekly figures for the board", "Monday 08:00", 604_800, 604_800],
  ["refresh every hour", "at most one hour old", 3600, 3600],
  ["incremental runs every {n} minutes, daily settlement", "{n} minutes end to end", 360, 2700],
  ["alarms while it happens, daily statistics", "alarm within {n} seconds", 1, 60],
  ["live recommendations, models retrained every night", "answer within {m} ms p99", 0.02, 0.9],
  ["everything is recomputed from the event log, streaming only", "below {n} seconds", 1, 30],
  ["live operations dashboard, monthly invoicing", "{n} seconds freshness", 2, 240],
  ["score each transaction as it happens, regulatory report by 05:00", "score under {m} ms p99", 0.01, 0.9],
  ["copy changes to a search index as they happen", "under {n} seconds", 2, 120],
  ["real-time bidding features, hourly billing", "response below {m} ms p99", 0.01, 0.2],
];

export const TARGETS = [
  "data warehouse for analysts, dashboards for 60 managers", "data lake for data scientists", "lakehouse, notebooks, ML feature store", "sub-second dashboards for 20,000 customers",
  "search index and an operational database", "time-series store for engineers", "data warehouse, reverse ETL to Salesforce", "graph database for investigators, data lake", "vector search for support articles, data warehouse",
  "REST API for partners with 300 queries per second, data warehouse", "reports for the regulator, data warehouse", "key-value lookups for the app, BI dashboards",
];
export const AVAILABILITY = ["99% availability", "99.5% availability", "99.9% availability", "99.95%, RTO 30 minutes, RPO 5 minutes", "99.99%, no data may be lost", "no formal target"];

/** Where it runs. `own` says that no public cloud may be used, `clouds` which ones are named. */
export const HOSTS: readonly { readonly words: string; readonly clouds: readonly string[]; readonly own?: true; readonly hybrid?: true; readonly airGap?: true; readonly noKubernetes?: true; readonly serverless?: true }[] = [
  { words: "AWS", clouds: ["aws"] }, { words: "AWS", clouds: ["aws"] }, { words: "Amazon cloud with Kubernetes and Kafka", clouds: ["aws"] }, { words: "serverless only on AWS", clouds: ["aws"], serverless: true }, { words: "AWS with Snowflake and dbt", clouds: ["aws"] },
  { words: "Azure", clouds: ["azure"] }, { words: "Azure with Databricks and Power BI", clouds: ["azure"] }, { words: "Microsoft Fabric on Azure", clouds: ["azure"] },
  { words: "Google Cloud", clouds: ["gcp"] }, { words: "GCP with BigQuery and Pub/Sub", clouds: ["gcp"] }, { words: "GCP, GKE", clouds: ["gcp"] },
  { words: "own data centre, OpenShift, no public cloud", clouds: [], own: true }, { words: "two own data centres, no public cloud, no Kubernetes", clouds: [], own: true, noKubernetes: true }, { words: "on-premises, no public cloud", clouds: [], own: true },
  { words: "air-gapped site", clouds: [], own: true, airGap: true }, { words: "on-premises, no internet connection", clouds: [], own: true, airGap: true },
  { words: "hybrid: own data centre and Azure", clouds: ["azure"], hybrid: true }, { words: "hybrid: AWS plus two own data centres, Kafka in place", clouds: ["aws"], hybrid: true },
  { words: "multi-cloud: AWS and Google Cloud", clouds: ["aws", "gcp"] }, { words: "no preference", clouds: [] }, { words: "no preference", clouds: [] },
];

export const LANGUAGES: readonly (readonly [words: string, ids: readonly string[]])[] = [
  ["SQL", ["sql"]], ["SQL and Python", ["sql", "python"]], ["Python", ["python"]], ["Java", ["java"]], ["Java and Scala, run Kafka already", ["java", "scala", "kafka"]], ["C# and SQL, Power BI", ["csharp", "sql", "power-bi"]],
  ["Scala and Spark", ["scala", "spark"]], ["Java, Python, Kubernetes", ["java", "python", "kubernetes"]], ["Go and Python", ["go", "python"]],
];
/** What a team says it cannot do, with the skill it lacks. */
export const LACKS: readonly (readonly [words: string, skill: string])[] = [
  ["no Kubernetes experience", "kubernetes"], ["nobody knows Kafka", "kafka"], ["no streaming experience", "streaming"], ["no Spark experience", "spark"], ["no Java", "java"], ["no Linux administrators", "linux"], ["no Terraform", "terraform"], ["without Scala", "scala"], ["no Flink experience", "flink"],
];

export const REGIMES: readonly (readonly [words: string, id: string])[] = [
  ["GDPR", "gdpr"], ["PCI DSS", "pci-dss"], ["HIPAA", "hipaa"], ["SOX", "sox"], ["ISO 27001", "iso-27001"], ["SOC 2", "soc-2"], ["DORA", "dora"], ["CCPA", "ccpa"], ["NIS2", "nis2"], ["FedRAMP Moderate", "fedramp-moderate"], ["FedRAMP High", "fedramp-high"],
  ["MiFID II", "mifid-ii"], ["FERPA", "ferpa"], ["BSI C5", "bsi-c5"], ["IEC 62443", "iec-62443"], ["SEC Rule 17a-4", "sec-17a-4"], ["TISAX", "tisax"], ["HDS", "hds"], ["SecNumCloud", "secnumcloud"], ["NERC CIP", "nerc-cip"], ["GxP", "gxp"], ["LGPD", "lgpd"], ["CJIS", "cjis"],
];
/** Countries a brief may bind its data to, as written and as ISO code (UK as briefs write it). */
export const COUNTRIES: readonly (readonly [words: string, code: string])[] = [
  ["Germany", "DE"], ["France", "FR"], ["Ireland", "IE"], ["the Netherlands", "NL"], ["Belgium", "BE"], ["the UK", "UK"], ["Switzerland", "CH"], ["Austria", "AT"], ["Italy", "IT"], ["Spain", "ES"], ["Sweden", "SE"], ["Finland", "FI"], ["Norway", "NO"], ["Poland", "PL"],
  ["the US", "US"], ["Canada", "CA"], ["Brazil", "BR"], ["Australia", "AU"], ["Japan", "JP"], ["South Korea", "KR"], ["India", "IN"], ["Singapore", "SG"], ["South Africa", "ZA"], ["Saudi Arabia", "SA"], ["Israel", "IL"], ["the EU", "EU"], ["Portugal", "PT"], ["Denmark", "DK"],
];

export const EXTRAS = [
  "late events up to 3 hours", "schemas change weekly", "join impressions with clicks within 12 hours", "raw data is kept for 10 years", "row-level access by country", "keep 18 months, then delete", "records up to 8 MB", "the last 60 days must be replayable", "avoid vendor lock-in",
];
/** Licence policies, as written and as read. */
export const LICENCES: readonly (readonly [words: string, id: string])[] = [["open-source software only", "open-source-only"], ["no AGPL components", "no-agpl"], ["no source-available licences", "no-source-available"]];
export const EDGE = ["plants keep running when the line is down", "sites must keep working when the WAN is down"];
export const ONCE = ["each payment counts exactly once", "exactly-once processing"];
