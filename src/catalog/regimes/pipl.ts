import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** China Personal Information Protection Law with Data Security and Cybersecurity Laws. */
export const pipl: Regime = {
  id: "pipl",
  name: "China Personal Information Protection Law with Data Security and Cybersecurity Laws",
  aliases: ["china pipl", "csl", "china data law", "mlps", "important data"],
  jurisdiction: "mainland China",
  legalForce: true,
  status: "In force; cross-border relief since the 2024 provisions.",
  triggers: "Personal information of people in mainland China, or important data.",
  obligations: [
    duty("Art. 40; CSL Art. 37", "Large handlers store personal information in mainland China: a stack of its own there.", "residency", { limit: ["residency", "CN"], origin: "unverified" }),
    duty("2024 provisions", "Export above 100,000 people a year needs standard contract or assessment.", "residency", { origin: "secondary-source", source: "page" }),
    duty("Art. 29, 39", "Separate consent for sensitive data and for export.", "consent", { origin: "unverified" }),
    duty("Art. 55-56", "Keep impact assessments three years.", "impact-assessment", { origin: "unverified" }),
    duty("CSL Art. 21", "Keep network logs six months.", "audit-log", { limit: ["auditLogMonths", 6], origin: "unverified" }),
    duty("Art. 57", "Notify the authority at once.", "breach-notice", { origin: "unverified" }),
  ],
  sources: {
    page: reported("Securiti, PIPL overview", "https://securiti.ai/china-personal-information-protection-law-overview/"),
    general: unread,
  },
};
