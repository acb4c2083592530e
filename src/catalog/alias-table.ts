/** The alias table over the shipped catalog, built on first use. */
import { buildAliasTable, type AliasTable } from "./aliases.js";
import { allTechnologies } from "./index.js";

let table: AliasTable | undefined;

/** Names of all technologies of the catalog, with the extra words. */
export function catalogAliasTable(): AliasTable {
  table ??= buildAliasTable({ technologies: allTechnologies });
  return table;
}
