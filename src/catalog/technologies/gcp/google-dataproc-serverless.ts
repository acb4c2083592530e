import type { Technology } from "../../schema.js";
import { dataprocSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Serverless for Apache Spark. */
export const googleDataprocServerless: Technology = {
  id: "google-dataproc-serverless",
  name: "Google Cloud Serverless for Apache Spark",
  vendor: "Google",
  summary: "Spark batches without a cluster, sold in data compute units; start-up of about a minute.",
  roles: ["batch-processing", "sql-transformation"],
  aliases: ["dataproc serverless", "serverless spark"],
  options: ["spark"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["spark", "python", "gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 180000, p99Milliseconds: 600000, source: "generalKnowledge" },
  delivery: "exactly-once",
  sla: { availability: 0.995, scope: "Dataproc", source: "dataprocSla" },
  features: ["spark-api", "sql", "python", "scala", "distributed", "auto-scaling", "scale-to-zero", "gpu"],
  maturity: 4,
  strengths: ["No cluster to size or keep", "Price published for each region"],
  weaknesses: ["A minute of start-up per batch", "Fewer tuning options than a cluster"],
  capacity: {
    unit: "executor",
    sizes: [
      {
        name: "4-vcpu",
        per: { batchGigabytesPerHour: { value: 576, unit: "GB/h", source: "editorial" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.7,
    minUnits: 2,
    maxUnits: 500,
    fixedUnits: { count: 1, what: "driver", source: "editorial" },
    duty: "runs",
  },
  bill: [
    {
      meter: "vcpu-hour",
      sku: "google-dataproc-serverless.dcu",
      times: { value: 1, why: "0.6 DCU a vCPU plus 0.1 DCU for each of its 4 GiB" },
    },
  ],
  failure: {
    event: "A batch fails or capacity is missing",
    stops: "The tables that run produces",
    stillServes: "The last committed tables",
    lost: "Nothing committed",
    detectedBy: "Batch failure alert",
    action: "Retry in another subnet or zone",
  },
  sources: { dataprocSla, editorial, generalKnowledge },
};
