/** Same brief, same bytes: whatever the clock, the time zone, the locale, the folder, the order of keys, and however often. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { artifacts, generate, render } from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const seed = readFileSync(join(root, "fixtures/briefs/seed-example.txt"), "utf8");

/** Everything a design is printed to, as one text. */
async function everything(brief: unknown): Promise<string> {
  const design = await generate(brief);
  return [...artifacts(design), ...render(design, { format: "html" }), ...render(design, { format: "json" })].map((file) => `${file.path}\n${file.text}`).join("\n");
}

describe("in one process", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it("the second run equals the first, with another brief between them", async () => {
    const first = await everything(seed);
    await everything({ business_domain: "Hospital", data_sources: "HL7 messages, lab database (Oracle)", data_volume: "2 GB/day" });
    expect(await everything(seed)).toBe(first);
  });

  it("clock and random are never asked", async () => {
    const expected = await everything(seed);
    const refuse = (name: string) => (): never => {
      throw new Error(`${name} was asked`);
    };
    vi.spyOn(Math, "random").mockImplementation(refuse("Math.random"));
    vi.spyOn(String.prototype, "localeCompare").mockImplementation(refuse("localeCompare"));
    vi.spyOn(Number.prototype, "toLocaleString").mockImplementation(refuse("toLocaleString"));
    vi.stubGlobal("Date", new Proxy(Date, { construct: refuse("Date"), apply: refuse("Date"), get: refuse("Date") }));
    vi.stubGlobal("Intl", new Proxy({}, { get: refuse("Intl") }));
    expect(await everything(seed)).toBe(expected);
  });

  it("the order of the keys of an object makes no difference to the design", async () => {
    const fields = {
      business_domain: "E-commerce platform analytics", data_sources: "Website events, mobile app, inventory system, payment gateway", data_volume: "100M events/day, 1TB daily growth",
      processing_requirements: "Real-time personalization, batch reporting", target_systems: "Data warehouse, ML feature store, BI dashboards", technology_stack: "AWS, Kubernetes, Kafka, Spark",
    };
    const turned = Object.fromEntries(Object.entries(fields).reverse());
    expect(await everything(turned)).toBe(await everything(fields));
  });
});

describe("in other surroundings", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipewright-determinism-"));
  const cli = join(folder, "dist/cli.js");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    // Bytes of the built package, so that data parsed from JSON and data prepared by the build are held to the sources too.
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), "--out", join(folder, "dist")], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });

  const run = (env: Record<string, string>, cwd: string): { out: string; err: string } => {
    const { stdout, stderr } = spawnSync(process.execPath, [cli, "generate", "-", "--format", "json"], { input: seed, cwd, env: { PATH: process.env["PATH"] ?? "", ...env }, encoding: "utf8", maxBuffer: 1e8 });
    return { out: stdout, err: stderr };
  };

  it("time zone, locale, folder and home make no difference", () => {
    const plain = run({ TZ: "UTC", LANG: "C" }, root);
    expect(plain.out.length).toBeGreaterThan(10_000);
    for (const [env, cwd] of [
      [{ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, folder],
      [{ TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", HOME: folder, NODE_ENV: "production", CI: "true", NO_COLOR: "1" }, tmpdir()],
    ] as const) {
      expect(run(env, cwd)).toEqual(plain);
    }
  });

  it("the built package gives the bytes of the sources", async () => {
    const design = await generate(seed);
    expect(run({}, root).out).toBe(render(design, { format: "json" })[0]?.text);
  });
});
