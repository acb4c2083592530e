/** The first half of the pipeline, without the engine's promises: brief -> facts -> decisions, a few milliseconds each. */
import { parseBrief } from "../../src/generate.js";
import type { Brief } from "../../src/brief/brief.js";
import { matchDomain, withFittingTransformation } from "../../src/catalog/domains/index.js";
import { catalog } from "../../src/catalog/index.js";
import { candidatesOf } from "../../src/decisions/candidates.js";
import { decide, type Asked, type DecideInput, type Decided } from "../../src/decisions/decide.js";
import type { Decision } from "../../src/decisions/decision.js";
import { resolveTopic, settle } from "../../src/decisions/resolve.js";
import { deriveFacts } from "../../src/facts/derive.js";
import type { Facts } from "../../src/facts/fact.js";
import { deriveRequirements, type Derived } from "../../src/requirements/derive.js";
import { firingDirectly } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";

export interface Fast extends Decided {
  readonly brief: Brief;
  readonly derived: Derived;
}

export interface FastOptions {
  /** May be replaced to watch or to mute rules. */
  readonly firing?: NonNullable<DecideInput["firing"]>;
  readonly pressure?: number;
  /** Reasons and what lost are not put into words, except where nothing is left: half the time. */
  readonly wordless?: boolean;
}

const PURPOSE_FIELDS = ["data_sources", "processing_requirements", "sla_requirements", "technical_requirements"] as const;

/** What `decide` is given for a brief, as src/generate.ts gives it. */
export function before(input: unknown, pressure = 0): { readonly brief: Brief; readonly derived: Derived; readonly known: Facts } {
  const brief = parseBrief(input);
  const matched = matchDomain(brief.fields.business_domain?.text ?? "", brief.sources.map((source) => source.name).join(", ")).pack;
  const pack = withFittingTransformation(matched, PURPOSE_FIELDS.map((id) => brief.fields[id]?.text ?? "").join("\n"));
  const derived = deriveRequirements(brief, pack);
  const facts = deriveFacts({ brief, derived, pack });
  const known: Facts = {
    ...facts,
    domainId: { value: pack.id, unit: "id", origin: "derived", from: ["business_domain"] },
    budgetPressure: { value: pressure, unit: "level", origin: "derived", from: [] },
  };
  return { brief, derived, known };
}

/** Decides a brief with the direct evaluator. */
export async function decideFast(input: unknown, { firing = firingDirectly, pressure = 0, wordless = false }: FastOptions = {}): Promise<Fast> {
  const { brief, derived, known } = before(input, pressure);
  const decided = await decide({ brief, facts: known, flows: derived.flows, topics, choices: catalog, firing, ...(wordless ? { answer } : {}) });
  return { brief, derived, ...decided };
}

/** The same choice as `resolveTopic`, told in full only where nothing could be chosen. */
function answer({ topic, flow, rules, facts, brief, choices }: Asked): Decision {
  const question = { topic, candidates: candidatesOf(topic, choices, brief, facts), rules, facts, ...(flow === undefined ? {} : { flow }) };
  const settled = settle(question);
  if (settled.outcome === "infeasible") return resolveTopic(question, settled);
  const named = settled.chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name }));
  return {
    id: flow === undefined ? topic.id : `${topic.id}:${flow}`, topic: topic.id, question: topic.question, ...(flow === undefined ? {} : { flow }), outcome: settled.outcome, chosen: named, pinned: settled.pinned,
    margin: (settled.chosen[0]?.score ?? 0) - (settled.runnersUp[0]?.score ?? 0),
    reasons: [{ rule: "test/not-told", effect: "prefer", text: "Not put into words.", saw: {}, sources: ["test"] }],
    alternatives: settled.runnersUp.map(({ candidate, score }) => ({ id: candidate.id, name: candidate.name, outcome: "outscored", margin: (settled.chosen[0]?.score ?? 0) - score, reasons: [] })),
  };
}
