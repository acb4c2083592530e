import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** SWIFT Customer Security Programme. */
export const swiftCsp: Regime = {
  id: "swift-csp",
  name: "SWIFT Customer Security Programme",
  aliases: ["swift csp", "swift cscf", "customer security programme"],
  jurisdiction: "worldwide, SWIFT users",
  legalForce: false,
  status: "CSCF v2026 is attested between July and December 2026; back-office data flows (2.4) became mandatory for new flows.",
  statusSource: "versions",
  triggers: "The pipeline touches the SWIFT zone.",
  obligations: [
    duty("1.1", "The SWIFT zone is separated from the rest.", "network", { force: "control", people: true }),
    duty("6.4", "Events in the zone are logged and watched.", "log-review", { force: "control" }),
  ],
  sources: {
    versions: reported("Swift CSCF v2026", "https://www.bdo.je/en-gb/insights/swift-csp-and-cscf-v2026-why-taking-action-now-matters"),
    text: library("swift-cscf-v2025v1.0.yaml"),
  },
};
