import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "backpressure";
const sources = {
  proposal: proposed,
  flink: { title: "Apache Flink documentation, metrics: backPressuredTimeMsPerSecond", url: "https://github.com/apache/flink/blob/master/docs/content/docs/ops/metrics.md", asOf: "2026-11", confidence: "high" },
} as const;

/** Who waits, and where data waits, when a part is slower than what arrives. */
export const backpressure: readonly Practice[] = [
  definePractice({
    id: "log-as-buffer", name: "The log holds the backlog", topic, features: ["lossless"], maturity: 5,
    summary: "Readers pull at their own speed; what they cannot take stays in the log until retention ends, and lag is the alarm.",
    strengths: ["producers never wait for readers"], weaknesses: ["lag is delay: freshness is lost first"], sources,
  }),
  definePractice({
    id: "engine-flow-control", name: "Flow control inside the engine", topic, features: ["lossless"],
    summary: "A full task stops taking records and its predecessors slow down, back to the reader of the log.",
    strengths: ["memory stays bounded"], weaknesses: ["one slow sink slows the whole job"], sources,
  }),
  definePractice({
    id: "store-and-forward", name: "Store and forward at the site", topic, features: ["lossless"],
    summary: "The gateway writes to disk first and forwards at a capped rate, so a reconnect does not flood the platform.",
    parameters: { reconnectFactor: { value: 2, unit: "times the normal rate when forwarding a backlog", source: "proposal" } },
    strengths: ["survives a broken line"], weaknesses: ["disk at each site"], sources,
  }),
  definePractice({
    id: "reject-at-the-door", name: "Refuse with retry-after at the door", topic,
    summary: "Above its quota a producer gets HTTP 429 or a throttle time and tries again later.",
    parameters: { quotaFactor: { value: 1.5, unit: "times the planned peak", source: "proposal" } },
    strengths: ["one producer cannot starve the others"], weaknesses: ["producers must keep what was refused"], sources,
  }),
  definePractice({
    id: "shed-low-value", name: "Shed low-value events", topic, features: ["lossy"],
    summary: "Under overload a share of events without money or safety value is sampled away and counted.",
    parameters: { keepShare: { value: 0.1, unit: "fraction kept", source: "proposal" } },
    strengths: ["decisions keep their time limit"], weaknesses: ["samples must be weighted in later figures"], maturity: 3, sources,
  }),
];
