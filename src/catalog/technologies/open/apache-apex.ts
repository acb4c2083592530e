import type { Technology } from "../../schema.js";

/** Apache Apex: stream-processing. */
export const apacheApex: Technology = {
  id: "apache-apex",
  name: "Apache Apex",
  vendor: "Apache Software Foundation",
  summary: "Hadoop-native stream processor; retired.",
  roles: ["stream-processing"],
  aliases: ["apex"],
  options: [],
  status: "retired",
  statusNote: "Retired by the Apache board on 2019-09-18.",
  endOfLife: "2019-09-18",
  successor: "apache-flink",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.75, unit: "FTE", source: "fte" },
  skills: ["java", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 50, p99Milliseconds: 500, source: "gk" },
  delivery: "at-least-once",
  features: ["java", "distributed", "sub-second"],
  maturity: 2,
  strengths: ["Found in existing estates"],
  weaknesses: ["No maintainers"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: {
          processedRecordsPerSecond: { value: 20000, unit: "records/s", source: "gk" },
          processedMegabytesPerSecond: { value: 20, unit: "MB/s", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 32 GB",
        per: {
          processedRecordsPerSecond: { value: 40000, unit: "records/s", source: "gk" },
          processedMegabytesPerSecond: { value: 40, unit: "MB/s", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 10, why: "10 vCPU: 2 masters and 3 ZooKeeper servers of 2 vCPU and 4 GB" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 20, why: "20 GB memory: 2 masters and 3 ZooKeeper servers of 2 vCPU and 4 GB" },
    },
  ],
  failure: {
    event: "a worker of Apache Apex is lost or a record crashes the job",
    stops: "the job, until it restarts from the last checkpoint (1-3 min)",
    stillServes: "last published results; the event log keeps the input",
    lost: "nothing: input is replayed from the checkpoint",
    detectedBy: "job restarts > 0; consumer lag above the freshness target",
    action: "restart from the checkpoint; move the crashing record to the dead-letter topic",
  },
  sources: {
    attic: { title: "Apache Attic project list of 2026-08-16", url: "https://github.com/apache/attic", asOf: "2026-08-16", confidence: "high" },
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
