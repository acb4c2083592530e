import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "result-caching";
const sources = { proposal: proposed };

/** Where an answer that was computed once is kept for the next reader. */
export const resultCaching: readonly Practice[] = [
  definePractice({
    id: "engine-result-cache", name: "Result cache of the query engine", topic, maturity: 5, sources,
    summary: "The engine answers a repeated query from its stored result until the table changes; nothing to run or expire by hand.",
    strengths: ["never stale", "costs nothing"], weaknesses: ["only identical queries hit"],
  }),
  definePractice({
    id: "pre-aggregated-tables", name: "Pre-aggregated tables", topic, features: ["fresh"], maturity: 5, sources,
    summary: "Dashboards read small aggregate tables or materialised views that the load refreshes.",
    strengths: ["also speeds up queries never asked before at that grain"], weaknesses: ["one more table to test"],
  }),
  definePractice({
    id: "bi-extract", name: "Extract in the BI tool", topic, maturity: 4, sources,
    summary: "The BI tool imports each table after its load and answers from memory.",
    strengths: ["the warehouse sleeps between loads"], weaknesses: ["as old as its last import; row-level rules must be repeated in the tool"],
  }),
  definePractice({
    id: "response-cache", name: "Cache in front of the API", topic, maturity: 5, sources,
    parameters: { hitShareTarget: { value: 0.8, unit: "fraction of requests", source: "proposal" }, jitterShare: { value: 0.1, unit: "fraction of the lifetime", source: "proposal" } },
    summary: "The API looks in the cache first and keeps each answer no longer than half the promised freshness.",
    strengths: ["protects the store at peak"], weaknesses: ["staleness by design; stampedes need a single flight"],
  }),
  definePractice({
    id: "no-result-cache", name: "Always computed afresh", topic, maturity: 3, sources,
    summary: "Each question is computed anew.", strengths: ["nothing can be stale"], weaknesses: ["repeated questions cost each time"],
  }),
];
