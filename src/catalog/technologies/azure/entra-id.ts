import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Microsoft Entra ID P1. */
export const entraId: Technology = {
  id: "entra-id",
  name: "Microsoft Entra ID P1",
  vendor: "Microsoft",
  summary: "Identity for people and workloads: single sign-on, conditional access, managed identities.",
  roles: ["identity"],
  aliases: ["azure ad", "azure active directory", "entra"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "authentication (unverified)", source: "generalKnowledge" },
  features: ["sso", "audit-logs", "abac"],
  maturity: 5,
  strengths: [
    "Managed identities remove stored passwords between Azure services",
    "Conditional access with multi-factor sign-in",
  ],
  weaknesses: ["P1 or P2 licence for each user of conditional access"],
  bill: [{ meter: "user-month", sku: "entra-id.p1-user" }],
  sources: { editorial, generalKnowledge },
};
