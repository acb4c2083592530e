import type { Technology } from "../../schema.js";

/** Amazon CloudFront: cdn. */
export const amazonCloudfront: Technology = {
  id: "amazon-cloudfront",
  name: "Amazon CloudFront",
  vendor: "Amazon Web Services",
  summary: "Content delivery network with edge functions and WAF.",
  roles: ["cdn"],
  aliases: ["cloudfront", "aws cloudfront"],
  options: ["cdn"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["auto-scaling", "functions", "audit-logs"],
  maturity: 5,
  strengths: ["No transfer charge from S3 to the edge"],
  weaknesses: ["Invalidations are billed after 1,000 paths"],
  bill: [{ meter: "internet-gigabyte", sku: "aws.cloudfront.gb", freeQuantity: 1024 }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
