import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BriefError } from "../../src/brief/brief.js";
import { allTechnologies, catalog, makeCatalog } from "../../src/catalog/index.js";
import { catalogSchema } from "../../src/cli/schemas/catalog.js";
import { run } from "../../src/cli/main.js";
import { explain } from "../../src/explain-brief.js";
import type { Library, LibraryOptions } from "../../src/cli/io.js";
import type { Design } from "../../src/design/design.js";
import type { House } from "../../src/overlay/house.js";
import { artifacts, render } from "../../src/render/render.js";
import { VERSION } from "../../src/version.js";
import { fixtureDesign } from "../render/support/design.js";

/** A design whose every stated requirement is met. */
function satisfied(): Design {
  const design = fixtureDesign();
  return { ...design, tensions: [], assurance: { ...design.assurance, availability: [] } };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pipewright-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function call(argv: string[], design: Design = satisfied(), stdin = ""): Promise<{ code: number; out: string; err: string; seen: unknown[] }> {
  const result = { code: -1, out: "", err: "", seen: [] as unknown[] };
  const library: Library = {
    render, artifacts, catalog, makeCatalog, explain,
    generate: async (brief, options) => {
      result.seen.push(brief, options);
      if (brief === "bad") {
        const span = { field: "brief", start: 0, end: 3, text: "bad" };
        throw new BriefError([{ code: "missing", field: "business_domain", message: "Missing.", hint: "Say what it is for.", span }, { code: "missing", field: "data_sources", message: "Missing.", hint: "Name them." }]);
      }
      return design;
    },
  };
  const io = { out: (text: string) => void (result.out += text), err: (text: string) => void (result.err += text), readStdin: async () => stdin };
  result.code = await run(argv, { io, library: async () => library });
  return result;
}

const brief = (text = "domain: shop"): string => {
  const path = join(folder, "brief.txt");
  writeFileSync(path, text);
  return path;
};

describe("generate", () => {
  it("prints only the chosen format to standard output, the rest to standard error", async () => {
    const result = await call(["generate", brief()]);
    expect(result.code).toBe(0);
    expect(result.out).toBe(render(satisfied(), { format: "markdown" })[0]?.text);
    expect(result.err).toContain("Designed: E-commerce platform analytics");
  });

  it("reads standard input for -", async () => {
    const result = await call(["generate", "-", "--format", "json"], satisfied(), "domain: piped");
    expect(result.seen[0]).toBe("domain: piped");
    expect(JSON.parse(result.out)).toHaveProperty("schemaVersion");
  });

  it("exits 1 and prints the conflict when a stated requirement is not met", async () => {
    const result = await call(["generate", brief()], fixtureDesign());
    expect(result.code).toBe(1);
    expect(result.err).toContain("Not met: 99.9 % is above the product of the parts");
    expect(result.out).toContain("EXECUTIVE SUMMARY");
  });

  it("exits 2, lists every problem and writes nothing for a brief that cannot be read", async () => {
    const result = await call(["generate", brief("bad"), "--out", join(folder, "out")]);
    expect(result.code).toBe(2);
    expect(result.err).toContain("2 problems");
    expect(result.err).toContain("data_sources: Missing. Name them.");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("writes all artifacts to a new folder and leaves no staging folder", async () => {
    const out = join(folder, "out");
    const result = await call(["generate", brief(), "--out", out, "--format", "html"]);
    expect(result.code).toBe(0);
    expect(result.out).toBe("");
    for (const file of artifacts(satisfied())) expect(readFileSync(join(out, file.path), "utf8")).toBe(file.text);
    expect(existsSync(join(out, "architecture.html"))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["brief.txt", "out"]);
  });

  it("replaces its own files, leaves others alone and names those of an earlier run", async () => {
    const out = join(folder, "out");
    mkdirSync(join(out, "adr"), { recursive: true });
    writeFileSync(join(out, "notes.txt"), "mine");
    writeFileSync(join(out, "architecture.md"), "old");
    writeFileSync(join(out, "adr", "0099-old.md"), "old");
    const result = await call(["generate", brief(), "--out", out]);
    expect(result.code).toBe(0);
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
    expect(readFileSync(join(out, "architecture.md"), "utf8")).toContain("EXECUTIVE SUMMARY");
    expect(result.err).toContain("adr/0099-old.md");
    expect(readdirSync(out).some((name) => name.startsWith(".pipewright"))).toBe(false);
  });

  it("refuses a missing parent, a file as folder, and a folder where a file goes, and changes nothing", async () => {
    expect((await call(["generate", brief(), "--out", join(folder, "no", "such")])).err).toContain("does not exist");
    expect((await call(["generate", brief(), "--out", brief()])).err).toContain("is a file, not a folder");
    const out = join(folder, "out");
    mkdirSync(join(out, "cost.csv"), { recursive: true });
    const result = await call(["generate", brief(), "--out", out]);
    expect(result.code).toBe(2);
    expect(readdirSync(out)).toEqual(["cost.csv"]);
  });

  it.skipIf(process.getuid?.() === 0)("refuses a folder that may not be written", async () => {
    const out = join(folder, "locked");
    mkdirSync(out);
    chmodSync(out, 0o500);
    expect((await call(["generate", brief(), "--out", out])).err).toContain("no permission");
  });

  it("says what to install when pictures are asked for and the renderer is absent", async () => {
    const result = await call(["generate", brief(), "--out", join(folder, "out"), "--diagrams", "svg"]);
    expect(result.code).toBe(2);
    expect(result.err).toContain("npm install @mermaid-js/mermaid-cli");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("lays technologies over the catalog and hands prices on", async () => {
    const shipped = allTechnologies[0];
    const technologies = join(folder, "house.json");
    const prices = join(folder, "prices.yaml");
    writeFileSync(technologies, JSON.stringify([{ ...shipped, name: "House edition" }, { ...shipped, id: "house-log" }]));
    writeFileSync(prices, "sku: aws.msk.kafka.m7g.large.hour\nusd: 1.5\nsource: contract\nasOf: 2026-10\n");
    const result = await call(["generate", brief(), "--catalog", technologies, "--prices", prices]);
    const options = result.seen[1] as LibraryOptions;
    expect(options.catalog?.technology(shipped?.id ?? "")?.name).toBe("House edition");
    expect(options.catalog?.technologies).toHaveLength(allTechnologies.length + 1);
    expect((options.catalog as House | undefined)?.prices[0]).toMatchObject({ usd: 1.5, region: "any", source: "contract" });
  });

  it("refuses a price for a SKU that nothing bills, with near ones", async () => {
    const prices = join(folder, "prices.yaml");
    writeFileSync(prices, "- { sku: aws.msk.kafka.m7g.larg.hour, usd: 1.5, source: contract, asOf: 2026-10 }\n");
    const result = await call(["generate", brief(), "--prices", prices]);
    expect(result.code).toBe(2);
    expect(result.err).toContain("prices[0].sku");
    expect(result.err).toContain("Near: aws.msk.kafka.m7g.large.hour");
  });

  it("compares with and without overlays in catalog check", async () => {
    const file = join(folder, "house.yaml");
    writeFileSync(file, "ban: [{ id: kafka, reason: Not here. }]\n");
    expect((await call(["catalog", "check"])).err).toContain("none is given");
    const given = await call(["catalog", "check", brief(), "--catalog", file]);
    expect(given.code).toBe(0);
    expect(given.out).toContain("no decision changes");
    const all = JSON.parse((await call(["catalog", "check", "--catalog", file, "--json"])).out) as { briefs: { brief: string }[]; withoutEffect: string[] };
    expect(all.briefs.map((item) => item.brief)).toContain("seed-example");
    expect(all.withoutEffect).toEqual(["any/house-ban-kafka"]);
    expect((await call(["catalog", "list", "--json"])).code).toBe(2);
  });

  it("names every problem of an overlay", async () => {
    const file = join(folder, "house.yaml");
    writeFileSync(file, "id: Bad Id\nname: x\n");
    const result = await call(["generate", brief(), "--catalog", file]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(`${file}: id: It is not written as wanted. Read: "Bad Id".`);
    expect(result.err).toContain(`${file}: roles: It is missing. Read: nothing.`);
  });

  it.each([
    [["generate"], "needs a brief"], [["generate", "no-such-file"], "no such file"], [["design"], 'Command "design" is not known'], [["generate", "x", "--format", "pdf"], "markdown, html, json"],
    [["generate", "x", "--colour"], "--colour"], [["generate", "x", "y"], "at most 1 argument"], [["init", "--out", "x"], "takes no --out"], [["schema"], "brief, design, catalog"],
    [["generate", "x", "--diagrams", "png"], "needs --out"], [["catalog", "show"], "needs an id"], [["generate", "x", "--out"], "--out"],
  ])("%j is refused with exit code 2", async (argv, words) => {
    const result = await call(argv);
    expect(result.code).toBe(2);
    expect(result.err).toContain(words);
    expect(result.out).toBe("");
  });
});

describe("the other commands", () => {
  it("init writes a brief that is YAML, and never over an existing file", async () => {
    const file = join(folder, "new.yaml");
    expect((await call(["init", file])).code).toBe(0);
    expect(parse(readFileSync(file, "utf8"))).toHaveProperty("technical_requirements");
    const again = await call(["init", file]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("exists already");
    expect((await call(["init"])).out).toContain("business_domain:");
  });

  it.each(["brief", "design"])("schema %s is JSON Schema", async (name) => {
    const schema = JSON.parse((await call(["schema", name])).out) as { $schema: string; properties: object };
    expect(schema.$schema).toContain("json-schema.org");
    expect(Object.keys(schema.properties).length).toBeGreaterThan(10);
  });

  it("schema catalog accepts every technology of the catalog", async () => {
    expect((await call(["schema", "catalog"])).out).toContain('"operatingFte"');
    for (const item of allTechnologies) expect(catalogSchema.safeParse(item).error?.issues ?? [], item.id).toEqual([]);
  });

  it("catalog lists and shows", async () => {
    const id = allTechnologies[0]?.id ?? "";
    expect((await call(["catalog"])).out).toContain(id);
    expect((await call(["catalog", "show", id])).out).toContain(`id: ${id}`);
    expect((await call(["catalog", "show", "no-such"])).code).toBe(2);
  });

  it("help and version go to standard output", async () => {
    expect((await call([])).out).toContain("pipewright generate");
    expect((await call(["--version"])).out).toBe(`${VERSION}\n`);
    expect(VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
  });
});
