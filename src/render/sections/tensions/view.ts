/** What does not fit together in the brief, and what the design does about it. */
import type { Design } from "../../../design/design.js";
import type { View } from "../section.js";

const WORD = { error: "Requirement not met", warning: "Conflict", info: "Note" } as const;

export function view(design: Design): View {
  return {
    none: design.tensions.length === 0,
    tensions: design.tensions.map((item, index) => ({
      number: String(index + 1),
      severity: WORD[item.severity],
      message: item.message,
      conflict: item.conflict,
      position: item.position,
      otherwise: item.otherwise,
      hasOtherwise: item.otherwise.trim() !== "",
    })),
  };
}
