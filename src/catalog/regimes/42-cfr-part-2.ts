import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** 42 CFR Part 2 substance-use records. */
export const cfr42Part2: Regime = {
  id: "42-cfr-part-2",
  name: "42 CFR Part 2 substance-use records",
  aliases: ["42 cfr part 2", "substance use records"],
  jurisdiction: "United States",
  legalForce: true,
  status: "As amended 2024.",
  triggers: "Substance-use treatment records.",
  obligations: [
    duty("2.31", "Records are segregated and carry the consent that allows their use.", "consent", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
