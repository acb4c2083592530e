import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "escalation";
const pagerduty = { title: "PagerDuty incident response documentation, being on call", url: "https://github.com/PagerDuty/incident-response-docs/blob/e8a6182/docs/oncall/being_oncall.md", asOf: "2026-11", confidence: "high" } as const;
const sources = { pagerduty, proposal: proposed };
const minutes = (acknowledge: number, second: number): Practice["parameters"] => ({
  acknowledgeMinutes: { value: acknowledge, unit: "min", source: "pagerduty" }, secondLevelMinutes: { value: second, unit: "min", source: "proposal" },
});

/** Who hears of a fault, and who next. */
export const escalation: readonly Practice[] = [
  definePractice({
    id: "business-hours", name: "Business hours only", topic, maturity: 5, parameters: minutes(60, 240), sources,
    summary: "Nobody is woken: services restart themselves, the first person in the morning reads what failed.",
    strengths: ["honest for a small team"], weaknesses: ["a night fault lasts until morning"],
  }),
  definePractice({
    id: "primary-and-backup", name: "Primary and backup on call", topic, maturity: 5, parameters: minutes(5, 10), sources,
    summary: "A primary answers within 5 minutes, then the backup, then the whole team.",
    strengths: ["one person always owns the fault"], weaknesses: ["needs eight people for a rota that lasts"],
  }),
  definePractice({
    id: "owner-then-platform", name: "Owning team first, then platform", topic, maturity: 4, parameters: minutes(5, 15), sources,
    summary: "The team that owns the flow is called first, the platform's rota next, an incident lead for the highest severity.",
    strengths: ["the fault meets who knows the data"], weaknesses: ["ownership must be on each flow"],
  }),
];
