import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** Malaysia Personal Data Protection Act. */
export const pdpaMalaysia: Regime = {
  id: "pdpa-malaysia",
  name: "Malaysia Personal Data Protection Act",
  aliases: ["malaysia pdpa"],
  jurisdiction: "Malaysia",
  legalForce: true,
  status: "As amended 2024.",
  triggers: "Personal data in commercial transactions in Malaysia.",
  obligations: [
    duty("2024 amendment", "Notify the commissioner within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "secondary-source", source: "page", authority: "Personal Data Protection Commissioner" }),
  ],
  sources: {
    page: reported("PDPA laws of Southeast Asia", "https://knowledgelib.io/compliance/privacy/pdpa-southeast-asia/2026"),
  },
};
