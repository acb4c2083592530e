/** The reference in whole designs: with json-rules-engine saying which rules hold, every reference brief gives the same design. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../../src/generate.js";

const folder = new URL("../../fixtures/briefs/", import.meta.url);
const briefs = readdirSync(folder).filter((name) => /\.(txt|ya?ml|json)$/.test(name));

describe("json-rules-engine as the reference", () => {
  it.each(briefs)("decides %s as the direct evaluator does", async (name) => {
    const brief = readFileSync(new URL(name, folder), "utf8");
    const direct = await generate(brief, { conflicts: false });
    const reference = await generate(brief, { conflicts: false, reference: true });
    expect(direct.decisions.length).toBeGreaterThan(50);
    expect(JSON.stringify(reference)).toBe(JSON.stringify(direct));
  });
});
