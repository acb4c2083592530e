/** Which sources a flow reads and which targets it fills, by the words of the brief. */
import { describe, expect, it } from "vitest";
import { before, decideFast } from "../support/fast.js";

const exchange = {
  business_domain: "trading venue", data_sources: "matching engine order events (90k events/s, 120 bytes); wallet ledger PostgreSQL 1.5 TB; KYC provider REST API; blockchain nodes event stream",
  data_volume: "90k events/s of 120 bytes",
  processing_requirements: "market-abuse patterns within 1 second, client exposure within 500 ms, candles each minute, end-of-day reconciliation of ledger and chain",
  target_systems: "surveillance dashboard for 25 analysts, risk engine API, public candles API (8,000 requests/s), regulator reports, data lake for quants",
  sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "14 engineers, Java and SQL",
};
const payer = {
  business_domain: "health insurance payer", data_sources: "member eligibility in Oracle 19c (2.2 TB, 40 GB of changes a day); FHIR event feeds from hospitals (900k events a day); call-center logs",
  data_volume: "60 GB a day", processing_requirements: "eligibility changes visible within 10 seconds, nightly claims analytics",
  target_systems: "eligibility API (1,200 lookups/s at peak), Tableau for 400 analysts, ML feature store", sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "14 engineers, Python and SQL",
};
const flowsOf = (fields: Record<string, string>) => Object.fromEntries(before(fields).derived.flows.map((flow) => [flow.id, flow]));
const part = (ids: readonly string[] | undefined, word: string): boolean => ids?.some((id) => id.includes(word)) === true;

describe("sources of a flow", () => {
  it("changed rows of a named database come from it, not from the streams beside it", () => {
    const flow = flowsOf(payer)["eligibility-changes"];
    expect(flow?.sources).toHaveLength(1);
    expect(part(flow?.sources, "oracle")).toBe(true);
  });
  it("a name without changes leaves the streams in", () => {
    const flow = Object.values(flowsOf({ ...payer, processing_requirements: "member journeys within 10 seconds, nightly claims analytics" }))[0];
    expect(part(flow?.sources, "fhir")).toBe(true);
  });
  it("a result that is a state itself reads the rows beside the events", () => {
    const flow = flowsOf(exchange)["client-exposure"];
    expect([part(flow?.sources, "matching"), part(flow?.sources, "wallet")]).toEqual([true, true]);
    expect(part(flowsOf(exchange)["market-abuse-patterns"]?.sources, "wallet")).toBe(false);
  });
  it("streams that are all named are divided; where one is not, every flow reads it", () => {
    const plant = { ...exchange, processing_requirements: "vibration anomalies within 10 seconds, energy consumption each minute, daily reports" };
    const divided = flowsOf({ ...plant, data_sources: "vibration sensors (2,000 readings/s), energy meters (300 readings/s)" });
    expect([part(divided["vibration-anomalies"]?.sources, "energy"), part(divided["energy-consumption"]?.sources, "vibration")]).toEqual([false, false]);
    const open = flowsOf({ ...plant, data_sources: "vibration sensors (2,000 readings/s), energy meters (300 readings/s), pump sensors (5 readings/s)" });
    expect([part(open["vibration-anomalies"]?.sources, "pump"), part(open["vibration-anomalies"]?.sources, "energy")]).toEqual([true, true]);
  });
  it("a reconciliation reads the two it compares, and reports and history get a load of their own", () => {
    const flows = flowsOf(exchange), load = flows["daily-load"];
    const compared = flows["end-of-day-reconciliation-of-ledger-and-chain"];
    expect([part(compared?.sources, "wallet"), part(compared?.sources, "blockchain"), part(compared?.sources, "matching")]).toEqual([true, true, false]);
    expect(load?.sources).toHaveLength(4);
    expect([part(load?.targets, "regulator"), part(load?.targets, "lake"), part(compared?.targets, "lake")]).toEqual([true, true, false]);
    expect(before(exchange).derived.ledger.assumptions.some((item) => item.id === "ASM-processing-load")).toBe(true);
  });
  it("no load is assumed where a scheduled flow reads everything", () => {
    expect(Object.keys(flowsOf({ ...exchange, processing_requirements: `${exchange.processing_requirements}, daily reports by 6 am` }))).not.toContain("daily-load");
  });
});

describe("targets of a flow", () => {
  it("of two interfaces, the flow named by one leaves the other", () => {
    const flows = flowsOf(exchange);
    expect(flows["candles"]?.targets).toEqual(["public-candles-api"]);
    expect(flows["client-exposure"]?.targets).not.toContain("public-candles-api");
  });
  it("the dashboard a flow speaks of is filled by it alone", () => {
    const flows = flowsOf({ ...exchange, processing_requirements: "trending articles within 30 seconds on the newsroom dashboard, daily reports", target_systems: "newsroom dashboard (150 editors), BI for 60 people" });
    expect(Object.values(flows).map((flow) => flow.targets)).toEqual([["newsroom-dashboard"], ["bi-for-60-people"]]);
  });
  it("reads the rate of calls and the readers in brackets", () => {
    expect(before(exchange).brief.targets.find((target) => target.id === "public-candles-api")?.requestsPerSecond).toBe(8000);
    expect(before({ ...exchange, target_systems: "newsroom dashboard (150 editors)" }).brief.targets[0]?.users).toBe(150);
  });
});

describe("stores behind an interface", () => {
  const chosen = async (fields: Record<string, string>, topic: string) => (await decideFast(fields)).decisions.get(topic)?.outcome;
  it("rows asked for by key need a store of keys, whatever else there is", async () => {
    expect(await chosen(payer, "key-value-store")).toBe("decided");
    expect(await chosen(payer, "realtime-olap")).toBe("not-needed");
  });
  it("results in groups and ranges need an engine that aggregates", async () => {
    const grouped = { ...payer, processing_requirements: "live funnel analytics within 30 seconds, nightly claims analytics", target_systems: "analytics API, Tableau for 400 analysts", data_sources: "clickstream events (900k events a day)" };
    expect([await chosen(grouped, "realtime-olap"), await chosen(grouped, "key-value-store")]).toEqual(["decided", "not-needed"]);
  });
});

describe("sources beside live flows alone", () => {
  const shop = {
    business_domain: "grocery chain", data_sources: "till events, ERP in SAP HANA, supplier CSV", data_volume: "13 million events a day, 5 GB a day", processing_requirements: "basket totals in real time",
    target_systems: "graph database, data warehouse", sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "14 engineers, Java and SQL",
  };
  it("reach the design by an assumed load of their own, with their part of the bytes", () => {
    const { flows, ledger } = before(shop).derived;
    expect(flows.map((flow) => [flow.id, flow.class, flow.sources])).toEqual([["basket-totals", "real-time", ["till-events"]], ["reference-load", "batch", ["erp-in-sap-hana", "supplier-csv"]]]);
    expect(flows[1]?.volumeShare).toBeLessThan(0.3);
    expect(ledger.assumptions.find((item) => item.id === "ASM-processing-reference")?.reason).toContain("ERP in SAP HANA and supplier CSV");
  });
  it("need none where a scheduled flow or the live flow reads them", () => {
    expect(before({ ...shop, processing_requirements: "basket totals in real time, daily reports" }).derived.flows.map((flow) => flow.id)).toEqual(["basket-totals", "daily-reports"]);
    expect(before({ ...shop, data_sources: "till events, app events" }).derived.flows.map((flow) => flow.id)).toEqual(["basket-totals"]);
  });
});
