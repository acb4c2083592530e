import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** EU Markets in Crypto-Assets Regulation (EU) 2023/1114, with the rules on crypto transfers. */
export const mica: Regime = {
  id: "mica",
  name: "EU Markets in Crypto-Assets Regulation (EU) 2023/1114",
  aliases: ["micar", "markets in crypto-assets", "markets in crypto-assets regulation", "eu 2023/1114", "2023/1114"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "Applies to crypto-asset service providers since 2024-12-30; the last national transition ended on 2026-07-01. Rules on records, order books and market abuse: Regulations (EU) 2025/1140, 2025/416 and 2025/885.",
  statusSource: "transition",
  triggers: "Crypto-asset services offered in the EU: trading platforms, custody, exchange, execution and transfer of orders. DORA applies beside it.",
  obligations: [
    duty("Art. 68(9)", "Records of all services, orders and transactions are kept five years, up to seven if the authority asks in time.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "secondary-source", source: "years" }),
    duty("RTS 2025/1140 Art. 2", "Each stage of an order can be rebuilt, corrections show what stood before, nothing can be altered.", "immutable-log", { source: "records" }),
    duty("Art. 76(15)", "A trading platform keeps the data of all orders at the authority's disposal for five years.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "unverified" }),
    duty("RTS 2025/416 Art. 1", "Order book records can be handed over in JSON after ISO 20022, with the fields of the annex.", "reporting", { source: "orderBook", authority: "competent authority" }),
    duty("Art. 92(1)", "Arrangements and systems prevent and detect market abuse.", "surveillance", { source: "abuse" }),
    duty("RTS 2025/885 Art. 3(1)", "Every order placed, changed, cancelled or rejected and every trade is analysed, alone and against others; finds raise alerts.", "surveillance", { source: "detection" }),
    duty("RTS 2025/885 Art. 3(2)", "People analyse the alerts.", "human-review", { source: "detection" }),
    duty("Art. 92(1), RTS 2025/885", "Suspicious orders, trades and ledger behaviour are reported without delay, in the prescribed form.", "reporting", { source: "abuse", authority: "competent authority" }),
    duty("Art. 76(9)-(10)", "Bids, offers, depth and trades are published as close to real time as can be.", "timeliness", { origin: "unverified" }),
    duty("Art. 76(12)", "Settlement on the ledger starts within 24 hours of the trade.", "timeliness", { origin: "unverified" }),
    duty("Art. 75", "Each client's position is registered and agrees with the ledger; clients' assets stay apart.", "reconciliation", { origin: "unverified" }),
    duty("Art. 68(7)-(8)", "Continuity and the safety of the systems follow DORA.", "continuity-test", { origin: "unverified" }),
    duty("Regulation 2023/1113 Art. 14", "A transfer of crypto-assets carries originator and beneficiary (Travel Rule).", "reporting", { source: "transfers", authority: "the other provider" }),
    duty("Regulation 2023/1113 Art. 16", "Missing originator or beneficiary data is detected on arrival.", "surveillance", { source: "arrivals" }),
  ],
  sources: {
    transition: reported("MiCA's transition ends on 1 July 2026", "https://www.agplaw.com/micas-transition-ends-on-1-july-2026-is-your-crypto-business-authorised-to-continue/"),
    years: reported("Records of crypto-asset service providers under Art. 68(9) MiCAR", "https://lesen.lexisnexis.at/_/delegierte-verordnung-der-kommission-zu-den-von-kryptowerte-dien/artikel/zfr/2025/7/ZFR_2025_07_150.html"),
    records: reported("Regulation (EU) 2025/1140, Art. 2", "https://www.springlex.eu/en/packages/mica/rts-rk-regulation/article-2/"),
    orderBook: reported("Regulation (EU) 2025/416, order book records", "https://legalize.dev/eu/law/32025R0416"),
    abuse: reported("Regulation (EU) 2023/1114, Art. 92", "https://www.springlex.eu/en/packages/mica/mica-regulation/article-92"),
    detection: reported("Regulation (EU) 2025/885, Art. 3", "https://www.judict.eu/en/sla/32023R1114/32025R0885-X/article-3"),
    transfers: reported("Regulation (EU) 2023/1113, Art. 14", "https://www.springlex.eu/en/packages/aml/tfr-regulation/article-14/"),
    arrivals: reported("Regulation (EU) 2023/1113, Art. 16", "https://www.springlex.eu/en/packages/aml/tfr-regulation/article-16/"),
    general: unread,
  },
};
