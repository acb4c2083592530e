/** Alert thresholds from the flows' targets: lag in the unit the metric has, burn rates from the availability promised. */
import type { MetricSet } from "../../catalog/metrics.js";
import type { Flow } from "../../requirements/requirement.js";
import { formatInteger, formatNumber, formatSeconds } from "../../shared/format.js";
import type { Runtime } from "./runtime.js";

/** The measurements in which a live flow's delay shows first: the log's lag, else the engine's. */
export function lagOf(own: Runtime, flow: Flow): MetricSet | undefined {
  const path = own.context.topology.paths[flow.id] ?? [];
  const topics = ["event-log", "message-queue", "stream-processing", "cdc", "realtime-olap"];
  const onPath = topics.filter((topic) => path.includes(own.component(topic) ?? ""));
  for (const topic of [...onPath, ...topics]) { const set = own.metrics(topic); if (set?.lag !== undefined) return set; }
  return undefined;
}

/** "EstimatedMaxTimeLag above 30 s" or "kafka_consumergroup_lag above 42,000 (700 records/s x 60 s)": a share of the freshness budget. */
export function lagThreshold(own: Runtime, flow: Flow, share: number): string {
  const set = lagOf(own, flow);
  const seconds = flow.freshnessSeconds * share;
  const lag = set?.lag;
  if (lag === undefined) return `age of the newest record above ${formatSeconds(seconds)}`;
  if (lag.unit === "records") {
    const rate = own.meanRate(flow);
    return `${lag.name} above ${formatInteger(Math.max(1, Math.round(rate * seconds)))} (${formatNumber(rate)} records/s x ${formatSeconds(seconds)})`;
  }
  return `${lag.name} above ${lag.unit === "ms" ? `${formatInteger(seconds * 1000)} ms` : formatSeconds(seconds)}`;
}

/** "1.44 % errors over 1 h and 5 min (14.4 x)": the fast burn of the flow's error budget. */
export function fastBurn(own: Runtime, flow: Flow): string {
  const rate = own.context.practice("static-thresholds")?.parameters["fastBurnRate"]?.value ?? 14.4;
  return `${own.burn(flow, rate)} failed over 1 h and 5 min (${formatNumber(rate)} x the budget)`;
}

/** The slower window, as a ticket. */
export function slowBurn(own: Runtime, flow: Flow): string {
  const rate = own.context.practice("static-thresholds")?.parameters["slowBurnRate"]?.value ?? 6;
  return `${own.burn(flow, rate)} over 6 h and 30 min`;
}

/** How often a check has to look to see a breach in time: a tenth of the target, between 10 s and an hour. */
export function checkEvery(flow: Flow): number {
  return Math.max(10, Math.min(3600, flow.freshnessSeconds / 10));
}
