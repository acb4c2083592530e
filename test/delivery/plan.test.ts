import { describe, expect, it } from "vitest";
import { generate } from "../../src/generate.js";
import { briefs } from "./briefs.js";

const weeksOf = (text: string): number[] => (/^weeks (\d+)-(\d+)$/u.exec(text) ?? []).slice(1).map(Number);

describe("plan, roadmap, risks", () => {
  it("has the seed's four phases without gaps, each with a number in its exit", async () => {
    const { plan } = await generate(briefs.bank);
    expect(plan.map((phase) => phase.title)).toEqual(["Requirements analysis", "Architecture design", "Implementation strategy", "Optimization & operations"]);
    let next = 1;
    for (const phase of plan) {
      const [first, last] = weeksOf(phase.weeks);
      expect(first).toBe(next);
      expect(last).toBeGreaterThanOrEqual(next);
      next = (last ?? 0) + 1;
      expect(phase.exit).toMatch(/\d/u);
      expect(phase.tasks.length).toBeGreaterThanOrEqual(4);
      expect(phase.because.length).toBeGreaterThan(0);
    }
  });

  it("takes longer with fewer people", async () => {
    const many = await generate(briefs.wind), few = await generate({ ...briefs.wind, team_capabilities: "2 engineers, Python" });
    const length = (plan: typeof many.plan): number => weeksOf(plan[3]?.weeks ?? "")[1] ?? 0;
    expect(length(few.plan)).toBeGreaterThan(length(many.plan));
  });

  it("puts a stated deadline that cannot be held among the risks", async () => {
    const late = await generate({ ...briefs.bank, deadline_months: 1 });
    expect(late.risks.find((risk) => risk.id === "deadline")?.statement).toContain("1 months are stated");
    expect((await generate(briefs.bank)).risks.some((risk) => risk.id === "deadline")).toBe(false);
  });

  it("names risks once, gravest first, with a reason and a way out", async () => {
    for (const brief of [briefs.tiny, briefs.adtech]) {
      const { risks } = await generate(brief);
      expect(new Set(risks.map((risk) => risk.id)).size).toBe(risks.length);
      expect(risks.length).toBeGreaterThanOrEqual(5);
      const weight = { low: 1, medium: 2, high: 3 };
      const weights = risks.map((risk) => weight[risk.likelihood] * weight[risk.impact]);
      expect([...weights].sort((a, b) => b - a)).toEqual(weights);
      for (const risk of risks) {
        expect(risk.because.length).toBeGreaterThan(0);
        expect(risk.mitigation).toMatch(/[.!]$/u);
      }
    }
    expect((await generate(briefs.tiny)).risks.map((risk) => risk.id)).toContain("key-person");
  });

  it("keeps live work out of the roadmap of a design without a live flow", async () => {
    const { roadmap } = await generate(briefs.tiny);
    expect(roadmap.map((item) => item.quarter)).toEqual([1, 2, 3, 4]);
    expect(roadmap.flatMap((item) => [item.outcome, ...item.work]).join(" ")).not.toMatch(/alert|real.?time|heartbeat|by minute/iu);
    expect((await generate(briefs.wind)).roadmap.flatMap((item) => item.work).join(" ")).toMatch(/shadow/u);
  });

  it("divides the whole estimate over flows and shared parts", async () => {
    const { slots, cost } = await generate(briefs.hospital);
    const text = slots["cost.usage-monitoring.cost-per-pipeline"]?.value ?? "";
    const amounts = [...text.split("per GB")[0]?.matchAll(/\$([\d,]+)(?!\.\d)/gu) ?? []].map((match) => Number((match[1] ?? "0").replaceAll(",", "")));
    const parts = amounts.slice(0, 3).reduce((sum, amount) => sum + amount, 0);
    expect(Math.abs(parts - cost.monthly.expected)).toBeLessThan(3);
  });
});
