import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "sharding";
const sources = { proposal: proposed };

/** How a serving store spreads rows over nodes. */
export const sharding: readonly Practice[] = [
  definePractice({
    id: "no-sharding", name: "One writer with read replicas", topic, maturity: 5, sources,
    parameters: { shardAboveGigabytes: { value: 1500, unit: "GB", source: "proposal" }, shardAboveShare: { value: 0.7, unit: "fraction of the tested write rate", source: "proposal" } },
    summary: "One node takes all writes; replicas serve reads. Sharding waits until size or write rate leave no other way.",
    strengths: ["transactions and joins stay simple"], weaknesses: ["one node's write rate is the ceiling"],
  }),
  definePractice({
    id: "service-partitioning", name: "Hash partitions kept by the store", topic, maturity: 5, sources,
    parameters: { hotKeyShare: { value: 0.1, unit: "fraction of traffic on one key", source: "proposal" } },
    summary: "The store hashes the key over its partitions and splits them by itself; the key is our only decision.",
    strengths: ["no re-sharding project"], weaknesses: ["a hot key is limited to one partition"],
  }),
  definePractice({
    id: "hash-sharding", name: "Hash shards planned by us", topic, sources,
    summary: "A hash of the key picks the shard; the number of shards is planned for the horizon because moving rows later is a project.",
    strengths: ["even spread"], weaknesses: ["range scans touch every shard"],
  }),
  definePractice({
    id: "time-and-hash-sharding", name: "Time ranges, hashed within", topic, sources,
    summary: "Rows go by time first, so that old shards are dropped whole, and by hash of the key within a range.",
    strengths: ["retention drops a range"], weaknesses: ["the newest range takes all writes"],
  }),
  definePractice({
    id: "geographic-sharding", name: "Shards by region", topic, features: ["residency"], sources,
    summary: "Rows live in the region their owner belongs to; only aggregates cross borders.",
    strengths: ["residency is a property of the shard"], weaknesses: ["global queries fan out"],
  }),
];
