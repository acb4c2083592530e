import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** GxP with EU GMP Annex 11. */
export const gxp: Regime = {
  id: "gxp",
  name: "GxP with EU GMP Annex 11",
  aliases: ["gmp", "glp", "annex 11", "eu gmp annex 11", "alcoa", "alcoa+", "gamp 5", "eudralex"],
  jurisdiction: "EU, UK and worldwide, life sciences",
  legalForce: true,
  status: "Annex 11 of 2011 in force; its revision (draft of 2025-07-07) was expected from mid-2026: check for the final text.",
  statusSource: "revision",
  triggers: "Manufacturing, laboratory, clinical or distribution records of medicines.",
  obligations: [
    duty("Annex 11, 4.8", "A migration or transfer does not change value or meaning.", "reconciliation"),
    duty("Annex 11, 5", "Interfaces check entry and processing.", "validation"),
    duty("Annex 11, 7.2", "Backups are restored on trial.", "restore-test", { limit: ["restoreTestMonths", 12], origin: "common-practice" }),
    duty("Annex 11, 9", "Changes and deletions leave a trail with the reason, reviewed regularly.", "immutable-log"),
    duty("Annex 11, 10", "Changes follow a controlled procedure.", "change-control"),
    duty("Annex 11, 12.4", "Entries carry the operator, date and time.", "audit-log"),
    duty("Annex 11, 16", "Provision for breakdown.", "recovery"),
    duty("Annex 11, 17", "Archived data stays readable; test it.", "records"),
  ],
  sources: {
    revision: reported("EU GMP Annex 11 revision, June 2026", "https://mflrc.com/article/eu-gmp-annex-11-revision-2026"),
    text: reported("Prowler, GxP EU Annex 11 mapping", "https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/gxp_eu_annex_11_aws.json"),
  },
};
