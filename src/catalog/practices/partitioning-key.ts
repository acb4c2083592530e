import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "partitioning-key";
const sources = { proposal: proposed };

/** What decides the partition of an event. */
export const partitioningKeys: readonly Practice[] = [
  definePractice({
    id: "entity-key", name: "Hash of the business key", topic, aliases: ["key partitioning", "partition by key"], features: ["ordered"],
    summary: "All events of one thing (account, device, auction) go to one partition, so they stay in order and joins need no shuffle.",
    strengths: ["order per key", "state of a key sits in one task"], weaknesses: ["one very busy key fills one partition"], maturity: 5, sources,
  }),
  definePractice({
    id: "salted-key", name: "Business key with salt for hot keys", topic, aliases: ["key salting", "salted keys"], features: ["ordered"],
    summary: "Keys above a measured share get a suffix of 0 to n and are aggregated in two steps; all other keys keep one partition.",
    parameters: { hotShare: { value: 0.05, unit: "fraction of a partition's traffic by one key", source: "proposal" }, buckets: { value: 8, unit: "buckets", source: "proposal" } },
    strengths: ["a busy key no longer stops its neighbours"], weaknesses: ["order within a salted key is given up", "a second aggregation step"], sources,
  }),
  definePractice({
    id: "spread-evenly", name: "No key: spread evenly", topic, aliases: ["round robin partitioning"],
    summary: "Records carry no key and fill partitions evenly in batches; for events that are only landed.",
    strengths: ["no hot partition at all"], weaknesses: ["no order", "joins shuffle later"], sources,
  }),
];
