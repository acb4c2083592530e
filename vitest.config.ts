import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    // Tests that draw diagrams, run Python or spawn a process are slow on a busy machine; nothing else comes near.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // In CI a plain summary for people and a file from which .ci/run counts.
    reporters: process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: "coverage/test-results.json" }]],
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/cli/bin.ts", "src/**/*.generated.ts"] },
  },
});
