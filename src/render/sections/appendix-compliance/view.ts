/** Obligations, what in the design answers them, who owns and who verifies them. */
import type { Design } from "../../../design/design.js";
import { distinct } from "../../../shared/compare.js";
import { agree } from "../../../shared/format.js";
import { regimeWords } from "../../../shared/regime-words.js";
import { citation, type View } from "../section.js";

export function view(design: Design): View {
  const lines = design.assurance.compliance;
  return {
    none: lines.length === 0,
    regimes: distinct(lines.map((item) => item.regime)).map((regime) => ({
      name: /^[a-z0-9-]+$/.test(regime) ? regimeWords(regime) : regime,
      lines: lines.filter((item) => item.regime === regime).map((item) => ({
        reference: item.reference,
        obligation: item.obligation,
        designElement: agree(item.designElement),
        status: item.status,
        owner: item.owner,
        verifier: item.verifier,
        source: citation(design, item.source),
      })),
    })),
  };
}
