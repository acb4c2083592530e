/** Billed quantities of a month, one formula per meter. A month is 730 hours, 730 / 24 days. */
import type { BillLine, Capacity } from "../catalog/schema.js";
import type { Meter } from "../catalog/vocabulary.js";
import { textFact } from "../facts/fact.js";
import { roundSignificant } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import type { MeterReading, Units } from "./context.js";
import type { Duty } from "./duty.js";
import { queryUsers, scanInputs, writesPerRecord } from "./dimensions.js";
import { servedBytes } from "./served.js";
import { evaluateFormula, namedInputs } from "./formula.js";
import type { Quantity, Scope } from "./scope.js";
import { retainedLog } from "./storage.js";
import type { Input } from "./worksheet.js";

interface Metered {
  readonly scope: Scope;
  readonly units: Units | undefined;
  readonly capacity: Capacity | undefined;
  readonly duty: Duty;
  readonly line: BillLine;
}
type Rule = (metered: Metered) => Quantity | undefined;

const LAKE: ReadonlySet<string> = new Set(["lake-storage", "table-format", "backup"]);
const STREAM_IN: ReadonlySet<string> = new Set(["event-log", "message-queue", "mqtt-broker", "stream-processing", "schema-registry"]);

function unitInputs({ units, duty }: Metered): Record<string, Input> {
  return { units: [(units?.count ?? 1) + (units?.fixed ?? 0), units?.unit ?? "unit"], hours: [duty.hours, "h/month"] };
}

/**
 * Hours of all units. Services that scale by themselves are billed for the units they run, which follow the mean and not
 * the peak, but never fall under the minimum.
 */
function unitHours(metered: Metered): Quantity {
  const { scope, units, capacity } = metered;
  const scales = scope.technology?.features.includes("auto-scaling") === true && capacity?.duty === "always" && units?.binding !== undefined && units.binding !== "storageGigabytes";
  if (!scales || units === undefined) return { unit: "unit-hours", formula: "units x hours", inputs: unitInputs(metered) };
  return {
    unit: "unit-hours", formula: "(max(minUnits, ceil(unitsAtPeak / peakFactor)) + fixedUnits) x hours",
    inputs: {
      minUnits: [capacity.minUnits, units.unit], unitsAtPeak: [units.count, units.unit], peakFactor: [scope.load.peakFactor, "ratio"],
      fixedUnits: [units.fixed, units.unit], hours: [metered.duty.hours, "h/month"],
    },
  };
}

/** Bytes through the component in a month, at the mean rate. */
function bytes(scope: Scope, share: number, times: number, what: string): Quantity {
  return {
    unit: "GB", formula: `perDay x share x ${what} x 730 / 24`,
    inputs: { perDay: [scope.load.gigabytesPerDay, "GB/day"], share: [roundSignificant(share), "fraction"], [what]: [times, "times"] },
  };
}

function arriving(scope: Scope): number {
  return STREAM_IN.has(scope.component.role) ? streamBytesShare(scope) : scope.totalShare;
}

/** Share of all bytes that the streaming part of this component carries. */
function streamBytesShare(scope: Scope): number {
  const { averageMegabytesPerSecond: all, streamMegabytesPerSecond: stream } = scope.load;
  return all > 0 && stream > 0 ? Math.min(1, (stream / all) * scope.share) : scope.totalShare;
}

/** Bytes worked on: each pass of a stream, what is scanned for personal data, what takes a charged private route. */
function processedBytes(scope: Scope): Quantity {
  const { role } = scope.component;
  if (role === "stream-processing") return bytes(scope, (streamBytesShare(scope) / Math.max(scope.share, 1e-9)) * scope.processed, 1, "passes");
  if (role !== "pii-detection") return bytes(scope, scope.totalShare, 1, "passes");
  return {
    unit: "GB", formula: "(perDay x 730 / 24 / compression + databases) x sampled",
    inputs: {
      perDay: [scope.load.gigabytesPerDay, "GB/day"], compression: [scope.load.compression, "ratio"], databases: [scope.fact("databaseGigabytes", 0), "GB"], sampled: assumed("piiSampleShare"),
    },
  };
}

/** Producers cross a zone border twice in three times; at terabytes a day readers are set to fetch from their own zone. */
function zoneCrossings(scope: Scope): number {
  const local = ["large", "extreme"].includes(textFact(scope.context.facts, "volumeClass"));
  return roundSignificant(((1 + (local ? 0 : scope.readers)) * 2) / 3);
}

function records(scope: Scope, share = arriving(scope)): Quantity {
  const inputs = { recordsPerDay: [scope.load.recordsPerDay, "records/day"], share: [roundSignificant(share), "fraction"] } as const;
  if (scope.messageBytes[0] <= scope.load.recordBytes) return { unit: "million records", formula: "recordsPerDay x share x 730 / 24 / 1000000", inputs };
  return {
    unit: "million messages", formula: "recordsPerDay x share x recordBytes / messageBytes x 730 / 24 / 1000000",
    inputs: { ...inputs, recordBytes: [scope.load.recordBytes, "bytes"], messageBytes: scope.messageBytes },
  };
}

/** A peak rate kept at its mean all month, in millions: peak / peak factor x 2.628 million seconds. */
function fromPeak(scope: Scope, peak: number, unit: string): Quantity {
  return { unit: `million ${unit}`, formula: "peak / peakFactor x 2.628", inputs: { peak: [peak, `${unit}/s`], peakFactor: [scope.load.peakFactor, "ratio"] } };
}

/** Object-store requests follow files, not records. */
function fileRequests(scope: Scope, times: number): Quantity {
  return {
    unit: "million requests", formula: "perDay x 1000 / compression / fileMegabytes x requestsPerFile x times x 730 / 24 / 1000000",
    inputs: {
      perDay: [scope.load.gigabytesPerDay, "GB/day"], compression: [scope.load.compression, "ratio"], fileMegabytes: assumed("fileMegabytes"),
      requestsPerFile: assumed("requestsPerFile"), times: [times, "times"],
    },
  };
}

/** Rows written to a store in a month: the processor merges updates of one key before it writes. */
function storeWrites(scope: Scope): Quantity {
  const base = records(scope, scope.totalShare);
  return { unit: "million writes", formula: `${base.formula} x writesPerRecord`, inputs: { ...base.inputs, writesPerRecord: writesPerRecord(scope) } };
}

function requests({ scope }: Metered): Quantity {
  switch (scope.component.role) {
    case "lake-storage": case "table-format": case "key-management": case "metadata-catalog": return fileRequests(scope, 10);
    case "message-queue": { const base = records(scope); return { unit: "million requests", formula: `${base.formula} x 3 / messagesPerRequest`, inputs: { ...base.inputs, messagesPerRequest: assumed("messagesPerRequest") } }; }
    case "mqtt-broker": case "edge-gateway": case "event-log": case "cdc": return { ...records(scope), unit: "million requests" };
    case "stream-processing": case "batch-processing": case "compute": case "api-gateway": case "load-balancer": case "cdn": {
      const queries = scope.component.role === "api-gateway" || scope.component.role === "load-balancer" ? scope.dimension("queriesPerSecond") : scope.fact("queriesPerSecond", 0);
      if (queries > 0 && scope.component.role !== "stream-processing" && scope.component.role !== "batch-processing") return fromPeak(scope, queries, "requests");
      const base = records(scope);
      return { ...base, unit: "million requests", formula: `${base.formula} / 100` };
    }
    default: return fromPeak(scope, scope.fact("queriesPerSecond", 0), "requests");
  }
}

function jobRuns(scope: Scope): Record<string, Input> {
  return { runsPerDay: [scope.dimension("jobsPerDay"), "runs/day"], tasks: assumed("tasksPerJob") };
}

function hosts(scope: Scope): number {
  let count = 0;
  for (const other of scope.others) if ((other.units?.vcpu ?? 0) > 0) count += (other.units?.count ?? 0) + (other.units?.fixed ?? 0);
  return Math.max(1, count);
}

function storage(scope: Scope): Record<string, Input> {
  return { storage: [scope.dimension("storageGigabytes"), "GB"] };
}

const flat = (unit: string, value: number): Rule => () => ({ unit, formula: "each", inputs: { each: [value, unit] } });
const platformComponents = (scope: Scope) => scope.context.topology.components.filter((other) => other.role !== "source" && other.role !== "target").length;

const RULES: Readonly<Record<Meter, Rule>> = {
  "unit-hour": unitHours,
  "unit-month": (metered) => ({ unit: "units", formula: "units", inputs: { units: unitInputs(metered)["units"] as Input } }),
  "storage-gigabyte-month": ({ scope }) => (scope.component.role === "event-log" ? retainedLog(scope, false) : { unit: "GB-months", formula: "storage", inputs: storage(scope) }),
  "replicated-storage-gigabyte-month": ({ scope, capacity }) => ({
    unit: "GB-months", formula: "storage x copies / utilisation",
    inputs: { ...storage(scope), copies: [capacity?.replicationFactor ?? 1, "copies"], utilisation: [0.8, "fraction of the disk filled"] },
  }),
  "backup-gigabyte-month": ({ scope }) =>
    scope.component.role === "lake-storage"
      ? { unit: "GB-months", formula: "archive", inputs: { archive: [scope.load.coldGigabytes, "GB"] } }
      : scope.component.role === "event-log" ? retainedLog(scope, true) : { unit: "GB-months", formula: "storage", inputs: storage(scope) },
  "ingress-gigabyte": ({ scope }) => bytes(scope, arriving(scope), 1, "copies"),
  "egress-gigabyte": ({ scope }) => bytes(scope, arriving(scope), scope.readers, "readers"),
  "processed-gigabyte": ({ scope }) => processedBytes(scope),
  "scanned-terabyte": ({ scope }) => ({
    unit: "TB", formula: "users x queriesPerUserPerDay x workDays x min(workingSet x scanShare, mostScan) / 1000",
    inputs: {
      users: [queryUsers(scope), "users"], queriesPerUserPerDay: assumed("queriesPerUserPerDay"), workDays: assumed("workDaysPerMonth"),
      ...scanInputs(scope),
    },
  }),
  "log-gigabyte": ({ scope }) => ({ unit: "GB", formula: "perDay x 730 / 24", inputs: { perDay: [scope.dimension("logGigabytesPerDay"), "GB/day"] } }),
  "million-records": ({ scope }) => records(scope),
  "million-chunks": ({ scope, line }) => {
    const base = records(scope);
    return {
      unit: "million chunks", formula: `${base.formula} x max(1, ceil(chunkedBytes / 1000 / chunkKilobytes))`,
      inputs: { ...base.inputs, chunkedBytes: scope.messageBytes, chunkKilobytes: [line.chunkKilobytes ?? 1, "KB"] },
    };
  },
  "million-reads": ({ scope }) => (LAKE.has(scope.component.role) ? fileRequests(scope, 10) : fromPeak(scope, scope.dimension("readsPerSecond"), "reads")),
  "million-writes": ({ scope }) => (LAKE.has(scope.component.role) ? fileRequests(scope, 1) : storeWrites(scope)),
  "million-requests": requests,
  "million-spans": ({ scope }) => fromPeak(scope, scope.dimension("spansPerSecond"), "spans"),
  "million-active-rows": ({ scope }) => {
    const base = records(scope);
    return { unit: "million rows", formula: `${base.formula} x changedShare`, inputs: { ...base.inputs, changedShare: assumed("changedShare") } };
  },
  "vcpu-hour": (metered) => perSize(metered, metered.units?.vcpu ?? 0, "vcpu", "vCPU-hours", metered.scope.dimension("vcpu")),
  "memory-gigabyte-hour": (metered) => perSize(metered, metered.units?.memoryGigabytes ?? 0, "memory", "GB-hours", metered.scope.dimension("vcpu") * 4),
  "user-month": ({ scope }) => ({ unit: "users", formula: "users", inputs: { users: [scope.dimension("users"), "users"] } }),
  "host-month": ({ scope }) => ({ unit: "hosts", formula: "hosts", inputs: { hosts: [hosts(scope), "hosts"] } }),
  "series-thousand-month": ({ scope }) => ({ unit: "thousand series", formula: "series / 1000", inputs: { series: [scope.dimension("metricSeries"), "series"] } }),
  "job-run": ({ scope }) => ({ unit: "runs", formula: "runsPerDay x 730 / 24", inputs: jobRuns(scope) }),
  "task-run": ({ scope }) => ({ unit: "task runs", formula: "runsPerDay x tasks x 730 / 24", inputs: jobRuns(scope) }),
  "thousand-state-transitions": ({ scope }) => ({ unit: "thousand transitions", formula: "runsPerDay x tasks x 730 / 24 / 1000", inputs: jobRuns(scope) }),
  "connector-hour": ({ scope }) => ({ unit: "connector-hours", formula: "connectors x 730", inputs: { connectors: [scope.dimension("connectors"), "connectors"] } }),
  "build-minute": ({ scope }) => ({
    unit: "minutes", formula: "engineers x builds x workDays x minutes",
    inputs: { engineers: [Math.max(1, scope.fact("engineers", 2)), "people"], builds: assumed("buildsPerEngineerPerDay"), workDays: assumed("workDaysPerMonth"), minutes: assumed("minutesPerBuild") },
  }),
  "key-month": ({ scope }) => ({ unit: "keys", formula: "stores", inputs: { stores: [Math.max(1, scope.others.filter((other) => (other.dimensions.storageGigabytes ?? 0) > 0).length), "encrypted stores"] } }),
  "secret-month": ({ scope }) => ({ unit: "secrets", formula: "components x 2", inputs: { components: [platformComponents(scope), "components"] } }),
  "environment-hour": flat("environment-hours", 730),
  "cross-zone-gigabyte": ({ scope }) => bytes(scope, arriving(scope), zoneCrossings(scope), "zoneCrossings"),
  "cross-region-gigabyte": ({ scope }) => bytes(scope, arriving(scope), 1, "copies"),
  "internet-gigabyte": ({ scope }) => ({ unit: "GB", ...servedBytes(scope.context.facts) }),
  "site-gigabyte": ({ scope }) => bytes(scope, scope.totalShare, 1, "copies"),
  month: flat("months", 1),
};

/** Per-vCPU and per-GB billing: units x size x hours, or the computed cores where the service has no size. */
function perSize(metered: Metered, size: number, name: string, unit: string, fallback: number): Quantity | undefined {
  if (metered.units !== undefined && size <= 0) return undefined;
  if (metered.units === undefined) return { unit, formula: `${name} x hours`, inputs: { [name]: [roundSignificant(Math.max(1, fallback)), name], hours: [metered.duty.hours, "h/month"] } };
  const base = unitHours(metered);
  return { unit, formula: `${base.formula} x ${name}`, inputs: { ...base.inputs, [name]: [size, name === "vcpu" ? "vCPU" : "GB"] } };
}

/** The reading of one bill line's meter; undefined where it cannot be computed. */
export function readMeter(metered: Metered): MeterReading | undefined {
  const quantity = RULES[metered.line.meter](metered);
  if (quantity === undefined) return undefined;
  const value = roundSignificant(evaluateFormula(quantity.formula, quantity.inputs), 9);
  return { value, unit: quantity.unit, formula: quantity.formula, inputs: metered.scope.sheet.keeps ? namedInputs(quantity.inputs) : {} };
}
