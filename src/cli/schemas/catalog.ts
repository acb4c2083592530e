/** Shape of an overlay for --catalog: technologies of the house beside, or instead of, those of the catalog. */
import * as z from "zod";
import { DIMENSIONS, FEATURES, METERS, ROLES, SKILLS } from "../../catalog/vocabulary.js";

const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const count = z.number().min(0);
const figure = z.strictObject({ value: z.number(), unit: z.string(), source: z.string() });

const source = z.strictObject({
  title: z.string(), url: z.string().nullable(), asOf: date, confidence: z.enum(["high", "medium", "low"]), unverified: z.boolean().optional(),
});

const capacity = z.strictObject({
  unit: z.string(), utilisation: z.number().gt(0).max(1), minUnits: count, multipleOf: count.optional(), maxUnits: count.optional(), replicationFactor: z.number().min(1).optional(),
  sizes: z.array(z.strictObject({ name: z.string(), per: z.partialRecord(z.enum(DIMENSIONS), figure), vcpu: count.optional(), memoryGigabytes: count.optional(), maxUnits: count.optional() })).min(1),
  fixedUnits: z.strictObject({ count, what: z.string(), source: z.string() }).optional(), duty: z.enum(["always", "runs", "queries"]),
});

const bill = z.strictObject({
  meter: z.enum(METERS), sku: z.string(), chunkKilobytes: count.optional(), times: z.strictObject({ value: z.number(), why: z.string() }).optional(), freeQuantity: count.optional(),
});

const failure = z.strictObject({ event: z.string(), stops: z.string(), stillServes: z.string(), lost: z.string(), detectedBy: z.string(), action: z.string() });

const technology = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), name: z.string().min(1), vendor: z.string(), summary: z.string(), roles: z.array(z.enum(ROLES)).min(1),
  aliases: z.array(z.string()), options: z.array(z.string()), status: z.enum(["active", "maintenance", "closing", "retired", "unmaintained"]), statusNote: z.string().optional(),
  endOfLife: date.optional(), successor: z.string().optional(), platforms: z.array(z.enum(["aws", "azure", "gcp", "on-premises"])).min(1),
  deployment: z.enum(["serverless", "managed", "saas", "self-run", "library"]),
  licence: z.strictObject({ id: z.string(), kind: z.enum(["permissive", "weak-copyleft", "copyleft", "source-available", "proprietary"]) }),
  operatingFte: figure, skills: z.array(z.enum(SKILLS)), needsKubernetes: z.boolean().optional(), airGapCapable: z.boolean(),
  latency: z.strictObject({ p50Milliseconds: count, p99Milliseconds: count, source: z.string() }).optional(),
  delivery: z.enum(["at-most-once", "at-least-once", "exactly-once"]).optional(), maxMegabytesPerSecond: figure.optional(), maxGigabytes: figure.optional(),
  maxRecordKilobytes: figure.optional(), maxRetentionDays: figure.optional(),
  sla: z.strictObject({ availability: z.number().min(0).max(1), scope: z.string(), source: z.string() }).optional(),
  features: z.array(z.enum(FEATURES)), notEligible: z.array(z.string()).optional(), maturity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  strengths: z.array(z.string()), weaknesses: z.array(z.string()), capacity: capacity.optional(), bill: z.array(bill), unpriced: z.string().optional(),
  failure: failure.optional(), sources: z.record(z.string(), source),
});

/** A file for --catalog: one technology, or a list of them. */
export const catalogSchema = z.union([technology, z.array(technology)]);
/** One entry, so that a problem names its place. */
export const technologySchema = technology;

/** One price of a file for --prices. */
export const priceSchema = z.strictObject({
  sku: z.string(), unit: z.string(), region: z.string(), usd: count, source: z.string(), asOf: date, confidence: z.enum(["high", "medium", "low"]), unverified: z.boolean().optional(),
  tiers: z.array(z.strictObject({ upTo: z.number().nullable(), usd: count })).optional(),
});
