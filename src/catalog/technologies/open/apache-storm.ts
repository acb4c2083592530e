import type { Technology } from "../../schema.js";

/** Apache Storm: stream-processing. */
export const apacheStorm: Technology = {
  id: "apache-storm",
  name: "Apache Storm",
  vendor: "Apache Software Foundation",
  summary: "Early distributed stream processor; at-least-once without managed state.",
  roles: ["stream-processing"],
  aliases: ["storm"],
  options: [],
  status: "maintenance",
  statusNote: "Slow releases (2.8.8 of 2026-05-11); not proposed for new work.",
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
  weaknesses: ["No managed large state", "Small community"],
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
    event: "a worker of Apache Storm is lost or a record crashes the job",
    stops: "the job, until it restarts from the last checkpoint (1-3 min)",
    stillServes: "last published results; the event log keeps the input",
    lost: "nothing: input is replayed from the checkpoint",
    detectedBy: "job restarts > 0; consumer lag above the freshness target",
    action: "restart from the checkpoint; move the crashing record to the dead-letter topic",
  },
  sources: {
    release: { title: "Apache Storm 2.8.8 of 2026-05-11", url: "https://github.com/apache/storm", asOf: "2026-08", confidence: "high" },
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
