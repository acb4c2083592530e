/** Collects requirements and assumptions while values are resolved, so that no value enters the design without a trace. */
import type { FactValue } from "../facts/fact.js";
import type { Span } from "../brief/brief.js";
import type { Assumption, Origin, Requirement } from "./requirement.js";

/** A value with its unit and the requirement, assumption or value ids it came from. */
export interface Known<T extends FactValue = FactValue> {
  readonly value: T;
  readonly unit: string;
  readonly origin: Origin;
  readonly from: readonly string[];
}

interface Statement {
  readonly id: string;
  readonly kind: Requirement["kind"];
  readonly statement: string;
  readonly field: string;
  readonly unit: string;
  readonly span?: Span | undefined;
}

/** Nine significant digits: more would print the noise of divisions, and no input is known that well. */
export function settle<T extends FactValue>(value: T): T {
  return (typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(9)) : value) as T;
}

export class Ledger {
  readonly requirements: Requirement[] = [];
  readonly assumptions: Assumption[] = [];

  /** A value the brief states. */
  state<T extends number | string | boolean>(value: T, statement: Statement): Known<T> {
    const { span, ...rest } = statement;
    if (!this.requirements.some((requirement) => requirement.id === rest.id))
      this.requirements.push({ ...rest, value, origin: "stated", ...(span ? { span } : {}) });
    return { value, unit: statement.unit, origin: "stated", from: [statement.id] };
  }

  /** A value computed from others. */
  derive<T extends FactValue>(value: T, unit: string, from: readonly (Known | string)[]): Known<T> {
    const ids = from.flatMap((item) => (typeof item === "string" ? [item] : item.from));
    return { value: settle(value), unit, origin: "derived", from: [...new Set(ids)] };
  }

  /** A value taken because the brief is silent. */
  assume<T extends number | string | boolean>(value: T, assumption: Omit<Assumption, "value">): Known<T> {
    if (!this.assumptions.some((existing) => existing.id === assumption.id)) this.assumptions.push({ ...assumption, value });
    return { value, unit: assumption.unit, origin: "assumed", from: [assumption.id] };
  }
}
