import type { Technology } from "../../schema.js";
import { editorial } from "./sources.js";

/** Catalog entry: Google Cloud CDN. */
export const googleCloudCdn: Technology = {
  id: "google-cloud-cdn",
  name: "Google Cloud CDN",
  vendor: "Google",
  summary: "Edge cache in front of the global load balancer.",
  roles: ["cdn"],
  aliases: ["cloud cdn"],
  options: ["cdn"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["gcp", "networking"],
  airGapCapable: false,
  features: ["audit-logs"],
  maturity: 5,
  strengths: ["Switched on at the load balancer"],
  weaknesses: ["Needs the external application load balancer"],
  bill: [
    {
      meter: "internet-gigabyte",
      sku: "google-cloud-cdn.cache-egress",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  sources: { editorial },
};
