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

async function preparedModule(root, place) {
  const { hash, aliases } = await evaluate(root, [
    'import { catalog } from "./src/catalog/index.ts";',
    'import { shippedAliasTable } from "./src/catalog/alias-table.ts";',
    "const table = shippedAliasTable();",
    "export const hash = catalog.hash();",
    "export const aliases = Object.fromEntries(Object.entries(table).map(([name, map]) => [name, [...map]]));",
  ].join("\n"));
  return [
    `const read = () => { const lists = ${place(json(aliases, "The table of names"), "names")}; return { names: new Map(lists.names), engines: new Map(lists.engines), saas: new Map(lists.saas) }; };`,
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
        const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${place(json(value, `${module}: ${name}`), name)};`);
        return { contents: lines.join("\n"), loader: "js", resolveDir: join(root, "src") };
      });
      build.onLoad({ filter: PREPARED }, async () => ({ contents: await preparedModule(root, place), loader: "js" }));
    },
  };
}
