import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Brazil Lei Geral de Proteção de Dados (Law 13.709/2018). */
export const lgpd: Regime = {
  id: "lgpd",
  name: "Brazil Lei Geral de Proteção de Dados (Law 13.709/2018)",
  aliases: ["lei geral de proteção de dados", "anpd", "brazil privacy"],
  jurisdiction: "Brazil",
  legalForce: true,
  status: "In force; incident rules by Resolution 15/2024.",
  triggers: "Personal data processed in, collected in or offered to Brazil.",
  obligations: [
    duty("Art. 15-16", "Delete when processing ends.", "retention", { origin: "unverified" }),
    duty("Art. 19(II)", "A complete access statement within 15 days.", "subject-access", { limit: ["subjectRequestDays", 15], origin: "unverified" }),
    duty("Art. 33; Resolution 19/2024", "Transfers need adequacy or the authority's clauses.", "residency", { origin: "unverified" }),
    duty("Art. 46", "Protect data by technical measures.", "encryption-at-rest", { force: "risk-based", origin: "unverified" }),
    duty("Resolution 15/2024, Art. 6", "Notify authority and people within 3 business days.", "breach-notice", { limit: ["breachNoticeHours", 72], origin: "secondary-source", source: "page", authority: "ANPD" }),
    duty("Resolution 15/2024, Art. 10", "Keep incident records five years.", "records", { limit: ["recordRetentionYears", 5], origin: "unverified", people: true }),
  ],
  sources: {
    page: reported("Bastilho Coelho, resolution on security incidents", "https://bastilhocoelho.com.br/en/brazilian-dpa-publishes-a-resolution-on-the-notification-of-data-security-incidents/"),
    general: unread,
  },
};
