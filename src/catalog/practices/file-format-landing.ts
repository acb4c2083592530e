import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "file-format-landing";
const sources = { proposal: proposed };

/** In which form batches are kept where they land. */
export const landingFormats: readonly Practice[] = [
  definePractice({
    id: "parquet-landing", name: "Parquet", topic, options: ["parquet"], maturity: 5,
    summary: "Columns with types and statistics; what every engine reads without guessing.",
    parameters: { fileMegabytes: { value: 128, unit: "MB", source: "proposal" } },
    strengths: ["typed", "about five times smaller than JSON"], weaknesses: ["written per batch, not per record"], sources,
  }),
  definePractice({
    id: "csv-landing", name: "CSV as delivered", topic, options: ["csv"], maturity: 5,
    summary: "The partner's file is kept byte by byte beside its checksum, so that a dispute can be settled with the original.",
    strengths: ["the original is the evidence"], weaknesses: ["no types: dates and decimals are read by contract only"], sources,
  }),
  definePractice({
    id: "json-landing", name: "JSON lines as received", topic, options: ["json"], maturity: 5,
    summary: "API and device payloads one per line, unknown fields included, so that a new field is not lost before it is modelled.",
    strengths: ["new fields survive"], weaknesses: ["five times the bytes of Parquet"], sources,
  }),
];
