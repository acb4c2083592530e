// An esbuild plugin: the catalog's data modules become JSON that is parsed at start. Parsing one text is several times faster than evaluating
// as many object literals, and the engine need not compile them.
import { deepStrictEqual } from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { evaluate } from "./evaluate.mjs";

/** Modules whose exports are data and nothing else. */
const DATA = /[\\/]src[\\/]catalog[\\/](technologies[\\/]\w+[\\/]index|practices[\\/]index\.generated|domains[\\/]index\.generated|regimes[\\/]index\.generated|prices[\\/]index)\.ts$/;
const PREPARED = /[\\/]src[\\/]catalog[\\/]prepared\.ts$/;

/** JSON in ASCII, so that it is read as bytes without decoding. Refuses what JSON would change. */
function json(value, where) {
  const text = JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  deepStrictEqual(JSON.parse(text), value, `${where} is not plain data`);
  return text;
}

/** As part of the code: the library has no files. */
const inCode = (text) => `JSON.parse(${JSON.stringify(text)})`;

/** As a file beside the code: the command can read files, and the engine then need not look at the data at all. */
const inFiles = (folder) => (text, name) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), text);
  return `JSON.parse(require("node:fs").readFileSync(require("node:path").join(__dirname, ${JSON.stringify(`${name}.json`)}), "latin1"))`;
};

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
    return `(() => { let pack; const whole = () => (pack ??= ${place(json(pack, pack.id), `domain-${pack.id}`)}); return Object.defineProperties({}, { ${keys.join(", ")} }); })()`;
  });
  return `export const ${name} = [\n${lines.join(",\n")}\n];`;
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
    `const read = () => { const { names, engines, saas } = ${place(json(tables, "The table of names"), "names")}; return { names: new Names(names), engines: new Names(engines), saas: new Names(saas) }; };`,
    `export const prepared = { hash: ${JSON.stringify(hash)}, aliases: read };`,
  ].join("\n");
}

/** The plugin for the project at `root`. Data goes into the code, or into files of `folder` if one is given. */
export function dataModules(root, folder) {
  const place = folder === undefined ? inCode : inFiles(folder);
  return {
    name: "data-modules",
    setup(build) {
      build.onLoad({ filter: DATA }, async ({ path }) => {
        const module = relative(root, path).split(sep).join("/");
        const exported = await evaluate(root, `export * from ${JSON.stringify(`./${module}`)};`);
        if (module.includes("/domains/")) return { contents: domainsModule("generatedDomains", exported.generatedDomains, place), loader: "js" };
        const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${place(json(value, `${module}: ${name}`), name)};`);
        return { contents: lines.join("\n"), loader: "js", resolveDir: join(root, "src") };
      });
      build.onLoad({ filter: PREPARED }, async () => ({ contents: await preparedModule(root, place), loader: "js" }));
    },
  };
}
