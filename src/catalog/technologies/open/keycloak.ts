import type { Technology } from "../../schema.js";

/** Keycloak: identity. */
export const keycloak: Technology = {
  id: "keycloak",
  name: "Keycloak",
  vendor: "CNCF, Red Hat (IBM)",
  summary: "Identity provider with OpenID Connect, SAML and second factors on own servers.",
  roles: ["identity"],
  aliases: ["key cloak", "red hat sso"],
  options: ["sso", "mfa"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["java", "devops"],
  airGapCapable: true,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Single sign-on and second factor without internet access", "15 password log-ins/s per vCPU in the project's sizing guide (unverified)"],
  weaknesses: ["Frequent major versions", "Database with standby to run"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 2 servers and database with standby" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 16, why: "16 GB memory: 2 servers and database with standby" } },
  ],
  sources: {
    release: {
      title: "endoflife.date, Keycloak: 26.7.2 of 2026-08-19",
      url: "https://endoflife.date/keycloak",
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
