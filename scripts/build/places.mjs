// Where the build puts the catalog's data: into the code of the library, or into files beside the command.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** As part of the code: the library has no files. */
export const inCode = {
  value: (text) => `JSON.parse(${JSON.stringify(text)})`,
  common: (text) => inCode.value(text),
  lines: (lines) => `JSON.parse(${JSON.stringify(JSON.stringify(lines))})`,
};

const COMMON = "common-data";

/** As files beside the code: the command can read files, and the engine then need not look at the data at all. */
export function inFiles(folder) {
  const common = new Map();
  mkdirSync(folder, { recursive: true });
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return `require("node:fs").readFileSync(require("node:path").join(__dirname, ${JSON.stringify(name)}), "latin1")`;
  };
  return {
    /** A value of its own file, read where the expression stands. */
    value: (text, name) => `JSON.parse(${file(`${name}.json`, text)})`,
    /** A value that every call needs: all of these are in one file, since each file costs, and a long text is parsed to where it can stay. */
    common: (text, name) => {
      common.set(name, text);
      return `require(${JSON.stringify(COMMON)})[${JSON.stringify(name)}]`;
    },
    /** Lines of which few are used. */
    lines: (lines, name) => `${file(`${name}.txt`, lines.join("\n"))}.split("\\n")`,
    /** The module behind `common`, for esbuild. */
    setup({ onResolve, onLoad, onEnd }) {
      onResolve({ filter: new RegExp(`^${COMMON}$`) }, () => ({ path: COMMON, namespace: COMMON }));
      onLoad({ filter: /.*/, namespace: COMMON }, () => ({
        contents: `module.exports = JSON.parse(require("node:fs").readFileSync(require("node:path").join(__dirname, "${COMMON}.json"), "latin1"));`,
        loader: "js",
      }));
      onEnd(() => file(`${COMMON}.json`, `{${[...common].map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(",")}}`) && undefined);
    },
  };
}
