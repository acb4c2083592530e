/** What a disaster costs in minutes and in data, step by step. */
import { roundSignificant } from "../shared/quantity.js";
import type { Flow } from "../requirements/requirement.js";
import type { Input } from "../sizing/formula.js";
import type { NamedInput } from "../sizing/item.js";
import type { RecoveryLine } from "./assurance.js";
import { type AssuranceContext, platformPath, recoveryStrategy, runHoursOf } from "./context.js";
import { lostAtEntrance, producerSpool } from "./producers.js";
import { stepsOf, type Step } from "./strategy-steps.js";
import { arithmeticOf, worked } from "./worked.js";
import { isStreaming } from "../brief/flow-class.js";

/** Minutes to work off what arrived meanwhile, at the rate of the slowest part; a scheduled flow runs once more instead. */
function replay(context: AssuranceContext, flow: Flow, downMinutes: number): Step {
  const path = platformPath(context, flow);
  if (!isStreaming(flow)) {
    const hours = path.reduce((longest, component) => Math.max(longest, runHoursOf(context, component.id, flow.id) ?? 0), 0);
    return { step: "replay", minutes: roundSignificant(hours * 60, 4), source: "one rerun: the longest run of the path" };
  }
  let slowest = 0;
  let where = "";
  for (const component of path) {
    const minutes = context.sizing.now.components[component.id]?.units?.catchUpMinutes ?? 0;
    if (minutes > slowest) [slowest, where] = [minutes, component.id];
  }
  return {
    step: "replay", minutes: roundSignificant((downMinutes * slowest) / 60, 4),
    source: where === "" ? "every part of the path scales with its load" : `minutes down x sizing:${where}.catchUpMinutes / 60`,
  };
}

const plain = (inputs: Readonly<Record<string, NamedInput>>): Record<string, Input> => Object.fromEntries(Object.entries(inputs).map(([name, { value, unit, from }]) => [name, [value, unit, from ?? ""] as const]));

/**
 * RTO reached = detection + decision + promotion + replay. RPO reached is the strategy's, or what the producers cannot hold
 * while the entrance is away, whichever is more; the spool that keeps it small is part of the line.
 */
export function recovery(context: AssuranceContext): RecoveryLine[] {
  const spool = producerSpool(context);
  return context.flows.map((flow) => {
    const strategy = recoveryStrategy(context, flow);
    const { steps: fixed, down, rpo: own } = stepsOf(context, strategy);
    // Two live places whose copies follow on their own lose what was on the way, as a stand-by does.
    const follows = strategy === "active-active" && context.decisions.chosen("cross-region-replication") === "asynchronous-replication";
    const by = follows ? "warm-standby" : strategy, copied = follows ? Math.max(own, stepsOf(context, by).rpo) : own;
    const steps = [...fixed, replay(context, flow, down)];
    const rto = roundSignificant(steps.reduce((sum, step) => sum + step.minutes, 0), 6);
    const lost = lostAtEntrance(context, flow, spool);
    const input: Input = [copied, "min", `catalog:${by}`];
    const loss = lost === undefined ? worked("copied", { copied: input }) : worked(`max(copied, ${lost.formula})`, { copied: input, ...plain(lost.inputs) }, 3);
    const rpo = lost === undefined ? copied : Math.max(copied, lost.value);
    const rtoTarget = roundSignificant(flow.rtoSeconds / 60);
    const rpoTarget = roundSignificant(flow.rpoSeconds / 60);
    return {
      flow: flow.id, rtoTarget, rpoTarget, strategy, rto, rpo, steps, rpoArithmetic: arithmeticOf(loss), ...(spool !== undefined && isStreaming(flow) ? { spool } : {}),
      verdict: rto <= rtoTarget && rpo <= rpoTarget ? "met" : "not-met",
    };
  });
}
