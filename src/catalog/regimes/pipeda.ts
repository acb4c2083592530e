import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** Canada PIPEDA and Quebec Law 25. */
export const pipeda: Regime = {
  id: "pipeda",
  name: "Canada PIPEDA and Quebec Law 25",
  aliases: ["law 25", "bill 64", "quebec privacy", "canada privacy"],
  jurisdiction: "Canada",
  legalForce: true,
  status: "In force; Law 25 complete since September 2024.",
  triggers: "Personal information in commercial activity in Canada.",
  obligations: [
    duty("Breach regulations", "Keep a record of every breach for 24 months.", "audit-log", { limit: ["auditLogMonths", 24], origin: "unverified", people: true }),
    duty("Schedule 1, 4.9", "Answer an access request within 30 days.", "subject-access", { limit: ["subjectRequestDays", 30], origin: "unverified" }),
    duty("Law 25 s. 17", "Assess privacy before data leaves Quebec.", "impact-assessment", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
