/** The minutes of a recovery strategy before the backlog is worked off. */
import { flagFact } from "../facts/fact.js";
import { MINUTES_PER_DAY } from "../shared/quantity.js";
import type { RecoveryLine } from "./assurance.js";
import type { AssuranceContext } from "./context.js";

/** One step of a recovery with its minutes and where they come from. */
export type Step = RecoveryLine["steps"][number];

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

/** Strategies whose switch somebody may have to decide on; zones switch by themselves, a restore is always decided. */
const SWITCHED: ReadonlySet<string> = new Set(["pilot-light", "warm-standby"]);

/** Who starts the failover sets the decision: nobody where it is automatic, at least the answer of the person on call where it is not. */
function decided(context: AssuranceContext, id: string, own: { value: number; source: string }): { value: number; source: string } {
  const failover = context.decisions.chosen("failover");
  if (!SWITCHED.has(id) || failover === undefined) return own;
  if (failover === "automatic-failover") return { value: 0, source: "rule:failover, no person asked" };
  const answer = context.practice(context.decisions.chosen("escalation") ?? "")?.parameters["acknowledgeMinutes"]?.value ?? 0;
  return flagFact(context.facts, "onCall") && answer > own.value ? { value: answer, source: "catalog:escalation, answer of the person on call" } : own;
}

/**
 * The steps of a strategy. `rtoMinutes` of the practice is the time until service is back; what detection and decision do
 * not take of it is promotion.
 */
export function stepsOf(context: AssuranceContext, id: string): { steps: Step[]; down: number; rpo: number } {
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
  const planned = read("decisionMinutes") ?? { value: Math.min(fallback.decision, left), source: EDITORIAL };
  const promotion =
    read("promotionMinutes") ?? (rto === undefined ? { value: fallback.promotion, source: EDITORIAL } : { value: Math.max(0, rto.value - detection.value - planned.value), source: rto.source });
  const decision = decided(context, id, planned);
  const steps = [
    { step: "detection", minutes: detection.value, source: detection.source },
    { step: "decision", minutes: decision.value, source: decision.source },
    { step: "promotion", minutes: promotion.value, source: promotion.source },
  ];
  return { steps, down: steps.reduce((sum, step) => sum + step.minutes, 0), rpo: read("rpoMinutes")?.value ?? fallback.rpo };
}
