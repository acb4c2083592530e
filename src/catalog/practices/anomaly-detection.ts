import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "anomaly-detection";
const sources = { proposal: proposed };

/** How the unexpected is found. */
export const anomalyDetection: readonly Practice[] = [
  definePractice({
    id: "rule-detection", name: "Rules of the domain", topic, options: ["rule"], maturity: 5, sources,
    summary: "Row counts, ranges and ratios the domain knows, written as tests beside each load.",
    strengths: ["each alert explains itself"], weaknesses: ["finds only what somebody thought of"],
  }),
  definePractice({
    id: "statistical-detection", name: "Robust statistics by season", topic, options: ["statistical"], maturity: 5, sources,
    parameters: { deviations: { value: 3, unit: "standard deviations", source: "proposal" }, weeks: { value: 4, unit: "weeks", source: "proposal" } },
    summary: "Median and absolute deviation by weekday and hour for volumes and key ratios; no model to train.",
    strengths: ["cheap, explains itself with a number"], weaknesses: ["one measure at a time"],
  }),
  definePractice({
    id: "learned-detection", name: "Learned models", topic, options: ["ml"], maturity: 3, sources,
    parameters: { trainingWeeks: { value: 8, unit: "weeks", source: "proposal" }, precisionTarget: { value: 0.8, unit: "fraction of alerts that were real", source: "proposal" } },
    summary: "Models over many series at once (forecast bands, isolation forests): for hundreds of series nobody can set limits for.",
    strengths: ["sees combinations"], weaknesses: ["needs labelled incidents and retraining", "an alert is hard to explain"],
  }),
];
