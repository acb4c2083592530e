/** CSV by RFC 4180, safe to open in a spreadsheet. */
import { cleanLine } from "../../shared/clean.js";

/** One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left as they are. */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const line = cleanLine(value);
  const inert = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",\n;]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

/** Rows with CRLF ends. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
