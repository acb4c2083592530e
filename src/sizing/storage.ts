/** Bytes at rest per role, before replication: what the store holds once its retention is full. */
import { roundSignificant } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import { evaluateFormula } from "./formula.js";
import { sumOf, topicsOf, type Quantity, type Scope } from "./scope.js";

const GB = "GB";

/** Current state: one row a key. */
function currentState(scope: Scope): Quantity {
  return { unit: GB, formula: "keys x bytesPerRow / 1000000000", inputs: { keys: [scope.load.keys, "keys"], bytesPerRow: assumed("bytesPerServedRow") } };
}

const share = (scope: Scope) => [roundSignificant(scope.totalShare), "fraction"] as const;

const RULES: Readonly<Record<string, (scope: Scope) => Quantity>> = {
  "event-log": (scope) => ({
    unit: GB, formula: hasRemoteTier(scope) ? "streamPerDay x share x min(hotDays, localDays)" : "streamPerDay x share x hotDays",
    inputs: { ...logInputs(scope), ...(hasRemoteTier(scope) ? { localDays: assumed("localLogDays") } : {}) },
  }),
  "message-queue": (scope) => ({
    unit: GB, formula: "streamPerDay x share",
    inputs: { streamPerDay: [scope.load.streamGigabytesPerDay, "GB/day"], share: [roundSignificant(scope.share), "fraction"] },
  }),
  "lake-storage": (scope) => ({
    unit: GB, formula: "perDay x hotDays + warm + cold",
    inputs: {
      perDay: [scope.load.gigabytesPerDay, "GB/day"], hotDays: [scope.load.hotDays, "days"], warm: [scope.load.warmGigabytes, GB],
      cold: [archivedElsewhere(scope) ? 0 : scope.load.coldGigabytes, GB],
    },
  }),
  warehouse: (scope) => ({
    unit: GB, formula: "warm x curatedShare",
    inputs: { warm: [scope.load.warmGigabytes, GB], curatedShare: scope.curated },
  }),
  "realtime-olap": (scope) => ({
    unit: GB, formula: "min(warm x share, perDay x share x days / compression)",
    inputs: {
      warm: [scope.load.warmGigabytes, GB], perDay: [scope.load.gigabytesPerDay, "GB/day"], share: share(scope), days: assumed("olapDays"),
      compression: [scope.load.compression, "ratio"],
    },
  }),
  "search-index": (scope) => ({
    unit: GB, formula: "perDay x share x days x overhead",
    inputs: { perDay: [scope.load.gigabytesPerDay, "GB/day"], share: share(scope), days: assumed("searchDays"), overhead: assumed("indexOverhead") },
  }),
  "time-series-store": (scope) => ({
    unit: GB, formula: hasLake(scope) ? "min(warm x share, perDay x share x days / compression)" : "warm x share",
    inputs: {
      warm: [scope.load.warmGigabytes, GB], share: share(scope),
      ...(hasLake(scope) ? { perDay: [scope.load.gigabytesPerDay, "GB/day"], days: assumed("olapDays"), compression: [scope.load.compression, "ratio"] } as const : {}),
    },
  }),
  "relational-store": (scope) => ({
    unit: GB, formula: "max(databases x growth, keys x bytesPerRow / 1000000000)",
    inputs: {
      databases: [scope.fact("databaseGigabytes", 0), GB], growth: [scope.load.growth, "ratio"], keys: [scope.load.keys, "keys"], bytesPerRow: assumed("bytesPerServedRow"),
    },
  }),
  "vector-store": (scope) => ({ unit: GB, formula: "keys x embedding / 1000000000", inputs: { keys: [scope.load.keys, "keys"], embedding: assumed("embeddingBytes") } }),
  "stream-processing": (scope) => ({ unit: GB, formula: "state", inputs: { state: [scope.load.stateGigabytes, GB] } }),
  "log-aggregation": (scope) => ({
    unit: GB, formula: "perDay x days", inputs: { perDay: [scope.dimension("logGigabytesPerDay"), "GB/day"], days: assumed("searchDays") },
  }),
  "artifact-registry": () => ({ unit: GB, formula: "artifacts", inputs: { artifacts: assumed("artifactGigabytes") } }),
  backup: (scope) => {
    const stores = scope.others.filter((other) => needsBackup(scope, roleOf(scope, other.component))).map((other) => other.dimensions.storageGigabytes ?? 0);
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
  return { streamPerDay: [scope.load.streamGigabytesPerDay, "GB/day"], share: [roundSignificant(scope.share), "fraction"], hotDays: [scope.load.hotDays, "days"] };
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

/** True where the lake's technology bills archive bytes apart (its `backup-gigabyte-month` line). */
function archivedElsewhere(scope: Scope): boolean {
  return scope.technology?.bill.some((line) => line.meter === "backup-gigabyte-month") === true;
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
