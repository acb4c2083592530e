/** Slots of the quality framework on timeliness: targets per flow, run times, age of the data, who is affected. */
import type { Flow } from "../../requirements/requirement.js";
import { formatMinutes, formatSeconds } from "../../shared/format.js";
import type { SlotWriters } from "./context.js";
import { fitted, flowName, listed, shortName, writer } from "./pipeline-view.js";
import { intervalOf, runOf, scheduleOf } from "./schedule.js";

const T = "data-quality.timeliness";
const percentile = (flow: Flow): string => `p${String(Math.round(flow.percentile * 1000) / 10)}`;

/** As many flows as fit, then the number of the rest. */
function perFlow(flows: readonly Flow[], words: (flow: Flow) => string, most = 3): string {
  const rest = flows.length - most;
  return `${flows.slice(0, most).map(words).join("; ")}${rest > 0 ? `; ${String(rest)} more likewise` : ""}.`;
}

/** The promise of each flow beside what the latency budget computes for it. */
const ingestion = writer(`${T}.ingestion-sla-monitoring`, undefined, (view) => {
  const hop = (flow: Flow): string => {
    const line = view.context.assurance.latency.find((one) => one.flow === flow.id && one.measure !== "response");
    const computed = line === undefined || line.hops.length === 0 ? "" : `, computed ${formatSeconds(line.total / 1000)}${line.verdict === "not-met" ? " (not met)" : ""}`;
    return `${flowName(flow)}: ${formatSeconds(flow.freshnessSeconds)} at ${percentile(flow)}${computed}`;
  };
  return {
    value: fitted([perFlow(view.context.flows, hop, 2), `Measured from event time to arrival, per source; alert when 80 % of the target is used for ${view.live.length > 0 ? "5 min" : "two runs"}, in ${view.name("monitoring") ?? "the monitoring"}.`]),
    because: [...view.context.flows.map((flow) => `assurance:latency:${flow.id}`), ...view.context.flows.flatMap((flow) => flow.because.slice(0, 1))],
  };
});

const processing = writer(`${T}.processing-time-tracking`, undefined, (view) => {
  const words = (flow: Flow): string => {
    const run = runOf(view, flow).minutes;
    return `${flowName(flow)}: planned ${formatMinutes(run)}, warning at ${formatMinutes(run * 1.5)}, page at ${formatMinutes(Math.max(run * 2, Math.min(run * 3, intervalOf(flow) / 60)))}`;
  };
  const scheduled = view.scheduled;
  const engine = view.name("stream-processing");
  const budget = view.number("streamHopBudgetMilliseconds");
  return {
    value: fitted([
      scheduled.length > 0 && perFlow(scheduled, words, 2),
      scheduled.length === 0 && engine === undefined && `No computation on the way: commit to arrival per table of ${listed(view.sources.map((source) => shortName(source.name)), 2)}, warning at half of ${formatSeconds(view.number("tightestFreshnessSeconds"))}.`,
      engine !== undefined && budget > 0 && `${engine}: ${formatSeconds(budget / 1000)} per pass at most; checkpoint time and busy share per task.`,
      scheduled.length > 0 && `Each step writes start, end and rows to the run log of ${view.name("orchestration") ?? "the scheduler"}.`,
    ]),
    because: [...scheduled.flatMap((flow) => runOf(view, flow).because), ...(budget > 0 ? ["fact:streamHopBudgetMilliseconds"] : []), "fact:tightestFreshnessSeconds", ...view.rules("orchestration", 1)],
  };
});

const freshness = writer(`${T}.data-freshness`, undefined, (view) => {
  const rule = view.pack.rules.find((one) => one.dimension === "timeliness");
  const words = (flow: Flow): string => {
    const plan = flow.class === "batch" ? scheduleOf(view, flow) : undefined;
    if (plan?.deadline !== undefined) return `${flowName(flow)}: complete by ${plan.deadline} local, alert at ${plan.latest ?? plan.deadline} if not started`;
    if (flow.onDemand === true) return `${flowName(flow)}: on request, no age is watched`;
    return `${flowName(flow)}: warning at ${formatSeconds(flow.freshnessSeconds)}, error at ${formatSeconds(flow.freshnessSeconds * 2)}`;
  };
  const time = view.main?.eventTime ?? "ingested_at";
  return {
    value: fitted([
      `Age of the newest ${time}, per table and target. ${perFlow(view.context.flows, words, 2)}`,
      rule !== undefined && rule.statement,
      "A silent source is told from a quiet one by its heartbeat.",
    ]),
    because: [view.domain, ...view.context.flows.flatMap((flow) => flow.because.slice(0, 2)), ...view.rules("data-quality", 1)],
  };
});

const impact = writer(`${T}.downstream-impact`, undefined, (view) => {
  const home = view.name("lineage") ?? view.name("metadata-catalog") ?? (view.chose("lineage-method", "model-graph") ? `the ${view.name("sql-transformation") ?? "SQL"} model graph` : "the run log");
  const targets = (flow: Flow): string[] => view.context.brief.targets.filter((target) => flow.targets.includes(target.id)).map((target) => shortName(target.name, 32));
  const critical = [...view.context.flows].sort((a, b) => rank(a) - rank(b) || a.freshnessSeconds - b.freshnessSeconds);
  const affected = critical.filter((flow) => targets(flow).length > 0).slice(0, 2).map((flow) => `${flowName(flow, 32)} late touches ${listed(targets(flow), 3)}`);
  const product = view.pack.dataProducts[0];
  return {
    value: fitted([
      affected.length > 0 ? `${affected.join("; ")}.` : `Late data touches ${view.store} and its readers.`,
      `The list comes from ${home}; owners get one notice per incident, readers a banner with the age of the data.`,
      product !== undefined && `First in line: ${product.name} (${product.consumers}).`,
    ]),
    because: [...view.rules("lineage-method", 1), ...view.rules("lineage", 1), ...critical.slice(0, 2).flatMap((flow) => flow.because.slice(0, 1)), view.domain],
  };
});

const rank = (flow: Flow): number => (flow.criticality === "critical" ? 0 : flow.criticality === "high" ? 1 : 2);

export const timelinessSlots: SlotWriters = {
  [`${T}.ingestion-sla-monitoring`]: ingestion, [`${T}.processing-time-tracking`]: processing, [`${T}.data-freshness`]: freshness, [`${T}.downstream-impact`]: impact,
};
