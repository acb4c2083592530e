/** What duties and dates of a brief become in the finished design. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Design } from "../../src/design/design.js";
import { generate, render } from "../../src/index.js";

const lender = `business_domain: Consumer lender
data_sources: loan system on Oracle (400 GB), application forms as events
data_volume: 40 applications per second, 2 KB each
processing_requirements: real-time credit decision scoring, supervisor return by the fourth working day of the month
target_systems: case database, reporting warehouse
sla_requirements: decision under 500 ms, 99.9% availability
compliance_needs: DORA, GDPR, contracts kept eight years
technology_stack: on-premises, two own data centres 25 km apart, no public cloud
team_capabilities: 15 engineers, Java and SQL, 24/7 on-call
budget_constraints: EUR 80k per month, no capital spending before October
technical_requirements: every decision must be explainable for 6 years
`;

describe("a lender's duties in its design", () => {
  let design: Design;
  let text = "";
  beforeAll(async () => {
    design = await generate(lender);
    text = (render(design, { format: "markdown" })[0]?.text ?? "").replace(/\n│? +/g, " ");
  }, 60_000);
  it("prints the working day on the schedule and among the requirements, in words and not in hours", () => {
    expect(text).toContain("by the fourth working day of the month");
    expect(text).not.toContain("no deadline stated");
    expect(text).not.toContain("96 h after it ends");
    expect(design.requirements.find((item) => item.id.startsWith("REQ-deadline-"))?.value).toBe("the fourth working day of the month");
  });
  it("keeps the record eight years and the decision log six", () => {
    expect(design.requirements.find((item) => item.id === "REQ-raw-retention")?.value).toBeCloseTo(8, 1);
    expect(text).toMatch(/Decision log: input, features, model version, rule set, score and reason codes of each decision, 6 years in/);
    expect(text).toContain("decisionLogShare x decisionLogMonths");
  });
  it("names the date of the freeze as stated, and what waits for it", () => {
    expect(text).toContain("Nothing may be bought before October");
    expect(text).toMatch(/Servers and disks for [^.]+ have to be ordered, and cannot be before October/);
    expect(text).not.toContain("bought this year");
  });
  it("proposes no law of another place", () => {
    const usual = /usual in this field: ([^.]+)\./.exec(text)?.[1] ?? "";
    expect(usual).toContain("PSD2");
    expect(usual).not.toMatch(/GLBA|SOX/);
  });
  it("leaves no word of these duties unread", () => {
    const unread = design.findings.filter((item) => item.code === "not-understood").map((item) => item.message).join(" ");
    expect(unread).not.toMatch(/kept|eight|25|km|24|7|decision|October|fourth/);
  });
});
