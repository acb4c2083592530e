/** The design for what published teams needed, held against what they chose. The rule of comparison stands in compare.ts. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import { allTechnologies, allPractices } from "../../src/catalog/index.js";
import { CATEGORIES, compareSystem, score, share, type Compared } from "./compare.js";
import { SYSTEMS } from "./systems.js";

const BRIEFS = fileURLToPath(new URL("briefs", import.meta.url));
/**
 * Least share of exact picks and picks among the first two, in percent. Aimed at are 85. What is missing are products the catalog does
 * not hold or that are no longer proposed, and stores that small teams would have to run where a service of the same kind is offered:
 * each stands with its reason in the table. Naming those products first would need rules that hold for these systems only.
 */
const LEAST_SHARE = 80;

let compared: ReadonlyMap<string, readonly Compared[]>;

beforeAll(async () => {
  const result = new Map<string, readonly Compared[]>();
  for (const system of SYSTEMS) {
    const design = await generate(readFileSync(`${BRIEFS}/${system.brief}.yaml`, "utf8"));
    result.set(system.brief, compareSystem(system, design));
  }
  compared = result;
});

const all = (): Compared[] => [...compared.values()].flat();
const told = (item: Compared): string => `${item.pick.category}: ${item.pick.chose} / ours: ${item.ours.join(", ") || "none"}`;

describe("briefs and table", () => {
  it("belong together, one brief for each system", () => {
    const files = readdirSync(BRIEFS).map((file) => file.replace(/\.yaml$/, "")).sort((a, b) => (a < b ? -1 : 1));
    expect(SYSTEMS.map((system) => system.brief)).toEqual(files);
    expect(SYSTEMS).toHaveLength(30);
  });

  it("name their source", () => {
    for (const system of SYSTEMS) expect(readFileSync(`${BRIEFS}/${system.brief}.yaml`, "utf8")).toMatch(/^# Requirements and given parts only.*\n# Source: .{20}/);
  });

  it("answer each category with a pick or say that the source is silent", () => {
    for (const system of SYSTEMS)
      expect([...new Set([...system.picks.map((pick) => pick.category), ...Object.keys(system.silent)])].sort(), system.brief).toEqual([...CATEGORIES].sort());
  });

  it("expect ids that exist, or products that are said to be missing", () => {
    const known = new Set([...allTechnologies, ...allPractices].map((item) => item.id));
    const missing = SYSTEMS.flatMap((system) => system.picks.filter((pick) => pick.ids.length > 0 && !pick.ids.some((id) => known.has(id)) && !/^Not in the catalog/.test(pick.differs ?? "")).map((pick) => `${system.brief}: ${pick.chose}`));
    expect(missing).toEqual([]);
  });
});

describe("comparison", () => {
  it.each(SYSTEMS.map((system) => system.brief))("%s: no pick is wrong", (brief) => {
    expect((compared.get(brief) ?? []).filter((item) => item.verdict === "wrong").map(told)).toEqual([]);
  });

  it("gives no reason for a difference that is none", () => {
    expect(all().filter((item) => item.stale).map(told)).toEqual([]);
  });

  it("agrees with the teams as often as it did", () => {
    const rows = [...CATEGORIES.map((category) => ({ category: category as string, ...score(all().filter((item) => item.pick.category === category)) })), { category: "all", ...score(all()) }];
    console.table(rows.map((row) => ({ ...row, "exact or first two, %": share(row) })));
    const unnamed = score(all().filter((item) => !item.named));
    console.log(`Without the ${all().length - unnamed.picks} picks that the brief itself names: ${share(unnamed)} % of ${unnamed.picks}.`);
    expect(share(score(all()))).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
