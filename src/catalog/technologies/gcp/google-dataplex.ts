import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Dataplex Universal Catalog. */
export const googleDataplex: Technology = {
  id: "google-dataplex",
  name: "Google Dataplex Universal Catalog",
  vendor: "Google",
  summary: "Catalogue, lineage, profiling, quality scans and policy tags for BigQuery and Cloud Storage.",
  roles: ["metadata-catalog", "lineage", "data-quality", "access-governance"],
  aliases: ["dataplex", "google data catalog"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sql"],
  airGapCapable: false,
  sla: { availability: 0.995, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["business-glossary", "column-lineage", "openlineage", "row-level-security", "column-masking", "audit-logs"],
  maturity: 4,
  strengths: ["Lineage of BigQuery, Dataproc and Composer without agents", "Quality rules run where the data lies", "Policy tags mask columns of BigQuery, beside its row access policies"],
  weaknesses: ["Thin outside Google Cloud", "Prices from general knowledge"],
  bill: [
    {
      meter: "month",
      sku: "google-dataplex.premium-dcu",
      times: { value: 200, why: "200 premium DCU-hours of scans and lineage a month assumed" },
    },
  ],
  sources: { editorial, generalKnowledge },
};
