import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** UK GDPR and Data Protection Act 2018. */
export const ukGdpr: Regime = {
  id: "uk-gdpr",
  name: "UK GDPR and Data Protection Act 2018",
  aliases: ["uk data protection act", "dpa 2018", "duaa", "ico"],
  jurisdiction: "United Kingdom",
  legalForce: true,
  status: "As amended by the Data (Use and Access) Act 2025, in stages up to 2026; article numbers follow the EU regulation.",
  triggers: "Personal data of people in the United Kingdom.",
  obligations: [
    duty("UK GDPR Art. 5(1)(e)", "Every dataset with personal data has an end date.", "retention", { origin: "unverified" }),
    duty("UK GDPR Art. 12(3), 17", "Erase one person in every store within one month.", "erasure", { limit: ["erasureDays", 30], origin: "unverified" }),
    duty("UK GDPR Art. 12(3), 15", "Answer an access request within one month, two more with notice.", "subject-access", { limit: ["subjectRequestDays", 30], origin: "unverified" }),
    duty("UK GDPR Art. 32", "Encrypt and pseudonymise according to risk.", "encryption-at-rest", { force: "risk-based", origin: "unverified" }),
    duty("UK GDPR Art. 33", "Notify the Information Commissioner within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "unverified", authority: "Information Commissioner" }),
    duty("UK GDPR Art. 46", "Transfers use the IDTA or the UK addendum; EU clauses alone do not suffice.", "residency", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
