/** The call of those who wait for a decision: who asks, what it passes, when the model is cut off, and how old is what it reads. */
import type { Inputs } from "../sizing/formula.js";
import type { AnswerLine, LatencyLine } from "./assurance.js";
import { platformPath, type AssuranceContext } from "./context.js";
import { arithmeticOf, worked } from "./worked.js";

/** The step that stands for a model in a service of the team's own; see the latency budget. */
const DECISION_SERVICE = "decision-service";

/**
 * Until when the model may think: the promise less the other hops. Whoever answers later answers nobody, so the call is cut off
 * there and the rules decide on the features that are read already. None where the other hops use the promise up.
 */
function cutOffOf(line: LatencyLine, modelled: (id: string) => boolean): AnswerLine["cutOff"] {
  const model = line.hops.find((hop) => modelled(hop.component));
  if (model === undefined) return undefined;
  const others = line.hops.filter((hop) => hop.component !== model.component);
  const hops = others.map((hop, index): [string, Inputs[string]] => [`hop${String(index + 1)}`, [hop.milliseconds, "ms", `latency:${line.flow}.${hop.component}`]]);
  const inputs: Inputs = { promise: [line.target, "ms", `flow:${line.flow}.responseSeconds`], ...Object.fromEntries<Inputs[string]>(hops) };
  const left = worked(["promise", ...others.map((_, index) => `hop${String(index + 1)}`)].join(" - "), inputs);
  return left.value <= 0 ? undefined : { component: model.component, milliseconds: left.value, arithmetic: arithmeticOf(left) };
}

/** One line for each scoring flow that a caller waits for, in the order of the flows. */
export function answerLines(context: AssuranceContext, latency: readonly LatencyLine[]): AnswerLine[] {
  return context.flows.flatMap((flow) => {
    const line = latency.find((other) => other.flow === flow.id && other.measure === "response");
    const age = latency.find((other) => other.flow === flow.id && other.measure !== "response");
    if (line === undefined || age === undefined || flow.purpose !== "scoring" || flow.everySeconds !== undefined) return [];
    const onCall = new Set(line.hops.map((hop) => hop.component));
    const path = platformPath(context, flow).filter((part) => onCall.has(part.id));
    const modelled = (id: string): boolean => id === DECISION_SERVICE || path.some((part) => part.id === id && part.role === "ml-platform");
    // The budget follows the data from the store to the door; the call goes the other way, and features are read before they are scored.
    const called = path.map((part) => part.id).reverse(), parts = [...called.filter((id) => !modelled(id)), ...called.filter(modelled)];
    const cutOff = cutOffOf(line, modelled);
    return [{ flow: flow.id, askedBy: flow.askedBy ?? [], parts, promised: line.target, total: line.total, verdict: line.verdict, ...(cutOff === undefined ? {} : { cutOff }), age: age.total }];
  });
}
