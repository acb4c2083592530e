import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Apigee. */
export const googleApigee: Technology = {
  id: "google-apigee",
  name: "Google Apigee",
  vendor: "Google",
  summary: "API management with products, quotas, analytics and a portal.",
  roles: ["api-gateway"],
  aliases: ["apigee"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 30, source: "generalKnowledge" },
  features: ["audit-logs", "sso", "private-endpoints"],
  maturity: 5,
  strengths: ["Hybrid runtime on Kubernetes"],
  weaknesses: ["Dear for a handful of interfaces"],
  bill: [],
  unpriced: "Price by environment and contract; no figure was found in a public source",
  sources: { editorial, generalKnowledge },
};
