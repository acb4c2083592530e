/** What was noticed while reading: words not understood, odd values, unknown names. */
import type { Design } from "../../../design/design.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    none: design.findings.length === 0,
    some: design.findings.length > 0,
    findings: design.findings.map((item) => ({ severity: item.severity, message: item.message, field: item.field ?? "" })),
  };
}
