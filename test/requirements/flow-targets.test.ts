/** Whom a flow is for: by the words of its clause and of the target, by screens that show what is live, by what is opened, published or planned with. */
import { describe, expect, it } from "vitest";
import { stemOf, tellingStems } from "../../src/requirements/words.js";
import { before } from "../support/fast.js";

const base = {
  business_domain: "Courier company", data_sources: "van GPS (600 vans, every 10 seconds); parcel scans (2 million a day); order database on PostgreSQL (200 GB)", data_volume: "3 GB a day",
  sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "6 engineers, Python and SQL",
};
const targetsOf = (processing: string, targets: string): Record<string, readonly string[]> =>
  Object.fromEntries(before({ ...base, processing_requirements: processing, target_systems: targets }).derived.flows.map((flow) => [flow.id, flow.targets]));

describe("words of one stem", () => {
  it("meet", () => {
    for (const [one, other] of [["dispatch", "dispatchers"], ["dispatching", "dispatcher"], ["control", "controllers"], ["planning", "planners"], ["monitor", "monitoring"]] as const) expect(stemOf(one)).toBe(stemOf(other));
  });
  it("others do not", () => { for (const [one, other] of [["engine", "engineers"], ["order", "orders-of"], ["store", "story"]] as const) expect(stemOf(one)).not.toBe(stemOf(other)); });
  it("names in capitals tell, technical ones do not", () => expect([...tellingStems("ETS report over the API")]).toEqual(["ets"]));
});

describe("a screen of people at work", () => {
  const processing = "late parcel risk every 30 seconds so dispatch can act; daily margin per parcel; weekly damage report";
  it("goes with the live flow that speaks of them, not with reports", () => {
    const flows = targetsOf(processing, "dispatcher screen (60 dispatchers); Looker for 120 people");
    expect(flows["late-parcel-risk"]).toEqual(["dispatcher-screen"]);
    expect(flows["daily-margin-per-parcel"]).toEqual(["looker-for-120-people"]);
  });
  it("shows what is live where nothing names it", () => {
    const flows = targetsOf("late parcel risk every 30 seconds; weekly damage report", "operators' consoles (20); Looker for 120 people");
    expect(Object.values(flows)).toEqual([["operators-consoles"], ["looker-for-120-people"]]);
  });
  it("shows reports where nothing is live", () => expect(Object.values(targetsOf("weekly damage report", "control room screens (4)"))).toEqual([["control-room-screens"]]));
  it("a tool for analysis is no screen, whoever uses it", () => expect(targetsOf("live van positions within 10 seconds; weekly damage report", "Power BI reports for 12 controllers")["weekly-damage-report"]).toEqual(["power-bi-reports-for-12-controllers"]));
  it("takes the warning that has no target of its own", () => {
    const flows = targetsOf("alert when a van leaves its route within 2 minutes; live depot cockpit for the control centre within 60 seconds; weekly damage report", "control centre screens (35 controllers), Power BI for 220 users");
    expect(flows["alert-when-a-van-leaves-its-route"]).toEqual(["control-centre-screens"]);
  });
  it("machines behind an interface are no people", () => expect(Object.values(targetsOf("alert when a van leaves its route within 2 minutes; hourly route plan", "van controllers via API, Power BI for 220 users"))[1]).not.toContain("van-controllers-via-api"));
});

describe("a display for passers-by", () => {
  it("shows results and no warnings", () => {
    const flows = targetsOf("predicted arrivals every 20 seconds; route blocking alerts within 30 seconds; nightly route estimation", "stop displays (3,800), BI for 30 people");
    expect([flows["predicted-arrivals"], flows["nightly-route-estimation"]]).toEqual([["stop-displays"], ["bi-for-30-people"]]);
    expect(flows["route-blocking-alerts"]).not.toContain("stop-displays");
  });
});

describe("a clause that says whom it is for", () => {
  it("goes there and not to every interface", () => {
    const flows = targetsOf("predicted arrivals every 20 seconds; van bunching alerts to the control room within 30 seconds; nightly route estimation", "public API for apps, control room, BI for 30 people");
    expect(flows["van-bunching-alerts-to-the-control-room"]).toEqual(["control-room"]);
    expect(flows["predicted-arrivals"]).toContain("public-api-for-apps");
  });
  it("keeps what nobody else can serve, and the stores on the way", () => {
    expect(Object.values(targetsOf("van bunching alerts to the control room within 30 seconds; nightly route estimation", "public API for apps, control room, BI for 30 people"))[0]).toContain("public-api-for-apps");
    expect(Object.values(targetsOf("monthly customs report to the authority; weekly damage report", "warehouse, customs authority, BI for 30 people"))[0]).toEqual(["warehouse", "customs-authority"]);
  });
});

describe("a warning for somebody", () => {
  it("still takes the channels of warnings", () => {
    const flows = targetsOf("engine fault alerts within 30 seconds to the control room; weekly damage report", "control room, SMS gateway, BI for 30 people");
    expect(flows["engine-fault-alerts"]).toEqual(["control-room", "sms-gateway"]);
  });
  it("one word of a longer name is not whom it is for", () => {
    const flows = targetsOf("late parcel alerts to the ordering customer within 60 seconds; packaging stock every hour; weekly damage report", "packaging ordering service, tracking API, BI for 30 people");
    expect(flows["late-parcel-alerts-to-the-ordering-customer"]).toContain("tracking-api");
  });
});

describe("targets of one use", () => {
  it("an authority gets the report on its own subject", () => {
    const flows = targetsOf("monthly fuel and CO2 (ETS) reports; daily margin per parcel", "Power BI for 40 users, EU ETS report to the authority");
    expect(Object.values(flows)).toEqual([["power-bi-for-40-users", "eu-ets-report-to-the-authority"], ["power-bi-for-40-users"]]);
  });
  it("work orders are opened by what finds a fault, not by reports", () => {
    const flows = targetsOf("engine trend monitoring within 45 minutes; nightly predictive maintenance models; monthly fuel reports", "workshop work-order interface, Power BI for 40 users");
    expect([flows["engine-trend-monitoring"], flows["nightly-predictive-maintenance-models"], flows["monthly-fuel-reports"]]).toEqual([["workshop-work-order-interface", "power-bi-for-40-users"], ["workshop-work-order-interface"], ["power-bi-for-40-users"]]);
  });
  it("a forecast for somebody else opens none", () => expect(Object.values(targetsOf("load forecast every 15 minutes for the trading desk; weekly damage detection", "trading desk application, SAP work orders"))).toEqual([["trading-desk-application"], ["sap-work-orders"]]));
  it("open data and the database of a department come from what is scheduled, unless named", () => {
    const targets = "open-data portal, Postgres of the planning department, arrivals API";
    const flows = targetsOf("predicted arrivals every 20 seconds; nightly route estimation", targets);
    expect(Object.values(flows)).toEqual([["arrivals-api"], ["open-data-portal", "postgres-of-the-planning-department"]]);
    expect(Object.values(targetsOf("predicted arrivals every 20 seconds to the open-data portal; nightly route estimation", targets))[0]).toContain("open-data-portal");
  });
});
