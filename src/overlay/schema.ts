/** The overlay document as zod schemas: what documents are checked against, and what `pipewright schema catalog` prints. */
import * as z from "zod";
import { DIMENSIONS, FEATURES, METERS, ROLES, SKILLS } from "../catalog/vocabulary.js";
import { WEIGHTS, type Condition } from "../rules/rule.js";
import { domainChange } from "./schema-domain.js";
import { count, date, id, RULE_ID, source, text } from "./schema-words.js";

const figure = z.strictObject({ value: z.number(), unit: z.string(), source: z.string() });
const changedFigure = z.strictObject({ value: z.number(), unit: z.string().optional(), source: z.string().optional() }).describe("Unit of the shipped entry and source of the overlay where they are left out.");

const capacity = z.strictObject({
  unit: z.string(), utilisation: z.number().gt(0).max(1), minUnits: count, multipleOf: count.optional(), maxUnits: count.optional(), replicationFactor: z.number().min(1).optional(),
  sizes: z.array(z.strictObject({ name: z.string(), per: z.partialRecord(z.enum(DIMENSIONS), figure), vcpu: count.optional(), memoryGigabytes: count.optional(), maxUnits: count.optional() })).min(1),
  fixedUnits: z.strictObject({ count, what: z.string(), source: z.string() }).optional(), rescaleSeconds: figure.optional(), taskPerConnector: z.boolean().optional(), duty: z.enum(["always", "runs", "queries"]),
});

const bill = z.strictObject({
  meter: z.enum(METERS), sku: z.string(), chunkKilobytes: count.optional(), times: z.strictObject({ value: z.number(), why: z.string() }).optional(), freeQuantity: count.optional(),
  minimumDays: count.optional(), logicalBytes: z.boolean().optional(), notAtSizes: z.array(z.string()).optional(),
});

const failure = z.strictObject({ event: z.string(), stops: z.string(), stillServes: z.string(), lost: z.string(), detectedBy: z.string(), action: z.string() });
const status = z.enum(["active", "maintenance", "closing", "retired", "unmaintained"]);
const maturity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const latency = z.strictObject({ p50Milliseconds: count, p99Milliseconds: count, source: z.string() });
const sla = z.strictObject({ availability: z.number().min(0).max(1), scope: z.string(), source: z.string() });
const licence = z.strictObject({ id: z.string(), kind: z.enum(["permissive", "weak-copyleft", "copyleft", "source-available", "proprietary"]) });

/** A whole technology. */
export const technologySchema = z.strictObject({
  id, name: text, vendor: z.string(), summary: z.string(), roles: z.array(z.enum(ROLES)).min(1),
  aliases: z.array(z.string()), options: z.array(z.string()), status, statusNote: z.string().optional(),
  endOfLife: date.optional(), successor: z.string().optional(), platforms: z.array(z.enum(["aws", "azure", "gcp", "on-premises"])).min(1),
  deployment: z.enum(["serverless", "managed", "saas", "self-run", "library"]), licence,
  operatingFte: figure, skills: z.array(z.enum(SKILLS)), needsKubernetes: z.boolean().optional(), airGapCapable: z.boolean(), latency: latency.optional(),
  delivery: z.enum(["at-most-once", "at-least-once", "exactly-once"]).optional(), maxMegabytesPerSecond: figure.optional(), maxGigabytes: figure.optional(),
  maxRecordKilobytes: figure.optional(), maxRetentionDays: figure.optional(), sla: sla.optional(),
  features: z.array(z.enum(FEATURES)), notEligible: z.array(z.string()).optional(), maturity,
  strengths: z.array(z.string()), weaknesses: z.array(z.string()), capacity: capacity.optional(), bill: z.array(bill), unpriced: z.string().optional(),
  failure: failure.optional(), sources: z.record(z.string(), source),
});

/** The id of a shipped technology and the fields that differ. */
export const technologyChangeSchema = technologySchema.partial().extend({
  id, operatingFte: changedFigure.optional(), maxMegabytesPerSecond: changedFigure.optional(), maxGigabytes: changedFigure.optional(), maxRecordKilobytes: changedFigure.optional(),
  maxRetentionDays: changedFigure.optional(), latency: latency.partial().optional(), sla: sla.partial().optional(), licence: licence.partial().optional(), failure: failure.partial().optional(),
});

/** A whole practice; what is empty in most of them may be left out. */
export const practiceSchema = z.strictObject({
  id, name: text, topic: z.string(), summary: text, aliases: z.array(z.string()).optional(), options: z.array(z.string()).optional(), parameters: z.record(z.string(), figure).optional(),
  features: z.array(z.string()).optional(), strengths: z.array(z.string()), weaknesses: z.array(z.string()), maturity: maturity.optional(), status: status.optional(), statusNote: z.string().optional(), ownSiteName: z.string().optional(),
  sources: z.record(z.string(), source).optional(),
});
/** The id of a shipped practice and the fields that differ. */
export const practiceChangeSchema = practiceSchema.partial().extend({ id });

/** The operators of a comparison. */
export const OPERATORS = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const value = z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string()])), z.strictObject({ fact: z.string() })]);
const comparison = z.strictObject({ fact: z.string(), operator: z.enum(OPERATORS), value });

/** A condition of a rule, in json-rules-engine's JSON. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() => z.union([
  comparison, z.strictObject({ all: z.array(conditionSchema).min(1) }), z.strictObject({ any: z.array(conditionSchema).min(1) }), z.strictObject({ not: conditionSchema }),
])).meta({ id: "condition" });

const weight = z.enum(Object.keys(WEIGHTS) as [keyof typeof WEIGHTS]);
const options = z.array(z.string()).min(1).optional();
const effect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exclude"), options }), z.strictObject({ kind: z.literal("require"), options }),
  z.strictObject({ kind: z.literal("prefer"), options, weight, against: z.boolean().optional() }), z.strictObject({ kind: z.literal("not-needed"), firm: z.boolean().optional() }),
]);
const rule = z.strictObject({
  id: z.string().regex(RULE_ID), topic: z.string(), when: conditionSchema.optional(), where: conditionSchema.optional(), effect, because: text, sources: z.array(text).min(1).optional(),
});

const wish = { id: text.describe("Catalog id, or a name or family by which a brief may call it."), reason: text, exactly: z.boolean().optional().describe("True: only the entry with this id, where the same word also names a family."), when: conditionSchema.optional() };
const topicsOf = z.array(z.string()).min(1).optional().describe("Topics it holds in; the main role where left out.");

const tiers = z.array(z.strictObject({ upTo: z.number().nullable(), usd: count })).min(1).optional();
/** A rate of the house. */
export const ownPriceSchema = z.strictObject({
  sku: z.string().optional(), technology: z.string().optional(), meter: z.string().optional(), usd: count, tiers, unit: z.string().optional(),
  region: z.string().optional(), source: text, asOf: date, confidence: z.enum(["high", "medium", "low"]).optional(), unverified: z.boolean().optional(),
});

/** Checks of one entry of each section; a path inside it is the path of the issue. */
export const SECTIONS = {
  technologies: technologyChangeSchema, practices: practiceChangeSchema, domains: domainChange,
  ban: z.strictObject(wish), prefer: z.strictObject({ ...wish, weight, against: z.boolean().optional(), topics: topicsOf }), require: z.strictObject({ ...wish, topics: topicsOf }),
  rules: rule, disable: z.string(), prices: ownPriceSchema,
} as const;

/** The document itself, entries unseen. */
export const headSchema = z.strictObject({ name: text.optional(), asOf: date.optional(), ...Object.fromEntries(Object.keys(SECTIONS).map((key) => [key, z.array(z.unknown()).optional()])) });

/** The whole document, as published. */
export const overlaySchema = z.strictObject({
  name: text.optional().describe("Printed with whatever the overlay decides."), asOf: date.optional().describe("Date of its figures."),
  technologies: z.array(z.union([technologySchema, technologyChangeSchema])).optional().describe("Technologies of the house, or the fields that differ of a shipped one."),
  practices: z.array(z.union([practiceSchema, practiceChangeSchema])).optional(), domains: z.array(SECTIONS.domains).optional(),
  ban: z.array(SECTIONS.ban).optional().describe("Never chosen."), prefer: z.array(SECTIONS.prefer).optional(), require: z.array(SECTIONS.require).optional().describe("Chosen wherever the question arises."),
  rules: z.array(SECTIONS.rules).optional(), disable: z.array(SECTIONS.disable).optional().describe("Ids of rules that no longer hold."), prices: z.array(SECTIONS.prices).optional(),
});
