/** Short constructor for practice entries: what is empty in most of them need not be written. */
import type { Practice, Source } from "./schema.js";

type Given = Pick<Practice, "id" | "name" | "topic" | "summary" | "strengths" | "weaknesses"> & Partial<Practice>;

/** A practice in use today, widely proven (maturity 4), unless the data says otherwise. */
export function definePractice(given: Given): Practice {
  return { aliases: [], options: [], parameters: {}, features: [], maturity: 4, status: "active", sources: {}, ...given };
}

/** A figure proposed by this catalog, for which no page was read. */
export const proposed: Source = { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true };
