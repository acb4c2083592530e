import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "machine-learning-roadmap";

/** The next step towards models on this data. */
export const machineLearningRoadmap: readonly Practice[] = [
  definePractice({ id: "ml-feature-store", name: "Feature store", topic, options: ["feature-store"], maturity: 4, summary: "Features defined once, served to training and to live decisions with the same values.", strengths: ["no skew between training and serving"], weaknesses: ["one more store to run"], sources: { proposal: proposed } }),
  definePractice({ id: "ml-automl", name: "AutoML on the warehouse", topic, aliases: ["automl", "auto ml"], options: ["automl"], maturity: 3, summary: "Baseline models trained from tables by the platform, scored in batch.", strengths: ["a first result in days, by SQL people"], weaknesses: ["little control; batch only"], sources: { proposal: proposed } }),
  definePractice({ id: "ml-none", name: "No machine learning planned", topic, options: ["none"], maturity: 4, summary: "Reports and rules answer the questions asked; models wait for a decision that needs them.", strengths: ["nothing to run"], weaknesses: ["no learning from history"], sources: { proposal: proposed } }),
];
