import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/brief.js";
import { parseBrief } from "../../src/brief/parse.js";

const SEED = `{{business_domain}}: E-commerce platform analytics
{{data_sources}}: Website events, mobile app, inventory system, payment gateway
{{data_volume}}: 100M events/day, 1TB daily growth
{{processing_requirements}}: Real-time personalization, batch reporting
{{target_systems}}: Data warehouse, ML feature store, BI dashboards
{{sla_requirements}}: <100ms latency, 99.9% availability
{{technology_stack}}: AWS, Kubernetes, Kafka, Spark
`;
const kinds = (brief: Brief) => brief.sources.map((source) => (source.engine === undefined ? source.kind : `${source.kind} ${source.engine}`));
const source = (text: string) => kinds(parseBrief({ business_domain: "x", data_sources: text }));
const withField = (field: string, text: string) => parseBrief({ business_domain: "Bank", data_sources: "orders", [field]: text });

describe("the seed's example", () => {
  const brief = parseBrief(SEED);
  it("is understood without rest", () => {
    expect(brief.notUnderstood).toEqual([]);
    expect(brief.findings).toEqual([]);
  });
  it("gives sources, volumes, workloads, targets", () => {
    expect(kinds(brief)).toEqual(["events", "events", "database", "api"]);
    expect(brief.volumes.map((entry) => [entry.what, Math.round(entry.value)])).toEqual([["records-per-second", 1157], ["growth-bytes-per-day", 1e12]]);
    expect(brief.workloads.map((load) => [load.class, load.purpose])).toEqual([["real-time", "serving"], ["batch", "reporting"]]);
    expect(brief.targets.map((target) => target.kind)).toEqual(["warehouse", "feature-store", "bi"]);
    expect(brief.latencies[0]).toMatchObject({ seconds: 0.1 });
    expect(brief.availability[0]?.value).toBe(0.999);
    expect(brief.mentions.map((mention) => `${mention.id} ${mention.stance}`)).toEqual(["aws required", "kubernetes required", "kafka required", "spark required"]);
  });
});

describe("forms", () => {
  const same = (text: unknown) => {
    const brief = parseBrief(text);
    expect(Object.keys(brief.fields).sort((a, b) => (a < b ? -1 : 1))).toEqual(["budget_constraints", "business_domain", "data_sources", "data_volume"]);
    expect(brief.sources).toHaveLength(2);
    expect(brief.budget).toMatchObject({ amount: 5000, currency: "USD", period: "month" });
  };
  it("headings with bold", () => same("# Brief\n- **Business Domain**: Retail\n- **Data Sources**: tills, CRM\n* **Data Volume:** 5 GB/day\n- **Budget Constraints**: $5,000 per month\n"));
  it("short keys in any order and case", () => same("BUDGET: $5,000 a month\nvolume: 5 GB/day\nSources: tills, CRM\ndomain: Retail"));
  it("template placeholders", () => same("industry_use_case: Retail\ninternal_external_systems: tills, CRM\ndaily_weekly_monthly_volumes: 5 GB/day\ncost_targets_limitations: $5,000 per month"));
  it("YAML with lists and block scalars", () => same("business_domain: Retail\ndata_sources:\n  - tills\n  - CRM\ndata_volume: |\n  5 GB/day\nbudget: \"$5,000 per month\"\n"));
  it("JSON", () => same(JSON.stringify({ business_domain: "Retail", data_sources: ["tills", "CRM"], data_volume: "5 GB/day", budget: "$5,000 per month" })));
  it("object with text and precise values", () => same({ "Business Domain": "Retail", sources: { text: "tills, CRM" }, data_volume: { text: "5 GB/day", record_bytes: 300 }, budget: "$5,000 per month" }));
  it("multi-line values", () => same("domain: Retail\nsources:\n- tills\n- CRM\nvolume: 5 GB/day\nbudget:\n  $5,000\n  per month"));
  it("Windows line ends and a byte order mark", () => same("\uFEFFdomain: Retail\r\nsources: tills, CRM\r\nvolume: 5 GB/day\r\nbudget: $5,000 per month\r\n"));
  it("leaves unfilled placeholders out", () => expect(parseBrief("domain: Retail\nsources: tills\nvolume: {{daily_weekly_monthly_volumes}}").fields.data_volume).toBeUndefined());
  it("reads precise values at the top and under precise", () => {
    const brief = parseBrief("domain: Retail\nsources: tills\nrecord_bytes: 500\nprecise:\n  peak_factor: 4\n  on_call: yes\n");
    expect(brief.precise.record_bytes?.value).toBe(500);
    expect(brief.precise.peak_factor?.value).toBe(4);
    expect(brief.precise.on_call?.value).toBe(true);
  });
  it("keeps a colon in running text inside its field", () => expect(parseBrief("domain: Retail\nsources: tills\nstack: GIVEN: AWS\nNote: no Kafka").mentions.map((mention) => mention.stance)).toEqual(["required", "banned"]));
});

describe("sources", () => {
  it.each([
    ["order database (MySQL)", "database mysql"], ["Oracle core banking", "database oracle"], ["SWIFT files", "files"], ["merchant files over SFTP", "files"], ["Authorisation stream", "events"],
    ["HL7 v2 messages", "queue"], ["FHIR API", "api"], ["bedside monitors", "iot"], ["smart meters", "iot"], ["turbine SCADA at 1 Hz", "iot"], ["PLCs over OPC UA", "iot"], ["HubSpot", "saas"], ["Stripe", "saas"],
    ["Salesforce", "saas"], ["DynamoDB player database", "database dynamodb"], ["inventory system", "database"], ["payment gateway", "api"], ["CDN logs", "logs"], ["SAP HANA ERP", "database sap"],
  ])("%s", (text, kind) => expect(source(text)).toEqual([kind]));
  it("carries count, rate and rhythm", () => {
    const [meters] = parseBrief({ domain: "grid", sources: "2 million smart meters, each every 15 minutes; a 600 GB Oracle database" }).sources;
    expect(meters).toMatchObject({ count: 2e6, deliveredEverySeconds: 900 });
  });
  it("splits at commas outside parentheses only", () => expect(source("databases (MySQL, Oracle), logs and files")).toHaveLength(3));
});

describe("stances", () => {
  const stance = (text: string, field = "technology_stack") => Object.fromEntries(withField(field, text).mentions.map((mention) => [mention.id, mention.stance]));
  it.each([
    ["AWS without Kubernetes", { aws: "required", kubernetes: "banned" }], ["Azure preferred, no Kubernetes", { azure: "preferred", kubernetes: "banned" }], ["GCP if it makes no difference", { gcp: "preferred" }],
    ["Kafka in place", { kafka: "in-place" }], ["on-premises Hadoop cluster to be replaced", { hadoop: "to-be-replaced" }], ["we would rather not run Kafka", { kafka: "unwanted" }],
  ])("%s", (text, expected) => expect(stance(text)).toMatchObject(expected));
  it("knows experience from use", () => {
    expect(stance("have operated Pulsar for two years", "team_capabilities")).toEqual({ pulsar: "experienced" });
    expect(stance("runs Kafka already", "team_capabilities")).toEqual({ kafka: "in-place" });
    expect(withField("team_capabilities", "8 engineers, Python and SQL, no streaming experience").team.skills.map((skill) => [skill.skill, skill.level])).toEqual([["python", 2], ["sql", 2], ["streaming", 0]]);
  });
  it("does not take common words for technologies", () => expect(stance("we stream data in segments, glue code, flow control", "processing_requirements")).toEqual({}));
});

describe("service levels", () => {
  it("reads five nines, RPO 0, RTO, deadlines and percentiles", () => {
    const brief = parseBrief({ domain: "x", sources: "orders", processing: "fraud scoring in real time, end-of-day regulatory reports by 06:00", sla: "decision under 300 ms p99, five nines, no data loss, RTO 15 min" });
    expect(brief.availability[0]?.value).toBe(0.99999);
    expect(brief.rpo[0]?.value).toBe(0);
    expect(brief.rto[0]?.value).toBe(900);
    expect(brief.latencies[0]).toMatchObject({ seconds: 0.3, percentile: 0.99, measure: "response" });
    expect(brief.workloads[1]).toMatchObject({ class: "batch", deadlineMinutes: 360 });
  });
  it("does not read RPO out of an airport", () => expect(withField("sla_requirements", "airport events within 2 s").rpo).toEqual([]));
  it("attaches freshness to the workload it speaks of", () => {
    const brief = parseBrief({ domain: "x", sources: "orders", processing: "real-time alerting, batch reporting", sla: "alerts within 2 seconds, fresh once a day by 7 am" });
    expect(brief.workloads.map((load) => [load.freshnessSeconds, load.deadlineMinutes])).toEqual([[2, undefined], [86400, 420]]);
  });
});

describe("team, budget, compliance, needs", () => {
  it.each([["two-person team", 2], ["small team of three", 3], ["1 data engineer, SQL only", 1], ["60 engineers in 9 domain teams, platform team of 10, Kubernetes", 60], ["twelve engineers", 12]])("%s", (text, people) => expect(withField("team_capabilities", text).team.engineers?.value).toBe(people));
  it("separates domain teams and platform teams", () => expect(withField("team_capabilities", "60 engineers in 9 domain teams, platform team of 10").team).toMatchObject({ domainTeams: { value: 9 }, platformEngineers: { value: 10 } }));
  it.each([["EUR 80k monthly", 80_000, "EUR", "month"], ["at most $2,000 a month", 2000, "USD", "month"], ["12000 EUR per year", 12_000, "EUR", "year"]])("%s", (text, amount, currency, period) => expect(withField("budget_constraints", text).budget).toMatchObject({ amount, currency, period, kind: "ceiling" }));
  it("reads residency and none", () => {
    expect(withField("compliance_needs", "GDPR, DORA, SOX; data must stay in the EU").residency?.value).toBe("EU");
    expect(withField("compliance_needs", "none").complianceNone?.text).toBe("none");
    expect(withField("technology_stack", "AWS and own servers").residency).toBeUndefined();
  });
  it.each([
    ["exactly-once for money movements", "exactly-once", undefined], ["replay of the last 30 days must be possible", "replay", 30], ["late events up to 2 hours", "late-data", 7200], ["schema changes every week", "schema-changes", 7],
    ["join clicks with orders within 24 hours", "stream-join", 86400], ["keep raw data 7 years", "raw-retention", 2555], ["edge sites must keep running when the WAN is down", "edge-autonomy", undefined], ["row-level access by region", "row-level-access", undefined],
    ["keep 13 months, then delete", "retention-limit", 13], ["retain for ten years", "raw-retention", 3650], ["streaming not required", "streaming-not-required", undefined], ["no capital spending this year", "no-capital-spending", undefined],
  ])("%s", (text, id, value) => expect(withField("technical_requirements", text).needs.find((need) => need.id === id)).toMatchObject(value === undefined ? { id } : { id, value }));
});

describe("what stays unread", () => {
  it("is listed with its place", () => expect(withField("technical_requirements", "replay, blorbification of quuxes").notUnderstood.map((span) => span.text)).toEqual(["blorbification of quuxes"]));
  it("reports volumes that contradict each other", () => expect(withField("data_volume", "50k events/s, 1 KB each, 1 GB/day").findings.map((finding) => finding.code)).toContain("volume-contradiction"));
});
