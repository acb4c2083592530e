import type { Regime } from "../regime.js";
import { duty, library, reported, unread } from "../regime.js";

/** EU General Data Protection Regulation (EU) 2016/679. */
export const gdpr: Regime = {
  id: "gdpr",
  name: "EU General Data Protection Regulation (EU) 2016/679",
  aliases: ["eu gdpr", "general data protection regulation", "dsgvo", "rgpd", "right to be forgotten", "eu data protection"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "In force since 2018-05-25. The data part of the Digital Omnibus was proposed in November 2025 and was still in procedure in July 2026.",
  statusSource: "omnibus",
  triggers: "Personal data of people in the EU or EEA, wherever the processor sits (Art. 3).",
  obligations: [
    duty("Art. 5(1)(c), 25(2)", "Load only the columns the purpose needs; a new column with personal data stays out until it is classified.", "minimisation"),
    duty("Art. 5(1)(e)", "Every dataset with personal data has an end date, enforced in raw, curated, serving, dead-letter and backup copies.", "retention"),
    duty("Art. 6, 7", "Purpose and lawful basis travel with the record; a withdrawn consent reaches every downstream store.", "consent"),
    duty("Art. 12(3), 17", "Find one person by key and erase them in every store within one month; tell the recipients.", "erasure", { limit: ["erasureDays", 30] }),
    duty("Art. 12(3), 15, 20", "Export one person's data in a machine-readable format within one month.", "subject-access", { limit: ["subjectRequestDays", 30] }),
    duty("Art. 22(1)", "A decision with legal or similar effect is not left to the machine alone; its inputs are kept.", "human-review"),
    duty("Art. 25(1), 4(5)", "Pseudonymise at the first step; keep the mapping in another store with other access rights.", "masking"),
    duty("Art. 28(3)", "A processing contract with every processor that touches personal data, the cloud and SaaS tools included.", "contract"),
    duty("Art. 30", "A record of processing for each pipeline: purpose, categories, recipients, transfers, deletion date.", "catalog", { people: true }),
    duty("Art. 32(1)(a)", "Encrypt and pseudonymise according to risk; the article names no algorithm.", "encryption-at-rest", { force: "risk-based" }),
    duty("Art. 32(1)(b)-(c)", "Stores of personal data have recovery objectives and a restore that was tried.", "restore-test", { force: "risk-based" }),
    duty("Art. 33(1)", "Notify the supervisory authority within 72 hours of becoming aware; keep a breach register.", "breach-notice", { limit: ["breachNoticeHours", 72], authority: "data protection authority" }),
    duty("Art. 35", "A data protection impact assessment before go-live where risk is high (profiling, special categories at scale).", "impact-assessment"),
    duty("Art. 44-46", "Processing, backups, telemetry and support access stay in the EEA or an adequate country, or under standard clauses.", "residency", { limit: ["residency", "EU"] }),
    duty("Art. 5(2)", "Keep proof: access logs on personal data, lineage, deletion receipts. Twelve months is usual.", "audit-log", { limit: ["auditLogMonths", 12], force: "common-practice", origin: "unverified" }),
  ],
  sources: {
    omnibus: reported("Digital Omnibus: the data part follows its own path, July 2026", "https://dlapiper.vercel.app/en-at/insights/publications/law-in-tech/2026/digital-omnibus-on-ai"),
    text: library("gdpr.yaml"),
    general: unread,
  },
};
