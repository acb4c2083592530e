// An esbuild plugin: the catalog's data modules become JSON that is parsed at start. Parsing one text is several times faster than evaluating
// as many object literals, and the engine need not compile them.
import { deepStrictEqual } from "node:assert/strict";
import { join, relative, sep } from "node:path";
import { evaluate } from "./evaluate.mjs";
import { inCode, inFiles } from "./places.mjs";

/** Modules whose exports are data and nothing else. */
const DATA =
  /[\\/]src[\\/](catalog[\\/](technologies[\\/]\w+[\\/]index|practices[\\/]index\.generated|domains[\\/]index\.generated|regimes[\\/]index\.generated|prices[\\/]index)|cli[\\/]reference-briefs\.generated)\.ts$/;
/** Rules are data as well: made by calls that read well in the sources, and nothing else. */
const RULES = /[\\/]src[\\/]rules[\\/](index|any)\.ts$/;
const PREPARED = /[\\/]src[\\/]catalog[\\/]prepared\.ts$/;

/** JSON in ASCII, so that it is read as bytes without decoding. Refuses what JSON would change. */
function json(value, where) {
  const text = JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  deepStrictEqual(JSON.parse(text), value, `${where} is not plain data`);
  return text;
}

/** Maps whose lists are kept as short texts until somebody asks for them: a brief names a few of thousands. */
const NAMES = `class Names extends Map {
  get(first) {
    const list = super.get(first);
    if (list === undefined || typeof list[0] !== "string") return list;
    const entries = list.map((line) => { const [kind, id, words, alias, cautious] = line.split("\\t"); return { kind, id, words: words.split(" "), alias, cautious: cautious === "1" }; });
    this.set(first, entries);
    return entries;
  }
}`;

/** One list of entries in the short form, held against what reading it back gives. */
function short(entries) {
  const lines = entries.map(({ kind, id, words, alias, cautious }) => [kind, id, words.join(" "), alias, cautious ? "1" : "0"].join("\t"));
  const back = lines.map((line) => line.split("\t")).map(([kind, id, words, alias, cautious]) => ({ kind, id, words: words.split(" "), alias, cautious: cautious === "1" }));
  deepStrictEqual(back, entries, "The table of names has a value that its short form cannot hold");
  return lines;
}

/** Keys of a domain pack that the choice of the pack reads; the rest is parsed for the chosen one only. */
const DOMAIN_KEYS = ["id", "name", "aliases"];

/** The packs as objects whose long parts are parsed on first use. */
function domainsModule(name, packs, place) {
  const lines = packs.map((pack) => {
    const keys = Object.keys(pack).map((key) =>
      DOMAIN_KEYS.includes(key)
        ? `${JSON.stringify(key)}: { enumerable: true, value: ${JSON.stringify(pack[key])} }`
        : `${JSON.stringify(key)}: { enumerable: true, get() { return whole().${key}; } }`,
    );
    return `(() => { let pack; const whole = () => (pack ??= ${place.value(json(pack, pack.id), `domain-${pack.id}`)}); return Object.defineProperties({}, { ${keys.join(", ")} }); })()`;
  });
  return `export const ${name} = [\n${lines.join(",\n")}\n];`;
}

/** Long parts of entries, by module: read for what is chosen, looked at for hardly anything else. */
const LONG_PARTS = [
  [/\/technologies\//, ["capacity", "failure", "sources"]],
  [/\/regimes\//, ["obligations", "sources"]],
  [/\/prices\//, ["prices"]],
];

/** Puts the long parts back where they stood, each entry's parsed when somebody first asks for one of them. */
const LATER = `function withParts(entries, parts, lines) {
  entries.forEach((entry, index) => {
    let whole;
    const read = () => (whole ??= JSON.parse(lines()[index]));
    for (const part of parts) if (part in entry) Object.defineProperty(entry, part, { enumerable: true, configurable: true, get: () => read()[part] });
  });
  return entries;
}`;

/** A list of entries whose long parts are parsed on first use. A 0 keeps their place among the keys. */
function entriesModule(name, entries, parts, place) {
  const short = entries.map((entry) => Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, parts.includes(key) ? 0 : value])));
  const long = entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => parts.includes(key))));
  json(entries, name);
  const lines = long.map((parts) => json(parts, name));
  return [
    LATER,
    `let lines;`,
    `export const ${name} = /* @__PURE__ */ withParts(${place.common(json(short, name), name)}, ${JSON.stringify(parts)}, () => (lines ??= ${place.lines(lines, `${name}-parts`)}));`,
  ].join("\n");
}

async function preparedModule(root, place) {
  const { hash, aliases } = await evaluate(
    root,
    [
      'import { catalog } from "./src/catalog/index.ts";',
      'import { shippedAliasTable } from "./src/catalog/alias-table.ts";',
      "const table = shippedAliasTable();",
      "export const hash = catalog.hash();",
      "export const aliases = Object.entries(table).map(([name, map]) => [name, [...map]] as const);",
    ].join("\n"),
  );
  const tables = Object.fromEntries(aliases.map(([name, lists]) => [name, lists.map(([first, entries]) => [first, short(entries)])]));
  return [
    NAMES,
    `const read = () => { const { names, engines, saas } = ${place.common(json(tables, "The table of names"), "names")}; return { names: new Names(names), engines: new Names(engines), saas: new Names(saas) }; };`,
    `export const prepared = { hash: ${JSON.stringify(hash)}, aliases: read };`,
  ].join("\n");
}

/** The plugin for the project at `root`. Data goes into the code, or into files of `folder` if one is given. */
export function dataModules(root, folder) {
  const place = folder === undefined ? inCode : inFiles(folder);
  return {
    name: "data-modules",
    setup(build) {
      place.setup?.(build);
      build.onLoad({ filter: DATA }, async ({ path }) => {
        const module = relative(root, path).split(sep).join("/");
        const exported = await evaluate(root, `export * from ${JSON.stringify(`./${module}`)};`);
        if (module.includes("/domains/")) return { contents: domainsModule("generatedDomains", exported.generatedDomains, place), loader: "js" };
        const [, parts] = LONG_PARTS.find(([folder]) => folder.test(`/${module}`)) ?? [];
        const [[name, entries]] = Object.entries(exported);
        if (parts !== undefined) return { contents: entriesModule(name, entries, parts, place), loader: "js" };
        const lines = Object.entries(exported).map(
          ([name, value]) => `export const ${name} = /* @__PURE__ */ ${(module.includes("/practices/") ? place.common : place.value)(json(value, `${module}: ${name}`), name)};`,
        );
        return { contents: lines.join("\n"), loader: "js", resolveDir: join(root, "src") };
      });
      build.onLoad({ filter: RULES }, async ({ path }) => {
        const exported = await evaluate(root, `export * from ${JSON.stringify(`./${relative(root, path).split(sep).join("/")}`)};`);
        return {
          contents: Object.entries(exported)
            .map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${place.common(json(value, name), name)};`)
            .join("\n"),
          loader: "js",
        };
      });
      build.onLoad({ filter: PREPARED }, async () => ({ contents: await preparedModule(root, place), loader: "js" }));
    },
  };
}
