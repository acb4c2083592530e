import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** BCBS 239, principles for risk data aggregation. */
export const bcbs239: Regime = {
  id: "bcbs-239",
  name: "BCBS 239, principles for risk data aggregation",
  aliases: ["bcbs239", "bcbs 239", "rdarr", "risk data aggregation"],
  jurisdiction: "worldwide, large banks",
  legalForce: false,
  status: "Principles of January 2013; supervisors still report gaps.",
  triggers: "Risk data of globally or domestically important banks.",
  obligations: [
    duty("Principle 2", "One data model with metadata and owners; few manual work-arounds.", "catalog", { force: "principle", origin: "secondary-source", source: "page", people: true }),
    duty("Principles 2-3", "Column lineage from source to report for each critical data element.", "lineage", { force: "guidance", origin: "secondary-source", source: "lineage" }),
    duty("Principle 3", "Automated reconciliation with the ledger within stated tolerances.", "reconciliation", { force: "principle", origin: "secondary-source", source: "page" }),
    duty("Principle 4", "All material risk data; gaps are measured.", "reconciliation", { force: "principle", origin: "secondary-source", source: "page" }),
    duty("Principle 5", "Critical risks within the day under stress.", "timeliness", { force: "principle", origin: "secondary-source", source: "page" }),
    duty("Principle 6", "Ad-hoc aggregation by any dimension.", "ad-hoc-query", { force: "principle", origin: "secondary-source", source: "page" }),
  ],
  sources: {
    page: reported("Risk data aggregation, BCBS 239 principles", "https://frmquizbank.com/blog/risk-data-aggregation-bcbs-239"),
    lineage: reported("BCBS 239 data lineage", "https://andresaldaz.pages.dev/blog/bcbs239-data-lineage.html"),
  },
};
