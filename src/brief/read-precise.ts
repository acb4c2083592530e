/** Checks and reads the precise fields. */
import type { Brief } from "./brief.js";
import { interpretFigures } from "./numbers.js";
import { PRECISE } from "./precise.js";
import type { Reading } from "./reading.js";

/** Values by name, each inside its bounds; everything else becomes an issue. */
export function readPrecise(ranges: ReadonlyMap<string, { start: number; end: number }>, reading: Reading): Record<string, Brief["precise"][string]> {
  const values: Record<string, Brief["precise"][string]> = {};
  for (const [name, range] of ranges) {
    const definition = PRECISE[name];
    if (definition === undefined || range.end <= range.start) continue;
    const field = `precise.${name}`;
    const text = reading.source.slice(range.start, range.end).replace(/\s+#.*$/, "").trim();
    const span = reading.span(field, range.start, range.start + text.length);
    const fail = (code: string, message: string, hint: string): void => void reading.issues.push({ code, field, message, span, hint });
    if (definition.type === "number") {
      const clean = text.replace(/[%_]$/, "").trim();
      const value = /^[-+]?\d[\d.,' ]*$/.test(clean) ? (clean.startsWith("-") ? -1 : 1) * (interpretFigures(clean.replace(/^[-+]/, "")) ?? Number.NaN) : /^[-+]?(\d+\.?\d*)e[-+]?\d+$/i.test(clean) ? Number(clean) : Number.NaN;
      if (!Number.isFinite(value)) fail("wrong-type", `"${text.slice(0, 60)}" is not a number.`, `Give a number in ${definition.unit}.`);
      else if (value < (definition.min ?? 0) || value > (definition.max ?? 1e18)) fail("out-of-range", `${text.slice(0, 60)} is outside ${definition.min ?? 0} to ${definition.max ?? 1e18} ${definition.unit}.`, definition.description);
      else values[name] = { value, span: reading.note(field, span.start, span.end, `${name} = ${value} ${definition.unit}`) };
    } else if (definition.type === "flag") {
      const flag = /^(true|yes|y|1)$/i.test(text) ? true : /^(false|no|n|0)$/i.test(text) ? false : undefined;
      if (flag === undefined) fail("wrong-type", `"${text.slice(0, 60)}" is neither true nor false.`, "Give true or false.");
      else values[name] = { value: flag, span: reading.note(field, span.start, span.end, `${name} = ${flag}`) };
    } else {
      const known = definition.values?.find((value) => value.toLowerCase() === text.toLowerCase().replace(/ /g, "-"));
      if (definition.values !== undefined && known === undefined) fail("unknown-value", `"${text.slice(0, 60)}" is not one of: ${definition.values.join(", ")}.`, definition.description);
      else if (text.length > 100) fail("too-long", "The value has more than 100 characters.", definition.description);
      else values[name] = { value: known ?? text, span: reading.note(field, span.start, span.end, `${name} = ${known ?? text}`) };
    }
  }
  return values;
}
