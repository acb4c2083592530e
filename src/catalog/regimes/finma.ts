import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** FINMA operational risk circular and bank secrecy. */
export const finma: Regime = {
  id: "finma",
  name: "FINMA operational risk circular and bank secrecy",
  aliases: ["finma circular", "swiss banking secrecy", "bank client confidentiality"],
  jurisdiction: "Switzerland, banks",
  legalForce: true,
  status: "Circular 2023/1 applies since 2024.",
  triggers: "Client identifying data of Swiss banks and critical operations.",
  obligations: [
    duty("Circular 2023/1", "Critical data is inventoried and its access and places are controlled.", "inventory", { origin: "unverified" }),
    duty("Circular 2023/1", "Tell FINMA within 24 hours of a material attack, full report within 72.", "breach-notice", { limit: ["breachNoticeHours", 24], origin: "unverified", authority: "FINMA" }),
    duty("Banking Act Art. 47", "Client identifying data is tokenised before it leaves the bank's control.", "field-encryption", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
