/** Statutory periods for business records by country. Named to the reader where domain and country imply them, never applied by themselves. Data only. */
import { reported, unread } from "./regime.js";
import type { Source } from "./schema.js";

export interface StatutoryRetention {
  /** ISO 3166 alpha-2, "UK" as briefs write it. */
  readonly country: string;
  readonly what: string;
  readonly years: number;
  readonly reference: string;
  readonly source: Source;
  /** Domain packs it is limited to; any domain with business records where absent. */
  readonly domains?: readonly string[];
  /** Domain packs it does not hold for. */
  readonly except?: readonly string[];
}

const FINANCE = ["banking-and-payments", "insurance", "health-insurance", "capital-markets", "crypto-assets"];
const vouchers = reported("Fourth Bureaucracy Relief Act: vouchers eight years", "https://www.akanthus-wpg.de/verkuerzung-von-aufbewahrungsfristen/");
const financial = reported("EY: banks, insurers and securities firms stay at ten years", "https://www.ey.com/de_de/technical/steuernachrichten/laengere-aufbewahrungsfristen-bei-banken-versicherungen-und-wertpapierinstituten");
const letters = reported("Periods of HGB s. 257", "https://www.welt-der-bwl.de/Aufbewahrungsfristen");

export const STATUTORY_RETENTION: readonly StatutoryRetention[] = [
  { country: "DE", what: "books, inventories and annual accounts", years: 10, reference: "HGB s. 257, AO s. 147", source: letters },
  { country: "DE", what: "accounting vouchers and invoices", years: 8, reference: "HGB s. 257(4), AO s. 147(3) since 2025-01-01", source: vouchers, except: FINANCE },
  { country: "DE", what: "accounting vouchers of banks, insurers and securities firms", years: 10, reference: "HGB s. 257(4), AO s. 147(3) with EGAO Art. 97 s. 19a", source: financial, domains: FINANCE },
  { country: "DE", what: "commercial letters, orders and order confirmations among them", years: 6, reference: "HGB s. 257(4), AO s. 147(3)", source: letters },
  { country: "UK", what: "accounting and tax records of a company", years: 6, reference: "Finance Act 1998 Sch. 18 para. 21; Companies Act 2006 s. 388 for a public company", source: unread },
  { country: "US", what: "financial and tax records; seven years is usual, the tax limitation runs three to seven", years: 7, reference: "26 CFR 1.6001-1; 26 USC 6501, 6511(d)", source: unread },
  { country: "FR", what: "accounting documents", years: 10, reference: "Code de commerce Art. L123-22", source: unread },
  { country: "AT", what: "books and vouchers", years: 7, reference: "BAO s. 132, UGB s. 212", source: unread },
  { country: "CH", what: "books and vouchers", years: 10, reference: "OR Art. 958f", source: unread },
  { country: "NL", what: "the basic administration", years: 7, reference: "AWR Art. 52", source: unread },
];
