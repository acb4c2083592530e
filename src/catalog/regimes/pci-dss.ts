import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** PCI DSS 4.0.1. */
export const pciDss: Regime = {
  id: "pci-dss",
  name: "PCI DSS 4.0.1",
  aliases: ["pci", "pci dss", "pci-dss 4.0", "pci dss 4.0", "pci dss 4.0.1", "pci-dss 4.0.1", "pci compliance", "cardholder data"],
  jurisdiction: "worldwide, by contract with the card schemes",
  legalForce: true,
  status: "4.0.1 is current, the only version since 2025-01-01; 4.0 ended 2024-12-31, 3.2.1 ended 2024-03-31. The future-dated requirements apply since 2025-03-31.",
  statusSource: "versions",
  triggers: "Card numbers or authentication data are stored, processed or carried, or the system is connected to one that does.",
  obligations: [
    duty("3.3.1", "Security codes, track data and PINs never enter a topic, table, log or dead-letter queue, even encrypted.", "minimisation"),
    duty("3.2.1", "Purge expired account data and check the purge every three months.", "retention"),
    duty("3.4.1", "Screens and views show at most the BIN and the last four digits.", "masking"),
    duty("3.5.1, 3.5.1.1", "Card numbers are unreadable at rest: token, truncation, keyed hash or strong encryption; a plain hash does not count.", "field-encryption"),
    duty("3.5.1.2", "Encrypting the disk or bucket alone does not protect the card number: encrypt the column.", "field-encryption"),
    duty("3.6.1, 3.7.4", "Key-encrypting keys apart from data keys, with a defined rotation; twelve months is usual.", "key-management", { limit: ["keyRotationMonths", 12], origin: "common-practice" }),
    duty("4.2.1", "Strong encryption on open networks, valid certificates, no fall-back.", "encryption-in-transit", { origin: "common-practice" }),
    duty("1.3, 1.4.4", "Card systems stand in their own network and account; everything not needed is denied.", "network"),
    duty("6.3.3", "Critical patches within one month.", "vulnerabilities", { limit: ["criticalPatchDays", 30] }),
    duty("6.5.1, 6.5.4", "Every production change has reason, approval, test and way back; author and approver differ.", "separation-of-duties"),
    duty("6.5.5", "No live card numbers in test.", "non-production"),
    duty("7.2.4", "Review all accounts every six months.", "access-review", { limit: ["accessReviewMonths", 6] }),
    duty("8.2.6", "Disable accounts idle for 90 days.", "access-review", { limit: ["inactiveAccountDays", 90] }),
    duty("8.2.8", "Log in again after 15 idle minutes.", "sessions", { limit: ["sessionTimeoutMinutes", 15] }),
    duty("8.4.2", "Multi-factor sign-in for every access to the card environment.", "authentication"),
    duty("8.6.2", "No passwords in code or job definitions.", "secrets"),
    duty("10.2, 10.3", "Log every access to card data; protect the log from change.", "immutable-log"),
    duty("10.4.1.1", "Automated review of security events every day.", "log-review", { limit: ["logReviewDays", 1] }),
    duty("10.5.1", "Keep audit logs twelve months.", "audit-log", { limit: ["auditLogMonths", 12] }),
    duty("10.5.1", "Three months of them searchable at once.", "audit-log", { limit: ["auditLogHotMonths", 3] }),
    duty("11.3", "Internal and external scans every three months.", "vulnerabilities", { limit: ["vulnerabilityScanDays", 90] }),
    duty("11.4", "Penetration and segmentation test every twelve months.", "vulnerabilities", { limit: ["penetrationTestMonths", 12] }),
    duty("12.10.2", "Exercise the incident plan every twelve months.", "incident-response", { limit: ["incidentPlanTestMonths", 12] }),
    duty("12.10.7", "Search for card numbers outside their environment and act on finds.", "pii-detection"),
  ],
  sources: {
    versions: reported("PCI DSS 4.0.1, versions and dates", "https://paystrax.com/?p=3159"),
    text: library("pcidss-4_0.yaml"),
  },
};
