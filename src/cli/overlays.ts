/** Files of --catalog and --prices: read here, checked and applied by src/overlay. */
import type { Catalog } from "../catalog/index.js";
import type { Price } from "../catalog/schema.js";
import type { GivenOverlay } from "../overlay/apply.js";
import { CallError } from "./errors.js";
import { readText } from "./input.js";
import type { Library, LibraryOptions } from "./io.js";

/** The one document of a file. */
async function documentOf(path: string, what: string): Promise<unknown> {
  const text = await readText(path, what);
  const { parse } = await import("yaml");
  try {
    return parse(text);
  } catch (error) {
    throw new CallError(`${what} "${path}" is neither YAML nor JSON: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
  }
}

/** A price file is an overlay of prices: a list, one price, or the part `prices` of an overlay. */
function asPrices(document: unknown): unknown {
  if (Array.isArray(document)) return { prices: document as unknown[] };
  return typeof document === "object" && document !== null && !("prices" in document) ? { prices: [document] } : document;
}

/** The documents of the files of a call, in order, prices last: they are for the technologies of the overlays too. */
async function overlaysOf(call: { readonly catalog: readonly string[]; readonly prices: readonly string[] }): Promise<GivenOverlay[]> {
  const overlays: GivenOverlay[] = [];
  for (const path of call.catalog) overlays.push({ name: path, overlay: await documentOf(path, "Catalog") });
  for (const path of call.prices) overlays.push({ name: path, overlay: asPrices(await documentOf(path, "Price book")) });
  return overlays;
}

/** The catalog with the overlays of the files; the catalog itself where there are none. */
export async function overlaid(catalog: Catalog, paths: readonly string[]): Promise<Catalog & { readonly prices?: readonly Price[] }> {
  if (paths.length === 0) return catalog;
  return (await import("../overlay/apply.js")).applyOverlays(catalog, await overlaysOf({ catalog: paths, prices: [] }));
}

/** Options of `generate` for the overlays of a call; empty where there are none, so that nothing is loaded. */
export async function overlayOptions(call: { readonly catalog: readonly string[]; readonly prices: readonly string[] }, library: () => Promise<Library>): Promise<LibraryOptions> {
  if (call.catalog.length + call.prices.length === 0) return {};
  const overlays = await overlaysOf(call);
  const { catalog } = await library();
  return { catalog: (await import("../overlay/apply.js")).applyOverlays(catalog, overlays) };
}
