import type { Technology } from "../../schema.js";

/** Amazon Timestream for LiveAnalytics: time-series-store. */
export const amazonTimestreamLiveanalytics: Technology = {
  id: "amazon-timestream-liveanalytics",
  name: "Amazon Timestream for LiveAnalytics",
  vendor: "Amazon Web Services",
  summary: "Serverless time-series store, closed to new customers.",
  roles: ["time-series-store"],
  aliases: ["timestream liveanalytics", "timestream for liveanalytics"],
  options: [],
  status: "closing",
  statusNote: "Closed to new customers since 2025-06-20; AWS offers Timestream for InfluxDB instead.",
  successor: "amazon-timestream-influxdb",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["sql", "aws"],
  airGapCapable: false,
  features: ["time-series-functions", "sql"],
  maturity: 1,
  strengths: ["Existing customers keep it"],
  weaknesses: ["No new accounts"],
  bill: [],
  unpriced: "Closed to new customers: not priced.",
  failure: {
    event: "New accounts are refused",
    stops: "The whole choice",
    stillServes: "Nothing",
    lost: "Nothing",
    detectedBy: "Console refuses to create a database",
    action: "Use Timestream for InfluxDB",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    timestreamEnd: {
      title: "Timestream for LiveAnalytics availability change",
      url: "https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html",
      asOf: "2025-06-20",
      confidence: "high",
    },
  },
};
