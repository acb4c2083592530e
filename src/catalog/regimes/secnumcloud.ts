import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** SecNumCloud 3.2. */
export const secnumcloud: Regime = {
  id: "secnumcloud",
  name: "SecNumCloud 3.2",
  aliases: ["cloud de confiance", "anssi", "sovereign cloud"],
  jurisdiction: "France",
  legalForce: false,
  status: "Version 3.2 is current.",
  triggers: "Sensitive data of French public bodies and vital operators.",
  obligations: [
    duty("19.6.a", "The provider's seat is in the EU and foreign shareholding is capped.", "provider-attestation", { limit: ["residency", "EU"], origin: "common-practice" }),
  ],
  sources: {
    text: library("secnumcloud-3.2.yaml"),
  },
};
