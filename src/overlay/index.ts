/** House rules over a catalog. What checks them is loaded with the first overlay. */
import type { Catalog } from "../catalog/index.js";
import type { House } from "./house.js";

export { OverlayError, type OverlayIssue } from "./error.js";
export type { House } from "./house.js";
export type { Overlay } from "./overlay.js";

/** A catalog with one overlay laid over it, for `generate(brief, { catalog })`. Throws OverlayError with every problem of the overlay; `name` stands for it in messages. */
export async function applyOverlay(catalog: Catalog, overlay: unknown, name?: string): Promise<House> {
  return (await import("./apply.js")).applyOverlay(catalog, overlay, name);
}
