/** Decision records: the form of MADR 4, numbers that do not move, options and arguments from the alternatives. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../../src/generate.js";
import type { Design } from "../../src/design/design.js";
import { adrs } from "../../src/render/adr.js";
import { recordNumbers } from "../../src/render/adr-number.js";

const folder = new URL("../../fixtures/briefs/", import.meta.url);
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
const designs: readonly (readonly [string, Design])[] = await Promise.all(files.map(async (file) => [file, await generate(readFileSync(new URL(file, folder), "utf8"))] as const));

const HEADINGS = ["## Context and Problem Statement", "## Decision Drivers", "## Considered Options", "## Decision Outcome", "### Consequences", "### Confirmation", "## Pros and Cons of the Options"];

describe.each(designs)("records of %s", (_file, design) => {
  const records = adrs(design);
  const of = (id: string): string => records.find((record) => record.path.endsWith(`-${id}.md`))?.text ?? "";

  it("has one record for each decision that is needed, under a path of its own", () => {
    expect(records).toHaveLength(design.decisions.filter((decision) => decision.outcome !== "not-needed").length);
    expect(new Set(records.map((record) => record.path)).size).toBe(records.length);
    for (const { path } of records) expect(path).toMatch(/^adr\/\d{4}-[a-z0-9-]+\.md$/);
    const numbers = records.map((record) => record.path.slice(4, 8));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
  });

  it("has status and the catalog's date in its head, and the headings of MADR in their order", () => {
    for (const { path, text } of records) {
      expect(text, path).toMatch(new RegExp(`^---\\nstatus: (proposed|accepted)\\ndate: ${design.generator.catalogAsOf}\\n---\\n\\n# \\S`));
      const found = text.split("\n").filter((line) => /^#{2,3} /.test(line));
      expect(found.slice(0, HEADINGS.length), path).toEqual(HEADINGS);
      expect(found.at(-1), path).toBe("## More Information");
    }
  });

  it("considers the chosen ones and every alternative, each with arguments", () => {
    for (const decision of design.decisions) {
      if (decision.outcome === "not-needed") continue;
      const text = adrs({ ...design, decisions: [decision] })[0]?.text ?? "";
      const section = (heading: string, next: string): string => text.split(`## ${heading}\n`)[1]?.split(`\n## ${next}`)[0] ?? "";
      const options = section("Considered Options", "Decision Outcome").split("\n").filter((line) => line.startsWith("* "));
      expect(options, decision.id).toHaveLength(decision.chosen.length + decision.alternatives.length);
      const argued = section("Pros and Cons of the Options", "More Information").split(/^### /m).slice(1);
      expect(argued, decision.id).toHaveLength(options.length);
      for (const one of argued) expect(one, decision.id).toMatch(/^\* (Good|Neutral|Bad), because: \S/m);
    }
  });

  it("argues against every excluded option with the rule that excludes it", () => {
    for (const decision of design.decisions.filter((item) => item.outcome === "decided" && item.flow === undefined).slice(0, 40)) {
      const text = of(decision.id);
      for (const item of decision.alternatives.filter((one) => one.outcome === "excluded")) for (const reason of item.reasons) expect(text).toContain(reason.rule);
    }
  });

  it("says accepted only where the brief names the choice", () => {
    for (const decision of design.decisions.filter((item) => item.outcome === "decided")) {
      const text = adrs({ ...design, decisions: [decision] })[0]?.text ?? "";
      expect(text.includes("status: accepted"), decision.id).toBe(decision.pinned);
    }
  });
});

describe("numbers", () => {
  it("are the same for the same decision in every brief, needed there or not", () => {
    const numbers = new Map<string, number>();
    for (const [file, design] of designs) {
      for (const [id, number] of recordNumbers(design)) {
        if (id.includes(":")) continue;
        expect(numbers.get(id) ?? number, `${file}: ${id}`).toBe(number);
        numbers.set(id, number);
      }
    }
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    expect(Math.max(...numbers.values())).toBeLessThan(1000);
  });

  it("follow the order of ids, those of flows after all others", () => {
    const [, design] = designs[0] ?? ["", undefined];
    if (design === undefined) throw new Error("no design");
    const platform = [...recordNumbers(design)].filter(([id]) => !id.includes(":")).sort((a, b) => a[1] - b[1]).map(([id]) => id);
    expect(platform).toEqual([...platform].sort((a, b) => (a < b ? -1 : 1)));
    for (const [id, number] of recordNumbers(design)) expect(number > 1000, id).toBe(id.includes(":"));
  });
});
