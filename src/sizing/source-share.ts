/** How the bytes of a flow divide over its source systems, where the brief gives only the total. */
import type { SourceKind, SourceSystem } from "../brief/brief.js";
import type { Component } from "../design/topology.js";
import type { Flow } from "../requirements/requirement.js";
import type { SizingContext } from "./context.js";

/** Relative bytes by kind of source, for callers that do not split the volume; editorial. Stated rates win. */
const WEIGHT: Readonly<Record<SourceKind, number>> = {
  events: 10, iot: 10, logs: 10, queue: 10, media: 10, mainframe: 3, files: 3, database: 1, api: 1, saas: 0.3, other: 1,
};

/** Roles that stand at particular sources, with the kinds they take in; everything behind them sees what all sources deliver. */
const TAKES: Readonly<Record<string, readonly SourceKind[]>> = {
  cdc: ["database", "mainframe"], "saas-ingestion": ["saas", "api"], "file-transfer": ["files"],
  "batch-ingestion": ["database", "files", "api", "saas", "mainframe", "other"], "edge-gateway": ["iot"], "mqtt-broker": ["iot"], "api-gateway": ["events", "api"],
};

/** The source systems a component takes in, by role and kind; undefined where the role says nothing or none fits. */
export function sourcesAt(context: SizingContext, component: Component, flows: readonly Flow[]): readonly SourceSystem[] | undefined {
  const kinds = TAKES[component.role];
  if (kinds === undefined || context.sources === undefined) return undefined;
  const inFlows = new Set(flows.flatMap((flow) => flow.sources));
  const own = context.sources.filter((source) => inFlows.has(source.id) && kinds.includes(source.kind));
  return own.length === 0 ? undefined : own;
}

/** Bytes a second where every source states its rate, else the weight of its kind. */
function weightOf(source: SourceSystem, stated: boolean): number {
  return stated ? (source.recordsPerSecond ?? 0) * (source.recordBytes ?? 1_000) : WEIGHT[source.kind];
}

/** Part of its flows' bytes that a component at the sources sees; 1 for every other component. */
export function sourceShare(context: SizingContext, component: Component, flows: readonly Flow[]): number {
  const own = sourcesAt(context, component, flows);
  if (own === undefined || context.sources === undefined) return 1;
  const inFlows = new Set(flows.flatMap((flow) => flow.sources));
  const all = context.sources.filter((source) => inFlows.has(source.id));
  const { sourceShares } = context;
  if (sourceShares !== undefined) {
    const part = (list: readonly SourceSystem[]) => list.reduce((total, source) => total + (sourceShares[source.id] ?? 0), 0);
    // Shares of the whole volume; the component's flows carry the share of theirs.
    const carried = flows.reduce((most, flow) => Math.max(most, flow.volumeShare), 0);
    return carried > 0 && part(own) > 0 ? Math.min(1, part(own) / carried) : 1;
  }
  const stated = all.every((source) => source.recordsPerSecond !== undefined);
  const sum = (list: readonly SourceSystem[]) => list.reduce((total, source) => total + weightOf(source, stated), 0);
  const whole = sum(all);
  return whole > 0 && sum(own) > 0 ? sum(own) / whole : 1;
}
