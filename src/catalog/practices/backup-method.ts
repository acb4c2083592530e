import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "backup-method";
const config = {
  title: "AWS Config conformance pack, storage services",
  url: "https://github.com/awslabs/aws-config-rules/blob/master/aws-config-conformance-packs/Operational-Best-Practices-for-Storage-Services.yaml",
  asOf: "2026-11", confidence: "high",
} as const;

/** How copies against loss and bad data are made. */
export const backupMethods: readonly Practice[] = [
  definePractice({
    id: "scheduled-snapshots", name: "Scheduled snapshots", topic, aliases: ["snapshots", "daily backup"], maturity: 5,
    summary: "Each store is snapshotted on a schedule and kept 35 days.",
    parameters: { everyHours: { value: 24, unit: "hours", source: "config" }, keepDays: { value: 35, unit: "days", source: "config" } },
    strengths: ["built into every managed store"], weaknesses: ["loses up to the interval"], sources: { config },
  }),
  definePractice({
    id: "continuous-backup", name: "Continuous backup with point-in-time recovery", topic, aliases: ["pitr", "point-in-time recovery", "wal archiving"],
    summary: "The change log of databases is archived all the time; a restore goes to any second of the window.",
    parameters: { granularitySeconds: { value: 1, unit: "seconds", source: "proposal" }, windowDays: { value: 35, unit: "days", source: "proposal" } },
    strengths: ["undoes a bad job to the second before it"], weaknesses: ["databases only; files need versions"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "immutable-copy", name: "Immutable copy in another account", topic, aliases: ["immutable backup", "worm backup", "air-gapped backup", "3-2-1"],
    summary: "A copy under object lock in an account that the platform's administrators cannot enter: the last line against ransomware and mistakes.",
    parameters: { copies: { value: 3, unit: "copies", source: "proposal" } },
    strengths: ["cannot be deleted before its date"], weaknesses: ["the lock period is paid in full"], sources: { proposal: proposed },
  }),
];
