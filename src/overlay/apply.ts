/** Overlay documents over a catalog: checked as a whole, then applied as a whole. Nothing in the catalog given is changed. */
import type { Catalog } from "../catalog/index.js";
import { OverlayError, type OverlayIssue } from "./error.js";
import { houseOf, type House } from "./house.js";
import { laidOver } from "./lay.js";
import { OVERLAY_KEYS } from "./overlay.js";
import { readDocument, type Document } from "./read.js";
import type { Problem } from "./shape.js";

/** One document, and the file or name by which its problems are told. */
export interface GivenOverlay {
  readonly overlay: unknown;
  readonly name?: string;
}

/** Lays one overlay over a catalog. Throws OverlayError with every problem of it. */
export function applyOverlay(catalog: Catalog, overlay: unknown, name?: string): House {
  return applyOverlays(catalog, [{ overlay, ...(name === undefined ? {} : { name }) }]);
}

/** Lays overlays over a catalog in order; later ones win. Throws OverlayError with the problems of all of them. */
export function applyOverlays(catalog: Catalog, overlays: readonly GivenOverlay[]): House {
  const issues: OverlayIssue[] = [];
  let house = houseOf(catalog);
  overlays.forEach(({ overlay, name }, index) => {
    const file = name ?? `overlay ${String(index + 1)}`;
    const document = readDocument(overlay, house);
    const told = (problems: readonly Problem[], code: OverlayIssue["code"]): OverlayIssue[] => problems.map((problem) => ({ code, file, ...problem, path: asWritten(problem.path, document) }));
    const before = issues.length;
    issues.push(...told(document.problems, "shape"));
    // After a wrong overlay the names of later ones may be missing; only their shape is judged.
    if (issues.some((issue) => issue.file !== file)) return;
    const laid = laidOver(house, document, file);
    issues.push(...told(laid.problems, "meaning"));
    issues.push(...issues.splice(before).sort((a, b) => placeOf(a.path) - placeOf(b.path)));
    house = laid.house;
  });
  if (issues.length > 0) throw new OverlayError(issues);
  return house;
}

/** Issues stand in the order of the document's parts. */
function placeOf(path: string): number {
  const at = (OVERLAY_KEYS as readonly string[]).indexOf(/^\w+/.exec(path)?.[0] ?? "");
  return at < 0 ? OVERLAY_KEYS.length : at;
}

/** Paths of a bare technology, or of a bare list of them, begin where the document does. */
function asWritten(path: string, { bare }: Document): string {
  if (bare === "list") return path.replace(/^technologies/, "");
  return bare === "entry" ? path.replace(/^technologies\[0\]\.?/, "") : path;
}
