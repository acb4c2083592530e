import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** EU Good Distribution Practice of medicines. Not the GDPR. */
export const euGdp: Regime = {
  id: "eu-gdp",
  name: "EU Good Distribution Practice of medicinal products, 2013/C 343/01",
  aliases: ["gdp", "gdps", "eu good distribution practice", "good distribution practice", "good distribution practices", "gdp guidelines", "2013/c 343/01"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "Guidelines of 2013-11-05, in force; holders of a wholesale authorisation must follow them (Directive 2001/83/EC Art. 80(g)). Active substances have guidelines of their own (2015/C 95/01).",
  statusSource: "text",
  triggers: "Medicines are bought, stored, transported or delivered by wholesale; carriers and logger services work under contract.",
  obligations: [
    duty("1.2", "Each deviation is documented, investigated and answered with corrective and preventive action.", "deviation-handling", { origin: "secondary-source", source: "records" }),
    duty("3.2.1", "Stores are temperature-mapped before use; sensors stand where the temperature moves most.", "equipment", { origin: "secondary-source", source: "mapping" }),
    duty("3.3.1", "Computer systems are validated before use; what they are for is written down.", "validation", { origin: "unverified" }),
    duty("3.3.1", "Data is protected from change and backed up to a separate safe place, kept there five years or more.", "backup", { origin: "unverified" }),
    duty("4.2", "Records are made as things happen and kept five years or as long as national law asks.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "secondary-source", source: "records" }),
    duty("4.2", "A change is dated, signed and explained, and the first entry stays readable.", "immutable-log", { origin: "unverified", people: true }),
    duty("5, 6.5", "Batch, quantity and customer of every delivery are found at once for a recall.", "ad-hoc-query", { origin: "unverified" }),
    duty("7", "Carriers and other contractors work under a written contract and are audited.", "contract", { origin: "unverified" }),
    duty("9.2", "A temperature excursion in transit is reported to distributor and recipient, then investigated by procedure.", "deviation-handling", { origin: "secondary-source", source: "transport", authority: "distributor and recipient" }),
    duty("9.2", "Temperature monitors in vehicles and containers are maintained and calibrated at least once a year.", "equipment", { origin: "secondary-source", source: "transport" }),
    duty("9.4", "Who receives sensitive products gets their temperature data on request.", "reporting", { origin: "unverified", authority: "customer" }),
  ],
  sources: {
    text: reported("Guidelines of 5 November 2013 on Good Distribution Practice, 2013/C 343/01", "https://docslib.org/doc/3750570/eu-guidelines-of-5-november-2013-on-good-distribution-practice-of-medicinal-products-for-human"),
    mapping: reported("Frequently asked questions about Good Distribution Practice", "https://www.gmp-compliance.org/gmp-news/frequently-asked-questions-about-good-distribution-practice-implementation-eu"),
    records: reported("2013/C 343/01, chapters 1 and 4, read second-hand", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=oj%3AJOC_2013_343_R_0001_01"),
    transport: reported("Good Distribution Practice, chapter 9, as quoted by a maker of monitors", "https://www.tutelamedical.com/category/news/"),
    general: unread,
  },
};
