import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCall } from "../../src/cli/args.js";
import { comparisonText } from "../../src/cli/explain-text.js";
import { run } from "../../src/cli/main.js";
import type { BriefExplanation } from "../../src/index.js";

const brief = fileURLToPath(new URL("../../fixtures/briefs/seed-example.txt", import.meta.url));

async function call(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const result = { code: -1, out: "", err: "" };
  const io = { out: (text: string) => void (result.out += text), err: (text: string) => void (result.err += text), readStdin: async () => readFileSync(brief, "utf8") };
  result.code = await run(["explain", ...argv], { io, library: async () => import("../../src/index.js") });
  return result;
}

describe("the call", () => {
  it("takes a subject, a candidate, --all and --json", () => {
    expect(readCall(["explain", "b.txt", "warehouse", "snowflake", "--all", "--json"])).toEqual({ command: "explain", brief: "b.txt", subject: "warehouse", candidate: "snowflake", all: true, json: true, catalog: [], prices: [] });
    expect(() => readCall(["explain", "b.txt", "x", "y", "z"])).toThrow("at most 3 arguments");
    expect(() => readCall(["explain", "b.txt", "--out", "x"])).toThrow("takes no --out");
  });
});

describe("explain", () => {
  it("lists the decisions and marks close calls", async () => {
    const { code, out } = await call(brief);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}stream-processing +\S/m);
    expect(out).toMatch(/^! \S/m);
    expect(out).toContain("not needed");
  });

  it("is short by default: three reasons, three alternatives, one flip", async () => {
    const { out } = await call(brief, "stream-processing");
    expect(out).toContain("Which engine computes on the live events? [stream-processing]");
    expect(out).toMatch(/ {2}Because: \(3 of \d+\)/);
    expect(out).toMatch(/ {2}Not chosen: \(3 of \d+\)/);
    expect(out).toMatch(/ {2}Would change with: \(1 of \d+\)/);
    expect(out).toMatch(/ in (technology_stack|sla_requirements|processing_requirements|data_sources)/);
  });

  it("is complete with --all", async () => {
    const short = await call(brief, "stream-processing"), whole = await call(brief, "stream-processing", "--all");
    expect(whole.out.length).toBeGreaterThan(short.out.length * 2);
    expect(whole.out).not.toMatch(/\(\d+ of \d+\)/);
    expect(whole.out).toContain("Other rules that fired:");
  });

  it("prints JSON for programs", async () => {
    const found = JSON.parse((await call(brief, "stream-processing", "--json")).out) as BriefExplanation;
    expect(found.subject).toBe("stream-processing");
    expect(found.decisions[0]?.rules[0]).toHaveProperty("comparisons");
    expect(found.decisions[0]?.flips.length).toBeGreaterThan(0);
  });

  it("answers why not, in one decision and wherever", async () => {
    const one = await call(brief, "stream-processing", "apache-flink"), any = await call("-", "Apache Flink");
    expect(one.out).toContain('Apache Flink (self-run) in "Which engine computes on the live events?"');
    expect(any.out).toContain(one.out.trim());
    expect((await call(brief, "stream-processing", "snowflake")).out).toContain("It is no candidate in stream-processing; it is one in warehouse.");
  });

  it("follows a slot down to the words of the brief", async () => {
    const { out } = await call(brief, "ingestion.real-time-streaming.source");
    expect(out).toContain("  Because:");
    expect(JSON.parse((await call(brief, "ingestion.real-time-streaming.source", "--json")).out)).toHaveProperty("slot.because");
  });

  it("suggests near names for an unknown subject", async () => {
    const result = await call(brief, "event-lo");
    expect(result.code).toBe(2);
    expect(result.out).toBe("");
    expect(result.err).toContain("event-log");
    expect((await call(brief, "warehouse", "no-such")).code).toBe(2);
  });
});

describe("a comparison in words", () => {
  const item = { fact: "ingestGigabytesPerDay", value: 340, unit: "GB/day", operator: "greaterThanInclusive", threshold: 300, holds: true, distance: 40, relative: 0.133333 } as const;
  it("says value, threshold and distance", () => {
    expect(comparisonText(item)).toBe("ingestGigabytesPerDay = 340 GB/day, threshold 300 GB/day, 13 % above");
    expect(comparisonText({ ...item, value: 300, distance: 0, relative: 0 })).toBe("ingestGigabytesPerDay = 300 GB/day, threshold 300 GB/day, exactly on it");
    expect(comparisonText({ ...item, fact: "externalUsers", unit: "users", value: 3, threshold: 0, relative: null })).toContain("3 users above");
  });
});
