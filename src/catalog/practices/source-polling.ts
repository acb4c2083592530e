import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "source-polling";
const sources = { proposal: proposed };

/** How a scheduled load learns what is new. */
export const sourcePolling: readonly Practice[] = [
  definePractice({
    id: "modified-since", name: "Query by modification time", topic, features: ["database"], maturity: 5, aliases: ["incremental extract", "high-watermark"],
    summary: "Rows changed since the last stored time, with an overlap that is deduplicated by key; deletes need a weekly key comparison.",
    parameters: { overlapMinutes: { value: 10, unit: "minutes read again", source: "proposal" }, keyComparisonDays: { value: 7, unit: "days", source: "proposal" } },
    strengths: ["no privileges beyond SELECT"], weaknesses: ["misses hard deletes and states between two runs"], sources,
  }),
  definePractice({
    id: "full-load", name: "Whole table each run", topic, features: ["database"], maturity: 5, aliases: ["full load", "full refresh"],
    summary: "Each run reads the whole table into a new partition and swaps it in, so deletes are seen and nothing has to be tracked.",
    parameters: { mostGigabytes: { value: 1, unit: "GB in all source databases", source: "proposal" } },
    strengths: ["sees hard deletes", "needs no column of change times"], weaknesses: ["grows with the table, not with its changes"], sources,
  }),
  definePractice({
    id: "arrival-event", name: "Event on file arrival", topic, features: ["files"],
    summary: "The object store reports each finished upload; a sweep of the folder catches lost notices.",
    parameters: { sweepMinutes: { value: 60, unit: "minutes", source: "proposal" } },
    strengths: ["starts seconds after delivery"], weaknesses: ["needs an object store with notices"], sources,
  }),
  definePractice({
    id: "folder-watch", name: "Folder polled for complete files", topic, features: ["files"],
    summary: "A folder is listed at a fixed interval; a file counts when its marker file is there or its size has not changed between two looks.",
    parameters: { pollMinutes: { value: 5, unit: "minutes", source: "proposal" } },
    strengths: ["works with any SFTP server or share"], weaknesses: ["delay of up to one interval"], sources,
  }),
  definePractice({
    id: "cursor-paging", name: "API pages by cursor", topic, features: ["api"],
    summary: "Pages since the stored cursor, within the rate limit; the cursor is saved only after the page is stored.",
    parameters: { pageSize: { value: 1000, unit: "records", source: "proposal" } },
    strengths: ["resumes where it stopped"], weaknesses: ["late corrections need a look-back window"], sources,
  }),
];
