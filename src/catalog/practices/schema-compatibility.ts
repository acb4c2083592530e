import type { Practice } from "../schema.js";
import { definePractice } from "../define-practice.js";

const topic = "schema-compatibility";
const sources = {
  registry: {
    title: "Confluent schema-registry, CompatibilityLevel.java", asOf: "2026-11", confidence: "high",
    url: "https://github.com/confluentinc/schema-registry/blob/master/client/src/main/java/io/confluent/kafka/schemaregistry/CompatibilityLevel.java",
  },
} as const;

/** Which changes of a schema pass without talking to anybody. */
export const schemaCompatibility: readonly Practice[] = [
  definePractice({
    id: "backward-transitive", name: "Backward, against all versions", topic, features: ["consumers-first"], maturity: 5,
    summary: "The newest reader can read everything kept: fields may be removed, and added if they have a default; readers are upgraded first.",
    strengths: ["replay of old data always works"], weaknesses: ["a source that changes first must wait for its readers"], sources,
  }),
  definePractice({
    id: "forward-transitive", name: "Forward, against all versions", topic, features: ["producers-first"],
    summary: "Old readers can read what new writers send: fields may be added, and removed if they were optional; the source changes first.",
    strengths: ["fits databases whose owners do not ask"], weaknesses: ["old data may lack what a new reader wants"], sources,
  }),
  definePractice({
    id: "full-transitive", name: "Full, against all versions", topic, features: ["any-order"],
    summary: "Both ways: only optional fields with defaults may come or go; writers and readers are upgraded in any order.",
    strengths: ["many teams need no common date"], weaknesses: ["a required field can never be added"], sources,
  }),
];
