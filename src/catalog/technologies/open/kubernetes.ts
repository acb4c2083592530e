import type { Technology } from "../../schema.js";

/** Kubernetes (upstream, self-run): compute. */
export const kubernetes: Technology = {
  id: "kubernetes",
  name: "Kubernetes (upstream, self-run)",
  vendor: "CNCF",
  summary: "Container platform run by the team; every component that needs Kubernetes lives here.",
  roles: ["compute"],
  aliases: ["k8s", "vanilla kubernetes", "kubeadm", "self-managed kubernetes"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 1.5, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "linux", "sre"],
  airGapCapable: true,
  features: ["containers", "auto-scaling", "multi-tenant"],
  maturity: 5,
  strengths: ["Operators for Kafka, Flink, Spark and databases"],
  weaknesses: ["Three minor versions a year, each supported about 14 months", "A platform team of 1-2 people before the first pipeline"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 12, why: "12 vCPU: 3 control-plane servers of 4 vCPU and 8 GB" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 24, why: "24 GB memory: 3 control-plane servers of 4 vCPU and 8 GB" },
    },
  ],
  sources: {
    release: {
      title: "endoflife.date, Kubernetes: 1.36.4 of 2026-08-20; 1.36 supported to 2027-06-28",
      url: "https://endoflife.date/kubernetes",
      asOf: "2026-08-22",
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
