import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Trace. */
export const googleCloudTrace: Technology = {
  id: "google-cloud-trace",
  name: "Google Cloud Trace",
  vendor: "Google",
  summary: "Distributed traces over OpenTelemetry at USD 0.20 a million spans.",
  roles: ["tracing"],
  aliases: ["cloud trace"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sre"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "API (unverified)", source: "generalKnowledge" },
  features: ["traces", "opentelemetry"],
  maturity: 4,
  strengths: ["2.5 million spans a month free"],
  weaknesses: ["30 days retention"],
  bill: [{ meter: "million-spans", sku: "google-cloud-trace.spans", freeQuantity: 2.5 }],
  sources: { editorial, generalKnowledge },
};
