/** The health of the rule base: what fires, decides, wins and is read, over reference briefs, witnesses and random briefs. */
import { catalog } from "../../src/catalog/index.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { factsOf, firingDirectly } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";
import type { Rule } from "../../src/rules/rule.js";
import { tensionRules } from "../../src/tensions/index.js";
import { before } from "../support/fast.js";
import { drawBrief } from "../support/random-brief.js";
import { witnessBriefs } from "../witnesses/all.js";
import { asking, BESIDE, wordsFor } from "../witnesses/roles.js";
import { decide } from "../../src/decisions/decide.js";
import { count, emptyTally, sameEffect, tallying, type Tally } from "./tally.js";

export interface Finding {
  /** Which question it answers, and the thing found: the key under which it is explained. */
  readonly kind: "never fires" | "never touches" | "never decides" | "never wins" | "always the same" | "infeasible" | "tie" | "overlap" | "unread fact";
  readonly id: string;
  readonly detail: string;
}

export interface Health {
  readonly briefs: number;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
}

export interface HealthInput {
  /** Texts of the reference briefs. */
  readonly references: readonly string[];
  readonly random: number;
  /** Ids named in the sources outside rules and fact definitions: read by stages that are not rules. */
  readonly readElsewhere: (id: string) => boolean;
}

const rules: readonly { readonly topic: string; readonly rule: Rule }[] = [
  ...topics.flatMap((topic) => topic.rules.map((rule) => ({ topic: topic.id, rule }))), ...anyTechnologyRules.map((rule) => ({ topic: "any", rule })),
];

/** More than this share of the briefs without an answer is a gap; below it, bans and residency explain it. */
const GAP = 0.03;

async function decideAll(input: HealthInput, tally: Tally): Promise<number> {
  const briefs: readonly unknown[] = [...input.references, ...witnessBriefs, ...wished(), ...Array.from({ length: input.random }, (_, index) => drawBrief(index + 1).fields)];
  const seen = new Set<string>();
  const answer = tallying(tally);
  for (const brief of briefs) {
    const key = JSON.stringify(brief);
    if (seen.has(key)) continue;
    seen.add(key);
    const start = before(brief, seen.size % 4 === 0 ? 1 : 0);
    await decide({ brief: start.brief, facts: start.known, flows: start.derived.flows, topics, choices: catalog, firing: firingDirectly, answer });
  }
  return seen.size;
}

/** Briefs that have each technology in place, in the two ways most often read. */
function wished(): unknown[] {
  return catalog.technologies.filter((technology) => technology.status !== "retired").flatMap((technology) => {
    const [role] = technology.roles, platforms = new Set([technology.platforms[0], technology.platforms.at(-1)]);
    return role === undefined ? [] : [...platforms].flatMap((platform) => (platform === undefined ? [] : wordsFor(technology).slice(0, 3).map((words) => asking(platform, role, words, BESIDE[technology.id]))));
  });
}

/** Decides all briefs and lists what looks dead, double or missing. */
export async function examine(input: HealthInput): Promise<Health> {
  const tally = emptyTally();
  const briefs = await decideAll(input, tally);
  const findings: Finding[] = [];
  let guards = 0, told = 0;
  for (const { rule } of rules) {
    const times = `fired ${String(tally.fired.get(rule.id) ?? 0)} times`;
    if (!tally.fired.has(rule.id)) findings.push({ kind: "never fires", id: rule.id, detail: "" });
    else if (rule.effect.kind !== "not-needed" && !tally.touched.has(rule.id)) findings.push({ kind: "never touches", id: rule.id, detail: times });
    else if (!tally.changedChoice.has(rule.id) && !tally.changedRunnerUp.has(rule.id)) {
      // A constraint on what would lose anyway still guards, and says why not; so does what is told of a loser.
      if (rule.effect.kind === "exclude" || rule.effect.kind === "require") guards += 1;
      else if (tally.toldOfLosers.has(rule.id) || tally.toldOfWinners.has(rule.id)) told += 1;
      else findings.push({ kind: "never decides", id: rule.id, detail: times });
    }
  }
  for (const topic of topics) {
    const { candidates } = topic;
    const entries = "role" in candidates ? catalog.technologies.filter((technology) => (technology.roles as readonly string[]).includes(candidates.role)) : catalog.practices.filter((practice) => practice.topic === candidates.practices);
    for (const { id, status } of entries) {
      // A second role of a technology is a possibility, not a promise; retired ones are kept to be recognised.
      const primary = "role" in candidates ? catalog.technology(id)?.roles[0] === candidates.role : true;
      if (primary && status !== "retired" && !tally.wins.has(`${topic.id}: ${id}`)) findings.push({ kind: "never wins", id: `${topic.id}: ${id}`, detail: "" });
    }
    const own = tally.topics.get(topic.id);
    if (own === undefined) {
      findings.push({ kind: "always the same", id: topic.id, detail: "never asked" });
      continue;
    }
    if (own.answers.size === 1) findings.push({ kind: "always the same", id: topic.id, detail: [...own.answers.keys()].join() });
    const empty = own.outcomes["infeasible"] ?? 0;
    if (empty > own.asked * GAP) findings.push({ kind: "infeasible", id: topic.id, detail: `${String(empty)} of ${String(own.asked)}: ${[...own.emptied].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([id]) => id).join(", ")}` });
    for (const [pair, times] of own.ties) if (times > own.asked * 0.01) findings.push({ kind: "tie", id: `${topic.id}: ${pair}`, detail: `${String(times)} of ${String(own.asked)}` });
  }
  findings.push(...overlaps(tally), ...unread(input));
  const counts: Record<string, number> = { rules: rules.length, "rules that fired": tally.fired.size, "rules that changed a choice": rules.filter(({ rule }) => tally.changedChoice.has(rule.id)).length, "constraints that only guard": guards, "preferences that are only told": told, "technologies that won": distinctIds(tally.wins), "technologies that won unnamed": distinctIds(tally.winsByNeed) };
  return { briefs, findings, counts };
}

const distinctIds = (wins: ReadonlyMap<string, number>): number => new Set([...wins.keys()].map((key) => key.split(": ")[1] ?? "").filter((id) => catalog.technology(id) !== undefined)).size;

/** Rules of one topic that say the same: written alike, or never seen apart with the same effect on the same candidates. */
function overlaps(tally: Tally): Finding[] {
  const found: Finding[] = [];
  for (const [index, { topic, rule }] of rules.entries()) {
    for (const { topic: at, rule: other } of rules.slice(index + 1)) {
      if (at !== topic) continue;
      const alike = JSON.stringify([rule.when, rule.where, rule.effect]) === JSON.stringify([other.when, other.where, other.effect]);
      const fired = tally.fired.get(rule.id) ?? 0;
      const inseparable = fired >= 20 && sameEffect(rule, other) && rule.effect.kind !== "not-needed" && fired === tally.fired.get(other.id) && tally.together.get(rule.id)?.get(other.id) === fired;
      if (alike || inseparable) found.push({ kind: "overlap", id: `${rule.id} + ${other.id}`, detail: alike ? "written alike" : `fired together ${String(fired)} times, never apart` });
    }
  }
  return found;
}

/** Facts that nothing reads: no rule, no tension, no later stage. */
function unread({ readElsewhere }: HealthInput): Finding[] {
  const read = new Map<string, number>();
  for (const condition of [...rules.flatMap(({ rule }) => [rule.when, rule.where]), ...topics.map((topic) => topic.perFlow), ...tensionRules.map((rule) => rule.when)]) if (condition) for (const id of factsOf(condition)) count(read, id);
  const told = new Set(rules.flatMap(({ rule }) => [...rule.because.matchAll(/\{([\w.]+)\}/gu)].map((match) => match[1] ?? "")));
  return factDefinitions.filter(({ id }) => !read.has(id) && !told.has(id) && !readElsewhere(id)).map(({ id, description }): Finding => ({ kind: "unread fact", id, detail: description }));
}
