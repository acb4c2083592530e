import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Sarbanes-Oxley Act, sections 302, 404 and 802. */
export const sox: Regime = {
  id: "sox",
  name: "Sarbanes-Oxley Act, sections 302, 404 and 802",
  aliases: ["sarbanes-oxley", "sarbanes oxley", "sox 404", "itgc", "icfr"],
  jurisdiction: "companies listed in the United States",
  legalForce: true,
  status: "In force since 2002. The act sets no technical number; auditors' expectations are marked as such.",
  triggers: "Pipelines whose output reaches financial statements or a key control report.",
  obligations: [
    duty("s. 404, IT general controls", "Every production change is ticketed, tested, approved and kept as evidence.", "change-control", { force: "audit-expectation", origin: "unverified" }),
    duty("s. 404, IT general controls", "The author of a change cannot deploy it or alter financial data in production.", "separation-of-duties", { force: "audit-expectation", origin: "unverified" }),
    duty("s. 404, IT general controls", "Recertify access to in-scope systems; quarterly is expected.", "access-review", { limit: ["accessReviewMonths", 3], force: "common-practice", origin: "unverified" }),
    duty("s. 404, completeness and accuracy", "Row counts and control totals agree between source and target for each load; exceptions are signed off.", "reconciliation", { force: "audit-expectation", origin: "unverified" }),
    duty("s. 302, 404", "A trail of who changed data, code, configuration or schedule, that cannot be altered.", "immutable-log", { force: "audit-expectation", origin: "unverified" }),
    duty("s. 802; 17 CFR 210.2-06", "Seven years for auditors' records; issuers usually keep their evidence as long.", "audit-log", { limit: ["auditLogMonths", 84], force: "common-practice", origin: "common-practice" }),
    duty("s. 404, computer operations", "Restore is tried once a year.", "restore-test", { limit: ["restoreTestMonths", 12], force: "common-practice", origin: "unverified" }),
    duty("s. 404, outsourced services", "A SOC 1 type 2 report for each provider in scope.", "provider-attestation", { force: "audit-expectation", origin: "unverified" }),
  ],
  sources: {
    text: reported("17 CFR 210.2-06, retention of audit and review records", "https://lexbuild.dev/ecfr/title-17/chapter-II/part-210/section-210.2-06"),
    general: unread,
  },
};
