/** Services that stand all month, stores and tools sized to who uses them, and names that are followed; each on both sides of its threshold. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { generate, parseBrief } from "../../src/index.js";
import type { BriefFields } from "../support/random-brief.js";
import { decided, decision, heard, ids, told } from "../guidance/support.js";

const SHOP: BriefFields = {
  business_domain: "Online shop", data_sources: "orders in PostgreSQL (80 GB), price lists as CSV files, Zendesk", data_volume: "20 million events a day of 800 bytes",
  processing_requirements: "nightly reports", target_systems: "data warehouse, dashboards for 40 people", technology_stack: "GCP, BigQuery, dbt", team_capabilities: "3 data engineers, SQL and Python",
};

describe("an extractor that stands all month", () => {
  it("loses to a library below the volume at which use costs as much as standing", async () => {
    const below = await decision("batch-ingestion", SHOP, { loadedGigabytesPerDay: 499 });
    expect(ids(below)).toEqual(["dlt"]);
    expect(told(below)).toContain("batch-ingestion/avoid-standing-instance-for-small-loads");
    expect(told(await decision("batch-ingestion", SHOP, { loadedGigabytesPerDay: 501 }))).not.toContain("batch-ingestion/avoid-standing-instance-for-small-loads");
  });
  it("is meant by its floor, not by its name: services billed by use are left alone", async () => {
    const found = await decision("batch-ingestion", { ...SHOP, technology_stack: "AWS" }, { loadedGigabytesPerDay: 20 });
    expect(told(found)).not.toContain("batch-ingestion/avoid-standing-instance-for-small-loads");
  });
  it("stays where the brief has it", async () => {
    const found = await decision("batch-ingestion", { ...SHOP, technology_stack: "GCP, BigQuery, Cloud Data Fusion in place" }, { loadedGigabytesPerDay: 20 });
    expect(ids(found)).toEqual(["google-cloud-data-fusion"]);
  });
});

describe("devices in somebody's hand", () => {
  const kindOf = (name: string): string | undefined => parseBrief({ ...SHOP, data_sources: name } as Parameters<typeof parseBrief>[0]).sources[0]?.kind;
  it.each(["picker handhelds (900 devices, an event per scan)", "Android PDAs of the couriers", "ring scanners", "tablets of the waiters"])("%s send events", (name) => expect(kindOf(name)).toBe("events"));
  it.each(["parcel scanners at the belts", "vehicle tablets over MQTT", "handhelds with PLCs over OPC UA", "temperature sensors", "ticket validators"])("%s are devices", (name) => expect(kindOf(name)).toBe("iot"));
  it("need neither a broker nor a gateway at the site; sensors beside them do", async () => {
    const sources = (more: string): BriefFields => ({ ...SHOP, data_sources: `12 stores; picker handhelds, 2.5 million scans a day of 300 bytes${more}`, processing_requirements: "live stock within 5 seconds, nightly reports" });
    const without = await decided(sources("")), beside = await decided(sources("; freezer sensors over MQTT"));
    expect(without.decisions.get("mqtt-broker")?.outcome).toBe("not-needed");
    expect(without.decisions.get("edge-gateway")?.outcome).toBe("not-needed");
    expect(without.facts["hasEventSource"]?.value).toBe(true);
    expect(beside.decisions.get("mqtt-broker")?.outcome).toBe("decided");
    expect(beside.decisions.get("edge-gateway")?.outcome).toBe("decided");
  });
});

describe("a broker on own premises", () => {
  const grid: BriefFields = {
    business_domain: "Electricity grid", data_sources: "web clicks (90,000 events/s of 200 bytes); field sensors over MQTT (200 messages/s of 200 bytes)", data_volume: "90,200 events/s of 200 bytes",
    processing_requirements: "grid alarms within 5 seconds, daily reports", target_systems: "control room dashboards, data warehouse", technology_stack: "own data centre, VMware", team_capabilities: "14 engineers, Java and Python",
  };
  it("is sized for what devices send, and not for the clicks beside them", async () => {
    const design = await decided(grid);
    expect(design.facts["devicePeakRecordsPerSecond"]?.value).toBeLessThan(2000);
    expect(design.facts["streamPeakRecordsPerSecond"]?.value).toBeGreaterThan(90_000);
    expect(ids(await decision("mqtt-broker", grid))).toEqual(["mosquitto"]);
    expect(ids(await decision("mqtt-broker", grid, { devicePeakRecordsPerSecond: 5_001 }))).toEqual(["emqx"]);
  });
});

describe("infrastructure as code", () => {
  it("is in the tool named, wherever it is named, and in the open one where none is", async () => {
    const named = await decision("infrastructure-as-code", { ...SHOP, technical_requirements: "infrastructure in Terraform" });
    expect(ids(named)).toEqual(["terraform"]);
    const leaning = await decision("infrastructure-as-code", { ...SHOP, technology_stack: "GCP, BigQuery, perhaps Terraform" });
    expect(ids(leaning)).toEqual(["terraform"]);
    expect(heard(leaning)).toContain("infrastructure-as-code/prefer-the-one-named");
    expect(ids(await decision("infrastructure-as-code", SHOP))).toEqual(["opentofu"]);
    expect(ids(await decision("infrastructure-as-code", { ...SHOP, technology_stack: "GCP, BigQuery, no Terraform" }))).toEqual(["opentofu"]);
  });
});

describe("where work is tracked", () => {
  const builds = (system: string) => ({ "decision.ci-cd": [system] });
  const azure: BriefFields = { ...SHOP, technology_stack: "Azure" };
  it("follows the suite that holds the code", async () => {
    expect(ids(await decision("project-management", azure, builds("azure-devops-pipelines")))).toEqual(["azure-boards"]);
    expect(ids(await decision("project-management", azure, builds("github-actions")))).toEqual(["github-projects"]);
    expect(ids(await decision("project-management", azure, builds("gitlab-ci")))).toEqual(["gitlab-ci"]);
  });
  it("is no part of a suite this design does not have", async () => {
    const found = await decision("project-management", azure, builds("github-actions"));
    expect(found.alternatives.filter((item) => item.outcome === "excluded").map((item) => item.id)).toEqual(expect.arrayContaining(["azure-boards", "gitlab-ci", "gitlab-self-managed"]));
  });
});

describe("files of partners on Azure", () => {
  it("arrive at the endpoint of the storage account, not on a server of our own; on own premises on one", async () => {
    expect(ids(await decision("file-transfer", { ...SHOP, technology_stack: "Azure" }))).toEqual(["azure-blob-sftp"]);
    expect(ids(await decision("file-transfer", { ...SHOP, technology_stack: "on-premises, own servers" }))).toEqual(["sftp-server"]);
  });
  it("cost what the endpoint costs by the hour: 0.30 x 730 = 219 USD", () => {
    const price = catalog.priceBooks.flatMap((book) => book.prices).find((entry) => entry.sku === "azure-blob-sftp.endpoint-hour" && entry.region === "westeurope");
    expect((price?.usd ?? 0) * 730).toBeCloseTo(219, 6);
  });
});

describe("fresh aggregates for a few colleagues", () => {
  const cockpit: BriefFields = { ...SHOP, technology_stack: "Azure", data_sources: "booking events", processing_requirements: "live cockpit of delays within 60 seconds", target_systems: "control centre dashboard (35 controllers)" };
  const few = { needsRealtimeOlap: true, externalUsers: 0, biUsers: 35, queriesPerSecond: 0.1, streamPeakRecordsPerSecond: 40, targetKinds: ["bi"] };
  const RELATIONAL = "azure-database-postgresql";
  it("come from one relational database", async () => expect(ids(await decision("realtime-olap", cockpit, few))).toEqual([RELATIONAL]));
  it.each([
    ["rows", { streamPeakRecordsPerSecond: 100 }, { streamPeakRecordsPerSecond: 101 }], ["readers inside", { biUsers: 300 }, { biUsers: 301 }],
    ["readers outside", { externalUsers: 0 }, { externalUsers: 1 }], ["queries", { queriesPerSecond: 20 }, { queriesPerSecond: 21 }], ["what is asked for", { targetKinds: ["bi"] }, { targetKinds: ["bi", "realtime-olap"] }],
  ])("up to so many %s, and from a store of columns beyond", async (_, at, over) => {
    expect(ids(await decision("realtime-olap", cockpit, { ...few, ...at }))).toEqual([RELATIONAL]);
    const beyond = await decision("realtime-olap", cockpit, { ...few, ...over });
    expect(ids(beyond)).not.toContain(RELATIONAL);
    expect(told(beyond)).toContain("realtime-olap/exclude-relational-for-many");
  });
  it("a database that may now serve them is no worse a small warehouse", async () => {
    const found = await decision("warehouse", { ...SHOP, technology_stack: "AWS" }, { warmAtHorizonGigabytes: 20 });
    expect(found.alternatives.filter((item) => item.id === "amazon-rds-postgresql").flatMap((item) => item.reasons.map((reason) => reason.rule))).not.toContain("warehouse/avoid-olap-store-as-warehouse-in-cloud");
  });
});

describe("Power BI on a capacity", () => {
  const priced = async (stack: string) => {
    const { decisions, cost } = await generate({ ...SHOP, technology_stack: stack, target_systems: "data warehouse, Power BI for 220 people" });
    return { chosen: decisions.find((item) => item.id === "bi")?.chosen.map((item) => item.id), seats: cost.lineItems.filter((line) => line.sku === "power-bi.pro.user-month").reduce((sum, line) => sum + line.quantity, 0), named: cost.exclusions.some((item) => item.why.includes("Premium capacity is taken as existing")) };
  };
  it("is priced by those who publish where the brief has one, and the capacity is named as not priced", async () => {
    expect(await priced("Azure, Power BI Premium")).toEqual({ chosen: ["power-bi-premium"], seats: 22, named: true });
  });
  it("is not assumed: without one every reader has a seat, and a licence per user is none", async () => {
    expect(await priced("Azure, Power BI")).toEqual({ chosen: ["power-bi"], seats: 220, named: false });
    expect(await priced("Azure, Power BI Premium per user")).toEqual({ chosen: ["power-bi"], seats: 220, named: false });
  });
});

describe("lock-in", () => {
  const PORTABLE: BriefFields = { ...SHOP, data_sources: "page views, subscriptions in MySQL", data_volume: "79k events per day, 16 MB daily", processing_requirements: "near real-time dashboards, monthly settlement", sla_requirements: "1 minute freshness", technology_stack: "GCP, GKE, want to avoid lock-in", team_capabilities: "5 engineers, Python" };
  it("is no reason against a managed PostgreSQL: the same engine runs anywhere", async () => {
    const found = await decision("warehouse", PORTABLE);
    const managed = [...found.alternatives.filter((item) => item.id === "google-cloud-sql-postgresql").flatMap((item) => item.reasons.map((reason) => reason.rule))];
    expect(managed).not.toContain("any/avoid-proprietary-when-lock-in-avoided");
    expect(found.alternatives.filter((item) => item.id === "bigquery").flatMap((item) => item.reasons.map((reason) => reason.rule))).toContain("any/avoid-proprietary-when-lock-in-avoided");
  });
  it("asks for no table format where a database corrects the rows, and for one where files are the tables", async () => {
    expect(ids(await decision("table-format", { ...PORTABLE, compliance_needs: "SOC 2" }))).toEqual(["plain-parquet"]);
    expect(ids(await decision("table-format", { ...PORTABLE, compliance_needs: "SOC 2", target_systems: "data lake for data science, dashboards for 40 people" }))).toEqual(["apache-iceberg"]);
  });
});
