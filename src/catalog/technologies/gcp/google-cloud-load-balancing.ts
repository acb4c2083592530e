import type { Technology } from "../../schema.js";
import { computeSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Load Balancing. */
export const googleCloudLoadBalancing: Technology = {
  id: "google-cloud-load-balancing",
  name: "Google Cloud Load Balancing",
  vendor: "Google",
  summary: "Global anycast layer 4 and 7 load balancing.",
  roles: ["load-balancer"],
  aliases: ["cloud load balancing"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["gcp", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 2, p99Milliseconds: 10, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "load balancing, Premium tier", source: "computeSla" },
  features: ["auto-scaling", "audit-logs"],
  maturity: 5,
  strengths: ["One address for all regions"],
  weaknesses: ["Data processing is billed per GB"],
  bill: [
    { meter: "environment-hour", sku: "google-cloud-load-balancing.forwarding-rules" },
    {
      meter: "egress-gigabyte",
      sku: "google-cloud-load-balancing.data",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  sources: { computeSla, editorial, generalKnowledge },
};
