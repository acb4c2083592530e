/**
 * What scripts/build.mjs works out once so that a cold start need not: it replaces this module in the bundle.
 * Run from source nothing is prepared and everything is worked out on first use; a test holds both to the same result.
 */
import type { AliasTable } from "./aliases.js";

export interface Prepared {
  /** Fingerprint of the shipped catalog. */
  readonly hash?: string;
  /** The names of the shipped catalog and regimes. */
  readonly aliases?: () => AliasTable;
}

export const prepared: Prepared = {};
