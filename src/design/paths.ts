/** The components a flow's data passes, in order. */
import type { SourceSystem, TargetKind, TargetSystem } from "../brief/brief.js";
import type { Decisions } from "../decisions/decision.js";
import type { Flow } from "../requirements/requirement.js";

export interface PathInput {
  readonly decisions: Decisions;
  readonly sources: readonly SourceSystem[];
  readonly targets: readonly TargetSystem[];
  /** Component that answers a topic. */
  byTopic(topic: string): string | undefined;
}

/** Store that serves a kind of target, by topic, in order of preference. */
const SERVED_BY: Readonly<Record<TargetKind, readonly string[]>> = {
  warehouse: ["warehouse"], lake: ["lake-storage"], lakehouse: ["lake-storage", "warehouse"], bi: ["realtime-olap", "warehouse"], "feature-store": ["feature-store"],
  "realtime-olap": ["realtime-olap"], "operational-database": ["relational-store"], "key-value": ["key-value-store"], search: ["search-index"], graph: ["graph-store"],
  "time-series": ["time-series-store"], vector: ["vector-store"], "reverse-etl": ["warehouse"], api: ["feature-store", "key-value-store", "realtime-olap", "relational-store", "warehouse"],
  files: ["lake-storage"], notebook: ["lake-storage"], alerting: ["message-queue", "event-log"], "machine-learning": ["lake-storage"], "event-consumers": ["event-log"], regulator: ["warehouse"], other: ["warehouse", "lake-storage"],
};

/** Sources first, then ingestion, processing, storage, serving, then the client's targets. */
export function pathOf(flow: Flow, input: PathInput): string[] {
  const live = flow.class === "real-time" || flow.class === "near-real-time";
  const sources = input.sources.filter((source) => flow.sources.includes(source.id));
  const targets = input.targets.filter((target) => flow.targets.includes(target.id));
  const parts = live ? livePath(flow, sources, targets, input) : scheduledPath(sources, targets, input);
  const ids = [...sources.map((source) => `source:${source.id}`), ...parts, ...targets.map((target) => `target:${target.id}`)];
  return [...new Set(ids)];
}

function present(input: PathInput, ...topics: string[]): string[] {
  return topics.flatMap((topic) => input.byTopic(topic) ?? []);
}

function livePath(flow: Flow, sources: readonly SourceSystem[], targets: readonly TargetSystem[], input: PathInput): string[] {
  const kinds = sources.map((source) => source.kind);
  const entry: string[] = [];
  if (kinds.includes("iot")) entry.push(...present(input, "edge-gateway", "mqtt-broker"));
  else if (kinds.includes("events")) entry.push(...present(input, "load-balancer"));
  else if (kinds.includes("database") || kinds.includes("mainframe")) entry.push(...present(input, "cdc"));
  const answering = flow.responseSeconds !== undefined ? present(input, "api-gateway").filter(() => targets.length === 0) : [];
  return [...entry, ...present(input, "event-log", "stream-processing"), ...stores(targets, input, flow), ...answering, ...tools(targets, input)];
}

function scheduledPath(sources: readonly SourceSystem[], targets: readonly TargetSystem[], input: PathInput): string[] {
  const pulled = sources.some((source) => ["database", "files", "api", "saas", "mainframe", "other"].includes(source.kind));
  const logged = input.byTopic("event-log") !== undefined && sources.some((source) => ["events", "iot", "logs", "queue"].includes(source.kind));
  const entry = logged ? present(input, "event-log") : present(input, "batch-ingestion").filter(() => pulled || sources.length > 0);
  const lake = present(input, "lake-storage"), batch = present(input, "batch-processing");
  const needed = stores(targets, input);
  const middle = needed.length === 0 ? present(input, "warehouse") : needed.filter((id) => !lake.includes(id));
  return [...entry, ...lake, ...batch, ...middle, ...tools(targets, input)];
}

function stores(targets: readonly TargetSystem[], input: PathInput, flow?: Flow): string[] {
  const found = targets.flatMap((target) => {
    const topics = target.kind === "bi" && flow === undefined ? ["warehouse", "realtime-olap"] : SERVED_BY[target.kind];
    const first = topics.map((topic) => input.byTopic(topic)).find((id) => id !== undefined);
    return first === undefined ? [] : [first];
  });
  const answering = flow?.responseSeconds !== undefined && !found.some((id) => ["feature-store", "key-value-store"].includes(id)) ? present(input, "key-value-store") : [];
  const cached = flow?.responseSeconds !== undefined ? present(input, "cache") : [];
  return [...new Set([...found, ...answering, ...cached])];
}

function tools(targets: readonly TargetSystem[], input: PathInput): string[] {
  return [...(targets.some((target) => target.kind === "bi") ? present(input, "bi") : []), ...(targets.some((target) => target.kind === "reverse-etl") ? present(input, "reverse-etl") : [])];
}
