import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Artifact Registry. */
export const googleArtifactRegistry: Technology = {
  id: "google-artifact-registry",
  name: "Google Artifact Registry",
  vendor: "Google",
  summary: "Registry for images and packages with vulnerability scanning; successor of Container Registry (gcr.io).",
  roles: ["artifact-registry"],
  aliases: ["gcr", "container registry", "google container registry"],
  options: ["gcr"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["gcp", "devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["private-endpoints", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Serves the old gcr.io names", "Images, Maven, npm and Python in one service"],
  weaknesses: ["Scanning is USD 0.26 an image on top (unverified)"],
  bill: [
    { meter: "month", sku: "google-artifact-registry.storage", times: { value: 50, why: "50 GB of images assumed" } },
  ],
  sources: { editorial, generalKnowledge },
};
