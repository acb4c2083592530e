import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** 42 CFR Part 2 substance-use records. */
export const cfr42Part2: Regime = {
  id: "42-cfr-part-2",
  name: "42 CFR Part 2 substance-use records",
  aliases: ["42 cfr part 2", "substance use records"],
  jurisdiction: "United States",
  legalForce: true,
  status: "As amended 2024; compliance with the amendments since 2026-02-16.",
  triggers: "Substance-use treatment records.",
  obligations: [
    duty("2.12(d), 2.13", "Substance-use records are told apart from all others and released only as far as the consent goes.", "segregation", { origin: "unverified" }),
    duty("2.16", "Written rules and technical safeguards against use by anyone without that consent; breaches are notified as under HIPAA.", "breach-notice", { origin: "unverified" }),
    duty("2.31", "The consent that allows the use travels with the record; a withdrawal stops it.", "consent", { origin: "unverified" }),
    duty("2.32", "Each disclosure carries the notice that further use is restricted.", "consent", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
