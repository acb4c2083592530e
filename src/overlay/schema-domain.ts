/** A domain pack as a zod schema, whole and as changes. */
import * as z from "zod";
import { count, id, source, text, UNDERSCORES } from "./schema-words.js";

const snake = z.string().regex(UNDERSCORES).describe("Lower case words joined by underscores.");
const strings = z.array(text);
const field = z.strictObject({
  name: snake, type: z.enum(["string", "integer", "decimal", "fine-decimal", "boolean", "timestamp", "date"]), required: z.boolean(), personal: z.string().optional(),
  values: strings.optional(), min: z.number().optional(), max: z.number().optional(), description: text,
});
const entity = z.strictObject({
  id: snake, name: text, kind: z.enum(["event", "reference", "transaction", "measurement"]), key: strings.min(1), eventTime: z.string().optional(),
  partitionKey: z.strictObject({ field: z.string(), why: text }).optional(), fields: z.array(field).min(1),
  recordBytes: z.strictObject({ typical: count, low: count, high: count, source: z.string() }), aliases: strings,
});
const window = z.strictObject({
  id, kind: z.enum(["tumbling", "sliding", "session", "none"]), seconds: count, slideSeconds: count.optional(), gapSeconds: count.optional(), allowedLatenessSeconds: count, measure: text,
  aggregation: z.array(z.enum(["sum", "count", "avg", "max", "min", "first", "last", "distinct", "percentile"])).min(1), entity: z.string(), groupBy: strings, of: z.string().optional(), why: text,
});
const join = z.strictObject({ kind: z.enum(["stream-stream", "lookup"]), left: z.string(), right: z.string(), on: z.string(), withinSeconds: count.optional(), missing: text });
const told = { sql: text, meaning: text };
const transformation = z.strictObject({
  aliases: strings.optional(), entity: z.string(), reference: z.string(), joinKey: z.string(), derivedField: snake, derivedType: z.enum(["string", "integer", "decimal", "fine-decimal", "boolean", "timestamp", "date"]),
  cases: z.array(z.strictObject({ when: text, then: text, meaning: text })).min(1), defaultValue: text, defaultMeaning: text, filters: z.array(z.strictObject(told)),
  qualityChecks: z.array(z.strictObject({ name: snake, ...told })), referenceFields: strings, finalFilters: z.array(z.strictObject(told)),
  missingReference: z.union([z.strictObject({ action: z.literal("default"), values: z.record(z.string(), z.string()) }), z.strictObject({ action: z.literal("quarantine") })]).optional(),
});
const rule = z.strictObject({
  id, dimension: z.enum(["accuracy", "completeness", "consistency", "timeliness", "uniqueness"]), entity: z.string(), statement: text, sql: z.string().optional(),
  threshold: z.strictObject({ value: z.number(), unit: z.enum(["%", "rows", "s"]) }), onFailure: z.enum(["quarantine", "stop", "alert", "default"]),
});

/** A whole pack. */
export const domainSchema = z.strictObject({
  id, name: text, aliases: strings, summary: text, entities: z.array(entity).min(1),
  peakFactor: z.strictObject({ value: z.number().min(1), why: text, source: z.string(), confidence: z.enum(["high", "medium", "low"]) }), season: text,
  windows: z.array(window), fewWindows: z.string().optional(), joins: z.array(join), transformation, transformations: z.array(transformation).optional(), rules: z.array(rule),
  reconciliation: z.array(z.strictObject({ left: text, right: text, measure: text, tolerance: text, frequency: text, owner: text })),
  outliers: z.array(z.strictObject({ measure: text, method: text, threshold: text })), kpis: z.array(z.strictObject({ id, name: text, formula: text, unit: text, alertWhen: text })),
  classification: z.strictObject({ public: strings, internal: strings, confidential: strings, restricted: strings }), neverStored: strings.optional(),
  personalData: z.array(z.strictObject({ field: text, kind: text, treatment: text })), usualRegimes: z.array(z.strictObject({ regime: z.string(), when: text })),
  semantics: z.strictObject({ clock: text, identity: text, lateData: text, correction: text }), lateDataSeconds: count,
  partitioning: z.strictObject({ time: z.enum(["hourly", "daily", "monthly"]), hashKey: text, rangeKey: text, custom: text }),
  machineLearning: z.array(z.strictObject({ model: text, features: text, freshness: text })), graphUse: z.string().nullable(), edgeUse: z.string().nullable(), eventDriven: text, apiFirst: text,
  roadmap: z.array(z.strictObject({ quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), outcome: text, work: strings })),
  dataProducts: z.array(z.strictObject({ name: text, owner: text, consumers: text })), sources: z.record(z.string(), source),
});

/** The id of a pack and the fields that differ from it, or from the pack it extends. Lists with ids are merged by id, words are added. */
export const domainChange = domainSchema.partial().extend({ id, extends: z.string().optional().describe("Shipped pack a new domain starts from; \"general\" where left out.") });
