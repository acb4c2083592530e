import type { Technology } from "../../schema.js";
import { awsDms } from "./aws-dms.js";

/** AWS DMS Serverless: cdc. */
export const awsDmsServerless: Technology = {
  id: "aws-dms-serverless",
  name: "AWS DMS Serverless",
  vendor: "Amazon Web Services",
  summary: "Full load and change capture without a replication instance; each source has capacity units of its own.",
  roles: ["cdc"],
  aliases: ["dms serverless", "serverless dms"],
  options: ["dms"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["aws", "dba"],
  airGapCapable: false,
  latency: { p50Milliseconds: 2000, p99Milliseconds: 10000, source: "general" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "API of the service", source: "dmsSla" },
  features: [...awsDms.features, "auto-scaling"],
  maturity: 3,
  strengths: ["Grows for the full load and shrinks afterwards", "No instance class to choose, patch or resize"],
  weaknesses: [
    "Capture that runs at one rate all day costs about three times an instance of the same memory",
    "One replication for each source and target; fewer engines than instances serve",
    "Large objects are slow and can be truncated; check decimals and time zones",
  ],
  capacity: {
    // Sized by memory like the instances of DMS: 2 GiB a unit, so 8 units do what an r6i.large with 16 GiB does.
    unit: "DMS capacity unit",
    sizes: [
      {
        name: "dcu",
        per: {
          ingressMegabytesPerSecond: { value: 0.5, unit: "MB/s", source: "editorial" },
          connectors: { value: 1, unit: "connectors", source: "general" },
        },
        memoryGigabytes: 2,
      },
    ],
    // It grows by itself, so no head-room is bought.
    utilisation: 1,
    minUnits: 1,
    maxUnits: 384,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "aws.dms-serverless.dcu.hour", times: { value: 2, why: "standby in a second zone" } }],
  failure: {
    event: "The replication fails or the source log is purged",
    stops: "Change capture",
    stillServes: "The source and everything already delivered",
    lost: "Nothing if the source log is kept longer than the outage",
    detectedBy: "CDCLatencySource and CDCLatencyTarget",
    action: "Multi-zone standby takes over in minutes; reload the table if the log is gone",
  },
  sources: {
    dmsSla: { title: "AWS DMS service level agreement", url: "https://aws.amazon.com/dms/sla/", asOf: "2022-05-04", confidence: "high" },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
