/** The expert moves: further measures of a design, and what of them is said once for each flow, pick or ban. */
import type { Fact, Facts } from "../facts/fact.js";
import { capacityTensions } from "./capacity-rules.js";
import { capacities } from "./capacity-measures.js";
import { clockFacts, clockLines, clocks, isUnread, monthFacts, monthIsLate, monthLines, revisedFacts, revisedLines, slowFacts, slowLines, type ClockLine } from "./clock-measures.js";
import { clockTensions } from "./clock-rules.js";
import { collect } from "./collect.js";
import { costWords } from "./cost-word-measures.js";
import { distances } from "./distance-measures.js";
import { distanceTensions } from "./distance-rules.js";
import { laws } from "./law-measures.js";
import { lawTensions } from "./law-rules.js";
import { loading } from "./loading-measures.js";
import { loadingTensions } from "./loading-rules.js";
import { losses } from "./loss-measures.js";
import type { MeasureInput } from "./measures.js";
import { banFacts, freezes, pricedBans } from "./money-measures.js";
import { moveTensions } from "./move-rules.js";
import { regimes, regimeTensions } from "./regime-rules.js";
import { beyondCeiling, ceilingFacts, parts } from "./part-measures.js";
import { partTensions } from "./part-rules.js";
import { openFactFacts, openFacts, tests } from "./test-measures.js";
import { shieldedSources } from "./shielded-measures.js";
import type { TensionRule } from "./tension.js";

/** Rules of the expert moves, promises first. */
export const expertTensions: readonly TensionRule[] = [...partTensions, ...distanceTensions, ...clockTensions, ...capacityTensions, ...loadingTensions, ...lawTensions, ...regimeTensions, ...moveTensions];

/** Measures the rules read. */
export function moves(input: MeasureInput): Record<string, Fact> {
  return collect((put) => {
    for (const measure of [distances, clocks, capacities, loading, laws, regimes, losses, tests, freezes, costWords, parts, shieldedSources]) measure(input, put);
  });
}

const onClock = (verdict: ClockLine["verdict"]) => (input: MeasureInput): Facts[] => clockLines(input).filter((line) => line.verdict === verdict).map(clockFacts);

/** Rules that are said more than once, each time with facts of its own. */
export const EXPERT_OCCURRENCES: Readonly<Record<string, (input: MeasureInput) => Facts[]>> = {
  "tension/part-beyond-its-ceiling": (input) => beyondCeiling(input).map(ceilingFacts),
  "tension/arrival-after-deadline": onClock("late"),
  "tension/no-time-for-a-rerun": onClock("tight"),
  "tension/deadline-on-the-clock": onClock("fits"),
  "tension/deadline-before-anyone-is-up": (input) => clockLines(input).filter((line) => isUnread(input, line)).map(clockFacts),
  "tension/corrections-after-closing": (input) => monthLines(input).filter(monthIsLate).map(monthFacts),
  "tension/month-end-on-the-clock": (input) => monthLines(input).filter((line) => !monthIsLate(line)).map(monthFacts),
  "tension/source-delivers-less-often": (input) => slowLines(input).map((line) => slowFacts(input, line)),
  "tension/published-before-final": (input) => revisedLines(input).map(revisedFacts),
  "tension/unmeasured-fact-decides": (input) => openFacts(input).map((open) => openFactFacts(input, open)),
  "tension/ban-and-its-price": (input) => pricedBans(input).map((ban) => banFacts(input, ban)),
};
