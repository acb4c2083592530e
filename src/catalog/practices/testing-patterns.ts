import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "testing-patterns";

/** Layers of tests. */
export const testingPatterns: readonly Practice[] = [
  definePractice({ id: "unit-tests", name: "Unit tests", topic, options: ["unit"], maturity: 5, parameters: { coverage: { value: 0.8, unit: "fraction", source: "proposal" } }, summary: "Each transformation on hand-made rows, without a service.", strengths: ["seconds to run"], weaknesses: ["blind to wiring"], sources: { proposal: proposed } }),
  definePractice({ id: "integration-tests", name: "Integration tests", topic, options: ["integration"], maturity: 5, summary: "Stages against real engines in throw-away instances.", strengths: ["finds type, ordering and permission faults"], weaknesses: ["minutes to run"], sources: { proposal: proposed } }),
  definePractice({ id: "end-to-end-tests", name: "End-to-end tests", topic, aliases: ["end-to-end tests", "e2e tests", "e2e"], options: ["e2e"], maturity: 4, summary: "A marked record from source to target in staging, with freshness and totals checked.", strengths: ["proves the promise to the reader"], weaknesses: ["slow; needs a full environment"], sources: { proposal: proposed } }),
];
