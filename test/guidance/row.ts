/** A test of one row, under the row's number: `registry.test.ts` counts these. */
import { test } from "vitest";

export function row(number: number, title: string, body: () => Promise<void> | void): void {
  test(`row ${String(number)}: ${title}`, body);
}
