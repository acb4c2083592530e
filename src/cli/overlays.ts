/** Files of --catalog and --prices: read, checked, laid over what is shipped. */
import type { ZodType } from "zod";
import { byId } from "../shared/compare.js";
import type { Price, Technology } from "../catalog/schema.js";
import { CallError } from "./errors.js";
import { readText } from "./input.js";
import type { Library, LibraryOptions } from "./io.js";

const MOST_PROBLEMS = 20;

/** The entries of one file: a single one, or a list. */
async function entriesOf(path: string, what: string): Promise<unknown[]> {
  const text = await readText(path, what);
  const { parse } = await import("yaml");
  try {
    const data: unknown = parse(text);
    return Array.isArray(data) ? (data as unknown[]) : [data];
  } catch (error) {
    throw new CallError(`${what} "${path}" is neither YAML nor JSON: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
  }
}

/** All entries of all files, in order; every problem of every file is named at once. */
async function readAll<T>(paths: readonly string[], what: string, load: () => Promise<ZodType>): Promise<T[]> {
  if (paths.length === 0) return [];
  const schema = await load();
  const problems: string[] = [];
  const all: T[] = [];
  for (const path of paths) {
    for (const [index, entry] of (await entriesOf(path, what)).entries()) {
      const result = schema.safeParse(entry);
      if (result.success) all.push(result.data as T);
      else problems.push(...result.error.issues.map((issue) => `  ${path}, entry ${String(index + 1)}, ${issue.path.join(".") || "whole"}: ${issue.message}`));
    }
  }
  if (problems.length > 0) {
    const more = problems.length > MOST_PROBLEMS ? `\n  and ${String(problems.length - MOST_PROBLEMS)} more` : "";
    throw new CallError(`${what}: ${String(problems.length)} ${problems.length === 1 ? "problem" : "problems"}.\n${problems.slice(0, MOST_PROBLEMS).join("\n")}${more}`, "pipewright schema catalog prints what an entry looks like.");
  }
  return all;
}

/** Technologies of overlay files; later ones win. */
export async function readTechnologies(paths: readonly string[]): Promise<Technology[]> {
  return readAll<Technology>(paths, "Catalog", async () => (await import("./schemas/catalog.js")).technologySchema);
}

/** Shipped technologies with those of an overlay in place of, or beside them, by id. */
export function overlaid(shipped: readonly Technology[], overlay: readonly Technology[]): Technology[] {
  const byName = new Map([...shipped, ...overlay].map((item) => [item.id, item]));
  return [...byName.values()].sort(byId);
}

/** Options of `generate` for the overlays of a call; empty where there are none, so that nothing is loaded. */
export async function overlayOptions(call: { readonly catalog: readonly string[]; readonly prices: readonly string[] }, library: () => Promise<Library>): Promise<LibraryOptions> {
  const technologies = await readTechnologies(call.catalog);
  const prices = await readAll<Price>(call.prices, "Price book", async () => (await import("./schemas/catalog.js")).priceSchema);
  if (technologies.length === 0) return prices.length === 0 ? {} : { prices };
  const { catalog, makeCatalog } = await library();
  return { catalog: makeCatalog(overlaid(catalog.technologies, technologies), catalog.practices, catalog.priceBooks), ...(prices.length === 0 ? {} : { prices }) };
}
