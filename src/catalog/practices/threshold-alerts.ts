import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "threshold-alerts";
const sloth = { title: "Sloth, multi-window burn-rate windows after the Google SRE workbook", url: "https://github.com/slok/sloth/blob/0e395d8/internal/alert/windows/google-30d.yaml", asOf: "2026-11", confidence: "high" } as const;
const sources = { sloth, proposal: proposed };

/** Where an alert's threshold comes from. */
export const thresholdAlerts: readonly Practice[] = [
  definePractice({
    id: "static-thresholds", name: "Fixed thresholds from the targets", topic, options: ["static"], maturity: 5, sources,
    parameters: {
      warnShare: { value: 0.5, unit: "fraction of the freshness target", source: "proposal" },
      fastBurnRate: { value: 14.4, unit: "times the budget rate over 1 h and 5 min", source: "sloth" }, slowBurnRate: { value: 6, unit: "times the budget rate over 6 h and 30 min", source: "sloth" },
      ticketBurnRate: { value: 3, unit: "times the budget rate over 1 day and 2 h", source: "sloth" },
    },
    summary: "Warn at half the promised age, page at the whole; availability pages by how fast the month's error budget burns.",
    strengths: ["an alert means a promise is at risk"], weaknesses: ["silent on what no promise covers"],
  }),
  definePractice({
    id: "seasonal-baselines", name: "Baselines by weekday and hour", topic, aliases: ["dynamic baselines"], options: ["dynamic-baseline"], maturity: 4, sources,
    parameters: { weeks: { value: 4, unit: "weeks of the same weekday and hour", source: "proposal" }, deviations: { value: 3, unit: "standard deviations", source: "proposal" } },
    summary: "Volumes are held against the same weekday and hour of the last four weeks; for loads that swing through the day.",
    strengths: ["sees a missing half at night"], weaknesses: ["needs four weeks of history; holidays must be marked"],
  }),
];
