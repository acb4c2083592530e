/** Risks with likelihood, impact and mitigation. */
import type { Design } from "../../../design/design.js";
import { agree } from "../../../shared/format.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    none: design.risks.length === 0,
    some: design.risks.length > 0,
    risks: design.risks.map((item) => ({ statement: agree(item.statement), level: `${item.likelihood} / ${item.impact}`, mitigation: agree(item.mitigation) })),
  };
}
