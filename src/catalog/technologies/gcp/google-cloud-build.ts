import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Build. */
export const googleCloudBuild: Technology = {
  id: "google-cloud-build",
  name: "Google Cloud Build",
  vendor: "Google",
  summary: "Hosted builds billed by the minute; 2,500 minutes a month free.",
  roles: ["ci-cd"],
  aliases: ["cloud build"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["managed-runners", "event-triggered", "audit-logs", "private-endpoints"],
  maturity: 5,
  strengths: ["Private pools inside the network", "Build provenance for supply-chain checks"],
  weaknesses: ["Few ready-made steps compared with GitHub Actions"],
  bill: [{ meter: "build-minute", sku: "google-cloud-build.e2-standard-2", freeQuantity: 2500 }],
  sources: { editorial, generalKnowledge },
};
