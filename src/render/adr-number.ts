/** Numbers of decision records: the same for the same decision in every brief, needed there or not. */
import type { Decision } from "../decisions/decision.js";
import type { Design } from "../design/design.js";
import { compareText } from "../shared/compare.js";

/** Records of one flow stand from here on, a hundred numbers for each topic that is decided by flow. */
const FLOWS_FROM = 1000;
const FLOWS_EACH = 100;

/**
 * Decision id to number. Every topic is among the decisions of every design, whatever its answer: its place in order of id is its number.
 * Answers of single flows follow from 1001 on, in order of the flows.
 */
export function recordNumbers(design: Design): ReadonlyMap<string, number> {
  const topics = [...new Set(design.decisions.map((decision) => decision.topic))].sort(compareText);
  const byFlow = [...new Set(design.decisions.filter((decision) => decision.flow !== undefined).map((decision) => decision.topic))].sort(compareText);
  const each = design.flows.length < FLOWS_EACH ? FLOWS_EACH : design.flows.length + 1;
  const numberOf = ({ topic, flow }: Decision): number => {
    if (flow === undefined) return topics.indexOf(topic) + 1;
    return FLOWS_FROM + byFlow.indexOf(topic) * each + design.flows.findIndex((item) => item.id === flow) + 1;
  };
  return new Map(design.decisions.map((decision) => [decision.id, numberOf(decision)]));
}
