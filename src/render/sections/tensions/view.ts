/** What does not fit together in the brief, and what the design does about it: the gravest first. */
import type { Design, Tension } from "../../../design/design.js";
import type { View } from "../section.js";
import { conflictViews, triedWords } from "./fit.js";

export function view(design: Design): View {
  const numbered = design.tensions.map((item, index) => ({ ...words(item), number: String(index + 1), severity: item.severity }));
  const of = (severity: Tension["severity"]): typeof numbered => numbered.filter((item) => item.severity === severity);
  const errors = of("error"), warnings = of("warning"), notes = of("info");
  return {
    none: numbered.length === 0, errors, warnings, notes,
    conflicts: conflictViews(design), hasConflicts: design.conflicts.length > 0, tried: triedWords(design),
    hasErrors: errors.length > 0, hasWarnings: warnings.length > 0, hasNotes: notes.length > 0,
  };
}

function words(item: Tension): { conflict: string; position: string; otherwise: string; hasOtherwise: boolean } {
  return { conflict: item.conflict, position: item.position, otherwise: item.otherwise, hasOtherwise: item.otherwise.trim() !== "" };
}
