/** Look-ups shared by the ingestion, transformation and quality slots: names, sizes, flows and domain parts of the finished model. */
import type { SourceKind, SourceSystem } from "../../brief/brief.js";
import type { DomainEntity, DomainPack } from "../../catalog/domain.js";
import { computesLive, deliveredEntities, liveUse, type LiveUse } from "../../facts/domain-use.js";
import { flagFact, listFact, numberFact, textFact } from "../../facts/fact.js";
import type { Flow } from "../../requirements/requirement.js";
import { distinct } from "../../shared/compare.js";
import { formatNumber, formatSeconds } from "../../shared/format.js";
import { slot, type SlotContext, type SlotWriter } from "./context.js";
import { allowed } from "./options.js";
import { isStreaming } from "../../brief/flow-class.js";

/** "a", "a and b", "a, b and 2 more". */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${String(rest)} more`;
  const last = shown[shown.length - 1] ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** Sentences as many as fit; the first always. Keeps a slot readable in one tree line or three. */
export function fitted(sentences: readonly (string | undefined | false)[], most = 330): string {
  let text = "";
  for (const sentence of sentences) {
    if (sentence === undefined || sentence === false || sentence === "") continue;
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (text === "" || longer.length <= most) text = longer;
  }
  return text;
}

/** The words of a client's source or target, short enough for a sentence. */
export function shortName(name: string, most = 48): string {
  const plain = name.replace(/\s*\([^)]*\)/gu, "").trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 20)).replace(/(\s+(for|of|via|every|each|and|or|with|by|to|in|on|at|from|per|the|a|an))+$/u, "").trim();
}

/** A flow's name without the deadline that the sentence states anyway. */
export function flowName(flow: Flow, most = 36): string {
  return shortName(flow.name.replace(/,?\s+within \d.*$/iu, "").replace(/,?\s+(ready |complete |due )?by \d{1,2}([:.]\d{2})?\s*(am|pm|h)?\b.*$/iu, "") || flow.name, most);
}

/** First letter as a capital, except in names that are written small. */
export function capital(text: string): string {
  return /^(dbt|dlt)\b/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** 1 -> "1 run"; 7 -> "7 runs". */
export function counted(count: number, unit: string): string {
  return `${formatNumber(count)} ${count === 1 ? unit : unit.replace(/( \([^)]*\))?$/u, "s$1")}`;
}

/** Rules print plain seconds; from 100 s on a reader wants larger units. */
function readable(text: string): string {
  return text.replace(/(\d[\d,]{2,}) s\b/gu, (_, digits: string) => formatSeconds(Number(digits.replaceAll(",", ""))));
}

/** 10416666667 -> "10.4 billion". */
export function large(value: number): string {
  return value >= 1e9 ? `${formatNumber(value / 1e9)} billion` : value >= 1e6 ? `${formatNumber(value / 1e6)} million` : formatNumber(value);
}

/** The finished model as these sections read it. */
export class PipelineView {
  readonly context: SlotContext;
  readonly pack: DomainPack;
  constructor(context: SlotContext) {
    this.context = context;
    this.pack = context.pack;
  }

  number(id: string, fallback = 0): number { return numberFact(this.context.facts, id, fallback); }
  flag(id: string): boolean { return flagFact(this.context.facts, id); }
  text(id: string): string { return textFact(this.context.facts, id); }
  list(id: string): readonly string[] { return listFact(this.context.facts, id); }

  name(topic: string): string | undefined { return this.context.decisions.get(topic)?.chosen[0]?.name; }
  names(topic: string): string[] { return (this.context.decisions.get(topic)?.chosen ?? []).map((item) => item.name); }
  chose(topic: string, id: string): boolean { return this.context.decisions.chosenAll(topic).includes(id); }
  feature(topic: string, feature: string): boolean { return this.technologies(topic).some((item) => (item.features as readonly string[]).includes(feature)); }
  options(topic: string): string[] {
    return distinct(this.context.decisions.chosenAll(topic).flatMap((id) => this.context.technology(id)?.options ?? this.context.practice(id)?.options ?? []));
  }
  technologies(topic: string) { return this.context.decisions.chosenAll(topic).flatMap((id) => this.context.technology(id) ?? []); }
  parameter(practice: string, key: string, fallback: number): number { return this.context.practice(practice)?.parameters[key]?.value ?? fallback; }

  /** The reason that weighed most, of the topic's own rules first. */
  why(topic: string): string | undefined {
    const reasons = (this.context.decisions.get(topic)?.reasons ?? []).filter((reason) => reason.effect === "prefer" || reason.effect === "pin");
    const own = reasons.filter((reason) => reason.rule.startsWith(`${topic}/`));
    const best = (own.length > 0 ? own : reasons).reduce<(typeof reasons)[number] | undefined>((most, reason) => (most === undefined || (reason.score ?? 0) > (most.score ?? 0) ? reason : most), undefined);
    return best === undefined ? undefined : capital(readable(best.text));
  }

  /** Rule ids behind a topic's answer. */
  rules(topic: string, most = 3): string[] {
    const decision = this.context.decisions.get(topic);
    return decision === undefined ? [`fact:sourceCount`] : decision.reasons.slice(0, most).map((reason) => reason.rule);
  }

  /** Why a topic was answered with "not needed" or could not be answered. */
  absence(topic: string): string | undefined {
    const decision = this.context.decisions.get(topic);
    if (decision === undefined || decision.outcome === "decided") return undefined;
    const reason = readable(decision.reasons[0]?.text ?? "nothing in the brief asks for it.");
    return decision.outcome === "not-needed" ? `Not needed: ${lowerFirst(reason)}` : `Not possible with the stated constraints: ${lowerFirst(reason)}`;
  }

  /** Component that carries a topic's choice: its own, or the one an earlier topic placed. */
  component(topic: string): string | undefined {
    const id = this.context.decisions.chosen(topic);
    return id === undefined ? undefined : this.context.topology.components.find((component) => component.technology === id)?.id;
  }
  size(topic: string, quantity: string): number | undefined {
    const component = this.component(topic);
    return component === undefined ? undefined : this.context.sizing.get(`${component}.${quantity}`)?.value;
  }
  sizeId(topic: string, quantity: string): string[] {
    const id = `${this.component(topic) ?? topic}.${quantity}`;
    return this.context.sizing.get(id) === undefined ? [] : [`sizing:${id}`];
  }
  failure(topic: string) {
    const component = this.component(topic);
    return this.context.failures.find((failure) => failure.component === component);
  }

  get sources(): readonly SourceSystem[] { return this.context.brief.sources; }
  kinds(...kinds: SourceKind[]): SourceSystem[] { return this.sources.filter((source) => kinds.includes(source.kind)); }
  get live(): Flow[] { return this.context.flows.filter(isStreaming); }
  get computed(): Flow[] { return this.context.flows.filter(computesLive); }
  get scheduled(): Flow[] { return this.context.flows.filter((flow) => flow.class === "batch" || flow.class === "micro-batch"); }
  use(): LiveUse { return liveUse(this.pack, this.sources, this.context.flows); }
  /** Entities that the sources of the live computations deliver. */
  liveEntities(): readonly DomainEntity[] {
    const ids = this.computed.flatMap((flow) => flow.sources);
    return deliveredEntities(this.pack, this.sources.filter((source) => ids.includes(source.id)));
  }
  delivered(): readonly DomainEntity[] { return deliveredEntities(this.pack, this.sources); }
  entity(id: string): DomainEntity | undefined { return this.pack.entities.find((entity) => entity.id === id); }
  get main(): DomainEntity | undefined { return this.entity(this.pack.transformation.entity); }
  /** The entity that leads the live events: keyed and delivered, else the main one. */
  get leading(): DomainEntity | undefined {
    const keyed = this.delivered().filter((entity) => entity.partitionKey !== undefined && entity.kind !== "reference");
    return keyed.find((entity) => entity.id === this.use().windows[0]?.entity) ?? keyed[0] ?? this.main;
  }
  get domain(): string { return `catalog:${this.pack.id}`; }
  get store(): string { return this.name("warehouse") ?? this.name("table-format") ?? this.name("lake-storage") ?? this.name("relational-store") ?? "the target store"; }
}

export function lowerFirst(text: string): string {
  // Names and abbreviations keep their capital: only a capital before a lower-case letter and a common opening word is lowered.
  return /^(No|The|Every|Nothing|All|Events|Each|One|Without)\b/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

type Written = { readonly value: string; readonly because: readonly string[]; readonly options?: readonly string[] };

/**
 * A writer whose topic may be answered with "not needed": then the reason is the slot, with option "none" where the slot has it.
 * `instead` adds what does the job then.
 */
export function writer(id: string, topic: string | undefined, write: (view: PipelineView) => Written, instead?: (view: PipelineView) => string | undefined): SlotWriter {
  return (context) => {
    const view = new PipelineView(context);
    const absent = topic === undefined ? undefined : view.absence(topic);
    if (absent !== undefined && topic !== undefined) return slot(fitted([absent, instead?.(view)]), view.rules(topic), allowed(id, ["none"]));
    const { value, because, options } = write(view);
    return slot(value, because.length > 0 ? because : ["fact:sourceCount"], options === undefined ? [] : allowed(id, options));
  };
}
