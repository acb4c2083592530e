import type { Technology } from "../../schema.js";

/** AWS X-Ray: tracing. */
export const awsXRay: Technology = {
  id: "aws-x-ray",
  name: "AWS X-Ray",
  vendor: "Amazon Web Services",
  summary: "Traces of AWS services kept 30 days, billed per trace.",
  roles: ["tracing"],
  aliases: ["x-ray", "xray"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["traces", "opentelemetry", "auto-scaling", "audit-logs"],
  maturity: 4,
  strengths: ["Lambda and API Gateway traces by a switch"],
  weaknesses: [
    "The X-Ray SDK and daemon are in maintenance since February 2026: instrument with OpenTelemetry",
    "5 USD per million traces: sample",
  ],
  bill: [{ meter: "million-spans", sku: "aws.x-ray.traces.million-spans" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
