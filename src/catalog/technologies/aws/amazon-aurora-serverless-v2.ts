import type { Technology } from "../../schema.js";
import { amazonAuroraPostgresql } from "./amazon-aurora-postgresql.js";

/** Amazon Aurora Serverless v2 for PostgreSQL: relational-store. */
export const amazonAuroraServerlessV2: Technology = {
  id: "amazon-aurora-serverless-v2",
  name: "Amazon Aurora Serverless v2 (PostgreSQL)",
  vendor: "Amazon Web Services",
  summary: "Aurora PostgreSQL that follows its load in steps of 0.5 capacity units (1 GiB), up to 256, and pauses when idle.",
  roles: ["relational-store"],
  aliases: ["aurora serverless", "aurora serverless v2", "serverless aurora"],
  options: ["databases", "postgres"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql", "dba", "aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 3, p99Milliseconds: 20, source: "general" },
  delivery: "exactly-once",
  maxGigabytes: { value: 131072, unit: "GB", source: "general" },
  sla: { availability: 0.9999, scope: "multi-zone cluster", source: "auroraSla" },
  features: [...amazonAuroraPostgresql.features, "auto-scaling", "scale-to-zero"],
  maturity: 4,
  strengths: ["Follows the load within seconds, without a restart", "A cluster nobody uses pauses and costs its storage only"],
  weaknesses: [
    "Per GiB of memory about three and a half times the price of an r7g instance: dear under steady load",
    "Waking from a pause takes about 15 seconds; open connections keep it awake",
    "I/O is billed per million requests unless the optimised class is taken",
  ],
  capacity: {
    // An r7g.large has 16 GiB, 16 of these units; its reads and writes are divided by 16.
    unit: "half capacity unit",
    sizes: [
      {
        name: "half-acu",
        per: {
          readsPerSecond: { value: 312.5, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 125, unit: "writes/s", source: "editorial" },
          concurrentQueries: { value: 2.5, unit: "queries", source: "editorial" },
        },
        vcpu: 0.125,
        memoryGigabytes: 1,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 512,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "aws.aurora-serverless.acu.hour", times: { value: 0.5, why: "half a capacity unit each: the writer" } },
    { meter: "unit-hour", sku: "aws.aurora-serverless.acu.hour", times: { value: 0.5, why: "half a capacity unit each: the reader in a second zone, which scales with the writer" } },
    { meter: "storage-gigabyte-month", sku: "aws.aurora.gb-month" },
    { meter: "million-writes", sku: "aws.aurora.io.million", times: { value: 4, why: "about four storage requests for each write" } },
    { meter: "backup-gigabyte-month", sku: "aws.aurora.backup.gb-month" },
  ],
  failure: {
    event: "The writer or its zone fails",
    stops: "Writes for about 30 to 60 seconds",
    stillServes: "Reads on the reader",
    lost: "Nothing committed",
    detectedBy: "Failover event, connection errors, ACUUtilization at 100 %",
    action: "Automatic failover to the reader; raise the maximum where it is reached",
  },
  sources: {
    auroraSla: {
      title: "Amazon Aurora service level agreement",
      url: "https://aws.amazon.com/rds/aurora/sla/",
      asOf: "2022-05-19",
      confidence: "high",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
