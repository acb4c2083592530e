/** How sure each value of the worksheet is, carried from the facts through the formulas. */
import type { Facts } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { evaluateFormula, type Input } from "./formula.js";
import type { Certainty, NamedInput, SizingItem } from "./item.js";

const RANK: Readonly<Record<Certainty, number>> = { verified: 0, unverified: 1, assumed: 2 };

/** The weaker of two. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return RANK[a] >= RANK[b] ? a : b;
}

/** An input counts where half as much again, or two thirds, of it moves the value by a tenth or more. */
const CHANGE = 1.5;
const MATERIAL = 0.1;

const NEARLY_ALL = 0.95;

interface Ground {
  readonly facts: Facts;
  readonly flows: readonly Flow[];
}

/** Stated is sure, assumed is not; a derived fact is as sure as the weakest it was made from. Words that are no id name their own doubt. */
export function factCertainty(id: string, facts: Facts, seen: ReadonlySet<string> = new Set()): Certainty {
  if (id.startsWith("ASM") || id.startsWith("editorial")) return "assumed";
  const fact = facts[id];
  if (fact === undefined || seen.has(id)) return "verified";
  if (fact.origin !== "derived") return fact.origin === "assumed" ? "assumed" : "verified";
  const next = new Set([...seen, id]);
  return fact.from.reduce<Certainty>((worst, from) => weaker(worst, factCertainty(from, facts, next)), "verified");
}

/** A flow's own promise is stated or assumed; its part of the volume is known where it is all of it. */
function flowCertainty(reference: string, { flows, facts }: Ground): Certainty {
  const dot = reference.lastIndexOf(".");
  const flow = flows.find((item) => item.id === reference.slice(0, dot));
  const field = reference.slice(dot + 1);
  if (flow === undefined) return "assumed";
  if (field === "freshnessSeconds") return flow.freshnessOrigin === "assumed" ? "assumed" : "verified";
  if (!/^(volume|record|peak)Share$/u.test(field) || flow[field as "volumeShare"] === 1) return "verified";
  return flow.because.reduce<Certainty>((worst, id) => weaker(worst, factCertainty(id, facts)), "verified");
}

/** Tells of each input of a formula whether the value follows it: the others as they are, this one half as much again and two thirds. */
function materialOf(formula: string, inputs: Readonly<Record<string, NamedInput>>): (name: string) => boolean {
  const plain: Record<string, Input> = {};
  for (const key of Object.keys(inputs)) { const input = inputs[key]; if (input !== undefined) plain[key] = [input.value, input.unit]; }
  const base = evaluateFormula(formula, plain);
  return (name) => {
    const own = plain[name];
    if (own === undefined) return false;
    const moves = [own[0] * CHANGE, own[0] / CHANGE].some((value) => {
      plain[name] = [value, own[1]];
      const moved = evaluateFormula(formula, plain);
      return Number.isFinite(moved) && Math.abs(moved - base) >= MATERIAL * Math.abs(base) && moved !== base;
    });
    plain[name] = own;
    return moves;
  };
}

/** True where the value of the formula follows this input. */
export function isMaterial(formula: string, inputs: Readonly<Record<string, NamedInput>>, name: string): boolean {
  return materialOf(formula, inputs)(name);
}

/** Certainty of every item, by id. */
export function certainties(items: readonly SizingItem[], ground: Ground): Record<string, Certainty> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done: Record<string, Certainty> = {};
  const ofInput = (input: NamedInput, item: SizingItem): Certainty => {
    // Of a share that is nearly all, less than a twentieth is left to doubt.
    if (input.unit === "fraction" && input.value >= NEARLY_ALL && input.value <= 1) return "verified";
    const [kind = "", rest = ""] = split(input.from ?? "");
    switch (kind) {
      case "fact": return factCertainty(rest, ground.facts);
      case "flow": return flowCertainty(rest, ground);
      case "source": return /\.(volume|record|peak)Share$/u.test(rest) ? "assumed" : "verified";
      case "catalog": return item.source === undefined || item.source.includes("unverified") ? "unverified" : "verified";
      case "sizing": { const other = byId.get(rest); return other === undefined ? "assumed" : of(other); }
      case "count": return "verified";
      default: return "assumed";
    }
  };
  const of = (item: SizingItem): Certainty => {
    const known = done[item.id];
    if (known !== undefined) return known;
    let worst: Certainty = "verified";
    let material: ((name: string) => boolean) | undefined;
    for (const name of Object.keys(item.inputs)) {
      // Nothing is less sure than an assumption.
      if (worst === "assumed") break;
      const input = item.inputs[name];
      if (input === undefined) continue;
      const own = ofInput(input, item);
      if (RANK[own] > RANK[worst] && (material ??= materialOf(item.formula, item.inputs))(name)) worst = own;
    }
    return (done[item.id] = worst);
  };
  for (const item of items) of(item);
  return done;
}

/** "sizing:load.peak" -> ["sizing", "load.peak"]. */
function split(from: string): readonly string[] {
  const colon = from.indexOf(":");
  return colon < 0 ? [from, ""] : [from.slice(0, colon), from.slice(colon + 1)];
}
