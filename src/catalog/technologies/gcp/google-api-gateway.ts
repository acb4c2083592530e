import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud API Gateway. */
export const googleApiGateway: Technology = {
  id: "google-api-gateway",
  name: "Google Cloud API Gateway",
  vendor: "Google",
  summary: "Serverless gateway from an OpenAPI file in front of Cloud Run and functions.",
  roles: ["api-gateway"],
  aliases: ["api gateway gcp"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 50, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["scale-to-zero", "audit-logs"],
  maturity: 4,
  strengths: ["USD 3 a million calls after the first 2 million (unverified)"],
  weaknesses: ["Few policies; no developer portal"],
  bill: [{ meter: "million-requests", sku: "google-api-gateway.calls", freeQuantity: 2 }],
  sources: { editorial, generalKnowledge },
};
