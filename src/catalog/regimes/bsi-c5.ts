import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** BSI C5 cloud attestation. */
export const bsiC5: Regime = {
  id: "bsi-c5",
  name: "BSI C5 cloud attestation",
  aliases: ["c5", "c5 attestation", "bsi c5:2020", "bsi"],
  jurisdiction: "Germany",
  legalForce: false,
  status: "C5:2020 is current.",
  triggers: "Cloud services for German public bodies, health and regulated firms.",
  obligations: [
    duty("C5 type 2", "Each cloud service used is covered by a type 2 attestation.", "provider-attestation", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
