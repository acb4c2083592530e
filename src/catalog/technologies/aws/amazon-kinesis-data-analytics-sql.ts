import type { Technology } from "../../schema.js";

/** Amazon Kinesis Data Analytics for SQL: stream-processing. */
export const amazonKinesisDataAnalyticsSql: Technology = {
  id: "amazon-kinesis-data-analytics-sql",
  name: "Amazon Kinesis Data Analytics for SQL",
  vendor: "Amazon Web Services",
  summary: "Retired SQL-on-streams service; not for new designs.",
  roles: ["stream-processing"],
  aliases: ["kinesis data analytics", "kinesis data analytics for sql", "kda sql"],
  options: [],
  status: "retired",
  statusNote:
    "No new applications since 2025-10-15; AWS deletes what is left from 2026-01-27. Managed Service for Apache Flink replaces it.",
  endOfLife: "2026-01-27",
  successor: "amazon-managed-flink",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql", "aws"],
  airGapCapable: false,
  features: ["sql", "event-time", "stateful"],
  maturity: 1,
  strengths: ["SQL only"],
  weaknesses: ["Retired"],
  bill: [],
  unpriced: "Retired: no longer sold.",
  failure: {
    event: "The service has ended",
    stops: "Everything",
    stillServes: "Nothing",
    lost: "All state",
    detectedBy: "Not applicable",
    action: "Move to Managed Service for Apache Flink",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    kdaEnd: {
      title: "Kinesis Data Analytics for SQL discontinuation",
      url: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html",
      asOf: "2026-01-27",
      confidence: "high",
    },
  },
};
