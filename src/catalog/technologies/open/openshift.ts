import type { Technology } from "../../schema.js";

/** Red Hat OpenShift: compute. */
export const openshift: Technology = {
  id: "openshift",
  name: "Red Hat OpenShift",
  vendor: "Red Hat (IBM)",
  summary: "Commercial Kubernetes with support, registry, pipelines and disconnected installation.",
  roles: ["compute"],
  aliases: ["ocp", "red hat openshift"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 1, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "linux"],
  airGapCapable: true,
  features: ["containers", "auto-scaling", "multi-tenant", "sso", "audit-logs", "fips-140"],
  maturity: 5,
  strengths: ["Vendor support, tested disconnected install, FIPS mode"],
  weaknesses: ["Subscription per core pair, price on request"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 24, why: "24 vCPU: 3 control-plane servers of 8 vCPU and 32 GB" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 96, why: "96 GB memory: 3 control-plane servers of 8 vCPU and 32 GB" },
    },
  ],
  unpriced: "Subscription: price on request; only its servers are priced.",
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
