import type { Technology } from "../../schema.js";
import { editorial } from "./sources.js";

/** Catalog entry: Google Cloud IAM and Cloud Identity Free. */
export const googleCloudIdentity: Technology = {
  id: "google-cloud-identity",
  name: "Google Cloud IAM and Cloud Identity Free",
  vendor: "Google",
  summary: "Identity for people and workloads, with workload identity federation instead of keys.",
  roles: ["identity", "access-governance"],
  aliases: ["google iam", "cloud iam", "cloud identity", "gcp iam"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  features: ["sso", "audit-logs", "abac"],
  maturity: 5,
  strengths: ["IAM conditions on attributes", "Workload identity federation removes service-account keys"],
  weaknesses: ["Premium device and session controls cost extra"],
  bill: [],
  unpriced: "IAM and the free edition of Cloud Identity have no charge",
  sources: { editorial },
};
