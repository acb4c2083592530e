import { beforeAll, describe, expect, it } from "vitest";
import { metricSets, metricSources, metricsOf } from "../../src/catalog/metrics.js";
import { catalog } from "../../src/catalog/index.js";
import { tunings } from "../../src/catalog/tuning.js";
import type { Design } from "../../src/design/design.js";
import { slotOptions } from "../../src/design/slots/options.js";
import { slotWriters } from "../../src/design/slots/index.js";
import { generate } from "../../src/generate.js";

const briefs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tiny: {
    business_domain: "B2B SaaS product analytics", data_sources: "Postgres production database, Stripe, HubSpot", data_volume: "2 GB/day",
    processing_requirements: "nightly batch reporting", target_systems: "one warehouse, dashboards for 30 people", sla_requirements: "99%, fresh once a day by 7 am",
    compliance_needs: "GDPR", technology_stack: "AWS", team_capabilities: "1 data engineer, SQL only", budget_constraints: "$1,500 per month",
  },
  bank: {
    business_domain: "Retail banking", data_sources: "Oracle core banking, card authorisations, SWIFT files, mobile app", data_volume: "40 million transactions/day, 60 GB/day",
    processing_requirements: "fraud scoring in real time, end-of-day regulatory reports by 06:00", target_systems: "Data warehouse, BI dashboards, operational database",
    sla_requirements: "99.95%, decision under 300 ms p99", compliance_needs: "GDPR, DORA, SOX; data must stay in the EU", technology_stack: "on-premises, OpenShift, no public cloud, Kafka",
    team_capabilities: "25 engineers, Java, Python, 4 SRE", technical_requirements: "exactly-once for money movements",
  },
  meters: {
    business_domain: "Electricity network operator", data_sources: "2 million smart meters, substation sensors over MQTT, SAP billing", data_volume: "200 million readings/day, 190 bytes each",
    processing_requirements: "near real-time dashboards, monthly settlement", target_systems: "time-series store, lakehouse", sla_requirements: "99.9%, 1 minute freshness",
    compliance_needs: "NIS2, GDPR", technology_stack: "Azure, Databricks", team_capabilities: "8 engineers, Python and SQL",
  },
  bids: {
    business_domain: "Programmatic advertising", data_sources: "Bid requests, impressions, clicks, campaign MySQL", data_volume: "5 billion events/day, 4 TB/day",
    processing_requirements: "real-time alerting, hourly batch", target_systems: "real-time OLAP for 2,000 external users, data lake", sla_requirements: "99.9%, 30 seconds freshness",
    compliance_needs: "CCPA", technology_stack: "GCP, GKE, want to avoid lock-in", team_capabilities: "60 engineers in 9 domain teams, platform team of 10, Kubernetes, machine learning",
  },
};
const designs = new Map<string, Design>();
const slotsOf = (name: string) => designs.get(name)?.slots ?? {};
const own = Object.keys(slotWriters).filter((id) => /^(scaling|performance|monitoring|dashboards)\./u.test(id));

beforeAll(async () => {
  for (const [name, brief] of Object.entries(briefs)) designs.set(name, await generate(brief));
}, 60_000);

describe("scaling, performance, monitoring and dashboard slots", () => {
  it("cover the 55 places", () => {
    expect(own).toHaveLength(55);
  });

  it("say something sourced, short enough, with known options only", () => {
    for (const name of Object.keys(briefs))
      for (const id of own) {
        const slot = slotsOf(name)[id];
        expect(slot?.value.length, `${name} ${id}`).toBeGreaterThan(20);
        expect(slot?.value.length, `${name} ${id}: ${slot?.value ?? ""}`).toBeLessThanOrEqual(330);
        expect(slot?.because.length, `${name} ${id}`).toBeGreaterThan(0);
        for (const option of slot?.options ?? []) expect(slotOptions[id], `${name} ${id}`).toContain(option);
        expect(slot?.value, `${name} ${id}`).not.toMatch(/\b(?:undefined|NaN|Infinity|unknown|etc)\b|\{|robust|seamless|best practice|leverage|various/u);
      }
  });

  it("differ between briefs", () => {
    const names = Object.keys(briefs);
    const same = own.filter((id) => new Set(names.map((name) => slotsOf(name)[id]?.value)).size === 1);
    expect(same).toEqual([]);
    const alike = own.filter((id) => new Set(names.map((name) => slotsOf(name)[id]?.value)).size < names.length);
    expect(alike.length).toBeLessThan(10);
  });

  it("take a lag threshold from rate and freshness", () => {
    const design = designs.get("meters") as Design;
    const flow = design.flows.find((item) => item.class === "near-real-time");
    const peak = design.sizing.find((item) => item.id === `flow:${flow?.id ?? ""}.peakRecordsPerSecond`)?.value ?? 0;
    const factor = design.facts["peakFactor"]?.value as number;
    const expected = Math.round(((peak / factor) * (flow?.freshnessSeconds ?? 0)) / 2);
    const text = slotsOf("meters")["monitoring.alerting-framework.threshold-alerts"]?.value ?? "";
    expect(text.replaceAll(",", "")).toContain(`above ${String(expected)} `);
  });

  it("take burn rates from the availability promised", () => {
    expect(slotsOf("bids")["monitoring.alerting-framework.threshold-alerts"]?.value).toContain("1.44 % failed over 1 h and 5 min");
    expect(slotsOf("bank")["monitoring.alerting-framework.threshold-alerts"]?.value).toContain("0.72 % failed");
  });

  it("size partitions to throughput and to the workers that read them", () => {
    const design = designs.get("bank") as Design;
    const text = slotsOf("bank")["scaling.horizontal-scaling.kafka-partitions"]?.value ?? "";
    const count = Number(/^(\d+) partitions/u.exec(text)?.[1]);
    const replicas = design.sizing.find((item) => item.id === "event-log.partitions");
    const workers = design.sizing.find((item) => item.id === "stream-processing.units")?.value ?? 0;
    expect(count).toBeGreaterThanOrEqual(Math.max(workers, (replicas?.value ?? 0) / (replicas?.inputs["copies"]?.value ?? 1)));
  });

  it("keep small teams small", () => {
    expect(slotsOf("tiny")["monitoring.metrics-collection.system-metrics"]?.value).toContain("Not watched on purpose");
    expect(slotsOf("tiny")["monitoring.alerting-framework.escalation-policies"]?.value).toContain("nobody is woken");
    expect(slotsOf("tiny")["scaling.caching-strategies.reference-data"]?.options).toEqual(["none"]);
  });

  it("keep audit logs as long as the regimes ask", () => {
    for (const name of Object.keys(briefs)) {
      const months = designs.get(name)?.facts["auditLogMonths"]?.value as number;
      expect(slotsOf(name)["monitoring.logging-strategy.log-aggregation"]?.value).toContain(`audit logs ${String(months)} month`);
    }
  });
});

describe("metric names", () => {
  it("exist for every technology that carries, computes or schedules data", () => {
    const roles = ["event-log", "stream-processing", "batch-processing", "orchestration", "warehouse", "realtime-olap", "key-value-store", "relational-store", "cache"];
    const missing = catalog.technologies.filter((technology) => technology.roles.some((role) => roles.includes(role)) && technology.status === "active" && metricsOf(technology.id) === undefined).map((technology) => technology.id);
    expect(missing).toEqual([]);
  });

  it("name known technologies once and a known source", () => {
    const known = new Set(catalog.technologies.map((technology) => technology.id));
    const ids = metricSets.flatMap((set) => set.technologies);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const set of metricSets) expect(metricSources[set.source], set.from).toBeDefined();
    expect(tunings.flatMap((row) => row.technologies).filter((id) => !known.has(id))).toEqual([]);
  });
});
