/**
 * Live flows of a quiet brief. A few records a second that may be a minute old need no log and no engine that never sleeps: a
 * loader asks the sources every few seconds and writes into the store that readers query. The flow becomes a micro-batch.
 */
import type { Brief, Mention, SourceKind, Workload } from "../brief/brief.js";
import { catalog } from "../catalog/index.js";
import { FAMILY_TOPICS } from "../catalog/families.js";
import type { Ledger } from "./ledger.js";
import type { Flow } from "./requirement.js";
import type { Volume } from "./volume.js";
import { isStreaming } from "../brief/flow-class.js";

/** At most this peak: one run of 20 s then writes about a thousand rows, which any database takes in one transaction; editorial. */
const MOST_RECORDS_PER_SECOND = 50;
const MOST_GIGABYTES_PER_DAY = 5;
/** Three polls fit into a minute, so that one failed poll does not break the promise. */
const LEAST_FRESHNESS_SECONDS = 60;
const POLLS_PER_PROMISE = 3;
/** Sources that push without waiting for an answer, or keep a connection open: something must always listen. */
const PUSHING: readonly SourceKind[] = ["iot", "queue", "logs", "media"];
/** Sources that answer a small question every few seconds; files and SaaS applications are fetched on their own schedule. */
const ASKED: readonly SourceKind[] = ["events", "database", "api"];
/** What only a log gives; joins and exactly-once are a transaction's at this size. */
const STREAM_NEEDS: readonly string[] = ["streaming-only", "replay", "edge-autonomy"];
const WISHES: readonly Mention["stance"][] = ["required", "in-place", "preferred"];
const STREAM_ROLES: readonly string[] = ["event-log", "stream-processing"];

/** The brief asks for a log or a stream engine by name. */
function wishesStream(brief: Brief): boolean {
  return brief.mentions.some((mention) => {
    if (!WISHES.includes(mention.stance) || mention.span.field === "team_capabilities") return false;
    const roles = mention.kind === "family" ? FAMILY_TOPICS[mention.id] : mention.kind === "technology" ? catalog.technology(mention.id)?.roles : undefined;
    return roles?.some((role) => STREAM_ROLES.includes(role)) === true;
  });
}

function mayWait(flow: Flow): boolean {
  if (flow.purpose === "scoring" || flow.purpose === "serving") return false;
  return flow.freshnessSeconds >= (flow.purpose === "alerting" ? 5 * LEAST_FRESHNESS_SECONDS : LEAST_FRESHNESS_SECONDS);
}

/** Shortest interval for which a scheduler starts a run of its own, seconds: cron knows minutes, and a start takes part of one. */
const SHORTEST_SCHEDULE = 120;

/** A loader that stays up asks for the flow's data every few seconds. */
export function isPolled(flow: Flow): boolean {
  return flow.class === "micro-batch" && flow.everySeconds !== undefined && flow.everySeconds < SHORTEST_SCHEDULE;
}

/** The flows, the live ones polled where all of them can be; one that needs a stream keeps the others on it. */
export function pollQuietFlows(ledger: Ledger, brief: Brief, volume: Volume, workloads: readonly Workload[], flows: readonly Flow[]): Flow[] {
  const live = flows.filter(isStreaming);
  const quiet = volume.peakRecordsPerSecond.value <= MOST_RECORDS_PER_SECOND && volume.gigabytesPerDay.value <= MOST_GIGABYTES_PER_DAY;
  const stated = !ledger.assumptions.some((assumption) => assumption.id === "ASM-volume");
  const pushed = brief.sources.some((source) => PUSHING.includes(source.kind));
  const bound = brief.needs.some((need) => STREAM_NEEDS.includes(need.id)) || wishesStream(brief);
  if (live.length === 0 || !quiet || !stated || pushed || bound || !live.every(mayWait) || !workloads.some(isStreaming)) return [...flows];
  return flows.map((flow) => {
    if (!live.includes(flow)) return flow;
    const every = Math.floor(flow.freshnessSeconds / POLLS_PER_PROMISE);
    const id = `ASM-polled-${flow.id}`;
    ledger.assume(every, {
      id, field: "processing_requirements", unit: "s",
      reason: `At most ${String(MOST_RECORDS_PER_SECOND)} records/s and ${String(MOST_GIGABYTES_PER_DAY)} GB a day, and data of "${flow.name}" may be ${String(flow.freshnessSeconds)} s old: a loader asks the sources every ${String(every)} s. A log and a stream engine would cost more than the store they feed.`,
      effect: `Above ${String(MOST_RECORDS_PER_SECOND)} records/s, or under ${String(LEAST_FRESHNESS_SECONDS)} s, this flow needs an event log.`,
    });
    // A query finds the current rows of a database as easily as a log brings events, so a polled flow reads both.
    const asked = brief.sources.filter((source) => ASKED.includes(source.kind)).map((source) => source.id);
    const { recordShare: _records, peakShare: _peak, ...plain } = flow;
    return { ...plain, class: "micro-batch", everySeconds: every, sources: asked.length > 0 ? asked : flow.sources, volumeShare: 1, because: [...flow.because, id] };
  });
}
