import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "multi-region";
const azure = {
  title: "Azure Well-Architected Framework, disaster recovery design guide",
  url: "https://github.com/MicrosoftDocs/well-architected/blob/main/well-architected/design-guides/disaster-recovery.md",
  asOf: "2026-11", confidence: "high",
} as const;

/** Whether and how a second region (or second data centre) takes part. */
export const multiRegion: readonly Practice[] = [
  definePractice({
    id: "one-region", name: "One region", ownSiteName: "One site", topic, options: ["none"], aliases: ["single region"], maturity: 5,
    summary: "Everything runs in one region; zones carry the redundancy and a backup copy may lie elsewhere.",
    strengths: ["no copy lag, no second bill"], weaknesses: ["a region-wide outage is a restore"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "active-passive-regions", name: "Active-passive regions", ownSiteName: "Active-passive sites", topic, options: ["active-passive"], aliases: ["active passive", "active/passive", "active-passive"],
    summary: "One region works, a second holds current data and takes over on decision.",
    strengths: ["one writer, so no conflicts"], weaknesses: ["the second region must be exercised to be trusted"], sources: { tiers: azure },
  }),
  definePractice({
    id: "active-active-regions", name: "Active-active regions", ownSiteName: "Two running sites", topic, options: ["active-active"], aliases: ["active active", "active/active", "active-active"], maturity: 3,
    summary: "Both regions work at once; each is sized for the whole load.",
    strengths: ["no failover time"], weaknesses: ["about twice the running cost", "one writer for each partition, or a rule for conflicts"], sources: { tiers: azure },
  }),
];
