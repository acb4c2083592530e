import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Private Service Connect. */
export const googlePrivateServiceConnect: Technology = {
  id: "google-private-service-connect",
  name: "Google Private Service Connect",
  vendor: "Google",
  summary: "Private endpoints for Google and partner services inside the VPC.",
  roles: ["private-connectivity"],
  aliases: ["private service connect", "psc"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1, p99Milliseconds: 1, source: "generalKnowledge" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Traffic stays off public addresses"],
  weaknesses: ["An endpoint for each service producer"],
  bill: [
    {
      meter: "environment-hour",
      sku: "google-private-service-connect.endpoint",
      times: { value: 3, why: "3 endpoints assumed" },
    },
    {
      meter: "ingress-gigabyte",
      sku: "google-private-service-connect.data",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  sources: { editorial, generalKnowledge },
};
