/** Hostile and broken input at the command line: a clear error or a finding, nothing executed, nothing half-written. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../src/cli/main.js";
import * as library from "../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "pipewright-bad-input-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const seed = fileURLToPath(new URL("../fixtures/briefs/seed-example.txt", import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function call(argv: readonly string[], stdin = ""): Promise<Ended> {
  let out = "", err = "";
  const io = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, readStdin: () => Promise.resolve(stdin) };
  const code = await run(argv, { io, library: () => Promise.resolve(library) });
  return { code, out, err };
}

let count = 0;
/** Runs `generate` on these bytes, from a file. */
async function brief(content: string | Uint8Array, ...more: readonly string[]): Promise<Ended> {
  count += 1;
  const path = join(folder, `brief-${String(count)}`);
  writeFileSync(path, content);
  return call(["generate", path, ...more]);
}

const base = { business_domain: "Online shop", data_sources: "Web events, order database (MySQL)", data_volume: "1M events/day" };
const object = (fields: object, ...more: readonly string[]): Promise<Ended> => brief(JSON.stringify({ ...base, ...fields }), ...more);

/** Exit code 2, a message without a stack, nothing on standard output. */
function refused(ended: Ended, message: RegExp): void {
  expect(ended.code).toBe(2);
  expect(ended.out).toBe("");
  expect(ended.err).toMatch(message);
  expect(ended.err).not.toMatch(/\n\s+at .*:\d+/);
  expect(ended.err.length).toBeLessThan(5000);
}

const filled = (ended: Ended): void => {
  expect([0, 1]).toContain(ended.code);
  expect(ended.out).not.toMatch(/undefined|\bNaN\b|Infinity|\[object Object\]/);
};

describe("briefs that cannot be read", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /empty/i],
    ["only blank lines", " \n\n\t\n", /empty/i],
    ["binary", Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), /not (a )?text|binary|UTF-8|control bytes/i],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /text|UTF-8/i],
    ["10 MB of words", "business_domain: shop\n".repeat(480_000), /large|long|MB|characters|bytes/i],
    ["a list", "[1, 2, 3]", /array|list/i],
    ["broken JSON", '{"business_domain": "shop",', /JSON/],
    ["deeply nested JSON", `{"business_domain":${"[".repeat(100_000)}${"]".repeat(100_000)},"data_sources":"x"}`, /list|nested|JSON/i],
    ["a YAML bomb", ["a: &a [x,x,x,x,x,x,x,x,x]", ...Array.from({ length: 9 }, (_, i) => `${String.fromCharCode(98 + i)}: &${String.fromCharCode(98 + i)} [${Array(9).fill(`*${String.fromCharCode(97 + i)}`).join(",")}]`), "business_domain: *j"].join("\n"), /YAML|field/i],
    ["a YAML cycle", "business_domain: &a [*a]\ndata_sources: web events\n", /YAML|list|business_domain/i],
    ["a YAML tag", "business_domain: !!js/function 'function(){ process.exit(7) }'\ndata_sources: x\n", /tag/i],
    ["nothing known", "hello world, please design something nice", /business_domain|field/i],
  ])("%s", async (_, content, message) => {
    const started = performance.now();
    refused(await brief(content), message);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("names every problem at once", async () => {
    const ended = await brief(JSON.stringify({ business_domian: "shop", volume_of_data: 3, data_sources: { a: [] } }));
    refused(ended, /business_domian[\s\S]*business_domain/);
    expect(ended.err.match(/^ {2}\S/gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });

  it("a missing file, a folder, and no file at all", async () => {
    refused(await call(["generate", join(folder, "nowhere.txt")]), /no such file/);
    refused(await call(["generate", folder]), /folder/);
    refused(await call(["generate"]), /brief/);
  });
});

describe("keys and values that try something", () => {
  it("prototype keys are unknown fields and change nothing", async () => {
    refused(await brief(`{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "business_domain": "shop", "data_sources": "web events"}`), /__proto__|constructor/);
    refused(await brief("business_domain: shop\ndata_sources: [web events]\nconstructor: x\ntoString: y\nhasOwnProperty: z\n"), /constructor/);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each<[string, object]>([
    ["negative", { records_per_day: -5 }], ["infinite", { gigabytes_per_day: "1e999" }], ["not a number", { availability: "often" }], ["over 100 %", { availability: 99.9 }],
    ["absurd", { peak_factor: 1e12 }], ["a list", { engineers: [1, 2] }], ["an unknown word", { delivery: "maybe-once" }], ["an unknown currency", { currency: "XXX" }],
  ])("a precise value that is %s is refused", async (_, fields) => refused(await object(fields), new RegExp(Object.keys(fields)[0] ?? "")));

  it.each<[string, object]>([
    ["negative amounts", { data_volume: "-5 TB/day, -100 events/s" }], ["absurd amounts", { data_volume: "999999999999999999999 events per second of 1e300 bytes" }],
    ["an availability over 100 %", { sla_requirements: "120% availability, latency -3 ms" }], ["contradictory units", { data_volume: "10 TB per day, 3 events per day, 1 KB each" }],
    ["a budget of nothing", { budget_constraints: "0 EUR per month" }], ["zero everywhere", { data_volume: "0 events/day, 0 GB" }],
  ])("%s in a text end in an answer or a refusal, never in NaN", async (_, fields) => {
    const ended = await object(fields);
    if (ended.code === 2) refused(ended, /\S/);
    else filled(ended);
  });

  it("contradictory volumes are a finding", async () => {
    const ended = await object({ data_volume: "10 TB per day, 1M events per day, 100 bytes each" });
    expect(ended.err + ended.out).toMatch(/contradict|do not fit|does not fit|make .* bytes a record/i);
  });
});

/** The text outside fenced blocks, and whether every fence is closed. */
function fences(markdown: string): { outside: string; closed: boolean } {
  const outside: string[] = [];
  let closing = "";
  for (const line of markdown.split("\n")) {
    const marks = /^`{3,}/.exec(line)?.[0] ?? "";
    if (closing === "" && marks === "") outside.push(line);
    else if (closing === "") closing = marks;
    else if (line === closing) closing = "";
  }
  return { outside: outside.join("\n"), closed: closing === "" };
}

describe("text of the client in the document", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["Mustache", "{{design}} {{{brief.source}}} {{#a}}x{{/a}} {{> block}} {{=<% %>=}}"],
    ["HTML", "<script>alert(1)</script><img src=x onerror=alert(2)>"],
    ["a Markdown table", "a | b | c\\| `code` [link](javascript:alert(1)) ![x](y)"],
    ["a fence", "``` ````` ~~~ end"],
    ["Mermaid", "\"]; click n0 href \"javascript:alert(1)\"; end %% subgraph x"],
    ["right-to-left and other scripts", "متجر إلكتروني \u202Eevil\u202C 電子商務 🛒 магазин"],
    ["a spreadsheet formula", "=HYPERLINK(\"http://x\",\"y\")"],
  ];

  it.each(hostile)("%s stays text", async (_, text) => {
    for (const format of ["markdown", "html"]) {
      const ended = await object({ business_domain: `Shop ${text}`, data_sources: `Web events ${text.replaceAll(",", " ")}, order database (MySQL)`, target_systems: `Warehouse, ${text.replaceAll(",", " ")}` }, "--format", format);
      filled(ended);
      // Inside a fence nothing is markup; outside of it and in a page, nothing of the client's may be.
      const { outside, closed } = format === "markdown" ? fences(ended.out) : { outside: ended.out, closed: true };
      expect(closed).toBe(true);
      expect(outside).not.toMatch(/<script>alert|<img src=x|href="javascript:/i);
      if (format === "markdown") expect(outside).not.toMatch(/(?<!\\)\]\(javascript:/i);
      expect(ended.out).not.toContain("\u202E");
    }
  });

  it("a name is printed once, not read as a template", async () => {
    const ended = await object({ business_domain: "Shop {{title}} of {{design}}" });
    expect(ended.out).toMatch(/# Shop .*title.* of .*design/);
  });

  it("file names never come from the brief", async () => {
    const out = join(folder, "names");
    const up = ["..", "..", "above"].join("/");
    const ended = await object({ business_domain: up, data_sources: `/${up}, C:\\con, ${up} (MySQL)` }, "--out", out);
    expect([0, 1]).toContain(ended.code);
    expect(readdirSync(out, { recursive: true }).map(String).filter((name) => !/^[a-z0-9.\/-]+$/.test(name) || name.includes("above"))).toEqual([]);
    expect(readdirSync(folder)).not.toContain("above");
  });
});

describe("output folders", () => {
  const generate = (out: string): Promise<Ended> => call(["generate", seed, "--out", out]);
  const stagingLeft = (path: string): string[] => readdirSync(path).filter((name) => name.startsWith(".pipewright"));

  it("a missing parent is named and nothing is made", async () => {
    refused(await generate(join(folder, "no", "such")), /does not exist/);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });

  it("a file in its place is refused", async () => {
    const path = join(folder, "file");
    writeFileSync(path, "mine");
    refused(await generate(path), /is a file/);
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  it.skipIf(process.getuid?.() === 0)("a read-only folder is refused and stays empty", async () => {
    const path = join(folder, "read-only");
    mkdirSync(path);
    chmodSync(path, 0o555);
    refused(await generate(path), /permission|read-only/);
    expect(readdirSync(path)).toEqual([]);
    chmodSync(path, 0o755);
  });

  it.skipIf(!existsSync("/dev/full"))("a folder that cannot be written is refused", async () => {
    refused(await generate("/dev/full"), /file|folder/);
    refused(await generate("/proc/pipewright"), /Cannot write|not permitted|does not exist|permission/);
  });

  it("a folder in the way of a file: refused before anything is replaced", async () => {
    const path = join(folder, "half");
    mkdirSync(join(path, "design.json"), { recursive: true });
    writeFileSync(join(path, "architecture.md"), "mine");
    refused(await generate(path), /design\.json/);
    expect(readFileSync(join(path, "architecture.md"), "utf8")).toBe("mine");
    expect(stagingLeft(path)).toEqual([]);
  });

  it("other people's files are left alone, ours are replaced whole", async () => {
    const path = join(folder, "full");
    mkdirSync(path);
    writeFileSync(join(path, "notes.txt"), "mine");
    expect([0, 1]).toContain((await generate(path)).code);
    const first = readFileSync(join(path, "design.json"), "utf8");
    expect([0, 1]).toContain((await generate(path)).code);
    expect(readFileSync(join(path, "design.json"), "utf8")).toBe(first);
    expect(readFileSync(join(path, "notes.txt"), "utf8")).toBe("mine");
    expect(stagingLeft(path)).toEqual([]);
  });

  it("a brief that cannot be read makes no folder", async () => {
    const path = join(folder, "never");
    refused(await brief("", "--out", path), /empty/i);
    expect(existsSync(path)).toBe(false);
  });

  it("a link to a folder is followed, a dangling one refused", async () => {
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect([0, 1]).toContain((await generate(join(folder, "link"))).code);
    expect(readdirSync(join(folder, "real"))).toContain("architecture.md");
  });
});
