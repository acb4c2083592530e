import type { Technology } from "../../schema.js";

/** Amazon SageMaker Catalog (DataZone): metadata-catalog, lineage. */
export const amazonSagemakerCatalog: Technology = {
  id: "amazon-sagemaker-catalog",
  name: "Amazon SageMaker Catalog (DataZone)",
  vendor: "Amazon Web Services",
  summary: "Business catalog with glossary, lineage and access requests over Glue and Redshift.",
  roles: ["metadata-catalog", "lineage"],
  aliases: ["datazone", "amazon datazone", "sagemaker catalog", "sagemaker unified studio"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["business-glossary", "column-lineage", "openlineage", "sso", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 3,
  strengths: ["Data products with subscription workflow", "Lineage from Glue and OpenLineage events"],
  weaknesses: ["Sees mostly AWS sources", "Renamed and repackaged: check the current plan"],
  bill: [{ meter: "user-month", sku: "aws.sagemaker-catalog.user.month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
