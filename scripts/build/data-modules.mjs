// An esbuild plugin: the catalog's data modules become JSON text that is parsed at start. Parsing one text is several times faster than
// evaluating as many object literals, and the engine need not compile them.
import { deepStrictEqual } from "node:assert/strict";
import { join, relative, sep } from "node:path";
import { evaluate } from "./evaluate.mjs";

/** Modules whose exports are data and nothing else. */
const DATA = /[\\/]src[\\/]catalog[\\/](technologies[\\/]\w+[\\/]index|practices[\\/]index\.generated|domains[\\/]index\.generated|regimes[\\/]index\.generated|prices[\\/]index)\.ts$/;
const PREPARED = /[\\/]src[\\/]catalog[\\/]prepared\.ts$/;

/** JavaScript whose value is `value`, as text to be parsed. Refuses what JSON would change. */
function parsed(value, where) {
  const text = JSON.stringify(value);
  deepStrictEqual(JSON.parse(text), value, `${where} is not plain data`);
  return `JSON.parse(${JSON.stringify(text)})`;
}

async function preparedModule(root) {
  const { hash, aliases } = await evaluate(root, [
    'import { catalog } from "./src/catalog/index.ts";',
    'import { shippedAliasTable } from "./src/catalog/alias-table.ts";',
    "const table = shippedAliasTable();",
    "export const hash = catalog.hash();",
    "export const aliases = Object.fromEntries(Object.entries(table).map(([name, map]) => [name, [...map]]));",
  ].join("\n"));
  return [
    `const read = () => { const lists = ${parsed(aliases, "The alias table")}; return { names: new Map(lists.names), engines: new Map(lists.engines), saas: new Map(lists.saas) }; };`,
    `export const prepared = { hash: ${JSON.stringify(hash)}, aliases: read };`,
  ].join("\n");
}

/** The plugin for the project at `root`. */
export async function dataModules(root) {
  return {
    name: "data-modules",
    setup(build) {
      build.onLoad({ filter: DATA }, async ({ path }) => {
        const module = `./${relative(root, path).split(sep).join("/")}`;
        const exported = await evaluate(root, `export * from ${JSON.stringify(module)};`);
        const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = /* @__PURE__ */ ${parsed(value, `${module}: ${name}`)};`);
        return { contents: lines.join("\n"), loader: "js", resolveDir: join(root, "src") };
      });
      build.onLoad({ filter: PREPARED }, async () => ({ contents: await preparedModule(root), loader: "js" }));
    },
  };
}
