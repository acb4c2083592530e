import type { Technology } from "../../schema.js";

/** Apache Ranger: access-governance. */
export const apacheRanger: Technology = {
  id: "apache-ranger",
  name: "Apache Ranger",
  vendor: "Apache Software Foundation",
  summary: "Central policies, masking and audit for Hadoop, Trino, Kafka and others by plug-ins.",
  roles: ["access-governance"],
  aliases: ["ranger"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["hadoop", "java"],
  airGapCapable: true,
  features: ["row-level-security", "column-masking", "abac", "audit-logs"],
  maturity: 4,
  strengths: ["One place for row filters and masking across engines"],
  weaknesses: ["Plug-in per engine version", "Audit store to run"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: 2 admin servers, audit index, database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 24, why: "24 GB memory: 2 admin servers, audit index, database" } },
  ],
  sources: {
    release: { title: "Apache Ranger 2.9.0 of 2026-08-06", url: "https://github.com/apache/ranger", asOf: "2026-08", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
