// The closing lines of a test run, from vitest's JSON report: what vitest says itself, and "N passed, N failed" alone on a line.
// Fails if a test failed, a file could not be run or nothing was run.
//   node scripts/test-summary.mjs coverage/test-results.json
import { existsSync, readFileSync } from "node:fs";

const path = process.argv[2] ?? "";
if (!existsSync(path)) {
  console.log(`No test report at "${path}": the tests did not run.`);
  process.exit(1);
}
const report = JSON.parse(readFileSync(path, "utf8"));
// A file that cannot be loaded has no tests to count; it is one failure.
const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
const failed = report.numFailedTests + unloaded;
const files = report.testResults.length;
console.log(`Test files: ${String(files)}. Tests: ${String(report.numPassedTests)} passed, ${String(failed)} failed, ${String(report.numPendingTests)} skipped.`);
console.log(`${String(report.numPassedTests)} passed, ${String(failed)} failed`);
process.exit(failed > 0 || report.numPassedTests === 0 ? 1 : 0);
