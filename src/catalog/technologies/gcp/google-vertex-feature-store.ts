import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Vertex AI Feature Store. */
export const googleVertexFeatureStore: Technology = {
  id: "google-vertex-feature-store",
  name: "Google Vertex AI Feature Store",
  vendor: "Google",
  summary: "Online serving of features kept in BigQuery, 5 to 30 ms.",
  roles: ["feature-store"],
  aliases: ["vertex feature store"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["machine-learning", "gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 30, source: "generalKnowledge" },
  sla: { availability: 0.995, scope: "online serving (unverified)", source: "generalKnowledge" },
  features: ["point-lookup", "low-latency-query", "vector-search", "streaming-ingest"],
  maturity: 4,
  strengths: ["BigQuery is the offline store: no second copy to govern"],
  weaknesses: ["Bigtable serving costs USD 0.94 a node-hour"],
  capacity: {
    unit: "serving node",
    sizes: [{ name: "bigtable", per: { readsPerSecond: { value: 10000, unit: "reads/s", source: "editorial" } } }],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 50,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "google-vertex-feature-store.bigtable-node" }],
  failure: {
    event: "The online store is unavailable",
    stops: "Feature lookups of models",
    stillServes: "Models with default features",
    lost: "Nothing: features are synchronised again from BigQuery",
    detectedBy: "Lookup errors above 1 %, latency above 50 ms",
    action: "Serve default features; resynchronise",
  },
  sources: { editorial, generalKnowledge },
};
