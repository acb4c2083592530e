import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** Reserve Bank of India: IT governance 2023 and payment data storage 2018. */
export const rbi: Regime = {
  id: "rbi",
  name: "Reserve Bank of India: IT governance 2023 and payment data storage 2018",
  aliases: ["rbi data localisation", "reserve bank of india", "cert-in"],
  jurisdiction: "India, banks and payment operators",
  legalForce: true,
  status: "In force.",
  triggers: "Indian payment data or bank data.",
  obligations: [
    duty("Circular of 2018-04-06", "Payment data is stored only in India; a foreign copy is deleted within one day.", "residency", { limit: ["residency", "IN"], origin: "unverified" }),
    duty("21(a)", "Recovery objectives for critical systems.", "recovery"),
    duty("15", "Audit trails fit for forensics.", "audit-log"),
    duty("20(b)", "Multi-factor sign-in to critical systems.", "authentication"),
    duty("CERT-In 2022", "Report incidents within 6 hours.", "breach-notice", { limit: ["breachNoticeHours", 6], origin: "unverified", authority: "CERT-In" }),
    duty("CERT-In 2022", "Keep logs 180 days inside India.", "audit-log", { limit: ["auditLogMonths", 6], origin: "unverified" }),
  ],
  sources: {
    text: library("rbi-itgrcap-2023-2.yaml"),
    general: unread,
  },
};
