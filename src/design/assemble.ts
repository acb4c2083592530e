/** Everything decided, sized, priced -> the design of the contract. */
import { availability } from "../assurance/availability.js";
import type { Assurance } from "../assurance/assurance.js";
import { appliedParameters, complianceLines, elementLines, regimeLines, statedIn } from "../assurance/compliance.js";
import type { AssuranceContext } from "../assurance/context.js";
import { failures as failureTable } from "../assurance/failures.js";
import { answerLines } from "../assurance/answers.js";
import { latencyBudget } from "../assurance/latency.js";
import { mergedParameters, regimesInScope } from "../assurance/parameters.js";
import { placesOf } from "../assurance/places.js";
import { recovery } from "../assurance/recovery.js";
import { regimeConflicts } from "../assurance/regime-conflicts.js";
import { statutoryFindings, statutoryPeriods } from "../assurance/statutory.js";
import type { Brief } from "../brief/brief.js";
import { CATALOG_AS_OF } from "../catalog/as-of.js";
import type { DomainPack } from "../catalog/domain.js";
import type { Catalog } from "../catalog/index.js";
import type { CostEstimate } from "../cost/index.js";
import type { Decisions } from "../decisions/decision.js";
import { factsOfFlow } from "../facts/flows.js";
import type { Fact, Facts } from "../facts/fact.js";
import type { Derived } from "../requirements/derive.js";
import { formatSeconds } from "../shared/format.js";
import { liveUse } from "../facts/domain-use.js";
import type { Sizing } from "../sizing/index.js";
import { derivedFigures } from "./figures.js";
import { planningValues } from "./planning-values.js";
import { SCHEMA_VERSION, VERSION } from "../version.js";
import { buildCode } from "./code-blocks.js";
import type { Design, Finding } from "./design.js";
import { buildDiagrams } from "./diagrams/index.js";
import { buildPlan } from "./plan.js";
import { buildRisks } from "./risks.js";
import { buildRoadmap } from "./roadmap.js";
import type { SlotContext } from "./slots/context.js";
import { writeSlots } from "./slots/index.js";
import { streamKey } from "./slots/shared-figures.js";
import { collectSources } from "./sources.js";
import { findTensions } from "../tensions/index.js";
import type { BanPrice } from "../tensions/money-measures.js";
import type { Topology } from "./topology.js";

export interface AssembleInput {
  readonly brief: Brief;
  readonly pack: DomainPack;
  readonly derived: Derived;
  readonly catalog: Catalog;
  readonly decisions: Decisions;
  readonly facts: Facts;
  readonly topology: Topology;
  readonly sizing: Sizing;
  readonly cost: CostEstimate;
  /** The first round, where the budget made it decide again. */
  readonly before?: { readonly decisions: Decisions; readonly cost: CostEstimate };
  /** The same parts at the volume the brief may mean instead, a month in the currency of the cost. */
  readonly otherReading?: { readonly gigabytesPerDay: number; readonly monthly: number };
  /** Bans of the brief, each with the price of the design without it. */
  readonly bans?: readonly BanPrice[];
}

export async function assembleDesign(input: AssembleInput): Promise<Design> {
  const { brief, pack, derived, catalog, decisions, facts, topology, sizing, cost } = input;
  const { flows } = derived;
  const lookups = { technology: catalog.technology.bind(catalog), practice: catalog.practice.bind(catalog) };
  const assuranceContext: AssuranceContext = { flows, facts, topology, sizing, decisions, windows: liveUse(pack, brief.sources, flows).windows, places: placesOf(brief, facts), ...lookups };
  const regimes = regimesInScope(facts), merged = mergedParameters(regimes, facts);
  const recoveries = recovery(assuranceContext);
  const compliance = complianceLines(regimes, facts, decisions, lookups, topology, recoveries);
  const latency = latencyBudget(assuranceContext);
  const assurance: Assurance = {
    latency, answers: answerLines(assuranceContext, latency), availability: availability(assuranceContext), recovery: recoveries,
    compliance, regimes: regimeLines(regimes), parameters: appliedParameters(merged), regimeConflicts: regimeConflicts(regimes, merged), elements: elementLines(compliance, topology),
    statutory: statutoryPeriods({ brief, pack, facts, flows }),
  };
  const failures = failureTable(assuranceContext);
  const { items } = sizing;
  const sized = new Map(items.map((item) => [item.id, item]));
  const base: Omit<SlotContext, "roadmap"> = {
    brief, requirements: derived.requirements, assumptions: derived.assumptions, flows, facts, decisions, cost, assurance, topology, failures, pack, ...lookups,
    sizing: { all: items, get: (id) => sized.get(id), value: (id, fallback = 0) => sized.get(id)?.value ?? fallback },
  };
  const roadmap = buildRoadmap(base);
  const context: SlotContext = { ...base, roadmap };
  const slots = writeSlots(context);
  const plan = buildPlan(context);
  const tensions = await findTensions({ ...context, plan, logKey: streamKey(context).field, sourceShares: derived.sourceShares, capacityFindings: sizing.findings, ...(input.bans ? { bans: input.bans } : {}), ...(input.before ? { before: input.before } : {}), ...(input.otherReading ? { otherReading: input.otherReading } : {}) });
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "pipewright", version: VERSION, catalogAsOf: CATALOG_AS_OF, catalogHash: catalog.hash() },
    title: brief.fields.business_domain?.text ?? "Data pipeline",
    brief: {
      source: brief.source,
      fields: Object.fromEntries(Object.entries(brief.fields).map(([id, field]) => [id, field.text])),
      echo: brief.echo,
      sources: derived.sources.map(({ id, name, kind, recordsPerSecond, deliveredEverySeconds }) => ({
        id, name, kind, ...(recordsPerSecond === undefined ? {} : { recordsPerSecond }), ...(deliveredEverySeconds === undefined ? {} : { deliveredEverySeconds }),
        ...(derived.sourceShares[id] === undefined ? {} : { volumeShare: derived.sourceShares[id] }), ...(derived.atPeak?.[id] === undefined ? {} : { recordShare: derived.atPeak[id].records, peakShare: derived.atPeak[id].bytes }),
      })),
      targets: brief.targets.map(({ id, name, kind }) => ({ id, name, kind })),
    },
    domain: { id: pack.id, name: pack.name },
    flows: flows.map((flow) => ({ ...flow, freshness: `${formatSeconds(flow.freshnessSeconds)} at p${String(Math.round(flow.percentile * 1000) / 10)}` })),
    requirements: derived.requirements, assumptions: derived.assumptions,
    findings: [...brief.findings, ...notUnderstood(brief), ...sizing.findings.filter((finding) => !toldAsTension(finding)).map(({ severity, code, message }) => ({ severity, code, message })), ...tensions.map(({ severity, code, message, field }) => ({ severity, code, message, ...(field ? { field } : {}) })), ...statutoryFindings(assurance.statutory)],
    tensions, conflicts: [],
    facts: withFlowFacts(facts, derived), decisions: decisions.all, sizing: items, planningValues: planningValues(items, cost), figures: derivedFigures(context), cost, assurance: { ...assurance, parameters: statedIn(assurance.parameters, slots) },
    components: topology.components, connections: topology.connections, paths: topology.paths,
    diagrams: buildDiagrams({ title: brief.fields.business_domain?.text ?? "Data pipeline", flows, components: topology.components, connections: topology.connections, paths: topology.paths, decisions: decisions.all, facts, roadmap, latency: assurance.latency, recovery: assurance.recovery }),
    code: buildCode({ pack, decisions, facts }),
    failures, risks: buildRisks({ ...context, tensions } as SlotContext), roadmap, plan,
    sources: collectSources({ decisions, catalog, cost, pack }),
    slots,
  };
}

/** Beyond a ceiling today: a conflict of its own (tension/part-beyond-its-ceiling), not told a second time. */
const toldAsTension = ({ code, severity }: { readonly code: string; readonly severity: string }): boolean => code === "capacity-exceeded" && severity === "error";

function notUnderstood(brief: Brief): Finding[] {
  return brief.notUnderstood.map((span) => {
    const clause = clauseOf(brief, span);
    return {
      severity: "info", code: "not-understood", message: `"${span.text}" was read but changed nothing in the design.`, field: span.field,
      // Where most of a clause was understood, a word that is left asks for nothing.
      ...(span.text.length >= MOST_OF_A_CLAUSE * clause.length ? { quote: clause } : {}),
    };
  });
}

/** Left over of a clause, as a part of its letters, so that the clause as a whole changed nothing. */
const MOST_OF_A_CLAUSE = 0.6;

/** "A/B test evaluation" where "test evaluation" was left over: the words from one comma, semicolon or line to the next. */
function clauseOf({ source, fields }: Brief, { field, start, end }: Brief["notUnderstood"][number]): string {
  const range = Object.entries(fields).find(([id]) => id === field)?.[1];
  const before = source.slice(range?.start ?? start, start), after = source.slice(end, range === undefined ? end : range.start + range.text.length);
  return `${/[^,;.\n]*$/u.exec(before)?.[0] ?? ""}${source.slice(start, end)}${/^[^,;.\n]*/u.exec(after)?.[0] ?? ""}`.replace(/\s+/gu, " ").replace(/^[\s\-*\u2022(]+|[\s)]+$/gu, "");
}

function withFlowFacts(facts: Facts, derived: Derived): Facts {
  const all: Record<string, Fact> = { ...facts };
  for (const flow of derived.flows)
    for (const [id, fact] of Object.entries(factsOfFlow(flow))) all[id.replace("flow.", `flow.${flow.id}.`)] = fact;
  return all;
}
