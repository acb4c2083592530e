/** Slots of distributed tracing. Where nothing lives long enough to trace, run ids and lineage take its place. */
import { formatInteger, formatNumber, formatSeconds } from "../../shared/format.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, sentences, some } from "./controls.js";
import { allowed } from "./options.js";
import { bare, Runtime } from "./runtime.js";

const requests: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "monitoring.distributed-tracing.request-tracking";
  const tool = own.technology("tracing");
  if (tool === undefined) return slot(`None. ${own.why("tracing", "Run ids follow a load from source to table.")}`, own.because(["tracing"], "fact:hasStreamingFlow"), ["none"]);
  const spans = own.sized("tracing", "spansPerSecond");
  const first = own.live[0] ?? own.tightest;
  return slot(sentences(`${tool.name} receives OpenTelemetry spans: 1 % of records, every failed one and all of ${own.flowName(first)} slower than its target${spans > 0 ? ` (${formatNumber(spans)} spans/s at peak)` : ""}; kept 7 days.`, "Batch runs are not traced: their run id is enough."), [...own.because(["tracing"]), `sizing:${own.component("tracing") ?? "tracing"}.spansPerSecond`], allowed(id, tool.options));
};

const dependencies: SlotWriter = (context) => {
  const own = new Runtime(context);
  const platform = context.topology.components.filter((item) => item.role !== "source" && item.role !== "target");
  const tool = own.technology("tracing");
  const path = own.parts(own.tightest);
  const map = tool ? `${tool.name} draws the map from spans` : own.technology("lineage") ? `${own.name("", "lineage")} draws it from run events` : "the data-flow diagram of this document is the map, kept in the repository";
  return slot(`${formatInteger(platform.length)} parts and ${formatInteger(context.topology.connections.length)} links; ${map}. ${capital(own.flowName(own.tightest))} depends on ${path.length > 0 ? some(path, 4) : "one job"}; each must name its owner.`, own.because(["tracing", "lineage"], "fact:flowCount"));
};

const bottlenecks: SlotWriter = (context) => {
  const own = new Runtime(context);
  const line = [...context.assurance.latency].sort((a, b) => a.target - b.target)[0];
  const hop = line === undefined ? undefined : [...line.hops].sort((a, b) => b.milliseconds - a.milliseconds)[0];
  if (line === undefined || hop === undefined) {
    const run = own.scheduled[0];
    return slot(`Seconds per task of ${own.flowName(run ?? own.tightest)} against its own last 20 runs; a task at twice its median opens a ticket.`, ["fact:flowCount", ...own.because(["orchestration"])]);
  }
  const flow = context.flows.find((item) => item.id === line.flow);
  const name = bare(own.part(hop.component)?.name ?? hop.component);
  return slot(`${capital(own.flowName(flow))}: ${formatInteger(line.hops.length)} hops, ${formatSeconds(line.total / 1000)} planned of ${formatSeconds(line.target / 1000)}; ${name} takes the most (${formatSeconds(hop.milliseconds / 1000)})${line.verdict === "not-met" ? ", so the target is missed as designed" : ""}. A hop at twice its planned p99 for 10 min opens a ticket${own.technology("tracing") ? ", with the slowest span attached" : ", read from timestamps each hop adds"}.`, [`assurance:${line.flow}`, ...own.because(["tracing"])]);
};

const propagation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const paths = Object.values(context.topology.paths);
  const failure = [...context.failures].filter((item) => paths.some((path) => path.includes(item.component))).sort((a, b) => hits(paths, b.component) - hits(paths, a.component) || onTightest(own, b.component) - onTightest(own, a.component))[0];
  if (failure === undefined) return slot("A failed task marks everything downstream of it as not run; nothing later starts on old data.", own.because(["orchestration"], "fact:flowCount"));
  const name = bare(own.part(failure.component)?.name ?? failure.component);
  const affected = context.flows.filter((flow) => (context.topology.paths[flow.id] ?? []).includes(failure.component));
  const tidy = (text: string): string => text.replace(/\.$/u, "");
  return slot(sentences(`Widest reach: ${name} (${some(affected.map((flow) => own.flowName(flow)), 2)}). If ${lower(tidy(failure.event))}, what stops: ${lower(tidy(failure.stops))}; what still serves: ${lower(tidy(failure.stillServes))}.`, `Seen by ${tidy(failure.detectedBy)}.`), [`assurance:${failure.component}`, `catalog:${own.part(failure.component)?.technology ?? failure.component}`]);
};

/** How many flows pass a part. */
function hits(paths: readonly (readonly string[])[], id: string): number {
  return paths.filter((path) => path.includes(id)).length;
}

/** Among parts of equal reach the one of the most urgent flow comes first. */
function onTightest(own: Runtime, id: string): number {
  return own.tightest !== undefined && (own.context.topology.paths[own.tightest.id] ?? []).includes(id) ? 1 : 0;
}

/** First letter lower case, unless the word is a name or an abbreviation. */
function lower(text: string): string {
  return /^[A-Z][a-z]*[ ;:,]/u.test(text) && !/^(AWS|Azure|Google|Kafka|Amazon|Apache)/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Writers of `monitoring.distributed-tracing.*`. */
export const tracingSlots: SlotWriters = {
  "monitoring.distributed-tracing.request-tracking": requests,
  "monitoring.distributed-tracing.service-dependencies": dependencies,
  "monitoring.distributed-tracing.performance-bottlenecks": bottlenecks,
  "monitoring.distributed-tracing.error-propagation": propagation,
};
