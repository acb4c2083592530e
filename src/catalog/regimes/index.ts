/** All compliance regimes the catalog knows, and the look-up by id. */
import { byId } from "../../shared/compare.js";
import type { Regime } from "../regime.js";
import { generatedRegimes } from "./index.generated.js";

/** Every regime, by id. */
export const allRegimes: readonly Regime[] = [...generatedRegimes].sort(byId);

const byRegimeId = new Map(allRegimes.map((regime) => [regime.id, regime]));

const byAlias = new Map(allRegimes.flatMap((regime) => regime.aliases.map((alias) => [alias, regime] as const)));

/** The regime with this id, or the one of which it is an alias ("fedramp", "soc2"). */
export function regimeById(id: string): Regime | undefined {
  return byRegimeId.get(id) ?? byAlias.get(id) ?? byAlias.get(id.replaceAll("-", " "));
}
