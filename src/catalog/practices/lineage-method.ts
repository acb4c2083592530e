import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "lineage-method";
const sources = { proposal: proposed };

/** From what the origin of a table or column is known. */
export const lineageMethods: readonly Practice[] = [
  definePractice({
    id: "openlineage-events", name: "OpenLineage run events", topic, aliases: ["openlineage"],
    summary: "Scheduler and engine send start, inputs, outputs and end of every run to one address.", strengths: ["what ran, not what was planned", "across tools"], weaknesses: ["each engine needs its emitter"], sources,
  }),
  definePractice({
    id: "model-graph", name: "Graph of the SQL models", topic, maturity: 5,
    summary: "References between models are compiled to a graph with each build and published with the documentation.", strengths: ["always as current as the code"], weaknesses: ["ends at the edges of the project"], sources,
  }),
  definePractice({
    id: "catalog-scan", name: "Lineage read by the catalog", topic,
    summary: "The catalog reads query history and job definitions and links tables and columns itself.", strengths: ["nothing to add to jobs"], weaknesses: ["sees only the engines it knows"], sources,
  }),
  definePractice({
    id: "run-log-table", name: "Run log table", topic, maturity: 3,
    summary: "Each run writes one row: input files or key ranges, output partition, row counts, code version.", strengths: ["one table, no service"], weaknesses: ["no columns, no picture"], sources,
  }),
];
