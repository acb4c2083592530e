import type { Technology } from "../../schema.js";
import { amazonEmrServerless, emrSparkFeatures } from "./amazon-emr-serverless.js";

/** Amazon EMR Serverless streaming jobs: stream-processing. The same workers and prices as its scheduled jobs, always on. */
export const amazonEmrServerlessStreaming: Technology = {
  ...amazonEmrServerless,
  id: "amazon-emr-serverless-streaming",
  name: "Amazon EMR Serverless (streaming jobs)",
  summary: "Spark Structured Streaming as an always-on job with managed retries, billed per vCPU and gigabyte second of its workers.",
  roles: ["stream-processing"],
  aliases: ["emr serverless streaming"],
  options: ["spark"],
  operatingFte: { value: 0.2, unit: "FTE", source: "editorial" },
  latency: { p50Milliseconds: 1000, p99Milliseconds: 5000, source: "general" },
  features: [...emrSparkFeatures, "stream-stream-join", "lookup-join"],
  strengths: ["One Spark code base for stream and batch", "Failed jobs are retried by the service"],
  capacity: {
    unit: "worker",
    sizes: [{ name: "4vcpu-16gb", per: { processedMegabytesPerSecond: { value: 20, unit: "MB/s", source: "editorial" } }, vcpu: 4, memoryGigabytes: 16 }],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  failure: {
    event: "A worker or a spot node is lost",
    stops: "The job restarts from its checkpoint; results pause for one to three minutes",
    stillServes: "Published tables and the last features",
    lost: "Nothing: offsets and state are in the checkpoint",
    detectedBy: "Batch duration above the trigger interval, consumer lag",
    action: "Automatic retry; add workers when lag grows",
  },
};
