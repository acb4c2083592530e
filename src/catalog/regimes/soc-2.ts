import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** SOC 2 (AICPA Trust Services Criteria). */
export const soc2: Regime = {
  id: "soc-2",
  name: "SOC 2 (AICPA Trust Services Criteria)",
  aliases: ["soc2", "soc 2 type ii", "soc 2 type 2", "soc2 type ii", "soc2 type 2", "trust services criteria", "aicpa"],
  jurisdiction: "worldwide, by customer demand",
  legalForce: false,
  status: "Criteria of 2017 with the points of focus of 2022. No numbers: the intervals are usual values.",
  triggers: "A service organisation holds customer data.",
  obligations: [
    duty("CC6.1-CC6.3", "Least privilege, joiner-mover-leaver process, access review every quarter.", "access-review", { limit: ["accessReviewMonths", 3], force: "common-practice", origin: "common-practice" }),
    duty("CC6.1", "Data at rest is encrypted and keys are protected over their life.", "encryption-at-rest", { force: "control" }),
    duty("CC6.6", "Boundary protection: private endpoints, firewall rules.", "network", { force: "control" }),
    duty("CC6.7", "Protection in transit and on export paths.", "encryption-in-transit", { force: "control", origin: "common-practice" }),
    duty("CC7.1", "Scan and watch the configuration; quarterly scans are usual.", "vulnerabilities", { limit: ["vulnerabilityScanDays", 90], force: "common-practice", origin: "common-practice" }),
    duty("CC7.2", "Watch systems for anomalies.", "monitoring", { force: "control" }),
    duty("CC7.3-CC7.5", "Triage, respond, recover, review; exercise yearly.", "incident-response", { limit: ["incidentPlanTestMonths", 12], force: "common-practice", origin: "unverified" }),
    duty("CC8.1", "Changes are authorised, tested, approved, with a path for emergencies.", "change-control", { force: "control" }),
    duty("A1.2", "Backups are watched and kept at a distance.", "backup", { force: "control" }),
    duty("A1.3", "Restore is tried; yearly is usual.", "restore-test", { limit: ["restoreTestMonths", 12], force: "common-practice", origin: "common-practice" }),
    duty("PI1.1-PI1.5", "Inputs are validated, processing is complete, outputs are reconciled.", "reconciliation", { force: "control", origin: "unverified" }),
    duty("C1.1, C1.2", "Confidential data is classified, kept as promised and disposed of.", "retention", { force: "control" }),
    duty("no number in the criteria", "Logs cover the audit period of twelve months.", "audit-log", { limit: ["auditLogMonths", 12], force: "common-practice", origin: "unverified" }),
  ],
  sources: {
    text: library("soc2_2017_with_rev_2022.yaml"),
    general: unread,
  },
};
