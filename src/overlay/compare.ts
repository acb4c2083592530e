/** Which decisions of a design an overlay changes, and by which of its parts. */
import type { Decision, Reason } from "../decisions/decision.js";
import type { Design } from "../design/design.js";
import type { House } from "./house.js";

/** Part of an overlay, or an earlier change, that moved a decision. */
export interface Mover {
  readonly kind: "rule" | "disabled-rule" | "entry" | "follows" | "budget";
  /** Rule id, catalog id, or what it follows from. */
  readonly id: string;
  /** Name of the overlay; "" for what follows from another change. */
  readonly overlay: string;
  readonly text: string;
}

export interface Change {
  readonly decision: string;
  readonly question: string;
  readonly before: string;
  readonly after: string;
  readonly by: readonly Mover[];
}

/** The difference an overlay makes to one brief. */
export interface Comparison {
  readonly decisions: number;
  readonly changes: readonly Change[];
  readonly currency: string;
  readonly monthlyBefore: number;
  readonly monthlyAfter: number;
  /** Cost lines at a price of the house. */
  readonly ownRates: readonly string[];
}

function answer(decision: Decision | undefined): string {
  if (decision === undefined) return "not asked";
  if (decision.outcome === "not-needed") return "not needed";
  return decision.outcome === "infeasible" ? "no candidate left" : decision.chosen.map((item) => item.name).join(", ");
}

const ids = (decision: Decision | undefined): string => (decision === undefined ? "" : `${decision.outcome} ${decision.chosen.map((item) => item.id).join(" ")}`);

const reasonsOf = (decision: Decision | undefined): readonly Reason[] => (decision === undefined ? [] : [...decision.reasons, ...decision.alternatives.flatMap((item) => item.reasons)]);

/** Rules of the house that speak for what is chosen now, or against what was chosen before. */
function byRules(before: Decision | undefined, after: Decision | undefined, { rules, disabled }: House["changes"]): Mover[] {
  const lost = new Set(before?.chosen.map((item) => item.id));
  const now = [...(after?.reasons ?? []), ...(after?.alternatives ?? []).filter((item) => lost.has(item.id)).flatMap((item) => item.reasons)];
  const added = now.flatMap((reason): Mover[] => (rules.has(reason.rule) ? [{ kind: "rule", id: reason.rule, overlay: rules.get(reason.rule) ?? "", text: reason.text }] : []));
  const gone = reasonsOf(before).flatMap((reason): Mover[] => (disabled.has(reason.rule) ? [{ kind: "disabled-rule", id: reason.rule, overlay: disabled.get(reason.rule) ?? "", text: `no longer holds: ${reason.text}` }] : []));
  return [...added, ...gone];
}

function byEntries(before: Decision | undefined, after: Decision | undefined, { entries }: House["changes"]): Mover[] {
  return [...(after?.chosen ?? []), ...(before?.chosen ?? [])].flatMap((item): Mover[] => (entries.has(item.id) ? [{ kind: "entry", id: item.id, overlay: entries.get(item.id) ?? "", text: `${item.name} is added or changed` }] : []));
}

/** What the rules saw that is not as before: other decisions, or figures that follow from them. */
function byFacts(one: Design, other: Design, before: Decision | undefined, after: Decision | undefined): Mover[] {
  const seen = new Set([...reasonsOf(before), ...reasonsOf(after)].flatMap((reason) => Object.keys(reason.saw)));
  return [...seen].flatMap((id): Mover[] => {
    const was = one.facts[id]?.value, is = other.facts[id]?.value;
    if (id.startsWith("candidate.") || JSON.stringify(was) === JSON.stringify(is)) return [];
    const topic = /^decision\.([\w-]+)/.exec(id)?.[1];
    return [{ kind: "follows", id: topic ?? id, overlay: "", text: topic === undefined ? `${id}: ${said(was)} -> ${said(is)}` : `follows from ${topic}` }];
  });
}

const said = (value: unknown): string => (value === undefined ? "absent" : Array.isArray(value) ? value.join(", ") || "none" : String(value));

function distinctMovers(movers: readonly Mover[]): Mover[] {
  const seen = new Set<string>();
  return movers.filter((mover) => !seen.has(`${mover.kind} ${mover.id}`) && seen.add(`${mover.kind} ${mover.id}`));
}

/** Compares the design of a brief without and with a house's overlays. */
export function compareDesigns(before: Design, after: Design, house: House): Comparison {
  const all = [...new Set([...after.decisions, ...before.decisions].map((decision) => decision.id))];
  const find = (design: Design, id: string): Decision | undefined => design.decisions.find((decision) => decision.id === id);
  const changed = all.filter((id) => ids(find(before, id)) !== ids(find(after, id)));
  // A flow's own answer is told with the answer for all flows.
  const told = changed.filter((id) => !changed.includes(id.split(":")[0] ?? "") || !id.includes(":"));
  const pressed = before.facts["budgetPressure"]?.value !== after.facts["budgetPressure"]?.value;
  const changes = told.map((id): Change => {
    const was = find(before, id), is = find(after, id);
    const direct = distinctMovers([...byRules(was, is, house.changes), ...byEntries(was, is, house.changes)]);
    const indirect = direct.length > 0 ? [] : distinctMovers(byFacts(before, after, was, is));
    const budget: Mover[] = direct.length + indirect.length === 0 && pressed ? [{ kind: "budget", id: "budgetPressure", overlay: "", text: "the cost with the overlay changes whether the budget forces cheaper choices" }] : [];
    const first = told[0] === id ? undefined : told[0];
    const rest: Mover[] = direct.length + indirect.length + budget.length === 0 && first !== undefined ? [{ kind: "follows", id: first, overlay: "", text: `follows from ${first}` }] : [];
    return { decision: id, question: is?.question ?? was?.question ?? "", before: answer(was), after: answer(is), by: [...direct, ...indirect, ...budget, ...rest] };
  });
  return {
    decisions: all.length, changes, currency: after.cost.currency, monthlyBefore: before.cost.monthly.expected, monthlyAfter: after.cost.monthly.expected,
    ownRates: [...new Set(after.cost.lineItems.filter((line) => line.source.startsWith("own rate: ")).map((line) => line.sku))],
  };
}
