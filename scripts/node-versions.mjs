// The same bytes under other Node versions. Fetches them from the npm registry, so it is not part of the tests.
//   npm run build && node scripts/node-versions.mjs [20 22 24]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const cli = [join(root, "dist/cli.js"), "generate", join(root, "fixtures/briefs/seed-example.txt"), "--format", "json"];
const options = { encoding: "utf8", maxBuffer: 1e9 };
const fingerprint = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

const own = spawnSync(process.execPath, cli, options);
const expected = fingerprint(own.stdout);
console.log(`${process.version} ${expected}`);
let different = 0;
for (const version of versions) {
  const { status, stdout, stderr } = spawnSync("npx", ["-y", `node@${version}`, ...cli], options);
  if (status === null || status > 1) console.log(`${version} could not be run: ${stderr.trim().split("\n").at(-1)}`);
  else console.log(`${version} ${fingerprint(stdout)}${fingerprint(stdout) === expected ? "" : "  differs"}`);
  if (stdout && fingerprint(stdout) !== expected) different += 1;
}
process.exit(different > 0 ? 1 : 0);
