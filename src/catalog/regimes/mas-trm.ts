import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** MAS Notice on Technology Risk Management. */
export const masTrm: Regime = {
  id: "mas-trm",
  name: "MAS Notice on Technology Risk Management",
  aliases: ["mas trm", "monetary authority of singapore"],
  jurisdiction: "Singapore, financial institutions",
  legalForce: true,
  status: "In force.",
  triggers: "Critical systems of institutions supervised by MAS.",
  obligations: [
    duty("Notice TRM", "Critical systems are back within 4 hours.", "recovery", { limit: ["recoveryHours", 4], origin: "unverified" }),
    duty("Notice TRM", "Tell the authority within 1 hour of discovery.", "breach-notice", { limit: ["breachNoticeHours", 1], origin: "unverified", authority: "MAS" }),
  ],
  sources: {
    general: unread,
  },
};
