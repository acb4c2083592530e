/** Tensions an experienced engineer raises beside the arithmetic: the case not covered, the test that settles a pick, the price of a ban, the word without a line. */
import { all, equal, is, over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const EDITORIAL = ["editorial"];

export const moveTensions: readonly TensionRule[] = [
  {
    id: "tension/loss-in-the-case-not-covered", severity: "info", field: "sla_requirements", when: is("measure.uncoveredSet"),
    conflict: "\"{measure.uncoveredFlow}\" may lose {measure.uncoveredTarget}, and {measure.uncoveredStrategy} does not cover {measure.uncoveredCase}: lost is {measure.uncoveredLoss} ({measure.uncoveredWhy}).",
    position: "After it, {measure.uncoveredAgain}. This is accepted in writing, before go-live, by {measure.uncoveredAccepts}; nobody in the team can.",
    otherwise: "{measure.uncoveredCopy}.", sources: EDITORIAL,
  },
  {
    id: "tension/unmeasured-fact-decides", severity: "info", field: "data_volume", when: over("measure.openCount", 0),
    conflict: "{measure.openPick} hangs on {measure.openHangs}.",
    position: "Test: {measure.openTest}, by {measure.openBy}. Until then it stands, and nothing is built that no other answer could use.",
    otherwise: "{measure.openOtherwise}.", sources: EDITORIAL,
  },
  {
    id: "tension/ban-and-its-price", severity: "info", field: "technology_stack", when: over("measure.banCount", 0),
    conflict: "{measure.banStatement}: that rules out {measure.banRulesOut}.",
    position: "It is obeyed; in their place stand {measure.banInstead}. Against {measure.banWithout} a month for the design decided again without it, {measure.banPrice}.",
    otherwise: "Lift it and those picks return, with the promises checked again.", sources: ["brief"],
  },
  {
    id: "tension/hiring-freeze-against-load", severity: "warning", field: "team_capabilities", when: all(is("measure.hiringFreeze"), over("measure.hiringMissing", 0)),
    conflict: "Nobody may be hired, and running the design takes {measure.hiringLoad} FTE where the team has {measure.hiringHas}: {measure.hiringMissing} FTE are missing (editorial values).",
    position: "Parts were picked for least operation first; the flows go live one after the other, and the next starts when the last runs without daily work.",
    otherwise: "The heaviest parts are {measure.hiringHeaviest}: a provider who runs them, or fewer flows.", sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "tension/hiring-freeze-holds", severity: "info", field: "team_capabilities", when: all(is("measure.hiringFreeze"), equal("measure.hiringMissing", 0)),
    conflict: "Nobody may be hired; running the design takes {measure.hiringLoad} FTE and the team has {measure.hiringHas}.",
    position: "It fits without hiring.", otherwise: "A second flow of the same size needs the heaviest parts again: {measure.hiringHeaviest}.", sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "tension/change-freeze-in-the-plan", severity: "info", field: "technical_requirements", when: is("measure.changeFreeze"),
    conflict: "A freeze is named (\"{measure.freezeWords}\"), and the plan goes live in {measure.freezeGoLive} and ends in {measure.freezeEnd}.",
    position: "Nothing is released in it but repairs: certificates, quotas and commitments that would expire inside it are renewed two weeks before, and the load test of the peak is passed before it begins.",
    otherwise: "If go-live falls into it, it moves behind it whole: no flow is switched half.", sources: EDITORIAL,
  },
  {
    id: "tension/word-without-a-line", severity: "warning", field: "budget_constraints", when: over("measure.wordsMissingCount", 0),
    conflict: "The brief asks for {measure.wordsMissing}, and no line of the estimate carries that.",
    position: "The total of {measure.monthly} a month is without it. Named words that have their line: {measure.wordsPriced}",
    otherwise: "Needed for a line: {measure.wordsNeeds}. Own rates go in with --prices.", sources: ["brief"],
  },
  {
    id: "tension/word-with-its-line", severity: "info", field: "budget_constraints", when: all(over("measure.wordsCount", 0), equal("measure.wordsMissingCount", 0)),
    conflict: "Words of the brief that cost money: {measure.wordsPriced}",
    position: "Each has its line or its reason; {measure.monthly} a month contain the lines.", otherwise: "Take the word back, and its line goes.", sources: ["brief"],
  },
];
