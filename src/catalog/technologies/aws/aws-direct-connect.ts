import type { Technology } from "../../schema.js";

/** AWS Direct Connect: private-connectivity. */
export const awsDirectConnect: Technology = {
  id: "aws-direct-connect",
  name: "AWS Direct Connect",
  vendor: "Amazon Web Services",
  summary: "Leased line from our site to AWS, 1 to 400 Gbit/s.",
  roles: ["private-connectivity"],
  aliases: ["direct connect", "dx"],
  options: ["private-network"],
  status: "active",
  platforms: ["aws", "on-premises"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5, p99Milliseconds: 20, source: "general" },
  maxMegabytesPerSecond: { value: 125, unit: "MB/s", source: "general" },
  sla: { availability: 0.999, scope: "two locations, one connection each", source: "general" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Steady delay and 0.02 USD/GB out"],
  weaknesses: ["Weeks to order", "A single line carries 95 %"],
  bill: [
    { meter: "environment-hour", sku: "aws.direct-connect.1g.hour", times: { value: 2, why: "two lines at two locations" } },
    { meter: "site-gigabyte", sku: "aws.direct-connect.out.gb" },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
