import type { Technology } from "../../schema.js";

/** Amazon API Gateway: api-gateway. */
export const amazonApiGateway: Technology = {
  id: "amazon-api-gateway",
  name: "Amazon API Gateway",
  vendor: "Amazon Web Services",
  summary: "HTTP and WebSocket front door with throttling, keys and JWT checks; 10 MB per request.",
  roles: ["api-gateway"],
  aliases: ["api gateway", "aws api gateway"],
  options: ["rate-limiting", "auth-tokens"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15, p99Milliseconds: 50, source: "general" },
  maxRecordKilobytes: { value: 10240, unit: "KB", source: "general" },
  sla: { availability: 0.9995, scope: "service, one region", source: "apiSla" },
  features: ["auto-scaling", "scale-to-zero", "sso", "audit-logs", "private-endpoints"],
  maturity: 5,
  strengths: ["Throttling and authorisers are configuration", "Direct integration with Kinesis and SQS"],
  weaknesses: ["10,000 requests/s per account until raised", "29 s default time-out"],
  bill: [{ meter: "million-requests", sku: "aws.api-gateway.http.million" }],
  sources: {
    apiSla: {
      title: "AWS SLA overview, cloudonaut",
      url: "https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise",
      asOf: "2019-01-31",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
