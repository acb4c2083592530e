import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** EU Digital Operational Resilience Act, Regulation (EU) 2022/2554. */
export const dora: Regime = {
  id: "dora",
  name: "EU Digital Operational Resilience Act, Regulation (EU) 2022/2554",
  aliases: ["digital operational resilience act", "dora regulation", "eu dora", "eu 2022/2554"],
  jurisdiction: "EU",
  legalForce: true,
  status: "Applies since 2025-01-17. Not to be confused with the DORA delivery metrics.",
  triggers: "ICT that supports financial services of EU entities, and their critical ICT providers.",
  obligations: [
    duty("Art. 8(1)", "Classify functions and assets; review yearly.", "inventory", { people: true }),
    duty("Art. 12(1)", "Backup scope and frequency follow criticality.", "backup"),
    duty("Art. 12(3)", "Restore on systems apart from the source, physically and logically.", "restore-test"),
    duty("Art. 12(4)", "Redundant capacity.", "redundancy"),
    duty("Art. 12(6)", "Recovery objectives for each function, valid in extreme cases.", "recovery"),
    duty("Art. 11(6)(a)", "Exercise continuity every year, switch-over and cyber-attack included.", "continuity-test", { limit: ["recoveryTestMonths", 12] }),
    duty("Art. 28(3)", "A register of all ICT contracts.", "contract"),
    duty("Art. 28(8)", "A tested way out of each critical service: open formats, infrastructure as code.", "exit-plan"),
    duty("Art. 30(2)(b)", "Contracts name the places of storage and processing and give audit rights.", "contract"),
    duty("RTS risk Art. 6(2)", "Encrypt at rest, in transit and, where feasible, in use; else segregate the processing.", "encryption-in-use", { source: "rts" }),
    duty("RTS risk Art. 7", "Manage keys from creation to destruction; keep a key register.", "key-management", { source: "rts" }),
    duty("RTS risk Art. 12(2)", "Log retention by risk: 12 months is proposed, no number in the text.", "audit-log", { limit: ["auditLogMonths", 12], force: "risk-based", origin: "common-practice", source: "rts" }),
    duty("RTS risk Art. 21", "Review access every six months for critical functions.", "access-review", { limit: ["accessReviewMonths", 6], source: "rts" }),
    duty("RTS incidents Art. 5(1)(a)", "First notice of a major incident 4 hours after classification, 24 hours after awareness at the latest.", "breach-notice", { limit: ["breachNoticeHours", 4], source: "incidents", authority: "financial supervisor" }),
    duty("RTS incidents Art. 5(1)(c)", "Final report within one month.", "incident-response", { limit: ["finalReportDays", 30], source: "incidents", authority: "financial supervisor" }),
  ],
  sources: {
    text: library("dora.yaml"),
    rts: library("rts-dora-ict-risk-management.yaml"),
    incidents: library("rts-dora-incident-reporting_official.yaml"),
  },
};
