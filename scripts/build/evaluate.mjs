// Runs a module of the TypeScript sources in this process and gives its exports; nothing is written to disk.
import { build } from "esbuild";

/** Exports of the module text `contents`, resolved from `root`. */
export async function evaluate(root, contents, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["browser", "import"],
    logLevel: "warning",
    stdin: { contents, resolveDir: root, loader: "ts" },
    ...options,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
