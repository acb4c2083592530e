/** What `explain` answers, as text: short, or with all there is. */
import type { BriefExplanation } from "../explain-brief.js";
import type { CloseCall, Comparison, ExplainedAlternative, Explanation, FiredRule, Flip, GapPart, Ground, WhyNot } from "../explain/explanation.js";
import { cleanLine } from "../shared/clean.js";
import { formatNumber, formatPercent } from "../shared/format.js";
import { showValue } from "../shared/show-value.js";

const TOP_REASONS = 3;
const NEAREST_ALTERNATIVES = 3;
const WORDS = 3;
const LONGEST_WORDS = 120;

const signed = (score: number): string => `${score > 0 ? "+" : ""}${formatNumber(score)}`;
const points = (score: number): string => `${formatNumber(score)} ${score === 1 || score === -1 ? "point" : "points"}`;
const short = (text: string): string => (text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).trimEnd()} ...` : text);

/** "ingestGigabytesPerDay = 340 GB/day, threshold 300 GB/day, 13 % above". */
export function comparisonText({ fact, value, unit, threshold, thresholdFrom, relative }: Comparison): string {
  const named = thresholdFrom === undefined ? "" : ` (${thresholdFrom})`;
  const apart = value === threshold ? "exactly on it" : relative === null ? `${showValue(Math.abs(value - threshold), unit)} ${value > threshold ? "above" : "below"}` : `${formatPercent(Number(Math.abs(relative).toPrecision(2)))} ${value > threshold ? "above" : "below"}`;
  return `${fact} = ${showValue(value, unit)}, threshold ${showValue(threshold, unit)}${named}, ${apart}`;
}

/** What a rule saw: numbers with their thresholds, the rest as it is. */
function saw({ saw: facts, comparisons }: FiredRule): string[] {
  const compared = new Set(comparisons.map((item) => item.fact));
  const plain = Object.entries(facts).filter(([id]) => !compared.has(id) && id !== "candidate.pinned").map(([id, value]) => `${id} = ${showValue(value, "")}`);
  return [...comparisons.filter((item) => !item.fact.startsWith("candidate.")).map(comparisonText), ...(plain.length > 0 ? [plain.join("; ")] : [])];
}

function ruleLines(rule: FiredRule, indent: string): string[] {
  const score = rule.score === undefined ? "" : ` ${signed(rule.score)}`;
  return [`${indent}${rule.effect}${score}: ${rule.text} [${rule.rule}]`, ...saw(rule).map((line) => `${indent}  saw ${line}`)];
}

function gapLine({ difference, text, rule }: GapPart, indent: string): string {
  return `${indent}+${formatNumber(Math.abs(difference))} for ${difference > 0 ? "the winner" : "it"}: ${text} [${rule}]`;
}

function alternativeLines(item: ExplainedAlternative, all: boolean): string[] {
  const [first] = item.against;
  if (item.outcome === "not-needed") return [`    ${item.name}`];
  if (first !== undefined) return [`    ${item.name}: ruled out. ${first.text} [${first.rule}]`, ...(all ? [...saw(first).map((line) => `      saw ${line}`), ...item.against.slice(1).flatMap((rule) => ruleLines(rule, "      "))] : [])];
  const behind = item.margin < 0 ? `${points(-item.margin)} ahead by the rules alone` : item.margin === 0 ? "equal points" : `${points(item.margin)} behind`;
  return [`    ${item.name}: ${behind}${item.decidedBy === undefined ? "" : `; decided by ${item.decidedBy}`}`, ...(all ? item.gap : item.gap.slice(0, 2)).map((part) => gapLine(part, "      "))];
}

const names = (items: readonly { readonly name: string }[]): string => items.map((item) => item.name).join(", ");

function answer(outcome: Explanation["outcome"], chosen: readonly { readonly name: string }[]): string {
  return outcome === "not-needed" ? "not needed" : outcome === "infeasible" ? "no candidate meets every hard requirement" : names(chosen);
}

function flipLines(flip: Flip, all: boolean): string[] {
  return [`    ${flip.text}: ${answer(flip.outcome, flip.winner)}`, ...(all && flip.rules.length > 0 ? [`      ${flip.rules.join(", ")}`] : [])];
}

function groundLine({ fact, value, unit, origin, field, text }: Ground): string {
  const words = origin === "stated" && field !== undefined ? `"${short(cleanLine(text))}" in ${field}` : `${origin}: ${short(cleanLine(text))}`;
  return `    ${fact.startsWith("stance:") ? `${fact.slice(7)} is ${String(value)}` : `${fact} = ${showValue(value, unit)}`} from ${words}`;
}

function closeLine({ kind, text }: CloseCall): string {
  return `  Close call (${kind}): ${text}`;
}

function head(item: Explanation): string {
  const said = answer(item.outcome, item.chosen);
  if (item.outcome !== "decided") return said;
  const lead = item.alternatives.some((other) => other.outcome === "outscored") ? `, margin ${formatNumber(item.margin)}` : "";
  return `${said} (${item.pinned ? "named in the brief, " : ""}${points(item.chosen[0]?.score ?? 0)}${lead})`;
}

/** Lines under a heading, cut where not all are wanted; what is left out is counted. */
function part(title: string, groups: readonly (readonly string[])[], most: number, all: boolean): string[] {
  if (groups.length === 0) return [];
  const shown = all ? groups : groups.slice(0, most);
  const left = groups.length - shown.length;
  return [`  ${title}:${left > 0 ? ` (${String(shown.length)} of ${String(groups.length)})` : ""}`, ...shown.flat()];
}

/** One decision. */
export function explanationText(item: Explanation, all: boolean): string {
  const grounds = item.grounds.map(groundLine).filter((line, index, lines) => lines.indexOf(line) === index);
  // What is ruled out comes after all that was weighed; the short form shows the nearest.
  const alternatives = item.outcome === "not-needed" ? [] : item.alternatives;
  return [
    `${item.question} [${item.id}]`, `  Answer: ${head(item)}`,
    ...item.notes.map((note) => `  ${note}`), ...(item.closeCall === undefined ? [] : [closeLine(item.closeCall)]),
    ...part("Because", item.rules.map((rule) => ruleLines(rule, "    ")), TOP_REASONS, all),
    ...part("Not chosen", alternatives.map((other) => alternativeLines(other, all)), NEAREST_ALTERNATIVES, all),
    ...(item.flips.length === 0 ? ["  No single change of a fact gives another answer."] : part("Would change with", item.flips.map((flip) => flipLines(flip, all)), 1, all)),
    ...part("Rests on", grounds.map((line) => [line]), WORDS, all),
    ...(all ? part("Other rules that fired", item.otherRules.map((rule) => ruleLines(rule, "    ")), 0, true) : []),
  ].join("\n");
}

/** Why one candidate was not chosen in one decision. */
export function whyNotText(item: WhyNot, all: boolean): string {
  const winner = names(item.winner);
  const title = `${item.candidate.name} in "${item.question}" [${item.decision}]`;
  if (item.outcome === "chosen") return `${title}\n  Chosen, with ${points(item.score)}. pipewright explain <brief> ${item.decision} says why.`;
  const lead = item.outcome === "not-needed" ? "The question does not arise." : item.outcome === "excluded" ? `Ruled out${winner === "" ? "" : `; ${winner} is chosen`}.` : `${winner} is chosen, ${item.margin < 0 ? `though ${points(-item.margin)} behind` : item.margin === 0 ? "with equal points" : `${points(item.margin)} ahead`}${item.decidedBy === undefined ? "" : `; decided by ${item.decidedBy}`}.`;
  const rules = item.against.map((rule) => ruleLines(rule, "    "));
  const gap = item.gap.map((entry) => [gapLine(entry, "    ")]);
  const gapTitle = item.outcome === "excluded" ? `Were it not ruled out, ${item.margin > 0 ? `still ${points(item.margin)} behind` : item.margin < 0 ? `${points(-item.margin)} ahead` : "equal points"}` : "The gap";
  const changes = item.changes.length > 0 ? part("It wins with", item.changes.map((flip) => flipLines(flip, all)), 2, all)
    : [`  No single change makes it win: ${String(item.rulesAgainst.length)} ${item.rulesAgainst.length === 1 ? "rule stands" : "rules stand"} against it${item.rulesAgainst.length === 0 ? "" : ` (${item.rulesAgainst.slice(0, all ? item.rulesAgainst.length : 4).join(", ")}${!all && item.rulesAgainst.length > 4 ? ", ..." : ""})`}.`];
  return [title, `  ${lead}`, ...part("Against it", rules, 2, all), ...part(gapTitle, gap, TOP_REASONS, all), ...changes].join("\n");
}

function entryText({ name, kind, roles, candidateIn }: BriefExplanation["entries"][number], inDecision: string | null): string {
  const what = kind === "technology" ? `${name}: ${roles.length === 1 ? "role" : "roles"} ${roles.join(", ")}` : `${name}: a practice of ${roles.join(", ")}`;
  if (candidateIn.length === 0) return `${what}. No question of this brief has it among its candidates.`;
  return inDecision === null ? `${what}. Candidate in ${candidateIn.join(", ")}.` : `${what}. It is no candidate in ${inDecision}; it is one in ${candidateIn.join(", ")}.`;
}

/** One line for each decision; `!` marks a close call. */
function overview({ overview: rows }: BriefExplanation): string {
  const lines = rows.map((item) => `${item.closeCall === undefined ? " " : "!"} ${item.id.padEnd(34)}  ${answer(item.outcome, item.chosen)}${item.outcome !== "decided" ? "" : item.pinned ? " (named in the brief)" : ` (margin ${formatNumber(item.margin)})`}`);
  return [...lines, "", "! is a close call. pipewright explain <brief> <decision, slot, technology or practice> shows one; --all shows everything."].join("\n");
}

/** The whole answer. */
export function explainText(found: BriefExplanation, all: boolean): string {
  const pressure = found.budgetPressure === 0 || found.subject === null ? [] : ["The first design broke the budget; this is what was decided under it."];
  const named = new Set(found.whyNot.map((item) => item.candidate.id));
  const entries = found.entries.filter((entry) => !named.has(entry.id)).map((entry) => entryText(entry, found.candidate === null ? null : found.subject));
  return [...pressure, ...(found.subject === null && !all ? [overview(found)] : []), ...found.decisions.map((item) => explanationText(item, all)), ...entries, ...found.whyNot.map((item) => whyNotText(item, all))].join("\n\n");
}
