/** The shape of the cost estimate. All money in `currency`; a month is 730 hours. */
import type { Confidence } from "../catalog/schema.js";
import type { Certainty, NamedInput } from "../sizing/item.js";

/** What moves a line from the expected amount towards an end of its range, and by how much money. */
export interface Driver {
  readonly driver: "volume" | "hours" | "commitment" | "growth" | "quantity-doubt" | "price-doubt" | "lines-shared";
  /** Multiplies the quantity or the price; absent where another worksheet's quantity stands instead. */
  readonly factor?: number;
  readonly from: string;
  readonly amount: number;
}

/** An end of a line's range, charged like the line itself. The amounts of the drivers add up to its distance from `monthly`. */
export interface Bound {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly tiers?: readonly { readonly quantity: number; readonly unitPrice: number }[];
  readonly drivers: readonly Driver[];
}

export interface LineItem {
  readonly id: string;
  readonly component: string;
  readonly technology: string;
  readonly sku: string;
  readonly meter: string;
  readonly region: string;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPrice: number;
  readonly tiers?: readonly { readonly quantity: number; readonly unitPrice: number }[];
  /** quantity x unitPrice (or the sum over tiers), rounded half up to the cent once. */
  readonly monthly: number;
  readonly low: number;
  readonly high: number;
  readonly range: { readonly low: Bound; readonly high: Bound };
  /** Arithmetic of the quantity over `inputs`. */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, NamedInput>>;
  /** Ids of the lines a share is taken of; their amounts add up to the unit price. */
  readonly of?: readonly string[];
  /** Why a factor stands in the formula, and how the price came to this region. */
  readonly note?: string;
  /** List price of one unit in USD, where the estimate is in another currency: `unitPrice` is this times the rate. */
  readonly listUsd?: number;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  /** How sure quantity and price are, and the weaker of the two. */
  readonly certainty: { readonly quantity: Certainty; readonly price: Certainty; readonly line: Certainty };
  /** Flow ids the line serves, for cost per flow. */
  readonly flows: readonly string[];
}

export interface Exclusion {
  readonly what: string;
  readonly why: string;
}

/** How sure the monthly total is. The three shares add up to 1. */
export interface CostConfidence {
  /** Share of the expected total in lines whose quantity and price are both stated or verified. */
  readonly verifiedShare: number;
  /** Share in lines that rest on a figure or price without a checked page. */
  readonly unverifiedShare: number;
  /** Share in lines whose quantity follows a planning value or an assumption. */
  readonly assumedShare: number;
  /** Share in lines whose price alone is verified, whatever their quantity rests on. */
  readonly verifiedPriceShare: number;
  /** The weakest of the three that carries a tenth of the total or more. */
  readonly total: Certainty;
  readonly note: string;
  /** What makes the range, over all lines: money at each end. */
  readonly drivers: readonly { readonly end: "low" | "high"; readonly driver: Driver["driver"]; readonly what: string; readonly amount: number }[];
}

export interface CostEstimate {
  readonly currency: string;
  /** Units of `currency` for one USD, with source and date; 1 for USD. */
  readonly exchangeRate: { readonly perUsd: number; readonly source: string; readonly asOf: string };
  readonly monthly: { readonly low: number; readonly expected: number; readonly high: number };
  readonly annual: { readonly low: number; readonly expected: number; readonly high: number };
  readonly lineItems: readonly LineItem[];
  readonly exclusions: readonly Exclusion[];
  readonly confidence: CostConfidence;
  readonly people?: { readonly fte: number; readonly note: string; readonly parts: readonly { readonly technology: string; readonly fte: number }[] };
  readonly budget?: {
    readonly limit: number; // per month, in `currency`
    readonly currency: string;
    readonly period: "month";
    readonly verdict: "inside" | "over" | "far-under";
    readonly gap: number; // limit - expected; negative when over
  };
}
