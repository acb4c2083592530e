import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "languages";

/** What the pipeline is written in. */
export const languages: readonly Practice[] = [
  definePractice({ id: "language-sql", name: "SQL", topic, options: ["sql"], maturity: 5, summary: "Models, tests and serving views, run by the engine that stores the data.", strengths: ["read by engineers and analysts"], weaknesses: ["weak for custom logic per record"], sources: { proposal: proposed } }),
  definePractice({ id: "language-python", name: "Python", topic, options: ["python"], maturity: 5, summary: "Orchestration, connectors, quality checks and models.", strengths: ["every tool here has an API for it"], weaknesses: ["slow per record in stream engines"], sources: { proposal: proposed } }),
  definePractice({ id: "language-java", name: "Java", topic, options: ["java"], maturity: 5, summary: "Stream jobs with state and latency limits.", strengths: ["first-class API of Kafka, Flink and Beam"], weaknesses: ["more code for plain transformations"], sources: { proposal: proposed } }),
  definePractice({ id: "language-scala", name: "Scala", topic, options: ["scala"], maturity: 4, summary: "Spark jobs with typed datasets.", strengths: ["Spark's own language"], weaknesses: ["few people know it; Flink has dropped its Scala API"], sources: { proposal: proposed } }),
];
