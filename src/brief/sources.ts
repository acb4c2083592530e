/** The list of sources: one item each, its kind, engine, count, size, rate and rhythm. */
import type { AliasTable } from "../catalog/aliases.js";
import type { SourceKind, SourceSystem } from "./brief.js";
import { readIntervals } from "./intervals.js";
import { nameAt } from "./mentions.js";
import { atBusyTime, isBareRate } from "./peaks.js";
import { RECORD_WORD, type Quantity } from "./quantities.js";
import { cutList, listOf, slug, type Clause, type FieldText, type ListForm, type Reading } from "./reading.js";
import { sayDuration } from "./units.js";

/** First match wins. Word stems, lower case. */
const KINDS: readonly (readonly [SourceKind, RegExp])[] = [
  ["mainframe", /\bmainframes?\b|\bz\/os\b|\bcobol\b|\bvsam\b|\bas\/?400\b|\bcics\b|\bibm i\b/],
  ["media", /\b(cctv|camera (feeds?|footage|streams?)|images?|photos?|videos|video (files|footage|frames?|clips?|recordings?)|audio|voice recordings?|voice (chat )?([a-z]+ )?clips|call recordings|dicom|(?<!\b(baggage|luggage|bag|parcel|package|barcode|qr|rfid|ticket|card|badge|item|pallet|container|handheld|scanner|shelf|gate) )scans|satellite|imagery|x-rays?|tiffs?|jpe?gs?)\b/],
  ["files", /\b(files?|sftp|ftp|csvs?|xlsx?|excel|spreadsheets?|edi|edifact|extracts?|dumps?|flat[- ]?files?|parquet|batch drops?|file drops?|documents?|pdfs?|reports?|s3|blob storage|gcs|buckets?|exports?|mysqldump|xml|json|(written |kept )?(in|as) (ms |microsoft )?word( documents)?|shares?|grib2?|netcdf|hdf5|fastq|ndjson|warcs?|crawls)\b/],
  ["logs", /\b((network|dns|traffic|passive|signall?ing) probes?|logs?|cloudtrail|event logs|firewalls?|syslog|netflow|endpoint agents?|audit trail|agents|siem|edr|traces)\b/],
  ["iot", /\b(sensors?|scanners?|handhelds?|smart meters?|meters?|scada|plcs?|opc[- ]?ua|telemetry|mqtt|devices|monitors?|wearables?|turbines?|vehicles?|gateways? \(iot\)|iot|modbus|bacnet|(?<!\b(network|dns|traffic|passive|signall?ing) )probes?|beacons?|tractors?|drones?|thermostats?|inverters?|chargers?|charging stations?|gps|signals|instruments?|machines?|robots?|trackers?|planters?|dataloggers?|readers|historians?|(data )?loggers?|pmus?|phasor|(inductive |detector |traffic )loops?|detectors?|(turnstile|people|passenger|traffic|footfall|visitor|axle|vehicle) counters?|turnstiles?|validators?|(weather|ground|monitoring) stations?|radars?|charge points?|scooters?|(haul )?trucks|trams|buses|elevators?|cranes?|(vessel|ship|vehicle|aircraft|bus|train|fleet|truck|asset) positions?|position reports?|ais|ads-?b|avl)\b/],
  ["queue", /\b(hl7|rabbitmq|rabbit mq|ibm mq|mq|activemq|message queues?|queues?|jms|solace|messages?|service bus|sqs|nsq)\b/],
  ["saas", /\b((support|trouble|service|incident|help ?desk) tickets|freshdesk|freshservice|remedy|genesys|surveymonkey|typeform|qualtrics|klaviyo|github|gitlab|asana|airtable)\b/],
  ["events", /\b(events?|stream(s|ed|ing)?|swipes|taps|notices|search(es)?( requests)?|requests|responses|downloads|votes|decisions|clickstreams?|call detail records?|cdrs?|xdrs?|clicks|impressions|bids?|bid requests?|page ?views?|pageviews|heartbeats?|pings|webhooks?|authori[sz]ations?|kafka|kinesis|pub\/?sub|event hubs?|mobile apps?|apps?|website|web ?site|web|hits|transactions|trades|ticks?|quotes|market data|order books?|tracking|point[- ]of[- ]sale|pos|till|tills|feeds?|beacons|game client|telemetry events|sessions|interactions|orders|payments|calls|cdc|traffic data|scans|loyalty app|portal|nodes|micro-?services?|services|sdks?|clients?|game servers?|search queries|web ?sockets?)\b/],
  ["api", /\b(apis?|social media|gds|rest|graphql|fhir|soap|odata|oai-pmh|endpoints?|weather|maps|web services?|third[- ]party|open data|scraping|scrapers?|rss|ad networks?|partners?|exchange rates?|payment gateway|gateway)\b/],
  ["database", /\b(databases?|db|dbs|snapshots?|rdbms|jdbc|oltp|ledger|core banking|erp|crm|mes|ehr|emr|lims|wms|tms|oms|hris|hr system|cms|pms|system|systems|warehouse|dwh|tables?|inventory|billing|entries|catalog(ue)?|master data|registry|register|subscriptions?|reservations?|bookings?|policies|claims|accounts?|back[- ]?end|core|records|customer data|sql|cis|analytics data|historical data)\b/],
];

/** Engines and applications, in short: an item with one of these stands by itself at an "and". */
const NAMED = /\b(mysql|postgres\w*|oracle|mssql|db2|mongo\w*|sap|dynamodb|cassandra|stripe|hubspot|salesforce|shopify|zendesk|segment|dynamics|workday|servicenow|netsuite|marketo|teradata|greenplum|snowflake|jira|adyen|paypal|redis|intercom)\b/;

/** How a source's data comes or where it lies: ", uploaded after landing to an SFTP server". */
const MANNER_OF_ARRIVAL = /^(bursts?|uploaded|sent|pushed|pulled|polled|fetched|dropped|written|received|stored|kept|hosted|produced|generated|collected|exported|streamed|published|replicated|running on|located|accessible|reachable|provided)\b/;
/** "120,000 bookings a day": a rate and nothing else. */
const ONLY_A_RATE = /^(about |around |approx\.? |some |up to |over |~\s?)?\d[\d.,]*\s*(k|m|bn|thousand|million|billion)?\s+([a-z-]+ ){1,2}(a|an|per|each|every)\s+(\d+ )?(second|minute|hour|day|week|month|night|weekday)s?$/;

/** "- QAR files, 84 aircraft x 6 flights a day, 90 MB per flight": within a line of its own, or between semicolons, figures say how much of the thing before them. */
function isDetail(lower: string, joined: boolean, named: boolean, list: ListForm): boolean {
  // What stands on one line is one source, unless a system of its own is named in it or "and a ..." adds one.
  if (list === "lines" && !named && !joined && !/^(an?|another|the|our)\s/.test(lower)) return true;
  return MANNER_OF_ARRIVAL.test(lower) || isBareRate(lower) || (list === "lines" && /^(about |around |approx\.? |some |up to |over |~\s?)?\d/.test(lower)) || (list !== "commas" && ONLY_A_RATE.test(lower.replace(/\([^()]*\)/g, " ").trim()));
}

/** Items of the source list. "Oracle core banking, SWIFT files" are two; parentheses stay with their item. */
export function readSources(field: FieldText, table: AliasTable, reading: Reading): SourceSystem[] {
  const taken = new Set<string>();
  const items = sourceItems(field, table, reading.source);
  if (items.length > 500) reading.find("warning", "too-many-items", `The list has ${items.length} sources; the first 500 are read.`, field.id);
  const inLines = listOf(field.text) === "lines";
  return items.slice(0, 500).map((item) => readSource(item, field, table, reading, taken, inLines));
}

function sourceItems(field: FieldText, table: AliasTable, source: string): Clause[] {
  // Items come in the order of the text: the tokens are passed once.
  let passed = 0;
  const namesSystem = (item: Clause): boolean => {
    while ((field.tokens[passed]?.start ?? Infinity) < item.start) passed += 1;
    for (let i = passed; (field.tokens[i]?.end ?? Infinity) <= item.end; i += 1) {
      for (const names of [table.engines, table.saas]) {
        const hit = nameAt(field.tokens, i, names);
        if (hit !== null && (!hit.entry.cautious || /^\p{Lu}/u.test(field.tokens[i]?.text ?? ""))) return true;
      }
    }
    return NAMED.test(item.lower);
  };
  const isKnown = (text: string): boolean => kindOf(text, undefined, undefined) !== "other" || NAMED.test(text);
  const items = withEnumerations(cutList(source, field.tokens, field.start, field.end, isKnown), source);
  const merged: Clause[] = [];
  const list = listOf(field.text);
  for (const item of items) {
    const last = merged.at(-1);
        // "SQL Server, MySQL, Oracle OLTP" are items of their own; "2 million meters, each every 15 minutes" is one.
    const joined = last !== undefined && /^\s*(and|&|plus)\s*$/i.test(source.slice(last.end, item.start));
    const detail = last !== undefined && !/[;\n]/.test(source.slice(last.end, item.start)) && isDetail(item.lower.trim(), joined, list === "lines" && namesSystem(item), list);
    // "receipts from Apple and Google", "responses and wins": a part after "and" that names no source of its own belongs to the part before it.
    const dangling = joined && !NAMED.test(item.lower) && (!isKnown(item.lower) || (/^\S+( (as|in|by|via|over) .*)?$/.test(item.text.trim()) && /\b(from|on|over|via|through)\s+[\w.-]+$/.test(last.lower)));
    // "web and app clickstream": a bare channel before "and" shares the noun that follows it.
    const channel = joined && /^(the )?(web|mobile|app|online|in-store|desktop|ios|android|browser|store|retail|tv|print|e-?mail)$/.test(last.lower.trim()) && /^(web|mobile|app|online|in-store|desktop|ios|android|browser|store|retail|tv|print|e-?mail)\s+\p{L}/u.test(item.lower.trim());
    // "the vendor forbids log-based CDC": what is said of the source before it.
    const said = last !== undefined && /^(but )?(the |its |our |their )?[\w-]+( [\w-]+)? (forbids?|prohibits?|refuses|(does|do) not (allow|permit|support|want)|allows? (only|no))\b/.test(item.lower.trim());
    if (last !== undefined && (said || dangling || channel || detail || /^(each|every|at (1|\d)|about|approximately|up to|revised|arriv|delivered|updated|which|that|some|both|all of|mostly|usually|around|with|per|of which|no |not |\d[\d.,]*\s*(k|m|g|t)?(b|hz|bytes)\b|(hourly|daily|weekly|monthly|nightly)( (extracts?|dumps?|snapshots?|exports?|loads?|copy|copies|batch(es)?))?\s*$|(one|an?|\d[\d.,]*) (every|per|each|a) (\w+ )?(\d[\d.,]* )?(second|minute|min|hour|day|vehicle|device|sensor|aircraft|unit)s?\b|on average \d|\d[\d.,]*k? [a-z]+ (each|apiece|per)\b|(one|an?) (message|reading|record|ping|event|sample|value|row|position|measurement|update)s?\b[^,;]*\b(every|per|each)\b)/.test(item.lower))) {
      const start = last.start;
      const text = source.slice(start, item.end);
      merged[merged.length - 1] = { start, end: item.end, text, lower: `${last.lower}${source.slice(last.end, item.start)}${item.lower}` };
    } else merged.push(item);
  }
  return merged;
}

/** "Loggers reporting temperature, humidity, shock and GPS", "records from MSC, SGSN and PGW": what one source sends, or the senders of one, are no sources of their own. */
function withEnumerations(items: readonly Clause[], source: string): Clause[] {
  const result: Clause[] = [];
  const nameless = (lower: string): boolean => lower.trim().split(/\s+/).length <= 2 && kindOf(lower, undefined, undefined) === "other" && !NAMED.test(lower);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined) continue;
    let last = i;
    if (/\b(reporting|measuring|recording|sending|sensing|logging|from)\s+[\p{L}\p{N}-]+(\s[\p{L}\p{N}-]+)?$/u.test(item.lower)) {
      for (let j = i + 1; j < items.length && j <= i + 8; j += 1) {
        if (!/^\s*,\s*$/.test(source.slice(items[j - 1]?.end ?? 0, items[j]?.start ?? 0))) break;
        const lower = items[j]?.lower ?? "";
        const closing = /^([^(]*?)\s(?:and|&)\s/.exec(lower)?.[1];
        if (closing !== undefined && nameless(closing)) last = j;
        if (closing !== undefined || !nameless(lower)) break;
      }
    }
    const end = items[last]?.end ?? item.end;
    result.push(last === i ? item : { start: item.start, end, text: source.slice(item.start, end), lower: items.slice(i, last + 1).map((part) => part.lower).join(", ") });
    i = last;
  }
  return result;
}

/** "25 kHz, bursts of 2 seconds every 10 minutes": the part of the time in which it sends. */
const BURSTS = /\bbursts? (?:of|lasting) (\d+(?:\.\d+)?) ?(s|sec|seconds?|min|minutes?)\b (?:every|each|per|once (?:an?|every|per)) (?:(\d+) )?(s|sec|seconds?|min|minutes?|h|hours?)\b/;
const CLOCK: Readonly<Partial<Record<string, number>>> = { s: 1, m: 60, h: 3600 };

/** Things that report less often than this hand in a batch. */
const SLOWEST_CLOCK = 300;

function readSource(item: Clause, field: FieldText, table: AliasTable, reading: Reading, taken: Set<string>, inLines: boolean): SourceSystem {
  const tokens = field.tokens.filter((token) => token.start >= item.start && token.end <= item.end);
  let engine: string | undefined;
  let saas: string | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = nameAt(tokens, i, table.engines);
    if (hit !== null && (!hit.entry.cautious || /^\p{Lu}/u.test(tokens[i]?.text ?? ""))) engine ??= hit.entry.id;
    const app = nameAt(tokens, i, table.saas);
    if (app !== null && (!app.entry.cautious || /^\p{Lu}/u.test(tokens[i]?.text ?? ""))) saas ??= app.entry.id;
  }
  const bare = item.lower.replace(/\([^()]*\)/g, " ");
  const named = kindOfItem(item.lower, bare, engine, saas);
  const quantities = field.quantities.filter((quantity) => quantity.start >= item.start && quantity.end <= item.end);
  const isBytes = (quantity: Quantity): boolean => quantity.kind === "bytes" && quantity.perSeconds === undefined;
  const size = quantities.find((quantity) => isBytes(quantity) && quantity.each !== true && quantity.value >= 1e7) ?? (named === "database" ? quantities.find((quantity) => isBytes(quantity) && quantity.each === true && quantity.value >= LARGEST_RECORD) : undefined);
  const record = quantities.find((quantity) => isBytes(quantity) && quantity.value < LARGEST_RECORD);
  const text = (quantity: Quantity): { before: string; after: string } => ({ before: reading.source.slice(Math.max(item.start, quantity.start - 60), quantity.start), after: reading.source.slice(quantity.end, Math.min(item.end, quantity.end + 60)) });
  const isThing = (quantity: Quantity): boolean => quantity.kind === "count" && quantity.perSeconds === undefined && quantity.perThing === undefined && quantity.value >= 1 && !isInName(text(quantity).before, reading.source.slice(quantity.start, quantity.end));
  const counted = quantities.find((quantity) => isThing(quantity) && quantity.noun !== undefined && quantity.each !== true && !(quantity.value === 1 && RECORD_WORD.test(quantity.noun)) && !/version|^v\b|^files? of/.test(quantity.noun) && !isVersion(field.text.slice(quantity.start - field.start).replace(/^\D+/u, "")));
  // "probes (38,000, one reading every half hour)", "weather stations (450)": a number alone opens the parentheses.
  const alone = quantities.find((quantity) => isThing(quantity) && quantity.noun === undefined && quantity.value >= 2 && (/\(\s*(about |around |approx\.? |~\s?)?$/i.test(text(quantity).before) || (inLines && /^[^,]*,\s*(about |around |approx\.? |~\s?)?$/i.test(text(quantity).before))) && /^\s*[),;]/.test(text(quantity).after) && !/^(19|20)\d\d$/.test(reading.source.slice(quantity.start, quantity.end)));
  const count = counted ?? alone;
  // "110 trucks, 400 signals each"
  const parts = count === undefined ? undefined : quantities.find((quantity) => isThing(quantity) && quantity.each === true && quantity.noun !== undefined && quantity.start > count.start && !RECORD_WORD.test(quantity.noun));
  const things = quantities.find((quantity) => quantity.kind === "count" && quantity.perSeconds !== undefined && /\b(vehicles?|meters?|sensors?|devices?|turbines?|machines?|cars|trucks)$/.test(quantity.noun ?? ""));
  const rates = quantities.filter((quantity) => ((quantity.kind === "count" && quantity.perSeconds !== undefined && !/request/.test(quantity.noun ?? "")) || quantity.kind === "hertz") && !isLimit(quantity, text(quantity).before, text(quantity).after));
  const rate = meanOf(rates, quantities, text);
  const every = readIntervals(tokens)[0];
  const hertz = rate?.kind === "hertz";
  // What comes at fixed times and is nothing else ("radio counters every 15 minutes") is delivered as files.
  const kind = hertz && (named === "other" || named === "logs") ? "iot" : named === "other" && every !== undefined && every.seconds >= 300 ? "files" : named;
  const whole = things ?? count;
  const number = whole !== undefined && parts !== undefined ? { ...whole, value: whole.value * parts.value } : whole;
  const single = rate !== undefined && rate.value <= 10 && number !== undefined && number.start !== rate.start && number.value > rate.value; // "60k couriers, one ping every 4 s"
  // "rider app GPS (1,400 riders, every 5 seconds on shift)": each of them sends by that clock.
  const clocked = rate === undefined && (kind === "iot" || kind === "events") && number !== undefined && number.value >= 2 && every !== undefined && every.seconds <= SLOWEST_CLOCK ? Number((number.value / every.seconds).toPrecision(12)) : undefined;
  // "6.5M orders/day, 12 line items each"
  const inside = rate === undefined ? undefined : quantities.find((quantity) => isThing(quantity) && quantity.each === true && quantity.start > rate.start && quantity !== number && /\b(lines?|items?|rows?|entries|positions|records?|events?|messages?)$/.test(quantity.noun ?? ""));
  const burst = BURSTS.exec(item.lower);
  const busy = burst === null ? 1 : Math.min(1, (Number(burst[1]) * (CLOCK[burst[2]?.[0] ?? "s"] ?? 1)) / (Number(burst[3] ?? 1) * (CLOCK[burst[4]?.[0] ?? "s"] ?? 1)));
  const perSecond = rate === undefined ? clocked : Number(((rate.value / (rate.perSeconds ?? 1)) * ((hertz || single || rate.perThing !== undefined) && number !== undefined && number.start !== rate.start ? number.value : 1) * busy * (inside?.value ?? 1)).toPrecision(12));
  const delivered = hertz || clocked !== undefined || (kind === "events" && rate !== undefined) ? 0 : every?.seconds;
  // On a line of its own a source is named before the first comma; what follows is said of it.
  const phrases = item.text.split(/,\s+(?![^()]*\))/u);
  const said = phrases.filter((phrase, index) => index > 0 && (inLines || isBareRate(phrase.toLowerCase())));
  const name = (said.length === 0 ? item.text : phrases.filter((phrase) => !said.includes(phrase)).join(", ")).replace(/\s+/g, " ").replace(/^(the|our|an?)\s+/i, "").slice(0, 160);
  const onPremises = /\bon[- ]prem|\bown data ?cent|\bplants?\b|\bin-house|\blocal (server|network)|\bfactory|\bmainframe/.test(item.lower);
  const remarks = [...remarksOf(item), ...(said.length === 0 ? [] : [said.join(", ").replace(/\s+/g, " ").slice(0, 160)])];
  const span = reading.note(field.id, item.start, item.end, `source: ${kind}${engine === undefined || kind !== "database" ? "" : ` ${engine}`}${delivered === undefined ? "" : delivered === 0 ? ", continuous" : `, every ${sayDuration(delivered)}`}`);
  if (kind === "other") reading.find("info", "source-kind", `The kind of the source "${name.slice(0, 80)}" is not recognised; it is treated as an unknown feed.`, field.id);
  return {
    id: slug(name.replace(/\(.*$/, "").trim() || name, taken, "source"), name, kind,
    ...(engine === undefined || (kind !== "database" && kind !== "logs") ? {} : { engine }), ...(number === undefined ? {} : { count: number.value }), ...(size === undefined ? {} : { sizeGigabytes: size.value / 1e9 }),
    ...(perSecond === undefined ? {} : { recordsPerSecond: perSecond }), ...(record === undefined ? {} : { recordBytes: record.value }),
    ...(delivered === undefined ? {} : { deliveredEverySeconds: delivered }), remarks, ...(onPremises ? { onPremises } : {}), span,
  };
}

/** One record is no larger: what is, is a file, a copy or an image set, and its bytes are no measure of a record. */
export const LARGEST_RECORD = 1e7;

/** "Metro 2 files", "Office 365", "Sentinel-2": a figure that belongs to the name before it. */
function isInName(before: string, figures: string): boolean {
  if (!/^\d{1,3}\b(?![,.]\d)/.test(figures) && !/^(19|20)\d\d\b/.test(figures)) return false;
  const word = /(\p{L}[\p{L}\p{N}]*)([\s\-.])$/u.exec(before);
  return word !== null && (word[2] !== " " ? /^\p{Lu}/u.test(word[1] ?? "") : /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(word[1] ?? "") && !/^(About|Around|Some|Over|Up|The|Our|From|All|Of|At|In|With|And|Roughly|Nearly|Almost|Circa|Some|Approximately|Currently|Approx|By|For|On|To|Every|Each|Daily|Hourly|Nightly|Weekly|Monthly)$/.test(word[1] ?? ""));
}

/** "1,000 calls per day limit": what a source allows, not what it sends. */
export const isLimit = (quantity: Quantity, before: string, after: string): boolean => /\b(calls?|requests?|quer(y|ies)|hits?|lookups?)$/.test(quantity.noun ?? "") && (/\b(limit\w*|at most|quota|max\w*|allow\w*|thrott\w+|up to)\W*$/i.test(before) || /^\W*(limit|quota|max\b|at most|allowed)/i.test(after));

const AT_PEAK = { before: /\b(peaks?|peaking|bursts?|up)\s*(load |rate )?(of|at|to|:)?\s*(about |around |~\s*)?$/i, after: /^\s*(at|in|on|during)?\s*(the )?((morning|evening|daily|weekend|seasonal|yearly|friday|noon|night) )?(peaks?|bursts?)\b/i };

/** The rate that holds on average: "peak 12,000 bets/s, mean 600/s", "25k/s at peak (8k avg)". */
function meanOf(rates: readonly Quantity[], all: readonly Quantity[], text: (quantity: Quantity) => { before: string; after: string }): Quantity | undefined {
  const isPeak = (quantity: Quantity): boolean => AT_PEAK.before.test(text(quantity).before) || AT_PEAK.after.test(text(quantity).after) || atBusyTime(text(quantity).before.toLowerCase(), text(quantity).after.toLowerCase(), quantity);
  const peak = rates[0];
  if (peak === undefined || !isPeak(peak)) return peak;
  const steady = rates.find((quantity) => !isPeak(quantity));
  if (steady !== undefined) return steady;
  const same = all.find((quantity) => quantity.kind === "count" && quantity.perSeconds === undefined && quantity.noun === undefined && quantity.start > peak.end && quantity.value < peak.value && (/^\s*(avg|average|mean|on average|normally|sustained)\b/i.test(text(quantity).after) || /\b(avg|average|mean|normally|sustained)\W*$/i.test(text(quantity).before)));
  return same === undefined || peak.perSeconds === undefined ? peak : { ...same, perSeconds: peak.perSeconds };
}

/** "Oracle 19c", "S/4HANA": digits with letters on them are a version, not a number of things ("60k couriers" is one). */
const isVersion = (text: string): boolean => /^[\d.,]+(?!(k|m|mn|mio|bn|b|t)\b)\p{L}/iu.test(text);

/** A carrier named in parentheses: how the thing outside comes, whatever it is called. */
const CARRIED = /\b(files?|sftp|ftp|csvs?|edi|edifact|flat[- ]?files?)\b/;
/** Words for what a business keeps, which say nothing of how it comes. */
const NAMES_A_STORE = /\b(databases?|db|dbs|systems?|rdbms|oltp|warehouse|dwh|tables?|core|back[- ]?end|platform|erp|crm|mes|ehr|emr|lims|wms|tms|oms|pms)\b/;

/** The kind of an item: what stands in parentheses decides where the words before them leave it open. */
function kindOfItem(whole: string, bare: string, engine: string | undefined, saas: string | undefined): SourceKind {
  const outside = kindOf(bare, engine, saas);
  const inside = whole === bare ? "" : [...whole.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? "").join(" , ");
  if (/\bmainframe|\bz\/os\b|\bas\/?400\b/.test(inside)) return "mainframe";
  // "cameras (events only, no video)"
  if (outside === "media" && /\b(events|metadata|text|readings?|counts?) only\b|\bonly (events|metadata|text|readings|counts)\b|\bno (video|images?|footage|pictures)\b/.test(inside)) return "events";
  // "claims clearinghouse (EDI 837 files)", "drones (LAS files)"; a named engine or a system of record stays one.
  if (CARRIED.test(inside) && engine === undefined && (outside === "iot" || outside === "other" || (outside === "database" && !NAMES_A_STORE.test(bare)) || (outside === "events" && /\b(files?|sftp|ftp)\b/.test(inside)))) return "files";
  // "chat messages (Cassandra)": they are read where they are kept.
  // "scanners (40,000 pages a day, TIFF of 60 MB each)": machines that take pictures.
  if (outside === "iot" && /\b(tiffs?|jpe?gs?|pngs?|images?|photos?|pages|pictures|dicom)\b/.test(inside) && !/\b(no|without) (images?|pictures?)\b/.test(inside)) return "media";
  // "core banking Mambu (webhooks, 45 events/s)": it sends by itself.
  if (outside === "database" && engine === undefined && /\b(webhooks?|event stream|events? (feed|bus|topics?)|kafka|kinesis|pub\/?sub)\b/.test(inside)) return "events";
  if (outside === "queue" && engine !== undefined && saas === undefined && /\bmessages?\b/.test(bare) && !/\b(hl7|mq|jms|queues?|rabbit\w*|solace|sqs|kafka|topics?)\b/.test(whole) && kindOf(inside, engine, saas) === "database") return "database";
  return outside === "other" ? kindOf(whole, engine, saas) : outside;
}

/** Carried by people or run on a phone: an app that posts its events over HTTPS and keeps them itself until the network is back. */
const IN_HAND = /\b(hand[- ]?helds?|pdas?|smart ?phones?|(mobile |cell )?phones?|tablets?|(hand|ring|picker|courier|driver|android) (scanners?|terminals?|devices?)|apps?)\b/;
/** What a fixed device or its gateway says, in one word; it keeps the device a device whatever is carried beside it. */
const FIXED = /\b(mqtt|coap|lora\w*|opc[ -]?ua|modbus|bacnet|plcs?|scada|sensors?|meters?|gateways?|iot|telemetry|machines?|turbines?|vehicles?|vans|trucks|wearables?|ble|bluetooth)\b/;

/** Files, logs and streams win over the engine they came from ("daily mysqldump file"); an engine wins over everyday words. */
function kindOf(lower: string, engine: string | undefined, saas: string | undefined): SourceKind {
  const first = KINDS.find(([, pattern]) => pattern.test(lower))?.[0];
  if (first === "files" && /\b(sdks?|clients?|apps?|events?)\b/.test(lower) && !/\b(files?|exports?|extracts?|dumps?|sftp|ftp|csvs?|buckets?)\b/.test(lower)) return "events"; // JSON is their form, not their way
  if (/\b(scrap(ed|ing|er|ers)|crawl(ed|ing)|rss|atom feeds?)\b/.test(lower) && engine === undefined) return "api";
  // A vehicle's report of where it is is no document.
  if (first === "files" && /\b(position|location|status) reports?\b/.test(lower) && !/\b(files?|pdfs?|csvs?|excel|xlsx?|sftp|ftp|documents?)\b/.test(lower)) return "iot";
  if (first === "mainframe" || first === "files" || first === "logs") return saas !== undefined && first === "files" && !/\bfiles?\b/.test(lower) ? "saas" : first === "logs" && engine !== undefined && !/\blogs?\b/.test(lower) ? "database" : first;
  if (engine !== undefined && /\bhistorian/.test(engine)) return "iot";
  if (engine !== undefined && !/\b(events?|streams?|topics?|kafka|sensors?|messages?|mqtt|queue)\b/.test(lower)) return "database";
  if (saas !== undefined) return /\bevents?\b/.test(lower) && saas !== "stripe" ? "events" : "saas";
  if ((first === "iot" || first === undefined) && IN_HAND.test(lower) && !FIXED.test(lower)) return "events";
  if (first === "iot" && /\b(sdks?|game (?:servers?|clients?)|(?:app|client|player|product|usage|web|browser|pixel|tracking) (?:telemetry|beacons?))\b/.test(lower)) return "events"; // software reports on itself
  if (first === "iot" && /\b(events?|clickstream|(?:mobile|driver|rider|courier|customer|phone) apps?)\b/.test(lower) && !/\b(sensors?|meters?|scada|plcs?|telemetry|mqtt|iot|turbines?|vehicles?)\b/.test(lower)) return "events";
  if ((first === "events" || first === "queue") && /\b(database|db|ledger|oltp)\b/.test(lower)) return "database";
  if (first === "events" && /\bapis?\b/.test(lower) && !/\b(events?|stream)\b/.test(lower)) return "api";
  if (first === "events" && /\bsystems?\b|\bback[- ]?office\b/.test(lower) && !/\b(events?|streams?|clicks?|pings?)\b/.test(lower)) return "database";
  return first ?? "other";
}

/** What is said about a source beyond its name: the parenthesis, and what follows a rhythm word. */
function remarksOf(item: Clause): string[] {
  const remarks: string[] = [];
  const inside = /\(([^()]{3,160})\)/.exec(item.text)?.[1];
  if (inside !== undefined) remarks.push(inside.trim());
  const tail = /\b(revised|corrected|arriv\w+|delivered|updated|at most|limited to|rate limit\w*|late|out of order|read[- ]only|no direct)\b[^()]{0,120}/i.exec(item.text)?.[0];
  if (tail !== undefined && !(inside ?? "").includes(tail)) remarks.push(tail.trim());
  return remarks;
}
