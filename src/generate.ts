/**
 * The pipeline: brief -> requirements -> facts -> decisions -> topology -> sizing -> cost, assurance -> design. One call per stage.
 * Money feeds back once, in the open: where the priced design breaks the budget it is decided again under `budgetPressure`.
 */
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
import { decide, lookUp, type Decided } from "./decisions/decide.js";
import { servingStore } from "./decisions/serving-store.js";
import { assembleDesign } from "./design/assemble.js";
import { buildTopology } from "./design/components.js";
import type { Design } from "./design/design.js";
import { deriveFacts } from "./facts/derive.js";
import type { Facts } from "./facts/fact.js";
import { deriveRequirements, type Derived } from "./requirements/derive.js";
import { SERVING_TOPICS, topics } from "./rules/index.js";
import { sizeComponents } from "./sizing/index.js";

export interface GenerateOptions {
  /** The catalog to choose from; the shipped one by default. */
  readonly catalog?: Catalog;
  /** The user's own unit prices, USD; they win over the price books. */
  readonly prices?: readonly Price[];
}

/** Fields whose words say which of a domain's transformations matters most. */
const PURPOSE_FIELDS = ["data_sources", "processing_requirements", "sla_requirements", "technical_requirements"] as const;

/** Rounds of deciding again when the budget is broken. */
const MOST_PRESSURE = 1;

/** Brief (text, YAML, JSON or object) -> design. Throws BriefError when it cannot be read; a brief that cannot be satisfied never throws. */
export async function generate(input: unknown, options: GenerateOptions = {}): Promise<Design> {
  const catalog = options.catalog ?? shipped;
  const brief = parseBrief(input, catalog);
  const matched = matchDomain(brief.fields.business_domain?.text ?? "", brief.sources.map((source) => source.name).join(", ")).pack;
  const pack = withFittingTransformation(matched, PURPOSE_FIELDS.map((id) => brief.fields[id]?.text ?? "").join("\n"));
  const derived = deriveRequirements(brief, pack);
  const facts = deriveFacts({ brief, derived, pack });
  let round = await decideAndPrice({ brief, pack, derived, facts, catalog, options }, 0);
  const first = round;
  for (let pressure = 1; pressure <= MOST_PRESSURE && isOver(round); pressure += 1) {
    const cheaper = await decideAndPrice({ brief, pack, derived, facts, catalog, options }, pressure);
    // Under pressure a rule may also pick something dearer; the cheaper design of the two is kept.
    if (cheaper.cost.monthly.expected < round.cost.monthly.expected) round = cheaper;
  }
  return assembleDesign({ ...round, brief, pack, derived, catalog, ...(round === first ? {} : { before: first }) });
}

/** One name table for each catalog: building it takes longer than reading a brief. */
const tables = new WeakMap<Catalog, AliasTable>();

/** Reads a brief with the names of a catalog. */
export function parseBrief(input: unknown, catalog: Catalog = shipped): Brief {
  let table = tables.get(catalog);
  if (table === undefined) {
    table = catalog === shipped ? shippedAliasTable() : buildAliasTable({ technologies: catalog.technologies, practices: catalog.practices, regimes: allRegimes });
    tables.set(catalog, table);
  }
  return readBrief(input, table);
}

interface Stage {
  readonly brief: Brief;
  readonly pack: DomainPack;
  readonly derived: Derived;
  readonly facts: Facts;
  readonly catalog: Catalog;
  readonly options: GenerateOptions;
}

async function decideAndPrice(stage: Stage, pressure: number): Promise<Decided & Pick<Parameters<typeof assembleDesign>[0], "topology" | "sizing" | "cost">> {
  const { brief, derived, catalog, options } = stage;
  const known: Facts = {
    ...stage.facts,
    domainId: { value: stage.pack.id, unit: "id", origin: "derived", from: ["business_domain"] },
    budgetPressure: { value: pressure, unit: "level", origin: "derived", from: pressure > 0 ? ["cost.monthly.expected", "budgetMonthlyUsd"] : [] },
  };
  const decided = await decide({ brief, facts: known, flows: derived.flows, topics, choices: catalog });
  const decisions = lookUp([...decided.decisions.all, servingStore(decided.decisions.all, SERVING_TOPICS)]);
  const technology = catalog.technology.bind(catalog);
  const topology = buildTopology({ decisions, facts: decided.facts, flows: derived.flows, sources: derived.sources, targets: derived.targets, sourceShares: derived.sourceShares, technology });
  const sizing = sizeComponents({ facts: decided.facts, flows: derived.flows, topology, decisions, technology, sources: derived.sources, sourceShares: derived.sourceShares });
  const currency = brief.budget?.currency ?? "USD";
  const monthly = brief.budget === undefined || brief.budget.period === "once" ? undefined : brief.budget.period === "year" ? brief.budget.amount / 12 : brief.budget.amount;
  const cost = estimateCost({
    topology, sizing, technology, priceBooks: catalog.priceBooks, facts: decided.facts, currency, decisions,
    ...(monthly === undefined ? {} : { budgetMonthly: monthly }), ...(options.prices ? { prices: options.prices } : {}),
  });
  return { decisions, facts: decided.facts, topology, sizing, cost };
}

function isOver(round: { readonly cost: { readonly budget?: { readonly verdict: string } } }): boolean {
  return round.cost.budget?.verdict === "over";
}
