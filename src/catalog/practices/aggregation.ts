import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "aggregation";
const make = (id: string, name: string, options: readonly string[], strength: string, weakness: string): Practice => definePractice({
  id, name, topic, options, features: [id.replace("aggregate-", "")], summary: `${name} per window and group.`, strengths: [strength], weaknesses: [weakness], sources: { proposal: proposed }, maturity: 5,
});

/** What is computed per window. */
export const aggregations: readonly Practice[] = [
  make("aggregate-sum", "Sum", ["sum"], "adds up over windows", "a repeated event counts twice unless it is removed first"),
  make("aggregate-count", "Count", ["count"], "adds up over windows", "a repeated event counts twice unless it is removed first"),
  make("aggregate-avg", "Mean", ["avg"], "kept as sum and count, so means of means are right", "one extreme value moves it"),
  make("aggregate-min", "Minimum", [], "needs one value of state", "a retracted minimum needs the rows again"),
  make("aggregate-max", "Maximum", [], "needs one value of state", "a retracted maximum needs the rows again"),
  make("aggregate-distinct", "Distinct count", [], "HyperLogLog keeps it within 1 to 2 % in kilobytes", "an estimate: not for billing"),
  make("aggregate-percentile", "Percentiles", [], "t-digest keeps tails in kilobytes", "an estimate: merge sketches, never the figures"),
];
