import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** India Digital Personal Data Protection Act 2023 and Rules 2025. */
export const dpdp: Regime = {
  id: "dpdp",
  name: "India Digital Personal Data Protection Act 2023 and Rules 2025",
  aliases: ["dpdpa", "india dpdp", "dpdp act", "digital personal data protection"],
  jurisdiction: "India",
  legalForce: true,
  status: "Rules published 2025-11-13; the main duties apply from about May 2027.",
  triggers: "Digital personal data of people in India.",
  obligations: [
    duty("s. 8(7)", "Erase when consent is withdrawn or the purpose ends.", "erasure"),
    duty("s. 16", "Transfers are allowed except to restricted countries.", "residency"),
    duty("Rule 6", "Encryption, masking or tokens; access control; backups.", "encryption-at-rest", { origin: "secondary-source", source: "page" }),
    duty("Rule 7", "Detailed report to the Board within 72 hours; tell every person concerned.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "secondary-source", source: "page", authority: "Data Protection Board" }),
    duty("Rules 6, 8", "Keep logs and processing records one year.", "audit-log", { limit: ["auditLogMonths", 12], origin: "secondary-source", source: "page" }),
  ],
  sources: {
    text: library("india-dpdpa-2023.yaml"),
    page: reported("Newsdrum, DPDP rules", "https://www.newsdrum.in/business/from-prompt-data-breach-reporting-to-annual-audits-dpdp-rules-sets-firm-obligations-for-cos-10775925"),
  },
};
