import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "time-partitioning";
const parameters = (hours: number): Practice["parameters"] => ({
  hours: { value: hours, unit: "h", source: "proposal" },
  leastGigabytes: { value: 1, unit: "GB compressed per partition", source: "proposal" },
});

/** How long a span one table partition holds. Below 1 GB a partition, planning and small files cost more than pruning saves. */
export const timePartitioning: readonly Practice[] = [
  definePractice({
    id: "monthly-partitions", name: "Monthly table partitions", topic, options: ["monthly"], parameters: parameters(730), sources: { proposal: proposed },
    summary: "One partition a month: for tables whose day is too small to be a file of its own.",
    strengths: ["few, full files", "retention drops whole months"], weaknesses: ["a rerun rewrites a month unless rows are merged by key"],
  }),
  definePractice({
    id: "daily-partitions", name: "Daily table partitions", topic, options: ["daily"], maturity: 5, parameters: parameters(24), sources: { proposal: proposed },
    summary: "One partition a day: the unit of reruns, retention and most reports.",
    strengths: ["one day is one rerun", "matches the filters of most reports"], weaknesses: ["small files where a day is under 1 GB"],
  }),
  definePractice({
    id: "hourly-partitions", name: "Hourly table partitions", topic, options: ["hourly"], parameters: parameters(1), sources: { proposal: proposed },
    summary: "One partition an hour, rolled into days after a month: for tables that grow by more than 1 GB compressed an hour and are read while fresh.",
    strengths: ["recent hours are read alone", "late data rewrites one hour"], weaknesses: ["8,760 partitions a year before the roll-up"],
  }),
];
