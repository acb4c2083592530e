/** Small changes of input do not make the design jump without a threshold that `explain` can name. PIPEWRIGHT_RUNS sets how many random briefs. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { changedDecisions } from "../src/explain/crossings.js";
import { decideBrief, parseBrief } from "../src/generate.js";
import { randomBrief } from "./support/random-brief.js";

const RUNS = Math.min(2000, Number(process.env["PIPEWRIGHT_RUNS"] ?? "10"));
const folder = fileURLToPath(new URL("../fixtures/briefs", import.meta.url));
const files = readdirSync(folder).filter((file) => /\.(txt|yaml|json)$/.test(file)).sort((a, b) => (a < b ? -1 : 1));

type Fields = Record<string, unknown>;

/** The brief as fields, with the precise ones it had and the size of the team fixed, so that a change of one input is only that. */
async function fieldsOf(input: unknown): Promise<{ fields: Fields; engineers: number }> {
  const brief = parseBrief(input);
  const { answered } = await decideBrief(input);
  const engineers = Number(answered[0]?.question.facts["engineers"]?.value ?? 3);
  const precise = Object.fromEntries(Object.entries(brief.precise).map(([id, item]) => [id, item?.value]));
  return { engineers, fields: { ...Object.fromEntries(Object.entries(brief.fields).map(([id, field]) => [id, field.text])), precise: { ...precise, engineers } } };
}

/** Every amount in a text times a factor: "100M events/day, 1 TB" -> "105M events/day, 1.05 TB". Percentages, factors and dates stay. */
function scaled(text: string, factor: number): string {
  return text.replace(/(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d%]| %|x\b|,\d)/g, (number) => String(Number((Number(number.replaceAll(",", "")) * factor).toPrecision(6))));
}

function changes({ fields, engineers }: { fields: Fields; engineers: number }): [what: string, fields: Fields][] {
  return [0.95, 1.05].flatMap((factor): [string, Fields][] => {
    const text = (id: string): Fields => ({ ...fields, [id]: scaled(String(fields[id] ?? ""), factor) });
    const team: Fields = { ...fields, precise: { ...(fields["precise"] as Fields), engineers: Number((engineers * factor).toFixed(3)) } };
    return [[`volume x ${String(factor)}`, text("data_volume")], ...(fields["budget_constraints"] === undefined ? [] : [[`budget x ${String(factor)}`, text("budget_constraints")] as [string, Fields]]), [`team x ${String(factor)}`, team]];
  });
}

let changed = 0, direct = 0;

/** What changed without a cause that can be named. */
async function unexplained(name: string, input: unknown): Promise<string[]> {
  const start = await fieldsOf(input);
  const before = await decideBrief(start.fields);
  const found: string[] = [];
  for (const [what, fields] of changes(start)) {
    const after = await decideBrief(fields);
    const list = changedDecisions(before.answered, after.answered);
    const named = new Set(list.filter((item) => item.crossings.some(({ kind }) => kind !== "decision")).map((item) => item.decision));
    changed += list.length;
    direct += list.filter((item) => named.has(item.decision)).length;
    // Decisions come in their order: a cause that is another decision was itself looked at before.
    for (const item of list) {
      const through = item.crossings.some(({ kind, fact }) => kind === "decision" && list.some((other) => other.decision === fact || other.decision.startsWith(`${fact}:`)));
      if (!named.has(item.decision) && !through) found.push(`${name}, ${what}: ${item.decision} ${item.before.join("+")} -> ${item.after.join("+")}`);
    }
  }
  return found;
}

describe("five per cent more or less of one input", () => {
  it.each(files)("%s: what changes has crossed a threshold that is named", { timeout: 60_000 }, async (file) => {
    expect(await unexplained(file, readFileSync(`${folder}/${file}`, "utf8"))).toEqual([]);
  });

  it(`${String(RUNS)} random briefs`, { timeout: 60_000 + RUNS * 4000 }, async () => {
    const found: string[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) found.push(...(await unexplained(`random brief ${String(seed)}`, randomBrief(seed))));
    expect(found).toEqual([]);
  });

  it("the test is not empty: some decisions do change", () => {
    if (process.env["PIPEWRIGHT_SHOW"] !== undefined) console.log({ changed, direct });
    expect(changed).toBeGreaterThan(5);
    expect(direct).toBeGreaterThan(3);
  });
});
