import type { Technology } from "../../schema.js";

/** RKE2 with Rancher: compute. */
export const rke2Rancher: Technology = {
  id: "rke2-rancher",
  name: "RKE2 with Rancher",
  vendor: "SUSE",
  summary: "Hardened Kubernetes distribution with a console for many clusters.",
  roles: ["compute"],
  aliases: ["rancher", "rke2", "suse rancher"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 1, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "linux"],
  airGapCapable: true,
  features: ["containers", "auto-scaling", "multi-tenant", "sso", "fips-140"],
  maturity: 4,
  strengths: ["Air-gapped install from archives; CIS-hardened"],
  weaknesses: ["Rancher is one more cluster to run"],
  bill: [
    {
      meter: "environment-hour",
      sku: "host.vcpu.hour",
      times: { value: 24, why: "24 vCPU: 3 control-plane and 3 management servers of 4 vCPU and 8 GB" },
    },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 48, why: "48 GB memory: 3 control-plane and 3 management servers of 4 vCPU and 8 GB" },
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
