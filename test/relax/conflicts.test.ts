/** Briefs that cannot be met, made by hand: what conflicts, what would help, and that the text with the change in it fits. */
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/design/design.js";
import { generate as design, type GenerateOptions } from "../../src/index.js";
import { conflictOf, replay, searched } from "./support.js";

const made = new Map<string, Promise<Design>>();

/** Each brief is designed once: a search decides it some dozens of times. */
function generate(brief: unknown, options: GenerateOptions = {}): Promise<Design> {
  const key = JSON.stringify([brief, options]);
  const known = made.get(key) ?? design(brief, options);
  made.set(key, known);
  return known;
}

const FIVE_NINES = {
  business_domain: "Online payments for small merchants", data_sources: "Payment events, PostgreSQL merchant database", data_volume: "40 million events a day, 800 bytes each",
  processing_requirements: "Fraud scoring of each payment in real time, daily settlement", target_systems: "key-value lookups for the app, data warehouse, BI dashboards",
  sla_requirements: "99.999% availability, answer within 100 ms p99, RTO 1 minute", compliance_needs: "PCI DSS", technology_stack: "AWS, one region only", team_capabilities: "4 engineers, Python and SQL", budget_constraints: "$1,000 per month",
};
const RESIDENCY = {
  business_domain: "Health insurer analytics", data_sources: "claims database on Oracle, member portal events", data_volume: "300 GB a day", processing_requirements: "nightly reports, hourly dashboards",
  target_systems: "data warehouse, BI for 200 users", sla_requirements: "99.5%", compliance_needs: "data must stay in Austria", technology_stack: "Google Cloud, BigQuery", team_capabilities: "8 engineers",
};
const AIR_GAP = {
  business_domain: "Logistics tracking", data_sources: "GPS events, order database on MySQL", data_volume: "200 million events a day, 300 bytes", processing_requirements: "live tracking within 10 seconds, nightly reports",
  target_systems: "data warehouse", sla_requirements: "99%", technology_stack: "air-gapped site, Snowflake", team_capabilities: "6 engineers",
};
const NIGHTLY = {
  business_domain: "Furniture shop", data_sources: "PostgreSQL shop database, supplier price lists as CSV", data_volume: "2 GB a day", processing_requirements: "Nightly batch only, streaming is not needed",
  target_systems: "data warehouse, dashboards for 20 people", sla_requirements: "data at most 50 ms old", technology_stack: "AWS", team_capabilities: "3 engineers, SQL",
};
const SHOP = {
  business_domain: "E-commerce platform analytics", data_sources: "Website events, mobile app, inventory system, payment gateway", data_volume: "100M events/day, 1TB daily growth", processing_requirements: "Real-time personalization, batch reporting",
  target_systems: "Data warehouse, ML feature store, BI dashboards", sla_requirements: "<100ms latency, 99.9% availability", technology_stack: "AWS, Kubernetes, Kafka, Spark",
};

describe("five nines on published service levels", () => {
  it("blames the promise alone and offers what the parts give", async () => {
    const conflict = conflictOf(await generate(FIVE_NINES), "availability");
    expect(conflict.set).toEqual(["REQ-availability"]);
    expect(conflict.requirements[0]?.text).toBe("99.999%");
    expect(conflict.nearest?.breaks).toEqual([]);
    expect(conflict.relaxations[0]).toMatchObject({ resolves: true, requirements: ["REQ-availability"] });
    const promised = /(?:Promise|and) ([\d.]+) %/u.exec(conflict.relaxations[0]?.statement ?? "")?.[1] ?? "";
    expect(Number(promised)).toBeGreaterThan(99);
    const softer = await generate({ ...FIVE_NINES, sla_requirements: `${promised}% availability, answer within 100 ms p99, RTO 1 minute` });
    expect(softer.conflicts.filter((item) => item.kind === "availability")).toEqual([]);
  });

  it("says how far the budget is from the design and what still saves", async () => {
    const found = await generate(FIVE_NINES);
    const conflict = conflictOf(found, "budget");
    expect(conflict.set).toContain("REQ-budget");
    expect(conflict.nearest).not.toBeNull();
    const savers = conflict.relaxations.filter((item) => !item.resolves);
    expect(savers.length).toBeGreaterThan(2);
    for (const saver of savers) expect(saver.monthly).toBeLessThan(found.cost.monthly.expected);
    expect(conflict.relaxations.filter((item) => item.requirements.includes("REQ-budget")).length).toBe(1);
  });
});

describe("a place without the ordered cloud", () => {
  it("names the order and the place, and the wider place as nearest", async () => {
    const run = await searched(RESIDENCY);
    const conflict = run.design.conflicts.find((item) => item.set.includes("REQ-residency"));
    expect(conflict?.kind).toBe("product");
    expect([...(conflict?.set ?? [])].sort()).toEqual(["REQ-residency", "SAY-on-gcp"]);
    expect(conflict?.nearest?.changes).toEqual(["REQ-residency:EU"]);
    expect(conflict?.nearest?.decisions.find((item) => item.id === "cloud-platform")?.to).toBe("Google Cloud");
    const wider = await generate({ ...RESIDENCY, compliance_needs: "data must stay in the EU" });
    expect(wider.conflicts).toEqual([]);
    expect(wider.cost.monthly.expected).toBe(conflict?.nearest?.monthly);
  });
});

describe("an ordered product that cannot run there", () => {
  it("names the product and the air gap; either alone is fine", async () => {
    const run = await searched(AIR_GAP);
    const conflict = conflictOf(run.design, "product");
    expect([...conflict.set].sort()).toEqual(["SAY-hosting-air-gapped", "SAY-use-snowflake"]);
    expect(conflict.relaxations.filter((item) => item.resolves).length).toBe(2);
    expect((await generate({ ...AIR_GAP, technology_stack: "AWS, Snowflake" })).conflicts.filter((item) => item.kind === "product")).toEqual([]);
    expect((await generate({ ...AIR_GAP, technology_stack: "air-gapped site" })).conflicts.filter((item) => item.kind === "product")).toEqual([]);
  });
});

describe("seconds from a schedule", () => {
  it("names the figure and the schedule", async () => {
    const conflict = conflictOf(await generate(NIGHTLY), "unplaced");
    expect(conflict.requirements.map((item) => item.text)).toEqual(["at most 50 ms", "Nightly batch only"]);
    expect((await generate({ ...NIGHTLY, sla_requirements: "data at most a day old" })).conflicts).toEqual([]);
  });
});

describe("a budget", () => {
  it("that is far enough finds nothing to say", async () => {
    expect((await generate({ ...SHOP, budget_constraints: "$900,000 per month" })).conflicts).toEqual([]);
  });

  it("a little too small is met by a change that nobody asked against, and the cost of the change is that of its design", async () => {
    const free = await generate(SHOP);
    const limit = Math.round((free.cost.monthly.expected * 0.9) / 100) * 100;
    const tight = await generate({ ...SHOP, budget_constraints: `$${String(limit)} per month` });
    const conflict = conflictOf(tight, "budget");
    expect(conflict.nearest?.level).toBeLessThan(2);
    expect(conflict.nearest?.monthly).toBeLessThanOrEqual(limit);
    for (const item of conflict.relaxations) expect(item.difference).toBeCloseTo(item.monthly - tight.cost.monthly.expected, 2);
  });

  it("below the floor of the parts is met by several changes together, or more money after those that cost no wish", async () => {
    const poor = await generate({ ...SHOP, technology_stack: "AWS", budget_constraints: "$3,000 per month" });
    const conflict = conflictOf(poor, "budget");
    expect(conflict.nearest?.changes.length).toBeGreaterThan(1);
    expect(conflict.nearest?.monthly).toBeLessThan(poor.cost.monthly.expected);
  });

  it("can be searched for or not", async () => {
    const bare = await generate({ ...SHOP, budget_constraints: "$3,000 per month" }, { conflicts: false });
    expect(bare.cost.budget?.verdict).toBe("over");
    expect(bare.conflicts).toEqual([]);
  });
});

describe("every set found", () => {
  it.each([["five nines", FIVE_NINES], ["place", RESIDENCY], ["air gap", AIR_GAP], ["nightly", NIGHTLY], ["small budget", { ...SHOP, budget_constraints: "$12,000 per month" }]])("%s: conflicts, and does not without any one member", async (_, brief) => {
    const run = await searched(brief);
    expect(run.design.conflicts.length).toBeGreaterThan(0);
    for (const conflict of run.design.conflicts) {
      const { holds } = replay(run, conflict);
      expect(await holds(conflict.set), conflict.id).toBe(true);
      for (const member of conflict.set) expect(await holds(conflict.set.filter((id) => id !== member)), `${conflict.id} without ${member}`).toBe(false);
    }
  });
});
