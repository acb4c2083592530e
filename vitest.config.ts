import { defineConfig } from "vitest/config";

/** Tests that put another module in the place of a real one, or time work that allocates much: they need the project imported afresh, in a heap of their own. */
const APART = ["test/cli/disk.test.ts", "test/brief/property.test.ts", "test/cost/cost.test.ts"];
const common = {
  // Tests that draw diagrams, run Python or spawn a process are slow on a busy machine; nothing else comes near.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: "forks",
} as const;

export default defineConfig({
  test: {
    projects: [
      // Imported once by each worker and not once by each file, a third of the time: no test leaves anything behind in it.
      { test: { ...common, name: "shared", include: ["test/**/*.test.ts", "examples/**/*.test.ts"], exclude: APART, isolate: false } },
      { test: { ...common, name: "apart", include: APART } },
    ],
    // In CI a plain summary for people and a file from which .ci/run counts.
    reporters: process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "coverage/test-results.json" }]],
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/cli/bin.ts", "src/**/*.generated.ts"] },
  },
});
