import type { Regime } from "../regime.js";
import { duty, library, reported, unread } from "../regime.js";

/** HIPAA Privacy, Security and Breach Notification Rules (45 CFR 160, 164). */
export const hipaa: Regime = {
  id: "hipaa",
  name: "HIPAA Privacy, Security and Breach Notification Rules (45 CFR 160, 164)",
  aliases: ["hitech", "protected health information", "ephi", "phi", "business associate agreement", "hipaa security rule"],
  jurisdiction: "United States",
  legalForce: true,
  status: "In force. The rewrite proposed in January 2025 (mandatory encryption, 72-hour restore) was not final in June 2026.",
  statusSource: "proposal",
  triggers: "Identifiable health information held by providers, payers, clearing houses and their vendors.",
  obligations: [
    duty("164.308(b)(1), 164.314(a)", "A business associate agreement with every vendor that stores or carries health data, encrypted or not.", "contract"),
    duty("164.312(a)(1)", "One identity per person, no shared log-ins, an emergency role with an alarm.", "authentication"),
    duty("164.312(a)(2)(iii)", "Automatic log-off; 15 minutes is usual.", "sessions", { limit: ["sessionTimeoutMinutes", 15], force: "addressable", origin: "common-practice" }),
    duty("164.312(a)(2)(iv)", "Encrypt every store, snapshot, log and dead-letter copy: it is the safe harbour in a breach.", "encryption-at-rest", { force: "addressable" }),
    duty("164.312(b)", "Record reads and changes of health data, not only log-ins.", "audit-log"),
    duty("164.316(b)(2)(i)", "Six years for required documentation; usually extended to audit logs.", "audit-log", { limit: ["auditLogMonths", 72], force: "common-practice", origin: "common-practice" }),
    duty("164.312(c)", "Detect altered or destroyed records.", "reconciliation"),
    duty("164.312(e)(1)", "Protect health data in transit, HL7 and file feeds included.", "encryption-in-transit", { force: "addressable", origin: "common-practice" }),
    duty("164.308(a)(7)", "Retrievable exact copies, a restore procedure, an emergency mode, tests.", "backup"),
    duty("164.308(a)(1)(ii)(D)", "Review activity records regularly; weekly is usual.", "log-review", { limit: ["logReviewDays", 7], origin: "common-practice" }),
    duty("164.502(b)", "Each role sees the minimum: column and row filters, limited data sets for analytics.", "authorization", { origin: "unverified" }),
    duty("164.404", "Tell each person concerned without delay, 60 days after discovery at the latest.", "breach-notice", { origin: "unverified" }),
    duty("164.408", "From 500 people the Department of Health is told at the same time; smaller breaches once a year.", "breach-notice", { limit: ["breachNoticeHours", 1440], source: "page", authority: "Department of Health" }),
    duty("HITECH Act 13401, 13402", "Vendors answer for the security rule themselves and report their breaches to the provider of care.", "contract", { origin: "unverified" }),
    duty("164.514(b)", "De-identify by removing the 18 identifier classes or by an expert's finding.", "anonymization", { origin: "unverified", people: true }),
  ],
  sources: {
    proposal: reported("HIPAA security rule: still proposed in June 2026", "https://medcurity.com/hipaa-security-rule-2026/"),
    text: library("nist-sp-800-66-rev2.yaml"),
    page: reported("45 CFR 164.408, notification to the Secretary", "https://getpocketlaw.com/law/cfr_45/section-164-408-notification-to-the-secretary_69b7f2ade63f"),
    general: unread,
  },
};
