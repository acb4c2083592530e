/** Caches of reference rows and of metadata: what is held, how it is kept current, what its loss means. */
import { SNAPSHOT_DAYS } from "../../catalog/tuning.js";
import { flagFact } from "../../facts/fact.js";
import { formatGigabytes, formatSeconds } from "../../shared/format.js";
import { sentences, some } from "./controls.js";
import { slot, type SlotWriter } from "./context.js";
import { allowed } from "./options.js";
import { Runtime } from "./runtime.js";
import { engineOf } from "./shared-figures.js";

/** Reference rows: in the engine, in a cache, or in the store of record. */
export const referenceData: SlotWriter = (context) => {
  const own = new Runtime(context);
  const id = "scaling.caching-strategies.reference-data";
  const cache = own.technology("cache");
  const sets = own.references.length > 0 ? some(own.references, 3) : "reference rows";
  if (cache === undefined) {
    const engine = own.technology("stream-processing");
    const ownInput = engineOf(context).referenceData;
    const how = engine ? (ownInput !== undefined ? `${engine.name} reads ${sets} as ${ownInput}` : `${engine.name} keeps ${sets} as broadcast state, refreshed by change records`) : `${own.name("SQL", "warehouse", "batch-processing")} joins ${sets} at load time`;
    return slot(`None: ${how}. ${own.why("cache", "No look-up has to answer faster than the store.")}`, own.because(["cache"], `catalog:${context.pack.id}`), ["none"]);
  }
  const flow = own.tightest;
  const ttl = own.decided("cdc") ? 3600 : Math.min(3600, Math.max(60, (flow?.freshnessSeconds ?? 3600) / 2));
  const loading = own.decided("cdc") ? "change records overwrite entries at once, lifetime" : "loaded on first miss, lifetime";
  const gigabytes = own.sized("cache", "memoryGigabytes");
  const memory = gigabytes > 0 ? `, ${formatGigabytes(gigabytes)} in memory` : "";
  const because = [...own.because(["cache"]), `sizing:${own.component("cache") ?? "cache"}.memoryGigabytes`];
  // A product that is also the store of record must not throw away entries to make room.
  const record = ["key-value-store", "feature-store"].some((topic) => own.ids(topic).includes(cache.id));
  if (record) return slot(`${cache.name} holds ${sets} beside the state it serves${memory}: noeviction, because counters and features live nowhere else; writes fail at full memory, alarm at 75 %. After a loss they are rebuilt from ${own.name("the raw data", "event-log", "lake-storage")}.`, because, allowed(id, cache.options));
  const ownInput = engineOf(context).referenceData;
  const readers = ownInput !== undefined && own.technology("stream-processing") !== undefined ? `${own.name("applications", "api-gateway")} only (${own.name("", "stream-processing")} has ${ownInput})` : own.flowName(own.live[0] ?? flow);
  const behind = ["key-value-store", "relational-store", "feature-store", "realtime-olap", "warehouse", "lake-storage"].map((topic) => own.technology(topic)).find((item) => item !== undefined && item.id !== cache.id);
  const held = own.component("cache") ?? "cache";
  const answered = context.flows.find((one) => one.responseSeconds !== undefined && (context.topology.paths[one.id] ?? []).includes(held));
  return slot(sentences(
    `${cache.name} holds ${sets} for ${readers}${memory}; ${loading} ${formatSeconds(ttl)} +/- 10 %, allkeys-lru, hit rate 80 %.`,
    answered === undefined ? `Its loss slows reads (${behind?.name ?? "the source"} answers), no data is lost.` : `"${answered.name}" answers through it: without it answers stop until its copy takes over; no data is lost, entries are filled again from ${behind?.name ?? "the source"}.`,
  ), because, allowed(id, cache.options));
};

const TABLE_METADATA: Readonly<Record<string, string>> = {
  "plain-parquet": "the folder listing, cached for one run", "apache-iceberg": `manifests cached for 60 s, snapshots expired after ${String(SNAPSHOT_DAYS)} days`,
  "delta-lake": `transaction log with a checkpoint every 10 commits, kept 30 days, VACUUM after ${String(SNAPSHOT_DAYS)}`, "apache-hudi": "timeline and metadata table, cleaned after 10 commits",
  "amazon-s3-tables": "the service compacts and expires snapshots itself", "google-biglake": "metadata cache refreshed every 30 min",
};
/** Catalogs that engines ask for table locations, so that they stand in the path of queries. */
const TECHNICAL_CATALOGS: readonly string[] = ["aws-glue-catalog", "hive-metastore", "unity-catalog", "databricks-unity-catalog", "apache-polaris", "project-nessie"];

/** Schemas and table metadata. */
export const metadata: SlotWriter = (context) => {
  const own = new Runtime(context);
  const registry = own.technology("schema-registry"), catalogTool = own.technology("metadata-catalog");
  const format = own.technology("table-format");
  const parts = [
    registry ? `Producers and consumers cache each schema of ${registry.name} by id for the life of the process; an outage stops new schemas, not records.` : "",
    format ? `${format.name}: ${TABLE_METADATA[format.id] ?? "table metadata cached for 60 s by each engine"}.` : "",
    catalogTool ? (TECHNICAL_CATALOGS.includes(catalogTool.id) ? `${catalogTool.name} is asked for table locations by every query: engines cache them for 60 s.` : `${catalogTool.name} is read by people, not by jobs.`) : "Table and column notes live beside the code; no catalog service is asked at run time.",
  ];
  return slot(sentences(...parts), own.because(["schema-registry", "table-format", "metadata-catalog"], flagFact(context.facts, "hasStreamingFlow") ? "fact:hasStreamingFlow" : "fact:teamClass"));
};
