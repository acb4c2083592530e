/** Slots of metrics collection and logging. Metric names are the ones the chosen technologies use. */
import { formatGigabytes, formatInteger } from "../../shared/format.js";
import { alertingSlots } from "./alerting.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { count, sentences, some } from "./controls.js";
import { allowed } from "./options.js";
import { Runtime } from "./runtime.js";
import { tracingSlots } from "./tracing.js";

const tool = (own: Runtime): string => own.name("the monitoring tool", "monitoring");

const system: SlotWriter = (context) => {
  const own = new Runtime(context);
  const watched = ["event-log", "stream-processing", "batch-processing", "warehouse", "realtime-olap", "key-value-store", "relational-store", "time-series-store", "cache"]
    .map((topic) => ({ topic, set: own.metrics(topic), tech: own.technology(topic) }))
    .filter((item, index, all) => item.set?.saturation !== undefined && all.findIndex((other) => other.tech === item.tech) === index);
  const words = watched.slice(0, 3).map((item) => `${item.tech?.name ?? ""} ${own.first(item.set?.saturation)}`);
  const hosts = own.ownPremises || own.flag("onKubernetes");
  const parts = [
    `${tool(own)}${words.length > 0 ? ` reads ${some(words, 3)}` : " reads CPU, memory, disk and network of each host"}.`,
    hosts ? "node_exporter: CPU 70 %, memory 80 %, disk 75 % warn; network errors above 0." : "",
    own.small ? `Not watched on purpose: hosts and services the provider repairs, and per-user query statistics; ${count(own.number("engineers", 2), "engineer")} cannot act on them.` : "Interval 60 s, 15 s for brokers and live engines; 13 months kept at 5 min grain.",
  ];
  return slot(sentences(...parts), [...own.because(["monitoring"], "fact:teamClass"), ...watched.slice(0, 3).map((item) => `catalog:${item.tech?.id ?? ""}`)]);
};

const application: SlotWriter = (context) => {
  const own = new Runtime(context);
  const log = own.metrics("event-log", "message-queue"), engine = own.metrics("stream-processing"), runs = own.metrics("orchestration"), batch = own.metrics("batch-processing", "sql-transformation");
  const live = own.live.length > 0;
  const parts = [
    live && log ? `In: ${own.first(log.throughput)} (${own.name("", "event-log", "message-queue")}).` : "",
    live && engine ? `${own.name("", "stream-processing")}: ${[own.first(engine.throughput), engine.lag?.name ?? "", own.first(engine.duration), own.first(engine.errors)].filter((text) => text !== "").slice(0, 4).join(", ")}.` : "",
    own.technology("cdc") && own.metrics("cdc")?.lag ? `${own.name("", "cdc")}: ${own.metrics("cdc")?.lag?.name ?? ""}.` : "",
    own.scheduled.length > 0 && runs ? `${own.name("", "orchestration")}: ${[own.first(runs.duration), own.first(runs.errors), runs.lag?.name ?? ""].filter((text) => text !== "").join(", ")}.` : "",
    !live && batch ? `${own.name("", "batch-processing", "sql-transformation")}: ${[own.first(batch.throughput), own.first(batch.duration)].filter((text) => text !== "").join(", ")}.` : "",
  ].filter((text) => text !== "");
  if (parts.length === 0) parts.push("Each job writes one run record: rows in, rows out, rows refused, seconds, exit status.");
  const used = ["event-log", "stream-processing", "cdc", "orchestration", "batch-processing"].flatMap((topic) => own.ids(topic).slice(0, 1).map((id) => `catalog:${id}`));
  return slot(sentences(...parts), [...own.because(["monitoring"], "fact:flowCount"), ...used]);
};

const business: SlotWriter = (context) => {
  const own = new Runtime(context);
  const flow = own.tightest;
  const perDay = own.number("recordsPerDay"), bytes = own.number("ingestGigabytesPerDay");
  const targets = own.flows.slice(0, 2).map((item) => own.target(item));
  return slot(sentences(
    `Volume against the plan of ${formatInteger(perDay)} records and ${formatGigabytes(bytes)} a day; share of ${(own.mainEntity?.name ?? "records").toLowerCase()} that pass all ${formatInteger(context.pack.rules.length)} domain rules; promises kept: ${some(targets, 2)}.`,
    flow ? "Measured at the target, not at the source." : "",
  ), ["fact:recordsPerDay", "fact:ingestGigabytesPerDay", `catalog:${context.pack.id}`, ...(flow?.because ?? []).slice(0, 2)]);
};

const custom: SlotWriter = (context) => {
  const own = new Runtime(context);
  const kpis = context.pack.kpis.slice(0, own.small ? 2 : 3).map((kpi) => `${kpi.name} (alert: ${kpi.alertWhen}${/\d$/u.test(kpi.alertWhen) ? ` ${kpi.unit}` : ""})`);
  return slot(sentences(`${kpis.join("; ")}.`, `Computed in ${own.name("the warehouse", "stream-processing", "warehouse", "batch-processing")} and sent to ${tool(own)} as gauges.`), [`catalog:${context.pack.id}`, ...own.because(["monitoring"])]);
};

const structured: SlotWriter = (context) => {
  const own = new Runtime(context);
  const personal = own.personalFields().slice(0, 2).map((field) => field.split(".").at(-1) ?? field);
  return slot(sentences(
    `JSON lines with ts, level, flow, run_id, trace_id, dataset (${some(context.pack.entities.slice(0, 2).map((item) => item.id), 2)}), rows_in, rows_out, rows_refused, duration_ms, error_class; flow is ${own.flows.slice(0, 2).map((flow) => flow.id).join(" or ")}.`,
    personal.length > 0 ? `Never ${personal.join(" or ")}: the logger refuses fields marked personal.` : "Payloads stay out of the log: a record is named by its key.",
  ), [`catalog:${context.pack.id}`, "fact:hasPersonalData"]);
};

const aggregation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "monitoring.logging-strategy.log-aggregation";
  const store = own.technology("log-aggregation");
  const shipper = own.technology("log-shipping");
  const perDay = own.sized("log-aggregation", "logGigabytesPerDay");
  const months = own.number("auditLogMonths", 12);
  const keep = `operational logs 30 days searchable, audit logs ${count(months, "month")} in ${own.name("object storage", "lake-storage")}`;
  const options = [...(store?.options ?? []), ...(shipper?.options ?? [])];
  const why = own.dismissed("log-aggregation");
  if (store === undefined) return slot(why !== undefined ? `Not needed: ${why} Kept: ${keep}.` : `Each service's own log, ${keep}.`, own.because(["log-aggregation"], "fact:auditLogMonths"));
  const ship = shipper && shipper.id !== store.id ? `${shipper.name} on each node ships to ${store.name}` : `${store.name} receives every service's log directly`;
  return slot(`${ship}${perDay > 0 ? `, about ${formatGigabytes(perDay)} a day` : ""}; ${keep}${own.flag("regulated") ? ", write-protected" : ""}.`, [...own.because(["log-aggregation", "log-shipping"]), "fact:auditLogMonths", `sizing:${own.component("log-aggregation") ?? "log-aggregation"}.logGigabytesPerDay`], allowed(id, options));
};

const levels: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "monitoring.logging-strategy.log-levels";
  const ids = own.ids("log-levels");
  const rate = own.size("load.streamPeakRecordsPerSecond", own.number("streamPeakRecordsPerSecond"));
  const parts = [
    ids.includes("warn-in-production") ? `Production: WARN on the record path (${formatInteger(rate)} records/s at peak), INFO once per run, window or checkpoint.` : "Production: INFO, one line per run with its counts, never one per record.",
    ids.includes("error-at-the-edge") ? `${own.name(own.name("Device gateways", "mqtt-broker"), "edge-gateway")}: ERROR only over the line, the rest in a local ring buffer.` : "",
    ids.includes("debug-outside-production") ? "Development and test: DEBUG on generated data; in production per run, one hour at most." : "DEBUG nowhere: it prints payloads, and these carry restricted data; test stays at INFO.",
  ];
  return slot(sentences(...parts), own.because(["log-levels"], "fact:streamPeakRecordsPerSecond"), allowed(id, [...ids.flatMap((item) => context.practice(item)?.options ?? []), ...(ids.includes("warn-in-production") ? ["info"] : [])]));
};

const correlation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const key = own.mainEntity?.key[0] ?? own.key;
  const live = own.live.length > 0 && own.technology("event-log");
  const last = own.parts(own.live[0]).at(-1) ?? own.name("the store", "warehouse", "lake-storage");
  const setBy = own.flag("hasIotSource") ? "set by the gateway because devices send none" : "set by the producer";
  const text = live
    ? `W3C traceparent in the record headers of ${own.name("the event log", "event-log")}, ${setBy}, carried to ${last}; ${key} and run_id on every log line, so one search finds a record in all parts.`
    : `One run_id per scheduled run from ${own.name("the scheduler", "orchestration")} to the loaded rows (column _run_id); ${key} leads from a wrong row to its run, file and log.`;
  return slot(text, own.because(["tracing", "event-log"], `catalog:${context.pack.id}`));
};

/** Writers of `monitoring.*`. */
export const monitoringSlots: SlotWriters = {
  "monitoring.metrics-collection.system-metrics": system,
  "monitoring.metrics-collection.application-metrics": application,
  "monitoring.metrics-collection.business-metrics": business,
  "monitoring.metrics-collection.custom-metrics": custom,
  "monitoring.logging-strategy.structured-logging": structured,
  "monitoring.logging-strategy.log-aggregation": aggregation,
  "monitoring.logging-strategy.log-levels": levels,
  "monitoring.logging-strategy.correlation-ids": correlation,
  ...alertingSlots,
  ...tracingSlots,
};
