import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Data Fusion. */
export const googleCloudDataFusion: Technology = {
  id: "google-cloud-data-fusion",
  name: "Google Cloud Data Fusion",
  vendor: "Google",
  summary: "Visual pipelines (open-source CDAP) that run on Dataproc; Basic instance at USD 1.80 an hour.",
  roles: ["batch-ingestion"],
  aliases: ["data fusion", "cdap"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 900000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "Basic and Enterprise (unverified)", source: "generalKnowledge" },
  features: [
    "low-code",
    "visual-designer",
    "database-connectors",
    "saas-connectors",
    "file-connectors",
    "column-lineage",
    "private-endpoints",
  ],
  maturity: 4,
  strengths: ["Connectors and field lineage without code"],
  weaknesses: ["Instance is paid around the clock, Dataproc comes on top", "Prices from general knowledge"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "n2-standard-8",
        per: { batchGigabytesPerHour: { value: 1152, unit: "GB/h", source: "editorial" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.7,
    minUnits: 2,
    maxUnits: 100,
    duty: "runs",
  },
  bill: [
    { meter: "environment-hour", sku: "google-cloud-data-fusion.basic" },
    { meter: "unit-hour", sku: "google-compute-engine.{size}" },
    { meter: "vcpu-hour", sku: "google-dataproc.cluster-premium" },
  ],
  failure: {
    event: "A pipeline or the instance fails",
    stops: "Arrival of the batch",
    stillServes: "Data already loaded",
    lost: "Nothing: the run is repeated from its watermark",
    detectedBy: "Pipeline failure alert",
    action: "Rerun; restore the instance from its exported pipelines",
  },
  sources: { editorial, generalKnowledge },
};
