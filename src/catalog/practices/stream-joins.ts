import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "stream-joins";
const sources = {
  proposal: proposed,
  spark: { title: "Apache Spark documentation, Structured Streaming: join operations", url: "https://github.com/apache/spark/blob/master/docs/streaming/apis-on-dataframes-and-datasets.md", asOf: "2026-11", confidence: "high" },
} as const;

/** With what live events are brought together. */
export const streamJoins: readonly Practice[] = [
  definePractice({
    id: "stream-stream-join", name: "Stream with stream, bounded in time", topic, options: ["stream-stream"], aliases: ["interval join"],
    summary: "Both sides wait in keyed state for their partner until the interval and the lateness have passed.", strengths: ["no third store"], weaknesses: ["state grows with rate times interval"], sources,
  }),
  definePractice({
    id: "lookup-join", name: "Stream with reference data", topic, options: ["lookup"], aliases: ["lookup join", "temporal join"], maturity: 5,
    summary: "Each event meets the reference row valid at its time; the reference is held in the task and updated by its own changes.", strengths: ["small state"], weaknesses: ["reference must arrive before the event or the event waits"], sources,
  }),
  definePractice({
    id: "no-stream-joins", name: "No joins in flight", topic, options: ["none"], maturity: 3,
    summary: "Events leave as they came; joins happen in the store.", strengths: ["no state"], weaknesses: ["results are complete only in the store"], sources,
  }),
];
