/** A decision as an architecture decision record with the MADR headings. */
import type { Decision } from "../decisions/decision.js";
import type { Design } from "../design/design.js";
import { escapeMarkdown } from "./escape/markdown.js";
import { outcomeText, standing, whyLost } from "./sections/appendix-decisions/view.js";
import { citations, nameOf } from "./sections/section.js";
import { showValue } from "./value.js";
import { slotName } from "./outline.js";

const text = escapeMarkdown;
const list = (items: readonly string[], none: string): string => (items.length === 0 ? `- ${none}` : items.map((item) => `- ${item}`).join("\n"));

/** "concurrentQueries" -> "concurrent queries"; "candidate.skillShare" -> "skill share of the option". */
function factWords(id: string): string {
  const own = id.startsWith("candidate.");
  const words = (own ? id.slice(10) : id).replace(/^decision\./, "decision on ").replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return own ? `${words} of the option` : words;
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

function context(design: Design, decision: Decision): string {
  const flow = decision.flow === undefined ? "the platform" : `the flow "${nameOf(design, decision.flow)}"`;
  return `${text(decision.question)} The answer holds for ${text(flow)} of ${text(design.title)}.`;
}

function consequences(decision: Decision): string[] {
  return decision.reasons.filter((item) => (item.score ?? 0) < 0).map((item) => `Against it: ${text(item.text)}`);
}

/** Path and text of each record, numbered in the order of the decisions. What is not needed stands in the document's appendix only. */
export function adrs(design: Design): { path: string; text: string }[] {
  return design.decisions.filter((item) => item.outcome !== "not-needed").map((decision, index) => {
    const number = String(index + 1).padStart(4, "0");
    const reasons = decision.reasons.filter((item) => (item.score ?? 0) >= 0).map((item) => {
      return `${text(item.text)} (rule ${text(item.rule)})${text(citations(design, item.sources)) === "" ? "" : ` ${text(citations(design, item.sources))}`}`;
    });
    const options = [...decision.chosen.map((item) => `${text(item.name)}: chosen`), ...decision.alternatives.map((item) => `${text(item.name)}: ${text(whyLost(item, decision))}`)];
    const lead = decision.outcome === "decided" ? `Chosen: ${text(outcomeText(decision))}${standing(decision) === "" ? "" : `, ${text(standing(decision))}`}.` : `${text(outcomeText(decision))}.`;
    const numbered = design.sources.map((item, at) => ({ mark: `[${String(at + 1)}]`, title: item.title, url: item.url }));
    const body = [
      `# ${String(index + 1)}. ${text(decision.question)}`, "## Context and Problem Statement", context(design, decision),
      "## Decision Drivers", list(drivers(design, decision), "No fact of the brief bears on it."),
      "## Considered Options", list(options, "None: the question does not arise."),
      "## Decision Outcome", lead, list(reasons, "No rule preferred another option."),
      "### Consequences", list(consequences(decision), "No rule speaks against the choice."),
    ];
    const used = numbered.filter((item) => body.some((part) => part.includes(item.mark)));
    if (used.length > 0) body.push("## Sources", used.map((item) => `- ${item.mark} ${text(item.title)}${item.url === null ? "" : `, ${item.url}`}`).join("\n"));
    return { path: `adr/${number}-${slotName(decision.id)}.md`, text: `${body.join("\n\n")}\n` };
  });
}
