import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** EU Payment Services Directive 2. */
export const psd2: Regime = {
  id: "psd2",
  name: "EU Payment Services Directive 2",
  aliases: ["psd 2", "strong customer authentication"],
  jurisdiction: "EU",
  legalForce: true,
  status: "In force; its successor is in the legislative process.",
  triggers: "Payment account data and payment initiation.",
  obligations: [
    duty("RTS 2018/389", "Two-factor authentication of customers; dedicated interface for third parties.", "authentication", { origin: "unverified", people: true }),
    duty("RTS 2018/389, traceability", "Payment events are traceable end to end.", "audit-log", { origin: "unverified", people: true }),
  ],
  sources: {
    general: unread,
  },
};
