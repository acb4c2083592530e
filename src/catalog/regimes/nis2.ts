import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** EU NIS2 Directive (EU) 2022/2555. */
export const nis2: Regime = {
  id: "nis2",
  name: "EU NIS2 Directive (EU) 2022/2555",
  aliases: ["nis 2", "nis2 directive", "essential entity", "important entity"],
  jurisdiction: "EU",
  legalForce: true,
  status: "Binding through national law: in Germany since 2025-12-06, in Austria since 2026-10-01; about two thirds of the member states had a law by June 2026. Financial entities follow DORA instead. Amendments of January 2026 are proposed only.",
  statusSource: "tracker",
  triggers: "Medium or larger entities in energy, transport, health, water, digital infrastructure, manufacturing and other listed sectors.",
  obligations: [
    duty("Art. 21(2)(c); annex 4.2", "Backups outside the production network, far enough away, integrity-checked, restored on trial.", "backup", { source: "annex" }),
    duty("Art. 21(2)(d)", "Security of suppliers is assessed; yearly is usual.", "contract", { origin: "common-practice", source: "directive" }),
    duty("Art. 21(2)(h)", "A policy for cryptography.", "encryption-at-rest", { force: "risk-based", source: "directive", people: true }),
    duty("Art. 21(2)(j)", "Multi-factor or continuous sign-in checks, by risk.", "authentication", { force: "risk-based", source: "directive" }),
    duty("Annex 3.2", "Central, protected logs with alarm thresholds; twelve months is proposed.", "audit-log", { limit: ["auditLogMonths", 12], force: "risk-based", origin: "common-practice", source: "annex" }),
    duty("Annex 6.8", "Networks are segmented.", "network", { source: "annex" }),
    duty("Art. 23(4)(a)", "Early warning within 24 hours.", "breach-notice", { limit: ["breachNoticeHours", 24], authority: "NIS2 authority or CSIRT" }),
    duty("Art. 23(4)(b)", "Incident notification within 72 hours.", "incident-response", { authority: "NIS2 authority or CSIRT" }),
    duty("Art. 23(4)(d)", "Final report within one month.", "incident-response", { limit: ["finalReportDays", 30], authority: "NIS2 authority or CSIRT" }),
  ],
  sources: {
    tracker: reported("NIS2 transposition by member state, June 2026", "https://nisd2.eu/en/wiki/timelines-and-status/nis2-eu-tracker"),
    text: reported("NIS2 Directive Art. 23", "https://nis2-info.eu/article-23-reporting-obligations"),
    directive: library("nis2-directive.yaml"),
    annex: library("annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml"),
  },
};
