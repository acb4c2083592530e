/** The personal fields of a domain by what becomes of them: pseudonym, coarser value, or kept under column rights. */
import { distinct } from "../../shared/compare.js";
import type { SlotContext } from "./context.js";

export interface PersonalFields {
  /** Replaced by a token or hash before the first write: they say who somebody is. */
  readonly pseudonyms: readonly string[];
  /** Stored coarser or cut: places, addresses. */
  readonly coarse: readonly string[];
  /** Kept as they are, because results are computed from them; column rights and masks protect them. */
  readonly kept: readonly string[];
}

const WHO: ReadonlySet<string> = new Set(["direct-identifier", "contact", "payment-card", "device-id"]);
const PSEUDONYM = /\b(tokens?|tokenised|hash(ed)?|pseudonym\w*|study code)\b/iu;
const COARSE = /\b(cut|octets?|first three|never finer)\b/iu;
const STAYS = /^(kept|visible|column visible|counts for|internal id)/iu;

/** Sorts the pack's personal fields; columns named twice count by the stricter treatment. */
export function personalFieldsOf(context: SlotContext): PersonalFields {
  const column = (field: string): string => field.slice(field.lastIndexOf(".") + 1);
  const pseudonyms: string[] = [], coarse: string[] = [], kept: string[] = [];
  for (const { field, kind, treatment } of context.pack.personalData) {
    const place = STAYS.test(treatment) ? kept : PSEUDONYM.test(treatment) ? pseudonyms : COARSE.test(treatment) ? coarse : WHO.has(kind) ? pseudonyms : kept;
    place.push(column(field));
  }
  const only = (list: readonly string[], ...others: readonly (readonly string[])[]): string[] => distinct(list).filter((name) => !others.some((other) => other.includes(name)));
  return { pseudonyms: only(pseudonyms), coarse: only(coarse, pseudonyms), kept: only(kept, pseudonyms, coarse) };
}
