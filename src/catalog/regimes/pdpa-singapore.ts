import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Singapore Personal Data Protection Act 2012. */
export const pdpaSingapore: Regime = {
  id: "pdpa-singapore",
  name: "Singapore Personal Data Protection Act 2012",
  aliases: ["pdpa", "singapore pdpa", "pdpc"],
  jurisdiction: "Singapore",
  legalForce: true,
  status: "In force as amended 2021.",
  triggers: "Personal data of people in Singapore.",
  obligations: [
    duty("Part 6A", "Notify the commission 3 days after a breach is assessed as notifiable (500 people or significant harm).", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "secondary-source", source: "page", authority: "Personal Data Protection Commission" }),
    duty("s. 21", "Answer an access request within 30 days.", "subject-access", { limit: ["subjectRequestDays", 30], origin: "unverified" }),
    duty("s. 25", "Stop keeping data when the purpose is gone.", "retention", { origin: "unverified" }),
    duty("s. 26", "Transfers need comparable protection.", "residency", { origin: "unverified" }),
  ],
  sources: {
    page: reported("Resguard, Singapore data breach notification guide", "https://www.resguard-solutions.com/blog/singapore-data-breach-notification-guide"),
    general: unread,
  },
};
