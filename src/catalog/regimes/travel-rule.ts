import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** EU Transfer of Funds Regulation (EU) 2023/1113, the Travel Rule. */
export const travelRule: Regime = {
  id: "travel-rule",
  name: "EU Transfer of Funds Regulation (EU) 2023/1113 (Travel Rule)",
  aliases: ["travel rule", "eu travel rule", "transfer of funds regulation", "eu 2023/1113", "2023/1113"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "Applies since 2024-12-30.",
  statusSource: "page",
  triggers: "Transfers of funds or crypto-assets sent or received by a provider in the EU.",
  obligations: [
    duty("Art. 14(1)-(2)", "A crypto transfer carries name, ledger address or account of both sides, and the originator's address or birth data.", "reporting", { source: "transfers", authority: "the other provider" }),
    duty("Art. 16, 20", "Missing data is detected on arrival, during or after the transfer.", "surveillance", { source: "arrivals" }),
    duty("Art. 17", "Transfers without the data are held, returned or carried out by rules on risk.", "human-review", { origin: "unverified" }),
    duty("Art. 19", "An intermediary passes the data on with the transfer and keeps it for the authorities.", "reporting", { source: "intermediary" }),
    duty("Art. 24", "Authorities get a full answer without delay.", "ad-hoc-query", { origin: "unverified" }),
    duty("Art. 26(1)", "The data of both sides is kept five years.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "unverified" }),
    duty("Art. 26(2)", "After the term personal data is deleted.", "retention", { origin: "unverified" }),
  ],
  sources: {
    page: reported("The Transfer of Funds Regulation for crypto-asset service providers", "https://complium.eu/2025/01/13/eu-transfer-of-funds-regulation-tfr-for-casps"),
    transfers: reported("Regulation (EU) 2023/1113, Art. 14", "https://www.mica.wtf/tofr/transfer-of-funds-regulation/chapter-iii-casp-obligations/article-14-information-accompanying-transfers-of-crypto-assets"),
    arrivals: reported("Regulation (EU) 2023/1113, Art. 16", "https://www.springlex.eu/en/packages/aml/tfr-regulation/article-16/"),
    intermediary: reported("Regulation (EU) 2023/1113, Art. 19", "https://www.springlex.eu/en/packages/aml/tfr-regulation/article-19/"),
    general: unread,
  },
};
