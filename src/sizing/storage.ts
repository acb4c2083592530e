/** Bytes at rest per role, before replication: what the store holds once its retention is full. */
import { assumed } from "./assumptions.js";
import { evaluateFormula } from "./formula.js";
import { catalogInput, itemInput } from "./inputs.js";
import { sumOf, topicsOf, type Quantity, type Scope } from "./scope.js";

const GB = "GB";

type Picked = keyof Scope["load"]["inputs"];

/** Values of the load under their own names. */
function pick(scope: Scope, ...names: readonly Picked[]): Quantity["inputs"] {
  return Object.fromEntries(names.map((name) => [name, scope.load.inputs[name]]));
}

/** What is kept past the queryable months and stays in the same class. */
function keepsCold(scope: Scope): boolean {
  return scope.load.inputs.cold[0] > 0 && !archivedElsewhere(scope);
}

/** Aggregates and records that outlive the raw data, where the brief asks for them. */
function keptHere(scope: Scope): Quantity["inputs"] {
  return scope.load.inputs.kept[0] > 0 ? pick(scope, "kept") : {};
}

/** Current state: one row a key. */
function currentState(scope: Scope): Quantity {
  return { unit: GB, formula: "keys x bytesPerRow / 1000000000", inputs: { keys: scope.load.inputs.keys, bytesPerRow: assumed("bytesPerServedRow") } };
}

const RULES: Readonly<Record<string, (scope: Scope) => Quantity>> = {
  "event-log": (scope) => ({
    unit: GB, formula: hasRemoteTier(scope) ? "streamPerDay x share x min(hotDays, localDays)" : "streamPerDay x share x hotDays",
    inputs: { ...logInputs(scope), ...(hasRemoteTier(scope) ? { localDays: assumed("localLogDays") } : {}) },
  }),
  "message-queue": (scope) => ({
    unit: GB, formula: "streamPerDay x share x days",
    inputs: { streamPerDay: scope.load.inputs.streamPerDay, days: assumed("queueDays"), share: scope.shares.share() },
  }),
  "lake-storage": (scope) => ({
    unit: GB, formula: `perDay x hotDays + warm${keepsCold(scope) ? " + cold" : ""}${scope.load.inputs.kept[0] > 0 ? " + kept" : ""}`,
    inputs: { ...pick(scope, "perDay", "hotDays", "warm"), ...(keepsCold(scope) ? pick(scope, "cold") : {}), ...keptHere(scope) },
  }),
  // Beside a lake what is kept for years lies in the lake.
  warehouse: (scope) => (hasLake(scope) || scope.load.inputs.kept[0] <= 0
    ? { unit: GB, formula: "warm x curatedShare", inputs: { ...pick(scope, "warm"), curatedShare: scope.curated } }
    : { unit: GB, formula: "warm x curatedShare + kept", inputs: { ...pick(scope, "warm"), curatedShare: scope.curated, ...keptHere(scope) } }),
  "realtime-olap": (scope) => ({
    unit: GB, formula: "min(warm x share, perDay x share x days / compression)",
    inputs: { ...pick(scope, "warm", "perDay", "compression"), share: scope.shares.total(), days: assumed("olapDays") },
  }),
  "search-index": (scope) => ({
    unit: GB, formula: "perDay x share x days x overhead",
    inputs: { ...pick(scope, "perDay"), share: scope.shares.total(), days: assumed("searchDays"), overhead: assumed("indexOverhead") },
  }),
  "time-series-store": (scope) => ({
    unit: GB, formula: hasLake(scope) ? "min(warm x share, perDay x share x days / compression)" : "warm x share",
    inputs: { ...pick(scope, "warm"), share: scope.shares.total(), ...(hasLake(scope) ? { ...pick(scope, "perDay", "compression"), days: assumed("olapDays") } : {}) },
  }),
  "relational-store": (scope) => ({
    unit: GB, formula: "max(databases, keys x bytesPerRow / 1000000000)", inputs: { ...pick(scope, "databases", "keys"), bytesPerRow: assumed("bytesPerServedRow") },
  }),
  "vector-store": (scope) => ({ unit: GB, formula: "keys x embedding / 1000000000", inputs: { ...pick(scope, "keys"), embedding: assumed("embeddingBytes") } }),
  "stream-processing": (scope) => ({ unit: GB, formula: "state", inputs: pick(scope, "state") }),
  "log-aggregation": (scope) => ({
    unit: GB, formula: "perDay x days", inputs: { perDay: scope.dimensionInput("logGigabytesPerDay", "GB/day"), days: assumed("searchDays") },
  }),
  "artifact-registry": () => ({ unit: GB, formula: "artifacts", inputs: { artifacts: assumed("artifactGigabytes") } }),
  backup: (scope) => {
    const stores = scope.others.filter((other) => needsBackup(scope, roleOf(scope, other.component))).filter((other) => other.dimensions.storageGigabytes !== undefined).map((other) => itemInput(other.dimensions.storageGigabytes ?? 0, GB, other.component, "storageGigabytes"));
    const sum = sumOf("store", stores, GB);
    return { unit: GB, formula: stores.length === 0 ? "metadata" : `${sum.formula} + metadata`, inputs: { ...sum.inputs, metadata: assumed("metadataGigabytes") } };
  },
};

/** A lake of its own, beside the warehouse: the detail stays there and the warehouse can be loaded from it again. */
function hasLake(scope: Scope): boolean {
  return scope.context.topology.components.some((component) => component.role === "lake-storage" && component.id !== scope.component.id);
}

/** Stores that may be the record of what they hold. */
const STORES: ReadonlySet<string> = new Set(["relational-store", "key-value-store", "graph-store", "feature-store", "warehouse"]);

/** Beside a lake every store can be filled again; without one it is the record and is backed up. */
function needsBackup(scope: Scope, role: string): boolean {
  return STORES.has(role) && !hasLake(scope);
}

function logInputs(scope: Scope): Quantity["inputs"] {
  return { ...pick(scope, "streamPerDay", "hotDays"), share: scope.shares.share() };
}

/** True where older segments move to object storage, priced by the entry's own `backup-gigabyte-month` line. */
export function hasRemoteTier(scope: Scope): boolean {
  return scope.component.role === "event-log" && scope.technology?.features.includes("tiered-storage") === true && archivedElsewhere(scope);
}

/** Bytes the whole retention of the log takes, and the part of them that is in the remote tier. */
export function retainedLog(scope: Scope, remote: boolean): Quantity {
  return remote
    ? { unit: "GB-months", formula: "streamPerDay x share x max(0, hotDays - localDays)", inputs: { ...logInputs(scope), localDays: assumed("localLogDays") } }
    : { unit: "GB-months", formula: "streamPerDay x share x hotDays", inputs: logInputs(scope) };
}

function roleOf(scope: Scope, id: string): string {
  return scope.context.topology.components.find((component) => component.id === id)?.role ?? "";
}

/**
 * True where the technology bills older bytes apart (its `backup-gigabyte-month` line) and they stay in that class for as long
 * as it charges at least: what is deleted sooner stays where it is.
 */
export function archivedElsewhere(scope: Scope): boolean {
  const line = scope.technology?.bill.find((candidate) => candidate.meter === "backup-gigabyte-month");
  if (line === undefined) return false;
  return scope.component.role === "event-log" || (scope.load.inputs.coldAge[0] > 0 && scope.load.inputs.coldAge[0] >= (line.minimumDays ?? 0));
}

/**
 * Bytes of a lake that lie in the class below the first: partitions older than the days after which the decided life cycle moves
 * them. Undefined where all stays in one class, or where the technology has no such class on its bill.
 */
export function infrequentStorage(scope: Scope): Quantity | undefined {
  const { context, load, technology } = scope;
  const cycle = context.decisions?.chosen("storage-lifecycle");
  const after = cycle === undefined ? undefined : context.practice?.(cycle)?.parameters["infrequentAfterDays"]?.value;
  if (scope.component.role !== "lake-storage" || typeof after !== "number" || technology?.bill.some((line) => line.meter === "infrequent-storage-gigabyte-month") !== true) return undefined;
  return {
    unit: "GB-months", formula: "max(0, warm - (perDay x after + databases) / compression)",
    inputs: { warm: load.inputs.warm, perDay: load.inputs.perDay, databases: load.inputs.databases, compression: load.inputs.compression, after: catalogInput(after, "days", cycle) },
  };
}

/**
 * Storage a component needs; one row a key where the role has no rule of its own. Where one installation answers several
 * topics (lake and warehouse in one), the same bytes serve them all, so the largest need counts.
 */
export function storageQuantity(scope: Scope): Quantity {
  let largest: Quantity | undefined;
  let most = -1;
  for (const topic of topicsOf(scope.component)) {
    const quantity = RULES[topic]?.(scope);
    if (quantity === undefined) continue;
    const value = evaluateFormula(quantity.formula, quantity.inputs);
    if (value > most) [largest, most] = [quantity, value];
  }
  return largest ?? currentState(scope);
}
