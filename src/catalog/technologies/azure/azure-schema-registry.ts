import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Schema Registry. */
export const azureSchemaRegistry: Technology = {
  id: "azure-schema-registry",
  name: "Azure Schema Registry",
  vendor: "Microsoft",
  summary: "Schema groups inside an Event Hubs namespace for Avro and JSON schemas with compatibility checks.",
  roles: ["schema-registry"],
  aliases: ["event hubs schema registry"],
  options: ["schema-registry"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["azure", "kafka"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "as the Event Hubs namespace it lives in", source: "slaCatalogue" },
  features: ["schema-enforcement", "private-endpoints", "customer-managed-keys"],
  maturity: 3,
  strengths: ["Included in the Event Hubs namespace", "Access through Entra ID roles"],
  weaknesses: ["No Protobuf compatibility checks", "Not API-compatible with the Confluent registry"],
  bill: [],
  unpriced: "Included in the price of the Event Hubs Standard, Premium or Dedicated namespace",
  sources: { editorial, slaCatalogue },
};
