import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** CMMC 2.0 and NIST SP 800-171. */
export const cmmc: Regime = {
  id: "cmmc",
  name: "CMMC 2.0 and NIST SP 800-171",
  aliases: ["cmmc level 2", "nist 800-171", "nist sp 800-171", "dfars", "cui", "controlled unclassified information", "itar"],
  jurisdiction: "United States, defence suppliers",
  legalForce: true,
  status: "The contract clause is phased in since 2025-11-10, its second phase since 2026-11-10. Rev 2 of SP 800-171 is the assessed edition.",
  triggers: "Controlled unclassified information of a defence contract.",
  obligations: [
    duty("3.13.11", "Validated cryptography protects controlled information.", "key-management", { limit: ["cryptographicModule", "FIPS 140-validated"] }),
    duty("3.13.16, 3.8.9", "Confidentiality at rest, backups included.", "encryption-at-rest"),
    duty("3.5.3", "Multi-factor sign-in for network access and for local privileged access.", "authentication"),
    duty("3.3.1, 3.3.2", "Audit records trace every action to one person.", "audit-log"),
    duty("3.1.4", "Duties are separated.", "separation-of-duties"),
    duty("DFARS 252.204-7012", "Cloud at FedRAMP Moderate or equal; report cyber incidents within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "unverified", authority: "Department of Defense" }),
    duty("22 CFR 120.54", "Technical data under export control: US persons and US locations, or end-to-end encryption.", "residency", { limit: ["residency", "US"], origin: "unverified" }),
  ],
  sources: {
    text: library("nist-800-171-rev2.yaml"),
    general: unread,
  },
};
