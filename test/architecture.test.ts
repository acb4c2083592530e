/** The layers of src/: imports only point to earlier ones, Node stays at the edges, nothing goes in circles, files stay small. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Earliest first. A module may import its own layer and the layers before it. docs/architecture.md explains each. */
const LAYERS = [
  "shared", "catalog", "brief", "requirements", "facts", "rules", "decisions", "explain", "sizing", "cost", "assurance", "tensions", "relax", "design", "render", "overlay", "generate.ts", "explain-brief.ts", "index.ts", "cli",
] as const;

/** Declarations of shape. Every stage that adds a part may name them as types, whatever its layer. */
const SHAPES = ["src/design/design.ts", "src/design/topology.ts", "src/design/slots/context.ts", "src/facts/fact.ts", "src/explain/explanation.ts"];

/** Belongs to no stage. */
const FREE = ["src/version.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function allBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? allBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function filesBelow(folder: string): string[] {
  return allBelow(folder).filter((file) => file.endsWith(".ts"));
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const to = specifier.startsWith(".") ? relative(root, join(root, dirname(file), specifier)).replaceAll("\\", "/").replace(/\.js$/, ".ts") : specifier;
    found.push({ from: file, to, typeOnly });
  };
  const allTypes = (clause: ts.ImportClause | undefined): boolean =>
    clause !== undefined && (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && clause.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) && clause.namedBindings.elements.every((element) => element.isTypeOnly)));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, allTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] !== undefined && ts.isStringLiteral(node.arguments[0])) add(node.arguments[0].text, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = filesBelow("src");
const imports = files.flatMap(importsOf);
const inside = imports.filter((item) => item.to.startsWith("src/"));
const layerOf = (file: string): string => file.split("/")[1] ?? "";
const show = (item: Import): string => `${item.from} -> ${item.to}`;

describe("layers", () => {
  it("every file belongs to one", () => {
    expect(files.filter((file) => !FREE.includes(file) && !(LAYERS as readonly string[]).includes(layerOf(file)))).toEqual([]);
  });

  it("imports only point to earlier ones", () => {
    const place = (file: string): number => (LAYERS as readonly string[]).indexOf(layerOf(file));
    const wrong = inside.filter((item) => !FREE.includes(item.to) && place(item.to) > place(item.from) && !(item.typeOnly && SHAPES.includes(item.to)));
    expect(wrong.map(show)).toEqual([]);
  });

  it("files that import each other do not exist", () => {
    const next = new Map<string, string[]>();
    for (const item of inside) if (!item.typeOnly) next.set(item.from, [...(next.get(item.from) ?? []), item.to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (path.includes(file) || done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it("every import has its file", () => {
    expect(inside.filter((item) => !files.includes(item.to)).map(show)).toEqual([]);
  });
});

describe("edges", () => {
  it("Node built-ins are imported by the command line alone", () => {
    expect(imports.filter((item) => item.to.startsWith("node:") && layerOf(item.from) !== "cli").map(show)).toEqual([]);
  });

  it("packages are those of package.json, each in its few places", () => {
    const places: Record<string, RegExp> = {
      zod: /^src\/(brief\/schema|overlay\/|cli\/)/, yaml: /^src\/(brief\/input|design\/code\/|cli\/)/, mustache: /^src\/render\/document\.ts$/, "json-rules-engine": /^src\/rules\/engine\.ts$/,
    };
    const packages = imports.filter((item) => !item.to.startsWith("src/") && !item.to.startsWith("node:"));
    expect(packages.filter((item) => places[item.to]?.test(item.from) !== true).map(show)).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    expect([...new Set(packages.map((item) => item.to))].sort((a, b) => (a < b ? -1 : 1))).toEqual(Object.keys(dependencies));
  });

  it("sections of the document read the finished design and the catalog's words, no earlier stage", () => {
    const allowed = ["shared", "design", "render"];
    const wrong = inside.filter((item) => layerOf(item.from) === "render" && !item.typeOnly && !FREE.includes(item.to) && !allowed.includes(layerOf(item.to)));
    expect(wrong.map(show)).toEqual([]);
  });
});

describe("files", () => {
  it("name no place outside the project", () => {
    const texts = ["src", "test", "docs", "examples", "bench", "scripts"].flatMap((folder) => allBelow(folder)).concat("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "package.json", ".ci/run");
    const named = texts.flatMap((file) => {
      // An example of code in a page stands for a file elsewhere.
      const text = readFileSync(join(root, file), "utf8").replace(/^ *```[\s\S]*?^ *```$/gm, "");
      const climbs = [...text.matchAll(/(?<![\w/.])(?:\.\.\/)+[\w.-]*/g)].map((match) => match[0]).filter((path) => relative(root, join(root, dirname(file), path)).startsWith(".."));
      const machine = [...text.matchAll(/(?<![\w.])\/(?:home|Users|work)\/\w+/g)].map((match) => match[0]);
      return [...climbs, ...machine].map((path) => `${file}: ${path}`);
    });
    expect(named).toEqual([]);
  });

  it("names are kebab-case", () => {
    expect(files.filter((file) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.generated)?\.ts$/.test(file))).toEqual([]);
  });
});
