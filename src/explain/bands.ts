/** Classes and flags that stand for a range of a number: where they turn, so that a changed class can be told as a crossed figure. */

/** A number and the values at which a class over it changes. */
export interface Band {
  readonly fact: string;
  readonly at: readonly number[];
}

/** By the fact that carries the class. The bounds are those of src/facts; a test holds them to it. */
export const BANDS: Readonly<Record<string, Band>> = {
  volumeClass: { fact: "ingestGigabytesPerDay", at: [50, 500, 10_000] },
  teamClass: { fact: "engineers", at: [2, 7, 24] },
  onCall: { fact: "engineers", at: [8] },
};
