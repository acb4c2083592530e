/** Billed quantities of a month, one formula per meter. A month is 730 hours, 730 / 24 days. */
import type { BillLine, Capacity } from "../catalog/schema.js";
import type { Meter } from "../catalog/vocabulary.js";
import { textFact } from "../facts/fact.js";
import { HOURS_PER_MONTH } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import { callsAt, pushedShare } from "./asked.js";
import type { MeterReading, Units } from "./context.js";
import type { Duty } from "./duty.js";
import { queryUsers, readsThrough, scanInputs, writesPerRecord } from "./dimensions.js";
import { servedBytes } from "./served.js";
import { namedInputs } from "./formula.js";
import { unitCounts } from "./hosted.js";
import { catalogInput, countInput, itemInput } from "./inputs.js";
import { loaderHours } from "./loader.js";
import { sumOf, type Quantity, type Scope } from "./scope.js";
import { archivedElsewhere, infrequentStorage, retainedLog } from "./storage.js";
import type { Input } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

interface Metered {
  readonly scope: Scope;
  readonly units: Units | undefined;
  readonly capacity: Capacity | undefined;
  readonly duty: Duty;
  readonly line: BillLine;
  /** Where the catalog entry's own figures come from. */
  readonly source: string | undefined;
}
type Rule = (metered: Metered) => Quantity | undefined;

const LAKE: ReadonlySet<string> = new Set(["lake-storage", "table-format", "backup"]);
const STREAM_IN: ReadonlySet<string> = new Set(["event-log", "message-queue", "mqtt-broker", "stream-processing", "schema-registry"]);

/** The units a component runs: what carries load and what stands beside it. */
function unitSum({ scope, units }: Metered): { formula: string; inputs: Record<string, Input> } {
  if (units === undefined) return { formula: "units", inputs: { units: [1, "unit", "count:one installation"] } };
  const load = itemInput(units.count, units.unit, scope.component.id, "units");
  if (units.fixed === 0) return { formula: "units", inputs: { units: load } };
  return { formula: "(units + fixedUnits)", inputs: { units: load, fixedUnits: itemInput(units.fixed, units.unit, scope.component.id, "fixedUnits") } };
}

/** Hours a month: all of them, or those the worksheet counts. */
function hoursInput({ scope, duty }: Metered): Input {
  return duty.hours === HOURS_PER_MONTH ? [HOURS_PER_MONTH, "h/month", "count:hours of a month"] : itemInput(duty.hours, "h/month", scope.component.id, "hoursPerMonth");
}

/**
 * The tightest promise of a live job that an autoscaler cannot keep: a burst has passed, or is late, before added units carry
 * it, so the units of the peak stay on. Undefined where the load curve can be followed.
 */
function heldAtPeak({ scope, capacity }: Metered): { readonly rescale: Input; readonly promise: Input } | undefined {
  const live = scope.flows.filter(isStreaming);
  if (scope.component.role !== "stream-processing" || live.length === 0) return undefined;
  const figure = capacity?.rescaleSeconds;
  const rescale = figure === undefined ? assumed("rescaleSeconds") : catalogInput(figure.value, "s", scope.technology?.id);
  const tightest = live.reduce((least, flow) => (flow.freshnessSeconds < least.freshnessSeconds ? flow : least));
  return tightest.freshnessSeconds < rescale[0] ? { rescale, promise: [tightest.freshnessSeconds, "s", `flow:${tightest.id}.freshnessSeconds`] } : undefined;
}

/**
 * Hours of all units. Services that scale by themselves are billed for the units they run, which follow the mean and not
 * the peak, but never fall under the minimum; a live job whose promise is shorter than a rescale keeps the peak's.
 */
function unitHours(metered: Metered): Quantity {
  const { scope, units, capacity } = metered;
  const held = units?.binding === "storageGigabytes" || (units?.binding === "memoryGigabytes" && scope.component.role !== "compute");
  const scales = scope.technology?.features.includes("auto-scaling") === true && capacity?.duty === "always" && units?.binding !== undefined && !held;
  const peak = scales ? heldAtPeak(metered) : undefined;
  if (peak !== undefined) scope.sheet.add(scope.component.id, "rescaleOverPromise", "ratio", "rescale / promise", { ...peak }, metered.source);
  if (!scales || peak !== undefined || units === undefined) {
    const sum = unitSum(metered);
    return {
      unit: "unit-hours", formula: `${sum.formula} x hours`, inputs: { ...sum.inputs, hours: hoursInput(metered) },
      ...(peak === undefined ? {} : { note: `the units of the peak stay on: more of them carry load after ${String(peak.rescale[0])} s, and the tightest promise is ${String(peak.promise[0])} s` }),
    };
  }
  const { id } = scope.component;
  const mean = "max(minUnits, ceil(unitsAtPeak / peakFactor))";
  return {
    unit: "unit-hours", formula: units.fixed === 0 ? `${mean} x hours` : `(${mean} + fixedUnits) x hours`,
    inputs: {
      minUnits: catalogInput(capacity.minUnits, units.unit, scope.technology?.id), unitsAtPeak: itemInput(units.count, units.unit, id, "units"), peakFactor: scope.load.inputs.peakFactor,
      ...(units.fixed === 0 ? {} : { fixedUnits: itemInput(units.fixed, units.unit, id, "fixedUnits") }), hours: hoursInput(metered),
    },
  };
}

/** Bytes through the component in a month, at the mean rate. */
function bytes(scope: Scope, share: Input, times?: Input, what = "times"): Quantity {
  return {
    unit: "GB", formula: `perDay x share${times === undefined ? "" : ` x ${what}`} x 730 / 24`,
    inputs: { perDay: scope.load.inputs.perDay, share, ...(times === undefined ? {} : { [what]: times }) },
  };
}

function arriving(scope: Scope): Input {
  return STREAM_IN.has(scope.component.role) ? streamBytesShare(scope, scope.shares.share(), "streamBytesShare") : scope.shares.total();
}

/** Share of all bytes that the streaming part of this component carries. */
function streamBytesShare(scope: Scope, share: Input, item: string): Input {
  const { averageMegabytes: all, streamAverageMegabytes: stream } = scope.load.inputs;
  if (all[0] <= 0 || stream[0] <= 0) return scope.shares.total();
  return scope.sheet.step(scope.component.id, item, "fraction", item === "streamBytesShare" ? "min(1, stream / all x share)" : "stream / all x share", { stream, all, share });
}

/** Bytes worked on: each pass of a stream, what is scanned for personal data, what takes a charged private route. */
function processedBytes(scope: Scope): Quantity {
  const { role } = scope.component;
  if (role === "stream-processing") return bytes(scope, streamBytesShare(scope, scope.shares.processed(), "processedBytesShare"));
  if (role !== "pii-detection") return bytes(scope, scope.shares.total());
  const { perDay, compression } = scope.load.inputs;
  return {
    unit: "GB", formula: "(perDay x 730 / 24 / compression + databases x scans) x sampled",
    inputs: { perDay, compression, databases: scope.factInput("databaseGigabytes", 0, "GB"), scans: assumed("databaseScans"), sampled: assumed("piiSampleShare") },
  };
}

/** Producers cross a zone border twice in three times; at terabytes a day readers are set to fetch from their own zone. */
function zoneCrossings(scope: Scope): Quantity {
  const local = ["large", "extreme"].includes(textFact(scope.context.facts, "volumeClass"));
  return {
    unit: "GB", formula: local ? "perDay x share x crossing x 730 / 24" : "perDay x share x (1 + readers) x crossing x 730 / 24",
    inputs: { perDay: scope.load.inputs.perDay, share: arriving(scope), ...(local ? {} : { readers: scope.readers }), crossing: assumed("zoneCrossing") },
  };
}

function records(scope: Scope, share = arriving(scope)): Quantity {
  const inputs = { recordsPerDay: scope.load.inputs.recordsPerDay, share };
  if (scope.messageBytes[0] <= scope.load.recordBytes) return { unit: "million records", formula: "recordsPerDay x share x 730 / 24 / 1000000", inputs };
  return {
    unit: "million messages", formula: "recordsPerDay x share x recordBytes / messageBytes x 730 / 24 / 1000000",
    inputs: { ...inputs, recordBytes: scope.load.inputs.recordBytes, messageBytes: scope.messageBytes },
  };
}

/** A peak rate kept at its mean all month, in millions: peak / peak factor x 2.628 million seconds. */
function fromPeak(scope: Scope, peak: Input, unit: string): Quantity {
  return { unit: `million ${unit}`, formula: "peak / peakFactor x 2.628", inputs: { peak, peakFactor: scope.load.inputs.peakFactor } };
}

/** Object-store requests follow files, not records. */
function fileRequests(scope: Scope, reading: boolean): Quantity {
  const { perDay, compression } = scope.load.inputs;
  return {
    unit: "million requests", formula: `perDay x 1000 / compression / fileMegabytes x requestsPerFile${reading ? " x readsPerWrite" : ""} x 730 / 24 / 1000000`,
    inputs: { perDay, compression, fileMegabytes: assumed("fileMegabytes"), requestsPerFile: assumed("requestsPerFile"), ...(reading ? { readsPerWrite: assumed("callsPerStore") } : {}) },
  };
}

/** Stores of one row for each key: a run overwrites the row, however many records made it. */
const KEYED: ReadonlySet<string> = new Set(["feature-store", "key-value-store", "cache"]);

/** Rows written to a store in a month: the processor merges updates of one key before it writes, a scheduled run writes each key once at most. */
function storeWrites(scope: Scope): Quantity {
  if (readsThrough(scope)) return fromPeak(scope, scope.dimensionInput("writesPerSecond", "writes/s"), "writes");
  const base = records(scope, scope.shares.total());
  if (KEYED.has(scope.component.role) && scope.batches.length > 0 && scope.batches.length === scope.flows.length) {
    const runs = sumOf("runs", scope.batches.map((need) => need.inputs.runsPerDay), "runs/day");
    return {
      unit: "million writes", formula: `min(${base.formula} x writesPerRecord, keys x writesPerKey x (${runs.formula}) x 730 / 24 / 1000000)`,
      inputs: { ...base.inputs, writesPerRecord: writesPerRecord(scope), keys: scope.load.inputs.keys, writesPerKey: countInput(1, "writes per key", "a run writes each key once"), ...runs.inputs },
    };
  }
  return { unit: "million writes", formula: `${base.formula} x writesPerRecord`, inputs: { ...base.inputs, writesPerRecord: writesPerRecord(scope) } };
}

function requests({ scope }: Metered): Quantity {
  switch (scope.component.role) {
    case "lake-storage": case "table-format": case "key-management": case "metadata-catalog": case "table-catalog": return fileRequests(scope, true);
    case "message-queue": { const base = records(scope); return { unit: "million requests", formula: `${base.formula} x callsPerMessage / messagesPerRequest`, inputs: { ...base.inputs, callsPerMessage: assumed("messageCalls"), messagesPerRequest: assumed("messagesPerRequest") } }; }
    case "mqtt-broker": case "edge-gateway": case "event-log": case "cdc": return { ...records(scope), unit: "million requests" };
    case "api-gateway": case "load-balancer": {
      const calls = fromPeak(scope, callsAt(scope), "requests"), pushed = pushedShare(scope, [scope.component.id]);
      if (pushed === undefined) return calls;
      // Senders collect events, so a request carries several; calls are answered one by one.
      return {
        ...calls, formula: `${calls.formula} + recordsPerDay x ${pushed.formula} / eventsPerRequest x 730 / 24 / 1000000`,
        inputs: { ...calls.inputs, recordsPerDay: scope.load.inputs.recordsPerDay, ...pushed.inputs, eventsPerRequest: assumed("eventsPerRequest") },
      };
    }
    case "stream-processing": case "batch-processing": case "compute": case "cdn": {
      const queries = scope.factInput("queriesPerSecond", 0, "requests/s");
      if (queries[0] > 0 && scope.component.role !== "stream-processing" && scope.component.role !== "batch-processing") return fromPeak(scope, queries, "requests");
      const base = records(scope);
      return { ...base, unit: "million requests", formula: `${base.formula} / recordsPerCall`, inputs: { ...base.inputs, recordsPerCall: assumed("recordsPerCall") } };
    }
    default: return fromPeak(scope, scope.factInput("queriesPerSecond", 0, "requests/s"), "requests");
  }
}

function jobRuns(scope: Scope): Record<string, Input> {
  return { runsPerDay: scope.dimensionInput("jobsPerDay", "runs/day"), tasks: assumed("tasksPerJob") };
}

function hosts(scope: Scope): Quantity {
  const machines = sumOf("nodes", scope.others.filter((other) => (other.units?.vcpu ?? 0) > 0).flatMap(unitCounts), "units");
  return { unit: "host-months", formula: `max(1, ${machines.formula})`, inputs: machines.inputs };
}

function storage(scope: Scope): Record<string, Input> {
  return { storage: scope.dimensionInput("storageGigabytes", "GB") };
}

const platformComponents = (scope: Scope) => scope.context.topology.components.filter((other) => other.role !== "source" && other.role !== "target").length;

const ONE_CLASS = "all of it stays in one storage class";

const RULES: Readonly<Record<Meter, Rule>> = {
  "unit-hour": unitHours,
  "unit-month": (metered) => ({ unit: "unit-months", ...unitSum(metered) }),
  "storage-gigabyte-month": ({ scope }) => {
    if (scope.component.role === "event-log") return retainedLog(scope, false);
    const older = infrequentStorage(scope);
    return older === undefined ? { unit: "GB-months", formula: "storage", inputs: storage(scope) } : { unit: "GB-months", formula: `storage - ${older.formula}`, inputs: { ...storage(scope), ...older.inputs } };
  },
  "infrequent-storage-gigabyte-month": ({ scope }) => infrequentStorage(scope) ?? { unit: "GB-months", formula: "older", inputs: { older: countInput(0, "GB", ONE_CLASS) } },
  "retrieved-gigabyte": ({ scope }) => {
    const older = infrequentStorage(scope);
    return older === undefined ? { unit: "GB", formula: "older", inputs: { older: countInput(0, "GB/month", ONE_CLASS) } } : { unit: "GB", formula: `${older.formula} x retrievedShare`, inputs: { ...older.inputs, retrievedShare: assumed("retrievedShare") } };
  },
  "million-moves": ({ scope }) =>
    infrequentStorage(scope) === undefined ? { unit: "million files", formula: "older", inputs: { older: countInput(0, "million files/month", ONE_CLASS) } }
      : { unit: "million files", formula: "perDay x 1000 / compression / fileMegabytes x 730 / 24 / 1000000", inputs: { perDay: scope.load.inputs.perDay, compression: scope.load.inputs.compression, fileMegabytes: assumed("fileMegabytes") } },
  "replicated-storage-gigabyte-month": ({ scope, capacity }) => {
    const copies = catalogInput(capacity?.replicationFactor ?? 1, "copies", scope.technology?.id);
    // The overhead of an index has its free space already.
    if (scope.component.role === "search-index") return { unit: "GB-months", formula: "storage x copies", inputs: { ...storage(scope), copies } };
    return { unit: "GB-months", formula: "storage x copies / filled", inputs: { ...storage(scope), copies, filled: assumed("diskFill") } };
  },
  "backup-gigabyte-month": ({ scope }) =>
    scope.component.role === "lake-storage"
      ? { unit: "GB-months", formula: "archive", inputs: { archive: archivedElsewhere(scope) ? scope.load.inputs.cold : countInput(0, "GB", "nothing is kept for as long as the archive class charges at least") } }
      : scope.component.role === "event-log" ? retainedLog(scope, true) : { unit: "GB-months", formula: "storage", inputs: storage(scope) },
  "ingress-gigabyte": ({ scope }) => bytes(scope, arriving(scope)),
  "egress-gigabyte": ({ scope }) => bytes(scope, arriving(scope), scope.readers, "readers"),
  "processed-gigabyte": ({ scope }) => processedBytes(scope),
  "scanned-terabyte": ({ scope, line }) => {
    const scan = scanInputs(scope, line.logicalBytes);
    return {
      unit: "TB", formula: `users x queriesPerUserPerDay x workDays x ${scan.formula} / 1000`,
      inputs: { users: queryUsers(scope), queriesPerUserPerDay: assumed("queriesPerUserPerDay"), workDays: assumed("workDaysPerMonth"), ...scan.inputs },
    };
  },
  "log-gigabyte": ({ scope }) => ({ unit: "GB", formula: "perDay x 730 / 24", inputs: { perDay: scope.dimensionInput("logGigabytesPerDay", "GB/day") } }),
  "million-records": ({ scope }) => records(scope),
  "million-chunks": ({ scope, line }) => {
    const base = records(scope);
    return {
      unit: "million chunks", formula: `${base.formula} x max(1, ceil(chunkedBytes / 1000 / chunkKilobytes))`,
      inputs: { ...base.inputs, chunkedBytes: scope.messageBytes, chunkKilobytes: catalogInput(line.chunkKilobytes ?? 1, "KB per message", scope.technology?.id) },
    };
  },
  "million-reads": ({ scope }) => (LAKE.has(scope.component.role) ? fileRequests(scope, true) : fromPeak(scope, scope.dimensionInput("readsPerSecond", "reads/s"), "reads")),
  "million-writes": ({ scope }) => (LAKE.has(scope.component.role) ? fileRequests(scope, false) : storeWrites(scope)),
  "million-requests": requests,
  "million-spans": ({ scope }) => fromPeak(scope, scope.dimensionInput("spansPerSecond", "spans/s"), "spans"),
  "million-active-rows": ({ scope }) => {
    const base = records(scope);
    return { unit: "million rows", formula: `${base.formula} x changedShare`, inputs: { ...base.inputs, changedShare: assumed("changedShare") } };
  },
  "vcpu-hour": (metered) => perSize(metered, metered.units?.vcpu ?? 0, "vcpu", "vCPU-hours"),
  "memory-gigabyte-hour": (metered) => perSize(metered, metered.units?.memoryGigabytes ?? 0, "memory", "GiB-hours"),
  "user-month": ({ scope }) => ({ unit: "user-months", formula: "users", inputs: { users: scope.dimensionInput("users", "users") } }),
  "host-month": ({ scope }) => hosts(scope),
  "series-thousand-month": ({ scope }) => ({ unit: "thousand series-months", formula: "series / 1000", inputs: { series: scope.dimensionInput("metricSeries", "series") } }),
  "job-run": ({ scope }) => ({ unit: "runs", formula: "runsPerDay x 730 / 24", inputs: jobRuns(scope) }),
  "task-run": ({ scope }) => ({ unit: "task runs", formula: "runsPerDay x tasks x 730 / 24", inputs: jobRuns(scope) }),
  "thousand-state-transitions": ({ scope }) => ({ unit: "thousand transitions", formula: "runsPerDay x tasks x 730 / 24 / 1000", inputs: jobRuns(scope) }),
  "connector-hour": ({ scope }) => ({ unit: "connector-hours", formula: "connectors x 730", inputs: { connectors: scope.dimensionInput("connectors", "connectors") } }),
  "build-minute": ({ scope }) => ({
    unit: "minutes", formula: "builds x workDays x minutes",
    inputs: { builds: scope.dimensionInput("jobsPerDay", "runs/day"), workDays: assumed("workDaysPerMonth"), minutes: assumed("minutesPerBuild") },
  }),
  "key-month": ({ scope }) => ({ unit: "key-months", formula: "max(1, stores)", inputs: { stores: countInput(scope.others.filter((other) => (other.dimensions.storageGigabytes ?? 0) > 0).length, "keys", "components with a storageGigabytes above zero, one key each") } }),
  "secret-month": ({ scope }) => ({ unit: "secret-months", formula: "components x secretsPerComponent", inputs: { components: countInput(platformComponents(scope), "components", "components that are neither a source nor a target"), secretsPerComponent: assumed("secretsPerComponent") } }),
  "environment-hour": () => ({ unit: "environment-hours", formula: "environments x 730", inputs: { environments: [1, "environments", "count:one environment"] } }),
  "cross-zone-gigabyte": ({ scope }) => zoneCrossings(scope),
  "cross-region-gigabyte": ({ scope }) => bytes(scope, arriving(scope)),
  "internet-gigabyte": ({ scope }) => ({ unit: "GB", ...servedBytes(scope.context.facts) }),
  "site-gigabyte": ({ scope }) => bytes(scope, scope.shares.total()),
  month: () => ({ unit: "fees", formula: "fees", inputs: { fees: [1, "fees/month", "count:one fee a month"] } }),
};

/** Per-vCPU and per-GiB billing: units x size x hours, or the computed cores where the service has no size. Machine memory is sold in GiB, also where a list calls it GB. */
function perSize(metered: Metered, size: number, name: "vcpu" | "memory", unit: string): Quantity | undefined {
  const { scope } = metered;
  if (metered.units !== undefined && size <= 0) return undefined;
  const loader = loaderHours(scope, name === "vcpu" ? "loaderCores" : "loaderMemory");
  if (metered.units === undefined) {
    const cores = { vcpu: scope.dimensionInput("vcpu", "vCPU"), hours: hoursInput(metered) };
    return name === "vcpu" ? { unit, formula: `max(1, vcpu) x hours${loader.formula}`, inputs: { ...cores, ...loader.inputs } }
      : { unit, formula: `max(1, vcpu x memoryPerCore) x hours${loader.formula}`, inputs: { ...cores, memoryPerCore: assumed("memoryPerCore"), ...loader.inputs } };
  }
  const base = unitHours(metered);
  return { ...base, unit, formula: `${base.formula} x ${name}${loader.formula}`, inputs: { ...base.inputs, [name]: catalogInput(size, `${name === "vcpu" ? "vCPU" : "GiB"} per ${metered.units.unit}`, scope.technology?.id), ...loader.inputs } };
}

/** The reading of one bill line's meter, written into the sheet; undefined where it cannot be computed. */
export function readMeter(metered: Metered): MeterReading | undefined {
  const quantity = RULES[metered.line.meter](metered);
  if (quantity === undefined) return undefined;
  const { scope, line } = metered;
  const source = Object.values(quantity.inputs).some(([, , from]) => from?.startsWith("catalog:") === true) ? metered.source : undefined;
  const value = scope.sheet.add(scope.component.id, `month.${line.meter}`, quantity.unit, quantity.formula, quantity.inputs, source);
  return { value, unit: quantity.unit, formula: quantity.formula, inputs: namedInputs(quantity.inputs, scope.sheet.prefix), ...(source === undefined ? {} : { source }), ...(quantity.note === undefined ? {} : { note: quantity.note }) };
}
