import type { Technology } from "../../schema.js";

/** AWS PrivateLink: private-connectivity. */
export const awsPrivatelink: Technology = {
  id: "aws-privatelink",
  name: "AWS PrivateLink",
  vendor: "Amazon Web Services",
  summary: "Private addresses in our network for AWS and partner services.",
  roles: ["private-connectivity"],
  aliases: ["privatelink", "vpc endpoints", "vpc endpoint"],
  options: ["private-network", "vpc"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 0.5, p99Milliseconds: 2, source: "general" },
  sla: { availability: 0.9999, scope: "multi-zone", source: "general" },
  features: ["private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Traffic never crosses the internet"],
  weaknesses: ["Each service, zone and hour is billed"],
  bill: [{ meter: "environment-hour", sku: "aws.privatelink.endpoint.hour", times: { value: 30, why: "ten services in three zones" } }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
