/** Values taken where the brief is silent, and what would change. */
import type { Design } from "../../../design/design.js";
import { agree } from "../../../shared/format.js";
import { showValue } from "../../value.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    none: design.assumptions.length === 0,
    some: design.assumptions.length > 0,
    assumptions: design.assumptions.map((item) => ({
      id: item.id.replace(/^ASM-/, "").replace(/-/g, " "),
      value: showValue(item.value, item.unit),
      reason: agree(item.reason),
      effect: agree(item.effect),
    })),
  };
}
