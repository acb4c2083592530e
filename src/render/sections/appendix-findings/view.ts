/** What was noticed while reading: words not understood, odd values, unknown names. */
import type { Design } from "../../../design/design.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  // The short form of a conflict is not repeated: the conflicts have a section of their own.
  const findings = design.findings.filter((item) => !design.tensions.some((tension) => tension.code === item.code && tension.message === item.message));
  return {
    none: findings.length === 0,
    some: findings.length > 0,
    findings: findings.map((item) => ({ severity: item.severity, message: item.message, field: item.field ?? "" })),
  };
}
