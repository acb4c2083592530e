import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "incident-severity";

/** How incidents are ranked. */
export const incidentSeverity: readonly Practice[] = [
  definePractice({
    id: "two-severities", name: "Two severities: promise broken, or not", topic, features: ["business-hours"],
    summary: "Either a promise to users is broken now, or it can wait for the next working day; a small team needs no more.",
    parameters: { firstAnswerMinutes: { value: 60, unit: "minutes", source: "proposal" } },
    strengths: ["no debate"], weaknesses: ["no separate path for legal notices"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "three-severities", name: "Three severities by promise and data", topic,
    summary: "Severity 1: a critical flow is down or data is wrong; 2: a promise is at risk; 3: everything else.",
    parameters: { firstAnswerMinutes: { value: 30, unit: "minutes", source: "proposal" } },
    strengths: ["maps to flows"], weaknesses: ["needs a duty officer for severity 1"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "four-severities", name: "Four severities with a regulatory track", topic,
    summary: "Severity 1 to 4 by flow, users and data, and beside it the question whether a legal notice clock has started.",
    parameters: { firstAnswerMinutes: { value: 15, unit: "minutes", source: "proposal" } },
    strengths: ["the notice clock is not forgotten"], weaknesses: ["needs an incident lead and a scribe"], sources: { proposal: proposed },
  }),
];
