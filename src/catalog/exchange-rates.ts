/** What one US dollar costs in the currencies a brief may be written in. Offline by design; a user may override a rate. */
import type { Source } from "./schema.js";

/** Rates read on one day from one page. */
export interface ExchangeRates {
  readonly source: Source;
  /** Units of the currency for one US dollar, six significant digits. */
  readonly perUsd: Readonly<Record<string, number>>;
}

const USD_PER_EUR = 1.1761;

/** The page quotes units for one euro; dividing by its dollar rate gives units for one dollar. */
const perEur: Readonly<Record<string, number>> = {
  EUR: 1,
  GBP: 0.8641,
  CHF: 0.9156,
  JPY: 184.37,
  CAD: 1.6063,
  AUD: 1.6259,
  SEK: 10.842,
  NOK: 10.8215,
  DKK: 7.4726,
  PLN: 4.2318,
  INR: 111.1285,
  SGD: 1.4911,
  BRL: 5.7794,
};

/** ECB reference rates of 8 May 2026, crossed over the dollar. */
export const exchangeRates: ExchangeRates = {
  source: {
    title: "European Central Bank, euro foreign exchange reference rates, 8 May 2026",
    url: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml",
    asOf: "2026-05-08",
    confidence: "high",
  },
  perUsd: Object.freeze({
    USD: 1,
    ...Object.fromEntries(Object.entries(perEur).map(([code, rate]) => [code, Number((rate / USD_PER_EUR).toPrecision(6))])),
  }),
};
