import type { Technology } from "../../schema.js";

/** Leased line or dark fibre between sites: private-connectivity. */
export const leasedLine: Technology = {
  id: "leased-line",
  name: "Leased line or dark fibre between sites",
  vendor: "carrier",
  summary: "Dedicated capacity between data centres for synchronous copies and bulk transfer.",
  roles: ["private-connectivity"],
  aliases: ["mpls", "dark fibre", "dark fiber", "metro ethernet"],
  options: [],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1, p99Milliseconds: 10, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Predictable delay: about 5 microseconds per km of fibre one way (physics, unverified here)"],
  weaknesses: ["Months to order; two routes needed"],
  bill: [],
  unpriced: "Carrier price on request.",
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
