import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** FBI CJIS Security Policy. */
export const cjis: Regime = {
  id: "cjis",
  name: "FBI CJIS Security Policy",
  aliases: ["criminal justice information", "cji"],
  jurisdiction: "United States, law enforcement",
  legalForce: true,
  status: "In force; the auditing family follows NIST SP 800-53.",
  triggers: "Criminal justice information from FBI systems.",
  obligations: [
    duty("AU-6", "Review audit records every week.", "log-review", { limit: ["logReviewDays", 7] }),
    duty("AU-11", "Keep audit records one year.", "audit-log", { limit: ["auditLogMonths", 12] }),
    duty("SC-13, SC-28", "Certified modules; keys of 128 bits or more, 256 outside such a module.", "key-management", { limit: ["cryptographicModule", "FIPS 140-validated"] }),
    duty("PS family", "Staff of the provider are fingerprint-checked or bound by the security addendum.", "contract", { origin: "unverified" }),
  ],
  sources: {
    text: library("cjis.yaml"),
    general: unread,
  },
};
