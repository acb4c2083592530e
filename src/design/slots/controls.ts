/** Look-ups shared by the security, governance and resilience slots. They read the finished model and put names into sentences. */
import { decisionsOn } from "../../decisions/about.js";
import { chosenNames } from "../../assurance/duty-carriers.js";
import { BY_BRIEF, mergedParameters, originOf, parameterValue, regimesInScope, type MergedParameters } from "../../assurance/parameters.js";
import type { ParameterKey, Regime } from "../../catalog/regime.js";
import { flagFact, listFact, numberFact, textFact } from "../../facts/fact.js";
import { distinct } from "../../shared/compare.js";
import { formatInteger } from "../../shared/format.js";
import { roundSignificant } from "../../shared/quantity.js";
import type { SlotContext } from "./context.js";

/** What the three sections read, computed once for each slot. */
export class Controls {
  readonly context: SlotContext;
  readonly regimes: readonly Regime[];
  readonly merged: MergedParameters;

  constructor(context: SlotContext) {
    this.context = context;
    this.regimes = regimesInScope(context.facts);
    this.merged = mergedParameters(this.regimes, context.facts);
  }

  number(id: string, fallback = 0): number { return numberFact(this.context.facts, id, fallback); }
  flag(id: string): boolean { return flagFact(this.context.facts, id); }
  text(id: string, fallback = ""): string { return textFact(this.context.facts, id, fallback); }
  list(id: string): readonly string[] { return listFact(this.context.facts, id); }

  /** Names chosen for the first of the topics that chose anything. */
  names(...topics: string[]): string[] { return chosenNames(this.context.decisions, ...topics); }
  name(fallback: string, ...topics: string[]): string { return this.names(...topics)[0] ?? fallback; }
  ids(topic: string): readonly string[] { return distinct(decisionsOn(this.context.decisions, topic).flatMap((item) => item.chosen.map((one) => one.id))); }
  chose(topic: string, id: string): boolean { return this.ids(topic).includes(id); }
  decided(topic: string): boolean { return this.ids(topic).length > 0; }

  /** The chosen stores, distinct, in the order data reaches them. */
  stores(): string[] {
    return distinct(["event-log", "lake-storage", "warehouse", "realtime-olap", "serving-store", "key-value-store", "relational-store"].flatMap((topic) => this.names(topic)));
  }

  store(): string { return this.name("the main store", "lake-storage", "warehouse", "relational-store", "event-log"); }
  logStore(): string { return this.name("the platform's audit log", "log-aggregation", "monitoring"); }

  /** Option ids of what a topic chose, as far as the slot knows them. */
  options(topic: string, known: readonly string[]): string[] {
    const own = this.ids(topic).flatMap((id) => this.context.practice(id)?.options ?? this.context.technology(id)?.options ?? []);
    return known.filter((option) => own.includes(option));
  }

  /** Rule ids behind the answers to these topics, or the fact that stands in for them; never empty. */
  because(topics: readonly string[], ...others: string[]): string[] {
    const rules = topics.flatMap((topic) => this.context.decisions.all.filter((item) => item.id === topic).flatMap((item) => item.reasons.slice(0, 3).map((reason) => reason.rule)));
    const found = [...rules, ...others];
    return found.length > 0 ? distinct(found) : ["fact:regulated"];
  }

  /** The reason a topic was answered with "not needed", if it was. */
  dismissed(topic: string): string | undefined {
    const decision = this.context.decisions.get(topic);
    return decision?.outcome === "not-needed" ? decision.reasons[0]?.text : undefined;
  }

  /** A merged parameter with its origin: "12 months (PCI DSS 4.0.1 10.5.1)". */
  limit(key: ParameterKey, unit: string): string {
    const number = this.value(key);
    return `${String(number)} ${number === 1 ? unit.replace(/s$/u, "") : unit} (${originOf(this.merged, key)})`;
  }

  /** The number of a parameter that every section uses: of the regimes' rows, else proposed. */
  value(key: ParameterKey): number {
    return parameterValue(this.merged, key, this.regimes.length > 0);
  }

  /** `assurance:<regime>` of the regime that set a parameter, where one did. */
  setBy(...keys: ParameterKey[]): string[] {
    return keys.flatMap((key) => (this.merged[key] === undefined ? [] : [this.merged[key].regime === BY_BRIEF ? `fact:${key}` : `assurance:${this.merged[key].regime}`]));
  }

  /** Personal fields of the domain, by kind if asked. */
  personalFields(kinds?: readonly string[]): string[] {
    return distinct(this.context.pack.personalData.filter((item) => kinds === undefined || kinds.includes(item.kind)).map((item) => item.field.slice(item.field.lastIndexOf(".") + 1)));
  }
}

/** A list in words, cut to `most` with the rest counted: "a, b and 3 more"; one more than `most` is still written out. */
export function some(items: readonly string[], most = 3): string {
  if (items.length > most + 1) return `${items.slice(0, most).join(", ")} and ${String(items.length - most)} more`;
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${String(items[items.length - 1])}`;
}

/** Longest text a slot may carry; what does not fit loses its last sentences, never half a word. */
const LONGEST = 330;

/** Sentences joined as far as they fit; empty ones are left out. */
export function sentences(...parts: readonly string[]): string {
  let text = "";
  for (const part of parts.filter((item) => item !== "")) {
    const longer = text === "" ? part : `${text} ${part}`;
    if (text !== "" && longer.length > LONGEST) break;
    text = longer;
  }
  return text;
}

/** "Not needed: <reason>", with one full stop. */
export function notNeeded(reason: string): string {
  return `Not needed: ${reason.replace(/\.$/u, "")}.`.replace(/^Not needed: ([A-Z])(?=[a-z])/u, (_, letter: string) => `Not needed: ${letter.toLowerCase()}`);
}

/** First letter upper case; column names (with an underscore) stay as they are. */
export function capital(text: string): string {
  return text === "" || /^[a-z0-9]*_/u.test(text) ? text : `${(text[0] as string).toUpperCase()}${text.slice(1)}`;
}

/** A notice clock in words: hours up to a week, days above. */
export function clockWords(hours: number | string): string {
  return typeof hours === "number" && hours > 168 && hours % 24 === 0 ? `${String(hours / 24)} days` : `${String(hours)} h`;
}

/** Every clock of a breach notice, the shortest first: each authority has its own, and a notice to one stands for no other. */
export function noticeClocks(own: Controls): string[] {
  return (own.merged.breachNoticeHours?.each ?? []).map(({ value, regimeName, reference }) => `${clockWords(value)} (${regimeName} ${reference})`);
}

/** The classified items without their remarks: "genetic results: separate access" -> "genetic results". */
export function bare(items: readonly string[]): string[] {
  return items.map((item) => item.split(":")[0] ?? item);
}

/** Whether an id names a technology that can go back in time. */
export function travels(own: Controls, topic: string): boolean {
  return own.ids(topic).some((id) => own.context.technology(id)?.features.includes("time-travel") === true);
}

/** A request rate a reader can picture: per hour where it is below ten a second. */
export function requestLoad(perSecond: number): string {
  return perSecond < 10 ? `${formatInteger(Math.max(1, roundSignificant(perSecond * 3600, 2)))} requests in the busiest hour` : `${formatInteger(perSecond)} requests/s at peak`;
}

/** "1 month", "3 months". */
export function count(value: number, unit: string): string {
  return `${String(value)} ${unit}${value === 1 ? "" : "s"}`;
}
