/** Witnesses for serving, watching, protecting and delivering. */
import { bank, exchange, plant, shop, small, type Witness } from "./witness.js";

const at = (topic: string) => (option: string, brief: Witness["brief"]): Witness => ({ topic, option, brief });
const cache = at("cache"), monitoring = at("monitoring"), logs = at("log-aggregation"), tracing = at("tracing"), keys = at("key-management"), registry = at("artifact-registry");
const delivery = at("ci-cd"), tests = at("unit-testing"), work = at("project-management"), talk = at("communication"), docs = at("documentation-tool");

const personal = { processing_requirements: "real-time personalisation, nightly model training", target_systems: "data lake for data science, ML feature store", sla_requirements: "<100ms latency, 99.9%", data_volume: "60 GB/day" };
const research = { business_domain: "University research data", data_sources: "Instrument files, PostgreSQL laboratory database", compliance_needs: "none", technology_stack: "on-premises virtual machines, no public cloud", team_capabilities: "4 engineers, Python and Java" };
const games = { business_domain: "Mobile games studio", data_sources: "Game client events, ad network APIs", processing_requirements: "near real-time dashboards, nightly reports", sla_requirements: "1 minute freshness", compliance_needs: "none", team_capabilities: "4 engineers, Python" };

export const operationWitnesses: readonly Witness[] = [
  cache("redis", shop(personal)), cache("none", small()),
  monitoring("grafana", bank()), monitoring("datadog", exchange()),
  logs("elk", bank()), logs("splunk", bank({ technology_stack: "hybrid: own data centre and AWS", team_capabilities: "60 engineers, Java, Python, 6 SRE" })),
  at("log-shipping")("fluentd", bank()),
  tracing("jaeger", bank()), tracing("zipkin", bank({ ...research, data_sources: "Instrument events, PostgreSQL laboratory database", processing_requirements: "alarms while it happens, nightly reports", sla_requirements: "alarm within 10 seconds" })), tracing("none", small()),
  keys("kms", shop()), keys("vault", bank(research)), keys("hsm", bank()),
  registry("ecr", shop()), registry("gcr", shop({ technology_stack: "Google Cloud" })), registry("acr", plant()), registry("none", small({ technology_stack: "AWS Lambda functions, nothing else to run" })),
  delivery("github-actions", shop()), delivery("gitlab", bank()),
  delivery("jenkins", bank({ technology_stack: "on-premises, OpenShift, Jenkins in place, no public cloud" })),
  tests("pytest", shop()), tests("junit", bank()), at("data-quality")("great-expectations", shop()),
  work("jira", exchange()), work("github", shop()),
  work("asana", shop({ compliance_needs: "none", target_systems: "data warehouse, dashboards for 400 people", team_capabilities: "12 engineers, Python and SQL" })),
  talk("slack", shop()), talk("teams", plant()), talk("discord", shop(games)),
  docs("confluence", exchange()), docs("notion", shop()), docs("wiki", bank()),
];

const wish = (topic: string, option: string, words: string, base: Witness["brief"], finding?: string): Witness => ({ topic, option, brief: { ...base, technology_stack: `${base["technology_stack"] ?? ""}, ${words}` }, ...(finding === undefined ? {} : { finding }) });
const changes = shop({ processing_requirements: "copy database changes to the warehouse as they happen", sla_requirements: "under 60 seconds", data_sources: "MySQL shop database" });

/** Options that a client gets by asking for them: nothing in the rules leads there by itself. */
export const wishWitnesses: readonly Witness[] = [
  wish("cdc", "maxwell", "Maxwell", { ...changes, technology_stack: "AWS, Kafka" }),
  wish("unit-testing", "testng", "TestNG", bank()),
  wish("cache", "memcached", "memcached", shop(personal)),
  wish("tracing", "zipkin", "Zipkin", exchange()),
  wish("monitoring", "newrelic", "New Relic", shop()),
  wish("log-aggregation", "splunk", "Splunk", shop()),
  wish("log-aggregation", "fluentd", "Fluentd", bank()),
  wish("ci-cd", "jenkins", "Jenkins", shop()),
  wish("orchestration", "prefect", "Prefect", shop()),
  wish("orchestration", "dagster", "Dagster", exchange()),
  wish("file-format", "orc", "ORC format", exchange()),
  wish("project-management", "asana", "Asana", exchange()),
  wish("communication", "discord", "Discord", shop()),
  wish("documentation-tool", "notion", "Notion", exchange()),
  wish("key-management", "vault", "HashiCorp Vault in place", shop()),
  // What its maker has ended or is ending is used only when it is asked for, and the design says so.
  wish("lake-storage", "minio", "MinIO in place", bank(), "tension/ending-product-in-use"),
  wish("event-log", "google-pubsub-lite", "Pub/Sub Lite", shop({ technology_stack: "Google Cloud" }), "tension/ending-product-in-use"),
  wish("batch-ingestion", "apache-sqoop", "Sqoop in place", bank(), "tension/ending-product-in-use"),
  wish("orchestration", "apache-oozie", "Oozie in place", bank(), "tension/ending-product-in-use"),
  wish("batch-ingestion", "informatica-powercenter", "Informatica PowerCenter in place", bank(), "tension/ending-product-in-use"),
  wish("stream-processing", "apache-samza", "Apache Samza", bank(), "tension/ending-product-in-use"),
];
