#!/usr/bin/env node
/**
 * What `dist/cli.js` is made of: starts the bundled command from its compiled form, which the build leaves beside it for the Node
 * version it ran under; under another version from its text, with Node's own compile cache where there is one. Compiling is a third of
 * the time a call takes.
 */
import { existsSync, readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** Put in by the build, from scripts/build/engine-flags.mjs. */
declare const ENGINE_FLAGS: readonly string[];

interface App {
  main(importModule: (name: string) => Promise<unknown>): Promise<void>;
}

const path = fileURLToPath(new URL("./cli/app.cjs", import.meta.url));
const cache = fileURLToPath(new URL(`./cli/app-${process.versions.v8}-${process.arch}.cache`, import.meta.url));
const require = nodeModule.createRequire(path);

/** The command from its compiled form, or undefined where this Node refuses it. */
function compiled(): App | undefined {
  if (!existsSync(cache)) return undefined;
  // Only here, where V8 is known to have them. The compiled form is refused under other flags than it was made with.
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "latin1")}\n})`;
  const script = new Script(text, { filename: path, cachedData: readFileSync(cache) });
  if (script.cachedDataRejected === true) return undefined;
  const module = { exports: {} };
  (script.runInThisContext() as (...values: unknown[]) => void)(module.exports, require, module, path, dirname(path));
  return module.exports as App;
}

function fromText(): App {
  (nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return require(path) as App;
}

await (compiled() ?? fromText()).main(async (name) => import(name));
// Everything is said; taking the heap apart piece by piece would only delay the caller. The empty writes wait for the streams.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
