/** Which currency the estimate is printed in. */
import { exchangeRates, type ExchangeRates } from "../catalog/exchange-rates.js";

export interface CurrencyChoice {
  readonly currency: string;
  readonly perUsd: number;
  readonly source: string;
  readonly asOf: string;
  /** False where no rate is known and the estimate stays in USD. */
  readonly known: boolean;
}

/** The brief's currency at its dated rate; USD where no rate is known. */
export function chooseCurrency(wanted: string, rates: ExchangeRates = exchangeRates): CurrencyChoice {
  const perUsd = rates.perUsd[wanted];
  if (wanted === "USD" || perUsd === undefined) {
    return { currency: "USD", perUsd: 1, source: "prices are in USD", asOf: rates.source.asOf, known: wanted === "USD" };
  }
  return { currency: wanted, perUsd, source: rates.source.title, asOf: rates.source.asOf, known: true };
}
