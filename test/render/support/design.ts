/** A hand-made design of an e-commerce pipeline: small, complete, plausible. `hostile` puts a text into every name the client can choose. */
import { buildDiagrams } from "../../../src/design/diagrams/index.js";
import type { Decision, Reason } from "../../../src/decisions/decision.js";
import type { Design, Slot } from "../../../src/design/design.js";
import type { Component, Connection } from "../../../src/design/topology.js";
import type { Facts } from "../../../src/facts/fact.js";
import type { Flow } from "../../../src/requirements/requirement.js";
import { outlineSlots } from "../../../src/render/outline.js";

const part = (id: string, name: string, role: string, zone: Component["zone"], platform: Component["platform"], flows: string[], technology = id): Component => ({
  id, name, technology, role, flows, zone, platform, because: ["event-log"],
});

function flow(id: string, name: string, kind: Flow["class"], seconds: number, sources: string[], targets: string[], purpose: Flow["purpose"]): Design["flows"][number] {
  return {
    id, name, class: kind, purpose, freshnessSeconds: seconds, percentile: 0.99, freshnessOrigin: "stated", criticality: kind === "batch" ? "standard" : "critical",
    availability: 0.999, availabilityOrigin: "stated", rtoSeconds: 1800, rpoSeconds: 60, recoveryOrigin: "assumed", sources, targets, volumeShare: 1,
    exactlyOnce: false, because: ["REQ-freshness"], freshness: seconds < 60 ? `${String(seconds * 1000)} ms` : `${String(seconds / 3600)} h`,
  };
}

const reason = (rule: string, effect: Reason["effect"], text: string, score?: number): Reason => ({
  rule, effect, text, saw: { peakIngestMegabytesPerSecond: 46.3, platform: "aws" }, sources: ["amazon-msk#limits", "editorial"], ...(score === undefined ? {} : { score }),
});

function decision(topic: string, question: string, chosen: string, others: string[], outcome: Decision["outcome"] = "decided", flowId?: string): Decision {
  return {
    id: flowId === undefined ? topic : `${topic}:${flowId}`, topic, question, outcome, pinned: topic === "event-log", margin: outcome === "decided" ? 9 : 0,
    ...(flowId === undefined ? {} : { flow: flowId }),
    chosen: outcome === "decided" ? [{ id: chosen.toLowerCase().replace(/ /g, "-"), name: chosen }] : [],
    reasons: [reason(`${topic}/prefer-managed`, outcome === "not-needed" ? "not-needed" : "prefer", outcome === "not-needed" ? "No flow asks for it." : `${chosen} sustains 46.3 MB/s at peak with a managed control plane.`, 9)],
    alternatives: others.map((name, index) => ({
      id: name.toLowerCase(), name, outcome: index % 2 === 0 ? ("excluded" as const) : ("outscored" as const), margin: index % 2 === 0 ? 1 : 8,
      reasons: [index % 2 === 0 ? reason("any/exclude-platform", "exclude", "Not offered on AWS.") : reason("any/avoid-operations", "avoid", "Needs 0.5 FTE to run.", -9)],
    })),
  };
}

export interface FixtureOptions {
  /** Placed into title, sources, targets, flows and slots. */
  readonly hostile?: string;
  /** Number of source systems. */
  readonly sources?: number;
}

/** The design; equal arguments give equal designs. */
const bounds = (quantity: number, unitPrice: number) => ({ low: { quantity, unitPrice, drivers: [] }, high: { quantity, unitPrice, drivers: [] } });

export function fixtureDesign(options: FixtureOptions = {}): Design {
  const bad = options.hostile === undefined ? "" : ` ${options.hostile}`;
  const names = ["Website events", "Mobile app", "Inventory system", "Payment gateway"];
  const sources = Array.from({ length: options.sources ?? 4 }, (_, index) => ({ id: `source-${String(index + 1)}`, name: `${names[index % 4] ?? ""}${index > 3 ? ` ${String(index)}` : ""}${bad}`, kind: index === 2 ? "database" : "events" }));
  const targets = [{ id: "warehouse", name: `Data warehouse${bad}`, kind: "warehouse" }, { id: "feature-store", name: `ML feature store${bad}`, kind: "feature-store" }, { id: "bi", name: `BI dashboards${bad}`, kind: "bi" }];
  const ids = sources.map((item) => item.id);
  const flows = [
    flow("personalization", `Real-time personalization${bad}`, "real-time", 0.1, ids.slice(0, 2), ["feature-store"], "scoring"),
    flow("reporting", `Batch reporting${bad}`, "batch", 21600, ids, ["warehouse", "bi"], "reporting"),
  ];
  const components: Component[] = [
    ...sources.map((item) => part(item.id, item.name, item.kind, "source-site", "client", flows.map((entry) => entry.id))),
    part("collector", "API Gateway", "event collector", "edge", "aws", ["personalization"]),
    part("cdc", "Debezium", "change data capture", "ingestion", "aws", ["reporting"]),
    part("event-log", "Amazon MSK", "event log", "ingestion", "aws", ["personalization", "reporting"], "amazon-msk"),
    part("schema-registry", "Glue Schema Registry", "schema registry", "governance", "aws", []),
    part("stream-processing", "Managed Service for Apache Flink", "stream processing", "processing", "aws", ["personalization"]),
    part("batch-processing", "Amazon EMR Serverless", "batch processing", "processing", "aws", ["reporting"]),
    part("orchestration", "Amazon MWAA", "orchestration", "operations", "aws", []),
    part("lake-storage", "Amazon S3", "lake storage", "storage", "aws", ["reporting"]),
    part("cache", "Amazon ElastiCache", "online feature store", "serving", "aws", ["personalization"]),
    part("warehouse-store", "Amazon Redshift", "warehouse", "storage", "aws", ["reporting"]),
    part("monitoring", "Amazon Managed Grafana", "monitoring", "operations", "aws", []),
    part("key-management", "AWS KMS", "key management", "security", "aws", []),
    ...targets.map((item) => part(item.id, item.name, item.kind, "serving", "client", ["reporting"])),
  ];
  const link = (from: string, to: string, what: string, how: string): Connection => ({ from, to, what, how, flows: ["personalization", "reporting"] });
  const connections: Connection[] = [
    ...sources.map((item) => (item.kind === "database" ? link(item.id, "cdc", "row changes, 1.2 MB/s peak", "binlog, TLS") : link(item.id, "collector", "events, 22 MB/s peak", "HTTPS, batched 100 ms"))),
    link("collector", "event-log", "click and order events, 46 MB/s peak", "Kafka protocol, TLS, at least once"),
    link("cdc", "event-log", "row changes", "Kafka protocol, TLS, at least once"),
    link("event-log", "stream-processing", "events by customer key", "Kafka protocol, TLS"),
    link("stream-processing", "cache", "features, 4,000 writes/s", "RESP, TLS"),
    link("event-log", "lake-storage", "raw events as Parquet, 1 TB/day", "Kafka Connect sink, every 5 min"),
    link("lake-storage", "batch-processing", "daily partitions", "S3 API, HTTPS"),
    link("batch-processing", "warehouse-store", "modelled tables", "COPY, TLS"),
    link("cache", "feature-store", "features", "RESP, TLS"), link("warehouse-store", "warehouse", "tables", "JDBC, TLS"), link("warehouse-store", "bi", "queries", "JDBC, TLS"),
  ];
  const paths = {
    personalization: [ids[0] ?? "", "collector", "event-log", "stream-processing", "cache", "feature-store"],
    reporting: [ids[0] ?? "", "collector", "event-log", "lake-storage", "batch-processing", "warehouse-store", "bi"],
  };
  const decisions = [
    decision("architecture-pattern", "Which architecture pattern carries the flows?", "Lambda", ["Kappa", "Data mesh"]),
    decision("event-log", "Which event log carries the streams?", "Amazon MSK", ["Pub/Sub", "Apache Kafka", "Event Hubs", "Apache Pulsar"]),
    decision("stream-processing", "Which engine processes the streams?", "Managed Service for Apache Flink", ["Dataflow", "Spark Structured Streaming"]),
    decision("warehouse", "Which warehouse serves SQL analytics?", "Amazon Redshift", ["BigQuery", "Snowflake"]),
    decision("ci-cd", "Which tool runs delivery?", "GitHub Actions", ["Jenkins", "GitLab CI"]),
    decision("recovery-strategy", "How is the flow brought back after a regional failure?", "Pilot light", ["Backup and restore", "Warm standby"], "decided", "personalization"),
    decision("graph-store", "Which graph store?", "", ["Neptune"], "not-needed"),
  ];
  const facts: Facts = {
    region: { value: "eu-central-1", unit: "id", origin: "assumed", from: ["ASM-region"] }, platform: { value: "aws", unit: "id", origin: "stated", from: ["REQ-platform"] },
    highestAvailability: { value: 0.999, unit: "fraction", origin: "stated", from: ["REQ-availability"] },
    peakIngestMegabytesPerSecond: { value: 46.3, unit: "MB/s", origin: "derived", from: ["REQ-volume"] },
  };
  const roadmap = [1, 2, 3, 4].map((quarter) => ({ quarter, outcome: `Outcome of quarter ${String(quarter)}${bad}`, work: ["Event log and lake in production", "First dashboards", "Alerting"], because: ["fact:flowCount"] }));
  const assurance: Design["assurance"] = {
    latency: [{ flow: "personalization", target: 100, percentile: 0.99, hops: [{ component: "collector", milliseconds: 20, p50Milliseconds: 5, source: "amazon-msk#limits" }, { component: "event-log", milliseconds: 15, p50Milliseconds: 5, source: "amazon-msk#limits" }, { component: "stream-processing", milliseconds: 40, p50Milliseconds: 5, source: "amazon-msk#limits" }], total: 75, verdict: "met" }],
    answers: [],
    availability: [{ flow: "personalization", target: 0.999, parts: [{ component: "event-log", sla: 0.999, copies: 1, source: "amazon-msk#sla" }, { component: "cache", sla: 0.9999, copies: 2, source: "amazon-msk#sla" }], composite: 0.99899999, downtimeMinutesPerMonth: 43.8, verdict: "not-met" }],
    recovery: [{ flow: "personalization", rtoTarget: 30, rpoTarget: 1, strategy: "Pilot light", rto: 25, rpo: 1, steps: [{ step: "Detect", minutes: 5, source: "editorial" }, { step: "Start compute", minutes: 20, source: "editorial" }], verdict: "met" }],
    compliance: [{ regime: "GDPR", reference: "Art. 17", obligation: "Erase personal data on request", element: "erasure", components: [], force: "mandatory", designElement: "Keyed deletes in the lake's table format", status: "by you", owner: "Data engineering", verifier: "Data protection officer", source: "gdpr#art17" }],
    regimes: [], parameters: [], regimeConflicts: [], elements: [], statutory: [],
  };
  const money = { low: 9_400.5, expected: 11_752.13, high: 15_200 };
  const slots: Record<string, Slot> = Object.fromEntries(outlineSlots().map((id) => [id, {
    value: `Value of ${id} with enough words to need a second line in the tree: 48 partitions, replication factor 3, acks=all${bad}`, options: ["kafka"], because: ["event-log/prefer-managed", "fact:peakIngestMegabytesPerSecond"],
  }]));
  const title = `E-commerce platform analytics${bad}`;
  return {
    schemaVersion: "1.0.0", generator: { name: "pipewright", version: "0.1.0", catalogAsOf: "2026-11-01", catalogHash: "0123abcd" }, title,
    brief: {
      source: "data_volume: 100M events/day, 1TB daily growth",
      fields: { business_domain: title, data_volume: "100M events/day, 1TB daily growth", sla_requirements: "<100ms latency, 99.9% availability" },
      echo: [{ span: { field: "data_volume", start: 13, end: 28, text: "100M events/day" }, meaning: "1,157 records/s on average" }], sources, targets,
    },
    domain: { id: "e-commerce", name: "E-commerce" }, flows,
    requirements: [{ id: "REQ-freshness", kind: "quality", statement: "Personalization answers within 100 ms", field: "sla_requirements", value: 0.1, unit: "s", origin: "stated", span: { field: "sla_requirements", start: 0, end: 5, text: "<100ms" } }],
    assumptions: [{ id: "ASM-region", field: "technology_stack", value: "eu-central-1", unit: "id", reason: "No region is named.", effect: "Prices differ by up to 15 % between regions." }],
    findings: [{ severity: "info", code: "not-understood", message: `Not understood: "blockchain-ready"${bad}`, field: "technical_requirements" }],
    tensions: [{ severity: "error", code: "sla-above-parts", message: "99.9 % is above the product of the parts", conflict: "99.9 % asked, 99.899 % reached by the parts in series.", position: "The event log is named as the weakest part.", otherwise: "A second region lifts it to 99.99 % for $9,000 a month.", because: ["assurance:personalization"], saw: { "measure.availabilityTarget": "99.9 %" } }],
    conflicts: [{
      id: "availability:sla_requirements:10", kind: "availability", statement: "\"personalization\": 99.9 % is promised; the service levels of 3 parts in a row make 99.899 %.", flows: ["personalization"], set: ["REQ-availability"],
      requirements: [{ id: "REQ-availability", statement: "It is available 99.9 % of each month.", field: "sla_requirements", text: "99.9%" }],
      relaxations: [{ id: "REQ-availability:99.8%", statement: "Promise 99.8 % instead of 99.9 %", givesUp: "43.8 min more of downtime a month", level: 2, requirements: ["REQ-availability"], decisions: [{ id: "cache", from: "A | B", to: "none" }], monthly: 9000, difference: -345.5, resolves: true, breaks: [] }],
      nearest: { changes: ["REQ-availability:99.8%"], statement: "Promise 99.8 % instead of 99.9 %", givesUp: "43.8 min more of downtime a month", level: 2, requirements: ["REQ-availability"], decisions: [{ id: "cache", from: "A | B", to: "none" }], monthly: 9000, difference: -345.5, breaks: [] },
      tried: 3, complete: true,
    }],
    facts, decisions,
    sizing: [
      { id: "load.peak", component: "load", value: 46.3, unit: "MB/s", formula: "average x peak factor", inputs: { average: { value: 11.57, unit: "MB/s" }, "peak factor": { value: 4, unit: "" } } },
      { id: "event-log.brokers", component: "event-log", value: 6, unit: "brokers", formula: "ceil(peak / (perBroker x utilisation)), rounded up to a multiple of 3", inputs: { peak: { value: 46.3, unit: "MB/s" }, perBroker: { value: 12, unit: "MB/s" }, utilisation: { value: 0.7, unit: "" } }, source: "amazon-msk#limits", certainty: "assumed" },
    ],
    figures: [], planningValues: [{ id: "peakFactor", value: 4, unit: "ratio", reason: `Day-time load.${bad}` }],
    cost: {
      currency: "USD", exchangeRate: { perUsd: 1, source: "none", asOf: "2026-11-01" }, monthly: money, annual: { low: 112_806, expected: 141_025.56, high: 182_400 },
      lineItems: [{ id: "event-log.brokers", component: "event-log", technology: "amazon-msk", sku: "kafka.m7g.xlarge broker", meter: "unit-hour", region: "eu-central-1", quantity: 4380, unit: "broker-hours", unitPrice: 0.489, monthly: 2141.82, low: 1900, high: 2500, formula: "units x hours", inputs: { units: { value: 6, unit: "broker" }, hours: { value: 730, unit: "h/month" } }, range: bounds(4380, 0.489), certainty: { quantity: "assumed", price: "verified", line: "assumed" }, source: "amazon-msk#pricing", asOf: "2026-10", confidence: "high", flows: ["personalization", "reporting"] },
        { id: "lake.storage", component: "lake-storage", technology: "amazon-s3", sku: "S3 Standard", meter: "storage-gigabyte-month", region: "eu-central-1", quantity: 392_258.78, unit: "GB-months", unitPrice: 0.0245, monthly: 9610.31, low: 7500.5, high: 12_700, formula: "=stored bytes", inputs: {}, note: "price of the region", range: bounds(392_258.78, 0.0245), certainty: { quantity: "verified", price: "unverified", line: "unverified" }, source: "amazon-msk#pricing", asOf: "2026-10", confidence: "medium", flows: ["reporting"] }],
      exclusions: [{ what: "Taxes", why: "They depend on the buyer." }], confidence: { verifiedShare: 0, unverifiedShare: 0.8178, assumedShare: 0.1822, verifiedPriceShare: 0.1822, total: "assumed", note: "18.2 % of it is priced at verified prices.", drivers: [{ end: "low", driver: "volume", what: "volume at 80 %", amount: -2351.63 }, { end: "high", driver: "growth", what: "the horizon's volume", amount: 3447.87 }] },
      people: { fte: 1.4, note: "to run the design", parts: [{ technology: "amazon-msk", fte: 1.4 }] },
      budget: { limit: 15_000, currency: "USD", period: "month", verdict: "inside", gap: 3247.87 },
    },
    assurance, components, connections, paths,
    diagrams: buildDiagrams({ title, flows, components, connections, paths, decisions, facts, roadmap, latency: assurance.latency, recovery: assurance.recovery }),
    code: [
      { id: "transformation-sql", title: "Daily orders", language: "sql", path: "sql/orders.sql", text: "WITH cleaned_data AS (\n  SELECT order_id FROM raw.orders\n)\nSELECT * FROM cleaned_data;" },
      { id: "quality-framework", title: "Quality checks", language: "python", path: "quality/framework.py", text: "class DataQualityFramework:\n    pass" },
      { id: "delivery-definition", title: "Delivery", language: "yaml", path: ".github/workflows/pipeline.yml", text: "name: pipeline\non: [push]" },
    ],
    failures: [{ component: "event-log", event: "one broker lost", stops: "nothing", stillServes: "all flows", bufferMinutes: 60, catchUpMinutes: null, lost: "nothing", detectedBy: "under-replicated partitions", action: "replace broker" }],
    risks: [{ id: "lock-in", statement: "Features are written by one engine only.", likelihood: "low", impact: "medium", mitigation: "Keep logic in SQL.", because: ["fact:platform"] }],
    roadmap,
    plan: [1, 2, 3, 4].map((phase) => ({ phase, title: ["Requirements analysis", "Architecture design", "Implementation strategy", "Optimization & operations"][phase - 1] ?? "", weeks: `weeks ${String(phase * 3 - 2)}-${String(phase * 3)}`, tasks: ["First task", "Second task"], exit: "targets measured", because: ["fact:flowCount"] })),
    sources: [
      { key: "amazon-msk#limits", title: "Amazon MSK quotas", url: "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html", asOf: "2026-10", confidence: "high", unverified: false },
      { key: "amazon-msk#sla", title: "general knowledge, unverified", url: null, asOf: "2026-10", confidence: "low", unverified: true },
    ],
    slots,
  };
}
