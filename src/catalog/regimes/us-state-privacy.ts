import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** US state privacy acts (Virginia, Colorado, Connecticut, Texas). */
export const usStatePrivacy: Regime = {
  id: "us-state-privacy",
  name: "US state privacy acts (Virginia, Colorado, Connecticut, Texas)",
  aliases: ["vcdpa", "ctdpa", "tdpsa", "colorado privacy act", "us state privacy"],
  jurisdiction: "several US states",
  legalForce: true,
  status: "In force; thresholds differ by state.",
  triggers: "Personal data of residents above the state's threshold.",
  obligations: [
    duty("common duty", "Answer a consumer within 45 days.", "subject-access", { limit: ["subjectRequestDays", 45], origin: "unverified" }),
    duty("common duty", "Delete on request.", "erasure", { limit: ["erasureDays", 45], origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
