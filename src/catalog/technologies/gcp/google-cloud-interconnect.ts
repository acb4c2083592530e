import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Interconnect 10 Gbps. */
export const googleCloudInterconnect: Technology = {
  id: "google-cloud-interconnect",
  name: "Google Cloud Interconnect 10 Gbps",
  vendor: "Google",
  summary: "Dedicated circuits between the site and Google; 99.99 % only with four attachments in two metros.",
  roles: ["private-connectivity"],
  aliases: ["cloud interconnect", "dedicated interconnect"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 30, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "two attachments in one metro (unverified)", source: "generalKnowledge" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["10 or 100 Gbps, lower egress price"],
  weaknesses: ["Colocation and cross-connect charges come on top"],
  bill: [
    {
      meter: "month",
      sku: "google-cloud-interconnect.dedicated-10-gbps",
      times: { value: 2, why: "two circuits for the 99.9 % SLA" },
    },
    {
      meter: "environment-hour",
      sku: "google-cloud-interconnect.attachment",
      times: { value: 2, why: "two attachments" },
    },
    {
      meter: "site-gigabyte",
      sku: "google-cloud-interconnect.egress",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  sources: { editorial, generalKnowledge },
};
