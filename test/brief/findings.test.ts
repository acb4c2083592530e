/** Readings that an architect missed in generated designs: subjects, places, rhythms, names, people and money. */
import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/brief.js";
import { parseBrief } from "../../src/brief/parse.js";
import { deriveRequirements, type Derived } from "../../src/requirements/derive.js";
import { deriveFacts } from "../../src/facts/derive.js";
import { generalPack } from "../../src/catalog/domains/index.js";
import { placesOf, reaches } from "../../src/tensions/jurisdiction.js";
import { workloadName } from "../../src/brief/workload-name.js";

const read = (fields: Record<string, string>): Brief => parseBrief({ business_domain: "Hospital group", data_sources: "lab messages, bed database (Oracle)", ...fields });
const derive = (fields: Record<string, string>): Derived => deriveRequirements(read(fields), generalPack);
const facts = (fields: Record<string, string>) => {
  const brief = read(fields);
  return deriveFacts({ brief, derived: deriveRequirements(brief, generalPack), pack: generalPack });
};
const flows = (fields: Record<string, string>) => Object.fromEntries(derive(fields).flows.map((flow) => [flow.id, flow]));

describe("a target belongs to the flow it names", () => {
  const brief = {
    processing_requirements: "Sepsis score within 30 seconds of a new result, bed overview every 5 minutes, nightly quality measures, research extracts on request",
    sla_requirements: "99.95% for the sepsis score with an RTO of 15 minutes and no lost messages; 99.5% for reports",
  };
  it("by words and by kind; an unnamed flow gets an assumption", () => {
    const { "sepsis-score": score, "bed-overview": beds, "nightly-quality-measures": measures, "research-extracts": extracts } = flows(brief);
    expect([score?.availability, score?.availabilityOrigin, score?.rtoSeconds, score?.rpoSeconds]).toEqual([0.9995, "stated", 900, 0]);
    expect([beds?.availability, beds?.availabilityOrigin]).toEqual([0.999, "assumed"]);
    expect(beds?.rpoSeconds).toBeGreaterThan(0);
    expect([measures?.availability, extracts?.availability]).toEqual([0.995, 0.995]);
    expect(derive(brief).assumptions.find((item) => item.id === "ASM-availability-bed-overview")?.reason).toContain("99.95%");
  });
  it("and a figure for nobody in particular is everybody's", () => {
    const both = flows({ processing_requirements: "live fraud scoring, hourly dashboards", sla_requirements: "99.99% for fraud scoring, 99.9% for the rest" });
    expect(both["live-fraud-scoring"]?.availability).toBe(0.9999);
    const whole = flows({ processing_requirements: "live fraud scoring, live tracking of parcels", sla_requirements: "99.9% availability of the platform" });
    expect(Object.values(whole).map((flow) => [flow.availability, flow.availabilityOrigin])).toEqual([[0.999, "stated"], [0.999, "stated"]]);
  });
  it("counts once where the brief says so", () => {
    const once = flows({ processing_requirements: "live dashboards of clicks, nightly billing", sla_requirements: "Billing must count every click exactly once" });
    expect([once["live-dashboards-of-clicks"]?.exactlyOnce, once["nightly-billing"]?.exactlyOnce]).toEqual([false, true]);
    expect(read({ technical_requirements: "Invoicing must count every call" }).needs[0]).toMatchObject({ id: "exactly-once", subject: "invoicing" });
  });
  it("is critical where the brief calls it so", () => {
    const named = flows({ processing_requirements: "hourly stock dashboards, nightly billing", technical_requirements: "Billing is mission-critical" });
    expect([named["hourly-stock-dashboards"]?.criticality, named["nightly-billing"]?.criticality]).toEqual(["standard", "critical"]);
  });
});

describe("places", () => {
  it.each([
    ["Group of 11 hospitals in Ohio and Michigan", ["US"]], ["Retailer in Ontario", ["CA"]], ["Bank in Frankfurt and London", ["DE", "UK"]], ["Hospitals in the US", ["US"]], ["Clinics of New York", ["US"]],
    ["Orders from orlando furniture", []], ["Shop for ohio socks", []],
  ])("%s", (text, places) => {
    expect(read({ business_domain: text }).regions.map((region) => region.value)).toEqual(places);
  });
  it("bound the regimes that are offered", () => {
    const us = placesOf(read({ business_domain: "Hospitals in Ohio" }));
    expect(["gdpr", "hds", "eu-ai-act", "hipaa", "soc-2", "pci-dss"].filter((id) => reaches(id, us))).toEqual(["hipaa", "soc-2", "pci-dss"]);
    const eu = placesOf(read({ business_domain: "Hospitals in Bavaria" }));
    expect(["gdpr", "hipaa", "hds", "bsi-c5"].filter((id) => reaches(id, eu))).toEqual(["gdpr", "bsi-c5"]);
    expect(reaches("gdpr", placesOf(read({})))).toBe(true);
    expect(placesOf(read({ technology_stack: "Azure, region westeurope" }))).toEqual(["EU"]);
  });
});

describe("names, rhythms and deadlines of workloads", () => {
  it.each([
    ["Sepsis score within 30 seconds of a new result", "Sepsis score"], ["Budget pacing and frequency capping in real time", "Budget pacing and frequency capping"], ["customer 360 view near real-time, within 2 minutes", "customer 360 view"],
    ["hourly attribution", "hourly attribution"], ["Real-time personalization", "Real-time personalization"], ["route planning overnight", "route planning"], ["monthly invoicing by the third of the month", "monthly invoicing"],
    ["batch reporting", "batch reporting"], ["every 5 minutes", "every 5 minutes"],
  ])("%s -> %s", (clause, name) => expect(workloadName(clause)).toBe(name));
  it("are at most 60 characters and end with a content word", () => {
    const name = workloadName("detection of unusual card transactions and account takeovers across all channels of the retail bank and its partners");
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name).not.toMatch(/\b(and|of|the|across|all|its|in)$/);
  });
  it("read an adjective of time as a rhythm", () => {
    const loads = (text: string) => read({ processing_requirements: text }).workloads.map((load) => [load.class, load.everySeconds]);
    expect(loads("15 minute dashboards")).toEqual([["micro-batch", 900]]);
    expect(loads("15 minute quality dashboards for operators")).toEqual([["micro-batch", 900]]);
    expect(loads("live counts over 5 minute windows")).toEqual([["real-time", undefined]]);
  });
  it("know what runs on request and by which day", () => {
    const [extract] = read({ processing_requirements: "research extracts on request" }).workloads;
    expect(extract).toMatchObject({ name: "research extracts", class: "batch", onDemand: true });
    expect(extract?.everySeconds).toBeUndefined();
    expect(derive({ processing_requirements: "research extracts on request" }).flows[0]?.onDemand).toBe(true);
    const dated = read({ processing_requirements: "monthly interconnect settlement, daily churn reports", sla_requirements: "settlement must be complete by the third of the month" });
    expect(dated.workloads.map((load) => load.deadlineDay)).toEqual([3, undefined]);
  });
});

describe("people", () => {
  it("counts who is on call, SREs beside engineers, and weak skills as known", () => {
    const { team } = read({ team_capabilities: "8 data engineers, strong SQL, some Python; 5 SREs; one person on call, nobody has run streams" });
    expect([team.engineers?.value, team.platformEngineers?.value, team.onCall?.value, team.onCallPeople?.value]).toEqual([8, 5, true, 1]);
    expect(Object.fromEntries(team.skills.map((entry) => [entry.skill, entry.level]))).toMatchObject({ sql: 3, python: 1, streaming: 0 });
    const known = facts({ team_capabilities: "8 data engineers, strong SQL, some Python; one person on call" });
    expect(known["languages"]?.value).toEqual(["sql", "python"]);
    expect(known["onCallPeople"]?.value).toBe(1);
    expect(facts({ team_capabilities: "5 engineers (Java, Go)" })["languages"]?.value).toEqual(["java", "go"]);
  });
  it("reads readers outside without the word users", () => {
    const [target] = read({ target_systems: "3,000 advertisers look at their spend" }).targets;
    expect(target).toMatchObject({ kind: "bi", users: 3000, external: true });
    const known = facts({ target_systems: "dashboards for 3,000 advertisers", team_capabilities: "7 engineers" });
    expect([known["externalUsers"]?.value, known["biUsers"]?.value]).toEqual([3000, 7]);
  });
});

describe("the stack and the money", () => {
  it("lets the fate after a comma reach the product, not the place", () => {
    const brief = read({ technology_stack: "Cloudera Hadoop on premises, to be replaced; Microsoft identity is in place" });
    expect(brief.mentions.filter((mention) => mention.id === "hadoop").map((mention) => mention.stance)).toContain("to-be-replaced");
    expect(brief.hosting.map((entry) => entry.value)).toEqual(["on-premises"]);
    expect(brief.platforms.map((entry) => entry.value)).not.toContain("azure");
    expect(brief.needs.find((need) => need.id === "identity-in-place")?.subject).toBe("microsoft");
  });
  it.each(["$38,000 per month, hard limit $45,000", "we aim for $38,000 per month, hard limit $45,000", "at most $45,000 a month, aim for $38,000 a month"])("%s", (text) => {
    const { budget } = read({ budget_constraints: text });
    expect([budget?.amount, budget?.kind, budget?.target?.amount]).toEqual([45000, "ceiling", 38000]);
  });
  it("reads a sample, its age and the limit of one kind of data", () => {
    const { needs } = read({ technical_requirements: "Raw bid requests may be sampled at 10% after seven days and are deleted after 30 days. One code base for batch and streaming." });
    expect(needs.find((need) => need.id === "sampling")).toMatchObject({ value: 0.1, afterDays: 7, subject: "raw bid requests" });
    expect(needs.find((need) => need.id === "retention-limit")).toMatchObject({ value: 1, unit: "months", subject: "raw bid requests" });
    expect(needs.map((need) => need.id)).toContain("single-code-base");
  });
  it("says which YAML line needs quotes", () => {
    expect(() => parseBrief("---\nbusiness_domain: Shop: online\ndata_sources: events\n")).toThrow(/Line 2 .*Quote the value: business_domain: "Shop: online"/);
  });
});
