import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** South Africa POPIA. */
export const popia: Regime = {
  id: "popia",
  name: "South Africa POPIA",
  aliases: ["south africa privacy", "protection of personal information act"],
  jurisdiction: "South Africa",
  legalForce: true,
  status: "In force since 2021.",
  triggers: "Personal information of people and companies in South Africa.",
  obligations: [
    duty("s. 14", "Keep data no longer than the purpose needs.", "retention", { origin: "unverified" }),
    duty("s. 22", "Notify the regulator as soon as reasonably possible.", "breach-notice", { origin: "unverified" }),
    duty("s. 72", "Transfers need adequate law, contract or consent.", "residency", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
