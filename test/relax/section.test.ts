/** How conflicts are shown: in the document, and in design.json as its schema says. */
import { describe, expect, it } from "vitest";
import { designSchema } from "../../src/cli/schemas/design.js";
import { generate, render } from "../../src/index.js";

const BRIEF = {
  business_domain: "Health insurer analytics", data_sources: "claims database on Oracle, member portal events", data_volume: "300 GB a day", processing_requirements: "nightly reports, hourly dashboards",
  target_systems: "data warehouse, BI for 200 users", sla_requirements: "99.5%", compliance_needs: "data must stay in Austria", technology_stack: "Google Cloud, BigQuery", team_capabilities: "8 engineers", budget_constraints: "$2,000 a month",
};

const made = generate(BRIEF);

describe("what would make it fit", () => {
  it("is a part of the conflicts in Markdown and HTML, one table for each conflict", async () => {
    const design = await made;
    expect(design.conflicts.map((conflict) => conflict.kind).sort()).toEqual(["budget", "product"]);
    const markdown = render(design, { format: "markdown" })[0]?.text ?? "";
    const section = markdown.slice(markdown.indexOf("### CONFLICTS AND POSITIONS TAKEN"));
    const part = section.slice(section.indexOf("**What would make it fit**"), section.indexOf("**Notes**"));
    expect(part.match(/^\| Change \|/gmu)?.length).toBe(design.conflicts.length);
    for (const conflict of design.conflicts) expect(part).toContain(conflict.relaxations[0]?.givesUp.slice(0, 20));
    expect(render(design, { format: "html" })[0]?.text).toContain("What would make it fit");
  });

  it("is absent where every promise holds", async () => {
    const design = await generate({ ...BRIEF, compliance_needs: "none", budget_constraints: "no fixed limit" });
    expect(design.conflicts).toEqual([]);
    expect(render(design, { format: "markdown" })[0]?.text).not.toContain("What would make it fit");
  });

  it("stands in design.json in the shape of the schema", async () => {
    const design = await made;
    expect(designSchema.shape.conflicts.parse(JSON.parse(JSON.stringify(design.conflicts)))).toEqual(design.conflicts);
    const ids = new Set(design.requirements.map((requirement) => requirement.id));
    for (const conflict of design.conflicts) {
      expect(conflict.requirements.map((item) => item.id)).toEqual(conflict.set);
      for (const id of conflict.set) expect(ids.has(id) || id.startsWith("SAY-"), id).toBe(true);
    }
  });

  it("is the same every time", async () => {
    expect((await generate(BRIEF)).conflicts).toEqual((await made).conflicts);
  });
});
