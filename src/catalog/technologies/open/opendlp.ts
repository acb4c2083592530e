import type { Technology } from "../../schema.js";

/** OpenDLP: pii-detection. */
export const opendlp: Technology = {
  id: "opendlp",
  name: "OpenDLP",
  vendor: "OpenDLP authors",
  summary: "Agent-based scanner for sensitive files; abandoned.",
  roles: ["pii-detection"],
  aliases: ["open dlp"],
  options: [],
  status: "unmaintained",
  statusNote: "No release for more than ten years (unverified).",
  successor: "presidio",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: ["pii-scanning"],
  maturity: 1,
  strengths: ["Found in old audits"],
  weaknesses: ["No maintenance"],
  bill: [],
  unpriced: "Not to be installed.",
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
