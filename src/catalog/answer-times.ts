/**
 * How long a store takes to answer one request, where that differs from the delay it adds to the age of the data. Stores that
 * collect rows before they show them have the commit interval as their `latency`; a reader who asks does not wait for it.
 */
import type { Role } from "./vocabulary.js";

export interface AnswerTime {
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** What is asked, so that another kind of question can be argued with. */
  readonly of: string;
}

/** By role; editorial, unverified: to be replaced by a measurement on the client's own queries. */
const TIMES: Readonly<Partial<Record<Role, AnswerTime>>> = {
  "realtime-olap": { p50Milliseconds: 80, p99Milliseconds: 800, of: "an aggregate over one indexed time range" },
  "search-index": { p50Milliseconds: 30, p99Milliseconds: 300, of: "a filtered search of the first page" },
  "time-series-store": { p50Milliseconds: 30, p99Milliseconds: 300, of: "one series over one day" },
  warehouse: { p50Milliseconds: 1_500, p99Milliseconds: 10_000, of: "a dashboard query on an aggregate table" },
  "query-engine": { p50Milliseconds: 2_000, p99Milliseconds: 30_000, of: "a dashboard query on partitioned files" },
};

/** Answer time of a store in this role; undefined where its `latency` is the answer time already (keys, rows, caches, gateways). */
export function answerTime(role: string): AnswerTime | undefined {
  return TIMES[role as Role];
}
