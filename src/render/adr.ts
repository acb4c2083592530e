/** A decision as an architecture decision record in the form of MADR 4. */
import type { Alternative, Decision, Reason } from "../decisions/decision.js";
import type { Design } from "../design/design.js";
import { formatMoney, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import { factWords, showValue } from "../shared/show-value.js";
import { recordNumbers } from "./adr-number.js";
import { escapeMarkdown } from "./escape/markdown.js";
import { slotName } from "./outline.js";
import { outcomeText, standing } from "./sections/appendix-decisions/view.js";
import { citations, nameOf } from "./sections/section.js";

const text = escapeMarkdown;
const list = (items: readonly string[], none: string): string => (items.length === 0 ? `* ${none}` : [...new Set(items)].map((item) => `* ${item}`).join("\n"));
const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** "key-value-store" -> "Key value store". */
function topicWords(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function title(design: Design, decision: Decision): string {
  const flow = decision.flow === undefined ? "" : ` of ${nameOf(design, decision.flow)}`;
  return text(`${topicWords(decision.topic)}${flow}: ${decision.outcome === "infeasible" ? "open, no candidate is left" : outcomeText(decision)}`);
}

function context(design: Design, decision: Decision): string {
  const flow = decision.flow === undefined ? "the platform" : `the flow "${nameOf(design, decision.flow)}"`;
  return `${text(decision.question)} The answer holds for ${text(flow)} of ${text(design.title)}.`;
}

/** What the rules saw, one line per fact. */
function drivers(design: Design, decision: Decision): string[] {
  const seen = new Map<string, string>();
  for (const reason of decision.reasons) {
    for (const id of Object.keys(reason.saw)) {
      const value = reason.saw[id];
      if (value !== undefined) seen.set(id, `${text(factWords(id))}: ${text(showValue(value, design.facts[id]?.unit ?? ""))}`);
    }
  }
  return [...seen.values()];
}

/** A reason with the rule that gave it and its sources. */
function told(design: Design, reason: Reason): string {
  const cited = text(citations(design, reason.sources).trim());
  return `${text(sentence(reason.text))} (rule ${text(reason.rule)})${cited === "" ? "" : ` ${cited}`}`;
}

/** MADR's three words for an argument. */
const good = (words: string): string => `Good, because: ${words}`;
const bad = (words: string): string => `Bad, because: ${words}`;
const neutral = (words: string): string => `Neutral, because: ${words}`;

function argument(design: Design, reason: Reason): string {
  if (reason.effect === "tie-break") return neutral(told(design, reason));
  return (reason.score ?? 0) < 0 ? bad(told(design, reason)) : good(told(design, reason));
}

/** Rules that spoke for the winner and for this one alike; their words, where they are not about the winner itself. */
function shared(design: Design, decision: Decision, alternative: Alternative): string[] {
  if (alternative.lacks === undefined) return [];
  return decision.reasons.filter((reason) => (reason.score ?? 0) > 0 && alternative.lacks?.includes(reason.rule) === false)
    .filter((reason) => !decision.chosen.some((item) => reason.text.includes(item.name)) && !Object.keys(reason.saw).some((id) => id.startsWith("candidate.")))
    .map((reason) => good(told(design, reason)));
}

/** How far behind the winner it is. */
function gap(alternative: Alternative, decision: Decision): string {
  const winner = decision.chosen[0]?.name ?? "the winner";
  if (alternative.margin === 0) return `Its score equals that of ${winner}.`;
  return alternative.margin > 0 ? `It is ${formatNumber(alternative.margin)} points behind ${winner}.` : `The rules alone give it ${formatNumber(-alternative.margin)} points more than ${winner}; the brief's wish decides.`;
}

function prosAndCons(design: Design, decision: Decision): string[] {
  const chosen = decision.chosen.map((item) => `### ${text(item.name)}\n\n${list(decision.reasons.map((reason) => argument(design, reason)), "Neutral, because: no rule speaks for or against it.")}`);
  const others = decision.alternatives.map((item) => {
    const reasons = item.outcome === "excluded" ? item.reasons.map((reason) => bad(told(design, reason))) : [...shared(design, decision, item), ...item.reasons.map((reason) => argument(design, reason)), neutral(text(gap(item, decision)))];
    return `### ${text(item.name)}\n\n${list(reasons, "Neutral, because: no rule speaks for or against it.")}`;
  });
  return [...chosen, ...others];
}

/** Components of the design that the chosen ones became: in them the decision has consequences. */
function componentsOf(design: Design, decision: Decision): Design["components"] {
  const ids = new Set(decision.chosen.map((item) => item.id));
  return design.components.filter((item) => ids.has(item.technology));
}

/** What the choice costs, what fails with it, and what speaks against it. */
function consequences(design: Design, decision: Decision): string[] {
  const [first] = decision.reasons.filter((reason) => (reason.score ?? 0) > 0 || reason.effect === "pin");
  const against = decision.reasons.filter((reason) => (reason.score ?? 0) < 0);
  const parts = new Set(componentsOf(design, decision).map((item) => item.id));
  const lines = design.cost.lineItems.filter((line) => parts.has(line.component));
  const monthly = lines.reduce((sum, line) => sum + line.monthly, 0);
  return [
    ...(first === undefined ? [] : [good(told(design, first))]),
    ...(lines.length === 0 ? [] : [neutral(`It costs about ${formatMoney(monthly, design.cost.currency)} a month, ${String(lines.length)} ${lines.length === 1 ? "line" : "lines"} of cost.csv.`)]),
    ...against.map((reason) => bad(told(design, reason))),
    ...design.failures.filter((failure) => parts.has(failure.component)).map((failure) => bad(text(sentence(`${nameOf(design, failure.component)}, ${failure.event}: ${failure.stops}`)))),
  ];
}

/** How somebody sees later that the decision is carried out and still right. */
function confirmation(design: Design, decision: Decision): string[] {
  const names = new Set(componentsOf(design, decision).flatMap((item) => [item.id, item.name]));
  const latency = design.assurance.latency.filter((line) => line.hops.some((hop) => names.has(hop.component)))
    .map((line) => `Load test of ${text(nameOf(design, line.flow))}: at most ${formatSeconds(line.target / 1000)} in ${formatPercent(line.percentile)} of cases; the design adds up to ${formatSeconds(line.total / 1000)}.`);
  const alarms = design.failures.filter((failure) => names.has(failure.component)).map((failure) => `Alarm, ${text(nameOf(design, failure.component))}: ${text(sentence(failure.detectedBy))}`);
  const recovery = decision.topic === "recovery-strategy" ? design.assurance.recovery.filter((line) => decision.flow === undefined || line.flow === decision.flow)
    .map((line) => `Recovery exercise of ${text(nameOf(design, line.flow))}: back within ${formatSeconds(line.rtoTarget * 60)}, losing at most ${formatSeconds(line.rpoTarget * 60)}.`) : [];
  return [...latency, ...recovery, ...alarms, `\`pipewright explain <brief> ${decision.id}\` with the catalog of ${design.generator.catalogAsOf} gives this answer; another one means that a decision driver above has changed.`];
}

function outcome(design: Design, decision: Decision): string {
  if (decision.outcome === "infeasible") return `No option is chosen: ${text(outcomeText(decision))}. The constraints under "Pros and Cons of the Options" leave none; one of them has to give way.`;
  const firmness = standing(decision);
  const because = decision.reasons.filter((reason) => (reason.score ?? 0) >= 0).slice(0, 3).map((reason) => told(design, reason)).join(" ");
  return `Chosen option: "${text(outcomeText(decision))}"${firmness === "" ? "" : ` (${text(firmness)})`}, because: ${because === "" ? "no rule prefers another option." : because}`;
}

/** What the brief itself demands stands already; everything else is proposed until people accept it. */
function head(design: Design, decision: Decision): string {
  return `---\nstatus: ${decision.outcome === "decided" && decision.pinned ? "accepted" : "proposed"}\ndate: ${design.generator.catalogAsOf}\n---`;
}

/** Path and text of each record, by number. What is not needed has no record and keeps its number free. */
export function adrs(design: Design): { path: string; text: string }[] {
  const numbers = recordNumbers(design);
  const sources = design.sources.map((item, at) => ({ mark: `[${String(at + 1)}]`, title: item.title, url: item.url }));
  return design.decisions.filter((item) => item.outcome !== "not-needed").map((decision) => {
    const number = numbers.get(decision.id) ?? 0;
    const options = [...decision.chosen, ...decision.alternatives].map((item) => text(item.name));
    const body = [
      head(design, decision), `# ${title(design, decision)}`, "## Context and Problem Statement", context(design, decision),
      "## Decision Drivers", list(drivers(design, decision), "No fact of the brief bears on it."),
      "## Considered Options", list(options, "None: the catalog has no candidate."),
      "## Decision Outcome", outcome(design, decision),
      "### Consequences", list(consequences(design, decision), "Neutral, because: no rule speaks against it and no component of the design depends on it alone."),
      "### Confirmation", list(confirmation(design, decision), ""),
      "## Pros and Cons of the Options", ...prosAndCons(design, decision),
    ];
    const used = sources.filter((item) => body.some((part) => part.includes(item.mark)));
    body.push("## More Information", [`Decision ${text(decision.id)} of design.json, catalog ${text(design.generator.catalogHash)}.`, ...(used.length > 0 ? [used.map((item) => `* ${item.mark} ${text(item.title)}${item.url === null ? "" : `, ${item.url}`}`).join("\n")] : [])].join("\n\n"));
    return { number, path: `adr/${String(number).padStart(4, "0")}-${slotName(decision.id)}.md`, text: `${body.join("\n\n")}\n` };
  }).sort((a, b) => a.number - b.number).map(({ path, text: record }) => ({ path, text: record }));
}
