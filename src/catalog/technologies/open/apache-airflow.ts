import type { Technology } from "../../schema.js";

/** Apache Airflow (self-run): orchestration. */
export const apacheAirflow: Technology = {
  id: "apache-airflow",
  name: "Apache Airflow (self-run)",
  vendor: "Apache Software Foundation",
  summary: "Scheduler of Python workflows with backfills and a large operator library; several services and a database to run.",
  roles: ["orchestration"],
  aliases: ["airflow", "airflow on kubernetes"],
  options: ["airflow"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.35, unit: "FTE", source: "fte" },
  skills: ["airflow", "python", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 30000, source: "gk" },
  delivery: "at-least-once",
  features: ["python-dags", "backfill", "asset-aware", "event-triggered", "task-retry", "dynamic-dags", "sso", "audit-logs", "openlineage"],
  maturity: 5,
  strengths: ["Most widely known orchestrator, thousands of integrations", "Backfill and catch-up per interval"],
  weaknesses: ["Scheduler, API server, workers, database and often a queue", "Only the newest minor version is supported"],
  capacity: {
    unit: "worker",
    sizes: [
      { name: "2 vCPU, 8 GB", per: { jobsPerDay: { value: 5000, unit: "jobs/day", source: "gk" } }, vcpu: 2, memoryGigabytes: 8 },
      { name: "4 vCPU, 16 GB", per: { jobsPerDay: { value: 10000, unit: "jobs/day", source: "gk" } }, vcpu: 4, memoryGigabytes: 16 },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: 2 schedulers, 2 API servers, database with standby" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 16, why: "16 GB memory: 2 schedulers, 2 API servers, database with standby" },
    },
  ],
  failure: {
    event: "the scheduler or metadata database of Airflow fails",
    stops: "no new task starts",
    stillServes: "tasks already running on workers; all data products as last built",
    lost: "nothing: run state is in the metadata database",
    detectedBy: "scheduler heartbeat older than 1 min; runs late against schedule",
    action: "restart or fail over the scheduler; backfill the missed intervals",
  },
  sources: {
    release: {
      title: "endoflife.date, Apache Airflow: 3.3.1 of 2026-08-12; only the newest minor is supported",
      url: "https://endoflife.date/apache-airflow",
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
