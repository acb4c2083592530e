/** What the load does beside the units: table files and their compaction, checkpoints, the first load, lines between places. */
import { flagFact } from "../facts/fact.js";
import { assumed } from "./assumptions.js";
import type { Footprint, SizingContext } from "./context.js";
import { filesPerDay } from "./files.js";
import type { Flow } from "../requirements/requirement.js";
import type { Input } from "./formula.js";
import { factInput, itemInput } from "./inputs.js";
import type { SizingItem } from "./item.js";
import { shareOfFlow, unionStep } from "./load.js";
import type { Worksheet } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

interface Effects {
  readonly context: SizingContext;
  readonly now: Footprint;
  readonly sheet: Worksheet;
  /** An item of today's sheet as an input. */
  readonly load: (name: string) => Input;
}

/** Strategies that keep the lasting stores in a second region. */
const SECOND_REGION: ReadonlySet<string> = new Set(["pilot-light", "warm-standby", "active-active"]);
const CLOUDS: ReadonlySet<string> = new Set(["aws", "azure", "gcp"]);

/**
 * Files a day: as many as full files would be, or one each writer and commit where a stream commits every minute. Compaction
 * reads and writes the day once more.
 */
function tableFiles({ context, now, sheet, load }: Effects): void {
  const lake = context.topology.components.find((component) => component.role === "lake-storage");
  if (lake === undefined) return;
  const perDay = load("ingestGigabytesPerDay"), compression = factInput(context.facts, "compressionRatio", 5, "ratio", "compressionRatio");
  const written = filesPerDay(context, lake, { perDay, compression }, (id) => now.components[id]?.units, sheet);
  const files = sheet.step(lake.id, "filesPerDay", "files/day", written.formula, written.inputs);
  sheet.add(lake.id, "meanFileMegabytes", "MB per file", "perDay x 1000 / compression / max(1, files)", { perDay, compression, files });
  const rewritten = sheet.step(lake.id, "compactionGigabytesPerDay", "GB/day", "perDay / compression x compactionPasses", { perDay, compression, compactionPasses: assumed("compactionPasses") });
  sheet.add(lake.id, "compactionCoreHoursPerDay", "vCPU-h/day", "rewritten / compactionRate", { rewritten, compactionRate: assumed("compactionRate") });
}

/** Bytes a checkpoint writes: the keys touched since the last one, never more than all of the state; and the time to read it back. */
function checkpoints({ context, now, sheet, load }: Effects): void {
  for (const component of context.topology.components) {
    const own = now.components[component.id];
    if (component.role !== "stream-processing" || own?.units === undefined || (own.dimensions.stateGigabytes ?? 0) <= 0) continue;
    const state = itemInput(own.dimensions.stateGigabytes ?? 0, "GB", component.id, "stateGigabytes"), interval = assumed("checkpointSeconds");
    sheet.add(component.id, "checkpointMegabytesPerSecond", "MB/s", "min(state x 1000 / interval, records x bytesPerKey / 1000000)", { state, interval, records: load("streamPeakRecordsPerSecond"), bytesPerKey: assumed("changedStateBytes") });
    sheet.add(component.id, "checkpointStoredGigabytes", "GB", "state x kept", { state, kept: assumed("checkpointsKept") });
    sheet.add(component.id, "stateRestoreMinutes", "min", "state x 1000 / (restoreRate x units) / 60", { state, restoreRate: assumed("restoreRate"), units: itemInput(own.units.count, "units", component.id, "units") });
  }
}

/** Primary shards of a search index: source bytes and a tenth over the size a shard should have. */
function searchShards({ context, now, sheet }: Effects): void {
  for (const component of context.topology.components) {
    const held = now.components[component.id]?.dimensions.storageGigabytes ?? 0;
    if (component.role !== "search-index" || held <= 0) continue;
    sheet.add(component.id, "primaryShards", "shards", "ceil(storage / indexOverhead x shardGrowth / shardSize)", {
      storage: itemInput(held, "GB", component.id, "storageGigabytes"), indexOverhead: assumed("indexOverhead"), shardGrowth: assumed("shardGrowth"), shardSize: assumed("shardSize"),
    });
  }
}

/** Hours of the first load of the source databases, one connection reading as fast as a source in use bears. */
function firstLoad({ context, sheet }: Effects): void {
  const entry = context.topology.components.find((component) => component.role === "cdc") ?? context.topology.components.find((component) => component.role === "batch-ingestion");
  if (entry === undefined || context.facts["databaseGigabytes"] === undefined) return;
  const databases = factInput(context.facts, "databaseGigabytes", 0, "GB");
  if (databases[0] > 0) sheet.add(entry.id, "initialLoadHours", "h", "databases x 1000 / firstLoadRate / 3600", { databases, firstLoadRate: assumed("firstLoadRate") });
}

/** Lines between places: own sites and the cloud, two clouds, two regions. Zones and the internet are in the bill's own lines. */
function lines(effects: Effects): void {
  const { context, sheet, load } = effects;
  const perDay = load("ingestGigabytesPerDay");
  if (flagFact(context.facts, "hasCloud") && (flagFact(context.facts, "hasOnPremisesSource") || context.facts["hosting"]?.value === "hybrid")) {
    const peak = load("peakIngestMegabytesPerSecond");
    sheet.add("network", "siteMegabytesPerSecond", "MB/s", "peak x lineReserve", { peak, lineReserve: assumed("lineReserve") });
    sheet.add("network", "siteGigabytesPerMonth", "GB/month", "perDay x 730 / 24", { perDay });
  }
  const strategyOf = (flow: Flow): string => context.decisions?.chosen(`recovery-strategy:${flow.id}`) ?? context.decisions?.chosen("recovery-strategy") ?? "";
  const recovered = context.flows.filter((flow) => SECOND_REGION.has(strategyOf(flow)));
  if (recovered.length > 0) secondRegion(effects, recovered.map((flow) => flow.id), recovered.filter((flow) => strategyOf(flow) !== "pilot-light").map((flow) => flow.id));
  betweenClouds(effects, perDay);
}

/** Parts that hand whole records on; what they send to another cloud leaves through the first one's internet exit. */
const MOVES: ReadonlySet<string> = new Set(["edge-gateway", "mqtt-broker", "event-log", "message-queue", "cdc", "batch-ingestion", "stream-processing", "batch-processing", "lake-storage"]);
const TAKES: ReadonlySet<string> = new Set(["event-log", "message-queue", "stream-processing", "batch-processing", "lake-storage", "warehouse", "realtime-olap"]);

/** Bytes that leave each cloud for another one: of every such link the largest flow that takes it. */
function betweenClouds({ context, sheet }: Effects, perDay: Input): void {
  const byId = new Map(context.topology.components.map((component) => [component.id, component]));
  for (const cloud of CLOUDS) {
    const inputs: Record<string, Input> = { perDay };
    const links: string[] = [];
    for (const { from, to, flows } of context.topology.connections) {
      const a = byId.get(from), b = byId.get(to);
      if (a === undefined || b === undefined || a.platform !== cloud || b.platform === cloud || !CLOUDS.has(b.platform) || !MOVES.has(a.role) || !TAKES.has(b.role)) continue;
      const largest = context.flows.filter((flow) => flows.includes(flow.id)).reduce<SizingContext["flows"][number] | undefined>((most, flow) => (most === undefined || flow.volumeShare > most.volumeShare ? flow : most), undefined);
      if (largest === undefined) continue;
      const name = `link${String(links.length + 1)}`;
      inputs[name] = shareOfFlow(largest);
      links.push(name);
    }
    if (links.length > 0) sheet.add("network", `cloudGigabytesPerMonth.${cloud}`, "GB/month", `perDay x (${links.join(" + ")}) x 730 / 24`, inputs);
  }
}

/**
 * Bytes of the lake that are held a second time, and what is copied there each month: the lake's new files, and every event
 * where the second region runs a log of its own.
 */
function secondRegion({ context, now, sheet, load }: Effects, flows: readonly string[], running: readonly string[]): void {
  const stores = context.topology.components.filter((component) => component.role === "lake-storage" && (component.flows.length === 0 || component.flows.some((flow) => flows.includes(flow))));
  const inputs: Record<string, Input> = {};
  stores.forEach((store, index) => (inputs[`store${String(index + 1)}`] = itemInput(now.components[store.id]?.dimensions.storageGigabytes ?? 0, "GB", store.id, "storageGigabytes")));
  if (stores.length > 0) sheet.add("network", "secondRegionGigabytes", "GB", Object.keys(inputs).join(" + "), inputs);
  const perDay = load("ingestGigabytesPerDay"), terms: string[] = [];
  const copied: Record<string, Input> = { perDay };
  if (stores.length > 0) {
    copied["compression"] = factInput(context.facts, "compressionRatio", 5, "ratio", "compressionRatio");
    terms.push("perDay / compression");
  }
  const mirrored = context.flows.filter((flow) => running.includes(flow.id) && isStreaming(flow));
  if (mirrored.length > 0 && context.topology.components.some((component) => component.role === "event-log")) {
    copied["mirrored"] = unionStep(sheet, "network", "mirroredShare", mirrored);
    terms.push("perDay x mirrored");
  }
  if (terms.length > 0) sheet.add("network", "secondRegionGigabytesPerMonth", "GB/month", `${terms.length > 1 ? `(${terms.join(" + ")})` : (terms[0] ?? "")} x 730 / 24`, copied);
}

/** Writes the effects of today's load into the sheet. */
export function sizeEffects(context: SizingContext, now: Footprint, items: readonly SizingItem[], sheet: Worksheet): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  const load = (name: string): Input => { const item = byId.get(`load.${name}`); return itemInput(item?.value ?? 0, item?.unit ?? "", "load", name); };
  const effects = { context, now, sheet, load };
  tableFiles(effects);
  checkpoints(effects);
  searchShards(effects);
  firstLoad(effects);
  lines(effects);
}
