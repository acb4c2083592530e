import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "failover";
const azure = {
  title: "Azure Well-Architected Framework, disaster recovery design guide",
  url: "https://github.com/MicrosoftDocs/well-architected/blob/main/well-architected/design-guides/disaster-recovery.md",
  asOf: "2026-11", confidence: "high",
} as const;

/** Who starts the switch. */
export const failover: readonly Practice[] = [
  definePractice({
    id: "automatic-failover", name: "Automatic failover", topic, options: ["automatic"], aliases: ["automatic failover", "auto failover"],
    summary: "Health checks move traffic without a person; thresholds are set so that a short stall does not trigger it.",
    parameters: { failedChecks: { value: 3, unit: "checks", source: "proposal" }, checkSeconds: { value: 10, unit: "seconds", source: "proposal" } },
    strengths: ["minutes saved at night"], weaknesses: ["may switch on a false alarm"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "manual-failover", name: "Failover on decision, by runbook", topic, options: ["manual"], aliases: ["manual failover"],
    summary: "A named person decides with the alarm and the runbook in hand; every step is a script.",
    strengths: ["no switch on a false alarm", "simpler to build and test"], weaknesses: ["adds the time to wake somebody"], sources: { tiers: azure },
  }),
];
