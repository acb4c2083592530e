/** The shape of the cost estimate. All money in `currency`; a month is 730 hours. */
import type { Confidence } from "../catalog/schema.js";

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
  readonly formula: string;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  /** Flow ids the line serves, for cost per flow. */
  readonly flows: readonly string[];
}

export interface Exclusion {
  readonly what: string;
  readonly why: string;
}

export interface CostEstimate {
  readonly currency: string;
  /** Units of `currency` for one USD, with source and date; 1 for USD. */
  readonly exchangeRate: { readonly perUsd: number; readonly source: string; readonly asOf: string };
  readonly monthly: { readonly low: number; readonly expected: number; readonly high: number };
  readonly annual: { readonly low: number; readonly expected: number; readonly high: number };
  readonly lineItems: readonly LineItem[];
  readonly exclusions: readonly Exclusion[];
  readonly people?: { readonly fte: number; readonly note: string };
  readonly budget?: {
    readonly limit: number; // per month, in `currency`
    readonly currency: string;
    readonly period: "month";
    readonly verdict: "inside" | "over" | "far-under";
    readonly gap: number; // limit - expected; negative when over
  };
}
