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
const source = system.extend({ recordsPerSecond: number.optional(), deliveredEverySeconds: number.optional(), volumeShare: number.optional(), recordShare: number.optional(), peakShare: number.optional() });
const inputs = z.record(text, z.strictObject({ value: number, unit: text, from: text.optional() }));
const arithmetic = z.strictObject({ formula: text, inputs });
const certainty = z.enum(["verified", "unverified", "assumed"]);
const finding = { severity, code: text, message: text, field: text.optional(), quote: text.optional() };
const range = z.strictObject({ low: number, expected: number, high: number });

const flow = z.strictObject({
  id: text, name: text, class: flowClass, purpose: text, freshness: text, freshnessSeconds: number, percentile: number, freshnessOrigin: origin,
  responseSeconds: number.optional(), responsePercentile: number.optional(), everySeconds: number.optional(), deadlineMinutes: number.optional(), startMinutes: number.optional(), utc: z.boolean().optional(), dueMinutes: number.optional(), deadlineDay: number.optional(), workingDay: z.boolean().optional(), onDemand: z.boolean().optional(), criticality: z.enum(["critical", "high", "standard"]),
  availability: number, availabilityOrigin: origin, rtoSeconds: number, rpoSeconds: number, recoveryOrigin: origin,
  sources: texts, targets: texts, volumeShare: number, recordShare: number.optional(), peakShare: number.optional(), asksPerSecond: number.optional(), askedBy: texts.optional(), exactlyOnce: z.boolean(), because: texts,
});

const reason = z.strictObject({
  rule: text, effect: z.enum(["exclude", "require", "prefer", "avoid", "not-needed", "pin", "tie-break"]), text, saw: z.record(text, factValue), sources: texts, score: number.optional(),
});

const flip = z.strictObject({
  fact: text, unit: text, from: factValue.nullable(), to: factValue, bound: z.enum(["at", "above", "below"]).optional(), relative: number.nullable(), text,
  outcome: z.enum(["decided", "not-needed", "infeasible"]), winner: z.array(named), rules: texts,
});
const closeCall = z.strictObject({ kind: z.enum(["tie", "score", "threshold"]), winner: z.array(named), runnerUp: named.optional(), margin: number, text, flip: flip.optional() });

const decision = z.strictObject({
  id: text, topic: text, flow: text.optional(), question: text, outcome: z.enum(["decided", "not-needed", "infeasible"]), chosen: z.array(named), pinned: z.boolean(),
  margin: number, reasons: z.array(reason),
  alternatives: z.array(z.strictObject({ id: text, name: text, outcome: z.enum(["excluded", "outscored"]), margin: number, reasons: z.array(reason), lacks: texts.optional() })),
  closeCall: closeCall.optional(),
});

const tiers = z.array(z.strictObject({ quantity: number, unitPrice: number }));
const driver = z.enum(["volume", "hours", "commitment", "growth", "quantity-doubt", "price-doubt", "lines-shared"]);
const bound = z.strictObject({
  quantity: number, unitPrice: number, tiers: tiers.optional(), drivers: z.array(z.strictObject({ driver, factor: number.optional(), from: text, amount: number })),
});
const confidence = z.strictObject({
  verifiedShare: number, unverifiedShare: number, assumedShare: number, verifiedPriceShare: number, total: certainty, note: text,
  drivers: z.array(z.strictObject({ end: z.enum(["low", "high"]), driver, what: text, amount: number })),
});

const lineItem = z.strictObject({
  id: text, component: text, technology: text, sku: text, meter: text, region: text, quantity: number, unit: text, unitPrice: number,
  tiers: tiers.optional(), monthly: number, low: number, high: number, range: z.strictObject({ low: bound, high: bound }),
  formula: text, inputs, of: texts.optional(), note: text.optional(), listUsd: number.optional(), source: text, asOf: text, confidence: level,
  certainty: z.strictObject({ quantity: certainty, price: certainty, line: certainty }), flows: texts,
});

const cost = z.strictObject({
  currency: text, exchangeRate: z.strictObject({ perUsd: number, source: text, asOf: text }), monthly: range, annual: range, lineItems: z.array(lineItem),
  exclusions: z.array(z.strictObject({ what: text, why: text })), confidence, people: z.strictObject({ fte: number, note: text, parts: z.array(z.strictObject({ technology: text, fte: number })) }).optional(),
  budget: z.strictObject({ limit: number, currency: text, period: z.literal("month"), verdict: z.enum(["inside", "over", "far-under"]), gap: number }).optional(),
});

const verdict = z.enum(["met", "not-met"]);
const dutyStatus = z.enum(["met by design", "by provider", "by you", "not met"]);
const assurance = z.strictObject({
  latency: z.array(z.strictObject({
    flow: text, target: number, percentile: number, hops: z.array(z.strictObject({ component: text, milliseconds: number, p50Milliseconds: number, kind: z.enum(["poll", "trigger", "buffer", "refresh", "commit", "run", "distance"]).optional(), source: text })), total: number, usual: number.optional(), measure: z.enum(["freshness", "response"]).optional(), verdict: z.enum(["met", "at-risk", "not-met", "unknown"]),
  })),
  answers: z.array(z.strictObject({
    flow: text, askedBy: texts, parts: texts, promised: number, total: number, verdict: z.enum(["met", "at-risk", "not-met", "unknown"]), cutOff: z.strictObject({ component: text, milliseconds: number, arithmetic }).optional(), age: number,
  })),
  availability: z.array(z.strictObject({
    flow: text, target: number, parts: z.array(z.strictObject({ component: text, sla: number, copies: number, source: text })), composite: number, downtimeMinutesPerMonth: number, verdict, note: text.optional(),
  })),
  recovery: z.array(z.strictObject({
    flow: text, rtoTarget: number, rpoTarget: number, strategy: text, rto: number, rpo: number, steps: z.array(z.strictObject({ step: text, minutes: number, source: text })), rpoArithmetic: arithmetic.optional(),
    spool: z.strictObject({ minutes: number, megabytes: number }).optional(), verdict,
  })),
  compliance: z.array(z.strictObject({
    regime: text, reference: text, obligation: text, element: text, designElement: text, components: texts, status: dutyStatus, owner: text, verifier: text, source: text, force: text, appliesFrom: text.optional(),
    parameter: z.strictObject({ key: text, value: z.union([number, text]), unit: text, force: text, applied: z.strictObject({ value: z.union([number, text]), reason: text }).optional() }).optional(),
  })),
  regimes: z.array(z.strictObject({ id: text, name: text, jurisdiction: text, legalForce: z.boolean(), status: text, source: text, triggers: text })),
  parameters: z.array(z.strictObject({
    key: text, label: text, value: z.union([number, text]), unit: text, regime: text, reference: text, force: text, origin: text, reason: text,
    claims: z.array(z.strictObject({ regime: text, reference: text, value: z.union([number, text]) })), usedIn: texts,
  })),
  regimeConflicts: z.array(z.strictObject({ regimes: texts, conflict: text, position: text, source: text })),
  elements: z.array(z.strictObject({ component: text, obligations: z.array(z.strictObject({ regime: text, reference: text, element: text, status: dutyStatus })) })),
  statutory: z.array(z.strictObject({ country: text, what: text, years: number, reference: text, source: text, because: text })),
});

const component = z.strictObject({
  id: text, name: text, technology: text, role: text, flows: texts, platform: z.enum(["aws", "azure", "gcp", "on-premises", "saas", "client"]), because: texts,
  zone: z.enum(["source-site", "edge", "ingestion", "processing", "storage", "serving", "governance", "operations", "delivery", "security", "network"]),
});

const decided = z.strictObject({ id: text, from: text, to: text });
const giveUp = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const relaxed = { statement: text, givesUp: text, level: giveUp, requirements: texts, decisions: z.array(decided), monthly: number, difference: number, breaks: texts };
const conflict = z.strictObject({
  id: text, kind: z.enum(["infeasible", "latency", "availability", "recovery-time", "recovery-point", "unplaced", "product", "budget"]), statement: text, flows: texts, set: texts,
  requirements: z.array(z.strictObject({ id: text, statement: text, field: text, text })), relaxations: z.array(z.strictObject({ id: text, ...relaxed, resolves: z.boolean() })),
  nearest: z.strictObject({ changes: texts, ...relaxed }).nullable(), tried: number, complete: z.boolean(),
});

export const designSchema = z.strictObject({
  schemaVersion: text, generator: z.strictObject({ name: z.literal("pipewright"), version: text, catalogAsOf: text, catalogHash: text }), title: text,
  brief: z.strictObject({ source: text, fields: z.record(text, text), echo: z.array(z.strictObject({ span, meaning: text })), sources: z.array(source), targets: z.array(system) }),
  domain: named, flows: z.array(flow),
  requirements: z.array(z.strictObject({ id: text, kind: z.enum(["functional", "quality", "constraint"]), statement: text, field: text, value: scalar, unit: text, origin, span: span.optional() })),
  assumptions: z.array(z.strictObject({ id: text, field: text, value: scalar, unit: text, reason: text, effect: text })),
  findings: z.array(z.strictObject(finding)),
  tensions: z.array(z.strictObject({ ...finding, conflict: text, position: text, otherwise: text, because: texts, saw: z.record(text, factValue) })),
  conflicts: z.array(conflict),
  facts: z.record(text, z.strictObject({ value: factValue, unit: text, origin, from: texts })),
  decisions: z.array(decision),
  sizing: z.array(z.strictObject({ id: text, component: text, value: number, unit: text, formula: text, inputs, source: text.optional(), certainty: certainty.optional() })),
  figures: z.array(z.strictObject({ id: text, value: number, unit: text, formula: text, inputs })),
  planningValues: z.array(z.strictObject({ id: text, value: number, unit: text, reason: text })),
  cost, assurance, components: z.array(component), connections: z.array(z.strictObject({ from: text, to: text, what: text, flows: texts, how: text })), paths: z.record(text, texts),
  diagrams: z.array(z.strictObject({ id: text, title: text, mermaid: text })),
  code: z.array(z.strictObject({ id: text, title: text, language: z.enum(["sql", "python", "yaml", "groovy"]), path: text, text })),
  failures: z.array(z.strictObject({
    component: text, event: text, stops: text, stillServes: text, bufferMinutes: number.nullable(), catchUpMinutes: number.nullable(), bufferArithmetic: arithmetic.optional(), catchUpArithmetic: arithmetic.optional(), lost: text, detectedBy: text, action: text, wakes: text.optional(),
  })),
  risks: z.array(z.strictObject({ id: text, statement: text, likelihood: level, impact: level, mitigation: text, because: texts })),
  roadmap: z.array(z.strictObject({ quarter: number, outcome: text, work: texts, because: texts })),
  plan: z.array(z.strictObject({ phase: number, title: text, weeks: text, tasks: texts, exit: text, because: texts })),
  sources: z.array(z.strictObject({ key: text, also: texts.optional(), title: text, url: text.nullable(), asOf: text, confidence: text, unverified: z.boolean() })),
  slots: z.record(text, z.strictObject({ value: text, options: texts, because: texts })),
});
