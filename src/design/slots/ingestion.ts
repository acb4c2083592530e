/** Slots of the ingestion layer: live events, scheduled loads; change capture is in ingestion-cdc.ts. */
import { formatMinutes, formatNumber, formatPercent, formatRate, formatSeconds, formatGigabytes } from "../../shared/format.js";
import { distinct } from "../../shared/compare.js";
import type { SlotWriters } from "./context.js";
import { cdcSlots } from "./ingestion-cdc.js";
import { sayMonthDay } from "../../requirements/deadlines.js";
import { counted, fitted, flowName, listed, type PipelineView, shortName, writer } from "./pipeline-view.js";
import { runOf, scheduleOf, type Schedule } from "./schedule.js";
import { channel, deadLetters, engineOf, logOf, retryBudget, streamKey } from "./shared-figures.js";

const S = "ingestion.real-time-streaming";
const B = "ingestion.batch-ingestion";

/** "from 6 partitions to 12": the log's own unit, today and at the horizon. */
function units(view: PipelineView, topic: string): { unit: string; now: number; horizon: number } | undefined {
  const component = view.component(topic);
  const unit = view.context.technology(view.context.decisions.chosen(topic) ?? "")?.capacity?.unit;
  const now = view.size(topic, "units");
  if (component === undefined || unit === undefined || now === undefined) return undefined;
  return { unit, now, horizon: view.size(topic, "unitsAtHorizon") ?? now };
}

const isPubSub = (view: PipelineView): boolean => view.chose("event-log", "google-pubsub");

/** Partitions per topic: all partition replicas over copies. */
function partitions(view: PipelineView): number | undefined {
  const item = view.context.sizing.get(`${view.component("event-log") ?? "event-log"}.partitions`);
  return item === undefined ? undefined : Math.max(1, Math.round(item.value / Math.max(1, item.inputs["copies"]?.value ?? 1)));
}

const source = writer(`${S}.source`, "event-log", (view) => {
  const feeders = distinct(view.live.flatMap((flow) => flow.sources)).flatMap((id) => view.sources.filter((item) => item.id === id));
  const load = `${formatRate(view.number("streamPeakRecordsPerSecond"))} and ${formatNumber(view.number("streamPeakMegabytesPerSecond"))} MB/s at peak`;
  return {
    value: fitted([
      `${view.name("event-log") ?? ""}: ${load} from ${listed(feeders.map((item) => shortName(item.name)))}, kept ${counted(view.number("hotDays"), "day")} for ${counted(view.number("consumerGroups"), "reader")}.`,
      view.name("mqtt-broker") !== undefined && `Devices connect to ${view.name("mqtt-broker") ?? ""}.`,
      view.name("edge-gateway") !== undefined && `${view.name("edge-gateway") ?? ""} buffers at the sites.`,
    ]),
    because: [...view.rules("event-log"), "fact:streamPeakRecordsPerSecond", "fact:hotDays"], options: view.options("event-log"),
  };
});

const hot = (view: PipelineView): string | undefined => {
  if (view.chose("partitioning-key", "salted-key")) {
    const share = view.parameter("salted-key", "hotShare", 0.05);
    return `A key above ${formatPercent(share)} of a partition gets a salt of 0 to ${String(view.parameter("salted-key", "buckets", 8) - 1)} and is summed in two steps.`;
  }
  return isPubSub(view) ? "Alarm when one ordering key passes 1 MB/s, the limit of Pub/Sub; then it is split by a second field." : `Alarm when one partition carries over twice the mean; then that key moves to ${a(channel(view))} of its own.`;
};

const a = (word: string): string => `${/^[aeiou]/u.test(word) ? "an" : "a"} ${word}`;

/** Captured tables have a topic each where the log has no small limit on topics, else they share one. */
function tableTopics(view: PipelineView): string {
  const most = logOf(view.context)?.topics;
  return most !== undefined && most <= 10 ? `one ${channel(view)} for all, keyed by table and primary key, since a namespace holds ${String(most)}` : `by their primary key, one ${channel(view)} per table`;
}

/** Other delivered entities whose key differs from the leading one. */
function otherKeys(view: PipelineView, field: string): string | undefined {
  const others = view.liveEntities().filter((entity) => entity.partitionKey !== undefined && entity.partitionKey.field !== field);
  return others.length === 0 ? undefined : `Other ${channel(view)}s: ${listed(others.map((entity) => `${entity.name.toLowerCase()} by ${entity.partitionKey?.field ?? ""}`), 2)}.`;
}

const partitioning = writer(`${S}.partitioning`, "partitioning-key", (view) => {
  const count = partitions(view);
  const unit = units(view, "event-log");
  const spread = count !== undefined && !isPubSub(view) && view.feature("event-log", "kafka-protocol") ? `${formatNumber(count)} partitions` : unit !== undefined ? counted(unit.now, unit.unit) : "";
  const key = view.leading?.partitionKey === undefined ? undefined : streamKey(view.context);
  const feeding = distinct(view.live.flatMap((flow) => flow.sources)).flatMap((id) => view.sources.filter((item) => item.id === id));
  const because = [...view.rules("partitioning-key"), ...view.sizeId("event-log", "partitions"), view.domain];
  if (feeding.length > 0 && feeding.every((item) => item.kind === "database")) {
    const shared = (logOf(view.context)?.topics ?? 1000) <= 10;
    return { value: fitted([`${shared ? `One ${channel(view)} for the captured tables` : `One ${channel(view)} per captured table`} of ${listed(feeding.map((item) => shortName(item.name)))}, by hash of ${shared ? "table and primary key (a namespace holds 10 hubs)" : "its primary key"}${spread === "" ? "" : ` over ${spread}`}: changes of one row stay in commit order.`, "A table without primary key gets one partition and an alarm."]), because };
  }
  if (view.chose("partitioning-key", "spread-evenly") || key === undefined) {
    return { value: fitted([`No key: records fill ${spread === "" ? "the log" : spread} evenly, since the live flows only land ${view.leading?.name.toLowerCase() ?? "data"}; order is restored by ${view.leading?.eventTime ?? "event time"} in ${view.store}.`]), because };
  }
  const lead = isPubSub(view) ? `Ordering key ${key.field}` : `By hash of ${key.field}${spread === "" ? "" : ` over ${spread}`}`;
  const tables = view.flag("needsCdc") ? `Captured tables: ${tableTopics(view)}.` : undefined;
  return { value: fitted([`${lead}${key.entity === undefined ? "" : ` (${key.entity.name.toLowerCase()})`}: ${key.why}.`, tables, otherKeys(view, key.field), hot(view)]), because };
});

const serialization = writer(`${S}.serialization`, "serialization", (view) => {
  const chosen = view.name("serialization") ?? "";
  const id = view.context.decisions.chosen("serialization") ?? "";
  const share = view.parameter(id, "sizeOfJson", 1);
  const bytes = view.number("recordBytes");
  const registry = view.name("schema-registry");
  const size = share < 1 ? `about ${formatNumber(bytes * share)} of ${formatNumber(bytes)} bytes a record on the wire (planning ratio, unverified)` : `${formatNumber(bytes)} bytes a record, ${formatNumber(view.number("streamPeakMegabytesPerSecond"))} MB/s at peak`;
  const mode = view.name("schema-compatibility");
  return {
    value: fitted([
      `${chosen}: ${size}${registry === undefined ? "; schemas live in the code repository" : `; schemas in ${registry}`}${mode === undefined ? "" : `, compatibility ${mode.toLowerCase()}`}.`,
      chosen.startsWith("Avro") && engineOf(view.context).avro !== undefined && `${view.name("stream-processing") ?? ""} reads it through ${engineOf(view.context).avro ?? ""}.`,
      view.why("serialization"),
    ]),
    because: [...view.rules("serialization"), "fact:recordBytes", ...view.rules("schema-registry", 1)], options: view.options("serialization"),
  };
});

const scaling = writer(`${S}.scaling`, "event-log", (view) => {
  const log = units(view, "event-log"), engine = units(view, "stream-processing");
  const elastic = view.feature("event-log", "auto-scaling") || view.technologies("event-log").some((item) => item.deployment === "serverless");
  const lag = Math.max(1, Math.min(300, view.number("tightestStreamFreshnessSeconds", 60) / 2));
  const one = (topic: string, item: NonNullable<typeof log>): string => {
    const months = `in ${formatNumber(view.number("horizonMonths", 24))} months`;
    const later = item.horizon === item.now ? ` today and ${months}` : item.horizon < item.now ? ` today, fewer and larger ones ${months}` : ` today, ${formatNumber(item.horizon)} ${months}`;
    return `${view.name(topic) ?? ""}: ${counted(item.now, item.unit)}${later}`;
  };
  return {
    value: fitted([
      log !== undefined ? `${one("event-log", log)}${elastic ? ", added by the service" : "; enlarged at 70 % of planned ingress for 15 min"}.` : `${view.name("event-log") ?? ""} scales by itself up to its quota; the quota is checked against ${formatNumber(view.number("streamPeakMegabytesPerSecond") * view.number("growthFactor", 1))} MB/s.`,
      engine !== undefined && `${one("stream-processing", engine)}; one more while lag is over ${formatSeconds(lag)} for 3 min, one less below 30 % load for 30 min.`,
    ]),
    because: [...view.sizeId("event-log", "units"), ...view.sizeId("event-log", "unitsAtHorizon"), ...view.sizeId("stream-processing", "units"), "fact:tightestStreamFreshnessSeconds", ...view.rules("event-log", 1)],
  };
});

const backpressure = writer(`${S}.backpressure`, "backpressure", (view) => {
  const buffer = view.failure("stream-processing")?.bufferMinutes ?? view.number("hotDays") * 1440;
  const catchUp = view.failure("stream-processing")?.catchUpMinutes ?? view.size("stream-processing", "catchUpMinutes");
  const door = view.failure("event-log")?.bufferMinutes;
  const engine = view.name("stream-processing");
  const peak = view.number("streamPeakRecordsPerSecond");
  return {
    value: fitted([
      view.chose("backpressure", "store-and-forward") && `${view.name("edge-gateway") ?? "The gateway"} stores at the site and forwards a backlog at no more than twice the normal rate.`,
      `${view.name("event-log") ?? "The log"} holds ${formatMinutes(buffer)} of backlog${engine === undefined ? "" : ` while ${engine} slows its reading`}${catchUp === undefined || catchUp === null ? "" : `; an hour of it is worked off in ${catchUp < 1 ? "under a minute" : formatMinutes(catchUp)}`}.`,
      view.chose("backpressure", "shed-low-value") && "Under overload nine in ten low-value events are sampled away and counted.",
      view.chose("backpressure", "reject-at-the-door") && `Above ${formatRate(peak * view.parameter("reject-at-the-door", "quotaFactor", 1.5))} producers get 429 or a throttle time.`,
      door !== undefined && door !== null && `If the log itself stops, what feeds it holds ${formatMinutes(door)}.`,
    ]),
    because: [...view.rules("backpressure"), ...view.sizeId("stream-processing", "catchUpMinutes"), "fact:hotDays"],
  };
});

function said(schedule: Schedule): string {
  const run = `run ${formatMinutes(schedule.runMinutes)}`;
  if (schedule.flow.onDemand === true) return `on request: ${flowName(schedule.flow, 40)} (${run})`;
  const head = `${schedule.cron} ${flowName(schedule.flow, 40)}${schedule.flow.deadlineDay === undefined ? "" : ` by ${sayMonthDay(schedule.flow) ?? ""}`}`;
  if (schedule.start === undefined) return `${head} (${run}${schedule.tight ? ", longer than its interval: runs are queued, never parallel" : ""})`;
  if (schedule.latest === undefined && schedule.flow.deadlineDay !== undefined) return `${head} (${run})`;
  const last = schedule.latest === undefined ? "no deadline stated" : schedule.tight ? `cannot keep ${schedule.deadline ?? ""} with a repeat` : `latest start ${schedule.latest} for ${schedule.deadline ?? ""}`;
  return `${head} (${run}, ${last})`;
}

const schedule = writer(`${B}.schedule`, undefined, (view) => {
  const flows = view.scheduled;
  if (flows.length === 0) return { value: `Not needed: ${view.context.flows.length === 1 ? "the only flow is" : `all ${String(view.context.flows.length)} flows are`} live; the only timed work is table upkeep.`, because: ["fact:batchFlows", "fact:microBatchFlows"] };
  // Deadlines first: a list that is cut must not lose them.
  const plans = [...flows.filter((flow) => flow.deadlineMinutes !== undefined), ...flows.filter((flow) => flow.deadlineMinutes === undefined)].map((flow) => scheduleOf(view, flow));
  const timed = plans.filter((plan) => plan.flow.onDemand !== true);
  const daily = timed.some((plan) => plan.start !== undefined);
  const others = timed.some((plan) => plan.start === undefined) ? "; hourly and shorter in UTC" : "";
  const utc = timed.filter((plan) => plan.start !== undefined && plan.flow.utc === true);
  const zone = utc.length > 0 ? `${utc.length === timed.length ? "All in UTC" : `${utc.map((plan) => flowName(plan.flow, 30)).join(", ")} in UTC, the others in local time of the business`}: the scheduler's time zone is set for each.` : daily ? `Local time of the business, never 02:00-03:00 (clock change)${others}.` : "UTC, so that the change of clocks skips no run.";
  const repeats = plans.some((plan) => plan.latest !== undefined && plan.flow.criticality !== "standard") ? "Latest start leaves one repeat and 15 min." : undefined;
  for (let shown = Math.min(plans.length, 3); shown > 0; shown -= 1) {
    const rest = plans.length - shown;
    const text = `${plans.slice(0, shown).map(said).join("; ")}${rest > 0 ? `; ${String(rest)} more by the same rule` : ""}.`;
    const whole = fitted([text, zone, repeats]);
    if (text.length + zone.length <= 325 || shown === 1) return { value: whole, because: [...plans.flatMap((plan) => plan.because), ...view.rules("orchestration", 1)] };
  }
  return { value: zone, because: ["fact:batchFlows"] };
});

const polling = writer(`${B}.source-polling`, "source-polling", (view) => {
  const tool = view.name("batch-ingestion");
  const parts: string[] = [];
  const overlap = view.parameter("modified-since", "overlapMinutes", 10);
  const first = (...kinds: Parameters<PipelineView["kinds"]>): string => listed(view.kinds(...kinds).map((item) => shortName(item.name, 36)), 2);
  if (view.chose("source-polling", "modified-since")) parts.push(`${first("database")}: rows changed since the last run, ${String(overlap)} min read again, deletes found by a weekly key comparison.`);
  if (view.chose("source-polling", "full-load")) parts.push(`${first("database")}: every table read whole and swapped in, so deletes are seen.`);
  if (view.chose("source-polling", "arrival-event")) parts.push(`${first("files", "media")}: event per finished upload, folder swept every ${String(view.parameter("arrival-event", "sweepMinutes", 60))} min.`);
  if (view.chose("source-polling", "folder-watch")) parts.push(`${first("files", "mainframe", "media")}: folder listed every ${String(view.parameter("folder-watch", "pollMinutes", 5))} min, taken once the marker file is there or the size rests.`);
  if (view.chose("source-polling", "cursor-paging")) parts.push(`${first("api", "saas", "other")}: pages of ${formatNumber(view.parameter("cursor-paging", "pageSize", 1000))} after the stored cursor${limitOf(view)}.`);
  return { value: fitted([...parts, tool !== undefined && `Done by ${tool}.`]), because: [...view.rules("source-polling"), ...view.rules("batch-ingestion", 1)] };
});

/** A rate limit that the brief states for an API. */
function limitOf(view: PipelineView): string {
  for (const item of view.kinds("api", "saas")) {
    const found = item.remarks.find((remark) => /per (second|minute|hour)|rate[- ]limit/u.test(remark.toLowerCase()));
    if (found !== undefined) return `, within "${shortName(found, 50)}"`;
  }
  return ", within the rate limit of the source";
}

const perDay = (view: PipelineView): string => formatGigabytes(view.number("ingestGigabytesPerDay"));

const formats = writer(`${B}.file-formats`, "file-format-landing", (view) => {
  const parts: string[] = [];
  const names = (...kinds: Parameters<PipelineView["kinds"]>): string => listed(view.kinds(...kinds).map((item) => shortName(item.name, 34)), 2);
  const ratio = view.number("compressionRatio", 5);
  if (view.chose("file-format-landing", "parquet-landing")) {
    const tables = view.kinds("database", "mainframe").length > 0 ? [names("database", "mainframe")] : [];
    const what = listed([...(view.live.length > 0 ? ["live events"] : []), ...tables]) || "all batches";
    parts.push(`Parquet in ${String(view.parameter("parquet-landing", "fileMegabytes", 128))} MB files for ${what}: ${perDay(view)} a day become about ${formatGigabytes(view.number("ingestGigabytesPerDay") / ratio)}.`);
  }
  if (view.chose("file-format-landing", "csv-landing")) parts.push(view.kinds("files").length > 0 ? `CSV as delivered, with checksum, for ${names("files")}.` : `CSV for the bulk copy of ${names("database")} into ${view.store}.`);
  if (view.chose("file-format-landing", "json-landing")) parts.push(`JSON lines as received for ${view.kinds("api", "saas").length > 0 ? names("api", "saas") : "live events"}: unknown fields survive.`);
  return { value: fitted(parts), because: [...view.rules("file-format-landing"), "fact:compressionRatio"], options: view.options("file-format-landing") };
});

const COLUMN_CODECS: Readonly<Record<string, string>> = { zstd: "Zstandard level 3", snappy: "Snappy", lz4: "LZ4" };
/** Codec of batches on the log, as the topic of the log decided it. */
const LOG_CODECS: Readonly<Record<string, string>> = { "lz4-batches": "LZ4", "zstd-batches": "Zstandard", "gzip-payloads": "gzip" };

const compression = writer(`${B}.compression`, "landing-compression", (view) => {
  const parts: string[] = [];
  const years = view.number("coldYears");
  const columns = ["zstd", "snappy", "lz4"].find((id) => view.chose("landing-compression", id));
  if (columns !== undefined) parts.push(`${COLUMN_CODECS[columns] ?? columns} inside Parquet, the codec of all table files, so that landed files are taken over without a rewrite.`);
  if (view.chose("landing-compression", "gzip")) {
    const text = view.chose("file-format-landing", "csv-landing") || view.chose("file-format-landing", "json-landing");
    parts.push(text ? `gzip for text files, at most 256 MB each because one core reads one file${years >= 3 ? `; also for the ${formatNumber(years)}-year archive` : ""}.` : `gzip for the ${formatNumber(years)}-year archive, which is paid by the byte.`);
  }
  const onLog = LOG_CODECS[view.context.decisions.chosen("stream-compression") ?? ""];
  if (onLog !== undefined) parts.push(`${onLog} for batches on ${view.name("event-log") ?? "the wire"}.`);
  return {
    value: fitted([...parts, `Planned ratio against raw text ${formatNumber(view.number("compressionRatio", 5))}:1; measure on one day of real data.`]),
    because: [...view.rules("landing-compression"), "fact:compressionRatio"], options: [...view.options("landing-compression"), ...(onLog === undefined ? [] : view.options("stream-compression"))],
  };
});

const errors = writer(`${B}.error-handling`, "ingest-error-handling", (view) => {
  const budget = retryBudget(view.context);
  const longest = view.scheduled.reduce((most, flow) => Math.max(most, runOf(view, flow).minutes), 0);
  const dead = deadLetters(view.context);
  const limited = view.kinds("api", "saas").length > 0 ? "; an API's Retry-After comes first" : "";
  const waits = budget.taskMinutes;
  const repeats = waits.length === 1 ? `one repeat after ${String(waits[0])} min` : `${String(waits.length)} repeats after ${listed(waits.map(String), 3)} min`;
  return {
    value: fitted([
      view.chose("ingest-error-handling", "retry-with-backoff") && `Calls: ${String(budget.attempts)} attempts, ${formatSeconds(budget.firstSeconds)} doubling to ${formatSeconds(budget.lastSeconds)} with jitter (${formatSeconds(budget.totalSeconds)} of ${budget.within})${limited}.${view.scheduled.length > 0 ? ` Tasks: ${repeats}, ${waits.length === 1 ? "" : "each "}replacing its own partition${longest > 0 ? ` (longest run ${formatMinutes(longest)})` : ""}.` : ""}`,
      view.chose("ingest-error-handling", "dead-letter") ? `Bad records go to ${dead.place} for ${String(dead.days)} days; alarm over 0.1 %, stop over 5 %.` : "No reject store: a load that still fails stops as a whole and alerts its owner; yesterday's tables stay published.",
    ]),
    because: [...view.rules("ingest-error-handling"), ...view.rules("orchestration", 1), ...(view.live.length > 0 ? ["fact:tightestStreamFreshnessSeconds"] : [])], options: view.options("ingest-error-handling"),
  };
});

export const ingestionSlots: SlotWriters = {
  [`${S}.source`]: source, [`${S}.partitioning`]: partitioning, [`${S}.serialization`]: serialization, [`${S}.scaling`]: scaling, [`${S}.backpressure`]: backpressure,
  [`${B}.schedule`]: schedule, [`${B}.source-polling`]: polling, [`${B}.file-formats`]: formats, [`${B}.compression`]: compression, [`${B}.error-handling`]: errors,
  ...cdcSlots,
};
