import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** HITRUST CSF. */
export const hitrust: Regime = {
  id: "hitrust",
  name: "HITRUST CSF",
  aliases: ["hitrust csf", "hitrust r2"],
  jurisdiction: "United States, health care",
  legalForce: false,
  status: "Version 11 is current.",
  triggers: "Partners in US health care ask for the certificate.",
  obligations: [
    duty("01, access control", "Roles, reviews each quarter, no shared accounts.", "access-review", { limit: ["accessReviewMonths", 3], force: "control", origin: "unverified" }),
    duty("09, logging", "Protected audit logs.", "audit-log", { limit: ["auditLogMonths", 12], force: "control", origin: "unverified" }),
    duty("10, cryptography", "Keys are managed and data encrypted.", "encryption-at-rest", { force: "control", origin: "unverified" }),
    duty("12, continuity", "Recovery is planned and exercised.", "continuity-test", { limit: ["recoveryTestMonths", 12], force: "control", origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
