import type { Technology } from "../../schema.js";

/** Amazon ECR: artifact-registry. */
export const amazonEcr: Technology = {
  id: "amazon-ecr",
  name: "Amazon ECR",
  vendor: "Amazon Web Services",
  summary: "Container registry with scanning and replication.",
  roles: ["artifact-registry"],
  aliases: ["ecr", "elastic container registry"],
  options: ["ecr"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.01, unit: "FTE", source: "editorial" },
  skills: ["aws", "devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "apiSla" },
  features: ["geo-replication", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Pulls within the region are free", "Scans images on push"],
  weaknesses: ["AWS accounts only"],
  bill: [{ meter: "storage-gigabyte-month", sku: "aws.ecr.gb-month" }],
  sources: {
    apiSla: {
      title: "AWS SLA overview, cloudonaut",
      url: "https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise",
      asOf: "2019-01-31",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
