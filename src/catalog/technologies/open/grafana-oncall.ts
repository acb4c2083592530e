import type { Technology } from "../../schema.js";

/** Grafana OnCall (open source): on-call. */
export const grafanaOncall: Technology = {
  id: "grafana-oncall",
  name: "Grafana OnCall (open source)",
  vendor: "Grafana Labs",
  summary: "Rota and escalation for Grafana; the open-source edition is archived.",
  roles: ["on-call"],
  aliases: ["grafana oncall", "grafana irm"],
  options: [],
  status: "retired",
  statusNote: "Maintenance mode since 2025-03-11, repository archived on 2026-03-24; development goes on in the vendor's cloud only.",
  endOfLife: "2026-03-24",
  successor: "alertmanager",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["on-call-rotation"],
  maturity: 2,
  strengths: ["Rota beside the dashboards"],
  weaknesses: ["No fixes; telephone relay needed the vendor's cloud"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: server and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: server and database" } },
  ],
  sources: {
    notice: {
      title: "Grafana OnCall documentation, archival notice",
      url: "https://grafana.com/docs/oncall/latest/",
      asOf: "2026-04",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
