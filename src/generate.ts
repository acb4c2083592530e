/**
 * The pipeline: brief -> requirements -> facts -> decisions -> topology -> sizing -> cost, assurance -> design. One call per stage.
 * Money feeds back once, in the open: where the priced design breaks the budget it is decided again under `budgetPressure`.
 */
import { placesOf } from "./assurance/places.js";
import { promises } from "./assurance/promises.js";
import type { Brief } from "./brief/brief.js";
import { parseBrief as readBrief } from "./brief/parse.js";
import { shippedAliasTable } from "./catalog/alias-table.js";
import { buildAliasTable, type AliasTable } from "./catalog/aliases.js";
import { matchDomain, withFittingTransformation } from "./catalog/domains/index.js";
import type { DomainPack } from "./catalog/domain.js";
import { catalog as shipped, type Catalog } from "./catalog/index.js";
import { allRegimes } from "./catalog/regimes/index.js";
import type { Price } from "./catalog/schema.js";
import { estimateCost } from "./cost/index.js";
import { decide, lookUp, type Answered, type Decided, type DecideInput } from "./decisions/decide.js";
import type { Decision } from "./decisions/decision.js";
import { servingStore } from "./decisions/serving-store.js";
import { assembleDesign } from "./design/assemble.js";
import { buildTopology } from "./design/components.js";
import type { Design } from "./design/design.js";
import { closeCallOf } from "./explain/close-call.js";
import type { CloseCall } from "./explain/explanation.js";
import { deriveFacts } from "./facts/derive.js";
import { liveUse } from "./facts/domain-use.js";
import type { Facts } from "./facts/fact.js";
import { remembering } from "./relax/answer.js";
import type { Attempt } from "./relax/outcome.js";
import { priceBans } from "./relax/ban-price.js";
import { bought } from "./relax/purchase.js";
import { findConflicts } from "./relax/search.js";
import { deriveRequirements, type Derived } from "./requirements/derive.js";
import { otherReading } from "./requirements/readings.js";
import { firingDirectly } from "./rules/evaluate.js";
import { houseOf, type House } from "./overlay/house.js";
import { SERVING_TOPICS } from "./rules/index.js";
import { distinct } from "./shared/compare.js";
import { sizeComponents, sizeToday } from "./sizing/index.js";

export interface GenerateOptions {
  /** The catalog to choose from; the shipped one by default. */
  readonly catalog?: Catalog;
  /** The user's own unit prices, USD; they win over the price books. */
  readonly prices?: readonly Price[];
  /** House rules, as objects of the overlay format, laid over the catalog in order; later ones win. A wrong one throws OverlayError. */
  readonly overlays?: readonly unknown[];
  /** False leaves out the search for what would make a design fit that breaks a promise; it decides a brief some dozens of times. */
  readonly conflicts?: boolean;
  /** True has json-rules-engine itself say which rules of the decisions hold, instead of the direct evaluator that is held equal to it: the same design, slower. */
  readonly reference?: boolean;
}

/** The catalog with its rules, and with the overlays of the call. What checks overlays is loaded only where there is one. */
async function houseFor({ catalog = shipped, overlays = [] }: GenerateOptions): Promise<House> {
  return overlays.length === 0 ? houseOf(catalog) : (await import("./overlay/apply.js")).applyOverlays(catalog, overlays.map((overlay) => ({ overlay })));
}

/** Fields whose words say which of a domain's transformations matters most. */
const PURPOSE_FIELDS = ["data_sources", "processing_requirements", "sla_requirements", "technical_requirements"] as const;

/** Rounds of deciding again when the budget is broken. */
const MOST_PRESSURE = 1;

/** Brief (text, YAML, JSON or object) -> design. Throws BriefError when it cannot be read; a brief that cannot be satisfied never throws. */
export async function generate(input: unknown, options: GenerateOptions = {}): Promise<Design> {
  const stage = await stageOf(input, options);
  const { brief, pack, catalog } = stage;
  const { first, last } = await settle(stage);
  const other = priceOtherReading(stage, last);
  const bans = options.conflicts === false ? [] : await priceBans({ brief, decisions: last.decisions.all, attempt: attempts(stage) });
  const design = await assembleDesign({ ...last, brief, pack, catalog, ...(last === first ? {} : { before: first }), ...(other === undefined ? {} : { otherReading: other }), ...(bans.length === 0 ? {} : { bans }) });
  if (options.conflicts === false) return design;
  return { ...design, conflicts: await findConflicts({ brief, outcome: { ...design, uses: usedBy(design.decisions, catalog) }, facts: last.facts, attempt: attempts(stage) }) };
}

async function stageOf(input: unknown, options: GenerateOptions): Promise<Stage> {
  const catalog = await houseFor(options);
  const brief = parseBrief(input, catalog);
  const matched = matchDomain(brief.fields.business_domain?.text ?? "", brief.sources.map((source) => source.name).join(", "), catalog.domains).pack;
  const pack = withFittingTransformation(matched, PURPOSE_FIELDS.map((id) => brief.fields[id]?.text ?? "").join("\n"));
  return { brief, pack, catalog, options, currency: brief.budget?.currency ?? "USD" };
}

/** The decisions of a design with all they were made from. Sized and priced only where the brief has a budget that they may break. */
export interface DecidedBrief extends Decided {
  readonly brief: Brief;
  readonly derived: Derived;
  readonly catalog: House;
  /** In the order of the decisions, each with the facts as it saw them. */
  readonly answered: readonly Answered[];
  /** 1 where the budget made it decide again and the cheaper answers were kept. */
  readonly pressure: number;
}

/** Decides as `generate` does, for `explain`. */
export async function decideBrief(input: unknown, options: GenerateOptions = {}): Promise<DecidedBrief> {
  const stage = await stageOf(input, options);
  const { brief, catalog } = stage;
  let pressure = 0;
  if (budgetMonthly(brief) !== undefined) {
    const { first, last } = await settle(stage);
    if (last !== first) pressure = MOST_PRESSURE;
  }
  const derived = deriveRequirements(brief, stage.pack);
  const facts = deriveFacts({ brief, derived, pack: stage.pack });
  const answered: Answered[] = [];
  const decided = await decideUnder(stage, derived, facts, pressure, (item) => answered.push({ ...item, question: { ...item.question, facts: { ...item.question.facts } } }));
  return { ...decided, brief, derived, catalog, answered, pressure };
}

/** Decides a brief, and once more where the design breaks the budget; the cheaper of the two is the last. */
async function settle(stage: Stage): Promise<{ first: Round; last: Round }> {
  const derived = deriveRequirements(stage.brief, stage.pack);
  const facts = deriveFacts({ brief: stage.brief, derived, pack: stage.pack });
  const first = await decideAndPrice(stage, derived, facts, 0);
  let last = first;
  for (let pressure = 1; pressure <= MOST_PRESSURE && isOver(last); pressure += 1) {
    const cheaper = await decideAndPrice(stage, derived, facts, pressure);
    // Under pressure a rule may also pick something dearer; the cheaper design of the two is kept.
    if (cheaper.cost.monthly.expected < last.cost.monthly.expected) last = cheaper;
  }
  return { first, last };
}

/** The same stages for changed briefs, without the words of the document: the direct evaluator in the place of the engine, answers remembered. */
function attempts(stage: Stage, search: Stage["search"] = { firing: firingDirectly, answer: remembering() }): Attempt {
  const { pack, catalog } = stage;
  return async ({ brief, purchases }) => {
    const { last } = await settle({ ...stage, brief, search });
    const { derived, decisions, facts, topology, sizing } = last;
    const { flows, ledger } = derived;
    const assurance = promises({ flows, facts, topology, sizing, decisions, windows: liveUse(pack, brief.sources, flows).windows, places: placesOf(brief, facts), technology: catalog.technology.bind(catalog), practice: catalog.practice.bind(catalog) });
    return { decisions: decisions.all, flows, requirements: ledger.requirements, cost: bought(last.cost, purchases), assurance, uses: usedBy(decisions.all, catalog) };
  };
}

/** A brief and the function that tries changes of it; `search` says how each trial decides, `{}` as the design itself does. */
export async function trialsOf(input: unknown, options: GenerateOptions = {}, search?: Stage["search"]): Promise<{ readonly brief: Brief; readonly attempt: Attempt }> {
  const stage = await stageOf(input, options);
  return { brief: stage.brief, attempt: attempts(stage, search) };
}

/** Ids of what was chosen, and the names by which it answers. */
function usedBy(decisions: readonly Decision[], catalog: Catalog): ReadonlySet<string> {
  const chosen = distinct(decisions.flatMap((decision) => decision.chosen.map((item) => item.id)));
  return new Set(chosen.flatMap((id) => [id, ...(catalog.technology(id)?.options ?? catalog.practice(id)?.options ?? [])]));
}

/** One name table for each catalog: building it takes longer than reading a brief. */
const tables = new WeakMap<Catalog, AliasTable>();

/** Reads a brief with the names of a catalog. */
export function parseBrief(input: unknown, catalog: Catalog = shipped): Brief {
  let table = tables.get(catalog);
  if (table === undefined) {
    table = catalog.technologies === shipped.technologies && catalog.practices === shipped.practices ? shippedAliasTable() : buildAliasTable({ technologies: catalog.technologies, practices: catalog.practices, regimes: allRegimes });
    tables.set(catalog, table);
  }
  return readBrief(input, table);
}

interface Stage {
  readonly brief: Brief;
  readonly pack: DomainPack;
  readonly catalog: House;
  readonly options: GenerateOptions;
  /** Of all amounts; that of the budget. */
  readonly currency: string;
  /** How a search decides. */
  readonly search?: Pick<DecideInput, "firing" | "answer">;
}

type Round = Decided & Pick<Parameters<typeof assembleDesign>[0], "derived" | "topology" | "sizing" | "cost">;

/** All decisions under a pressure of the budget, the serving stores gathered in one. */
async function decideUnder(stage: Stage, derived: Derived, before: Facts, pressure: number, watch?: (answered: Answered) => void): Promise<Decided> {
  const { brief, catalog } = stage;
  const known: Facts = {
    ...before,
    domainId: { value: stage.pack.id, unit: "id", origin: "derived", from: ["business_domain"] },
    budgetPressure: { value: pressure, unit: "level", origin: "derived", from: pressure > 0 ? ["cost.monthly.expected", "budgetMonthlyUsd"] : [] },
  };
  const reference = stage.options.reference === true ? { firing: (await import("./rules/engine.js")).firingRules } : {};
  const decided = await decide({ brief, facts: known, flows: derived.flows, topics: catalog.topics, general: catalog.general, choices: catalog, ...reference, ...stage.search, ...(watch ? { watch } : {}) });
  return { ...decided, decisions: lookUp([...decided.decisions.all, servingStore(decided.decisions.all, SERVING_TOPICS)]) };
}

/** A limit of the run cost a month, in the budget's currency. */
function budgetMonthly({ budget }: Brief): number | undefined {
  return budget === undefined || budget.period === "once" ? undefined : budget.period === "year" ? budget.amount / 12 : budget.amount;
}

/** Marks the close calls, which are told while the facts of each decision are at hand. */
async function decideMarked(stage: Stage, derived: Derived, before: Facts, pressure: number): Promise<Decided> {
  if (stage.search !== undefined) return decideUnder(stage, derived, before, pressure);
  const calls = new Map<string, CloseCall>();
  const decided = await decideUnder(stage, derived, before, pressure, (answered) => {
    const call = closeCallOf(answered);
    if (call !== undefined) calls.set(answered.decision.id, call);
  });
  const all = decided.decisions.all.map((decision) => {
    const closeCall = calls.get(decision.id);
    return closeCall === undefined ? decision : { ...decision, closeCall };
  });
  return { ...decided, decisions: lookUp(all) };
}

/** The same parts under the other reading of a volume that contradicts itself; undefined where it does not. */
function priceOtherReading(stage: Stage, round: Round): { readonly gigabytesPerDay: number; readonly monthly: number } | undefined {
  const brief = otherReading(stage.brief, stage.pack, round.derived.volume);
  if (brief === undefined) return undefined;
  const derived = deriveRequirements(brief, stage.pack);
  // What was decided stays, with what the decisions said of the platform; only what follows from the volume changes.
  const designed = deriveFacts({ brief: stage.brief, derived: round.derived, pack: stage.pack });
  const changed = Object.entries(deriveFacts({ brief, derived, pack: stage.pack })).filter(([id, fact]) => fact.value !== designed[id]?.value && !Array.isArray(fact.value));
  const facts = { ...round.facts, ...Object.fromEntries(changed) };
  const { cost } = price({ ...stage, brief }, derived, { ...round, facts }, sizeToday);
  return { gigabytesPerDay: derived.volume.gigabytesPerDay.value, monthly: cost.monthly.expected };
}

async function decideAndPrice(stage: Stage, derived: Derived, before: Facts, pressure: number): Promise<Round> {
  return price(stage, derived, await decideMarked(stage, derived, before, pressure));
}

/** Topology, sizing and cost of what was decided. */
function price(stage: Stage, derived: Derived, decided: Decided, size = sizeComponents): Round {
  const { brief, catalog, options, currency } = stage;
  const { decisions } = decided;
  const technology = catalog.technology.bind(catalog);
  const topology = buildTopology({ decisions, facts: decided.facts, flows: derived.flows, sources: derived.sources, targets: derived.targets, sourceShares: derived.sourceShares, technology });
  const sizing = size({ facts: decided.facts, flows: derived.flows, topology, decisions, technology, practice: catalog.practice.bind(catalog), sources: derived.sources, sourceShares: derived.sourceShares, ...(derived.atPeak === undefined ? {} : { atPeak: derived.atPeak }) });
  const monthly = budgetMonthly(brief);
  const cost = estimateCost({
    topology, sizing, technology, priceBooks: catalog.priceBooks, facts: decided.facts, currency, decisions,
    ...(monthly === undefined ? {} : { budgetMonthly: monthly }), prices: [...(options.prices ?? []), ...catalog.prices],
  });
  return { derived, decisions, facts: decided.facts, topology, sizing, cost };
}

function isOver(round: { readonly cost: { readonly budget?: { readonly verdict: string } } }): boolean {
  return round.cost.budget?.verdict === "over";
}
