import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "commitment";

/** Whether steady capacity is bought ahead. */
export const commitment: readonly Practice[] = [
  definePractice({
    id: "commit-after-baseline", name: "One-year commitment after a measured baseline", topic, aliases: ["reserved instances", "savings plan", "savings plans", "committed use"], maturity: 5,
    summary: "Run 90 days at list price, then commit to the lowest sustained use, not to the mean.",
    parameters: { baselineDays: { value: 90, unit: "days", source: "proposal" }, coverage: { value: 0.8, unit: "fraction", source: "proposal" } },
    strengths: ["a discount on what runs anyway"], weaknesses: ["paid also when unused"], sources: { proposal: proposed },
  }),
  definePractice({ id: "no-commitment", name: "No commitment", topic, maturity: 5, summary: "What is billed by use, or used by hand-fuls of hours, gains nothing from a commitment.", strengths: ["free to change the design"], weaknesses: ["list price"], sources: { proposal: proposed } }),
  definePractice({ id: "owned-hardware", name: "Owned hardware", topic, maturity: 5, summary: "Capacity is bought, so the commitment is the purchase: size it for the planning horizon.", strengths: ["lowest unit cost at steady load"], weaknesses: ["lead time; idle reserve"], sources: { proposal: proposed } }),
];
