// Builds dist/: the library (dist/index.js), the command (dist/cli.js and dist/cli/) and the types (dist/types/).
//   node scripts/build.mjs             all of it
//   node scripts/build.mjs --no-types  without the types, for a quick try
//   node scripts/build.mjs --out DIR   without the types, somewhere else: what the tests of the built package use
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dataModules } from "./build/data-modules.mjs";
import { ENGINE_FLAGS } from "./build/engine-flags.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv.indexOf("--out");
const dist = out < 0 ? join(root, "dist") : resolve(process.argv[out + 1]);

/** Dependencies are bundled: see docs/adr/0001. Names are kept, so that a stack trace can be read. */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  mainFields: ["module", "main"],
  conditions: ["browser", "import", "module"],
};

/** For Node and browsers alike. Neutral, so that a Node built-in in the library is an error here and not in somebody's browser. */
const library = () =>
  build({ ...common, entryPoints: { index: "src/index.ts" }, outdir: dist, splitting: true, chunkNames: "shared/[name]-[hash]", format: "esm", platform: "neutral", plugins: [dataModules(root)] });

/** Stays in a file of its own until it is needed: zod, a quarter of the code, by `schema` and for overlays; the rules engine as the reference only. */
const apart = {
  name: "apart",
  setup: ({ onResolve }) => onResolve({ filter: /^(zod|json-rules-engine)$/ }, ({ kind, path }) => (kind === "entry-point" ? undefined : { path: `./${path}.cjs`, external: true })),
};

/** One script that the launcher can start from its compiled form, with the catalog's data as files beside it. */
const command = () =>
  build({
    ...common,
    entryPoints: { app: "src/cli/main.ts", zod: "zod", "json-rules-engine": "json-rules-engine" },
    outdir: join(dist, "cli"),
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    platform: "node",
    charset: "ascii",
    supported: { "dynamic-import": false },
    plugins: [apart, dataModules(root, join(dist, "cli"))],
  });

const launcher = () => build({ ...common, entryPoints: { cli: "src/cli/launcher.ts" }, outdir: dist, format: "esm", platform: "node", define: { ENGINE_FLAGS: JSON.stringify(ENGINE_FLAGS) } });

/** Catalog data must not have slipped into the code as literals. */
function check({ inputs }) {
  const literal = Object.keys(inputs).filter((path) => /^src\/catalog\/(technologies|practices|regimes|prices|domains)\/.*\.ts$/.test(path) && !/index(\.generated)?\.ts$/.test(path));
  if (literal.length > 0) throw new Error(`In the bundle as code, not as data:\n${literal.join("\n")}`);
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Keeps the compiled form of the command. The summary it prints on the way is of no interest, its exit code 1 is an answer. */
function compile() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build/compile-command.mjs"), dist, "generate", join(root, "fixtures/briefs/seed-example.txt")], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status === null || status > 1) throw new Error(stderr);
}

rmSync(dist, { recursive: true, force: true });
for (const { metafile } of await Promise.all([library(), command(), launcher()])) check(metafile);
chmodSync(join(dist, "cli.js"), 0o755);
compile();
if (out < 0 && !process.argv.includes("--no-types")) run(createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json");
const size = (name) => `${relative(root, join(dist, name))} ${String(Math.round(statSync(join(dist, name)).size / 1024))} KB`;
console.error(`Built: ${["index.js", "cli.js", "cli/app.cjs"].map(size).join(", ")}`);
