import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** Illinois Biometric Information Privacy Act. */
export const bipa: Regime = {
  id: "bipa",
  name: "Illinois Biometric Information Privacy Act",
  aliases: ["biometric information privacy act"],
  jurisdiction: "Illinois, US",
  legalForce: true,
  status: "In force, amended 2024.",
  triggers: "Biometric identifiers of people in Illinois.",
  obligations: [
    duty("740 ILCS 14/15(a)", "Destroy biometrics when the purpose is met, three years after the last contact at the latest.", "retention", { limit: ["personalDataMaxYears", 3], origin: "unverified" }),
    duty("740 ILCS 14/15(b)", "Written release before collection.", "consent", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
