import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** BSI C5 cloud attestation. */
export const bsiC5: Regime = {
  id: "bsi-c5",
  name: "BSI C5 cloud attestation",
  aliases: ["c5", "c5 attestation", "bsi c5:2020", "bsi"],
  jurisdiction: "Germany",
  legalForce: false,
  status: "C5:2020 is the edition reports are issued to; its successor, drafted in 2025, is announced for audit periods from 2027-01-01.",
  statusSource: "versions",
  triggers: "Cloud services for German public bodies, health and regulated firms.",
  obligations: [
    duty("C5 type 2", "Each cloud service used is covered by a type 2 attestation.", "provider-attestation", { origin: "unverified" }),
  ],
  sources: {
    versions: reported("BSI C5:2025, community draft", "https://kpmg.com/de/de/home/themen/2025/09/mindestanforderungen-fuer-die-sicherheit-von-cloud-diensten.html"),
    general: unread,
  },
};
