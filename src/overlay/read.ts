/** A document to an overlay whose entries have the right shape, and the problems of those that have not. */
import { distinct } from "../shared/compare.js";
import type { House } from "./house.js";
import { allowedWords, nearest } from "./nearest.js";
import { OVERLAY_KEYS, type Overlay } from "./overlay.js";
import { headSchema, practiceSchema, SECTIONS, technologySchema } from "./schema.js";
import { readText, shapeProblems, type Problem } from "./shape.js";

type SectionId = keyof typeof SECTIONS;

export interface Document {
  readonly overlay: Overlay;
  readonly problems: readonly Problem[];
  /** A list of technologies, or one, without the key that names them. */
  readonly bare: "list" | "entry" | undefined;
  /** Whether an entry has the right shape. */
  usable(section: SectionId, index: number): boolean;
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one document: an overlay, a list of technologies, or one technology. */
export function readDocument(given: unknown, house: House): Document {
  const bare = Array.isArray(given) ? "list" : isFields(given) && "id" in given && !OVERLAY_KEYS.some((key) => key !== "name" && Array.isArray(given[key])) ? "entry" : undefined;
  const document: unknown = bare === "list" ? { technologies: given } : bare === "entry" ? { technologies: [given] } : given;
  const wrong = new Set<string>();
  const none = (problems: readonly Problem[]): Document => ({ overlay: {}, problems, bare, usable: () => false });
  if (!isFields(document)) return none([{ path: "", read: readText(document), message: "An overlay has named parts.", hint: `Allowed: ${OVERLAY_KEYS.join(", ")}.` }]);
  const problems = shapeProblems(headSchema, document);
  const overlay: Record<string, unknown> = {};
  for (const key of ["name", "asOf"] as const) if (!problems.some((problem) => problem.path === key) && document[key] !== undefined) overlay[key] = document[key];
  for (const section of Object.keys(SECTIONS) as SectionId[]) {
    const entries = document[section];
    if (!Array.isArray(entries)) continue;
    overlay[section] = entries;
    entries.forEach((entry: unknown, index) => {
      const found = entryProblems(section, entry, index, house);
      if (found.length > 0) wrong.add(`${section}[${String(index)}]`);
      problems.push(...found);
    });
  }
  return { overlay: overlay as Overlay, problems, bare, usable: (section, index) => !wrong.has(`${section}[${String(index)}]`) };
}

/** A technology or practice that is not shipped must be whole; of a shipped one the fields that differ are enough. */
function entryProblems(section: SectionId, entry: unknown, index: number, house: House): Problem[] {
  const at = [section, index];
  const id: unknown = isFields(entry) ? entry["id"] : undefined;
  if (section === "technologies" && typeof id === "string" && house.technology(id) === undefined) return notWhole(id, shapeProblems(technologySchema, entry, at), house.technologies.map((item) => item.id), "technology", `${section}[${String(index)}].id`);
  if (section === "practices" && typeof id === "string" && house.practice(id) === undefined) return notWhole(id, shapeProblems(practiceSchema, entry, at), house.practices.map((item) => item.id), "practice", `${section}[${String(index)}].id`);
  return shapeProblems(SECTIONS[section], entry, at);
}

const FEW = 3;

/** A misspelt id of a shipped entry shows as many missing fields; the id is the problem then. */
function notWhole(id: string, problems: Problem[], ids: readonly string[], what: string, path: string): Problem[] {
  const missing = problems.filter((problem) => problem.read === "nothing" && /\]\.\w+$/.test(problem.path));
  if (missing.length < FEW || nearest(id, ids).length === 0) return problems;
  const fields = distinct(missing.map((problem) => problem.path.split(".").at(-1) ?? ""));
  return [{ path, read: readText(id), message: `Not in the catalog, and not a whole ${what}: ${fields.join(", ")} are missing.`, hint: allowedWords(id, ids) }, ...problems.filter((problem) => problem.read !== "nothing" && problem.path !== path)];
}
