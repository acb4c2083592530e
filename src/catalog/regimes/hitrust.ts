import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** HITRUST CSF, the framework behind the certificate, each row with the HIPAA section it answers. */
export const hitrust: Regime = {
  id: "hitrust",
  name: "HITRUST CSF",
  aliases: ["hitrust csf", "hitrust r2", "hitrust i1", "hitrust e1", "hitrust certification", "hitrust certified"],
  jurisdiction: "United States, health care",
  legalForce: false,
  status: "Version 11 is current. Three assessments certify: e1 (44 requirement statements, one year), i1 (182, one year), r2 (tailored by risk, two years). The certificate proves controls, it replaces no HIPAA duty.",
  statusSource: "handbook",
  triggers: "Partners in US health care ask for the certificate; choose e1, i1 or r2 with them, r2 for large volumes of health data.",
  obligations: [
    duty("e1, i1 or r2", "An authorised outside assessor validates the statements in scope; HITRUST checks the quality and certifies.", "certification", { force: "control", source: "validated" }),
    duty("e1 or i1 with HIPAA", "HIPAA can be added as an authoritative source: the result is a HIPAA report beside the certificate.", "certification", { force: "control", source: "hipaa" }),
    duty("01, access control (HIPAA 164.312(a)(1), 164.308(a)(4))", "Roles, reviews each quarter, no shared accounts.", "access-review", { limit: ["accessReviewMonths", 3], force: "control", origin: "unverified" }),
    duty("01, user authentication (HIPAA 164.312(d))", "A second factor for privileged and remote access.", "authentication", { force: "control", origin: "unverified" }),
    duty("03, risk management (HIPAA 164.308(a)(1)(ii)(A))", "Risks are analysed and treated, yearly or after a change.", "governance-review", { force: "control", origin: "unverified" }),
    duty("05, third parties (HIPAA 164.308(b)(1))", "Vendors with health data are assessed and bound by a business associate agreement.", "contract", { force: "control", origin: "unverified" }),
    duty("09, logging (HIPAA 164.312(b))", "Protected audit logs.", "audit-log", { limit: ["auditLogMonths", 12], force: "control", origin: "unverified" }),
    duty("09, backup (HIPAA 164.308(a)(7)(ii)(A))", "Backups are kept apart and restored on trial.", "restore-test", { force: "control", origin: "unverified" }),
    duty("09, transmission (HIPAA 164.312(e)(1))", "Health data is encrypted on every way it travels.", "encryption-in-transit", { force: "control", origin: "unverified" }),
    duty("10, cryptography (HIPAA 164.312(a)(2)(iv))", "Keys are managed and data encrypted.", "encryption-at-rest", { force: "control", origin: "unverified" }),
    duty("10, vulnerabilities (HIPAA 164.308(a)(1)(ii)(B))", "Systems are scanned and patched by risk.", "vulnerabilities", { force: "control", origin: "unverified" }),
    duty("11, incidents (HIPAA 164.308(a)(6), 164.404-408)", "Incidents are handled by a tested plan; breaches are notified as HIPAA says.", "incident-response", { force: "control", origin: "unverified" }),
    duty("12, continuity (HIPAA 164.308(a)(7))", "Recovery is planned and exercised.", "continuity-test", { limit: ["recoveryTestMonths", 12], force: "control", origin: "unverified" }),
    duty("13, privacy (HIPAA 164.502(b))", "Use and disclosure stay at the minimum necessary.", "authorization", { force: "control", origin: "unverified" }),
  ],
  sources: {
    handbook: reported("HITRUST Assessment Handbook, assessment types", "https://www.manula.com/manuals/hitrust/hitrust-assessment-handbook/1/en/topic/assessment-types"),
    validated: reported("HITRUST Assessment Handbook, validated assessments", "https://www.manula.com/manuals/hitrust/hitrust-assessment-handbook/1/en/topic/validated-assessments"),
    hipaa: reported("HITRUST advisory 2021-011: combined assessments and Insights Reports", "https://hitrustalliance.net/advisories/haa-2021-011-hitrust-mycsf-enhancements-hitrust-csf-report-format-changes-0?hs_amp=true"),
    general: unread,
  },
};
