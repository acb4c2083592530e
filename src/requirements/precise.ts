/** Precise fields of the brief override what its text says; this reads them into the ledger. */
import type { Brief } from "../brief/brief.js";
import type { Known, Ledger } from "./ledger.js";

/** The number of a precise field, if the brief gives one. */
export function preciseNumber(ledger: Ledger, brief: Brief, name: string, id: string, statement: string, unit: string): Known<number> | undefined {
  const found = brief.precise[name];
  if (found === undefined || typeof found.value !== "number") return undefined;
  return ledger.state(found.value, { id, kind: "quality", statement, field: name, unit, span: found.span });
}
