import type { Technology } from "../../schema.js";
import { dataflowWriteBenchmark, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Dataflow batch. */
export const googleDataflowBatch: Technology = {
  id: "google-dataflow-batch",
  name: "Google Cloud Dataflow batch",
  vendor: "Google",
  summary: "Managed Apache Beam for bounded data with service-side shuffle; workers exist only while the job runs.",
  roles: ["batch-processing"],
  aliases: ["dataflow batch"],
  options: ["dataflow", "beam"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp", "java", "python"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 900000, source: "generalKnowledge" },
  delivery: "exactly-once",
  sla: { availability: 0.999, scope: "regional job, current terms (unverified; the agreement of 2015 gave 99.5 %)", source: "generalKnowledge" },
  features: [
    "python",
    "java",
    "beam-model",
    "batch-and-stream",
    "distributed",
    "auto-scaling",
    "scale-to-zero",
    "gpu",
  ],
  maturity: 5,
  strengths: ["No cluster between runs", "FlexRS lowers the vCPU price by 40 % for runs that may wait"],
  weaknesses: ["Python pipelines are slower per core than SQL engines"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "n1-standard-4",
        per: { batchGigabytesPerHour: { value: 396, unit: "GB/h", source: "dataflowWriteBenchmark" } },
        vcpu: 4,
        memoryGigabytes: 15,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1000,
    duty: "runs",
  },
  bill: [
    { meter: "vcpu-hour", sku: "google-dataflow-batch.vcpu" },
    { meter: "memory-gigabyte-hour", sku: "google-dataflow.memory" },
    {
      meter: "processed-gigabyte",
      sku: "google-dataflow-batch.shuffle-data",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "A job fails or workers are not available in the zone",
    stops: "The tables that run produces",
    stillServes: "The last committed output",
    lost: "Nothing: sinks commit at the end of the job",
    detectedBy: "Job failure alert, table freshness above its target",
    action: "Retry, without pinning a zone",
  },
  sources: { dataflowWriteBenchmark, editorial, generalKnowledge },
};
