import type { Regime } from "../regime.js";
import { duty, reported } from "../regime.js";

/** SEC Rule 17a-4 and FINRA 4511. */
export const sec17a4: Regime = {
  id: "sec-17a-4",
  name: "SEC Rule 17a-4 and FINRA 4511",
  aliases: ["17a-4", "sec rule 17a-4", "finra", "finra 4511", "cftc 1.31", "broker-dealer records"],
  jurisdiction: "United States, broker-dealers",
  legalForce: true,
  status: "As amended in 2022: an audit-trail system is accepted beside write-once storage.",
  triggers: "Orders, trades, ledgers and communications of broker-dealers.",
  obligations: [
    duty("17a-4(a)-(b)", "Three to six years by class of record; the first two easily reached.", "records", { limit: ["recordRetentionYears", 6], keepsData: true, origin: "secondary-source" }),
    duty("17a-4(f)", "Write-once storage, or a system that rebuilds the original from a time-stamped trail.", "immutable-log", { origin: "secondary-source", source: "page" }),
    duty("17a-4(f)", "A redundant copy of the records.", "backup", { origin: "secondary-source", source: "page" }),
  ],
  sources: {
    text: reported("SEC Rule 17a-4, encyclopedia article", "https://en.wikipedia.org/wiki/SEC_Rule_17a-4"),
    page: reported("JD Supra, SEC adopts amendments to Rule 17a-4", "http://www.jdsupra.com/legalnews/sec-adopts-amendments-to-rule-17a-4-2144716/"),
  },
};
