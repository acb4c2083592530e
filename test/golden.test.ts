/** Every example brief gives, byte for byte, the files kept beside it in fixtures/expected; nothing more and nothing less. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { artifacts, generate } from "../src/index.js";

const folder = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const BRIEFS = folder("briefs");
const EXPECTED = folder("expected");
/** What is kept of each design. ADRs repeat what the document and design.json say. */
const KEPT = /^(design\.json|architecture\.md|cost\.csv|diagrams\/[^/]+\.mmd)$/;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (file: string): string => basename(file).replace(/\.\w+$/, "");
const briefs = readdirSync(BRIEFS).filter((file) => /\.(txt|yaml|json)$/.test(file)).sort(byText);

/** Files below a folder, with forward slashes. */
function filesBelow(root: string, at = root): string[] {
  return readdirSync(at).sort(byText).flatMap((entry) => {
    const path = join(at, entry);
    return statSync(path).isDirectory() ? filesBelow(root, path) : [relative(root, path).split(sep).join("/")];
  });
}

it("has example briefs with names of their own", () => {
  expect(briefs.length).toBeGreaterThan(0);
  expect(new Set(briefs.map(nameOf)).size).toBe(briefs.length);
});

describe.skipIf(!existsSync(EXPECTED))("expected designs", () => {
  it.each(briefs)("%s", async (file) => {
    const kept = artifacts(await generate(readFileSync(join(BRIEFS, file), "utf8"))).filter((item) => KEPT.test(item.path));
    const home = join(EXPECTED, nameOf(file));
    for (const item of kept) await expect(item.text).toMatchFileSnapshot(join(home, item.path));
    // A snapshot that no artifact writes any more would pass in silence. (A missing one fails by itself where CI is set, and is written elsewhere.)
    const written = new Set(kept.map((item) => item.path));
    expect(existsSync(home) ? filesBelow(home).filter((path) => !written.has(path)) : []).toEqual([]);
  });

  it("has no folder without a brief", () => {
    const names = new Set(briefs.map(nameOf));
    expect(readdirSync(EXPECTED).filter((entry) => !names.has(entry))).toEqual([]);
  });
});
