import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** Swiss Federal Act on Data Protection (revised). */
export const revdsg: Regime = {
  id: "revdsg",
  name: "Swiss Federal Act on Data Protection (revised)",
  aliases: ["fadp", "swiss fadp", "ndsg", "revfadp", "swiss privacy", "swiss data protection", "revised dsg"],
  jurisdiction: "Switzerland",
  legalForce: true,
  status: "Revision in force since 2023-09-01.",
  triggers: "Personal data of people in Switzerland.",
  obligations: [
    duty("Art. 16", "Transfers go to listed states or under standard clauses.", "residency", { limit: ["residency", "CH or listed state"] }),
    duty("Art. 24(1)", "Report high-risk breaches to the commissioner as quickly as possible.", "breach-notice"),
    duty("Art. 25(7)", "Answer an access request within 30 days.", "subject-access", { limit: ["subjectRequestDays", 30] }),
    duty("Ordinance, logging", "Keep logs of large-scale sensitive processing one year, apart from the system.", "audit-log", { limit: ["auditLogMonths", 12], origin: "unverified" }),
  ],
  sources: {
    text: library("fadp.yaml"),
    general: unread,
  },
};
