/** Support plans with a published schedule, by cloud. Data only; the plan a production workload takes, not the dearest. */
import type { Source } from "./schema.js";

export interface SupportPlan {
  readonly cloud: string;
  readonly plan: string;
  /** Least charge a month, USD. */
  readonly minimumUsd: number;
  /** Share of the month's charges up to each limit (null: no limit), each band on its own part, as with taxes. Empty: a flat fee. */
  readonly bands: readonly { readonly upToUsd: number | null; readonly share: number }[];
  /** What a reader has to know besides the figures. */
  readonly note?: string;
  readonly source: Source;
}

/** Ten percent of the first 10,000 USD, falling to three above 250,000: the same bands at both providers. */
const fallingBands = [
  { upToUsd: 10_000, share: 0.1 }, { upToUsd: 80_000, share: 0.07 }, { upToUsd: 250_000, share: 0.05 }, { upToUsd: null, share: 0.03 },
] as const;

export const supportPlans: readonly SupportPlan[] = [
  {
    cloud: "aws", plan: "Business Support", minimumUsd: 100, bands: fallingBands,
    note: "plans and prices change by January 2027 (unverified)",
    source: { title: "awsnegotiations.com, AWS support tiers of 2026; bands between 10 % and 3 % unverified", url: "https://awsnegotiations.com/aws-support-tier-strategy-guide.html", asOf: "2026", confidence: "medium", unverified: true },
  },
  {
    cloud: "azure", plan: "Standard support", minimumUsd: 100, bands: [],
    source: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
  },
  {
    cloud: "gcp", plan: "Enhanced Support", minimumUsd: 100, bands: fallingBands,
    source: { title: "DoiT, Google Cloud support prices from 1 November 2024", url: "https://help.doit.com/docs/google-cloud/google-cloud-support", asOf: "2024-11", confidence: "medium" },
  },
];
