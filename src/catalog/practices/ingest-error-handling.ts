import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "ingest-error-handling";
const sources = {
  proposal: proposed,
  airflow: { title: "Apache Airflow, default_task_retry_delay 300 s", url: null, asOf: "2026-11", confidence: "medium", unverified: true },
} as const;

/** What happens to a record, file or call that fails on the way in. */
export const ingestErrorHandling: readonly Practice[] = [
  definePractice({
    id: "retry-with-backoff", name: "Retry with growing waits", topic, options: ["retry"], maturity: 5, aliases: ["exponential backoff"],
    summary: "Calls are repeated after growing, jittered waits; a task is repeated as a whole because its load replaces its own partition.",
    parameters: {
      attempts: { value: 5, unit: "attempts of a call", source: "proposal" }, firstSeconds: { value: 1, unit: "s", source: "proposal" },
      capSeconds: { value: 60, unit: "s", source: "proposal" }, taskRetries: { value: 3, unit: "retries of a task", source: "airflow" },
      taskDelayMinutes: { value: 5, unit: "min", source: "airflow" },
    },
    strengths: ["passing faults heal without a person"], weaknesses: ["a broken file is tried in vain"], sources,
  }),
  definePractice({
    id: "dead-letter", name: "Set aside what stays broken", topic, options: ["dead-letter"], maturity: 5, aliases: ["dead letter queue", "dlq"],
    summary: "Records that fail their checks go to a quarantine with reason, source position and first-seen time; the rest of the batch goes on.",
    parameters: {
      retentionDays: { value: 14, unit: "days", source: "proposal" }, warnPercent: { value: 0.1, unit: "% of records", source: "proposal" },
      stopPercent: { value: 5, unit: "% of records", source: "proposal" },
    },
    strengths: ["one bad row does not stop a day"], weaknesses: ["somebody has to empty it"], sources,
  }),
];
