import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** Basel III capital and liquidity data (CRR, FRTB, LCR). */
export const basel: Regime = {
  id: "basel",
  name: "Basel III capital and liquidity data (CRR, FRTB, LCR)",
  aliases: ["basel iii", "basel iv", "frtb", "corep", "finrep", "crr"],
  jurisdiction: "worldwide, banks",
  legalForce: true,
  status: "CRR III applies in the EU since 2025-01-01; its market-risk part follows on 2027-01-01.",
  triggers: "Exposures, ratings, losses and positions that feed capital figures.",
  obligations: [
    duty("CRR Art. 180-182", "Default and loss histories of five to seven years.", "records", { limit: ["recordRetentionYears", 7], origin: "unverified" }),
    duty("OPE25", "Ten years of operational losses.", "records", { limit: ["recordRetentionYears", 10], origin: "unverified" }),
    duty("BCBS 239", "Lineage of model and capital inputs.", "lineage", { origin: "unverified" }),
  ],
  sources: {
    general: unread,
  },
};
