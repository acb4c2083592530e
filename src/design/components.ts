/** Decisions -> topology: which parts the design has, what flows between them, and the path of every flow. */
import type { SourceSystem, TargetSystem } from "../brief/brief.js";
import type { Technology } from "../catalog/schema.js";
import type { Decisions } from "../decisions/decision.js";
import { type Facts, flagFact, listFact, numberFact, textFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { formatNumber } from "../shared/format.js";
import { roundSignificant } from "../shared/quantity.js";
import { wayOf, type Way } from "./paths.js";
import type { Component, Connection, Topology, Zone } from "./topology.js";
import { isStreaming } from "../brief/flow-class.js";

/** Topics whose choice becomes a component, with the zone it stands in. Practices and ways of work are not components. */
const ROLES: readonly (readonly [topic: string, zone: Zone])[] = [
  ["edge-gateway", "edge"], ["mqtt-broker", "ingestion"], ["load-balancer", "network"], ["cdn", "network"], ["api-gateway", "ingestion"],
  ["file-transfer", "ingestion"], ["saas-ingestion", "ingestion"], ["batch-ingestion", "ingestion"], ["cdc", "ingestion"], ["event-log", "ingestion"], ["message-queue", "ingestion"],
  ["schema-registry", "governance"], ["stream-processing", "processing"], ["lake-storage", "storage"], ["warehouse", "storage"], ["batch-processing", "processing"],
  ["sql-transformation", "processing"], ["orchestration", "processing"], ["table-format", "storage"], ["table-catalog", "governance"], ["query-engine", "serving"],
  ["realtime-olap", "serving"], ["key-value-store", "serving"], ["relational-store", "serving"], ["search-index", "serving"], ["time-series-store", "serving"],
  ["graph-store", "serving"], ["vector-store", "serving"], ["feature-store", "serving"], ["cache", "serving"], ["bi", "serving"], ["reverse-etl", "serving"], ["ml-platform", "processing"],
  ["data-quality", "governance"], ["metadata-catalog", "governance"], ["lineage", "governance"], ["access-governance", "governance"], ["pii-detection", "governance"],
  ["monitoring", "operations"], ["log-aggregation", "operations"], ["log-shipping", "operations"], ["tracing", "operations"], ["on-call", "operations"],
  ["compute", "processing"], ["ci-cd", "delivery"], ["artifact-registry", "delivery"],
  ["key-management", "security"], ["key-custody", "security"], ["secrets", "security"], ["identity", "security"], ["private-connectivity", "network"], ["backup", "operations"],
];

export interface TopologyInput {
  readonly decisions: Decisions;
  readonly facts: Facts;
  readonly flows: readonly Flow[];
  readonly sources: readonly SourceSystem[];
  readonly targets: readonly TargetSystem[];
  /** Part of the whole volume each source delivers; links say the whole stream's rate where absent. */
  readonly sourceShares?: Readonly<Record<string, number>>;
  technology(id: string): Technology | undefined;
}

/** Builds the parts, their links and the flows' paths. One technology chosen in several topics is one component. */
export function buildTopology(input: TopologyInput): Topology {
  const platform = placed(input);
  const roles = new Map(platform.map((component) => [component.id, component]));
  const byTopic = componentByTopic(input, platform);
  const technologyOf = (id: string): Technology | undefined => { const found = roles.get(id); return found === undefined ? undefined : input.technology(found.technology); };
  const ways = new Map(input.flows.map((flow) => [flow.id, wayOf(flow, { ...input, byTopic, technologyOf })]));
  const paths = Object.fromEntries([...ways].map(([id, way]) => [id, way.path]));
  const clients = [...input.sources.map((source) => client(source, "source", "source-site", input.flows)), ...input.targets.map((target) => client({ id: target.id, name: readersOf(target) }, "target", "serving", input.flows))];
  const withFlows = platform.map((component) => ({ ...component, flows: input.flows.filter((flow) => ways.get(flow.id)?.links.some((link) => link.includes(component.id))).map((flow) => flow.id) }));
  const components = [...clients, ...withFlows.map((component) => supporting(component, input.flows))];
  return { components, connections: connect(ways, components, input), paths };
}

function client(system: { readonly id: string; readonly name: string }, role: "source" | "target", zone: Zone, flows: readonly Flow[]): Component {
  const own = flows.filter((flow) => (role === "source" ? flow.sources : flow.targets).includes(system.id)).map((flow) => flow.id);
  return { id: `${role}:${system.id}`, name: system.name, technology: system.id, role, flows: own, zone, platform: "client", because: [`REQ-${role}-${system.id}`] };
}

/** A target that is a store is built here; what stands outside are its readers. */
function readersOf(target: TargetSystem): string {
  const store = ["warehouse", "lake", "lakehouse", "feature-store", "realtime-olap", "key-value", "search", "graph", "time-series", "vector", "operational-database"].includes(target.kind);
  return store ? `Readers of: ${target.name}` : target.name;
}

function placed(input: TopologyInput): Component[] {
  const made = new Map<string, Component>();
  for (const [topic, zone] of ROLES) {
    const decision = input.decisions.get(topic);
    for (const [index, choice] of (decision?.chosen ?? []).entries()) {
      const technology = input.technology(choice.id);
      if (technology === undefined) continue;
      const twin = [...made.values()].find((component) => component.technology === choice.id);
      if (twin !== undefined) {
        made.set(twin.id, { ...twin, because: [...twin.because, `decision:${topic}`] });
        continue;
      }
      const id = index === 0 ? topic : `${topic}:${choice.id}`;
      made.set(id, { id, name: choice.name, technology: choice.id, role: roleOf(technology, topic), flows: [], zone, platform: platformOf(technology, input.facts, topic), because: [`decision:${topic}`] });
    }
  }
  return [...made.values()];
}

/** The log shipper is a log-aggregation technology in another topic; the component keeps the topic's own name as its id. */
function roleOf(technology: Technology, topic: string): string {
  return topic === "log-shipping" ? "log-shipping" : (technology.roles as readonly string[]).includes(topic) ? topic : (technology.roles[0] ?? topic);
}

const MAKERS: Readonly<Partial<Record<Component["platform"], string>>> = { aws: "Amazon Web Services", azure: "Microsoft", gcp: "Google" };

function platformOf(technology: Technology, facts: Facts, topic: string): Component["platform"] {
  const leading = textFact(facts, "platform", "aws") as Component["platform"];
  // A provider's own hosted service (its identity, its BI) stands on its platform, not in a further vendor's cloud.
  const own = technology.vendor === MAKERS[leading] && (technology.platforms as readonly string[]).includes(leading);
  if (technology.deployment === "saas") return own ? leading : "saas";
  const atSite = ["edge-gateway", "cdc", "key-custody"].includes(topic) && listFact(facts, "platforms").includes("on-premises") && technology.platforms.includes("on-premises") && technology.deployment === "self-run";
  if (atSite) return "on-premises";
  return (technology.platforms as readonly string[]).includes(leading) ? leading : ((technology.platforms[0] ?? "aws") as Component["platform"]);
}

/** The component that answers a topic, also when another topic placed the same technology first. */
function componentByTopic(input: TopologyInput, components: readonly Component[]): (topic: string) => string | undefined {
  return (topic) => {
    const technology = input.decisions.chosen(topic);
    return technology === undefined ? undefined : components.find((component) => component.technology === technology)?.id;
  };
}

/** What is on no path serves all flows, except what only one kind of flow uses. */
function supporting(component: Component, flows: readonly Flow[]): Component {
  if (component.flows.length > 0) return component;
  const live = flows.filter(isStreaming).map((flow) => flow.id);
  const scheduled = flows.filter((flow) => flow.class === "batch" || flow.class === "micro-batch").map((flow) => flow.id);
  if (["schema-registry", "tracing", "event-log", "message-queue"].includes(component.role)) return { ...component, flows: live };
  if (component.role === "ml-platform") {
    const trained = flows.filter((flow) => flow.purpose === "training"), scored = flows.filter((flow) => flow.purpose === "scoring");
    return { ...component, flows: (trained.length > 0 ? trained : scored).map((flow) => flow.id) };
  }
  if (["orchestration", "sql-transformation"].includes(component.role)) return { ...component, flows: scheduled };
  return component;
}

function connect(ways: ReadonlyMap<string, Way>, components: readonly Component[], input: TopologyInput): Connection[] {
  const byId = new Map(components.map((component) => [component.id, component]));
  const made = new Map<string, { from: string; to: string; flows: Flow[] }>();
  for (const flow of input.flows)
    for (const [from, to] of ways.get(flow.id)?.links ?? []) {
      const key = `${from} ${to}`;
      const known = made.get(key) ?? { from, to, flows: [] };
      if (!known.flows.includes(flow)) known.flows.push(flow);
      made.set(key, known);
    }
  const links = [...made.values()];
  const log = components.find((component) => component.role === "event-log")?.id;
  return links.map(({ from, to, flows }) => ({ from, to, flows: flows.map((flow) => flow.id), what: what(byId.get(from), byId.get(to), flows.map((flow) => flow.name), input, to === log || from === log ? rateBefore(from, links, input) : undefined), how: how(byId.get(from), byId.get(to), input) }));
}

/** "12 MB/s", "40 kB/s": small sources keep their figures. */
function rateText(megabytesPerSecond: number): string {
  return megabytesPerSecond >= 0.1 ? `${formatNumber(roundSignificant(megabytesPerSecond, 3))} MB/s` : `${formatNumber(roundSignificant(megabytesPerSecond * 1_000, 2))} kB/s`;
}

/** Peak MB/s of the sources whose data reaches a part; undefined where the shares are not known. */
function rateBefore(id: string, links: readonly { readonly from: string; readonly to: string }[], input: TopologyInput): number | undefined {
  if (input.sourceShares === undefined) return undefined;
  const seen = new Set<string>([id]), open = [id];
  for (let part = open.pop(); part !== undefined; part = open.pop())
    // What a source is answered is not what it sends.
    for (const { from, to } of part.startsWith("source:") ? [] : links) if (to === part && !seen.has(from)) { seen.add(from); open.push(from); }
  const share = input.sources.reduce((sum, source) => sum + (seen.has(`source:${source.id}`) ? (input.sourceShares?.[source.id] ?? 0) : 0), 0);
  return share > 0 ? Math.min(1, share) * numberFact(input.facts, "peakIngestMegabytesPerSecond", 0) : undefined;
}

function what(from: Component | undefined, to: Component | undefined, flows: readonly string[], input: TopologyInput, before: number | undefined): string {
  const names = flows.slice(0, 2).join(", ") + (flows.length > 2 ? ` and ${String(flows.length - 2)} more` : "");
  if (from?.role === "source") {
    const source = input.sources.find((candidate) => candidate.id === from.technology);
    const kinds: Record<string, string> = { database: to?.role === "cdc" ? "row changes" : "changed rows", files: "files", api: "API pages", saas: "application records", iot: "readings", logs: "log lines", events: "events", queue: "messages", mainframe: "extracts", media: "media files", other: "records" };
    const share = source === undefined ? undefined : input.sourceShares?.[source.id];
    const rate = share === undefined ? 0 : share * numberFact(input.facts, "peakIngestMegabytesPerSecond", 0);
    return `${kinds[source?.kind ?? "other"] ?? "records"} for ${names}${rate > 0 ? `, ${rateText(rate)} at peak` : ""}`;
  }
  if (to?.role === "source") return `answers of ${names}`;
  const stream = numberFact(input.facts, "streamPeakMegabytesPerSecond", 0);
  // A log that carries the intake of scheduled runs alone has no live stream: its rate is that of the sources before it.
  const carried = stream <= 0 ? before : to?.role === "event-log" && before !== undefined ? Math.min(stream, before) : stream;
  if (to?.role === "event-log" || from?.role === "event-log") return carried === undefined || carried <= 0 ? `records for ${names}` : `${rateText(carried)} at peak for ${names}`;
  return `data of ${names}`;
}

function how(from: Component | undefined, to: Component | undefined, input: TopologyInput): string {
  const technology = to === undefined ? undefined : input.technology(to.technology);
  const source = from?.role === "source" ? input.sources.find((candidate) => candidate.id === from.technology) : undefined;
  const guarantee = flagFact(input.facts, "needsExactlyOnce") ? "each record counted once" : "at least once, repeats removed by key";
  if (to?.role === "source") return "the caller asks over HTTPS and waits on that call";
  if (from?.role === "source" && (to?.role === "load-balancer" || to?.role === "api-gateway")) return "HTTPS, batches of events, retried by the client";
  if (from?.role === "api-gateway" && to?.zone === "storage") return `collector on ${input.technology(input.decisions.chosen("compute") ?? "")?.name ?? "the compute"} writes in batches of a few seconds, ${guarantee}`;
  if (from?.role === "api-gateway" && to?.role === "batch-ingestion") return `passed on record by record, ${guarantee}`;
  if (to?.role === "api-gateway" && input.flows.some((flow) => flow.purpose === "scoring" && flow.responseSeconds !== undefined)) {
    return `features read over TLS by the decision service on ${input.technology(input.decisions.chosen("compute") ?? "")?.name ?? "the compute"}, which scores and answers over HTTPS`;
  }
  if (to?.role === "api-gateway") return "look-up over TLS, answered over HTTPS";
  if (to?.role === "cache") return "read-through with expiry, TLS";
  if (to?.role === "ml-platform" && from?.zone === "serving") return "features of one request, TLS";
  if (from?.role === "load-balancer") return `collector service on ${input.technology(input.decisions.chosen("compute") ?? "")?.name ?? "the compute"} writes to ${to?.name ?? "the log"}, ${guarantee}`;
  if (from?.role === "cdc" && to?.role === "event-log") return `one topic per table, keyed by primary key, ${guarantee}`;
  if (to?.role === "cdc") return "change log read over TLS, snapshot first";
  if (to?.role === "event-log") return technology?.features.includes("kafka-protocol") ? `Kafka protocol over TLS, ${guarantee}` : `HTTPS API of ${to.name}, ${guarantee}`;
  if (from?.role === "event-log") return `consumer group, ${guarantee}`;
  if (to?.role === "mqtt-broker" || to?.role === "edge-gateway") return source?.kind === "iot" ? "MQTT or OPC UA over TLS" : "store and forward over TLS";
  if (source?.kind === "files") return "SFTP or object copy, checksum verified";
  if (source?.kind === "api" || source?.kind === "saas") return "HTTPS, paged, within the rate limit of the source";
  if (to?.role === "lake-storage" || to?.role === "table-format") return "files committed atomically, TLS";
  if (to?.role === "target") return to.zone === "serving" && from?.role === "warehouse" ? "SQL over TLS" : "read API over TLS";
  return "batch or SQL over TLS";
}
