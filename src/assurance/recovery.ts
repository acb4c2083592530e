/** What a disaster costs in minutes and in data, step by step. */
import { MINUTES_PER_DAY, roundSignificant } from "../shared/quantity.js";
import { isStreaming } from "../sizing/load.js";
import type { Flow } from "../requirements/requirement.js";
import type { RecoveryLine } from "./assurance.js";
import { type AssuranceContext, platformPath, recoveryStrategy, runHoursOf } from "./context.js";

type Step = RecoveryLine["steps"][number];

interface Strategy {
  readonly detection: number;
  readonly decision: number;
  /** From the decision to serving again, before the backlog is worked off. */
  readonly promotion: number;
  readonly rpo: number;
}

const EDITORIAL = "editorial planning value, unverified";

/** Minutes for each strategy; a practice's own parameters win. */
const STRATEGIES: Readonly<Record<string, Strategy>> = {
  "backup-restore": { detection: 10, decision: 30, promotion: 440, rpo: MINUTES_PER_DAY },
  "pilot-light": { detection: 5, decision: 15, promotion: 100, rpo: 15 },
  "warm-standby": { detection: 5, decision: 5, promotion: 10, rpo: 5 },
  "active-active": { detection: 1, decision: 0, promotion: 1, rpo: 1 },
  "single-region-multi-az": { detection: 1, decision: 0, promotion: 4, rpo: 0 },
};

/**
 * The steps of a strategy. `rtoMinutes` of the practice is the time until service is back; what detection and decision do
 * not take of it is promotion.
 */
function stepsOf(context: AssuranceContext, id: string): { steps: Step[]; rpo: number } {
  const fallback = STRATEGIES[id] ?? (STRATEGIES["backup-restore"] as Strategy);
  const practice = context.practice(id);
  const read = (name: string): { value: number; source: string } | undefined => {
    const figure = practice?.parameters[name];
    if (figure === undefined) return undefined;
    const source = practice?.sources[figure.source];
    return { value: figure.value, source: `catalog:${id}${source?.unverified === true ? ", unverified" : ""}` };
  };
  const rto = read("rtoMinutes");
  const detection = read("detectionMinutes") ?? { value: Math.min(fallback.detection, rto?.value ?? fallback.detection), source: EDITORIAL };
  const left = rto === undefined ? Number.POSITIVE_INFINITY : Math.max(0, rto.value - detection.value);
  const decision = read("decisionMinutes") ?? { value: Math.min(fallback.decision, left), source: EDITORIAL };
  const promotion =
    read("promotionMinutes") ?? (rto === undefined ? { value: fallback.promotion, source: EDITORIAL } : { value: Math.max(0, rto.value - detection.value - decision.value), source: rto.source });
  return {
    steps: [
      { step: "detection", minutes: detection.value, source: detection.source },
      { step: "decision", minutes: decision.value, source: decision.source },
      { step: "promotion", minutes: promotion.value, source: promotion.source },
    ],
    rpo: read("rpoMinutes")?.value ?? fallback.rpo,
  };
}

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

/**
 * RTO reached = detection + decision + promotion + replay. RPO reached is the strategy's; nothing is lost beyond it where
 * the source can deliver again within the event log's retention.
 */
export function recovery(context: AssuranceContext): RecoveryLine[] {
  return context.flows.map((flow) => {
    const strategy = recoveryStrategy(context, flow);
    const { steps: fixed, rpo } = stepsOf(context, strategy);
    const down = fixed.reduce((sum, step) => sum + step.minutes, 0);
    const steps = [...fixed, replay(context, flow, down)];
    const rto = roundSignificant(steps.reduce((sum, step) => sum + step.minutes, 0), 6);
    const rtoTarget = roundSignificant(flow.rtoSeconds / 60);
    const rpoTarget = roundSignificant(flow.rpoSeconds / 60);
    return { flow: flow.id, rtoTarget, rpoTarget, strategy, rto, rpo, steps, verdict: rto <= rtoTarget && rpo <= rpoTarget ? "met" : "not-met" };
  });
}
