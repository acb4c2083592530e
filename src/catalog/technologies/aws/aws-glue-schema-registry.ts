import type { Technology } from "../../schema.js";

/** AWS Glue Schema Registry: schema-registry. */
export const awsGlueSchemaRegistry: Technology = {
  id: "aws-glue-schema-registry",
  name: "AWS Glue Schema Registry",
  vendor: "Amazon Web Services",
  summary: "Avro, JSON Schema and Protobuf schemas with compatibility checks for MSK and Kinesis.",
  roles: ["schema-registry"],
  aliases: ["glue schema registry"],
  options: ["schema-registry"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws", "kafka"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Glue services, one region", source: "glueSla" },
  features: ["schema-enforcement", "schema-evolution", "audit-logs"],
  maturity: 3,
  strengths: ["No charge and nothing to run", "Eight compatibility modes"],
  weaknesses: ["Its own serialiser library, not the Confluent wire format"],
  bill: [],
  unpriced: "No charge for the registry.",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    glueSla: { title: "AWS Glue service level agreement", url: "https://aws.amazon.com/glue/sla/", asOf: "2022-05-02", confidence: "high" },
  },
};
