import type { Regime } from "../regime.js";
import { duty, library, unread } from "../regime.js";

/** France HDS health-data hosting. */
export const hds: Regime = {
  id: "hds",
  name: "France HDS health-data hosting",
  aliases: ["hébergeur de données de santé", "hebergeur de donnees de sante", "french health data"],
  jurisdiction: "France",
  legalForce: true,
  status: "Version 2 of the referential is current.",
  triggers: "Health data collected in care in France.",
  obligations: [
    duty("EXI 28", "Store only in the EEA and say where.", "residency", { limit: ["residency", "EU"] }),
    duty("EXI 30", "Disclose exposure to the law of third countries.", "contract"),
    duty("Referential", "Use certified hosting services only.", "provider-attestation", { origin: "unverified" }),
  ],
  sources: {
    text: library("hds-v2.yaml"),
    general: unread,
  },
};
