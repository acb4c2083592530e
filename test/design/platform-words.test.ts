/** Words of one cloud are not told of another, and a cut name ends as a name. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import { shortName } from "../../src/design/slots/pipeline-view.js";
import { short } from "../../src/design/slots/runtime.js";

const BRIEF = {
  business_domain: "Online shop", data_sources: "website clickstream, orders in PostgreSQL (80 GB)", data_volume: "20 million events a day of 800 bytes, keep raw 5 years",
  processing_requirements: "recommendations within 150 ms per page view, daily report", target_systems: "shop API, warehouse, dashboards for 60 people", team_capabilities: "7 engineers, SQL and Python",
};
const slotsOf = async (stack: string, more: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, { readonly value: string }>>> => (await generate({ ...BRIEF, ...more, technology_stack: stack }, { conflicts: false })).slots;
const texts = (slots: Readonly<Record<string, { readonly value: string }>>): string => Object.values(slots).map((slot) => slot.value).join("\n");

describe("words of a platform", () => {
  it("Google Cloud: firewall rules, Nearline, Archive, no partitions and no IOPS to buy", async () => {
    const said = texts(await slotsOf("GCP"));
    expect(said).toContain("VPC firewall rules allow");
    expect(said).toContain("Nearline");
    expect(said).toContain("the Archive class (365 days at least)");
    expect(said).toContain("Google Cloud Pub/Sub takes each message at any of its servers");
    expect(said).not.toMatch(/Security groups|128 KB|Pub\/Sub spreads producers over partitions|Bigtable.*IOPS, because/u);
  });

  it("AWS: security groups, and the archive class that the bill prices", async () => {
    const design = await generate({ ...BRIEF, technology_stack: "AWS" }, { conflicts: false }), said = texts(design.slots);
    expect(said).toContain("Security groups allow");
    expect(said).toContain("objects under 128 KB stay");
    expect(design.cost.lineItems.some((line) => line.sku.includes("glacier-flexible"))).toBe(true);
    expect(said).toContain("S3 Glacier Flexible Retrieval");
    expect(said).not.toContain("Deep Archive");
  });

  it("Azure: network security groups and the cool tier", async () => {
    const said = texts(await slotsOf("Azure"));
    expect(said).toContain("Network security groups allow");
    expect(said).toContain("the cool tier");
  });
});

describe("what is kept this month", () => {
  it("leaves out a flow whose data comes too late, and names it as the gap", async () => {
    const design = await generate({ ...BRIEF, technology_stack: "AWS, ClickHouse", processing_requirements: "market-abuse patterns within 20 milliseconds across accounts, daily report", target_systems: "surveillance console for 25 analysts, risk API" }, { conflicts: false });
    const late = design.assurance.latency.filter((line) => line.verdict === "not-met").map((line) => design.flows.find((flow) => flow.id === line.flow)?.name ?? "");
    expect(late).toHaveLength(1);
    const text = Object.values(design.slots).map((slot) => slot.value).find((value) => value.includes("Known gap")) ?? "";
    expect(text).toMatch(/^Kept this month: daily report/u);
    expect(text.slice(text.indexOf("Known gap"))).toContain(short(late[0] ?? ""));
    expect(text.slice(0, text.indexOf("Known gap"))).not.toContain(short(late[0] ?? ""));
  });
});

describe("a cut name", () => {
  it("does not end on a word that joins", () => {
    expect(short("end-of-day reconciliation of ledger and chain")).toBe("end-of-day reconciliation of ledger");
    expect(short("quality measures for the members of every plan")).toBe("quality measures for the members");
    expect(shortName("end-of-day reconciliation of ledger and chain", 40)).toBe("end-of-day reconciliation of ledger");
    expect(short("claims")).toBe("claims");
  });
});
