/** Cost: sized components in, a recomputable estimate out. */
export { costAssumptions } from "./assumptions.js";
export type { CostEstimate, Exclusion, LineItem } from "./estimate.js";
export { estimateCost, type CostInput } from "./estimate-cost.js";
