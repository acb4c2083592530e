import type { Technology } from "../../schema.js";

/** Amazon SageMaker AI: ml-platform. */
export const amazonSagemaker: Technology = {
  id: "amazon-sagemaker",
  name: "Amazon SageMaker AI",
  vendor: "Amazon Web Services",
  summary: "Training, model registry and endpoints with automatic model search.",
  roles: ["ml-platform"],
  aliases: ["sagemaker", "sagemaker ai"],
  options: ["automl", "sagemaker"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "editorial" },
  skills: ["machine-learning", "python", "aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15, p99Milliseconds: 50, source: "general" },
  sla: { availability: 0.9995, scope: "endpoints over two zones", source: "general" },
  features: ["gpu", "python", "auto-scaling", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Endpoints scale on load", "Pipelines and registry included"],
  weaknesses: ["15 to 20 % above the EC2 price"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "ml.m5.xlarge",
        per: { queriesPerSecond: { value: 100, unit: "queries/s", source: "editorial" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "aws.sagemaker.{size}.hour" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
