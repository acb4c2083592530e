/** How the bytes of a flow divide over its source systems, where the brief gives only the total. */
import type { SourceKind, SourceSystem } from "../brief/brief.js";
import type { Component } from "../design/topology.js";
import type { Flow } from "../requirements/requirement.js";
import type { SizingContext } from "./context.js";
import type { Input } from "./formula.js";
import { shareOfFlow, type ShareKind } from "./load.js";

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
  // A gateway that callers use may take no source's data at all: only what is linked to it arrives there.
  const linked = component.role === "api-gateway" ? new Set(context.topology.connections.filter((link) => link.to === component.id).map((link) => link.from)) : undefined;
  const own = context.sources.filter((source) => inFlows.has(source.id) && kinds.includes(source.kind) && linked?.has(`source:${source.id}`) !== false);
  return own.length === 0 ? undefined : own;
}

/** Bytes a second where every source states its rate, else the weight of its kind. */
function weightOf(source: SourceSystem, stated: boolean): number {
  return stated ? (source.recordsPerSecond ?? 0) * (source.recordBytes ?? 1_000) : WEIGHT[source.kind];
}

/** A share as a formula; `sum` stands alone where it is 1. */
export interface ShareFormula {
  readonly formula: string;
  readonly inputs: Readonly<Record<string, Input>>;
}

function named(prefix: string, list: readonly SourceSystem[], value: (source: SourceSystem) => Input): { sum: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  list.forEach((source, index) => (inputs[`${prefix}${String(index + 1)}`] = value(source)));
  return { sum: Object.keys(inputs).join(" + "), inputs };
}

function partOf(context: SizingContext, source: SourceSystem, kind: ShareKind, shares: Readonly<Record<string, number>>): Input {
  const own = context.atPeak?.[source.id];
  if (own === undefined || kind === "volumeShare") return [shares[source.id] ?? 0, "fraction", `source:${source.id}.volumeShare`];
  return [kind === "recordShare" ? own.records : own.bytes, "fraction", `source:${source.id}.${kind}`];
}

/** Part of its flows' bytes that a component at the sources sees; undefined where it sees all. */
export function sourceShare(context: SizingContext, component: Component, flows: readonly Flow[], kind: ShareKind = "volumeShare"): ShareFormula | undefined {
  const own = sourcesAt(context, component, flows);
  if (own === undefined || context.sources === undefined) return undefined;
  const inFlows = new Set(flows.flatMap((flow) => flow.sources));
  const all = context.sources.filter((source) => inFlows.has(source.id));
  const { sourceShares } = context;
  if (sourceShares !== undefined) {
    const part = named("source", own, (source) => partOf(context, source, kind, sourceShares));
    // Shares of the whole volume; the component's flows carry the share of theirs.
    const carried = named("carried", [], () => [0, ""]);
    flows.forEach((flow, index) => (carried.inputs[`carried${String(index + 1)}`] = shareOfFlow(flow, kind)));
    const most = flows.length === 1 ? "carried1" : `max(${Object.keys(carried.inputs).join(", ")})`;
    const positive = (inputs: Record<string, Input>) => Object.values(inputs).some(([value]) => value > 0);
    return positive(part.inputs) && positive(carried.inputs) ? { formula: `min(1, (${part.sum}) / ${most})`, inputs: { ...part.inputs, ...carried.inputs } } : undefined;
  }
  const stated = all.every((source) => source.recordsPerSecond !== undefined);
  const weigh = (source: SourceSystem): Input => [weightOf(source, stated), "weight", `count:weight of ${source.id}`];
  const part = named("source", own, weigh), whole = named("of", all, weigh);
  return all.some((source) => weightOf(source, stated) > 0) && own.some((source) => weightOf(source, stated) > 0)
    ? { formula: `(${part.sum}) / (${whole.sum})`, inputs: { ...part.inputs, ...whole.inputs } } : undefined;
}
