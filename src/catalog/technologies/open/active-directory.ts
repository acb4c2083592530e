import type { Technology } from "../../schema.js";

/** Active Directory Domain Services: identity. */
export const activeDirectory: Technology = {
  id: "active-directory",
  name: "Active Directory Domain Services",
  vendor: "Microsoft",
  summary: "Directory, Kerberos and group policy on own Windows servers; usually there already.",
  roles: ["identity"],
  aliases: ["ad ds", "windows domain"],
  options: ["sso"],
  status: "active",
  platforms: ["on-premises", "azure", "aws", "gcp"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Accounts and groups of the whole company"],
  weaknesses: ["No OpenID Connect: put Keycloak or AD FS before it", "A favoured target of attackers"],
  bill: [],
  unpriced: "Existing company service; not charged to the platform.",
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
