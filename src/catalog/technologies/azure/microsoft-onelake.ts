import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Microsoft OneLake. */
export const microsoftOnelake: Technology = {
  id: "microsoft-onelake",
  name: "Microsoft OneLake",
  vendor: "Microsoft",
  summary: "Fabric's lake storage: one namespace of Delta and Iceberg tables with shortcuts to other stores.",
  roles: ["lake-storage", "table-catalog"],
  aliases: ["onelake"],
  options: ["object-storage", "fabric"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["open-format", "multi-engine", "lifecycle-tiers", "acid", "customer-managed-keys"],
  maturity: 3,
  strengths: ["Shortcuts read S3, Google Cloud Storage and Data Lake Storage in place"],
  weaknesses: ["Reads and writes consume Fabric capacity", "Not an S3 interface"],
  bill: [{ meter: "storage-gigabyte-month", sku: "microsoft-onelake.hot" }],
  failure: {
    event: "OneLake is unavailable in the region",
    stops: "All Fabric workloads",
    stillServes: "Nothing in that region; BCDR copies can be read after failover",
    lost: "Writes of the minutes before an asynchronous failover",
    detectedBy: "Fabric support page, access errors",
    action: "Fail over when BCDR is switched on; else wait",
  },
  sources: { editorial, generalKnowledge },
};
