import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** SWIFT Customer Security Programme. */
export const swiftCsp: Regime = {
  id: "swift-csp",
  name: "SWIFT Customer Security Programme",
  aliases: ["swift csp", "swift cscf", "customer security programme"],
  jurisdiction: "worldwide, SWIFT users",
  legalForce: false,
  status: "CSCF v2025 is current; yearly attestation.",
  triggers: "The pipeline touches the SWIFT zone.",
  obligations: [
    duty("1.1", "The SWIFT zone is separated from the rest.", "network", { force: "control" }),
    duty("6.4", "Events in the zone are logged and watched.", "log-review", { force: "control" }),
  ],
  sources: {
    text: library("swift-cscf-v2025v1.0.yaml"),
  },
};
