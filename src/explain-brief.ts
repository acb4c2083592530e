/** `explain`: a brief and a subject in; why this, why not the others, and what would have to change, out. No document is made for it. */
import { CATALOG_AS_OF } from "./catalog/as-of.js";
import type { Answered } from "./decisions/decide.js";
import type { Decision } from "./decisions/decision.js";
import { explainDecision } from "./explain/explain-decision.js";
import { closeCallOf } from "./explain/close-call.js";
import type { CloseCall, Explanation, Named, WhyNot } from "./explain/explanation.js";
import { entriesOf, nearNames, type Entry } from "./explain/subjects.js";
import { whyNot } from "./explain/why-not.js";
import { decideBrief, type DecidedBrief, type GenerateOptions } from "./generate.js";
import { SERVING_TOPICS } from "./rules/index.js";
import { SCHEMA_VERSION, VERSION } from "./version.js";

export interface ExplainOptions extends Pick<GenerateOptions, "catalog" | "prices" | "overlays"> {
  /** Why not this technology or practice, in the decision that is the subject. */
  readonly candidate?: string;
  /** Without a subject: every decision in full, not one line each. */
  readonly all?: boolean;
}

/** One decision in a line. */
export interface DecisionLine {
  readonly id: string;
  readonly question: string;
  readonly outcome: Decision["outcome"];
  readonly chosen: readonly Named[];
  readonly pinned: boolean;
  readonly margin: number;
  readonly closeCall?: CloseCall;
}

/** What `explain` answers. Lists that were not asked for are empty. */
export interface BriefExplanation {
  readonly schemaVersion: string;
  readonly generator: { readonly name: "pipewright"; readonly version: string; readonly catalogAsOf: string };
  readonly subject: string | null;
  readonly candidate: string | null;
  /** 1 where the budget made the design be decided again; the decisions explained are those. */
  readonly budgetPressure: number;
  /** Every decision in a line; only without a subject. */
  readonly overview: readonly DecisionLine[];
  readonly decisions: readonly Explanation[];
  /** What the subject, or the candidate, is in the catalog; only where one is asked for. */
  readonly entries: readonly Entry[];
  readonly whyNot: readonly WhyNot[];
}

/** The subject is no decision of this brief and nothing in the catalog. */
export class SubjectError extends Error {
  override readonly name = "SubjectError";
  constructor(readonly subject: string, readonly near: readonly string[]) {
    super(`"${subject}" is neither a decision nor a technology or practice of the catalog.`);
  }
}

const sourcesOf = ({ brief, derived }: DecidedBrief): Parameters<typeof explainDecision>[1] => ({ brief, requirements: derived.ledger.requirements, assumptions: derived.ledger.assumptions });

/** Answers that a decision's id or topic names; the serving stores are gathered from topics of their own. */
function answersOn(subject: string, answered: readonly Answered[]): Answered[] {
  if (subject === "serving-store") return answered.filter(({ decision }) => SERVING_TOPICS.some((topic) => topic === decision.topic));
  return answered.filter(({ decision }) => decision.id === subject || decision.topic === subject);
}

/** A decision nobody was asked for: no flow of the brief raises the question. */
function unasked({ id, topic, question, outcome, pinned, margin, reasons }: Decision): Explanation {
  return { id, topic, question, outcome, chosen: [], pinned, margin, notes: reasons.map((reason) => reason.text), rules: [], otherRules: [], alternatives: [], flips: [], grounds: [], thresholds: [] };
}

function lines(decided: DecidedBrief): DecisionLine[] {
  const byId = new Map(decided.answered.map((item) => [item.decision.id, item]));
  return decided.decisions.all.map(({ id, question, outcome, chosen, pinned, margin }) => {
    const answered = byId.get(id);
    const closeCall = answered === undefined ? undefined : closeCallOf(answered);
    return { id, question, outcome, chosen, pinned, margin, ...(closeCall === undefined ? {} : { closeCall }) };
  });
}

interface Found {
  readonly answers: readonly Answered[];
  readonly unasked: readonly Decision[];
  readonly entries: readonly Entry[];
}

/** What a word names: a decision before an entry of the catalog. */
function find(subject: string, decided: DecidedBrief): Found {
  const { answered, catalog, decisions } = decided;
  const answers = answersOn(subject, answered);
  const made = answers.length > 0 ? [] : decisions.all.filter((decision) => decision.id === subject);
  const entries = answers.length + made.length > 0 ? [] : entriesOf(subject, catalog, answered);
  if (answers.length + made.length + entries.length > 0) return { answers, unasked: made, entries };
  throw new SubjectError(subject, nearNames(subject, [...decisions.all.map(({ id }) => id), ...catalog.technologies.map(({ id }) => id), ...catalog.practices.map(({ id }) => id)]));
}

function entriesNamed(candidate: string, decided: DecidedBrief): Entry[] {
  const entries = entriesOf(candidate, decided.catalog, decided.answered);
  if (entries.length > 0) return entries;
  throw new SubjectError(candidate, nearNames(candidate, [...decided.catalog.technologies, ...decided.catalog.practices].map(({ id }) => id)));
}

const against = (entries: readonly Entry[], answers: readonly Answered[]): WhyNot[] => entries.flatMap(({ id }) => answers.flatMap((answered) => whyNot(answered, id) ?? []));

/**
 * Explains a decision (its id or topic), a technology or practice ("why not X?"), a candidate of one decision, or lists all decisions.
 * What is explained is what `generate` decides. Throws BriefError for a brief that cannot be read, SubjectError for a subject unknown.
 */
export async function explain(input: unknown, subject?: string, options: ExplainOptions = {}): Promise<BriefExplanation> {
  const decided = await decideBrief(input, options);
  const base = {
    schemaVersion: SCHEMA_VERSION, generator: { name: "pipewright" as const, version: VERSION, catalogAsOf: CATALOG_AS_OF }, subject: subject ?? null, candidate: options.candidate ?? null, budgetPressure: decided.pressure,
    overview: [], decisions: [], entries: [], whyNot: [],
  };
  const sources = sourcesOf(decided);
  if (subject === undefined) return { ...base, overview: lines(decided), decisions: options.all === true ? decided.answered.map((answered) => explainDecision(answered, sources)) : [] };
  const { answers, unasked: silent, entries } = find(subject, decided);
  if (entries.length > 0) return { ...base, entries, whyNot: against(entries, decided.answered) };
  if (options.candidate !== undefined) {
    const named = entriesNamed(options.candidate, decided);
    return { ...base, entries: named, whyNot: against(named, answers) };
  }
  return { ...base, decisions: [...answers.map((answered) => explainDecision(answered, sources)), ...silent.map(unasked)] };
}
