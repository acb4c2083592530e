import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** ISO/IEC 27001:2022. */
export const iso27001: Regime = {
  id: "iso-27001",
  name: "ISO/IEC 27001:2022",
  aliases: ["iso27001", "iso/iec 27001", "iso 27001:2022", "isms", "iso 27002", "iso 27017", "iso 27018", "iso 27701"],
  jurisdiction: "worldwide, by certification",
  legalForce: false,
  status: "The 2022 edition is current; certificates to the 2013 edition ended in October 2025.",
  triggers: "Information inside the scope of the certified management system.",
  obligations: [
    duty("A.5.9, A.5.12", "Each dataset has an owner and a class.", "catalog", { force: "control" }),
    duty("A.5.15, A.5.18, A.8.2", "Access by role, privileged access apart, reviewed on a set interval.", "access-review", { limit: ["accessReviewMonths", 6], force: "common-practice", origin: "common-practice" }),
    duty("A.5.19, A.5.23", "Supplier terms and a way out of each cloud service.", "exit-plan", { force: "control" }),
    duty("A.5.29, A.5.30", "Recovery objectives and a plan that was exercised.", "continuity-test", { limit: ["recoveryTestMonths", 12], force: "common-practice", origin: "common-practice" }),
    duty("A.8.5", "Strong sign-in for privileged and remote access.", "authentication", { force: "control" }),
    duty("A.8.10", "Data is deleted when due, with evidence.", "retention", { force: "control" }),
    duty("A.8.11", "Masking or pseudonyms as the policy says.", "masking", { force: "control" }),
    duty("A.8.13", "Backups are taken and restored on trial.", "restore-test", { limit: ["restoreTestMonths", 12], force: "common-practice", origin: "common-practice" }),
    duty("A.8.14", "Redundant facilities as availability needs.", "redundancy", { force: "control" }),
    duty("A.8.15-A.8.17", "Protected logs, monitoring, one time source; twelve months is usual.", "audit-log", { limit: ["auditLogMonths", 12], force: "common-practice", origin: "common-practice" }),
    duty("A.8.24", "A policy for cryptography and keys.", "key-management", { force: "control", people: true }),
    duty("A.8.31-A.8.33", "Environments apart, changes controlled, test data protected.", "non-production", { force: "control" }),
  ],
  sources: {
    text: library("iso27001-2022.yaml"),
  },
};
