/** Shape of design.json. The types in src/design are the source; a test holds a whole design against this schema. */
import * as z from "zod";

const text = z.string();
const number = z.number();
const texts = z.array(text);
const factValue = z.union([number, text, z.boolean(), texts]);
const scalar = z.union([number, text, z.boolean()]);
const origin = z.enum(["stated", "assumed", "derived"]);
const severity = z.enum(["error", "warning", "info"]);
const level = z.enum(["low", "medium", "high"]);
const flowClass = z.enum(["real-time", "near-real-time", "micro-batch", "batch"]);
const span = z.strictObject({ field: text, start: number, end: number, text });
const named = z.strictObject({ id: text, name: text });
const system = z.strictObject({ id: text, name: text, kind: text });
const finding = { severity, code: text, message: text, field: text.optional() };
const range = z.strictObject({ low: number, expected: number, high: number });

const flow = z.strictObject({
  id: text, name: text, class: flowClass, purpose: text, freshness: text, freshnessSeconds: number, percentile: number, freshnessOrigin: origin,
  responseSeconds: number.optional(), everySeconds: number.optional(), deadlineMinutes: number.optional(), deadlineDay: number.optional(), onDemand: z.boolean().optional(), criticality: z.enum(["critical", "high", "standard"]),
  availability: number, availabilityOrigin: origin, rtoSeconds: number, rpoSeconds: number, recoveryOrigin: origin,
  sources: texts, targets: texts, volumeShare: number, exactlyOnce: z.boolean(), because: texts,
});

const reason = z.strictObject({
  rule: text, effect: z.enum(["exclude", "require", "prefer", "avoid", "not-needed", "pin", "tie-break"]), text, saw: z.record(text, factValue), sources: texts, score: number.optional(),
});

const decision = z.strictObject({
  id: text, topic: text, flow: text.optional(), question: text, outcome: z.enum(["decided", "not-needed", "infeasible"]), chosen: z.array(named), pinned: z.boolean(),
  margin: number, reasons: z.array(reason),
  alternatives: z.array(z.strictObject({ id: text, name: text, outcome: z.enum(["excluded", "outscored"]), margin: number, reasons: z.array(reason), lacks: texts.optional() })),
});

const lineItem = z.strictObject({
  id: text, component: text, technology: text, sku: text, meter: text, region: text, quantity: number, unit: text, unitPrice: number,
  tiers: z.array(z.strictObject({ quantity: number, unitPrice: number })).optional(), monthly: number, low: number, high: number,
  formula: text, source: text, asOf: text, confidence: level, flows: texts,
});

const cost = z.strictObject({
  currency: text, exchangeRate: z.strictObject({ perUsd: number, source: text, asOf: text }), monthly: range, annual: range, lineItems: z.array(lineItem),
  exclusions: z.array(z.strictObject({ what: text, why: text })), people: z.strictObject({ fte: number, note: text }).optional(),
  budget: z.strictObject({ limit: number, currency: text, period: z.literal("month"), verdict: z.enum(["inside", "over", "far-under"]), gap: number }).optional(),
});

const verdict = z.enum(["met", "not-met"]);
const assurance = z.strictObject({
  latency: z.array(z.strictObject({
    flow: text, target: number, percentile: number, hops: z.array(z.strictObject({ component: text, milliseconds: number, source: text })), total: number, verdict: z.enum(["met", "not-met", "unknown"]),
  })),
  availability: z.array(z.strictObject({
    flow: text, target: number, parts: z.array(z.strictObject({ component: text, sla: number, copies: number, source: text })), composite: number, downtimeMinutesPerMonth: number, verdict,
  })),
  recovery: z.array(z.strictObject({
    flow: text, rtoTarget: number, rpoTarget: number, strategy: text, rto: number, rpo: number, steps: z.array(z.strictObject({ step: text, minutes: number, source: text })), verdict,
  })),
  compliance: z.array(z.strictObject({
    regime: text, reference: text, obligation: text, designElement: text, status: z.enum(["met by design", "by provider", "by you"]), owner: text, verifier: text, source: text,
    parameter: z.strictObject({ key: text, value: z.union([number, text]), unit: text, force: text }).optional(),
  })),
});

const component = z.strictObject({
  id: text, name: text, technology: text, role: text, flows: texts, platform: z.enum(["aws", "azure", "gcp", "on-premises", "saas", "client"]), because: texts,
  zone: z.enum(["source-site", "edge", "ingestion", "processing", "storage", "serving", "governance", "operations", "delivery", "security", "network"]),
});

export const designSchema = z.strictObject({
  schemaVersion: text, generator: z.strictObject({ name: z.literal("pipewright"), version: text, catalogAsOf: text, catalogHash: text }), title: text,
  brief: z.strictObject({ source: text, fields: z.record(text, text), echo: z.array(z.strictObject({ span, meaning: text })), sources: z.array(system), targets: z.array(system) }),
  domain: named, flows: z.array(flow),
  requirements: z.array(z.strictObject({ id: text, kind: z.enum(["functional", "quality", "constraint"]), statement: text, field: text, value: scalar, unit: text, origin, span: span.optional() })),
  assumptions: z.array(z.strictObject({ id: text, field: text, value: scalar, unit: text, reason: text, effect: text })),
  findings: z.array(z.strictObject(finding)),
  tensions: z.array(z.strictObject({ ...finding, conflict: text, position: text, otherwise: text, because: texts })),
  facts: z.record(text, z.strictObject({ value: factValue, unit: text, origin, from: texts })),
  decisions: z.array(decision),
  sizing: z.array(z.strictObject({ id: text, component: text, value: number, unit: text, formula: text, inputs: z.record(text, z.strictObject({ value: number, unit: text })), source: text.optional() })),
  cost, assurance, components: z.array(component), connections: z.array(z.strictObject({ from: text, to: text, what: text, flows: texts, how: text })), paths: z.record(text, texts),
  diagrams: z.array(z.strictObject({ id: text, title: text, mermaid: text })),
  code: z.array(z.strictObject({ id: text, title: text, language: z.enum(["sql", "python", "yaml", "groovy"]), path: text, text })),
  failures: z.array(z.strictObject({
    component: text, event: text, stops: text, stillServes: text, bufferMinutes: number.nullable(), catchUpMinutes: number.nullable(), lost: text, detectedBy: text, action: text,
  })),
  risks: z.array(z.strictObject({ id: text, statement: text, likelihood: level, impact: level, mitigation: text, because: texts })),
  roadmap: z.array(z.strictObject({ quarter: number, outcome: text, work: texts, because: texts })),
  plan: z.array(z.strictObject({ phase: number, title: text, weeks: text, tasks: texts, exit: text, because: texts })),
  sources: z.array(z.strictObject({ key: text, also: texts.optional(), title: text, url: text.nullable(), asOf: text, confidence: text, unverified: z.boolean() })),
  slots: z.record(text, z.strictObject({ value: text, options: texts, because: texts })),
});
