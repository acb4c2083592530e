/** Look-ups of the scaling, performance, monitoring and dashboard slots: sizes, rates, metric names and targets in words. */
import type { CapacitySize, Technology } from "../../catalog/schema.js";
import { metricsOf, type MetricSet } from "../../catalog/metrics.js";
import { tuningOf, type Tuning } from "../../catalog/tuning.js";
import type { Flow } from "../../requirements/requirement.js";
import { formatNumber, formatPercent, formatSeconds } from "../../shared/format.js";
import { Controls } from "./controls.js";
import { isStreaming } from "../../brief/flow-class.js";

/** Units of a component as sizing counted them. */
export interface UnitCount {
  readonly component: string;
  readonly count: number;
  readonly fixed: number;
  readonly horizon: number;
  readonly unit: string;
  readonly size: CapacitySize | undefined;
  readonly technology: Technology;
}


/** Everything these slots read, beside what Controls offers. */
export class Runtime extends Controls {
  /** Flows by urgency: shortest freshness first. */
  get flows(): readonly Flow[] { return [...this.context.flows].sort((a, b) => a.freshnessSeconds - b.freshnessSeconds); }
  get live(): readonly Flow[] { return this.flows.filter(isStreaming); }
  get scheduled(): readonly Flow[] { return this.flows.filter((flow) => !isStreaming(flow)); }
  get tightest(): Flow | undefined { return this.flows[0]; }
  /** The flow that may be down least. */
  get dearest(): Flow | undefined { return this.context.flows.reduce<Flow | undefined>((top, flow) => (top === undefined || flow.availability > top.availability ? flow : top), undefined); }
  get small(): boolean { return ["solo", "small"].includes(this.text("teamClass")); }
  get ownPremises(): boolean { return ["on-premises", "air-gapped"].includes(this.text("hosting")); }

  /** The first chosen technology of the first topic that chose one. */
  technology(...topics: string[]): Technology | undefined {
    for (const topic of topics) for (const id of this.ids(topic)) { const found = this.context.technology(id); if (found) return { ...found, name: bare(found.name) }; }
    return undefined;
  }

  /** Chosen names without their remarks: "Strimzi (Kafka on Kubernetes)" is "Strimzi" in running text. */
  override names(...topics: string[]): string[] { return super.names(...topics).map(bare); }

  /** The component that stands for a topic's choice; one technology chosen in several topics is one component. */
  component(topic: string): string | undefined {
    const components = this.context.topology.components;
    return (components.find((item) => item.id === topic) ?? components.find((item) => this.ids(topic).includes(item.technology)))?.id;
  }

  size(id: string, fallback = 0): number { return this.context.sizing.value(id, fallback); }

  /** A sized quantity of the topic's component. */
  sized(topic: string, quantity: string, fallback = 0): number {
    const component = this.component(topic);
    return component === undefined ? fallback : this.size(`${component}.${quantity}`, fallback);
  }

  /** Units of the topic's component; undefined where the service has none to count. */
  units(topic: string): UnitCount | undefined {
    const component = this.component(topic);
    const technology = this.technology(topic);
    const item = component === undefined ? undefined : this.context.sizing.get(`${component}.units`);
    if (component === undefined || technology === undefined || item === undefined) return undefined;
    return {
      component, technology, count: item.value, fixed: this.size(`${component}.fixedUnits`), horizon: this.size(`${component}.unitsAtHorizon`, item.value), unit: item.unit,
      size: technology.capacity?.sizes.find((size) => this.matches(component, size)),
    };
  }

  /** The size that sizing took is the one whose figures its items name. */
  private matches(component: string, size: CapacitySize): boolean {
    return Object.entries(size.per).every(([dimension, figure]) => {
      const used = this.context.sizing.get(`${component}.unitsFor.${dimension}`)?.inputs["perUnit"]?.value;
      return used === undefined || used === figure.value;
    });
  }

  /** "3 kafka.m7g.large brokers", "46 task managers of 8 vCPU, 32 GB". */
  unitWords(units: UnitCount): string {
    const unit = plural(bare(units.unit), units.count), size = (units.size?.name ?? "").replace(/(\d+)-?vcpu/u, "$1 vCPU").replace(/-(\d+)gb$/u, ", $1 GB").replace(/^[a-z](?=\d+$)/u, (letter) => letter.toUpperCase());
    const told = size === "" || size === "standard" || bare(units.unit).toLowerCase().includes(size.toLowerCase().replaceAll("-", "")) || units.unit.toLowerCase().includes(size.toLowerCase());
    if (told) return `${formatNumber(units.count)} ${unit}`;
    return size.includes(" ") ? `${formatNumber(units.count)} ${unit} of ${size}` : `${formatNumber(units.count)} ${size} ${unit}`;
  }

  metrics(...topics: string[]): MetricSet | undefined {
    for (const topic of topics) { const found = metricsOf(this.technology(topic)?.id ?? ""); if (found) return found; }
    return undefined;
  }

  tuning(): Tuning | undefined { return tuningOf(this.technology("warehouse", "query-engine", "batch-processing")?.id) ?? tuningOf(this.technology("query-engine")?.id); }
  /** A sentence of the tuning table with this domain's columns in it. */
  tuned(text: string): string { return text.replaceAll("{key}", this.key).replaceAll("{time}", this.time); }
  get key(): string { return this.context.pack.partitioning.hashKey; }
  get time(): string { return this.context.pack.partitioning.rangeKey; }

  /** Mean records a second of a flow: its peak over the day's swing. */
  meanRate(flow: Flow): number { return this.size(`flow:${flow.id}.peakRecordsPerSecond`) / Math.max(1, this.number("peakFactor", 1)); }
  /** Short name of a flow for a list. */
  flowName(flow: Flow | undefined): string { return flow === undefined ? "the load" : short(flow.name.replace(/ (?:by|until|before) \d{1,2}(?::\d\d)?(?: ?[ap]m)?$/iu, "")); }
  /** "fraud scoring 300 ms". */
  target(flow: Flow): string {
    if (flow.responseSeconds !== undefined) return `${this.flowName(flow)} answers in ${formatSeconds(flow.responseSeconds)}`;
    return `${this.flowName(flow)} ${flow.deadlineMinutes === undefined ? formatSeconds(flow.freshnessSeconds) : `by ${clock(flow.deadlineMinutes)}`}`;
  }

  /** Minutes a month the flow may be down. */
  budgetMinutes(flow: Flow): number { return (1 - flow.availability) * 43_800; }
  /** Error share at which a burn rate fires: 14.4 x (1 - 0.999) = 1.44 %. */
  burn(flow: Flow, rate: number): string { return formatPercent(Math.min(1, rate * (1 - flow.availability))); }
  /** The domain's event entity most of the load is about. */
  get mainEntity() { return this.context.pack.entities.find((item) => item.id === this.context.pack.transformation.entity) ?? this.context.pack.entities[0]; }
  /** Names of reference sets. */
  get references(): string[] { return this.context.pack.entities.filter((item) => item.kind === "reference").map((item) => item.name.toLowerCase()); }
  /** First metric of a comma list. */
  first(text: string | undefined): string { return (text ?? "").split(",")[0]?.trim() ?? ""; }
  /** Parts of the platform that a flow's data passes, in order. */
  parts(flow: Flow | undefined): string[] {
    return flow === undefined ? [] : (this.context.topology.paths[flow.id] ?? []).map((id) => this.part(id)).filter((item) => item !== undefined && item.role !== "source" && item.role !== "target").map((item) => bare(item?.name ?? ""));
  }
  part(id: string) { return this.context.topology.components.find((item) => item.id === id); }
  /** "page" where somebody is on call, "alert" where nobody is. */
  get call(): string { return this.flag("onCall") ? "page" : "alert"; }
  /** Reason for a topic nobody needs, or the fallback. */
  why(topic: string, fallback: string): string { return this.dismissed(topic) ?? fallback; }
}

/** A name without the remark in brackets at its end. */
export function bare(name: string): string {
  return name.replace(/ \([^)]*\)$/u, "");
}

/** "broker" -> "brokers"; "KPU" -> "KPUs"; a unit that ends in "s" stays. */
export function plural(unit: string, count: number): string {
  const remark = / \([^)]*\)$/u.exec(unit)?.[0];
  if (remark !== undefined) return `${plural(unit.slice(0, -remark.length), count)}${remark}`;
  return count === 1 || unit.endsWith("s") ? unit : unit.endsWith("y") && !/[aeiou]y$/u.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** Minutes after midnight as a clock: 390 -> "06:30". */
export function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(Math.floor(minutes % 60))}`;
}

/** A name cut at a word to at most 40 characters. */
export function short(name: string): string {
  if (name.length <= 40) return name;
  const clause = /^[^:;,(]{10,40}(?=[:;,(])/u.exec(name)?.[0];
  if (clause !== undefined) return clause.trim();
  const cut = name.slice(0, 40);
  // "reconciliation of ledger and" is no name: what joins to the words cut off goes with them.
  return cut.slice(0, Math.max(12, cut.lastIndexOf(" "))).replace(/(?:[ ,;:]+(?:for|of|via|every|each|and|or|with|by|to|in|on|at|from|per|the|a|an))*[ ,;:]*$/u, "");
}
