/** Every technology that is not retired is chosen by some brief: by need where one was found, else because the brief has it or demands it. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import type { Technology } from "../../src/catalog/schema.js";
import { decideFast } from "../support/fast.js";
import { randomBrief } from "../support/random-brief.js";
import { needSeeds } from "./needs.js";
import { asking, BESIDE, wordsFor } from "./roles.js";

/** At least so many are chosen without being named; the others exist for clients who have them. */
const BY_NEED = 250;

async function chosenFor(brief: unknown): Promise<ReadonlySet<string>> {
  const { decisions } = await decideFast(brief, { wordless: true });
  return new Set(decisions.all.flatMap((decision) => decision.chosen.map((item) => item.id)));
}

/** A brief on one of its platforms that asks its first question and has it in place. */
async function byWish({ id, name, aliases, platforms, roles: [role] }: Technology): Promise<boolean> {
  if (role === undefined) return false;
  for (const platform of platforms) {
    for (const said of wordsFor({ name, aliases })) {
      const { decisions } = await decideFast(asking(platform, role, said, BESIDE[id]), { wordless: true });
      if (decisions.all.some((decision) => decision.chosen.some((item) => item.id === id))) return true;
    }
  }
  return false;
}

describe("technologies", () => {
  const wanted = catalog.technologies.filter((technology) => technology.status !== "retired");

  it("are each chosen by some brief", { timeout: 240_000 }, async () => {
    const reached = new Set<string>();
    for (const [seed, ids] of needSeeds) {
      const chosen = await chosenFor(randomBrief(seed));
      for (const id of ids.split(" ")) if (chosen.has(id)) reached.add(id);
    }
    const needed = reached.size;
    const missing: string[] = [];
    for (const technology of wanted) if (!reached.has(technology.id) && !(await byWish(technology))) missing.push(technology.id);
    expect(missing).toEqual([]);
    expect(needed).toBeGreaterThanOrEqual(BY_NEED);
  });

  it("are chosen by need where a witness says so, and those witnesses name none of them", () => {
    const wrong = needSeeds.flatMap(([seed, ids]) => ids.split(" ").filter((id) => catalog.technology(id) === undefined || randomBrief(seed)["technology_stack"]?.includes(catalog.technology(id)?.name ?? "?") === true));
    expect(wrong).toEqual([]);
  });
});
