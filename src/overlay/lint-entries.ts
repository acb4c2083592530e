/** Meaning of technologies and practices: sources, SKUs, sizes and names must fit together, as they must in the shipped catalog. */
import { allRegimes } from "../catalog/regimes/index.js";
import type { Practice, Technology } from "../catalog/schema.js";
import { allowedWords } from "./nearest.js";
import { pathText, readText, type Problem } from "./shape.js";

const PER_UNIT: ReadonlySet<string> = new Set(["unit-hour", "unit-month", "vcpu-hour", "memory-gigabyte-hour"]);

/** Roles whose failure the failure table must be able to tell. */
const NEEDS_FAILURE: ReadonlySet<string> = new Set([
  "event-log", "message-queue", "stream-processing", "batch-processing", "warehouse", "cache", "orchestration", "realtime-olap",
  "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store",
]);

/** Every `source` field that names a key of the entry's sources, with its path. */
function sourceKeys(value: unknown, path: readonly (string | number)[]): { readonly key: string; readonly path: string }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => sourceKeys(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "source" && typeof inner === "string" ? [{ key: inner, path: pathText([...path, key]) }] : sourceKeys(inner, [...path, key])));
}

function sourceProblems(entry: { readonly sources: Technology["sources"] }): Problem[] {
  const { sources, ...rest } = entry;
  return sourceKeys(rest, []).filter(({ key }) => !Object.hasOwn(sources, key)).map(({ key, path }) => ({ path, read: readText(key), message: "Not a key of the entry's sources.", hint: allowedWords(key, Object.keys(sources)) }));
}

/** The SKUs an entry bills, with `{size}` replaced by each of its sizes. */
export function billedSkus(technology: Technology): { readonly sku: string; readonly line: number }[] {
  return technology.bill.flatMap((bill, line) => (bill.sku.includes("{size}") ? (technology.capacity?.sizes ?? []).map((size) => ({ sku: bill.sku.replace("{size}", size.name), line })) : [{ sku: bill.sku, line }]));
}

/** What entries are checked against. */
export interface EntryContext {
  readonly options: ReadonlySet<string>;
  readonly technologyIds: ReadonlySet<string>;
  /** SKUs with a price. */
  readonly priced: ReadonlySet<string>;
  readonly practiceTopics: ReadonlySet<string>;
}

function billProblems(technology: Technology, { priced }: EntryContext): Problem[] {
  const problems = technology.bill.flatMap((line, index): Problem[] => {
    const at = `bill[${String(index)}]`;
    if (PER_UNIT.has(line.meter) && technology.capacity === undefined) return [{ path: `${at}.meter`, read: readText(line.meter), message: "The meter counts units and the entry has no capacity.", hint: "Add `capacity`, or bill by what is used." }];
    if (line.meter === "million-chunks" && line.chunkKilobytes === undefined) return [{ path: `${at}.chunkKilobytes`, read: "nothing", message: "The size of a chunk is missing.", hint: "Kilobytes in one billed chunk." }];
    return [];
  });
  for (const { sku, line } of billedSkus(technology)) if (!priced.has(sku)) problems.push({ path: `bill[${String(line)}].sku`, read: readText(sku), message: "No price for this SKU.", hint: `${allowedWords(sku, priced)} Or add it to \`prices\`.` });
  if (technology.bill.length === 0 && (technology.unpriced ?? "") === "") problems.push({ path: "unpriced", read: "nothing", message: "The entry has no bill, and does not say why.", hint: "Add `bill` lines, or the reason as text." });
  return problems;
}

/** Problems of a whole technology, with paths inside it. */
export function technologyProblems(technology: Technology, context: EntryContext): Problem[] {
  const problems = [...sourceProblems(technology), ...billProblems(technology, context)];
  const add = (path: string, value: unknown, message: string, hint: string): void => void problems.push({ path, read: readText(value), message, hint });
  technology.options.forEach((option, index) => {
    if (!context.options.has(option)) add(`options[${String(index)}]`, option, "No such option of the document.", allowedWords(option, context.options, "docs/reference/options.md lists all."));
  });
  const regimes = allRegimes.map((regime) => regime.id);
  technology.notEligible?.forEach((regime, index) => {
    if (!regimes.includes(regime)) add(`notEligible[${String(index)}]`, regime, "No such regime.", allowedWords(regime, regimes));
  });
  if (technology.successor !== undefined && !context.technologyIds.has(technology.successor)) add("successor", technology.successor, "No such technology.", allowedWords(technology.successor, context.technologyIds));
  if (technology.status !== "active" && technology.statusNote === undefined) add("statusNote", undefined, `An entry that is ${technology.status} says what happened and when.`, "Text.");
  if (technology.latency !== undefined && technology.latency.p50Milliseconds > technology.latency.p99Milliseconds) add("latency.p50Milliseconds", technology.latency.p50Milliseconds, "The median is above the 99th percentile.", `Allowed: at most ${String(technology.latency.p99Milliseconds)}.`);
  if (technology.failure === undefined && technology.roles.some((role) => NEEDS_FAILURE.has(role))) add("failure", undefined, "What happens when it stops is missing; the failure table tells it.", "Fields: event, stops, stillServes, lost, detectedBy, action.");
  const sizes = technology.capacity?.sizes ?? [];
  // The last size may be a shard of a cluster, and smaller.
  sizes.slice(1, -1).forEach((size, index) => {
    for (const [dimension, figure] of Object.entries(size.per)) {
      const before = sizes[index]?.per[dimension as keyof typeof size.per];
      if (before !== undefined && figure.value < before.value) add(`capacity.sizes[${String(index + 1)}].per.${dimension}.value`, figure.value, "Sizes stand in ascending order.", `Allowed: at least ${String(before.value)}.`);
    }
  });
  return problems;
}

/** Problems of a whole practice. */
export function practiceProblems(practice: Practice, context: EntryContext): Problem[] {
  const problems = sourceProblems(practice);
  if (!context.practiceTopics.has(practice.topic)) problems.push({ path: "topic", read: readText(practice.topic), message: "No topic is answered by practices of this kind.", hint: allowedWords(practice.topic, context.practiceTopics) });
  practice.options.forEach((option, index) => {
    if (!context.options.has(option)) problems.push({ path: `options[${String(index)}]`, read: readText(option), message: "No such option of the document.", hint: allowedWords(option, context.options, "docs/reference/options.md lists all.") });
  });
  return problems;
}
