import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Japan Act on the Protection of Personal Information. */
export const appi: Regime = {
  id: "appi",
  name: "Japan Act on the Protection of Personal Information",
  aliases: ["japan privacy", "japan appi"],
  jurisdiction: "Japan",
  legalForce: true,
  status: "In force as amended 2022.",
  triggers: "Personal information of people in Japan.",
  obligations: [
    duty("Art. 26", "Report sensitive-data, unlawful-purpose or 1,000-person breaches; first notice in about 3 to 5 days.", "breach-notice", { limit: ["breachNoticeHours", 120], origin: "unverified", authority: "Personal Information Protection Commission" }),
    duty("Rules Art. 8", "Final report within 30 days, 60 after an attack.", "incident-response", { limit: ["finalReportDays", 30], origin: "common-practice", source: "page", authority: "Personal Information Protection Commission" }),
    duty("Art. 28", "Transfers abroad need consent, an equivalent country or equivalent measures.", "residency", { origin: "unverified" }),
    duty("Art. 29-30", "Keep records of provision to third parties three years.", "records", { limit: ["recordRetentionYears", 3], origin: "unverified", people: true }),
  ],
  sources: {
    page: reported("Bifrost Index, Japan breach notification", "https://bifrostindex.ai/guides/japan/breach-notification"),
    general: unread,
  },
};
