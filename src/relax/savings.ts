/** Changes that could make a design cheaper. Each is only an idea until the design is decided and priced again with it. */
import type { Brief, Mention, Span } from "../brief/brief.js";
import { distinct } from "../shared/compare.js";
import { count, formatInteger, formatNumber } from "../shared/format.js";
import { sumCents } from "../shared/money.js";
import { inBrief, type Change } from "./change.js";
import type { Facts } from "../facts/fact.js";
import { numberFact } from "../facts/fact.js";
import type { Outcome } from "./outcome.js";
import { committable, WORKING_HOURS } from "./purchase.js";
import { softenings } from "./soften.js";
import type { Stated } from "./statement.js";
import { onSchedule } from "./stated-promises.js";

/** Dearest technologies looked at for another answer. */
const MOST_ENGINES = 5;
/** A lead of a strong rule or more is a reason no saving outweighs: a duty, a limit, the brief's own words. */
const MOST_LEAD = 8;
/** Share of the bill under which another engine is not looked for. */
const LEAST_SHARE = 0.04;

/** Share of the bill from which an ordered product is questioned. */
const LARGE_SHARE = 0.1;

/** What the search for a cheaper design starts from. */
export interface Money {
  readonly brief: Brief;
  readonly outcome: Outcome;
  readonly facts: Facts;
  readonly stated: readonly Stated[];
}

/** Ideas in no particular order: what is bought differently, other engines, less history, slower flows, lower promises. */
export function savings(money: Money): Change[] {
  return [...purchases(money), ...engines(money), ...assumedHistory(money), ...promises(money), ...slower(money), ...sampling(money), ...ordered(money)];
}

function purchases({ outcome }: Money): Change[] {
  const { lines, verified } = committable(outcome.cost);
  const found: Change[] = [];
  const buy = (id: "commitment" | "staging-by-day", level: Change["level"], statement: string, givesUp: string): void => {
    found.push({ id: `BUY-${id}`, statement, givesUp, level, requirements: [], group: id, apply: (trial) => ({ ...trial, purchases: [...trial.purchases, id] }) });
  };
  if (lines.length > 0) buy("commitment", verified ? 0 : 1, "Commit for one year to the capacity that runs all month", `the freedom to leave it within twelve months${verified ? "" : " (discount unverified)"}`);
  if (outcome.cost.lineItems.some((line) => line.id === "environments.staging")) buy("staging-by-day", 0, `Switch the staging environment off outside ${formatInteger(WORKING_HOURS)} working hours a week`, "releases at night and at weekends");
  return found;
}

/** A place for words the search adds to a brief. */
const nowhere = (text: string): Span => ({ field: "budget_constraints", start: -1, end: -1, text });

function engines({ outcome }: Money): Change[] {
  const total = outcome.cost.monthly.expected;
  const direct = outcome.cost.lineItems.filter((line) => line.meter !== "share");
  return distinct(direct.map((line) => line.technology))
    .map((id) => ({ id, monthly: sumCents(direct.filter((line) => line.technology === id).map((line) => line.monthly)), decision: outcome.decisions.find((decision) => decision.flow === undefined && !decision.pinned && decision.margin <= MOST_LEAD && decision.topic !== "serving-store" && decision.chosen.some((item) => item.id === id)) }))
    .filter(({ monthly, decision }) => decision !== undefined && monthly >= total * LEAST_SHARE)
    .sort((a, b) => b.monthly - a.monthly).slice(0, MOST_ENGINES)
    .map(({ id, decision }) => {
      const name = decision?.chosen.find((item) => item.id === id)?.name ?? id;
      const ban: Mention = { kind: "technology", id, stance: "banned", span: nowhere(name) };
      return inBrief({ id: `SECOND-${id}`, statement: `Take the second-best answer in the place of ${name}`, givesUp: `${name}, which leads by ${formatNumber(decision?.margin ?? 0)} points (${(decision?.question ?? "").replace(/\?$/u, "").toLowerCase()})`, level: 0, requirements: [], group: `engine-${id}`, engine: name }, (brief) => ({ ...brief, mentions: [...brief.mentions, ban] }));
    });
}

/** Months and days that nobody asked for. */
function assumedHistory({ facts, brief }: Money): Change[] {
  const found: Change[] = [];
  const shorten = (field: "warm_months" | "hot_days", fact: string, assumption: string, steps: readonly number[], unit: string, words: string): void => {
    const now = numberFact(facts, fact, 0);
    if (brief.precise[field] !== undefined || facts[fact]?.origin !== "assumed") return;
    for (const step of steps.filter((value) => value < now))
      found.push(inBrief({ id: `${assumption}:${String(step)}`, statement: `Keep data ${count(step, unit)} ${words} instead of ${formatNumber(now)} (assumed)`, givesUp: `${count(now - step, unit)} of history`, level: 1, requirements: [assumption], group: assumption }, (from) => ({ ...from, precise: { ...from.precise, [field]: { value: step, span: nowhere(count(step, unit)) } } })));
  };
  shorten("warm_months", "warmMonths", "ASM-warm-months", [6, 3], "month", "queryable");
  shorten("hot_days", "hotDays", "ASM-hot-days", [3, 1], "day", "in the event log");
  return found;
}

/** Live flows of which every step is tried. */
const FEW_FLOWS = 3;

/** Live flows on a schedule, and scheduled ones less often. */
function slower({ outcome, stated }: Money): Change[] {
  const running = stated.filter((item) => item.kind === "live");
  // With many live flows one step in the middle and the last one are tried of each.
  const live = running.flatMap((item) => softenings(item, outcome).filter((change) => running.length <= FEW_FLOWS || !change.id.endsWith(":15min")));
  const often = outcome.flows.filter((flow) => flow.class === "micro-batch" && (flow.everySeconds ?? flow.freshnessSeconds) < 3600).map((flow) => inBrief(
    { id: `REQ-flow-${flow.id}:1h`, statement: `Run "${flow.name}" every hour`, givesUp: "results are up to one hour old", level: 3, requirements: [`REQ-flow-${flow.id}`], group: `REQ-flow-${flow.id}` },
    (brief) => onSchedule(brief, outcome, flow.id, 3600),
  ));
  return [...live, ...often];
}

/** Promises and wishes that cost money, each a step lower. */
function promises({ outcome, stated }: Money): Change[] {
  return stated.flatMap((item) => {
    if (item.kind === "availability") return softenings(item, outcome).filter((change) => !change.id.endsWith(":none") && !change.id.endsWith(":apart")).slice(0, 1);
    if (item.kind === "recovery-time" || item.kind === "recovery-point") return softenings(item, outcome).filter((change) => !change.id.endsWith(":none")).slice(-1);
    if (item.kind === "retention") return softenings(item, outcome).slice(0, 2);
    if (item.kind === "need" && (item.about === "multi-region" || item.about === "exactly-once")) return softenings(item, outcome);
    return [];
  });
}

/** Products the brief orders, where pinned answers are a large part of the bill: trying shows which of them is dear. */
function ordered({ outcome, stated }: Money): Change[] {
  const { cost, decisions } = outcome;
  const pinned = new Set(decisions.filter((decision) => decision.pinned).flatMap((decision) => decision.chosen.map((item) => item.id)));
  const share = sumCents(cost.lineItems.filter((line) => line.meter !== "share" && pinned.has(line.technology)).map((line) => line.monthly));
  if (share < cost.monthly.expected * LARGE_SHARE) return [];
  return stated.filter((item) => item.kind === "pin").slice(0, MOST_ENGINES).flatMap((item) => softenings(item, outcome));
}

/** A tenth of the raw records after a week, where no duty or wish keeps them. */
function sampling({ brief, stated, facts }: Money): Change[] {
  const kept = stated.some((item) => item.kind === "retention" || item.kind === "regime") || brief.needs.some((need) => need.id === "sampling" || need.id === "exactly-once");
  if (kept || numberFact(facts, "ingestGigabytesPerDay", 0) < 50) return [];
  return [inBrief({ id: "SAMPLE-raw", statement: "Keep 10 % of the raw records after seven days", givesUp: "nine of ten raw records; sums stay exact, single records do not", level: 3, requirements: [], group: "sampling" }, (from) => ({ ...from, needs: [...from.needs, { id: "sampling", value: 0.1, unit: "fraction", afterDays: 7, span: nowhere("10 % sample") }] }))];
}
