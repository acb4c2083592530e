import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Children's Online Privacy Protection Rule (16 CFR 312). */
export const coppa: Regime = {
  id: "coppa",
  name: "Children's Online Privacy Protection Rule (16 CFR 312)",
  aliases: ["children's privacy", "under 13", "children's online privacy"],
  jurisdiction: "United States",
  legalForce: true,
  status: "Amended 2025; compliance with the amendments since 2026-04-22.",
  triggers: "Personal information of children under 13.",
  obligations: [
    duty("312.5", "No record enters without a parent's verified consent; disclosure and AI training need their own.", "consent", { origin: "secondary-source", source: "page" }),
    duty("312.6", "Find and delete a child's data on a parent's request.", "erasure", { origin: "unverified" }),
    duty("312.8", "A written security programme with an owner.", "governance-review", { origin: "secondary-source", source: "page" }),
    duty("312.10", "A written retention period; never indefinite.", "retention", { origin: "secondary-source", source: "page", people: true }),
  ],
  sources: {
    text: reported("CompliancePoint, COPPA rule amendments", "https://compliancepoint.com/privacy/coppa-rule-amendments-finalized"),
    page: reported("Data Protection Report, COPPA rule changes", "https://www.dataprotectionreport.com/2025/06/ftcs-coppa-rule-changes-include-ai-training-consent-requirement/"),
    general: unread,
  },
};
