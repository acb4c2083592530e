import type { Technology } from "../../schema.js";
import { editorial, pubsubSla } from "./sources.js";

/** Catalog entry: Google Cloud Pub/Sub schemas. */
export const googlePubsubSchemas: Technology = {
  id: "google-pubsub-schemas",
  name: "Google Cloud Pub/Sub schemas",
  vendor: "Google",
  summary: "Avro and Protocol Buffers schemas with revisions, checked when a message is published.",
  roles: ["schema-registry"],
  aliases: ["pubsub schema", "pub/sub schema registry"],
  options: ["schema-registry"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "as Pub/Sub", source: "pubsubSla" },
  features: ["schema-enforcement", "audit-logs"],
  maturity: 4,
  strengths: ["Rejects a message that does not fit, at the topic"],
  weaknesses: ["Not API-compatible with the Confluent registry"],
  bill: [],
  unpriced: "Included in the price of Pub/Sub",
  sources: { editorial, pubsubSla },
};
