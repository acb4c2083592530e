/** One computed quantity, so that it can be shown and recomputed. */
export interface SizingItem {
  /** `<component>.<quantity>`: "event-log.brokers". Load quantities of the whole design have component "load". */
  readonly id: string;
  readonly component: string;
  readonly value: number;
  readonly unit: string;
  /** Arithmetic over the names in `inputs`, in words a calculator user can follow: "ceil(peak / (perBroker x utilisation))". */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  readonly source?: string;
}
