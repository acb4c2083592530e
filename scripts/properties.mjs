// Hard constraints over many random briefs (npm run test:properties [-- RUNS]): 20,000 unless said otherwise, on all cores.
// The same oracle judges a few hundred of them in test/properties.test.ts; here each brief is decided, and one in fifty designed
// and rendered from end to end.
import { build } from "esbuild";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const RUNS = Number(process.argv[2] ?? "20000");
const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = `${root}node_modules/.cache/pipewright-properties.mjs`;
const entry = `import { parentPort, workerData } from "node:worker_threads"; import { runShard } from "./test/oracle/run.js"; parentPort.postMessage(await runShard(workerData));`;

await build({ stdin: { contents: entry, resolveDir: root, loader: "ts" }, bundle: true, platform: "node", format: "esm", packages: "external", outfile: bundle, logLevel: "error" });
const began = performance.now();
const shards = Math.max(1, availableParallelism());
const reports = await Promise.all(
  Array.from(
    { length: shards },
    (_, index) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(bundle, { workerData: { from: index + 1, to: RUNS, step: shards, wholeOneIn: 50 } });
        worker.once("message", resolve);
        worker.once("error", reject);
      }),
  ),
);
await rm(bundle, { force: true });

const runs = reports.reduce((sum, report) => sum + report.runs, 0);
const problems = reports.flatMap((report) => report.problems),
  absent = [...new Set(reports.flatMap((report) => report.absent))];
const infeasible = new Map();
for (const report of reports) for (const [topic, count] of Object.entries(report.infeasible)) infeasible.set(topic, (infeasible.get(topic) ?? 0) + count);
for (const line of [...problems.slice(0, 60), ...absent]) console.error(line);
console.log(
  `${runs} random briefs in ${Math.round((performance.now() - began) / 1000)} s on ${shards} threads: ${problems.length} broken constraints or open questions, ${absent.length} absent facts.`,
);
console.log(
  `Ended infeasible, with the rules that emptied them: ${
    [...infeasible]
      .sort((a, b) => b[1] - a[1])
      .map(([topic, count]) => `${topic} ${count}`)
      .join(", ") || "none"
  }.`,
);
process.exitCode = problems.length + absent.length > 0 ? 1 : 0;
