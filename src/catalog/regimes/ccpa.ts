import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** California Consumer Privacy Act as amended by the CPRA. */
export const ccpa: Regime = {
  id: "ccpa",
  name: "California Consumer Privacy Act as amended by the CPRA",
  aliases: ["cpra", "ccpa/cpra", "california privacy", "california consumer privacy act", "global privacy control", "do not sell"],
  jurisdiction: "California, US",
  legalForce: true,
  status: "Regulations on risk assessments, audits and automated decisions in force since 2026-01-01, with dates until 2030.",
  statusSource: "page",
  triggers: "For-profit business above the revenue or volume thresholds with personal information of Californians.",
  obligations: [
    duty("1798.105, 1798.130(a)(2)", "Delete, export or correct one consumer's data within 45 days and pass the deletion on to service providers.", "erasure", { limit: ["erasureDays", 45], source: "act" }),
    duty("1798.130(a)(2); 11 CCR 7021", "Acknowledge a request within 10 business days and answer it within 45 days.", "subject-access", { limit: ["subjectRequestDays", 45], source: "act" }),
    duty("11 CCR 7026(f)", "An opt-out of sale or sharing, browser signal included, stops every outbound feed within 15 business days.", "consent"),
    duty("1798.100(a)(3)", "Publish how long each category is kept and keep it no longer.", "retention", { source: "act", people: true }),
    duty("1798.100(c)", "Collect and use no more than the disclosed purpose needs.", "minimisation", { source: "act" }),
    duty("1798.150(a)(1)", "Statutory damages attach to unencrypted, unredacted data in a breach: encrypt it.", "encryption-at-rest", { source: "act" }),
    duty("11 CCR 7101(a)", "Keep the log of consumer requests for 24 months.", "audit-log", { limit: ["auditLogMonths", 24], people: true }),
    duty("CPPA regulations 2026", "A risk assessment before selling, sharing, sensitive data or automated decisions.", "impact-assessment", { origin: "secondary-source", source: "page" }),
  ],
  sources: {
    text: library("ccpa_regulations.yaml"),
    act: library("ccpa%20act.yaml"),
    page: reported("Morrison Foerster, CCPA regulations on cybersecurity and risk assessments", "https://www.mofo.com/resources/insights/251007-ccpa-regulations-on-cybersecurity-risk-assessments"),
  },
};
