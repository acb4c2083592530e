/** The list of sources: one item each, its kind, engine, count, size, rate and rhythm. */
import type { AliasTable } from "../catalog/aliases.js";
import type { SourceKind, SourceSystem } from "./brief.js";
import { readIntervals } from "./intervals.js";
import { nameAt } from "./mentions.js";
import { cutList, slug, type Clause, type FieldText, type Reading } from "./reading.js";
import { sayDuration } from "./units.js";

/** First match wins. Word stems, lower case. */
const KINDS: readonly (readonly [SourceKind, RegExp])[] = [
  ["mainframe", /\bmainframes?\b|\bz\/os\b|\bcobol\b|\bvsam\b|\bas\/?400\b|\bcics\b|\bibm i\b/],
  ["media", /\b(cctv|camera (feeds?|footage|streams?)|images?|photos?|video (files|footage|frames?)|audio|voice recordings?|call recordings|dicom|scans|satellite|imagery|x-rays?)\b/],
  ["files", /\b(files?|sftp|ftp|csvs?|xlsx?|excel|spreadsheets?|edi|edifact|extracts?|dumps?|flat[- ]?files?|parquet|batch drops?|file drops?|documents?|pdfs?|reports?|s3|blob storage|gcs|buckets?|exports?|mysqldump|xml|json|shares?)\b/],
  ["logs", /\b(logs?|firewalls?|syslog|netflow|endpoint agents?|audit trail|agents|siem|edr|traces)\b/],
  ["iot", /\b(sensors?|scanners?|handhelds?|smart meters?|meters?|scada|plcs?|opc[- ]?ua|telemetry|mqtt|devices|monitors?|wearables?|turbines?|vehicles?|gateways? \(iot\)|iot|modbus|bacnet|probes?|beacons?|tractors?|drones?|thermostats?|inverters?|chargers?|charging stations?|gps|signals|instruments?|machines?|robots?|trackers?|planters?|dataloggers?|readers|historians?)\b/],
  ["queue", /\b(hl7|rabbitmq|rabbit mq|ibm mq|mq|activemq|message queues?|queues?|jms|solace|messages?|service bus|sqs|nsq)\b/],
  ["events", /\b(events?|streams?|clickstreams?|call detail records?|cdrs?|xdrs?|clicks|impressions|bids?|bid requests?|page ?views?|pageviews|heartbeats?|pings|webhooks?|authori[sz]ations?|kafka|kinesis|pub\/?sub|event hubs?|mobile apps?|apps?|website|web ?site|web|hits|transactions|trades|ticks?|quotes|market data|order books?|tracking|point[- ]of[- ]sale|pos|till|tills|feeds?|beacons|game client|telemetry events|sessions|interactions|orders|payments|calls|cdc|traffic data|scans|loyalty app|portal|nodes|micro-?services?|services|sdks?|clients?|game servers?|search queries)\b/],
  ["api", /\b(apis?|rest|graphql|fhir|soap|odata|endpoints?|weather|maps|web services?|third[- ]party|open data|scraping|scrapers?|rss|ad networks?|partners?|exchange rates?|payment gateway|gateway)\b/],
  ["database", /\b(databases?|db|dbs|snapshots?|rdbms|jdbc|oltp|ledger|core banking|erp|crm|mes|ehr|emr|lims|wms|tms|oms|hris|hr system|cms|pms|system|systems|warehouse|dwh|tables?|inventory|billing|catalog(ue)?|master data|registry|register|subscriptions?|reservations?|bookings?|policies|claims|accounts?|back[- ]?end|core|records|customer data|sql|cis|analytics data|historical data)\b/],
];

/** Engines and applications, in short: an item with one of these stands by itself at an "and". */
const NAMED = /\b(mysql|postgres\w*|oracle|mssql|db2|mongo\w*|sap|dynamodb|cassandra|stripe|hubspot|salesforce|shopify|zendesk|segment|dynamics|workday|servicenow|netsuite|marketo|teradata|greenplum|snowflake|jira|adyen|paypal|redis|intercom)\b/;

/** Items of the source list. "Oracle core banking, SWIFT files" are two; parentheses stay with their item. */
export function readSources(field: FieldText, table: AliasTable, reading: Reading): SourceSystem[] {
  const taken = new Set<string>();
  const items = sourceItems(field, reading.source);
  if (items.length > 500) reading.find("warning", "too-many-items", `The list has ${items.length} sources; the first 500 are read.`, field.id);
  return items.slice(0, 500).map((item) => readSource(item, field, table, reading, taken));
}

function sourceItems(field: FieldText, source: string): Clause[] {
  const isKnown = (text: string): boolean => kindOf(text, undefined, undefined) !== "other" || NAMED.test(text);
  const items = cutList(source, field.tokens, field.start, field.end, isKnown);
  const merged: Clause[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    // "SQL Server, MySQL, Oracle OLTP" are items of their own; "2 million meters, each every 15 minutes" is one.
    const joined = last !== undefined && /^\s*(and|&|plus)\s*$/i.test(source.slice(last.end, item.start));
    // "receipts from Apple and Google", "responses and wins": a part after "and" that names no source of its own belongs to the part before it.
    const dangling = joined && !NAMED.test(item.lower) && (!isKnown(item.lower) || (!/\s/.test(item.text.trim()) && /\b(from|on|over|via|through)\s+[\w.-]+$/.test(last.lower)));
    if (last !== undefined && (dangling || /^(each|every|at (1|\d)|about|approximately|up to|revised|arriv|delivered|updated|which|that|some|both|all of|mostly|usually|around|with|per|of which|no |not |\d[\d.,]*\s*(k|m|g|t)?(b|hz|bytes)\b|(hourly|daily|weekly|monthly|nightly)( (extracts?|dumps?|snapshots?|exports?|loads?|copy|copies|batch(es)?))?\s*$|(one|an?) (message|reading|record|ping|event|sample|value|row|position|measurement|update)s?\b[^,;]*\b(every|per|each)\b)/.test(item.lower))) {
      const start = last.start;
      const text = source.slice(start, item.end);
      merged[merged.length - 1] = { start, end: item.end, text, lower: `${last.lower}${source.slice(last.end, item.start)}${item.lower}` };
    } else merged.push(item);
  }
  return merged;
}

function readSource(item: Clause, field: FieldText, table: AliasTable, reading: Reading, taken: Set<string>): SourceSystem {
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
  const outside = kindOf(bare, engine, saas);
  const named = outside === "other" ? kindOf(item.lower, engine, saas) : outside;
  const quantities = field.quantities.filter((quantity) => quantity.start >= item.start && quantity.end <= item.end);
  const size = quantities.find((quantity) => quantity.kind === "bytes" && quantity.perSeconds === undefined && quantity.each !== true && quantity.value >= 1e7);
  const record = quantities.find((quantity) => quantity.kind === "bytes" && quantity.perSeconds === undefined && (quantity.each === true || quantity.value < 1e7));
  const count = quantities.find((quantity) => quantity.kind === "count" && quantity.perSeconds === undefined && quantity.perThing === undefined && quantity.noun !== undefined && !/version|^v\b|^files? of/.test(quantity.noun) && quantity.value >= 1 && !isVersion(field.text.slice(quantity.start - field.start)));
  const things = quantities.find((quantity) => quantity.kind === "count" && quantity.perSeconds !== undefined && /\b(vehicles?|meters?|sensors?|devices?|turbines?|machines?|cars|trucks)$/.test(quantity.noun ?? ""));
  const rate = quantities.find((quantity) => (quantity.kind === "count" && quantity.perSeconds !== undefined && !/request/.test(quantity.noun ?? "")) || quantity.kind === "hertz");
  const every = readIntervals(tokens)[0];
  // What comes at fixed times and is nothing else ("radio counters every 15 minutes") is delivered as files.
  const kind = named === "other" && every !== undefined && every.seconds >= 300 ? "files" : named;
  const hertz = rate?.kind === "hertz";
  const number = things ?? count;
  const single = rate !== undefined && rate.value <= 10 && number !== undefined && number !== rate && number.value > rate.value; // "60k couriers, one ping every 4 s"
  const perSecond = rate === undefined ? undefined : Number(((rate.value / (rate.perSeconds ?? 1)) * ((hertz || single || rate.perThing !== undefined) && number !== undefined && number !== rate ? number.value : 1)).toPrecision(12));
  const delivered = hertz || (kind === "events" && rate !== undefined) ? 0 : every?.seconds;
  const name = item.text.replace(/\s+/g, " ").replace(/^(the|our|an?)\s+/i, "").slice(0, 160);
  const onPremises = /\bon[- ]prem|\bown data ?cent|\bplants?\b|\bin-house|\blocal (server|network)|\bfactory|\bmainframe/.test(item.lower);
  const remarks = remarksOf(item);
  const span = reading.note(field.id, item.start, item.end, `source: ${kind}${engine === undefined || kind !== "database" ? "" : ` ${engine}`}${delivered === undefined ? "" : delivered === 0 ? ", continuous" : `, every ${sayDuration(delivered)}`}`);
  if (kind === "other") reading.find("info", "source-kind", `The kind of the source "${name.slice(0, 80)}" is not recognised; it is treated as an unknown feed.`, field.id);
  return {
    id: slug(name.replace(/\(.*$/, "").trim() || name, taken, "source"), name, kind,
    ...(engine === undefined || (kind !== "database" && kind !== "logs") ? {} : { engine }), ...(number === undefined ? {} : { count: number.value }), ...(size === undefined ? {} : { sizeGigabytes: size.value / 1e9 }),
    ...(perSecond === undefined ? {} : { recordsPerSecond: perSecond }), ...(record === undefined ? {} : { recordBytes: record.value }),
    ...(delivered === undefined ? {} : { deliveredEverySeconds: delivered }), remarks, ...(onPremises ? { onPremises } : {}), span,
  };
}

/** "Oracle 19c", "S/4HANA": digits with letters on them are a version, not a number of things ("60k couriers" is one). */
const isVersion = (text: string): boolean => /^[\d.,]+(?!(k|m|mn|mio|bn|b|t)\b)\p{L}/iu.test(text);

/** Files, logs and streams win over the engine they came from ("daily mysqldump file"); an engine wins over everyday words. */
function kindOf(lower: string, engine: string | undefined, saas: string | undefined): SourceKind {
  const first = KINDS.find(([, pattern]) => pattern.test(lower))?.[0];
  if (first === "files" && /\b(sdks?|clients?|apps?|events?)\b/.test(lower) && !/\b(files?|exports?|extracts?|dumps?|sftp|ftp|csvs?|buckets?)\b/.test(lower)) return "events"; // JSON is their form, not their way
  if (first === "mainframe" || first === "files" || first === "logs") return saas !== undefined && first === "files" && !/\bfiles?\b/.test(lower) ? "saas" : first === "logs" && engine !== undefined && !/\blogs?\b/.test(lower) ? "database" : first;
  if (engine !== undefined && /\bhistorian/.test(engine)) return "iot";
  if (engine !== undefined && !/\b(events?|streams?|topics?|kafka|sensors?|messages?|mqtt|queue)\b/.test(lower)) return "database";
  if (saas !== undefined) return /\bevents?\b/.test(lower) && saas !== "stripe" ? "events" : "saas";
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
