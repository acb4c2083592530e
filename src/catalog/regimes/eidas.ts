import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** EU eIDAS Regulation (EU) 910/2014. */
export const eidas: Regime = {
  id: "eidas",
  name: "EU eIDAS Regulation (EU) 910/2014",
  aliases: ["eidas 2", "qualified signature", "qualified timestamp"],
  jurisdiction: "EU",
  legalForce: true,
  status: "Amended by Regulation (EU) 2024/1183.",
  triggers: "Electronic signatures, seals, time stamps or archived evidence.",
  obligations: [
    duty("Art. 24(2)(h)", "Records of trust services stay accessible as evidence.", "records", { origin: "unverified", people: true }),
    duty("Art. 41-42", "Qualified time stamps come from a qualified provider bound to UTC.", "clock", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
