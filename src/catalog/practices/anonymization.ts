import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "anonymization";
const opendp = {
  title: "OpenDP documentation, differencing attack",
  url: "https://github.com/opendp/opendp/blob/main/docs/source/theory/attacks/differencing.ipynb", asOf: "2026-11", confidence: "high",
} as const;

/** How data is made safe for readers who must not identify anyone. */
export const anonymization: readonly Practice[] = [
  definePractice({
    id: "pseudonymisation-only", name: "Pseudonyms inside, no anonymised release", topic, options: ["none"], aliases: ["pseudonymisation", "pseudonymization"],
    summary: "Direct identifiers are replaced by tokens or keyed hashes at ingestion; the result is still personal data and stays inside.",
    strengths: ["joins keep working", "no loss of detail"], weaknesses: ["not anonymous: all privacy duties remain"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "k-anonymity", name: "k-anonymity for released tables", topic, options: ["k-anonymity"], aliases: ["k anonymity", "small-cell suppression"],
    summary: "Quasi-identifiers are generalised until each combination covers at least k people; smaller cells are suppressed.",
    parameters: {
      minimumGroup: { value: 5, unit: "people", source: "proposal" },
      minimumGroupHealth: { value: 11, unit: "people", source: "proposal" },
    },
    strengths: ["easy to check before a release"], weaknesses: ["two releases can be combined: keep the generalisation fixed"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "differential-privacy", name: "Differential privacy for published statistics", topic, options: ["differential-privacy"], aliases: ["differential privacy"], maturity: 3,
    summary: "Noise calibrated to a privacy budget is added to each published figure, so that repeated queries cannot isolate one person.",
    parameters: { epsilonPerRelease: { value: 1, unit: "epsilon", source: "epsilon" } },
    strengths: ["holds against combined queries"], weaknesses: ["small groups become unusable", "needs a statistician to own the budget"], sources: { epsilon: opendp },
  }),
];
