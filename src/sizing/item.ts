/** One input of a formula: its value, its unit and what it is. */
export interface NamedInput {
  readonly value: number;
  readonly unit: string;
  /** `fact:`, `flow:`, `sizing:`, `planning:`, `catalog:` or `cost:` id it equals, or `count:` and what was counted. */
  readonly from?: string;
}

/** How a value that stands elsewhere was computed. */
export interface Arithmetic {
  readonly formula: string;
  readonly inputs: Readonly<Record<string, NamedInput>>;
}

/** How sure a value is: as its weakest input that moves it. */
export type Certainty = "verified" | "unverified" | "assumed";

/** One computed quantity, so that it can be shown and recomputed. */
export interface SizingItem {
  /** `<component>.<quantity>`: "event-log.brokers". Load quantities of the whole design have component "load". */
  readonly id: string;
  readonly component: string;
  readonly value: number;
  readonly unit: string;
  /** Arithmetic over the names in `inputs`, in words a calculator user can follow: "ceil(peak / (perBroker x utilisation))". */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, NamedInput>>;
  /** Where the figures of the catalog among the inputs come from. */
  readonly source?: string;
  /** As sure as the weakest input that moves the value by a tenth when it is half as much again or two thirds. */
  readonly certainty?: Certainty;
}
