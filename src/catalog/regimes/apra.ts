import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** Australia APRA CPS 234 and CPS 230, Privacy Act. */
export const apra: Regime = {
  id: "apra",
  name: "Australia APRA CPS 234 and CPS 230, Privacy Act",
  aliases: ["cps 234", "cps 230", "privacy act 1988", "essential eight"],
  jurisdiction: "Australia",
  legalForce: true,
  status: "CPS 234 in force since 2019-07-01; CPS 230 since 2025-07-01.",
  triggers: "Information assets of APRA-regulated entities; personal information.",
  obligations: [
    duty("CPS 234 s. 26", "Exercise response plans every year.", "incident-response", { limit: ["incidentPlanTestMonths", 12] }),
    duty("CPS 234 s. 35", "Notify APRA within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], authority: "APRA" }),
    duty("CPS 230 s. 38", "Tolerances for disruption and data loss of each critical operation.", "recovery", { source: "operations" }),
  ],
  sources: {
    text: library("cps-234.yaml"),
    operations: library("cps-230.yaml"),
  },
};
