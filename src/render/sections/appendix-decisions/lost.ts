/** Why each alternative lost, told once per reason: exclusions by their rule, outscored ones with the gap and what decided. */
import type { Alternative, Decision, Reason } from "../../../decisions/decision.js";
import { formatNumber } from "../../../shared/format.js";

const OTHER_PLATFORM = "any/exclude-other-platform";
const NOT_MAINTAINED = "any/exclude-not-maintained";
const TOLD_IN_FULL = 2;
const NAMES_WITH_OWN_TEXT = 6;
const MOST_LEVELS = 4;

/** The rule that ruled an alternative out. */
function hardReason(alternative: Alternative): Reason | undefined {
  return alternative.reasons.find((item) => item.effect === "exclude" || item.effect === "require") ?? alternative.reasons[0];
}

const points = (score: number): string => formatNumber(score < 0 ? -score : score);
const sentence = (text: string): string => text.replace(/\.$/, "");

/** What spoke most for the winner and not for this one. */
function winnersReason(decision: Decision, alternative: Alternative): string {
  const lacks = alternative.lacks;
  const own = decision.reasons.filter((item) => (item.score ?? 0) > 0 && (lacks === undefined || lacks.includes(item.rule)));
  const best = own.reduce<Reason | undefined>((top, item) => (top === undefined || (item.score ?? 0) > (top.score ?? 0) ? item : top), undefined);
  return best?.text ?? "";
}

function against(alternative: Alternative, most: number): string {
  return alternative.reasons.filter((item) => (item.score ?? 0) < 0).sort((a, b) => (a.score ?? 0) - (b.score ?? 0)).slice(0, most).map((item) => item.text).join(" ");
}

/** What decided between the winner and an outscored alternative. */
function decisive(decision: Decision, alternative: Alternative): string {
  if (alternative.margin < 0) return "More rules speak for it; the brief's wish decides.";
  if (alternative.margin === 0) return decision.reasons.find((item) => item.rule === "any/tie-break")?.text ?? "Equal score.";
  const counts = against(alternative, 2);
  const lead = winnersReason(decision, alternative);
  if (lead !== "" && counts !== "") return `For the winner: ${lead} Against it: ${against(alternative, 1)}`;
  if (lead !== "") return `For the winner: ${lead}`;
  return counts !== "" ? `Against it: ${counts}` : "Fewer rules speak for it.";
}

/** In a few words, for a table cell or a record: the hard reason, or the gap and what decided. */
export function whyLost(alternative: Alternative, decision: Decision): string {
  if (alternative.outcome === "excluded") return hardReason(alternative)?.text ?? "Ruled out.";
  if (alternative.margin < 0) return decisive(decision, alternative);
  return alternative.margin === 0 ? decisive(decision, alternative) : `${points(alternative.margin)} behind. ${decisive(decision, alternative)}`;
}

/** What is no longer maintained is not worth a line, unless the brief speaks of it. */
export function worthTelling(alternative: Alternative, brief: string): boolean {
  const gone = alternative.outcome === "excluded" && alternative.reasons.some((item) => item.rule === NOT_MAINTAINED);
  return !gone || brief.toLowerCase().includes(alternative.name.toLowerCase());
}

/** Alternatives by a key, in the order they come. */
function grouped(alternatives: readonly Alternative[], key: (item: Alternative) => string): Alternative[][] {
  const groups = new Map<string, Alternative[]>();
  for (const item of alternatives) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const names = (items: readonly Alternative[]): string => items.map((item) => item.name).join(", ");

/** The nearest in full, the rest by name and gap. */
function outscoredLines(decision: Decision, alternatives: readonly Alternative[]): string[] {
  const groups = grouped(alternatives, (item) => `${String(item.margin)} ${decisive(decision, item)}`);
  const full = groups.slice(0, TOLD_IN_FULL).map((items) => {
    const first = items[0] as Alternative;
    const gap = first.margin < 0 ? `${points(first.margin)} ahead by the rules alone` : first.margin === 0 ? "equal" : `${points(first.margin)} behind`;
    return `Outscored: ${names(items)} (${gap}). ${decisive(decision, first)}`;
  });
  const further = grouped(groups.slice(TOLD_IN_FULL).flat(), (item) => against(item, 1));
  const rest = further.map((items) => {
    const gaps = items.map((item) => `${item.name} (${points(item.margin)})`).join(", ");
    const text = against(items[0] as Alternative, 1);
    return text === "" ? gaps : `${gaps}: ${sentence(text)}`;
  });
  const shown = rest.slice(0, MOST_LEVELS);
  const left = further.slice(MOST_LEVELS).flat();
  if (left.length > 0) shown.push(left.map((item) => `${item.name} (${points(item.margin)})`).join(", "));
  return shown.length === 0 ? full : [...full, `Further behind: ${shown.join("; ")}.`];
}

/** One line per exclusion rule. Where the rule's words differ by candidate each name keeps its own. */
function excludedLines(alternatives: readonly Alternative[]): string[] {
  return grouped(alternatives, (item) => hardReason(item)?.rule ?? "").map((items) => {
    const texts = [...new Set(items.map((item) => hardReason(item)?.text ?? "Ruled out."))];
    if (hardReason(items[0] as Alternative)?.rule === OTHER_PLATFORM) return `Runs on another platform: ${names(items)}.`;
    if (texts.length === 1) return `Ruled out: ${names(items)}. ${texts[0] ?? ""}`;
    const byText = texts.map((text) => ({ text, own: items.filter((item) => (hardReason(item)?.text ?? "Ruled out.") === text) }));
    const told = byText.slice(0, NAMES_WITH_OWN_TEXT).map(({ text, own }) => `${names(own)} (${sentence(text)})`);
    const left = byText.slice(NAMES_WITH_OWN_TEXT).flatMap(({ own }) => own);
    return `Ruled out: ${[...told, ...(left.length === 0 ? [] : [names(left)])].join("; ")}.`;
  });
}

/** Every alternative that is worth a word, on few lines. */
export function lostLines(decision: Decision, brief: string): string[] {
  const told = decision.alternatives.filter((item) => worthTelling(item, brief));
  return [...outscoredLines(decision, told.filter((item) => item.outcome === "outscored")), ...excludedLines(told.filter((item) => item.outcome === "excluded"))];
}

/** The same in one cell: names with their gap or the rule that excludes them. */
export function lostCell(decision: Decision, brief: string): string {
  const told = decision.alternatives.filter((item) => worthTelling(item, brief));
  const outscored = told.filter((item) => item.outcome === "outscored").map((item) => {
    const counts = against(item, 1);
    const gap = item.margin < 0 ? `${points(item.margin)} ahead by the rules alone` : item.margin === 0 ? "equal" : `${points(item.margin)} behind`;
    return `${item.name} (${gap}${counts === "" ? "" : `: ${sentence(counts)}`})`;
  });
  return [...outscored.slice(0, 5), ...(outscored.length > 5 ? [`${String(outscored.length - 5)} more further behind`] : []), ...excludedLines(told.filter((item) => item.outcome === "excluded")).map(sentence)].join("; ");
}
