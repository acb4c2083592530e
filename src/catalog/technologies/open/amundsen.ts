import type { Technology } from "../../schema.js";

/** Amundsen: metadata-catalog. */
export const amundsen: Technology = {
  id: "amundsen",
  name: "Amundsen",
  vendor: "LF AI & Data",
  summary: "Search-first data catalog from Lyft; little activity.",
  roles: ["metadata-catalog"],
  aliases: ["lyft amundsen"],
  options: [],
  status: "unmaintained",
  statusNote: "No regular releases since 2023 (unverified).",
  successor: "openmetadata",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: ["business-glossary"],
  maturity: 2,
  strengths: ["Simple search over tables"],
  weaknesses: ["Little maintenance, no column lineage"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 3 services, search index and graph store" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 16, why: "16 GB memory: 3 services, search index and graph store" },
    },
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
