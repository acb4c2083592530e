import type { Technology } from "../../schema.js";

/** Zabbix: monitoring. */
export const zabbix: Technology = {
  id: "zabbix",
  name: "Zabbix",
  vendor: "Zabbix",
  summary: "Agent-based monitoring of servers and networks with templates.",
  roles: ["monitoring"],
  aliases: ["zabbix server"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["metrics", "dashboards", "anomaly-detection"],
  maturity: 5,
  strengths: ["Network devices and servers out of the box, fully offline"],
  weaknesses: ["Weak for containers and application metrics"],
  capacity: {
    unit: "server",
    sizes: [{ name: "4 vCPU, 16 GB", per: { metricSeries: { value: 200000, unit: "active series", source: "gk" } }, vcpu: 4, memoryGigabytes: 16 }],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.067, why: "volumes planned 75 % full, not 80 %" } },
  ],
  sources: {
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
