/** The flows: each with its own freshness, availability and recovery targets. */
import type { Design } from "../../../design/design.js";
import { formatPercent, formatSeconds } from "../../../shared/format.js";
import { nameOf, type View } from "../section.js";

const MARK = { stated: "", assumed: " (assumed)", derived: " (derived)" } as const;

export function view(design: Design): View {
  return {
    flows: design.flows.map((flow) => ({
      name: flow.name,
      class: flow.class,
      freshness: `${flow.freshness}${MARK[flow.freshnessOrigin]}`,
      response: flow.responseSeconds === undefined ? "" : `${formatSeconds(flow.responseSeconds)} at p${String(Math.round((flow.responsePercentile ?? 0.95) * 1000) / 10)}`,
      hasResponse: flow.responseSeconds !== undefined,
      availability: `${formatPercent(flow.availability)}${MARK[flow.availabilityOrigin]}`,
      recovery: `${formatSeconds(flow.rtoSeconds)} / ${formatSeconds(flow.rpoSeconds)}${MARK[flow.recoveryOrigin]}`,
      criticality: flow.criticality,
      sources: flow.sources.map((id) => nameOf(design, id)).join(", "),
      // A brief may ask for an answer or a model without naming who takes it.
      targets: flow.targets.length > 0 ? flow.targets.map((id) => nameOf(design, id)).join(", ") : flow.responseSeconds !== undefined ? "callers of its answer" : "no target named",
    })),
  };
}
