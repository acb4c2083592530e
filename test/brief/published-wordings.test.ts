/** Wordings met in published descriptions of systems, each with what must be understood, and its opposite. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const read = (fields: Record<string, string>) => parseBrief({ business_domain: "Shop", data_sources: "orders", ...fields });
const loads = (text: string) => read({ processing_requirements: text }).workloads.map((load) => `${load.class} ${load.purpose}`);
const stances = (text: string) => read({ technology_stack: text }).mentions.map((mention) => `${mention.id} ${mention.stance}`);
const team = (text: string) => read({ team_capabilities: text }).team;

describe("processing", () => {
  it("takes joined and replayed streams for live work", () => {
    expect(loads("deduplicate and replay streams")).toEqual(["real-time ingest"].map(() => expect.stringMatching(/^real-time /) as string));
    expect(loads("event streams enriched with history")[0]).toMatch(/^real-time /);
    expect(loads("report on revenue streams every month")[0]).toMatch(/^batch /);
  });
  it("reads a bound without a number", () => {
    expect(read({ processing_requirements: "events loaded into the warehouse within minutes" }).workloads.map((load) => [load.class, load.freshnessSeconds])).toEqual([["near-real-time", 300]]);
    expect(loads("events loaded into the warehouse every night")[0]).toMatch(/^batch /);
  });
  it("takes change capture for minutes where no speed is named", () => {
    expect(loads("change data capture with quality checks")[0]).toMatch(/^near-real-time /);
    expect(loads("change data capture once a day")[0]).toMatch(/^batch /);
  });
  it("makes no flow of how code is kept", () => expect(loads("fraud scoring in real time; one code base instead of a live and an offline one")).toEqual(["real-time scoring"]));
  it("does not train what analysts model in SQL", () => {
    expect(loads("models built by the analysts in SQL every day")[0]).not.toContain("training");
    expect(loads("churn models trained every week")).toEqual(["batch training"]);
  });
  it("gives steps without a speed to the streams", () => {
    expect(loads("transformations in SQL, filters per customer; real-time streams")).toEqual(["real-time analytics"]);
    expect(loads("real-time streams")).toEqual(["real-time ingest"]);
  });
});

describe("stack", () => {
  it("does not want what was tried and dropped", () => {
    expect(stances("an attempt with Hive, Spark and Hadoop was overkill").filter((text) => !text.endsWith("unwanted"))).toEqual([]);
    expect(stances("Spark in place")).toEqual(["spark in-place"]);
  });
  it("leaves the place that analytics moves away from", () => {
    expect(read({ technology_stack: "Google Cloud", processing_requirements: "analytics moved from on-premises within six months" }).hosting.map((item) => item.value)).not.toContain("on-premises");
    expect(read({ technology_stack: "Google Cloud and our own data centre" }).hosting.map((item) => item.value)).toContain("on-premises");
  });
});

describe("team", () => {
  it("hears that nobody is a specialist", () => {
    expect(team("SQL is known; nobody is a specialist in distributed systems or PySpark").skills.map((skill) => [skill.skill, skill.level])).toEqual([["sql", 2], ["spark", 0]]);
  });
  it("reads many teams and a central one", () => {
    const found = team("Many autonomous domain teams, and a central infrastructure team");
    expect([found.domainTeams?.value, found.platformEngineers?.value]).toEqual([12, 3]);
    expect(team("several product teams").domainTeams?.value).toBe(6);
    expect(team("a central platform team").platformEngineers).toBeUndefined();
  });
});

describe("targets and service levels", () => {
  it("sends sinks to consumers and replicas to databases", () => {
    const kinds = (text: string) => read({ target_systems: text }).targets.map((target) => target.kind);
    expect(kinds("sinks of customers in several formats")).toEqual(["event-consumers"]);
    expect(kinds("reporting copies of the databases")).toEqual(["operational-database"]);
    expect(kinds("reports on databases")).toEqual(["bi"]);
  });
  it("lets a second answer follow the first", () => {
    expect(read({ sla_requirements: "ad-hoc queries under 1 second, complex ones under 5 seconds" }).latencies.map((latency) => latency.measure)).toEqual(["response", "response"]);
  });
  it("takes a difference for no bound", () => expect(read({ sla_requirements: "differences of less than a second matter" }).latencies).toEqual([]));
});
