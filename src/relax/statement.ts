/** One statement of a brief that could be taken back. */
import type { Brief, Need } from "../brief/brief.js";

export type StatedKind =
  | "latency" | "availability" | "recovery-time" | "recovery-point" | "live" | "schedule" | "residency" | "hosting" | "platform" | "pin" | "ban" | "need" | "retention" | "regime" | "team" | "target" | "budget";

export interface Stated {
  /** The requirement's id where the ledger has one. */
  readonly id: string;
  /** All requirement ids this statement stands behind. */
  readonly ids: readonly string[];
  readonly kind: StatedKind;
  readonly statement: string;
  readonly field: string;
  readonly text: string;
  /** The flow, product, need or other thing it speaks of. */
  readonly about: string;
  readonly start: number;
  /** The brief as if this had not been said. */
  readonly drop: (brief: Brief) => Brief;
}

type Place = { readonly field: string; readonly start: number; readonly text: string };

/** One statement from its parts. */
export function said(kind: StatedKind, id: string, statement: string, span: Place, about: string, drop: Stated["drop"], ids: readonly string[] = [id]): Stated {
  return { id, ids, kind, statement, field: span.field, text: span.text, about, start: span.start, drop };
}

/** The brief without a need. */
export function withoutNeed(brief: Brief, id: Need["id"]): Brief {
  return brief.needs.some((need) => need.id === id) ? { ...brief, needs: brief.needs.filter((need) => need.id !== id) } : brief;
}

/** An object without one of its keys. */
export function omit<T extends object, K extends keyof T & string>(from: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as Omit<T, K>;
}
