import type { Technology } from "../../schema.js";

/** Sonatype Nexus Repository: artifact-registry. */
export const nexusRepository: Technology = {
  id: "nexus-repository",
  name: "Sonatype Nexus Repository",
  vendor: "Sonatype",
  summary: "Repository for Maven, Python, npm and containers, with proxies of public ones.",
  roles: ["artifact-registry"],
  aliases: ["nexus", "nexus oss"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "EPL-2.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["All package types in one server; mirrors for air-gapped builds"],
  weaknesses: ["Free edition limited in components and requests since 2025 (unverified)"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: server and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: server and database" } },
  ],
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
