import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "recovery-strategy";
const aws = {
  title: "AWS whitepaper, Disaster recovery of workloads on AWS: recovery options",
  url: "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  asOf: "2026-11", confidence: "medium",
} as const;
const azure = {
  title: "Azure Well-Architected Framework, disaster recovery design guide",
  url: "https://github.com/MicrosoftDocs/well-architected/blob/main/well-architected/design-guides/disaster-recovery.md",
  asOf: "2026-11", confidence: "high",
} as const;

/** rtoMinutes is detection + decision + promotion, without the replay of the backlog; rpoMinutes the data lost at most. `rank`: 1 is the cheapest. */
function steps(rank: number, rto: readonly [detection: number, decision: number, promotion: number], rpo: number): Practice["parameters"] {
  const [detection, decision, promotion] = rto;
  const minutes = (value: number, source: string): Practice["parameters"][string] => ({ value, unit: "minutes", source });
  return {
    rank: { value: rank, unit: "rank by cost", source: "aws" },
    detectionMinutes: minutes(detection, "proposal"), decisionMinutes: minutes(decision, "proposal"), promotionMinutes: minutes(promotion, "proposal"),
    rtoMinutes: minutes(detection + decision + promotion, "azure"), rpoMinutes: minutes(rpo, "azure"),
  };
}

const sources = { aws, azure, proposal: proposed };

/** How a flow comes back after a loss. From cheapest to dearest. */
export const recoveryStrategies: readonly Practice[] = [
  definePractice({
    id: "backup-restore", name: "Backup and restore", topic, aliases: ["backup and restore", "backup & restore"], features: ["survives-region-loss"], maturity: 5,
    summary: "Snapshots every hour, a copy outside the platform's site, and the environment rebuilt from code; hours until the flow runs again.",
    parameters: steps(1, [15, 30, 355], 60), sources,
    strengths: ["costs storage only"], weaknesses: ["the restore takes hours and must be rehearsed"],
  }),
  definePractice({
    id: "single-region-multi-az", name: "One region, several zones", ownSiteName: "One site, copies in separate rooms", topic, aliases: ["multi-az", "multi az", "multi zone", "availability zones"], features: ["survives-zone-loss"], maturity: 5,
    summary: "Every component runs in two or three zones and fails over by itself; the loss of the whole region falls back to backups.",
    parameters: { ...steps(2, [1, 0, 3], 0), regionRtoMinutes: { value: 480, unit: "minutes", source: "proposal" }, regionRpoMinutes: { value: 60, unit: "minutes", source: "proposal" } },
    sources, strengths: ["no person in the loop for a zone", "synchronous copies: nothing lost with a zone"], weaknesses: ["a region-wide outage is outside the promise"],
  }),
  definePractice({
    id: "pilot-light", name: "Pilot light in a second region", ownSiteName: "Pilot light at a second site", topic, aliases: ["pilot light"], features: ["survives-region-loss"],
    summary: "Data is replicated to a second region where stores run and compute is off; it is switched on and scaled when the first region is lost.",
    parameters: steps(3, [5, 10, 33], 15), sources,
    strengths: ["second region costs storage and small stores only"], weaknesses: ["capacity must be available on the day"],
  }),
  definePractice({
    id: "warm-standby", name: "Warm standby in a second region", ownSiteName: "Warm standby at a second site", topic, aliases: ["warm standby", "hot standby"], features: ["survives-region-loss"],
    summary: "A small but complete copy runs in a second region, fed all the time; failover promotes and scales it.",
    parameters: steps(4, [2, 4, 6], 1), sources,
    strengths: ["proven every day because it runs"], weaknesses: ["a second platform to pay and patch"],
  }),
  definePractice({
    id: "active-active", name: "Active-active in two regions", ownSiteName: "Two running sites, one writer for each partition", topic, aliases: ["multi-site"], features: ["survives-region-loss"], maturity: 3,
    summary: "Two regions serve at once and each can carry the whole load; traffic moves by health check; each partition has one writer at a time, the other region or site takes it over.",
    parameters: steps(5, [1, 0, 0], 0), sources,
    strengths: ["no failover as such"], weaknesses: ["double capacity", "backups are still needed against bad data"],
  }),
];
