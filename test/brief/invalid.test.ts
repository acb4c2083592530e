import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BriefError } from "../../src/brief/brief.js";
import { parseBrief } from "../../src/brief/parse.js";

function issues(input: unknown): string[] {
  try {
    parseBrief(input);
  } catch (error) {
    if (error instanceof BriefError) return error.issues.map((issue) => `${issue.code} ${issue.field}`);
    throw error;
  }
  return [];
}
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/briefs/invalid/${name}`, import.meta.url), "utf8");
const ok = { business_domain: "Retail", data_sources: "tills" };

describe("input that cannot be read", () => {
  it.each([["", "empty brief"], ["  \n\t ", "empty brief"], ["a\u0000b", "binary brief"], ["x".repeat(10_000_000), "too-long brief"], [null, "wrong-type brief"], [undefined, "wrong-type brief"], [42, "wrong-type brief"], [[], "wrong-type brief"]])("%#", (input, code) => expect(issues(input)).toEqual([code]));
  it("names both missing fields at once", () => expect(issues(fixture("missing-required.txt"))).toEqual(["missing-field business_domain", "missing-field data_sources"]));
  it("names unknown keys with the nearest field", () => {
    expect(issues(fixture("unknown-field.txt"))).toEqual(["unknown-field data_volum"]);
    try {
      parseBrief({ ...ok, data_sorces: "x" });
      expect.unreachable();
    } catch (error) {
      expect((error as BriefError).issues[0]?.hint).toContain("data_sources");
    }
  });
  it("rejects broken JSON", () => expect(issues(fixture("broken.json"))).toEqual(["invalid-json brief"]));
  it("rejects YAML tags", () => expect(issues(fixture("tag.yaml"))).toEqual(["unknown-tag brief"]));
  it("rejects YAML bombs", () => expect(issues(fixture("bomb.yaml"))).toEqual(["invalid-yaml brief"]));
  it("rejects negative numbers", () => expect(issues(fixture("negative.txt"))).toEqual(["negative-number data_volume", "negative-number budget_constraints"]));
  it("rejects absurd numbers", () => {
    expect(issues({ ...ok, data_volume: `${"9".repeat(400)} events/day` })).toEqual(["absurd-number data_volume"]);
    expect(issues({ ...ok, sla: "150% availability" })).toEqual(["absurd-number sla_requirements"]);
    expect(issues({ ...ok, record_bytes: -1 })).toEqual(["out-of-range precise.record_bytes"]);
    expect(issues({ ...ok, record_bytes: Number.NaN })).toEqual(["wrong-type precise.record_bytes"]);
    expect(issues({ ...ok, ordering: "sometimes" })).toEqual(["unknown-value precise.ordering"]);
  });
  it("rejects wrong types, nested and cyclic values", () => {
    const cyclic: Record<string, unknown> = { ...ok };
    cyclic.data_volume = cyclic;
    expect(issues(cyclic).length).toBeGreaterThan(0);
    expect(issues({ ...ok, data_volume: [[["deep"]]] })).toEqual(["wrong-type data_volume"]);
    expect(issues({ ...ok, data_volume: () => 1 })).toEqual(["wrong-type data_volume"]);
    let deep: unknown = "x";
    for (let i = 0; i < 50_000; i += 1) deep = { text: deep };
    expect(issues({ ...ok, data_volume: deep })).toEqual(["wrong-type data_volume"]);
  });
  it("rejects prototype keys and pollutes nothing", () => {
    expect(issues(JSON.parse('{"business_domain":"a","data_sources":"b","__proto__":{"polluted":1},"constructor":"x"}'))).toEqual(["unknown-field __proto__", "unknown-field constructor"]);
    expect(issues("domain: a\nsources: b\n__proto__: c")).toEqual(["unknown-field __proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it("reports fields of all kinds together", () => expect(issues({ data_sources: "x", foo: 1, data_volume: "-3 GB/day" })).toEqual(["unknown-field foo", "missing-field business_domain", "negative-number data_volume"]));
  it("rejects a field beyond the limit quickly", () => {
    const start = performance.now();
    expect(issues({ ...ok, data_volume: "1,".repeat(50_000) })).toEqual(["too-long data_volume"]);
    expect(performance.now() - start).toBeLessThan(300);
  });
});

describe("input that is only text", () => {
  it.each(["<script>alert(1)</script>", "{{{raw}}} {{#each}}", "| a | b |\n|---|---|", "graph TD; A-->B[\"x\"]; end", "```\ncode\n```", "قاعدة البيانات", "データベース、ログ", "\u202Etxet"])("keeps %s as text", (text) => {
    for (const field of ["data_sources", "technology_stack", "technical_requirements"]) {
      const brief = parseBrief({ ...ok, [field]: `x ${text}` });
      expect(brief.source).toContain(text.split("\n")[0]);
    }
  });
});
