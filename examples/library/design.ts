import { generate, render, type Artifact, type Design } from "../../src/index.js";

/** What the team keeps in its own repository. */
export const brief = {
  business_domain: "Online shop for bicycles",
  data_sources: ["Web shop events", "order database (MySQL, 40 GB)", "payment provider exports (files over SFTP)"],
  data_volume: "4M events/day of 900 bytes, peak 5x average, growing 20% a year",
  processing_requirements: "Stock levels every 5 minutes, nightly sales reporting by 06:00",
  target_systems: "Data warehouse, BI dashboards for 25 people",
  sla_requirements: "99.5% availability, RTO 4 hours, RPO 15 minutes",
  compliance_needs: "GDPR, data must stay in the EU",
  technology_stack: "Google Cloud, no Kubernetes",
  team_capabilities: "3 data engineers, SQL and Python",
  budget_constraints: "at most EUR 4,000 per month",
};

/** The house's own discount on one price; everything else stays at list price. */
export const prices = [{ sku: "google-cloud-storage.standard", unit: "GB-month", region: "europe-west1", usd: 0.018, source: "our contract", asOf: "2026-10-01", confidence: "high" as const }];

/** One page for the people who approve the budget. */
export interface Approval {
  readonly title: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly monthly: string;
  readonly conflicts: readonly string[];
  readonly toConfirm: readonly string[];
}

const QUESTIONS = ["cloud-platform", "architecture-pattern", "event-log", "stream-processing", "batch-processing", "warehouse", "orchestration", "monitoring"];

export function approval(design: Design): Approval {
  const { currency, monthly } = design.cost;
  const answer = (id: string): string => {
    const decision = design.decisions.find((item) => item.id === id);
    return decision?.outcome === "decided" ? decision.chosen.map((item) => item.name).join(", ") : (decision?.outcome ?? "not asked");
  };
  return {
    title: design.title,
    choices: Object.fromEntries(QUESTIONS.map((id) => [id, answer(id)])),
    monthly: `${currency} ${monthly.low.toFixed(0)} to ${monthly.high.toFixed(0)}, expected ${monthly.expected.toFixed(0)}`,
    conflicts: design.tensions.map((item) => item.message),
    toConfirm: design.assumptions.map((item) => item.id),
  };
}

/** The design and its document. */
export async function designShop(): Promise<{ design: Design; document: Artifact | undefined }> {
  const design = await generate(brief, { prices });
  return { design, document: render(design, { format: "markdown" })[0] };
}
