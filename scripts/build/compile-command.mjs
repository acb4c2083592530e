// Runs the bundled command once and keeps what the engine has compiled, functions included, for src/cli/launcher.ts.
//   node compile-command.mjs DIST generate BRIEF
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { ENGINE_FLAGS } from "./engine-flags.mjs";

for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
const [dist, ...call] = process.argv.slice(2);
process.argv = [process.argv[0], join(dist, "cli.js"), ...call];
const path = join(dist, "cli/app.cjs");
// The same text as in the launcher: the engine checks its length.
const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "latin1")}\n})`;
const script = new Script(text, { filename: path });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
await module.exports.main();
writeFileSync(join(dist, `cli/app-${process.versions.v8}-${process.arch}.cache`), script.createCachedData());
