import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** CSA STAR and CIS Controls. */
export const csaStar: Regime = {
  id: "csa-star",
  name: "CSA STAR and CIS Controls",
  aliases: ["csa star", "cis controls", "cis benchmarks", "cyber essentials"],
  jurisdiction: "worldwide, voluntary",
  legalForce: false,
  status: "CIS Controls 8.1 is current.",
  triggers: "A customer asks for the control catalogue.",
  obligations: [
    duty("CIS 3", "Data is inventoried.", "inventory", { force: "control", origin: "unverified" }),
    duty("CIS 4", "Configuration is hardened and scanned.", "vulnerabilities", { force: "control", origin: "unverified" }),
    duty("CIS 8", "Audit logs are kept 90 days or more.", "audit-log", { limit: ["auditLogMonths", 3], force: "control", origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
