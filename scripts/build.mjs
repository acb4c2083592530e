// Builds dist/: the library (dist/index.js), the command (dist/cli.js), their shared pieces (dist/shared/) and the types (dist/types/).
//   node scripts/build.mjs             all of it
//   node scripts/build.mjs --no-types  without the types, for a quick try
//   node scripts/build.mjs --out DIR   the bundle alone, somewhere else: what the tests of the built package use
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dataModules } from "./build/data-modules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv.indexOf("--out");
const dist = out < 0 ? join(root, "dist") : resolve(process.argv[out + 1]);

/** Both entries in one build, so that the command and the library share their pieces. Dependencies are bundled: see docs/adr/0001. */
async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { index: "src/index.ts", cli: "src/cli/bin.ts" },
    outdir: dist,
    chunkNames: "shared/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    // Neutral, so that a Node built-in in the library is an error here and not in somebody's browser.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["browser", "import", "module"],
    external: ["node:*"],
    target: "es2022",
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    plugins: [await dataModules(root)],
  });
  return result.metafile;
}

/** How the metafile names a file of the bundle. */
const output = (metafile, name) => Object.keys(metafile.outputs).find((path) => resolve(root, path) === join(dist, name));

/** The files a browser would load must not reach for Node, and catalog data must not have slipped into the code as literals. */
function check(metafile) {
  const faults = [];
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, external } of metafile.outputs[file].imports) {
      if (!external) visit(path);
      else faults.push(`${file} imports ${path}`);
    }
  };
  visit(output(metafile, "index.js"));
  const literal = Object.keys(metafile.inputs).filter((path) => /^src\/catalog\/(technologies|practices|regimes|prices)\/.*\.ts$/.test(path) && !/index(\.generated)?\.ts$/.test(path));
  faults.push(...literal.map((path) => `${path} is bundled as code, not as data`));
  if (faults.length > 0) throw new Error(`The bundle is not as it should be:\n${faults.join("\n")}`);
}

function types() {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(dist, { recursive: true, force: true });
const metafile = await bundle();
check(metafile);
chmodSync(join(dist, "cli.js"), 0o755);
if (!readFileSync(join(dist, "cli.js"), "utf8").startsWith("#!/usr/bin/env node\n")) throw new Error("dist/cli.js has lost its first line");
if (out < 0 && !process.argv.includes("--no-types")) types();
const size = (name) => `${relative(root, join(dist, name))} ${String(Math.round(metafile.outputs[output(metafile, name)].bytes / 1024))} KB`;
console.error(`Built: ${size("index.js")}, ${size("cli.js")}, ${String(Object.keys(metafile.outputs).length - 2)} shared pieces`);
