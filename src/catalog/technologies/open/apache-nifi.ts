import type { Technology } from "../../schema.js";

/** Apache NiFi: batch-ingestion, file-transfer, edge-gateway. */
export const apacheNifi: Technology = {
  id: "apache-nifi",
  name: "Apache NiFi",
  vendor: "Apache Software Foundation",
  summary: "Visual flow server that collects, routes and buffers data with provenance for each item; not for joins or heavy transformation.",
  roles: ["batch-ingestion", "file-transfer", "edge-gateway"],
  aliases: ["nifi", "minifi", "hortonworks dataflow", "cloudera flow"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["java", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "gk" },
  delivery: "at-least-once",
  features: ["low-code", "visual-designer", "file-connectors", "database-connectors", "store-and-forward", "mqtt"],
  maturity: 5,
  strengths: ["Back-pressure, priorities and provenance built in", "300 and more processors; MiNiFi agents at the edge"],
  weaknesses: ["Flows are hard to review as text", "Only the newest minor version is supported", "50-100 MB/s per node (unverified)"],
  capacity: {
    unit: "node",
    sizes: [
      { name: "8 vCPU, 16 GB", per: { ingressMegabytesPerSecond: { value: 50, unit: "MB/s", source: "gk" } }, vcpu: 8, memoryGigabytes: 16 },
      { name: "16 vCPU, 32 GB", per: { ingressMegabytesPerSecond: { value: 100, unit: "MB/s", source: "gk" } }, vcpu: 16, memoryGigabytes: 32 },
    ],
    utilisation: 0.6,
    minUnits: 3,
    replicationFactor: 1,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    {
      meter: "replicated-storage-gigabyte-month",
      sku: "host.block-storage.gb-month",
      times: { value: 1.6, why: "content repository planned 50 % full, not 80 %" },
    },
  ],
  failure: {
    event: "a NiFi run or worker fails",
    stops: "new data of the sources it reads",
    stillServes: "data loaded before",
    lost: "nothing while the source or its buffer keeps the data",
    detectedBy: "last successful run older than twice its interval",
    action: "restart from the stored state; reload the last window idempotently",
  },
  sources: {
    release: {
      title: "endoflife.date, Apache NiFi: 2.11.0 of 2026-08-03; only the newest minor is supported",
      url: "https://endoflife.date/apache-nifi",
      asOf: "2026-08-22",
      confidence: "high",
    },
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
