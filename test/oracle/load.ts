/** What a load asks of a technology: latency, throughput, size, retention, delivery. */
import type { Technology } from "../../src/catalog/schema.js";
import { figure, type Constraint } from "./choice.js";

/** Topics of managed Kafka-protocol logs can be split over a few clusters; one team is taken to run four. */
const MOST_CLUSTERS = 4;
const LIVE_PATH = ["event-log", "stream-processing", "mqtt-broker"];
const LOOK_UPS = ["key-value-store", "feature-store", "cache"];
/** What a store has to hold at the end of the planning horizon, by topic. */
const HELD: Readonly<Record<string, string>> = { warehouse: "warmAtHorizonGigabytes", "batch-processing": "workingSetGigabytes", "time-series-store": "warmGigabytes", "lake-storage": "warmAtHorizonGigabytes" };

/** What a hop takes beyond doubt: its tail where a source gives it, else its usual case. An unverified tail decides nothing alone. */
function hopOf({ latency, sources }: Technology): number | undefined {
  return latency === undefined ? undefined : sources[latency.source]?.unverified === true ? latency.p50Milliseconds : latency.p99Milliseconds;
}

export const loadConstraints: readonly Constraint[] = [
  {
    name: "one hop is faster than the freshest flow it carries",
    breaks: ({ technology, decision, fast }) => {
      const fresh = figure(fast, "tightestStreamFreshnessSeconds"), hop = hopOf(technology);
      return LIVE_PATH.includes(decision.topic) && fresh !== undefined && hop !== undefined && hop > fresh * 1000 ? `${String(hop)} ms of ${String(fresh * 1000)} ms` : undefined;
    },
  },
  {
    name: "a look-up is faster than the answer it is part of",
    breaks: ({ technology, decision, fast }) => {
      const due = figure(fast, "tightestResponseMilliseconds"), hop = hopOf(technology);
      return LOOK_UPS.includes(decision.topic) && due !== undefined && hop !== undefined && hop > due ? `${String(hop)} ms of ${String(due)} ms` : undefined;
    },
  },
  {
    name: "captured changes arrive within the flow's promise",
    breaks: ({ technology, decision, fast }) => {
      const fresh = figure(fast, "tightestStreamFreshnessSeconds"), hop = hopOf(technology);
      const copies = fast.derived.flows.filter((flow) => flow.purpose === "replication");
      const due = copies.length > 0 ? copies.reduce((least, flow) => Math.min(least, flow.freshnessSeconds), Infinity) : Math.max(60, fresh ?? Infinity);
      return decision.topic === "cdc" && hop !== undefined && hop > due * 1000 ? `${String(hop)} ms of ${String(due * 1000)} ms` : undefined;
    },
  },
  {
    name: "carries the peak",
    breaks: ({ technology, decision, fast }) => {
      const peak = figure(fast, "streamPeakMegabytesPerSecond") ?? 0;
      const clusters = decision.topic === "event-log" && technology.deployment === "managed" && technology.features.includes("kafka-protocol") ? MOST_CLUSTERS : 1;
      const most = technology.maxMegabytesPerSecond === undefined ? undefined : technology.maxMegabytesPerSecond.value * clusters;
      return ["event-log", "stream-processing"].includes(decision.topic) && most !== undefined && most < peak ? `${String(most)} MB/s of ${String(peak)} MB/s` : undefined;
    },
  },
  {
    name: "captures the peak where all of it comes from databases",
    breaks: ({ technology, decision, fast }) => {
      const peak = figure(fast, "streamPeakMegabytesPerSecond") ?? 0, most = technology.maxMegabytesPerSecond?.value;
      return decision.topic === "cdc" && fast.brief.sources.every((source) => source.kind === "database") && most !== undefined && most < peak ? `${String(most)} MB/s of ${String(peak)} MB/s` : undefined;
    },
  },
  {
    name: "holds the data",
    breaks: ({ technology, decision, fast }) => {
      const held = figure(fast, HELD[decision.topic] ?? "") ?? 0, most = technology.maxGigabytes?.value;
      return most !== undefined && most < held ? `${String(most)} GB of ${String(held)} GB` : undefined;
    },
  },
  {
    name: "keeps the log as long as planned",
    breaks: ({ technology, decision, fast }) => {
      const days = figure(fast, "hotDays") ?? 0, most = technology.maxRetentionDays?.value;
      return decision.topic === "event-log" && most !== undefined && most < days ? `${String(most)} days of ${String(days)}` : undefined;
    },
  },
  {
    name: "counts once where it must",
    breaks: ({ technology, decision, fast }) => {
      const once = fast.facts["needsExactlyOnce"]?.value === true;
      return decision.topic === "stream-processing" && once && technology.delivery !== "exactly-once" && !technology.features.includes("exactly-once-state") ? technology.delivery ?? "no promise" : undefined;
    },
  },
];
