import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "transform-language";
const sources = { proposal: proposed };

/** What scheduled transformations are written in. */
export const transformLanguages: readonly Practice[] = [
  definePractice({
    id: "transform-sql", name: "SQL", topic, options: ["sql"], maturity: 5,
    summary: "Joins, filters and aggregates as versioned models with tests.", strengths: ["analysts can read and change it"], weaknesses: ["awkward for parsing and models"], sources,
  }),
  definePractice({
    id: "transform-python", name: "Python", topic, options: ["python"], maturity: 5,
    summary: "Parsing, feature building and model code with unit tests.", strengths: ["libraries for files, APIs and models"], weaknesses: ["row-wise functions are ten times slower than columns"], sources,
  }),
  definePractice({
    id: "transform-scala", name: "Scala", topic, options: ["scala"],
    summary: "Typed Spark jobs compiled and tested before they run.", strengths: ["types catch schema mistakes when built"], weaknesses: ["few people write it"], sources,
  }),
];
