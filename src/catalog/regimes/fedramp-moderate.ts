import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** FedRAMP Rev 5 Moderate. */
export const fedrampModerate: Regime = {
  id: "fedramp-moderate",
  name: "FedRAMP Rev 5 Moderate",
  aliases: ["fedramp", "fedramp mod", "fisma moderate", "stateramp", "govramp"],
  jurisdiction: "United States, federal agencies",
  legalForce: true,
  status: "Rev 5 baseline of 323 controls (profile of 2024-09-24). FedRAMP 20x is replacing the path; check before filing.",
  triggers: "A cloud service is used by a federal agency for moderate-impact information.",
  obligations: [
    duty("AC-2(3)", "Disable accounts idle for 90 days.", "access-review", { limit: ["inactiveAccountDays", 90] }),
    duty("AC-2j", "Review privileged accounts every quarter.", "access-review", { limit: ["accessReviewMonths", 3] }),
    duty("PS-4", "Revoke a leaver's access within 4 hours.", "access-review", { limit: ["accessRevocationHours", 4] }),
    duty("AC-11", "Lock a session after 15 idle minutes.", "sessions", { limit: ["sessionTimeoutMinutes", 15] }),
    duty("IA-2(1), IA-2(2)", "Multi-factor sign-in for all users.", "authentication", { source: "controls" }),
    duty("AC-5", "Separate duties and enforce it.", "separation-of-duties", { source: "controls" }),
    duty("AU-6", "Review audit records every week.", "log-review", { limit: ["logReviewDays", 7] }),
    duty("AU-11", "Audit records: 12 months at hand and 18 months archived. The baseline cites M-21-31, rescinded in May 2026.", "audit-log", { limit: ["auditLogMonths", 30], origin: "common-practice" }),
    duty("CP-9", "Daily incremental and weekly full backups, encrypted.", "backup"),
    duty("CP-9(1)", "Try a restore every year.", "restore-test", { limit: ["restoreTestMonths", 12] }),
    duty("CP-6, CP-7", "An alternate site for storage and processing.", "redundancy", { source: "controls" }),
    duty("CP-4", "Exercise the contingency plan every year.", "continuity-test", { limit: ["recoveryTestMonths", 12] }),
    duty("IR-6", "Report incidents; one hour from identification is the practice.", "breach-notice", { limit: ["breachNoticeHours", 1], origin: "common-practice", authority: "FedRAMP and the agency" }),
    duty("RA-5", "Scan systems, web and databases every month.", "vulnerabilities", { limit: ["vulnerabilityScanDays", 30] }),
    duty("SI-2", "Install security updates within 30 days.", "vulnerabilities", { limit: ["criticalPatchDays", 30] }),
    duty("SC-8, SC-13, SC-28", "Validated cryptographic modules for all federal data, at rest and in transit.", "key-management", { limit: ["cryptographicModule", "FIPS 140-validated"] }),
    duty("CA-8", "Penetration test every year.", "vulnerabilities", { limit: ["penetrationTestMonths", 12] }),
  ],
  sources: {
    text: reported("FedRAMP Rev 5 moderate baseline profile", "https://github.com/GSA/fedramp-automation/blob/master/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json"),
    controls: library("fedramp-rev5.yaml"),
  },
};
