import type { Technology } from "../../schema.js";

/** AWS CloudHSM: key-management. */
export const awsCloudhsm: Technology = {
  id: "aws-cloudhsm",
  name: "AWS CloudHSM",
  vendor: "Amazon Web Services",
  summary: "Single-tenant hardware security modules we alone hold the keys of.",
  roles: ["key-management"],
  aliases: ["cloudhsm", "aws hsm"],
  options: ["hsm"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "two modules in two zones", source: "general" },
  features: ["hsm-backed", "fips-140", "audit-logs"],
  maturity: 4,
  strengths: ["Sole control of key material", "PKCS#11 and JCE"],
  weaknesses: ["From 2,336 USD a month for two modules", "Lost credentials mean lost keys", "Stores take KMS keys: it joins them as a custom key store"],
  bill: [{ meter: "environment-hour", sku: "aws.cloudhsm.hour", times: { value: 2, why: "two modules in two zones" } }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
