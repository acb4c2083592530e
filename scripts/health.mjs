// The health of the rule base (npm run rules:health [-- RANDOM]): rules that never fire or never decide, candidates that never win, gaps, ties,
// overlaps, facts that nothing reads; over the reference briefs, the witnesses of the tests and random briefs. What stays has its reason in
// scripts/health-notes.json; anything without one, and any reason without its finding, fails the run.
import { build } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const random = Number(process.argv[2] ?? "1500");
const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/pipewright-health.mjs`;
await build({
  stdin: { contents: `export { examine } from "./test/health/health.js";`, resolveDir: root, loader: "ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: bundle,
  logLevel: "error",
});
const { examine } = await import(pathToFileURL(bundle).href);
await rm(bundle, { force: true });

const below = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? below(`${folder}/${entry.name}`) : entry.name.endsWith(".ts") ? [`${folder}/${entry.name}`] : []));
const elsewhere = below(`${root}src`)
  .filter((file) => !/\/src\/(facts|rules)\//.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const references = readdirSync(`${root}fixtures/briefs`, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(`${root}fixtures/briefs/${entry.name}`, "utf8"));

const began = performance.now();
const { briefs, findings, counts } = await examine({ references, random, readElsewhere: (id) => elsewhere.includes(`"${id}"`) || elsewhere.includes(`{${id}}`) || elsewhere.includes(`facts.${id}`) });
const notes = JSON.parse(readFileSync(new URL("health-notes.json", import.meta.url), "utf8"));

/** A note stands for one id, or with * for all that begin alike. */
const reasonFor = ({ kind, id }) => Object.entries(notes[kind] ?? {}).find(([key]) => key === id || (key.endsWith("*") && id.startsWith(key.slice(0, -1))))?.[1];
const used = new Set();
let open = 0;
const kinds = [...new Set(findings.map((finding) => finding.kind))];
for (const kind of kinds) {
  const own = findings.filter((finding) => finding.kind === kind);
  console.log(`\n${kind}: ${own.length}`);
  for (const finding of own) {
    const reason = reasonFor(finding);
    if (reason === undefined) open += 1;
    else used.add(reason);
    if (reason === undefined || process.argv.includes("--all")) console.log(`  ${finding.id}${finding.detail === "" ? "" : ` (${finding.detail})`}: ${reason ?? "UNEXPLAINED"}`);
  }
}
const idle = Object.entries(notes).flatMap(([kind, own]) =>
  Object.entries(own)
    .filter(([, reason]) => !used.has(reason))
    .map(([id]) => `${kind}: ${id}`),
);
if (idle.length > 0 && random >= 1500) console.log(`\nReasons without a finding:\n  ${idle.join("\n  ")}`);
console.log(
  `\n${Object.entries(counts)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ")}.`,
);
console.log(`${briefs} briefs in ${Math.round((performance.now() - began) / 1000)} s: ${findings.length} findings, ${open} without a reason.`);
process.exitCode = open > 0 ? 1 : 0;
