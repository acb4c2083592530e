import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "erasure-method";
const delta = {
  title: "Delta Lake documentation, deletedFileRetentionDuration",
  url: "https://github.com/delta-io/delta/blob/master/docs/src/content/docs/delta-batch.mdx", asOf: "2026-11", confidence: "high",
} as const;

/** How a person's data is removed. */
export const erasureMethod: readonly Practice[] = [
  definePractice({
    id: "delete-and-compact", name: "Delete by key, then rewrite and expire old files", topic, aliases: ["hard delete"],
    summary: "A weekly job deletes the person's rows in every table and then expires snapshots and unreferenced files, so that the bytes are gone.",
    parameters: { deletedFilesDays: { value: 7, unit: "days", source: "delta" } },
    strengths: ["works in warehouse and lakehouse", "plain to prove"], weaknesses: ["rewrites files", "time travel ends at the expiry"], sources: { delta },
  }),
  definePractice({
    id: "crypto-shredding", name: "Crypto-shredding: one key per person, destroyed on request", topic, aliases: ["crypto shredding", "crypto-erasure", "key deletion"],
    summary: "Personal fields are encrypted with a data key per person; deleting the key makes every copy unreadable: log, archive and backups.",
    strengths: ["reaches immutable storage and backups at once"], weaknesses: ["a key look-up per person", "losing keys loses data"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "tombstones", name: "Tombstones in compacted topics", topic, aliases: ["tombstone", "log compaction delete"],
    summary: "An empty record under the person's token makes the broker drop earlier ones at the next compaction; consumers delete on seeing it.",
    parameters: { tombstoneHours: { value: 24, unit: "hours", source: "proposal" } },
    strengths: ["deletes travel with the stream"], weaknesses: ["only for topics keyed by person"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "partition-drop", name: "Dropping whole partitions at the end of retention", topic, aliases: ["ttl", "partition expiry"],
    summary: "Data leaves with its day or month; a person's request is met by the retention limit or by removing the one mapping row.",
    strengths: ["no rewriting, almost free"], weaknesses: ["cannot remove one person early unless a mapping is kept apart"], sources: { proposal: proposed },
  }),
];
