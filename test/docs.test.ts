/** The documentation says what is there: links and anchors resolve, named files exist, generated pages are in step, the Quick start is whole. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCall } from "../src/cli/args.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

function pagesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? pagesBelow(`${folder}/${entry.name}`) : entry.name.endsWith(".md") ? [`${folder}/${entry.name}`] : []));
}

const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", ...pagesBelow("docs"), ...(existsSync(join(root, "examples/library/README.md")) ? ["examples/library/README.md"] : [])];
const prose = (text: string): string => text.replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, "");
const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\w\- ]/g, "").trim().replaceAll(" ", "-");

describe("links", () => {
  it.each(pages)("%s", (page) => {
    const links = [...prose(read(page)).replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
    const broken = links.filter((link) => !/^(https?|mailto):/.test(link)).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(root, page) : join(root, dirname(page), path);
      if (!existsSync(target)) return true;
      if (anchor === undefined || statSync(target).isDirectory()) return false;
      return ![...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].some((match) => anchorOf(match[1] ?? "") === anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe("named paths", () => {
  const handWritten = pages.filter((page) => !page.startsWith("docs/reference/") && page !== "CHANGELOG.md");
  it.each(handWritten)("%s", (page) => {
    const named = [...read(page).matchAll(/`((?:src|test|scripts|docs|fixtures|bench|examples|\.ci)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("npm scripts exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ""));
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("Quick start", () => {
  const section = /\n## Quick start\n([\s\S]*?)\n## /.exec(read("README.md"))?.[1] ?? "";
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => (match[1] ?? "").trim());

  it("is two blocks of one line each, whole on a fresh clone", () => {
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block).toMatch(/^npm ci && [^\n]+$/);
  });

  it("runs the main job on a brief that is there", () => {
    const call = /node dist\/cli\.js (.+)$/.exec(blocks[0] ?? "")?.[1]?.split(" ") ?? [];
    expect(readCall(call)).toMatchObject({ command: "generate" });
    expect(existsSync(join(root, call[1] ?? ""))).toBe(true);
  });

  it("tests as CI does", () => {
    expect(read(".ci/run")).toContain(`\n${blocks[1] ?? "?"} `);
  });
});

describe("pages", () => {
  it("the map fits on a few screens", () => {
    expect(read("docs/architecture.md").split("\n").length).toBeLessThan(150);
  });

  it("every page is reached from the README", () => {
    const seen = new Set<string>();
    const walk = (page: string): void => {
      if (seen.has(page)) return;
      seen.add(page);
      for (const match of read(page).matchAll(/\]\(([^)#\s]+)/g)) {
        const link = match[1] ?? "";
        if (/^https?:/.test(link)) continue;
        const target = relative(root, join(root, dirname(page), link)).replaceAll("\\", "/");
        if (!existsSync(join(root, target))) continue;
        if (statSync(join(root, target)).isDirectory()) for (const inner of pagesBelow(target)) walk(inner);
        else if (target.endsWith(".md")) walk(target);
      }
    };
    walk("README.md");
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });

  it("use no words without content", () => {
    const empty = /\b(robust|seamless(ly)?|cutting[- ]edge|state[- ]of[- ]the[- ]art|leverage|world[- ]class|as needed|best practices?|industry[- ]standard)\b/i;
    expect(pages.filter((page) => !page.startsWith("docs/reference/")).filter((page) => empty.test(read(page)))).toEqual([]);
  });

  it("the version is the same everywhere", async () => {
    const { VERSION } = await import("../src/version.js");
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(VERSION).toBe(version);
    expect(read("CHANGELOG.md")).toContain(`## [${version}]`);
  });
});
