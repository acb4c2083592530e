import type { Technology } from "../../schema.js";

/** Network HSM pair (Thales Luna or Entrust nShield): key-management. */
export const thalesLunaHsm: Technology = {
  id: "thales-luna-hsm",
  name: "Network HSM pair (Thales Luna or Entrust nShield)",
  vendor: "Thales, Entrust",
  summary: "Hardware security modules on own premises that hold root keys under FIPS 140 level 3.",
  roles: ["key-management"],
  aliases: ["hsm", "luna", "luna hsm", "nshield", "on-prem hsm", "hardware security module"],
  options: ["hsm"],
  status: "active",
  platforms: ["on-premises", "aws", "azure", "gcp"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  features: ["hsm-backed", "fips-140", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Keys never leave validated hardware under own control", "PKCS#11 for Vault, databases and certificate authorities"],
  weaknesses: ["Key ceremonies, quorum cards and spare devices to organise", "Two appliances per site at least", "As external key store of a cloud each uncached call travels to the site; its loss stops decryption"],
  bill: [{ meter: "month", sku: "host.hsm-appliance.month", times: { value: 2, why: "a pair in two rooms" } }],
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
