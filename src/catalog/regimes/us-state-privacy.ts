import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** US state privacy acts (Virginia, Colorado, Connecticut, Texas). */
export const usStatePrivacy: Regime = {
  id: "us-state-privacy",
  name: "US state privacy acts (Virginia, Colorado, Connecticut, Texas)",
  aliases: ["vcdpa", "ctdpa", "tdpsa", "colorado privacy act", "us state privacy"],
  jurisdiction: "several US states",
  legalForce: true,
  status: "20 states with California in force on 2026-01-01: Virginia 2023-01, Colorado and Connecticut 2023-07, Utah 2023-12, Texas, Florida and Oregon 2024-07, Montana 2024-10, Delaware, Iowa, Nebraska, New Hampshire and New Jersey 2025-01, Tennessee and Minnesota 2025-07, Maryland 2025-10, Indiana, Kentucky and Rhode Island 2026-01.",
  statusSource: "dates",
  triggers: "Personal data of residents above the state's threshold.",
  obligations: [
    duty("common duty", "Answer a consumer within 45 days.", "subject-access", { limit: ["subjectRequestDays", 45], origin: "unverified" }),
    duty("common duty", "Delete on request.", "erasure", { limit: ["erasureDays", 45], origin: "unverified" }),
  ],
  sources: {
    dates: reported("State privacy laws in force, 2026", "https://myprivacy.blog/20-state-privacy-laws-2026/"),
    general: unread,
  },
};
