import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "knowledge-sharing";

/** How knowledge moves between people. */
export const knowledgeSharing: readonly Practice[] = [
  definePractice({ id: "review-sessions", name: "Reviews", topic, aliases: ["design reviews", "incident reviews", "postmortem reviews"], options: ["reviews"], maturity: 5, summary: "Design before building, incident within five working days, written down.", strengths: ["happens with the work"], weaknesses: ["stays within the team"], sources: { proposal: proposed } }),
  definePractice({ id: "tech-talks", name: "Tech talks", topic, aliases: ["tech talks", "brown bag"], options: ["tech-talks"], maturity: 4, summary: "Half an hour every two weeks, recorded, by rotation.", strengths: ["crosses teams"], weaknesses: ["needs an audience of several teams"], sources: { proposal: proposed } }),
];
