import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** NIST SP 800-53 Rev 5 under FISMA. */
export const nist80053: Regime = {
  id: "nist-800-53",
  name: "NIST SP 800-53 Rev 5 under FISMA",
  aliases: ["fisma", "nist sp 800-53", "nist 800 53", "nist controls"],
  jurisdiction: "United States, federal systems",
  legalForce: true,
  status: "Rev 5 is current. It leaves most numbers to the agency; the FedRAMP Moderate values stand in where none is given.",
  triggers: "A system is run by or for a federal agency.",
  obligations: [
    duty("AU-2, AU-3, AU-12", "Events say what, when, where, source, outcome and who.", "audit-log", { force: "control" }),
    duty("AU-11", "Audit records kept as the agency sets; 30 months stands in.", "audit-log", { limit: ["auditLogMonths", 30], force: "control", origin: "common-practice" }),
    duty("CP-2, CP-4", "A contingency plan, exercised yearly.", "continuity-test", { limit: ["recoveryTestMonths", 12], force: "control" }),
    duty("CP-6, CP-7, CP-9, CP-10", "Alternate sites, backups and recovery.", "backup", { force: "control" }),
    duty("SC-8, SC-12, SC-13, SC-28", "Validated cryptographic modules.", "key-management", { limit: ["cryptographicModule", "FIPS 140-validated"], force: "control" }),
  ],
  sources: {
    text: reported("NIST OSCAL content, SP 800-53 Rev 5", "https://github.com/usnistgov/oscal-content"),
  },
};
