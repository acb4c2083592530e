import type { Technology } from "../../schema.js";

/** Alertmanager: on-call. */
export const alertmanager: Technology = {
  id: "alertmanager",
  name: "Alertmanager",
  vendor: "CNCF",
  summary: "Groups, silences and routes Prometheus alerts to mail, chat and telephone gateways.",
  roles: ["on-call"],
  aliases: ["prometheus alertmanager"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Runs offline, configured as text"],
  weaknesses: ["No rota, no acknowledgement or escalation chain"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 1, why: "1 vCPU: 2 copies of 0.5 vCPU" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 1, why: "1 GB memory: 2 copies of 0.5 vCPU" } },
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
