import type { Technology } from "../../schema.js";

/** Amazon EC2: compute. */
export const amazonEc2: Technology = {
  id: "amazon-ec2",
  name: "Amazon EC2",
  vendor: "Amazon Web Services",
  summary: "Virtual machines by the second; everything above the hypervisor is ours.",
  roles: ["compute"],
  aliases: ["ec2", "elastic compute cloud"],
  options: ["vms"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["linux", "aws", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "region, two zones", source: "computeSla" },
  features: ["virtual-machines", "auto-scaling", "gpu", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Every size and processor", "Savings plans up to 72 % off"],
  weaknesses: ["Images, patches and scaling are ours"],
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
    minUnits: 2,
    duty: "always",
    maxUnits: 60,
  },
  bill: [
    { meter: "unit-hour", sku: "aws.ec2.{size}.hour" },
    { meter: "storage-gigabyte-month", sku: "aws.ebs.gp3.gb-month" },
  ],
  failure: {
    event: "An instance or a zone is lost",
    stops: "Whatever ran on it alone",
    stillServes: "Instances in other zones",
    lost: "Instance-store data",
    detectedBy: "Status checks",
    action: "Auto Scaling replaces it from the image",
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
