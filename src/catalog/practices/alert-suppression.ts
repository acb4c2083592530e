import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "alert-suppression";
const alertmanager = { title: "Prometheus Alertmanager defaults for grouping and repetition", url: "https://github.com/prometheus/alertmanager", asOf: "2026-11", confidence: "medium" } as const;
const pagerduty = { title: "PagerDuty incident response documentation, alerting principles", url: "https://github.com/PagerDuty/incident-response-docs/blob/e8a6182/docs/oncall/alerting_principles.md", asOf: "2026-11", confidence: "high" } as const;
const sources = { alertmanager, pagerduty, proposal: proposed };
const parameters: Practice["parameters"] = {
  groupWaitSeconds: { value: 30, unit: "s", source: "alertmanager" }, groupIntervalMinutes: { value: 5, unit: "min", source: "alertmanager" },
  repeatHours: { value: 4, unit: "h", source: "alertmanager" }, pagesPerShift: { value: 2, unit: "pages per 12 h shift", source: "proposal" },
  actionableShare: { value: 0.8, unit: "fraction of pages that needed a person", source: "proposal" },
};

/** How one fault stays one message. */
export const alertSuppression: readonly Practice[] = [
  definePractice({
    id: "daily-digest", name: "One digest a day, few pages", topic, maturity: 4, parameters, sources,
    summary: "Failures of scheduled runs arrive at once; all warnings wait for one mail in the morning.",
    strengths: ["a small team keeps its attention"], weaknesses: ["a slow drift waits a day"],
  }),
  definePractice({
    id: "group-by-flow", name: "Grouping by flow", topic, maturity: 5, parameters, sources,
    summary: "Alerts of one flow within 30 s become one message and repeat every 4 h; a failed source silences the alerts behind it.",
    strengths: ["one fault, one page"], weaknesses: ["needs the order of the parts as labels"],
  }),
  definePractice({
    id: "correlated-events", name: "Event correlation over teams", topic, maturity: 3, parameters, sources,
    summary: "An event service joins alerts of many teams by dependency and time before anybody is called.",
    strengths: ["one major incident instead of thirty pages"], weaknesses: ["needs a maintained dependency map"],
  }),
];
