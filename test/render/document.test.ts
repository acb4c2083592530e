import { execFileSync } from "node:child_process";
import Mustache from "mustache";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Design } from "../../src/design/design.js";
import { generate } from "../../src/index.js";
import { designSchema } from "../../src/cli/schemas/design.js";
import { escapeMarkdown } from "../../src/render/escape/markdown.js";
import { blocks, outlineSlots } from "../../src/render/outline.js";
import { artifacts, render, views } from "../../src/render/render.js";
import { partials, templates } from "../../src/render/templates.generated.js";
import { WIDTH } from "../../src/render/tree.js";
import { fixtureDesign } from "./support/design.js";

const markdown = (design: Design): string => render(design, { format: "markdown" })[0]?.text ?? "";

/** Fenced blocks as [language, body]. */
function fences(text: string): [string, string][] {
  const found: [string, string][] = [];
  let open: { marks: string; language: string; lines: string[] } | undefined;
  for (const line of text.split("\n")) {
    const match = /^(`{3,})(\w*)$/.exec(line);
    if (open === undefined && match !== null) open = { marks: match[1] ?? "", language: match[2] ?? "", lines: [] };
    else if (open !== undefined && line === open.marks) {
      found.push([open.language, open.lines.join("\n")]);
      open = undefined;
    } else open?.lines.push(line);
  }
  expect(open, "every fence is closed").toBeUndefined();
  return found;
}

/** Lines outside fences. */
function prose(text: string): string[] {
  let marks = "";
  return text.split("\n").filter((line) => {
    const match = /^(`{3,})\w*$/.exec(line)?.[1] ?? "";
    if (marks === "" && match !== "") marks = match;
    else if (marks !== "" && line === marks) marks = "";
    else return marks === "";
    return false;
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const HOSTILE = [
  "{{title}} {{{slots}}} {{#flows}}", "<script>alert(1)</script><img src=x onerror=y>", "a | b | c", "```\n# Injected heading\n```", "`code` *em* **strong** _em_ [x](javascript:y) ![i](z)",
  "line one\n\n# heading\n| a |", "\u202eevil\u200f", "=1+2 \\| \\", "&lt; &amp; &#60;", "~~~ ~~gone~~", "<!-- comment", "---",
];

describe("document", () => {
  it("knows 225 slots, each once", () => {
    expect(outlineSlots()).toHaveLength(225);
    expect(new Set(outlineSlots()).size).toBe(225);
  });

  it("shows every slot's value", () => {
    const flat = markdown(fixtureDesign()).replace(/\n[│ ]+/g, " ");
    for (const id of outlineSlots()) expect(flat).toContain(`Value of ${id} with enough words`);
  });

  it("has the headings of the deliverable in its order", () => {
    const headings = prose(markdown(fixtureDesign())).filter((line) => /^#{2,4} /.test(line)).map((line) => line.replace(/^#+ /, ""));
    const wanted = [
      "COMPREHENSIVE DATA PIPELINE ARCHITECTURE", "EXECUTIVE SUMMARY", "CONFLICTS AND POSITIONS TAKEN", "FLOWS", "ASSUMPTIONS", "DATA ARCHITECTURE OVERVIEW", "HIGH-LEVEL SYSTEM DESIGN",
      "TECHNOLOGY STACK SELECTION", "DETAILED PIPELINE DESIGN", "INGESTION LAYER ARCHITECTURE", "DATA TRANSFORMATION ENGINE", "TRANSFORMATION LOGIC SPECIFICATIONS", "DATA QUALITY FRAMEWORK",
      "COMPREHENSIVE QUALITY MONITORING", "AUTOMATED QUALITY CONTROLS", "SCALABILITY & PERFORMANCE DESIGN", "AUTO-SCALING ARCHITECTURE", "PERFORMANCE OPTIMIZATION PATTERNS",
      "MONITORING & OBSERVABILITY", "COMPREHENSIVE MONITORING STACK", "DASHBOARD & REPORTING", "SECURITY & COMPLIANCE ARCHITECTURE", "MULTI-LAYER SECURITY MODEL", "PRIVACY & GOVERNANCE",
      "DISASTER RECOVERY & BUSINESS CONTINUITY", "RESILIENCE ARCHITECTURE", "COST OPTIMIZATION STRATEGY", "FINANCIAL EFFICIENCY FRAMEWORK", "ROI MEASUREMENT", "DEPLOYMENT & CI/CD FRAMEWORK",
      "CONTINUOUS INTEGRATION/DEPLOYMENT", "TEAM COLLABORATION & DOCUMENTATION", "DEVELOPMENT STANDARDS", "FUTURE EVOLUTION ROADMAP", "TECHNOLOGY ADVANCEMENT PLAN", "IMPLEMENTATION PLAN",
    ];
    expect(headings.filter((item) => wanted.includes(item))).toEqual(wanted);
  });

  it("says on its first page what was asked for and is not designed for, and no single words", async () => {
    const brief = { business_domain: "Online shop", data_sources: "Web events, order database (MySQL)", data_volume: "20M events/day" };
    const said = async (processing_requirements: string): Promise<string> => /\*\*Stated, but nothing is designed for it\*\*: (.*)/.exec(markdown(await generate({ ...brief, processing_requirements })))?.[1] ?? "";
    expect(await said("nightly reports, an assistant that chats with the shop owners")).toContain("assistant that chats with the shop owners");
    expect(await said("nightly reports")).toBe("");
  });
  it("keeps lines of the trees within the width", () => {
    const trees = fences(markdown(fixtureDesign())).filter(([language]) => language === "text");
    expect(trees.length).toBe(blocks.length);
    for (const [, body] of trees) for (const line of body.split("\n")) expect(line.length).toBeLessThanOrEqual(WIDTH);
  });

  it("writes the delivery summary as YAML with the slots' values, and the real definition beside it", () => {
    const [summary, definition] = fences(markdown(fixtureDesign({ hostile: "\"quote: # - {x}\"" }))).filter(([language]) => language === "yaml").map(([, body]) => body);
    const data = parse(summary ?? "") as { pipeline_cicd: { source_control: { repository: string } } };
    expect(data.pipeline_cicd.source_control.repository).toContain('"quote: # - {x}"');
    expect(definition).toContain("name: pipeline");
  });

  it("renders views by Mustache alone to the same text", () => {
    const data = views(fixtureDesign());
    const summary = Mustache.render(templates["executive-summary"] ?? "", data["executive-summary"], partials, { escape: escapeMarkdown });
    expect(markdown(fixtureDesign())).toContain(summary.trim());
  });

  it("is the same for a frozen design and for every run", () => {
    const design = deepFreeze(fixtureDesign());
    expect(artifacts(design)).toEqual(artifacts(fixtureDesign()));
  });

  it("tells each exclusion once, marks close calls and says when the brief's wish decides", () => {
    const base = fixtureDesign();
    const reason = (rule: string, effect: "exclude" | "prefer", text: string, score?: number): Design["decisions"][number]["reasons"][number] => ({ rule, effect, text, saw: {}, sources: [], ...(score === undefined ? {} : { score }) });
    const out = (name: string, rule: string, text: string): Design["decisions"][number]["alternatives"][number] => ({ id: name, name, outcome: "excluded", margin: 1, reasons: [reason(rule, "exclude", text)] });
    const log: Design["decisions"][number] = {
      ...(base.decisions[1] as Design["decisions"][number]), id: "event-log", pinned: true, margin: -6, reasons: [reason("event-log/kafka", "prefer", "The team knows it.", 3)],
      alternatives: [
        { id: "p", name: "Plain log", outcome: "outscored", margin: -6, reasons: [] }, { id: "q", name: "Second log", outcome: "outscored", margin: 2, reasons: [], lacks: ["event-log/kafka"] },
        out("Hubs", "any/exclude-other-platform", "Runs on Azure."), out("Sub", "any/exclude-other-platform", "Runs on Google Cloud."), out("Gone", "any/exclude-not-maintained", "Its status is retired: not chosen unasked."),
      ],
    };
    const close: Design["decisions"][number] = { ...log, id: "warehouse", topic: "warehouse", question: "Which warehouse?", chosen: [{ id: "warehouse-store", name: "W" }], pinned: false, margin: 1, alternatives: [{ id: "q", name: "Second", outcome: "outscored", margin: 1, reasons: [] }] };
    const components = base.components.map((item) => (item.id === "warehouse-store" ? { ...item, technology: "warehouse-store" } : item));
    const text = markdown({ ...base, components, decisions: [log, close] });
    expect(text).toContain("named in the brief; the rules alone would choose Plain log (6 points more), the brief's wish decides");
    expect(text).toContain("- Runs on another platform: Hubs, Sub.");
    expect(text).toContain("- Outscored: Second log (2 behind). For the winner: The team knows it.");
    expect(text).toContain("a close call: ahead by 1");
    expect(text).not.toContain("Gone");
    expect(text).not.toContain("ahead by -");
  });

  it("names every stated requirement that is not met in the summary", () => {
    const text = markdown(fixtureDesign());
    const summary = text.slice(text.indexOf("### EXECUTIVE SUMMARY"), text.indexOf("### CONFLICTS"));
    expect(summary).toContain("Real-time personalization: available 99.8999 % by the providers' promises, asked 99.9 %");
    expect(summary).toContain("99.9 % asked, 99.899 % reached by the parts in series");
    expect(summary).toContain("**Conflicts**: 1 conflict (1 of them a stated requirement that is not met)");
  });

  it("prints what an availability product leaves out", () => {
    const base = fixtureDesign();
    const availability = base.assurance.availability.map((item) => ({ ...item, note: "Not counted: Amazon S3. A failed run is repeated." }));
    expect(markdown({ ...base, assurance: { ...base.assurance, availability } })).toContain("- Real-time personalization: not counted: Amazon S3. A failed run is repeated.");
  });

  it("has generated templates in step with the files", () => {
    expect(() => execFileSync(process.execPath, ["scripts/generate-templates.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
  });
});

describe("hostile client text", () => {
  it.each(HOSTILE)("%j changes no structure", (hostile) => {
    const plain = markdown(fixtureDesign());
    const text = markdown(fixtureDesign({ hostile }));
    expect(prose(text).filter((line) => /^#{1,6} /.test(line)).length).toBe(prose(plain).filter((line) => /^#{1,6} /.test(line)).length);
    expect(fences(text).length).toBe(fences(plain).length);
    const columns = (lines: string[]): number[] => lines.filter((line) => line.startsWith("|")).map((line) => line.split(/(?<!\\)(?:\\\\)*\|/).length);
    expect(columns(prose(text))).toEqual(columns(prose(plain)));
    expect(prose(text).join("\n")).not.toMatch(/<script|<img|<!--|[\u202e\u200f]/);
  });

  it("is never rendered a second time", () => {
    const text = markdown(fixtureDesign({ hostile: "{{title}}" }));
    expect(text).toContain("# E-commerce platform analytics {{title}}\n");
  });

  it("reaches the page as text only", () => {
    for (const hostile of HOSTILE) {
      const page = render(fixtureDesign({ hostile }), { format: "html" })[0]?.text ?? "";
      expect(page).not.toMatch(/<script|<img|onerror=[^&]*>|<[a-z]+ [^>]*javascript:/i);
    }
  });
});

describe("json, csv, adr, html", () => {
  it("writes design.json with the contract's keys, valid by the published schema", () => {
    const design = fixtureDesign();
    const data: unknown = JSON.parse(render(design, { format: "json" })[0]?.text ?? "");
    expect(data).toEqual(JSON.parse(JSON.stringify(design)));
    expect(designSchema.safeParse(data).error?.issues ?? []).toEqual([]);
    expect(Object.keys(data as object).slice(0, 2)).toEqual(["schemaVersion", "generator"]);
  });

  it("lists artifacts in the contract's order", () => {
    const paths = artifacts(fixtureDesign()).map((item) => item.path);
    expect(paths.slice(0, 4)).toEqual(["architecture.md", "design.json", "cost.csv", "diagrams/context.mmd"]);
    expect(paths.at(-1)).toMatch(/^adr\/10\d\d-recovery-strategy-personalization\.md$/);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("disarms formulas in cost.csv and keeps numbers plain", () => {
    const csv = artifacts(fixtureDesign()).find((item) => item.path === "cost.csv")?.text ?? "";
    expect(csv).toContain("'=stored bytes");
    expect(csv).toContain(",2141.82,");
    expect(csv.trimEnd().split("\r\n")).toHaveLength(4);
  });

  it("writes decision records with the MADR headings", () => {
    const record = artifacts(fixtureDesign()).find((item) => item.path.endsWith("event-log.md"))?.text ?? "";
    const headings = record.match(/^#{2,3} .*$/gm) ?? [];
    expect(headings.slice(0, 7)).toEqual(["## Context and Problem Statement", "## Decision Drivers", "## Considered Options", "## Decision Outcome", "### Consequences", "### Confirmation", "## Pros and Cons of the Options"]);
    expect(headings.at(-1)).toBe("## More Information");
  });

  it("makes one page without anything to fetch, with a working table of contents", () => {
    const page = render(fixtureDesign(), { format: "html" })[0]?.text ?? "";
    expect(page).not.toMatch(/<(link|script|img|iframe)\b|@import|url\(/);
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(30);
    for (const anchor of anchors) expect(page).toContain(`id="${anchor ?? ""}"`);
    expect(page.match(/<pre class="mermaid">/g)).toHaveLength(9);
  });

  it("places pictures where they are given", () => {
    const page = render(fixtureDesign(), { format: "html", pictures: { context: "<svg id=\"drawn\"></svg>" } })[0]?.text ?? "";
    expect(page).toContain('<figure><svg id="drawn"></svg></figure>');
    expect(page.match(/<pre class="mermaid">/g)).toHaveLength(8);
  });
});
