import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "documentation-style";

/** Where knowledge about code and data is written down. */
export const documentationStyles: readonly Practice[] = [
  definePractice({ id: "readme-files", name: "README beside the code", topic, aliases: ["readme files"], options: ["readme"], maturity: 5, summary: "Purpose, owner, inputs, outputs, how to run and how to roll back, in each folder that is deployed.", strengths: ["changes with the code"], weaknesses: ["not found by business readers"], sources: { proposal: proposed } }),
  definePractice({ id: "docstrings", name: "Docstrings and column descriptions", topic, aliases: ["docstring", "docstrings", "javadoc"], options: ["docstrings"], maturity: 5, summary: "Every exported function and every published column carries a sentence; missing ones fail the build.", strengths: ["checked by the build"], weaknesses: ["says how, not why"], sources: { proposal: proposed } }),
  definePractice({ id: "wiki-pages", name: "Wiki", topic, aliases: ["wiki pages", "team wiki"], options: ["wiki"], maturity: 4, summary: "Runbooks, data product pages and decisions for readers outside the repository.", strengths: ["read by operations, audit and business"], weaknesses: ["goes stale without an owner and a review date"], sources: { proposal: proposed } }),
];
