/** The table of published guidance is whole: every row has an answer that exists, a source and a test. */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allTechnologies } from "../../src/catalog/index.js";
import { DIMENSIONS } from "../../src/catalog/vocabulary.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { topics } from "../../src/rules/index.js";
import { tensionRules } from "../../src/tensions/index.js";
import { movingCases } from "./cases-moving.js";
import { processingCases } from "./cases-processing.js";
import { storingCases } from "./cases-storing.js";
import { read, root, rows, sources, type Row } from "./table.js";

const said = (list: (answer: Row["answer"]) => readonly string[] | undefined): [number, string][] => rows.flatMap(({ row, answer }) => (list(answer) ?? []).map((id): [number, string] => [row, id]));

describe("published guidance", () => {
  it("has 69 rows, each once", () => {
    expect(rows).toHaveLength(69);
    expect(new Set(rows.map((item) => item.row)).size).toBe(69);
  });

  it("names rules that exist", () => {
    const known = new Set([...anyTechnologyRules, ...topics.flatMap((topic) => topic.rules)].map((rule) => rule.id));
    expect(said((answer) => answer.rules).filter(([, id]) => !known.has(id))).toEqual([]);
  });

  it("names tensions, facts and files that exist", () => {
    const tensions = new Set(tensionRules.map((rule) => rule.id)), facts = new Set(factDefinitions.map((fact) => fact.id));
    expect(said((answer) => answer.tensions).filter(([, id]) => !tensions.has(id))).toEqual([]);
    expect(said((answer) => answer.facts).filter(([, id]) => !facts.has(id))).toEqual([]);
    expect(said((answer) => answer.code).filter(([, path]) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it("names sizing by a dimension, an item or an entry with a capacity", () => {
    const wrong = said((answer) => answer.sizing).filter(([, text]) => {
      const [kind, id = ""] = text.split(":");
      if (kind === "dimension") return !(DIMENSIONS as readonly string[]).includes(id);
      if (kind === "catalog") return allTechnologies.find((technology) => technology.id === id)?.capacity === undefined;
      return kind !== "item" && kind !== "code";
    });
    expect(wrong).toEqual([]);
  });

  it("answers each row, with a source that is listed", () => {
    const carried = ({ rules = [], tensions = [], sizing = [], facts = [], code = [], differs = "" }: Row["answer"]): boolean => [...rules, ...tensions, ...sizing, ...facts, ...code].length > 0 || differs !== "";
    expect(rows.filter((item) => item.says === "" || !carried(item.answer)).map((item) => item.row)).toEqual([]);
    expect(rows.flatMap((item) => item.source.filter((key) => sources[key] === undefined).map((key) => `${String(item.row)}: ${key}`))).toEqual([]);
    const used = new Set(rows.flatMap((item) => item.source));
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it("has a test for each row", () => {
    const written = readdirSync(new URL("test/guidance/", root)).filter((file) => file.endsWith(".test.ts")).map((file) => read(`test/guidance/${file}`)).join("\n");
    const tested = new Set([...[...movingCases, ...processingCases, ...storingCases].map((item) => item.row), ...[...written.matchAll(/^\s*row\((\d+), /gmu)].map((match) => Number(match[1]))]);
    expect(rows.filter((item) => !tested.has(item.row)).map((item) => item.row)).toEqual([]);
    expect([...tested].filter((number) => !rows.some((item) => item.row === number))).toEqual([]);
  });

  it("is written in our words: no filler, no row of one word", () => {
    const filler = /\b(robust|seamless(ly)?|cutting[- ]edge|leverage|as needed|best practices?|various|etc)\b/iu;
    expect(rows.filter((item) => filler.test(`${item.says} ${item.answer.differs ?? ""}`) || item.says.split(" ").length < 5).map((item) => item.row)).toEqual([]);
  });
});
