// Ratios of one run: see bench/README.md.   npm run bench [-- --check]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stagesModule } from "./stages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const briefPath = join(root, "fixtures/briefs/seed-example.txt");
const brief = readFileSync(briefPath, "utf8");
const WARM = 15,
  COLD = 9;

/** Smallest time of each task in milliseconds; the tasks take turns, so that a busy moment hits all of them. */
async function race(tasks, rounds) {
  const best = Object.fromEntries(Object.keys(tasks).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

const node =
  (...args) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    if (status === null || status > 1) throw new Error(String(stderr));
  };

/** Every technology, practice and price twice, the second time under another id. */
function twice({ makeCatalog, catalog }) {
  const copy = (entries) => entries.flatMap((entry) => [entry, { ...entry, id: `${entry.id}-again`, name: `${entry.name} (again)`, aliases: entry.aliases.map((alias) => `${alias} again`) }]);
  const books = catalog.priceBooks.map((book) => ({ ...book, prices: book.prices.flatMap((price) => [price, { ...price, sku: `${price.sku}.again` }]) }));
  return makeCatalog(copy(catalog.technologies), copy(catalog.practices), books);
}

const folder = mkdtempSync(join(tmpdir(), "pipewright-bench-"));
const figures = [];
const figure = (name, value, limit) => {
  figures.push({ name, value, limit });
  console.log(`${value <= limit ? "ok  " : "MISS"} ${name.padEnd(58)} ${value.toFixed(2).padStart(7)} x   (limit ${String(limit)} x)`);
};

try {
  const stages = await stagesModule(root);
  const { library, views, renderViews } = stages;
  const design = await library.generate(brief);
  const data = views(design);
  const tenfold = brief.replace("100M events/day, 1TB", "1000M events/day, 10TB");
  const doubled = { catalog: twice(library) };
  await race(
    { warm: () => library.generate(brief).then(stages.markdown), doubled: () => library.generate(brief, doubled), tenfold: () => library.generate(tenfold), views: () => renderViews(data) },
    5,
  );

  const warm = await race(
    {
      design: () => library.generate(brief).then(stages.markdown),
      mustache: () => renderViews(data),
    },
    WARM,
  );
  console.log(`Warm: design and Markdown ${warm.design.toFixed(1)} ms, Mustache alone ${warm.mustache.toFixed(2)} ms. By stage:`);
  for (const [stage, time] of await stages.breakdown(brief, WARM)) console.log(`       ${stage.padEnd(12)} ${time.toFixed(2).padStart(7)} ms ${(time / warm.mustache).toFixed(1).padStart(6)} x`);
  figure("warm design and Markdown / Mustache alone, same views", warm.design / warm.mustache, 25);

  const size = await race({ one: () => library.generate(brief), ten: () => library.generate(tenfold), doubled: () => library.generate(brief, doubled) }, WARM);
  figure("ten times the volume / the same brief", size.ten / size.one, 1.15);
  figure("twice the catalog / the shipped catalog", size.doubled / size.one, 2);

  const dependencies = join(root, "bench/dependencies.mjs");
  const built = join(folder, "import.mjs");
  writeFileSync(built, `import ${JSON.stringify(pathToFileURL(join(root, "dist/index.js")).href)};\n`);
  const cold = await race({ empty: node("-e", "0"), cli: node(join(root, "dist/cli.js"), "generate", briefPath), dependencies: node(dependencies), library: node(built) }, COLD);
  console.log(`Cold: node -e 0 ${cold.empty.toFixed(0)} ms, command line ${cold.cli.toFixed(0)} ms, dependencies ${cold.dependencies.toFixed(0)} ms, library ${cold.library.toFixed(0)} ms.`);
  figure("command line, brief to Markdown / node -e 0", cold.cli / cold.empty, 4);
  figure("import of the library / import of its dependencies", cold.library / cold.dependencies, 2);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const missed = figures.filter((item) => item.value > item.limit);
console.log(missed.length === 0 ? "All figures are met." : `Missed: ${missed.map((item) => item.name).join("; ")}.`);
process.exit(missed.length > 0 && process.argv.includes("--check") ? 1 : 0);
