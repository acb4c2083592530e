import type { Technology } from "../../schema.js";

/** AWS Transfer Family: file-transfer. */
export const awsTransferFamily: Technology = {
  id: "aws-transfer-family",
  name: "AWS Transfer Family",
  vendor: "Amazon Web Services",
  summary: "Managed SFTP, FTPS and AS2 endpoints that write to S3.",
  roles: ["file-transfer"],
  aliases: ["transfer family", "sftp", "aws sftp"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "general" },
  sla: { availability: 0.999, scope: "service, one region", source: "hybridSla" },
  features: ["file-connectors", "customer-managed-keys", "private-endpoints", "audit-logs", "sso"],
  maturity: 5,
  strengths: ["Partners keep their SFTP clients and keys", "Files land in S3 and start workflows"],
  weaknesses: ["219 USD a month per protocol before the first byte"],
  bill: [
    { meter: "environment-hour", sku: "aws.transfer.endpoint.hour" },
    { meter: "site-gigabyte", sku: "aws.transfer.upload.gb" },
  ],
  failure: {
    event: "The endpoint is unreachable",
    stops: "Incoming files",
    stillServes: "Files already stored",
    lost: "Nothing: senders retry",
    detectedBy: "Server status, missing-file alarm per partner",
    action: "Ask partners to resend; compare manifests",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    hybridSla: {
      title: "AWS Hybrid Storage and Data Transfer service level agreement",
      url: "https://aws.amazon.com/storagegateway/sla",
      asOf: "2023-04-05",
      confidence: "high",
    },
  },
};
