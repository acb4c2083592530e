import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Thailand Personal Data Protection Act. */
export const pdpaThailand: Regime = {
  id: "pdpa-thailand",
  name: "Thailand Personal Data Protection Act",
  aliases: ["thailand pdpa", "thai pdpa"],
  jurisdiction: "Thailand",
  legalForce: true,
  status: "In force since 2022.",
  triggers: "Personal data of people in Thailand.",
  obligations: [
    duty("s. 37(4)", "Notify the authority within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "secondary-source", source: "page", authority: "Personal Data Protection Committee" }),
    duty("s. 30", "Answer an access request within 30 days.", "subject-access", { limit: ["subjectRequestDays", 30], origin: "unverified" }),
  ],
  sources: {
    page: reported("PDPA laws of Southeast Asia", "https://knowledgelib.io/compliance/privacy/pdpa-southeast-asia/2026"),
    general: unread,
  },
};
