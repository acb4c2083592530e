import { describe, expect, it } from "vitest";
import type { Design } from "../../src/design/design.js";
import { slotOptions } from "../../src/design/slots/options.js";
import { generate } from "../../src/generate.js";
import { outlineSlots } from "../../src/render/outline.js";
import { briefs } from "./briefs.js";

const AREAS = ["executive-summary.", "technology-stack.", "cost.", "roi.", "cicd.", "standards.", "roadmap."];
const ids = outlineSlots().filter((id) => AREAS.some((area) => id.startsWith(area)));
const FILLER = /\b(robust|seamless|best practice|as needed|industry standard|leverage|etc\.|various|undefined|NaN|null)\b/iu;
const designs = new Map<string, Design>();
const design = async (name: keyof typeof briefs): Promise<Design> => {
  const known = designs.get(name) ?? (await generate(briefs[name]));
  designs.set(name, known);
  return known;
};
const value = (of: Design, id: string): string => of.slots[id]?.value ?? "";

describe("slots of delivery and money", () => {
  it.each(Object.keys(briefs) as (keyof typeof briefs)[])("fills every slot for %s within its length, with reasons and known options", async (name) => {
    const made = await design(name);
    for (const id of ids) {
      const slot = made.slots[id];
      expect(slot, id).toBeDefined();
      expect(slot?.value.length, `${id}: ${slot?.value ?? ""}`).toBeGreaterThan(15);
      expect(slot?.value.length, `${id}: ${slot?.value ?? ""}`).toBeLessThanOrEqual(330);
      expect(slot?.value, id).not.toMatch(FILLER);
      expect(slot?.value, id).not.toMatch(/\.\.|\s\.|,\s*\.|: \.|  |\(\)/u);
      expect(slot?.because.length, id).toBeGreaterThan(0);
      for (const option of slot?.options ?? []) expect(slotOptions[id], `${id}: ${option}`).toContain(option);
    }
  });

  it("reads differently for different briefs", async () => {
    const one = await design("bank"), other = await design("wind");
    const same = ids.filter((id) => value(one, id) === value(other, id));
    expect(same).toEqual([]);
  });

  it("says 'not needed' with the reason where a part is absent", async () => {
    const tiny = await design("tiny");
    expect(value(tiny, "technology-stack.data-processing.stream-processing")).toMatch(/^Not needed: no flow/u);
    expect(tiny.slots["technology-stack.data-processing.stream-processing"]?.options).toEqual(["none"]);
    expect(value(tiny, "cicd.deploy-staging.environment")).toMatch(/^Not needed: one engineer/u);
    // Where the compute starts images, a loader is packed into one, however small the team.
    expect(value(tiny, "cicd.build.containerization")).toMatch(/images? (?:of|for) /u);
    const functions = await generate({ ...briefs.tiny, technology_stack: "AWS, Lambda only" });
    expect(value(functions, "cicd.build.containerization")).toContain("No image is built");
    expect(value(tiny, "cost.data-lifecycle-management.cold-storage")).toMatch(/^Not needed/u);
    expect(value(await design("bank"), "cost.resource-optimization.spot-instances")).toMatch(/no spot market/u);
  });

  it("computes return on investment from the brief's inputs and names what is missing otherwise", async () => {
    const stated = await design("hospital"), silent = await design("wind");
    expect(value(stated, "roi.operational-savings.manual-process-elimination")).toContain("$10,800 a month, $129,600 a year");
    expect(value(stated, "roi.operational-savings.error-reduction")).toContain("$4,800 a month at stake");
    expect(value(stated, "roi.infrastructure-efficiency.cloud-cost-optimization")).toContain("against $15,000 today");
    expect(value(silent, "roi.operational-savings.manual-process-elimination")).toContain("Not stated: hours_saved_per_month");
    expect(value(silent, "roi.infrastructure-efficiency.cloud-cost-optimization")).toContain("Not stated: current_monthly_cost");
    expect(value(silent, "roi.infrastructure-efficiency.cloud-cost-optimization")).not.toMatch(/\d %/u);
  });

  it("reaches the seed's options for reasons of the brief", async () => {
    const chosen = async (name: keyof typeof briefs, id: string): Promise<readonly string[]> => (await design(name)).slots[id]?.options ?? [];
    expect(await chosen("hospital", "cicd.source-control.branching-strategy")).toEqual(["gitflow"]);
    expect(await chosen("bank", "cicd.source-control.branching-strategy")).toEqual(["feature-branch"]);
    expect(await chosen("tiny", "cicd.source-control.branching-strategy")).toEqual(["trunk-based"]);
    expect(await chosen("tiny", "cicd.build.containerization")).toEqual(["docker"]);
    expect(await chosen("games", "cicd.build.containerization")).toEqual(["buildpacks"]);
    expect(await chosen("bank", "cicd.build.containerization")).toEqual(["docker"]);
    expect(await chosen("bank", "cicd.deploy-production.deployment-strategy")).toEqual(["canary"]);
    expect(await chosen("games", "cicd.deploy-production.deployment-strategy")).toEqual(["blue-green"]);
    expect(await chosen("games", "standards.code-standards.style-guide")).toEqual(["pep8", "airbnb"]);
    expect(await chosen("bank", "standards.code-standards.style-guide")).toContain("google");
    expect(await chosen("adtech", "technology-stack.development.languages")).toEqual(expect.arrayContaining(["java", "scala"]));
    expect(await chosen("adtech", "roadmap.emerging-technologies.machine-learning")).toEqual(["feature-store"]);
    expect(await chosen("tiny", "roadmap.emerging-technologies.machine-learning")).toEqual(["none"]);
    expect(await chosen("wind", "roadmap.emerging-technologies.machine-learning")).toEqual(["automl"]);
  });

  it("follows an explicit wish and a ban", async () => {
    const wish = await generate({ ...briefs.bank, technical_requirements: "trunk-based development, canary releases not allowed" });
    expect(wish.slots["cicd.source-control.branching-strategy"]?.options).toEqual(["trunk-based"]);
  });
});
