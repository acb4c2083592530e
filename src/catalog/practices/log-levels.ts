import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "log-levels";
const otel = { title: "OpenTelemetry log data model, severity numbers", url: "https://github.com/open-telemetry/semantic-conventions", asOf: "2026-11", confidence: "medium" } as const;
const sources = { otel, proposal: proposed };
const severity = (value: number): Practice["parameters"] => ({ severityNumber: { value, unit: "OpenTelemetry SeverityNumber", source: "otel" } });

/** Which level is written where. */
export const logLevels: readonly Practice[] = [
  definePractice({
    id: "info-in-production", name: "INFO in production", topic, options: ["info"], maturity: 5, parameters: severity(9), sources,
    summary: "One line per run, window or checkpoint with its counts; never one per record.",
    strengths: ["a run can be told from its log"], weaknesses: ["costs about 0.5 % of the ingested bytes"],
  }),
  definePractice({
    id: "warn-in-production", name: "WARN on the record path", topic, options: ["warn"], maturity: 5, parameters: severity(13), sources,
    summary: "Retries, late records and soft quality failures only, where a line per record would outgrow the data.",
    strengths: ["log volume follows trouble, not traffic"], weaknesses: ["a quiet fault leaves no trace"],
  }),
  definePractice({
    id: "error-at-the-edge", name: "ERROR over thin lines", topic, options: ["error"], maturity: 4, parameters: severity(17), sources,
    summary: "Gateways send errors only; the rest stays in a local ring buffer and is fetched when asked for.",
    strengths: ["the line carries data, not logs"], weaknesses: ["details need a fetch"],
  }),
  definePractice({
    id: "debug-outside-production", name: "DEBUG in development and test", topic, options: ["debug"], maturity: 5, parameters: severity(5), sources,
    summary: "Full detail on generated data only; in production it is switched on per run for an hour at most.",
    strengths: ["faults are seen where they are cheap"], weaknesses: ["must never see production records"],
  }),
];
