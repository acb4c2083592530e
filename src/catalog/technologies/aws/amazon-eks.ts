import type { Technology } from "../../schema.js";

/** Amazon EKS: compute. */
export const amazonEks: Technology = {
  id: "amazon-eks",
  name: "Amazon EKS",
  vendor: "Amazon Web Services",
  summary: "Managed Kubernetes control plane; nodes, add-ons and upgrades three times a year are ours.",
  roles: ["compute"],
  aliases: ["eks", "elastic kubernetes service"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.75, unit: "FTE", source: "editorial" },
  skills: ["kubernetes", "aws", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "API server endpoint", source: "general" },
  features: ["containers", "auto-scaling", "multi-tenant", "gpu", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Portable workloads", "Runs Flink, Spark and Airflow operators on shared nodes"],
  weaknesses: ["Upgrade every 14 months at the latest or pay six times the fee", "One to two people to run it well"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "m7g.xlarge",
        per: { vcpu: { value: 4, unit: "vCPU", source: "general" }, memoryGigabytes: { value: 16, unit: "GB", source: "general" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "m7g.2xlarge",
        per: { vcpu: { value: 8, unit: "vCPU", source: "general" }, memoryGigabytes: { value: 32, unit: "GB", source: "general" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "m7g.4xlarge",
        per: { vcpu: { value: 16, unit: "vCPU", source: "general" }, memoryGigabytes: { value: 64, unit: "GB", source: "general" } },
        vcpu: 16,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 3,
    duty: "always",
    multipleOf: 3,
    maxUnits: 30,
  },
  bill: [
    { meter: "environment-hour", sku: "aws.eks.cluster.hour" },
    { meter: "unit-hour", sku: "aws.ec2.{size}.hour" },
  ],
  failure: {
    event: "A node or a zone is lost",
    stops: "Pods on it until rescheduled",
    stillServes: "Pods in other zones",
    lost: "Unreplicated local disks",
    detectedBy: "Node NotReady, pending pods",
    action: "Autoscaler replaces the node; disruption budgets keep quorum",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
