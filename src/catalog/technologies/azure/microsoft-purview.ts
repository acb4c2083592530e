import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Microsoft Purview. */
export const microsoftPurview: Technology = {
  id: "microsoft-purview",
  name: "Microsoft Purview",
  vendor: "Microsoft",
  summary: "Catalogue, lineage, classification and access policies across Azure, Fabric and some other stores.",
  roles: ["metadata-catalog", "lineage", "access-governance", "pii-detection", "data-quality"],
  aliases: ["purview", "azure purview"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Data Map", source: "slaCatalogue" },
  features: ["business-glossary", "pii-scanning", "column-lineage", "audit-logs", "private-endpoints", "abac"],
  maturity: 4,
  strengths: [
    "Scans and classifies more than 200 sensitive types",
    "Works across Power BI, Fabric, SQL and the lake",
  ],
  weaknesses: [
    "Price is per governed asset and per governance processing unit; the latter is not in this estimate",
    "Lineage from other clouds is thin",
  ],
  bill: [
    {
      meter: "month",
      sku: "microsoft-purview.governed-asset-month",
      times: { value: 500, why: "500 governed assets assumed" },
    },
  ],
  sources: { editorial, slaCatalogue },
};
