import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** Saudi Arabia Personal Data Protection Law. */
export const pdplSaudi: Regime = {
  id: "pdpl-saudi",
  name: "Saudi Arabia Personal Data Protection Law",
  aliases: ["ksa pdpl", "saudi pdpl", "pdpl", "sdaia", "ndmo", "sama csf"],
  jurisdiction: "Saudi Arabia",
  legalForce: true,
  status: "In force since 2023, enforced since September 2024.",
  triggers: "Personal data of people in Saudi Arabia.",
  obligations: [
    duty("Art. 18, 11(4)", "Destroy data that is no longer needed.", "retention"),
    duty("Art. 29", "Transfers need adequate protection and the minimum of data.", "residency"),
    duty("Regulations Art. 24", "Notify the authority within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "unverified", authority: "SDAIA" }),
    duty("Regulations", "Answer a request within 30 days.", "subject-access", { limit: ["subjectRequestDays", 30], origin: "unverified" }),
  ],
  sources: {
    text: library("pdpl-ksa.yaml"),
    general: unread,
  },
};
