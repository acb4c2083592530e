/** Rates, sizes, peaks and growth: every stated volume is kept, none is preferred over another. */
import type { Stated, VolumeStatement } from "./brief.js";
import { clauseAt, matches, type FieldText, type Reading } from "./reading.js";
import type { Quantity } from "./quantities.js";
import { RECORD_WORD } from "./quantities.js";
import { atBusyTime } from "./peaks.js";
import { sendingOf } from "./senders.js";
import { isLimit, LARGEST_RECORD } from "./sources.js";
import { DAY, sayBytes, trim, YEAR } from "./units.js";

type At = VolumeStatement["at"];

export interface Volumes {
  readonly statements: VolumeStatement[];
  /** Sources whose rate counts files, not records: their bytes a day are stated instead. */
  readonly files: ReadonlySet<string>;
  readonly maxRecordBytes?: Stated<number>;
}

/** Seconds between two records of a sender beyond which all may well send at the same hour. */
const SLOWEST_PACE = 3_600;
const PEOPLE = /^(users?|customers?|players?|visitors?|subscribers?|members?|guests?|employees|staff|agents?|drivers?|sessions?|accounts?|orders?|stores?|shops?|branch|branches|teams?|patients?)$/;
const LEVEL_NOUN = /\b(readings?|samples?|measurements?|positions?|pings?|heartbeats?|signals?|values?|telemetry|vitals|frames?)$/;

/** "900 readings every 5 seconds", "one reading every 5 seconds per bed", "50 Hz": things that send by a clock of their own, day and night. */
function isLevel(quantity: Quantity, per: number, source: string): boolean {
  if (quantity.kind === "hertz") return true;
  if (per > SLOWEST_PACE) return false;
  if (quantity.perThing !== undefined) return !PEOPLE.test(quantity.perThing);
  return LEVEL_NOUN.test(quantity.noun ?? "") && /\b(every|each)\s+(\d|two|five|ten|fifteen|twenty|thirty)/i.test(source.slice(quantity.start, quantity.end));
}

const NOT_RECORDS = /\b(users?|customers?|people|analysts?|engineers?|developers?|teams?|pipelines?|jobs?|tables?|employees|staff|players|subscribers|patients|years?|plants?|sites?|stores?|branches|sessions|features?|consumers?|dashboards?|reports?|servers?|brokers?|nodes?|cores?)$/;
const THINGS = /\b(devices?|sensors?|meters?|vehicles?|cars|trucks|turbines?|machines?|plants?|sites?|stores?|planters?|signals?|users?|customers?|players?|stations?|substations?)$/;

/** Volumes of one field. In fields other than data_volume only rates and record sizes count. */
export function readVolumes(field: FieldText, reading: Reading, sourceId?: (offset: number) => string | undefined, elsewhere: readonly Quantity[] = [], rateOf?: (offset: number) => number | undefined): Volumes {
  const statements: VolumeStatement[] = [];
  const files = new Set<string>();
  let maxRecordBytes: Stated<number> | undefined;
  const own = field.id === "data_volume";
  const beside = field.id === "data_sources";
  const add = (what: VolumeStatement["what"], value: number, at: At, quantity: { start: number; end: number }, meaning: string, subject?: string, paced = false): void => {
    const source = sourceId?.(quantity.start);
    const span = reading.note(field.id, quantity.start, quantity.end, meaning);
    statements.push({ what, value, at, ...(subject === undefined ? {} : { subject }), ...(source === undefined ? {} : { sourceId: source }), ...(paced ? { paced } : {}), span });
  };
  field.quantities.forEach((quantity, index) => {
    const context = contextOf(field, quantity);
    if (!check(quantity, field, reading)) return;
    if (own && /\b(planned|earlier|formerly|previously|used to be|was|in (19|20)\d\d)\W*$/.test(context.before)) {
      reading.note(field.id, quantity.start, quantity.end, "an earlier or planned figure, context");
      return;
    }
    if (quantity.kind === "count" && quantity.perSeconds === undefined && /\bpeak( load)? factor( of| is)?\W*$/.test(context.before)) {
      add("peak-factor", quantity.high ?? quantity.value, "peak", quantity, `peak is ${trim(quantity.high ?? quantity.value)} times the average`);
      return;
    }
    if (quantity.kind === "count" || quantity.kind === "hertz") {
      const rated = own || beside ? restated(field.quantities, index, context) : undefined;
      if (rated?.perSeconds !== undefined) {
        const value = Number((middle(quantity) / rated.perSeconds).toPrecision(12));
        const at: At = middle(quantity) > rated.value ? "peak" : "average";
        add("records-per-second", value, at, quantity, `${trim(value)} records/s (${at})`, rated.noun);
        return;
      }
      const senders = own && quantity.perSeconds === undefined ? quantity.noun : undefined;
      const sending = senders === undefined ? undefined : sendingOf(`${senders} ${context.after.trim()}`);
      if (senders !== undefined && sending !== undefined) {
        const busy = Number((middle(quantity) / sending.everySeconds).toPrecision(12));
        const mean = Number((busy * (sending.dayShare ?? 1)).toPrecision(12));
        const subject = [senders.split(" ")[0], sending.record].filter((word) => word !== undefined).join(" "), level = sending.everySeconds <= SLOWEST_PACE;
        // The words of the rhythm belong to the statement: what they send, how often and for how long.
        const gap = context.after.length - context.after.trimStart().length;
        const range = { start: quantity.start, end: quantity.end + Math.max(0, Math.min(context.after.length, gap + sending.length - senders.length - 1 + (context.after[gap + sending.length - senders.length - 1] === ")" ? 1 : 0))) };
        add("records-per-second", mean, "average", range, `${trim(mean)} records/s (average): each sends every ${trim(sending.everySeconds)} s${sending.dayShare === undefined ? "" : ` for ${trim(sending.dayShare * 24)} h a day`}`, subject, level);
        if (sending.dayShare !== undefined) add("records-per-second", busy, "peak", range, `${trim(busy)} records/s (peak): all send at once`, subject, level);
        return;
      }
      const per = quantity.perSeconds ?? (own ? borrowed(field.quantities, index) : undefined);
      if (per === undefined || NOT_RECORDS.test(quantity.noun ?? "") || (!own && quantity.perSeconds === undefined)) { countOnly(field, quantity, own, reading); return; }
      if (/^(times|runs?|jobs?|changes?|deploy|releases?|report)/.test(quantity.noun ?? "") || (!own && !(beside && per <= DAY) && quantity.noun === undefined && quantity.kind !== "hertz")) return;
      if (isLimit(quantity, context.before, context.after)) return;
      if (/request/.test(quantity.noun ?? "") && /\b(limit|at most|api|quota)\b/.test(context.clause) && !own) return;
      const factor = quantity.perThing === undefined ? 1 : thingCount([...field.quantities, ...elsewhere], quantity.perThing);
      if (factor === undefined) {
        reading.find("warning", "volume-per-thing", `"${reading.source.slice(quantity.start, quantity.end)}" is per ${quantity.perThing ?? "thing"} and the brief does not say how many there are.`, field.id);
        return;
      }
      const rate = (value: number): number => Number(((value * factor) / per).toPrecision(12));
      const say = (value: number): string => `${trim(rate(value))} records/s`;
      if (quantity.high !== undefined && quantity.high > 1.3 * quantity.value) {
        add("records-per-second", rate(quantity.value), "average", quantity, `${say(quantity.value)} (lower end)`, quantity.noun);
        add("records-per-second", rate(quantity.high), "peak", quantity, `${say(quantity.high)} (upper end)`, quantity.noun);
        reading.find("info", "range-read", `The range "${reading.source.slice(quantity.start, quantity.end)}" is read as average to peak.`, field.id);
      } else add("records-per-second", rate(middle(quantity)), context.at, quantity, `${say(middle(quantity))}${context.at === "unspecified" ? "" : ` (${context.at})`}`, quantity.noun, isLevel(quantity, per, reading.source));
      if (quantity.ambiguous === true) reading.find("warning", "ambiguous-number", `"${reading.source.slice(quantity.start, quantity.end)}" is read with thousands marks.`, field.id);
    } else if (quantity.kind === "bytes") readBytes(quantity, context);
    else if (quantity.kind === "factor" && /\b(peak|burst|spike|season|black friday|launch|during|trough|average|as high|higher|as much|than usual|christmas|december|holidays?|evenings?|weekends?|nights?|mornings?|summer|winter|rush|storms?)/.test(context.clause) && !/\bgrow/.test(context.clause)) {
      add("peak-factor", quantity.high ?? quantity.value, "peak", quantity, `peak is ${trim(quantity.high ?? quantity.value)} times the average`);
    } else if (quantity.kind === "percent" && (/\b(grow|growth|increas|more every|a year more|yoy|year on year|year over year)/.test(context.clause) || (own && quantity.perSeconds !== undefined)) && (own || growsWithData(context.clause))) {
      const yearly = quantity.perSeconds === undefined || quantity.perSeconds >= YEAR ? quantity.value : compound(quantity.value, quantity.perSeconds);
      add("growth-per-year", yearly, "unspecified", quantity, `growth of ${trim(yearly * 100)} % a year`);
    } else if (quantity.kind === "factor" && /\bgrow|\bper year|\ba year|yearly|annually/.test(context.clause) && (own || (/\bgrow/.test(context.clause) && growsWithData(context.clause)))) {
      add("growth-per-year", quantity.value - 1, "unspecified", quantity, `growth of ${trim((quantity.value - 1) * 100)} % a year`);
    }
  });
  /** What the rates before a size count: of the same source, where one is named. */
  function rateSubject(source: string | undefined): string | undefined {
    const rates = statements.filter((entry) => entry.what === "records-per-second" && (source === undefined || entry.sourceId === source));
    return rates.at(-1)?.subject ?? (source === undefined ? undefined : rates.findLast((entry) => entry.subject !== undefined)?.subject);
  }
  function readBytes(quantity: Quantity, context: { clause: string; at: At; before: string; after: string }): void {
    const value = quantity.high === undefined ? quantity.value : (quantity.value + quantity.high) / 2;
    // "records up to 8 MB"; "records, 8 MB" without a bound is a volume beside a count.
    const beforeIt = field.quantities.filter((other) => other.kind === "count" && other.perSeconds !== undefined && other.start >= clauseAt(field, quantity.start).start && other.end <= quantity.start).at(-1);
    // "4 runs a day, 900 GB each" are files: their bytes a day are known, their size says nothing of a record.
    // "6 flights a day, 90 MB per flight"
    const thing = quantity.perThing?.replace(/s$/u, ""), owner = sourceId?.(quantity.start);
    const ofThing = thing === undefined || owner === undefined ? undefined : field.quantities.find((other) => other.kind === "count" && other.perSeconds !== undefined && sourceId?.(other.start) === owner && (other.noun ?? "").split(" ").some((word) => word.replace(/s$/u, "") === thing));
    if (value > LARGEST_RECORD && (quantity.each === true || ofThing !== undefined) && quantity.perSeconds === undefined && (own || beside)) {
      const near = ofThing ?? beforeIt;
      if (near?.perSeconds === undefined) add("total-bytes", value, "unspecified", quantity, `${sayBytes(value)} in total`, quantity.noun);
      else {
        const each = rateOf?.(quantity.start) ?? middle(near) / near.perSeconds;
        add("bytes-per-day", Number((each * value * DAY).toPrecision(12)), "unspecified", quantity, `${sayBytes(each * value * DAY)} a day: ${trim(each * DAY)} of ${sayBytes(value)} each`, near.noun);
        const source = sourceId?.(quantity.start);
        if (source !== undefined) files.add(source);
        const counted = statements.findIndex((entry) => entry.what === "records-per-second" && entry.span.start === near.start);
        if (counted >= 0) statements.splice(counted, 1);
      }
      return;
    }
    // "photos (900k uploads a day, 1.5 MB)": beside the rate of a source, a size is that of one of them.
    const ofOne = beside && beforeIt !== undefined && quantity.perSeconds === undefined && value <= LARGEST_RECORD && !/^\s*(of|in total|total|overall|a|per|database)\b/.test(context.after);
    const bounded = quantity.bound === "max" && /\b(record|event|message|payload|row|document)s\W*(of\s+)?$/.test(context.before);
    const perRecord = bounded || quantity.each === true || (quantity.perThing !== undefined && RECORD_WORD.test(quantity.perThing));
    if (perRecord || ofOne || (quantity.perSeconds === undefined && value <= 1e8 && (/\b(of|at|size|sized|each|record|event|message|payload|row)\W*$/.test(context.before.replace(/\b(about|around|roughly|approx|some|~)\W*$/, "")) || /^\W*(each|apiece|mean|on average|average|per|(events|records|messages|rows|payloads)\b)/.test(context.after) || value < 1e6))) {
      if (quantity.bound === "max" || /\b(max|maximum|largest)\b/.test(context.clause) || /^\W*max/.test(context.after)) maxRecordBytes = { value, span: reading.note(field.id, quantity.start, quantity.end, `largest record ${sayBytes(value)}`) };
      else add("record-bytes", value, "average", quantity, `${sayBytes(value)} per record`, rateSubject(sourceId?.(quantity.start)) ?? quantity.noun);
    } else if (quantity.perSeconds === undefined && /^\W*max\b/.test(context.after) && value <= 1e9 && statements.some((entry) => entry.what === "record-bytes")) {
      maxRecordBytes = { value, span: reading.note(field.id, quantity.start, quantity.end, `largest record ${sayBytes(value)}`) };
    } else if (quantity.perSeconds === undefined && context.at === "peak" && busyDayOf(quantity) !== undefined) {
      // "50 GB a day, 200 GB on Black Friday": the second figure is the same day at its busiest.
      const busy = Number(((value * DAY) / (busyDayOf(quantity) ?? DAY)).toPrecision(12));
      add("bytes-per-day", busy, "peak", quantity, `${sayBytes(busy)} a day (peak)`, quantity.noun ?? subjectAround(context));
    } else if (quantity.perSeconds !== undefined) {
      const daily = (amount: number): number => Number(((amount * DAY) / (quantity.perSeconds ?? DAY)).toPrecision(12));
      if (/\bgrow(s|th|ing)?\b|\badded\b|\bincrease/.test(`${context.before.slice(-30)} ${context.after.slice(0, 20)}`)) add("growth-bytes-per-day", daily(value), "unspecified", quantity, `grows by ${sayBytes(daily(value))} a day`);
      else if (!own && field.id !== "data_sources") return;
      else if (quantity.high !== undefined && quantity.high > 1.3 * quantity.value) {
        add("bytes-per-day", daily(quantity.value), "average", quantity, `${sayBytes(daily(quantity.value))} a day (lower end)`);
        add("bytes-per-day", daily(quantity.high), "peak", quantity, `${sayBytes(daily(quantity.high))} a day (upper end)`);
      } else add("bytes-per-day", daily(value), context.at, quantity, `${sayBytes(daily(value))} a day${context.at === "unspecified" ? "" : ` (${context.at})`}`, quantity.noun ?? subjectAround(context));
    } else if (/\b(single|each|one|per) (file|image|document)\b/.test(context.before.slice(-40))) reading.note(field.id, quantity.start, quantity.end, "size of one file, context");
    else if (own || field.id === "data_sources") add("total-bytes", value, "unspecified", quantity, `${sayBytes(value)} in total`, quantity.noun);
  }
  /** Seconds of the rate in bytes that a size without an interval follows directly. */
  function busyDayOf(quantity: Quantity): number | undefined {
    const before = field.quantities[field.quantities.indexOf(quantity) - 1];
    return (own || beside) && before?.kind === "bytes" && before.perSeconds !== undefined && before.value < quantity.value && sourceId?.(before.start) === sourceId?.(quantity.start) ? before.perSeconds : undefined;
  }
  readDoubling(field, add, own);
  return { statements, files, ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }) };
}

/** "probe logs of 6 TB/day", "SAP adds 3 GB a day", "45 GB per day from databases": whose volume it is, when that is said. */
function subjectAround(context: { before: string; after: string }): string | undefined {
  const behind = /^\s*(?:of|from|in) ((?:[\p{L}-]+ ?){1,4})/u.exec(context.after)?.[1];
  const words = (behind ?? context.before).replace(/[^\p{L}\s-]/gu, " ").replace(GENERIC, " ").replace(/\s+/g, " ").trim();
  return words.length < 2 ? undefined : words.split(" ").slice(-4).join(" ");
}

const GENERIC = /\b(a|an|the|of|at|about|around|roughly|approx\w*|some|adds?|adding|makes?|brings?|delivers?|is|are|with|and|plus|by|to|up|we|our|have|has|get|receive|collect|ingest\w*|data|volumes?|raw|new|total|totall?ing|overall|altogether|load|daily|each|every|per|day|today|currently|peaks?|average|sustained|average|mean|all|over|more|than|domains?|sources?|systems?|together|grow\w*|in|on|for|from|gb|tb|mb|pb|amount\w*|produces?|generates?|expect\w*|month|year|week|hour)\b/gu;

const middle = (quantity: Quantity): number => (quantity.high === undefined ? quantity.value : (quantity.value + quantity.high) / 2);

/** Negative, infinite and absurd values end the reading with an issue. */
function check(quantity: Quantity, field: FieldText, reading: Reading): boolean {
  const text = reading.source.slice(quantity.start, quantity.end).slice(0, 80);
  const perSecond = quantity.value / (quantity.perSeconds ?? 1);
  const absurd = !Number.isFinite(quantity.value) || (quantity.kind === "count" && quantity.perSeconds !== undefined && perSecond > 1e13) || (quantity.kind === "bytes" && quantity.value > 1e22);
  if (!absurd && quantity.negative !== true) return true;
  const span = reading.span(field.id, quantity.start, quantity.end);
  if (quantity.negative === true) reading.issues.push({ code: "negative-number", field: field.id, message: `"-${text}" is negative.`, span, hint: "Volumes, times and amounts start at 0." });
  else reading.issues.push({ code: "absurd-number", field: field.id, message: `"${text}" is beyond anything that can be built.`, span, hint: "Check the number and its unit." });
  return false;
}

/** "1.5 TB/day (2.3M records)": a count in parentheses shares the interval of the rate before it. */
function borrowed(quantities: readonly Quantity[], index: number): number | undefined {
  const quantity = quantities[index];
  const before = quantities[index - 1];
  if (quantity?.noun === undefined || !RECORD_WORD.test(quantity.noun.split(" ").at(-1) ?? "") || before?.perSeconds === undefined || quantity.from - before.to !== 1) return undefined;
  return before.perSeconds;
}

/** "25,000 lines per second on average, up to 90,000 during incidents": the second number is the same rate at peak. */
function restated(quantities: readonly Quantity[], index: number, context: { at: At; mean: boolean }): Quantity | undefined {
  const quantity = quantities[index];
  // The size of a record may stand between: "90k events per second of 120 bytes, bursts of 450k".
  const sized = quantities[index - 1];
  const before = sized?.kind === "bytes" && sized.perSeconds === undefined ? quantities[index - 2] : sized;
  if (quantity === undefined || before === undefined || quantity.kind !== "count" || quantity.perSeconds !== undefined || quantity.noun !== undefined || quantity.perThing !== undefined) return undefined;
  if (before.kind !== "count" || before.perSeconds === undefined || before.perThing !== undefined || quantity.value === before.value) return undefined;
  // "450,000 heartbeats per second at peak, 140,000 on average": the other way round.
  if (quantity.value < before.value) return context.mean ? before : undefined;
  return context.at === "peak" || quantity.bound === "max" ? before : undefined;
}

function thingCount(quantities: readonly Quantity[], thing: string): number | undefined {
  const stem = thing.replace(/s$/, "");
  return quantities.find((quantity) => quantity.kind === "count" && quantity.perThing === undefined && (quantity.noun ?? "").split(" ").some((word) => word === stem || word === `${stem}s`))?.value;
}

function countOnly(field: FieldText, quantity: Quantity, own: boolean, reading: Reading): void {
  if (own && quantity.noun !== undefined && (THINGS.test(quantity.noun) || NOT_RECORDS.test(quantity.noun) || RECORD_WORD.test(quantity.noun.split(" ").at(-1) ?? ""))) reading.note(field.id, quantity.start, quantity.end, `${trim(quantity.value)} ${quantity.noun}, context`);
}

/** "35M invoices a day with 10x peak": the peak is that factor's. */
const PEAK_FACTOR = /\b\d[\d.,]*\s?(x|times|fold|\u00d7)\s+(the |a |at )?(\w+ )?peaks?\b|\bpeaks?( load)?( factor)?( of| is| at)? \d[\d.,]*\s?(x|times|fold|\u00d7)(?!\w)/;
/** Directly beside a number: it is the mean. */
const IS_MEAN = { before: /\b(average|avg|mean|normally|typically|sustained)( of| is)?\W*$/, after: /^\s*(on average|average|avg|mean|normally|typically|sustained|in the mean|otherwise)\b/ };

/** Characters around a figure in which the next one is looked for. */
const WINDOW = 120;
const IS_PEAK = /^\s*(at |in |on |during )?(the )?(\w+ )?peaks?\b/;

function contextOf(field: FieldText, quantity: Quantity): { clause: string; at: At; before: string; after: string; mean: boolean } {
  const clause = clauseAt(field, quantity.start);
  const before = clause.lower.slice(0, Math.max(0, quantity.start - clause.start));
  const after = clause.lower.slice(Math.max(0, quantity.end - clause.start));
  // Inside parentheses too, "45/s, peaks of 300/s" are two statements. A window keeps long texts cheap to read.
  const nextFigure = after.slice(0, WINDOW).search(/[,;]\s[^,;()\d]{0,60}\d/), lastFigure = /\d[^,;\d]{0,60}[,;]\s(?=[^,;]*$)/u.exec(before.slice(-WINDOW));
  const ahead = nextFigure < 0 ? after : after.slice(0, nextFigure), behind = lastFigure === null ? before : before.slice(-WINDOW).slice(lastFigure.index + lastFigure[0].length);
  const peak = nearest(behind, quantity.kind === "count" && ahead.includes("peak") ? `${ahead.slice(0, 80).replace(PEAK_FACTOR, " ")}${ahead.slice(80)}` : ahead, /\b(peaks?|peaking|burst(s|ing)?|spikes?|busiest|rush|top)\b/g);
  const mean = nearest(behind, ahead, /\b(average|avg|mean|sustained|normal(ly)?|typical(ly)?|steady|baseline|usual(ly)?)\b/g);
  const isMean = IS_MEAN.before.test(behind.slice(-40)) || IS_MEAN.after.test(after.slice(0, 40));
  // "1,100 writes/s at the evening peak, 250/s on average": the word that follows a number is the number's.
  const at: At = !isMean && atBusyTime(before.slice(-WINDOW), after.slice(0, WINDOW), quantity) ? "peak" : peak === undefined && mean === undefined ? "unspecified" : isMean && !IS_PEAK.test(after.slice(0, 40)) ? "average" : (peak ?? 1e9) < (mean ?? 1e9) ? "peak" : "average";
  return { clause: clause.lower, at, before, after, mean: isMean };
}

function nearest(before: string, after: string, pattern: RegExp): number | undefined {
  const ahead = after.search(new RegExp(pattern.source));
  const behind = [...before.matchAll(pattern)].at(-1);
  const gaps = [ahead < 0 ? undefined : ahead, behind === undefined ? undefined : before.length - behind.index - behind[0].length].filter((gap) => gap !== undefined);
  return gaps.length === 0 ? undefined : gaps.reduce((a, b) => (a < b ? a : b));
}

/** Yearly growth of a share that is added every `seconds`: (1 + share) multiplied by itself, one year long. */
function compound(share: number, seconds: number): number {
  const times = Math.min(366, Math.round(YEAR / seconds));
  let total = 1;
  for (let i = 0; i < times; i += 1) total *= 1 + share;
  return Math.round((total - 1) * 1e4) / 1e4;
}

/** The yearly factor x with x^months = factor^12, by halving an interval: growth by `factor` every `months`. */
export function yearlyGrowth(factor: number, months: number): number {
  let goal = 1;
  for (let i = 0; i < 12; i += 1) goal *= factor;
  const steps = Math.max(1, Math.min(600, Math.round(months)));
  let low = 1;
  let high = goal > 1 ? goal : 1;
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    let product = 1;
    for (let i = 0; i < steps && product < 1e300; i += 1) product *= middle;
    if (product < goal) low = middle;
    else high = middle;
  }
  return Math.round((high - 1) * 1e4) / 1e4;
}

/** "growth 20 % a year" in any field is that of the data, unless it speaks of money, people or shops. */
function growsWithData(clause: string): boolean {
  return /\b(grow\w*|increas\w+|doubl\w+|tripl\w+|quadrupl\w+)\b/.test(clause) && !/\b(costs?|price|prices|fees?|budget|spend\w*|salar\w+|revenue|sales|turnover|profit|margin|team|teams|headcount|engineers?|staff|conversion|baskets?|productivity|accuracy|latency|efforts?)\b/.test(clause);
}

type Add = (what: VolumeStatement["what"], value: number, at: At, range: { start: number; end: number }, meaning: string) => void;

function readDoubling(field: FieldText, add: Add, own: boolean): void {
  for (const match of matches(field, /\b(doubl|tripl|quadrupl)(es|ing|e)\b(\s+(roughly|about|approximately))?\s+(every|each|per|a|in|within)?/g)) {
    const factor = match.groups[0] === "doubl" ? 2 : match.groups[0] === "tripl" ? 3 : 4;
    const time = field.quantities.find((quantity) => quantity.kind === "time" && quantity.start >= match.start && quantity.start - match.end < 12);
    const adverb = /^\s*(every\s+|each\s+|per\s+|a\s+)?(year|annually|yearly|month|quarter)/.exec(field.lower.slice(match.end - field.start, match.end - field.start + 24));
    const months = time !== undefined ? time.value / (30 * DAY) : adverb?.[2] === "month" ? 1 : adverb?.[2] === "quarter" ? 3 : 12;
    if ((time === undefined && adverb === null) || (!own && !growsWithData(clauseAt(field, match.start).lower))) continue;
    const exact = time !== undefined && time.value % YEAR === 0 ? (time.value / YEAR) * 12 : months;
    const growth = exact <= 12 && 12 % exact === 0 ? power(factor, 12 / exact) - 1 : yearlyGrowth(factor, exact);
    const end = time?.end ?? match.end + (adverb?.[0].length ?? 0);
    add("growth-per-year", growth, "unspecified", { start: match.start, end }, `growth of ${trim(growth * 100)} % a year`);
  }
}

function power(factor: number, times: number): number {
  let total = 1;
  for (let i = 0; i < times; i += 1) total *= factor;
  return total;
}
