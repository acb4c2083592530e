import type { Technology } from "../../schema.js";
import type { Feature } from "../../vocabulary.js";

/** What Spark on EMR Serverless can do, in scheduled and in streaming jobs. */
export const emrSparkFeatures: readonly Feature[] = [
  "spark-api",
  "sql",
  "python",
  "java",
  "scala",
  "batch-and-stream",
  "distributed",
  "auto-scaling",
  "customer-managed-keys",
  "private-endpoints",
  "audit-logs",
  "stateful",
  "event-time",
  "exactly-once-state",
];

/** Amazon EMR Serverless: batch-processing. */
export const amazonEmrServerless: Technology = {
  id: "amazon-emr-serverless",
  name: "Amazon EMR Serverless",
  vendor: "Amazon Web Services",
  summary: "Spark and Hive without clusters, billed per vCPU and gigabyte second of each worker.",
  roles: ["batch-processing"],
  aliases: ["emr serverless"],
  options: ["emr", "spark"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["spark", "python", "aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 180000, p99Milliseconds: 600000, source: "general" },
  delivery: "exactly-once",
  sla: { availability: 0.999, scope: "one region", source: "emrSla" },
  features: [...emrSparkFeatures, "scale-to-zero"],
  maturity: 4,
  strengths: ["Pays only while a job runs", "Pre-initialised workers start within seconds"],
  weaknesses: ["About 1.5 times the price of EMR on EC2 per vCPU-hour", "Default quota of 16 vCPUs per account must be raised first"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "4vcpu-16gb",
        per: { batchGigabytesPerHour: { value: 576, unit: "GB/h", source: "editorial" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.8,
    minUnits: 2,
    duty: "runs",
  },
  bill: [
    { meter: "vcpu-hour", sku: "aws.emr-serverless.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "aws.emr-serverless.memory.gb-hour" },
  ],
  failure: {
    event: "A worker or a spot node is lost",
    stops: "Nothing: lost tasks run again",
    stillServes: "Published tables",
    lost: "Nothing: output is committed only at the end",
    detectedBy: "Failed-job event, run longer than twice its median",
    action: "Retry the run; it is idempotent by partition",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    emrSla: { title: "Amazon EMR service level agreement", url: "https://aws.amazon.com/emr/sla/", asOf: "2023-02-14", confidence: "high" },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
