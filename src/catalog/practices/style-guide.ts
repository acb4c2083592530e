import type { Practice, Source } from "../schema.js";
import { definePractice } from "../define-practice.js";

const topic = "style-guide";
const pep: Source = { title: "PEP 8, Style Guide for Python Code", url: "https://peps.python.org/pep-0008/", asOf: "2025", confidence: "medium", unverified: true };
const google: Source = { title: "Google Java Style Guide", url: "https://google.github.io/styleguide/javaguide.html", asOf: "2025", confidence: "medium", unverified: true };
const airbnb: Source = { title: "Airbnb JavaScript Style Guide", url: "https://github.com/airbnb/javascript", asOf: "2025", confidence: "medium", unverified: true };

/** Which written convention the formatter enforces. */
export const styleGuides: readonly Practice[] = [
  definePractice({ id: "pep8", name: "PEP 8", topic, aliases: ["pep 8", "pep-8"], options: ["pep8"], maturity: 5, summary: "Python; enforced by Ruff's formatter and linter.", strengths: ["the language's own convention"], weaknesses: ["Python only"], sources: { pep } }),
  definePractice({ id: "google-style", name: "Google style guide", topic, aliases: ["google style", "google style guide", "google java style"], options: ["google"], maturity: 5, summary: "Java and Scala; enforced by google-java-format with Checkstyle, scalafmt for Scala.", strengths: ["formatter and linter rules exist"], weaknesses: ["two-space indentation surprises some houses"], sources: { google } }),
  definePractice({ id: "airbnb-style", name: "Airbnb style guide", topic, aliases: ["airbnb style", "airbnb style guide"], options: ["airbnb"], maturity: 4, summary: "JavaScript and TypeScript; enforced by ESLint.", strengths: ["shareable ESLint configuration"], weaknesses: ["slow to follow new ESLint versions"], sources: { airbnb } }),
];
