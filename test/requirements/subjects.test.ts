/** Which flow a bound or a level belongs to, where words are shared; and what a stated total leaves to whom. */
import { describe, expect, it } from "vitest";
import { namedBy } from "../../src/requirements/subjects.js";
import { before } from "../support/fast.js";

const shop = {
  business_domain: "Online grocery", data_sources: "picker handhelds (2.5 million scans a day, 300 bytes); order service on PostgreSQL (350 GB); supplier price lists in Excel", data_volume: "35 GB/day",
  processing_requirements: "live stock per dark store (under 5 s); hourly demand forecast per store; daily margin per order", target_systems: "stock API, Looker for 120 people",
  sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "GCP", team_capabilities: "6 engineers, Python and SQL",
};
const flowsOf = (fields: Partial<typeof shop>) => before({ ...shop, ...fields }).derived.flows;
const named = (subject: string, processing: string): readonly string[] => namedBy(subject, before({ ...shop, processing_requirements: processing }).brief.workloads).map((load) => load.id);

describe("the flow a subject names", () => {
  const three = "fraud alerts within 10 seconds; outage alerts within 60 seconds; daily cost report";
  it("is told by the words of one name, not by those of several", () => expect(named("live stock dark store", "live stock per dark store within 5 s; hourly demand forecast per store")).toEqual(["live-stock-per-dark-store"]));
  it("is every one of a word that several share and nothing else tells", () => expect(named("alerts", three)).toEqual(["fraud-alerts", "outage-alerts"]));
  it("is each of several that are told", () => {
    expect(named("fraud outage alerts", three)).toEqual(["fraud-alerts", "outage-alerts"]);
    expect(named("alerts and reports", three)).toEqual(["fraud-alerts", "outage-alerts", "daily-cost-report"]);
  });
  it("is met by another form of the word", () => expect(named("claim routing", "first notice of claim routed within 60 seconds; nightly reserving")).toHaveLength(1));
});

describe("a bound inside a clause", () => {
  it("is never another flow's", () => {
    expect(flowsOf({})[1]).toMatchObject({ freshnessSeconds: 3600, freshnessOrigin: "derived" });
    expect(flowsOf({ processing_requirements: "live stock per store (under 5 s); live returns per store; daily margin" })[1]?.freshnessOrigin).toBe("assumed");
  });
  it("of two flows joined by an and is that of both", () => expect(flowsOf({ processing_requirements: "live stock and live returns within 5 seconds; daily margin" }).slice(0, 2).map((flow) => flow.freshnessSeconds)).toEqual([5, 5]));
  it("in the promises it is that of the flow it names", () => expect(flowsOf({ processing_requirements: "live stock per store; live returns per store; daily margin", sla_requirements: "99.9%, returns at most 20 seconds old" }).map((flow) => flow.freshnessSeconds).slice(0, 2)).toEqual([10, 20]));
});

describe("a result that is a state", () => {
  const sources = (processing: string): readonly string[] => flowsOf({ processing_requirements: processing })[0]?.sources ?? [];
  it("reads the rows beside the events", () => { for (const state of ["live stock per store", "free seats in real time", "live inventory"]) expect(sources(`${state}; daily margin`)).toContain("order-service-on-postgresql"); });
  it("prices of stocks and what has happened do not", () => { for (const event of ["live stock prices", "live picks per hour"]) expect(sources(`${event}; daily margin`)).toEqual(["picker-handhelds"]); });
});

describe("loss in a failure", () => {
  it("is that of the flow it is said of", () => {
    const flows = flowsOf({ processing_requirements: "disruption cockpit within 60 seconds; alert on broken seals within 2 minutes; daily margin", sla_requirements: "99.9%; recovery within 1 hour, no more than 10 minutes of data lost for the cockpit" });
    expect(flows.map((flow) => [flow.rtoSeconds, flow.rpoSeconds]).slice(0, 2)).toEqual([[3600, 600], [3600, 300]]);
  });
});

describe("recovery of what a flow reads and fills", () => {
  const recovery = (sla_requirements: string): (number | undefined)[][] => flowsOf({ processing_requirements: "scan heat map within 1 minute from picker handhelds; daily margin per order", target_systems: "map screens, BigQuery warehouse", sla_requirements }).map((flow) => [flow.rtoSeconds, flow.rpoSeconds]);
  it("is the strictest of what is said of its sources and targets", () => {
    const [map, daily] = recovery("99.9%; RPO 24 hours for the warehouse, 15 minutes for supplier price lists; RTO 8 hours");
    expect(daily).toEqual([28_800, 900]);
    expect(map?.[1]).not.toBe(900); // it reads no price list
  });
  it("is not what is said of other sources", () => expect(recovery("99.9%; RTO 2 hours; RPO 5 minutes for supplier price lists")[0]?.[1]).not.toBe(300));
  it("is what is said of the platform", () => expect(recovery("99.9%; RTO 2 hours for the platform; RPO 5 minutes")).toEqual([[7200, 300], [7200, 300]]));
});

describe("what a stated total leaves", () => {
  const shares = (sources: string, volume: string) => before({ ...shop, data_sources: sources, data_volume: volume }).derived.sourceShares;
  const stream = "position messages (8 a second, 400 bytes)";
  it("is not a stream's that states rate and size, but that of files and databases", () => {
    const found = shares(`${stream}; recorder files`, "60 GB a day");
    expect(found["position-messages"]).toBeLessThan(0.01);
    expect(found["recorder-files"]).toBeGreaterThan(0.9);
  });
  it("goes to what the total mostly is", () => {
    const found = shares(`${stream}; QAR recorder files; price files`, "60 GB a day, mostly QAR");
    expect(found["qar-recorder-files"]).toBeGreaterThan(0.9);
    expect(found["price-files"]).toBeLessThan(0.05);
  });
  it("is the stream's where its records have no size, or nothing else can hold it", () => {
    expect(shares("position messages (8 a second); recorder files", "60 GB a day")["position-messages"]).toBeGreaterThan(0.9);
    expect(shares(`${stream}; Salesforce`, "60 GB a day")["position-messages"]).toBeGreaterThan(0.9);
  });
});
