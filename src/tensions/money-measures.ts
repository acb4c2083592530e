/** Freezes and bans: what each rules out, and what the design without it would cost. */
import { numberFact } from "../facts/fact.js";
import type { Fact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { formatMoney, formatNumber } from "../shared/format.js";
import { collect } from "./collect.js";
import type { MeasureInput, Put } from "./measures.js";

/** What a ban of the brief costs or saves: the design decided, sized and priced again without it. */
export interface BanPrice {
  /** The sentence of the brief's statement: "Kubernetes is not used." */
  readonly statement: string;
  readonly text: string;
  /** Decisions that come out differently without it. */
  readonly changes: readonly { readonly topic: string; readonly id: string; readonly here: string; readonly without: string }[];
  /** Expected cost a month without it, in the estimate's currency. */
  readonly monthly: number;
}

const HIRING = /\b(?:hiring|recruitment|headcount) (?:freeze|stop)\b|\bno (?:new |further |additional )?(?:hires?|hiring|headcount|staff)\b/u;
const CHANGES = /\b(?:change|code|release|deployment|peak|production) freeze\b|\bfrozen (?:zone|period)\b|\bno (?:releases|deployments|changes)\b[^;.]{0,40}\b(?:between|from|during|before|in|until|while)\b/u;

/** Bans whose absence brings another product: the others rule out nothing that would be used. */
export function pricedBans(input: MeasureInput): readonly BanPrice[] {
  return (input.bans ?? []).map((ban) => ({ ...ban, changes: ban.changes.filter((change) => input.technology(change.id) !== undefined) })).filter((ban) => ban.changes.length > 0);
}

/** "DataHub (metadata catalog, lineage), Strimzi (event log)": four products at most. */
function grouped(changes: BanPrice["changes"], nameOf: (change: BanPrice["changes"][number]) => string): string {
  const names = distinct(changes.map(nameOf));
  const said = names.slice(0, 4).map((name) => `${name} (${changes.filter((change) => nameOf(change) === name).map((change) => change.topic.replaceAll("-", " ")).join(", ")})`);
  return said.join(", ") + (names.length > 4 ? ` and ${String(names.length - 4)} more` : "");
}

/** Facts of one ban. */
export function banFacts(input: MeasureInput, ban: BanPrice): Record<string, Fact> {
  return collect((put) => {
    const { currency, monthly } = input.cost, difference = Math.round((monthly.expected - ban.monthly) * 100) / 100;
    put("banStatement", ban.statement.replace(/\.$/u, ""));
    put("banRulesOut", grouped(ban.changes, (change) => change.without));
    put("banInstead", grouped(ban.changes, (change) => change.here));
    put("banWithout", formatMoney(ban.monthly, currency));
    put("banPrice", Math.abs(difference) < 1 ? "it costs nothing a month" : difference > 0 ? `it costs ${formatMoney(difference, currency)} a month` : `it saves ${formatMoney(-difference, currency)} a month in running cost`);
  });
}

export function freezes(input: MeasureInput, put: Put): void {
  const text = Object.values(input.brief.fields).map((field) => field.text).join("\n").toLowerCase();
  put("banCount", pricedBans(input).length, "count");
  put("hiringFreeze", HIRING.test(text), "flag");
  put("changeFreeze", CHANGES.test(text), "flag");
  const fte = input.cost.people?.fte ?? 0, capacity = numberFact(input.facts, "operatingCapacityFte", 0);
  put("hiringMissing", Math.round(Math.max(0, fte - capacity) * 10) / 10, "FTE");
  put("hiringLoad", formatNumber(fte));
  put("hiringHas", formatNumber(capacity));
  const heavy = [...(input.cost.people?.parts ?? [])].sort((a, b) => b.fte - a.fte).slice(0, 3);
  put("hiringHeaviest", heavy.map((part) => `${input.technology(part.technology)?.name ?? part.technology} (${formatNumber(part.fte)} FTE)`).join(", ") || "none");
  put("freezeWords", CHANGES.exec(text)?.[0] ?? "");
  const weeks = input.plan?.at(-1)?.weeks ?? "", last = /(\d+)$/u.exec(weeks)?.[1], live = /(\d+)$/u.exec(input.plan?.[2]?.weeks ?? "")?.[1];
  put("freezeGoLive", live === undefined ? "the end of phase 3" : `week ${live}`);
  put("freezeEnd", last === undefined ? "the end of phase 4" : `week ${last}`);
}
