/** What became of the products a brief names: the decision that answered, the rule that spoke against them, what was chosen instead. */
import type { Mention } from "../brief/brief.js";
import type { Alternative, Decision } from "../decisions/decision.js";
import type { MeasureInput } from "./measures.js";

/** Where a wished technology lost, in the words of the first rule against it. */
export function whyNot(input: MeasureInput, mention: Mention): string {
  const found = answersFor(input, mention)[0];
  if (found === undefined) return `${mention.span.text}: no question of this design asks for it.`;
  const { decision, alternative } = found;
  const instead = decision.outcome === "decided" ? ` Chosen instead: ${decision.chosen.map((item) => item.name).join(", ")}.` : "";
  return `${mention.span.text}: ${alternative.reasons[0]?.text ?? "outscored"}${instead}`;
}

/** The decisions in which what is named lost, those of its main role first. */
function answersFor(input: MeasureInput, mention: Mention): { readonly decision: Decision; readonly alternative: Alternative }[] {
  const means = (alternative: Alternative): boolean => alternative.id === mention.id || input.technology(alternative.id)?.options.includes(mention.id) === true;
  const main = (decision: Decision, alternative: Alternative): number => (input.technology(alternative.id)?.roles[0] === decision.topic ? 0 : 1);
  const found = input.decisions.all.flatMap((decision) => decision.alternatives.filter(means).slice(0, 1).map((alternative) => ({ decision, alternative })));
  return found.sort((a, b) => main(a.decision, a.alternative) - main(b.decision, b.alternative));
}

/** The decision of its main role in which a hard rule speaks against what is in place and something else is chosen. */
export function displaced(input: MeasureInput, mention: Mention): Decision | undefined {
  return answersFor(input, mention).find(({ decision, alternative }) => decision.outcome === "decided" && alternative.outcome === "excluded" && input.technology(alternative.id)?.roles[0] === decision.topic)?.decision;
}
