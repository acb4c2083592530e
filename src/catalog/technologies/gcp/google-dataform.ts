import type { Technology } from "../../schema.js";
import { editorial } from "./sources.js";

/** Catalog entry: Google Cloud Dataform. */
export const googleDataform: Technology = {
  id: "google-dataform",
  name: "Google Cloud Dataform",
  vendor: "Google",
  summary: "SQL transformations with dependencies and tests inside BigQuery; no charge of its own.",
  roles: ["sql-transformation", "data-quality"],
  aliases: ["dataform"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql", "gcp"],
  airGapCapable: false,
  features: ["sql", "task-retry", "column-lineage"],
  maturity: 4,
  strengths: ["Assertions, Git and schedules without extra cost"],
  weaknesses: ["BigQuery only"],
  bill: [],
  unpriced: "No charge; the queries it runs are billed as BigQuery",
  sources: { editorial },
};
