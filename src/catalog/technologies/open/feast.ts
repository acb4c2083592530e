import type { Technology } from "../../schema.js";

/** Feast: feature-store. */
export const feast: Technology = {
  id: "feast",
  name: "Feast",
  vendor: "LF AI & Data",
  summary: "Feature definitions and serving over existing stores: offline from the lake, online from a key-value store.",
  roles: ["feature-store"],
  aliases: ["feast feature store"],
  options: ["feature-store"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["python", "machine-learning"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 50, source: "gk" },
  features: ["python", "point-lookup"],
  maturity: 4,
  strengths: ["Same feature definitions for training and serving", "Uses the stores that are already there"],
  weaknesses: ["Computes no features: pipelines stay ours", "Online store is run apart"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 feature servers and registry database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 feature servers and registry database" } },
  ],
  failure: {
    event: "a node of the online feature store is lost",
    stops: "cached reads of its keys",
    stillServes: "the source behind the cache, at its own latency and within its rate limit",
    lost: "cached entries only (and unreplicated writes)",
    detectedBy: "hit rate falls; evictions; node down",
    action: "let the cache refill under a rate limit; promote the replica",
  },
  sources: {
    release: { title: "Feast 0.66.0 of 2026-08-21", url: "https://github.com/feast-dev/feast", asOf: "2026-08", confidence: "high" },
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
