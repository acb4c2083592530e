/** Levels said of "the rest", results recomputed with each record, interfaces that serve what they have. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import { before, decideFast } from "../support/fast.js";

const payer = {
  business_domain: "Health insurance payer", data_sources: "member eligibility in Oracle (200 GB), claims events (1.4 million a day)", data_volume: "1.4 million claims a day of 4 KB", processing_requirements: "eligibility changes visible within 10 seconds, nightly claims analytics",
  target_systems: "eligibility API (1,200 lookups/s at peak), dashboards for 40 people", sla_requirements: "99.9% eligibility API, 99.5% for the rest", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "9 engineers, Python and SQL",
};

describe("the rest", () => {
  it("is every other flow, scheduled ones too", () => {
    expect(before(payer).derived.flows.map((flow) => [flow.class, flow.availability, flow.availabilityOrigin])).toEqual([["real-time", 0.999, "stated"], ["batch", 0.995, "stated"]]);
  });
  it("a figure for live flows alone leaves the scheduled ones at their plan", () => {
    expect(before({ ...payer, sla_requirements: "99.9% for live flows" }).derived.flows[1]).toMatchObject({ availability: 0.99, availabilityOrigin: "assumed" });
  });
});

describe("an interface over a store of keys", () => {
  it("is up while the stream catches up: its log and its engine are not in the product", async () => {
    const design = await generate(payer, { conflicts: false });
    const line = design.assurance.availability.find((item) => item.flow === "eligibility-changes");
    const roles = line?.parts.map((part) => design.components.find((component) => component.id === part.component)?.role);
    expect(roles).toContain("api-gateway");
    expect(roles).not.toContain("event-log");
    expect(line?.note).toContain("Callers are answered from the store while these catch up");
  });
});

describe("work with each record", () => {
  const flow = (processing: string) => before({ ...payer, processing_requirements: processing }).derived.flows[0];
  it("runs live", () => expect(flow("stability budget per shipment recomputed each reading, daily reports")?.class).toBe("real-time"));
  it("a count for each record is no speed", () => expect(flow("nightly report with one line per order")?.class).toBe("batch"));
});

describe("skills", () => {
  it("a reason names the skills that are there, or missing, and no others", async () => {
    const reasons = (await decideFast({ ...payer, team_capabilities: "5 engineers, strong in C# and SQL, no Spark, no Kafka" })).decisions.all.flatMap((decision) => [decision.reasons, ...decision.alternatives.map((other) => other.reasons)].flat());
    const missing = reasons.filter((reason) => reason.rule === "any/avoid-missing-skill").map((reason) => reason.text);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((text) => /SQL|C#/.test(text))).toEqual([]);
    expect(reasons.filter((reason) => reason.rule === "any/prefer-half-known-skill" && /Spark|Kafka|Python/.test(reason.text))).toEqual([]);
  });
});
