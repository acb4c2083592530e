/** The table of published guidance as the tests read it. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One row: what it says, where it was read, what answers it. */
export interface Row {
  readonly row: number;
  readonly says: string;
  readonly source: readonly string[];
  readonly answer: { readonly rules?: readonly string[]; readonly tensions?: readonly string[]; readonly sizing?: readonly string[]; readonly facts?: readonly string[]; readonly code?: readonly string[]; readonly added?: boolean; readonly differs?: string };
}

export const root = new URL("../../", import.meta.url);
/** Text of a file of the project. */
export const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
export const rows = ["moving", "processing", "storing"].flatMap((name) => parse(read(`scripts/guidance/${name}.yaml`)) as Row[]);
export const sources = parse(read("scripts/guidance/sources.yaml")) as Record<string, { readonly title: string; readonly url: string; readonly date: string }>;
