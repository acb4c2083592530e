import type { Technology } from "../../schema.js";

/** AWS Fargate (ECS): compute. */
export const awsFargate: Technology = {
  id: "aws-fargate",
  name: "AWS Fargate (ECS)",
  vendor: "Amazon Web Services",
  summary: "Containers without nodes, up to 16 vCPU and 120 GB per task.",
  roles: ["compute"],
  aliases: ["fargate", "ecs", "ecs fargate"],
  options: ["serverless"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "region, two zones", source: "computeSla" },
  features: ["serverless-containers", "containers", "auto-scaling", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["No nodes to patch", "30 to 60 s to start a task"],
  weaknesses: ["No GPU and no daemon processes", "Dearer than full EC2 nodes"],
  capacity: {
    unit: "task",
    sizes: [
      {
        name: "1vcpu-4gb",
        per: { vcpu: { value: 1, unit: "vCPU", source: "general" }, memoryGigabytes: { value: 4, unit: "GB", source: "general" } },
        vcpu: 1,
        memoryGigabytes: 4,
      },
      {
        name: "4vcpu-16gb",
        per: { vcpu: { value: 4, unit: "vCPU", source: "general" }, memoryGigabytes: { value: 16, unit: "GB", source: "general" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
    maxUnits: 50,
  },
  bill: [
    { meter: "vcpu-hour", sku: "aws.fargate.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "aws.fargate.memory.gb-hour" },
  ],
  failure: {
    event: "A task or a zone is lost",
    stops: "The requests in flight on it",
    stillServes: "Tasks in other zones",
    lost: "Unacknowledged work",
    detectedBy: "Running task count below desired",
    action: "ECS starts a replacement",
  },
  sources: {
    computeSla: {
      title: "Amazon Compute service level agreement",
      url: "https://aws.amazon.com/compute/sla/",
      asOf: "2023-04",
      confidence: "high",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
