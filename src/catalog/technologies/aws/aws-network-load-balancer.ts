import type { Technology } from "../../schema.js";

/** AWS Network Load Balancer: load-balancer. */
export const awsNetworkLoadBalancer: Technology = {
  id: "aws-network-load-balancer",
  name: "AWS Network Load Balancer",
  vendor: "Amazon Web Services",
  summary: "Layer 4 balancer with fixed addresses per zone.",
  roles: ["load-balancer"],
  aliases: ["nlb", "elb", "elastic load balancing", "network load balancer"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.01, unit: "FTE", source: "editorial" },
  skills: ["aws", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 0.5, p99Milliseconds: 2, source: "general" },
  sla: { availability: 0.9999, scope: "multi-zone", source: "general" },
  features: ["auto-scaling", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Millions of connections, source address kept"],
  weaknesses: ["No HTTP rules; take the application balancer for those"],
  bill: [
    { meter: "environment-hour", sku: "aws.nlb.hour" },
    { meter: "egress-gigabyte", sku: "aws.nlb.gb" },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
