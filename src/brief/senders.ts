/** "60,000 couriers sending a ping every 10 seconds while on shift (10 hours)": how many things send how often, and how long each day. */
import type { SourceSystem, VolumeStatement } from "./brief.js";
import type { Quantity } from "./quantities.js";
import { DAY } from "./units.js";

const SENDS = /^(?:[\p{L}-]+\s+){1,5}?(?:,\s*)?(?:(?:each|all|that|which|who)\s+)?(?:of (?:them|which)\s+)?(?:send|report|emit|publish|transmitt?|ping|deliver|produce|push|post|upload|measure|record|stream)(?:s|es|ing)?\b[^,;.\n]{0,50}?\b(?:every|each|once (?:every|per|a))\s+(?:(\d{1,4}|two|three|five|ten|fifteen|twenty|thirty|sixty)\s+)?(second|minute|min|hour|day)s?\b/u;
const ON_DUTY = /\b(?:on|per|a|during (?:a|the)|each)\s+(?:\w+\s+)?(?:shift|duty|trip|working day|opening)\b[^;.\n]{0,12}?(\d{1,2}(?:\.\d)?)\s*(?:h\b|hours?)|\b(\d{1,2}(?:\.\d)?)\s*(?:h|hours?)\s+(?:a|per|each)\s+(?:day|shift)\b/u;
const RECORD = /\b(?:an?|one|their|its)\s+(?:\p{L}+\s+){0,2}?(pings?|readings?|positions?|messages?|samples?|measurements?|heartbeats?|events?|records?|updates?|locations?|signals?|values?|reports?|status)\b/u;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, sixty: 60 };
const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, min: 60, hour: 3_600, day: DAY };

export interface Sending {
  /** Seconds between two records of one sender. */
  readonly everySeconds: number;
  /** Share of the day in which it sends, 0..1; absent where it always does. */
  readonly dayShare?: number;
  /** What they send, where the words say it: "ping". */
  readonly record?: string;
  /** How many characters of `after` say all this. */
  readonly length: number;
}

/** What the words after a count say of the rhythm of the things counted; undefined where they say none. `after` begins with the things, lower case. */
export function sendingOf(after: string): Sending | undefined {
  const match = SENDS.exec(after);
  if (match === null) return undefined;
  const everySeconds = (match[1] === undefined ? 1 : (COUNTS[match[1]] ?? Number(match[1]))) * (UNITS[match[2] ?? ""] ?? 0);
  const duty = ON_DUTY.exec(after);
  const hours = Number(duty?.[1] ?? duty?.[2] ?? 0);
  const shift = hours > 0 && hours < 24 && duty !== null;
  const record = RECORD.exec(match[0])?.[1];
  const length = Math.max(match[0].length, shift ? duty.index + duty[0].length : 0);
  return everySeconds > 0 ? { everySeconds, ...(shift ? { dayShare: hours / 24 } : {}), ...(record === undefined ? {} : { record: record.endsWith("s") ? record : `${record}s` }), length } : undefined;
}

const FLEET = /\b(vehicles?|bus(?:es)?|trams?|trains?|trucks?|lorries|vans?|cars?|taxis?|aircraft|planes?|ships?|vessels?|ferries|scooters?|bikes?|locomotives?|wagons?)$/u;
const REPORTS_OF_A_FLEET = /\b(vehicles?|bus(?:es)?|trams?|trains?|trucks?|vans?|cars?|taxis?|aircraft|ships?|vessels?|fleet|gps|avl|ais|telematics)\b/u;

/**
 * "City transport authority, 1,900 buses and 240 trams" and "vehicle positions over MQTT every 15 s": the business says how many there
 * are, the source how often each reports. Where several sources report of the fleet, each is one report of every vehicle.
 */
export function withFleet(sources: readonly SourceSystem[], counted: readonly Quantity[]): SourceSystem[] {
  const fleet = counted.filter((quantity) => quantity.kind === "count" && quantity.perSeconds === undefined && FLEET.test(quantity.noun ?? "")).reduce((sum, quantity) => sum + quantity.value, 0);
  return sources.map((source) => {
    const every = source.deliveredEverySeconds ?? 0;
    if (fleet < 2 || source.kind !== "iot" || source.count !== undefined || source.recordsPerSecond !== undefined || every <= 0 || every > 300 || !REPORTS_OF_A_FLEET.test(source.name.toLowerCase())) return source;
    return { ...source, count: fleet, recordsPerSecond: Number((fleet / every).toPrecision(12)), deliveredEverySeconds: 0 };
  });
}

/** The rates that follow from a count and a clock, as statements beside those that are spelled out. */
export function clockedRates(sources: readonly SourceSystem[], stated: readonly VolumeStatement[]): VolumeStatement[] {
  return sources.flatMap((source): VolumeStatement[] => {
    if (source.recordsPerSecond === undefined || source.count === undefined || source.deliveredEverySeconds !== 0 || (source.kind !== "iot" && source.kind !== "events")) return [];
    if (stated.some((statement) => statement.sourceId === source.id && statement.what !== "record-bytes")) return [];
    return [{ what: "records-per-second", value: source.recordsPerSecond, at: "unspecified", sourceId: source.id, ...(source.kind === "iot" ? { paced: true } : {}), span: source.span }];
  });
}
