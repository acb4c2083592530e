import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "authorization";

/** How rights are decided. */
export const authorization: readonly Practice[] = [
  definePractice({
    id: "role-based-access", name: "Role-based access control", topic, options: ["rbac"], aliases: ["rbac", "role based access", "role-based access"], maturity: 5,
    summary: "Rights belong to a handful of roles, roles to directory groups; row filters are added to the role where regions or tenants differ.",
    strengths: ["anyone can read the grant table", "every store supports it"],
    weaknesses: ["roles multiply when rights depend on region, tenant and purpose at once"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "attribute-based-access", name: "Attribute-based access control", topic, options: ["abac"], aliases: ["abac", "attribute based access", "tag-based access", "policy-based access"],
    summary: "Policies compare tags of the data (class, region, tenant, purpose) with attributes of the user; one policy covers every table with the tag.",
    strengths: ["a new table is covered by its tags", "scales past dozens of tenants"],
    weaknesses: ["tags must be right, so tagging becomes a release gate", "harder to answer who can see a table"], sources: { proposal: proposed },
  }),
];
