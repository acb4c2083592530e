import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** NERC Critical Infrastructure Protection. */
export const nercCip: Regime = {
  id: "nerc-cip",
  name: "NERC Critical Infrastructure Protection",
  aliases: ["nerc", "cip-007", "bulk electric system", "bcsi"],
  jurisdiction: "United States and Canada, electric grid",
  legalForce: true,
  status: "In force; cloud for system information is allowed since 2024.",
  triggers: "Telemetry or information of bulk electric system assets.",
  obligations: [
    duty("CIP-004 R4", "Check authorisations every quarter.", "access-review", { limit: ["accessReviewMonths", 3], origin: "unverified" }),
    duty("CIP-004 R5.1", "Revoke access within 24 hours.", "access-review", { limit: ["accessRevocationHours", 24], origin: "unverified" }),
    duty("CIP-005", "Data leaves the plant network outbound only, over a perimeter zone.", "network", { origin: "unverified", people: true }),
    duty("CIP-007 R2.2", "Evaluate patches every 35 days.", "vulnerabilities", { limit: ["criticalPatchDays", 35], origin: "unverified" }),
    duty("CIP-007 R4.3", "Keep event logs 90 days.", "audit-log", { limit: ["auditLogMonths", 3], origin: "secondary-source", source: "page" }),
    duty("CIP-007 R4.4", "Review logs of high-impact systems every 15 days.", "log-review", { limit: ["logReviewDays", 15], origin: "unverified" }),
    duty("CIP-008 R4", "Report within 1 hour.", "breach-notice", { limit: ["breachNoticeHours", 1], origin: "unverified", authority: "E-ISAC and CISA" }),
    duty("CIP-011", "Protect system information in storage, transit and use.", "encryption-at-rest", { source: "storage" }),
    duty("Compliance section", "Keep evidence three years.", "records", { limit: ["recordRetentionYears", 3], origin: "unverified", people: true }),
  ],
  sources: {
    page: reported("NERC CIP event log retention", "https://nerccipv7standardsreqexamprep.examzify.com/question/how-long-must-event-logs-3744c483d0d28c0b"),
    storage: reported("NERC CIP-004-7 and CIP-011-3 filing", "https://omb.report/icr/202112-1902-001/doc/123062400"),
    general: unread,
  },
};
