import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "frameworks";

/** The programming models the code is written against. */
export const frameworks: readonly Practice[] = [
  definePractice({ id: "framework-spark", name: "Apache Spark", topic, options: ["spark"], maturity: 5, summary: "DataFrames and SQL over partitioned files; also micro-batch streams.", strengths: ["largest talent pool for distributed batch"], weaknesses: ["seconds of latency in streams"], sources: { proposal: proposed } }),
  definePractice({ id: "framework-flink", name: "Apache Flink", topic, options: ["flink"], maturity: 5, summary: "Event-time windows and keyed state, milliseconds per hop.", strengths: ["exactly-once state"], weaknesses: ["savepoints and state need care on upgrades"], sources: { proposal: proposed } }),
  definePractice({ id: "framework-beam", name: "Apache Beam", topic, options: ["beam"], maturity: 4, summary: "One program for batch and stream, run by Dataflow, Flink or Spark.", strengths: ["native to Dataflow"], weaknesses: ["outside Dataflow a second layer over the engine's own API"], sources: { proposal: proposed } }),
  definePractice({ id: "framework-sql-models", name: "SQL models with tests", topic, maturity: 5, summary: "Version-controlled SELECT statements with declared dependencies and tests, run in the warehouse.", strengths: ["no cluster, no runtime"], weaknesses: ["bound to what SQL can say"], sources: { proposal: proposed } }),
];
