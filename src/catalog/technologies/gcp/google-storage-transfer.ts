import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Storage Transfer Service. */
export const googleStorageTransfer: Technology = {
  id: "google-storage-transfer",
  name: "Google Storage Transfer Service",
  vendor: "Google",
  summary: "Moves files from S3, Azure, HTTP and on-premises disks into Cloud Storage.",
  roles: ["file-transfer"],
  aliases: ["storage transfer service"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 1800000, source: "generalKnowledge" },
  delivery: "at-least-once",
  features: ["file-connectors", "hybrid-runtime"],
  maturity: 4,
  strengths: ["Agentless from S3 and Azure at no charge", "Agents spread over several on-premises hosts"],
  weaknesses: ["Hours, not minutes"],
  bill: [
    {
      meter: "site-gigabyte",
      sku: "google-storage-transfer.agent",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "An agent or the link fails",
    stops: "Arrival of files",
    stillServes: "Files already transferred",
    lost: "Nothing: the transfer resumes and compares checksums",
    detectedBy: "Transfer job failure notification",
    action: "Restart the agent; rerun the job",
  },
  sources: { editorial, generalKnowledge },
};
