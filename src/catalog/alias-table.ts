/** The alias table over the shipped catalog: taken from the build where there is one, otherwise built on first use. */
import { buildAliasTable, type AliasTable } from "./aliases.js";
import { allPractices, allTechnologies } from "./index.js";
import { prepared } from "./prepared.js";
import { allRegimes } from "./regimes/index.js";

let table: AliasTable | undefined;

/** Names of all technologies, practices and regimes as shipped, with the extra words. */
export function shippedAliasTable(): AliasTable {
  table ??= prepared.aliases?.() ?? buildAliasTable({ technologies: allTechnologies, practices: allPractices, regimes: allRegimes });
  return table;
}
