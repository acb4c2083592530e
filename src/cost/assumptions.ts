/** Shares the estimate is made with; each shows up as a line or in the range, never hidden in another figure. */

export interface CostAssumption {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

/** Editorial planning values, unverified. Inputs name them as `planning:<id>`. */
export const costAssumptions = {
  developmentShare: { value: 0.1, unit: "fraction", reason: "A development environment is small and only on while used." },
  stagingShare: { value: 0.25, unit: "fraction", reason: "Staging has production's shape on a sample of its data." },
  developmentShareExtreme: { value: 0.02, unit: "fraction", reason: "From 10 TB a day a smaller sample of the data says as much: development." },
  stagingShareExtreme: { value: 0.05, unit: "fraction", reason: "From 10 TB a day a smaller sample of the data says as much: staging." },
  pilotLightShare: { value: 0.2, unit: "fraction", reason: "A pilot light keeps the stores of the second region current and runs nothing else; their bytes are counted apart, whole." },
  warmStandbyShare: { value: 0.4, unit: "fraction", reason: "A warm standby runs the second region at a reduced size; stored bytes are counted apart, whole." },
  activeActiveShare: { value: 1, unit: "fraction", reason: "Two active regions are two times the first." },
  copiedStorageShare: { value: 1, unit: "fraction", reason: "A second region that takes over holds every byte of the lasting stores, whatever else runs there." },
  secondKeysShare: { value: 1, unit: "fraction", reason: "What is encrypted can be opened in the second region only with the keys there: services and appliances stand whole." },
  lowVolume: { value: 0.8, unit: "ratio", reason: "Volume at the low end over the expected one." },
  committedPrice: { value: 0.8, unit: "ratio", reason: "Price of always-on units under a one-year commitment over the list price." },
  lowDuty: { value: 0.7, unit: "ratio", reason: "Scheduled and query hours at the low end." },
  highVolume: { value: 1.1, unit: "ratio", reason: "Volume at the high end over the horizon's: retries, reprocessing, bursts." },
  quantityUnverified: { value: 0.1, unit: "fraction", reason: "A quantity that rests on an unverified figure may be a tenth less or more." },
  quantityAssumed: { value: 0.2, unit: "fraction", reason: "A quantity that rests on a planning value may be a fifth less or more." },
  priceMedium: { value: 0.1, unit: "fraction", reason: "A price of medium confidence (a second-hand page, another region's price times a ratio) may be a tenth off." },
  priceLow: { value: 0.2, unit: "fraction", reason: "A price of low confidence or without a page may be a fifth off." },
  farUnder: { value: 0.3, unit: "fraction", reason: "Under this share of the limit the estimate is far under the budget." },
} as const satisfies Readonly<Record<string, CostAssumption>>;

export type CostAssumptionId = keyof typeof costAssumptions;

/** What a second region costs over the first, by recovery strategy; the dearest first. */
export const secondRegionShares: readonly (readonly [strategy: string, share: CostAssumptionId])[] = [
  ["active-active", "activeActiveShare"], ["warm-standby", "warmStandbyShare"], ["pilot-light", "pilotLightShare"],
];
