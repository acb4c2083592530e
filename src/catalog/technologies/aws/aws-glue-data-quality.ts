import type { Technology } from "../../schema.js";

/** AWS Glue Data Quality: data-quality. */
export const awsGlueDataQuality: Technology = {
  id: "aws-glue-data-quality",
  name: "AWS Glue Data Quality",
  vendor: "Amazon Web Services",
  summary: "Rule sets in DQDL run inside Glue jobs or on catalog tables.",
  roles: ["data-quality"],
  aliases: ["glue data quality"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws", "sql"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Glue services, one region", source: "glueSla" },
  features: ["anomaly-detection", "audit-logs"],
  maturity: 3,
  strengths: ["Recommends rules from a profile", "Results go to CloudWatch"],
  weaknesses: ["Own rule language", "Batch only"],
  capacity: {
    unit: "DPU",
    sizes: [
      { name: "dpu", per: { batchGigabytesPerHour: { value: 576, unit: "GB/h", source: "editorial" } }, vcpu: 4, memoryGigabytes: 16 },
    ],
    utilisation: 0.8,
    minUnits: 2,
    duty: "runs",
  },
  bill: [{ meter: "unit-hour", sku: "aws.glue.dpu.hour" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    glueSla: { title: "AWS Glue service level agreement", url: "https://aws.amazon.com/glue/sla/", asOf: "2022-05-02", confidence: "high" },
  },
};
