// The library as the bench needs it: with its inner renderer, and once more with a timer around each stage.
import { join } from "node:path";
import { dataModules } from "../scripts/build/data-modules.mjs";
import { evaluate } from "../scripts/build/evaluate.mjs";

/** Which functions make up a stage, by module. A stage's time excludes that of stages it calls. */
const STAGES = {
  parse: { "src/brief/parse.ts": ["parseBrief"] },
  facts: { "src/catalog/domains/index.ts": ["matchDomain"], "src/requirements/derive.ts": ["deriveRequirements"], "src/facts/derive.ts": ["deriveFacts"] },
  decide: { "src/decisions/decide.ts": ["decide"] },
  topology: { "src/design/components.ts": ["buildTopology"] },
  size: { "src/sizing/size-components.ts": ["sizeComponents"], "src/sizing/load.ts": ["sizeLoad"] },
  price: { "src/cost/estimate-cost.ts": ["estimateCost"] },
  assurance: {
    "src/assurance/latency.ts": ["latencyBudget"],
    "src/assurance/availability.ts": ["availability"],
    "src/assurance/recovery.ts": ["recovery"],
    "src/assurance/compliance.ts": ["complianceLines"],
    "src/assurance/failures.ts": ["failures"],
  },
  tensions: { "src/tensions/index.ts": ["findTensions"] },
  slots: { "src/design/slots/index.ts": ["writeSlots"] },
  diagrams: { "src/design/diagrams/index.ts": ["buildDiagrams"] },
  code: { "src/design/code-blocks.ts": ["buildCode"] },
  render: { "src/render/document.ts": ["markdownDocument"] },
};

/** Puts a timer around the exports named in STAGES, wherever another module imports them. */
function timers(root) {
  const byPath = new Map();
  for (const [stage, modules] of Object.entries(STAGES)) {
    for (const [module, names] of Object.entries(modules)) byPath.set(join(root, module), [...(byPath.get(join(root, module)) ?? []), ...names.map((name) => [name, stage])]);
  }
  return {
    name: "timers",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
        const target = join(resolveDir, path.replace(/\.js$/, ".ts"));
        return namespace !== "timed" && byPath.has(target) ? { path: target, namespace: "timed" } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: "timed" }, ({ path }) => {
        const real = JSON.stringify(`./${path.split("/").at(-1)}`);
        const wrapped = byPath.get(path).map(([name, stage]) => `export const ${name} = globalThis.benchTimer(${JSON.stringify(stage)}, real.${name});`);
        return { contents: [`import * as real from ${real};`, `export * from ${real};`, ...wrapped].join("\n"), loader: "js", resolveDir: join(path, "..") };
      });
    },
  };
}

/** A stack of running stages; time spent in an inner one is not counted for the outer. */
function clock() {
  const spent = new Map();
  let running = [],
    since = 0;
  const turn = () => {
    const now = performance.now(),
      stage = running.at(-1);
    if (stage !== undefined) spent.set(stage, (spent.get(stage) ?? 0) + now - since);
    since = now;
  };
  const enter = (stage) => {
    turn();
    running = [...running, stage];
  };
  const leave = () => {
    turn();
    running = running.slice(0, -1);
  };
  const timed =
    (stage, run) =>
    (...args) => {
      enter(stage);
      let result;
      try {
        result = run(...args);
      } catch (error) {
        leave();
        throw error;
      }
      if (!(result instanceof Promise)) {
        leave();
        return result;
      }
      return result.finally(leave);
    };
  return { timed, spent };
}

/** The built sources with what the bench asks of them. */
export async function stagesModule(root) {
  const text = ['export * as library from "./src/index.ts";', 'export { markdownDocument as markdown, renderViews, views } from "./src/render/document.ts";'].join("\n");
  const plain = await evaluate(root, text, { plugins: [dataModules(root)] });
  const { timed, spent } = clock();
  globalThis.benchTimer = timed;
  const measured = await evaluate(root, text, { plugins: [timers(root), dataModules(root)] });
  return {
    ...plain,
    /** Smallest time of each stage over some runs, the longest first. */
    async breakdown(brief, rounds) {
      const best = new Map();
      for (let round = 0; round < rounds; round += 1) {
        spent.clear();
        const start = performance.now();
        const run = timed("other", async () => measured.markdown(await measured.library.generate(brief)));
        await run();
        spent.set("total", performance.now() - start);
        for (const [stage, time] of spent) best.set(stage, Math.min(best.get(stage) ?? Infinity, time));
      }
      return [...best].sort((a, b) => b[1] - a[1]);
    },
  };
}
