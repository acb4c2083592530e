/** Slots of the alerting framework. */
import { duty } from "./duty.js";
import { formatInteger, formatMinutes, formatPercent, formatSeconds } from "../../shared/format.js";
import { checkEvery, fastBurn, lagThreshold, slowBurn } from "./alerts.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, count, sentences, some } from "./controls.js";
import { allowed } from "./options.js";
import { keptWords } from "./on-time.js";
import { PipelineView } from "./pipeline-view.js";
import { clock, Runtime } from "./runtime.js";
import { scheduleOf } from "./schedule.js";

/** Nobody reads a message before half past nine where nobody is on call: a deadline until then passes unread. */
const WORKDAY_MINUTES = 9 * 60 + 30;

const thresholds: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "monitoring.alerting-framework.threshold-alerts";
  const ids = own.ids("threshold-alerts");
  const live = own.live[0], due = own.scheduled.find((flow) => flow.deadlineMinutes !== undefined), run = due ?? own.scheduled[0];
  const dearest = own.dearest;
  const plan = due === undefined ? undefined : scheduleOf(new PipelineView(context), due);
  const parts: string[] = [];
  if (live) parts.push(`${capital(own.flowName(live))}: ${live.responseSeconds !== undefined ? `${own.call} when the p99 answer takes over ${formatSeconds(live.responseSeconds)} for 5 min; ` : ""}warn at ${lagThreshold(own, live, 0.5)}, ${own.call} at twice that.`);
  else if (due?.deadlineMinutes !== undefined) parts.push(`${capital(own.flowName(due))}: warn if not started ${formatMinutes(Math.max(60, (own.size(`flow:${due.id}.windowHours`, 4) * 60) / 2))} before ${clock(due.deadlineMinutes)}, ${own.call} ${plan?.latest === undefined ? "if not complete 30 min before" : `at ${plan.latest} if not complete, the latest start of a rerun`}${own.flag("onCall") || due.deadlineMinutes > WORKDAY_MINUTES ? "" : "; nobody reads it then, so the rerun starts by itself"}.`);
  else if (run) parts.push(`${capital(own.flowName(run))}: warn when its data is older than ${formatSeconds(run.freshnessSeconds)}, ${own.call} at 1.5 times that.`);
  if (dearest?.deadlineMinutes !== undefined && dearest.responseSeconds === undefined) parts.push(`${capital(keptWords(dearest))}: a run that failed its last retry alerts at once.`);
  else if (dearest && dearest.availability >= 0.995) parts.push(`${formatPercent(dearest.availability)} (${formatMinutes(own.budgetMinutes(dearest))} a month): ${own.call} at ${fastBurn(own, dearest)}, ticket at ${slowBurn(own, dearest)}.`);
  else if (dearest) parts.push(`${formatPercent(dearest.availability)} leaves ${formatMinutes(own.budgetMinutes(dearest))} a month: a run that failed its last retry alerts at once.`);
  if (ids.includes("seasonal-baselines")) parts.push("Volume: 3 deviations off its weekday and hour.");
  const options = ids.flatMap((item) => context.practice(item)?.options ?? []);
  return slot(sentences(...parts), [...own.because(["threshold-alerts"]), ...(live ? [`sizing:flow:${live.id}.peakRecordsPerSecond`] : ["fact:tightestFreshnessSeconds"]), "fact:highestAvailability"], allowed(id, options));
};

const anomalies: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "monitoring.alerting-framework.anomaly-detection";
  const ids = own.ids("anomaly-detection");
  const outlier = context.pack.outliers[0];
  const rule = context.pack.rules[0];
  const parts: string[] = [];
  if (ids.includes("statistical-detection") && outlier) parts.push(`Statistics: ${outlier.measure}, ${outlier.method}, ${outlier.threshold}.`);
  if (ids.includes("learned-detection")) parts.push(`Models: forecast bands per ${own.key} in ${own.name("the ML platform", "ml-platform", "monitoring")}, kept only while 80 % of their alerts are real.`);
  if (ids.includes("rule-detection") && rule) parts.push(ids.includes("learned-detection") ? `Rules: ${formatInteger(context.pack.rules.length)} checks of the domain.` : `Rules: ${formatInteger(context.pack.rules.length)} checks of the domain, first of them "${rule.statement.replace(/\.$/u, "")}".`);
  if (!ids.includes("learned-detection")) parts.push(`No models: ${own.small ? `${count(own.number("engineers", 2), "engineer")} could not keep them trained` : "each alert must explain itself"}.`);
  const options = ids.flatMap((item) => context.practice(item)?.options ?? []);
  return slot(sentences(...parts), own.because(["anomaly-detection"], `catalog:${context.pack.id}`), allowed(id, options));
};

const SEVERITIES: Readonly<Record<string, string>> = { "two-severities": "two severities", "three-severities": "three severities", "four-severities": "four severities with a legal-notice track" };

const escalation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const way = own.ids("escalation")[0] ?? "business-hours";
  const people = own.number("engineers", 2), platform = own.number("platformEngineers");
  const severities = SEVERITIES[own.ids("incident-severity")[0] ?? ""] ?? "two severities";
  const pager = own.name("", "on-call");
  const critical = context.flows.filter((flow) => flow.criticality === "critical").map((flow) => own.flowName(flow));
  const first = critical.length > 0 ? some(critical, 2) : own.flowName(own.tightest);
  const smallest = own.number("smallestRtoMinutes");
  const because = own.because(["escalation", "incident-severity", "on-call"], "fact:onCall", "fact:engineers");
  if (way === "business-hours") return slot(sentences(
    `Office hours only, ${severities}: with ${count(people, "engineer")} nobody is woken. ${capital(first)} restarts itself 3 times, then the failure is read at 08:00.`,
    !context.flows.some((flow) => flow.recoveryOrigin === "stated") ? `The assumed RTO of ${formatMinutes(smallest)} counts office hours.` : smallest < 600 ? `An RTO of ${formatMinutes(smallest)} at night depends on the automatic restart alone: the client has to accept that or pay for a watch.` : "",
  ), because);
  const rota = people + platform < 8 ? ` ${count(people + platform, "person").replace("persons", "people")} make a thin rota: 8 are needed for one that lasts, so severity 1 only at night.` : "";
  const { alone, answerMinutes } = duty(context);
  if (alone) return slot(sentences(
    `${capital(severities)}${pager !== "" ? ` in ${pager}` : ""}: the one person on call answers in ${String(answerMinutes)} min; no second level at night, the page repeats until it is taken and the team hears of it at 08:00.`,
    `Severity 1 is ${first} down or wrong; zone failures switch without a person. A backup needs a second name on the rota.`,
  ), because);
  if (way === "owner-then-platform") return slot(`${capital(severities)}${pager !== "" ? ` in ${pager}` : ""}: the owning one of ${formatInteger(own.number("domainTeams", 1))} teams answers in 5 min, then ${platform > 0 ? `the platform rota (${formatInteger(platform)})` : "the backup"} after 15, an incident lead for ${first}. Severity 3 waits for office hours.`, because);
  return slot(`${capital(severities)}${pager !== "" ? ` in ${pager}` : ""}: primary answers in 5 min, backup after 10, then the whole team; severity 1 is ${first} down or wrong. Severity 3 waits for office hours.${rota}`, because);
};

const fatigue: SlotWriter = (context) => {
  const own = new Runtime(context);
  const way = own.ids("alert-suppression")[0] ?? "group-by-flow";
  const first = own.name("the source", "event-log", "orchestration");
  const flows = context.flows.length;
  const because = own.because(["alert-suppression"], "fact:flowCount");
  if (way === "daily-digest") return slot(`${own.live.length > 0 ? "A stop" : "A failed run"} of ${own.flowName(own.tightest)} alerts once; all else waits for one digest at 08:00. Alerts without an action are deleted after a month, so ${formatInteger(Math.max(3, flows * 2))} rules remain for ${count(flows, "flow")}.`, because);
  const every = formatSeconds(checkEvery(own.tightest ?? (context.flows[0] as (typeof context.flows)[number])));
  if (way === "correlated-events") return slot(`${own.name("The event service", "on-call", "monitoring")} joins alerts of ${formatInteger(own.number("domainTeams", 1))} teams by dependency within 30 s; a fault of ${first} silences everything behind it. Limit: 2 pages a shift, 80 % of pages needed a person; else the rule goes.`, because);
  return slot(`Alerts of one of the ${count(flows, "flow")} within 30 s are one message, repeated every 4 h; a fault of ${first} silences what reads from it. Checked every ${every}, firing after 3 breaches; deployments mute their own flow for 15 min. Limit: 2 pages a shift.`, because);
};

/** Writers of `monitoring.alerting-framework.*`. */
export const alertingSlots: SlotWriters = {
  "monitoring.alerting-framework.threshold-alerts": thresholds,
  "monitoring.alerting-framework.anomaly-detection": anomalies,
  "monitoring.alerting-framework.escalation-policies": escalation,
  "monitoring.alerting-framework.alert-fatigue-prevention": fatigue,
};
