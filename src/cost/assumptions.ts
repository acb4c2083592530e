/** Shares the estimate is made with; each shows up as a line or in the range, never hidden in another figure. */
export const costAssumptions = {
  /** A development environment over the production run cost. */
  developmentShare: 0.1,
  /** A staging environment over the production run cost. */
  stagingShare: 0.25,
  /** The two shares where a smaller sample of the data says as much: development, staging by volume class. */
  environmentShares: { extreme: [0.02, 0.05] } as Readonly<Record<string, readonly [number, number]>>,
  /** What a second region costs over the first, by recovery strategy. */
  secondRegionShare: { "pilot-light": 0.2, "warm-standby": 0.4, "active-active": 1 } as Readonly<Record<string, number>>,
  /** Zones a load is spread over: two of three bytes cross a zone border. */
  zones: 3,
  /** Volume at the low end over the expected one. */
  lowVolume: 0.8,
  /** Price of always-on units under a one-year commitment over the list price; editorial, unverified. */
  committedPrice: 0.8,
  /** Scheduled and query hours at the low end. */
  lowDuty: 0.7,
  /** Volume at the high end over the horizon's volume: retries, reprocessing, bursts. */
  highVolume: 1.1,
  /** Under this share of the limit, the estimate is far under the budget. */
  farUnder: 0.3,
} as const;
