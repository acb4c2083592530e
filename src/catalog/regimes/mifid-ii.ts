import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** MiFID II and MiFIR. */
export const mifidIi: Regime = {
  id: "mifid-ii",
  name: "MiFID II and MiFIR",
  aliases: ["mifid", "mifid 2", "mifir", "rts 22", "rts 25", "transaction reporting"],
  jurisdiction: "EU, and the UK as onshored",
  legalForce: true,
  status: "In force since 2018.",
  triggers: "Orders, trades, quotes and communications of investment firms and venues.",
  obligations: [
    duty("MiFIR Art. 25", "Orders and transactions are kept five years.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "unverified" }),
    duty("MiFIR Art. 26", "Report transactions by the close of the next working day.", "reporting", { origin: "unverified", authority: "competent authority" }),
    duty("MiFID II Art. 16(7)", "Communications five years, seven on request, on unalterable media.", "records", { origin: "secondary-source", source: "calls", people: true }),
    duty("Regulation 2017/565 Art. 72(1)", "Each stage of a transaction can be rebuilt, corrections show, records cannot be altered.", "immutable-log", { origin: "secondary-source", source: "medium" }),
    duty("RTS 25 annex", "Clocks within 1 ms of UTC for electronic trading, 100 µs for high-frequency trading.", "clock", { limit: ["clockDivergenceMicroseconds", 1000], origin: "secondary-source", source: "page" }),
  ],
  sources: {
    medium: reported("Regulation (EU) 2017/565, Art. 72, as retained in the UK", "https://www.legislation.gov.uk/eur/2017/565/article/72"),
    calls: reported("Directive 2014/65/EU, Art. 16(7), as retained in the UK", "https://www.legislation.gov.uk/eudr/2014/65/article/16"),
    page: reported("MiFID II clock synchronisation, RTS 25", "https://www.online-ntp-validator.com/mifid-ii-clock-synchronization-rts-25.html"),
    general: unread,
  },
};
