import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, runSla } from "./sources.js";

/** Catalog entry: Google Cloud Run. */
export const googleCloudRun: Technology = {
  id: "google-cloud-run",
  name: "Google Cloud Run",
  vendor: "Google",
  summary: "Containers and jobs without a cluster; up to 8 vCPU and 32 GiB an instance, 60-minute requests.",
  roles: ["compute"],
  aliases: ["cloud run"],
  options: ["serverless"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "devops"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 3000, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "service", source: "runSla" },
  features: [
    "serverless-containers",
    "containers",
    "auto-scaling",
    "scale-to-zero",
    "gpu",
    "private-endpoints",
    "customer-managed-keys",
  ],
  maturity: 5,
  strengths: ["Any container; scales to zero", "Worker pools for pull consumers"],
  weaknesses: ["Cold starts of 0.3 to 5 seconds"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "2-vcpu",
        per: { vcpu: { value: 2, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 2,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    maxUnits: 1000,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "google-cloud-run.instance-vcpu" },
    { meter: "memory-gigabyte-hour", sku: "google-cloud-run.instance-memory" },
  ],
  sources: { editorial, generalKnowledge, runSla },
};
