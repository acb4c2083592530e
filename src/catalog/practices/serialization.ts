import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "serialization";
const sources = {
  proposal: proposed,
  registry: {
    title: "Confluent schema-registry, CompatibilityLevel.java", asOf: "2026-11", confidence: "high",
    url: "https://github.com/confluentinc/schema-registry/blob/master/client/src/main/java/io/confluent/kafka/schemaregistry/CompatibilityLevel.java",
  },
} as const;

/** How a record is written on the wire. */
export const serializations: readonly Practice[] = [
  definePractice({
    id: "avro", name: "Avro", topic, options: ["avro"], aliases: ["apache avro"], features: ["schema", "binary"],
    summary: "Binary rows with the writer's schema by id; readers resolve older and newer versions by rule.",
    parameters: { sizeOfJson: { value: 0.4, unit: "share of the JSON size", source: "proposal" } },
    strengths: ["schema evolution is checked when a schema is registered", "what change capture and Kafka connectors write by default choice"], weaknesses: ["not readable without the registry"], maturity: 5, sources,
  }),
  definePractice({
    id: "json-schema", name: "JSON with a registered schema", topic, options: ["json"], features: ["readable"],
    summary: "Text records, checked against a JSON Schema at the entrance; every tool reads them.",
    parameters: { sizeOfJson: { value: 1, unit: "share of the JSON size", source: "proposal" } },
    strengths: ["readable with any tool", "producers need no library"], weaknesses: ["two to three times the bytes", "numbers and times need agreed formats"], maturity: 5, sources,
  }),
  definePractice({
    id: "protobuf", name: "Protocol Buffers", topic, options: ["protobuf"], features: ["schema", "binary"],
    summary: "Binary messages with numbered fields and generated classes; the fastest to read and write of the three.",
    parameters: { sizeOfJson: { value: 0.35, unit: "share of the JSON size", source: "proposal" } },
    strengths: ["generated code in each language", "smallest and fastest"], weaknesses: ["a field's absence and its default look the same unless declared optional"], sources,
  }),
];
