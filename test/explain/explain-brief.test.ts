import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalog, explain, generate, render, SubjectError } from "../../src/index.js";
import { decideBrief } from "../../src/generate.js";
import { whyNot } from "../../src/explain/why-not.js";
import { topics } from "../../src/rules/index.js";
import { randomBrief } from "../support/random-brief.js";

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../fixtures/briefs/${name}`, import.meta.url)), "utf8");
const shop = read("seed-example.txt");
/** So much data for so little money that the first design is over the budget. */
const poor = { business_domain: "Online shop", data_sources: "Web events, orders database (PostgreSQL)", data_volume: "2 TB a day", processing_requirements: "live dashboards, nightly reports", technology_stack: "AWS", budget_constraints: "USD 3,000 a month" };

describe("the explained decisions", () => {
  it.each([["a brief without a budget", shop], ["a brief with one", read("gaming-aws.txt")], ["a broken budget", poor], ["a random brief", randomBrief(4)]])("are those of generate: %s", { timeout: 60_000 }, async (_name, brief) => {
    const design = await generate(brief, { conflicts: false });
    const { overview } = await explain(brief);
    expect(overview.map(({ id, outcome, chosen, margin }) => ({ id, outcome, chosen, margin }))).toEqual(design.decisions.map(({ id, outcome, chosen, margin }) => ({ id, outcome, chosen, margin })));
    expect(overview.map((item) => item.closeCall)).toEqual(design.decisions.map((item) => item.closeCall));
  });

  it("say when the budget made them be decided again", async () => {
    const design = await generate(poor, { conflicts: false });
    expect((await explain(poor, "warehouse")).budgetPressure).toBe(design.facts["budgetPressure"]?.value);
  });

  it("add up: the parts of each gap, and of the winner's points", { timeout: 60_000 }, async () => {
    const design = new Map((await generate(shop, { conflicts: false })).decisions.map((item) => [item.id, item]));
    for (const item of (await explain(shop, undefined, { all: true })).decisions) {
      expect(item.closeCall, item.id).toEqual(design.get(item.id)?.closeCall);
      for (const other of item.alternatives.filter(({ outcome }) => outcome === "outscored")) {
        expect(other.gap.reduce((sum, part) => sum + part.difference, 0), `${item.id}: ${other.id}`).toBe(other.margin);
        expect(other.margin, `${item.id}: ${other.id}`).toBe((item.chosen[0]?.score ?? 0) - other.score);
      }
      const winner = item.chosen[0];
      if (winner !== undefined) expect([...item.rules, ...item.otherRules].filter((rule) => rule.touches.includes(winner.id)).reduce((sum, rule) => sum + (rule.score ?? 0), 0), item.id).toBe(winner.score);
      for (const other of item.alternatives.filter(({ outcome }) => outcome === "excluded")) expect(other.against.length, `${item.id}: ${other.id}`).toBeGreaterThan(0);
    }
  });

  it("tell each rule with its distance from the threshold", async () => {
    const [item] = (await explain({ ...poor, data_volume: "345 GB a day" }, "time-partitioning")).decisions;
    const compared = [...(item?.rules ?? []), ...(item?.otherRules ?? [])].flatMap((rule) => rule.comparisons);
    expect(compared.length).toBeGreaterThan(0);
    for (const { value, threshold, distance } of compared) expect(distance).toBeCloseTo(value - threshold, 6);
  });

  it("rest on words that stand in the brief", async () => {
    const { decisions: [item] } = await explain(shop, "stream-processing");
    const words = item?.grounds.filter(({ origin, field }) => origin === "stated" && field !== undefined) ?? [];
    expect(words.length).toBeGreaterThan(0);
    const plain = shop.replace(/\s+/g, " ");
    for (const { text } of words) expect(plain).toContain(text);
  });

  it("give the keys in one order", async () => {
    const found = await explain(shop, "warehouse");
    expect(Object.keys(found)).toEqual(["schemaVersion", "generator", "subject", "candidate", "budgetPressure", "overview", "decisions", "entries", "whyNot"]);
    expect(JSON.stringify(await explain(shop, "warehouse"))).toBe(JSON.stringify(found));
  });
});

describe("close calls", () => {
  it("stand in a table of the document, one row for each question, and in no document without them", async () => {
    const design = await generate(shop, { conflicts: false });
    const table = (text: string): string => /#### Close calls\n([\s\S]*?)\n#### /.exec(text)?.[1] ?? "";
    const calls = design.decisions.filter((item) => item.closeCall !== undefined);
    const text = table(render(design, { format: "markdown" })[0]?.text ?? "");
    expect(calls.length).toBeGreaterThan(0);
    for (const { question } of calls) expect(text).toContain(`| ${question}`);
    const plain = { ...design, decisions: design.decisions.map(({ closeCall: _closeCall, ...item }) => item) };
    expect(render(plain, { format: "markdown" })[0]?.text).not.toContain("#### Close calls");
  });
});

describe("subjects", () => {
  it("a topic decided for each flow gives one explanation for each", async () => {
    const { decisions } = await explain(shop, "recovery-strategy");
    expect(decisions.map(({ id }) => id)).toEqual(["recovery-strategy:real-time-personalization", "recovery-strategy:batch-reporting"].filter((id) => decisions.some((item) => item.id === id)));
    expect(decisions.length).toBeGreaterThan(0);
  });

  it("serving-store gathers the serving topics", async () => {
    expect((await explain(shop, "serving-store")).decisions.map(({ id }) => id)).toContain("feature-store");
  });

  it.each([["apache-flink", "apache-flink"], ["Apache Flink", "apache-flink"], ["snowflake", "snowflake"], ["Lambda architecture", "lambda"], ["kappa", "kappa"]])("%s is %s", async (word, id) => {
    const found = await explain(shop, word);
    expect(found.entries.map((entry) => entry.id)).toContain(id);
    expect(found.whyNot.some((item) => item.candidate.id === id)).toBe(true);
  });

  it("a family names its members", async () => {
    expect((await explain(shop, "redshift")).whyNot.length).toBeGreaterThan(1);
  });

  it("a candidate of another question is sent there", async () => {
    const found = await explain(shop, "stream-processing", { candidate: "snowflake" });
    expect(found.whyNot).toEqual([]);
    expect(found.entries[0]).toMatchObject({ id: "snowflake", roles: ["warehouse"], candidateIn: ["warehouse"] });
  });

  it("an unknown one is refused, with near names", async () => {
    await expect(explain(shop, "flin")).rejects.toThrow(SubjectError);
    await expect(explain(shop, "flin")).rejects.toMatchObject({ near: expect.arrayContaining(["apache-flink"]) as unknown });
    await expect(explain(shop, "warehouse", { candidate: "no-such-thing" })).rejects.toThrow("neither a decision nor a technology");
  });
});

describe("why not X, for any X of the catalog", () => {
  it.each([["an online shop on AWS", shop], ["a bank on its own premises", read("bank-on-premises-cdc.txt")]])("%s", { timeout: 120_000 }, async (_name, brief) => {
    const { answered, catalog: house } = await decideBrief(brief);
    const roles = new Set<string>(topics.flatMap(({ candidates }) => ("role" in candidates ? [candidates.role] : [])));
    const silent: string[] = [], empty: string[] = [];
    for (const technology of house.technologies) {
      const found = answered.flatMap((item) => whyNot(item, technology.id) ?? []);
      if (found.length === 0 && technology.roles.some((role) => roles.has(role))) silent.push(technology.id);
      for (const item of found) {
        const behind = item.margin > 0 || item.decidedBy !== undefined;
        if (item.outcome === "excluded" && item.against.length === 0) empty.push(`${item.decision}: ${technology.id} excluded by nothing`);
        if (item.outcome === "outscored" && !behind && item.winner.length < 2) empty.push(`${item.decision}: ${technology.id} behind by nothing`);
        if (item.outcome !== "chosen" && item.changes.length === 0 && item.rulesAgainst.length === 0 && item.decidedBy === undefined) empty.push(`${item.decision}: ${technology.id} neither change nor rule`);
        for (const flip of item.changes) if (!flip.winner.some(({ id }) => id === technology.id)) empty.push(`${item.decision}: ${flip.text} does not choose ${technology.id}`);
      }
    }
    expect(silent).toEqual([]);
    expect(empty).toEqual([]);
  });

  it("practices too", async () => {
    const { answered } = await decideBrief(shop);
    const missing = catalog.practices.filter(({ id, topic }) => answered.some((item) => item.decision.topic === topic) && !answered.some((item) => whyNot(item, id) !== undefined));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
