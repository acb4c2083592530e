import type { Technology } from "../../schema.js";

/** CyberArk (privileged access and Conjur): secrets. */
export const cyberarkPam: Technology = {
  id: "cyberark-pam",
  name: "CyberArk (privileged access and Conjur)",
  vendor: "CyberArk (Palo Alto Networks)",
  summary: "Commercial vault for privileged accounts and application secrets.",
  roles: ["secrets"],
  aliases: ["cyberark", "conjur"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: ["audit-logs", "sso"],
  maturity: 5,
  strengths: ["Session recording and rotation for administrators"],
  weaknesses: ["Licence per user, price on request"],
  bill: [],
  unpriced: "Licence: price on request.",
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
