/** The four quarters after the start: the domain's order of outcomes, with the work that this design's decisions bring. */
import { flagFact, listFact, numberFact, textFact } from "../facts/fact.js";
import { isStreaming } from "../sizing/load.js";
import { distinct } from "../shared/compare.js";
import { formatMinutes, formatNumber } from "../shared/format.js";
import type { RoadmapQuarter } from "./design.js";
import type { SlotContext } from "./slots/context.js";

type Context = Omit<SlotContext, "roadmap">;

interface Item {
  readonly text: string;
  readonly because: string;
}

/** Work of the domain's roadmap that presupposes something this design may not have: words -> whether it has it. */
const PRESUPPOSES: readonly (readonly [words: RegExp, holds: (context: Context) => boolean])[] = [
  [/change capture|change data|\bcdc\b/iu, (context) => context.decisions.chosen("cdc") !== undefined],
  [/\bmodels?\b|feature|forecast|scor|champion|recommend|prediction|machine learning/iu, (context) => flagFact(context.facts, "hasMachineLearning") || flagFact(context.facts, "hasScoringFlow")],
  [/window|alert|alarm|streams?\b|live|real.?time|within .*(second|minute)s?|shadow mode|before customers/iu, (context) => flagFact(context.facts, "hasStreamingFlow")],
  [/gateway|edge|fleet|device/iu, (context) => flagFact(context.facts, "hasIotSource")],
  [/graph|network analysis/iu, (context) => context.decisions.chosen("graph-store") !== undefined || textFact(context.facts, "teamClass") === "large"],
];

function fits(text: string, context: Context): boolean {
  return PRESUPPOSES.every(([words, holds]) => !words.test(text) || holds(context));
}

const nameOf = (context: Context, topic: string): string => context.decisions.get(topic)?.chosen[0]?.name ?? "";

/** Flow that goes live first: the most critical scheduled one where there is one, since it is the thinnest slice end to end. */
function firstFlow(context: Context): string {
  const scheduled = context.flows.filter((flow) => !isStreaming(flow));
  return (scheduled[0] ?? context.flows[0])?.name ?? "the first flow";
}

function foundations(context: Context): Item[] {
  const items: Item[] = [{ text: `${nameOf(context, "cloud-platform")}: ${[nameOf(context, "identity"), nameOf(context, "key-management"), nameOf(context, "infrastructure-as-code")].filter((name) => name !== "").join(", ")}, before any data`, because: "decision:infrastructure-as-code" }];
  const store = [nameOf(context, "lake-storage"), nameOf(context, "warehouse")].filter((name) => name !== "");
  if (store.length > 0) items.push({ text: `${store.join(" and ")} with ${nameOf(context, "ci-cd")}: ${firstFlow(context)} from one source to one reader`, because: "decision:warehouse" });
  if (listFact(context.facts, "regimes").length > 0) items.push({ text: `Evidence for ${listFact(context.facts, "regimes").map((id) => id.toUpperCase()).slice(0, 3).join(", ")} collected from the first day`, because: "fact:regimes" });
  return items;
}

function core(context: Context): Item[] {
  const items: Item[] = [];
  const live = context.flows.filter(isStreaming);
  const engine = nameOf(context, "stream-processing");
  if (live.length > 0) items.push({ text: `${nameOf(context, "event-log")}${engine === "" ? "" : ` and ${engine}`}: ${live[0]?.name ?? ""} in shadow beside today's process`, because: "decision:event-log" });
  const quality = nameOf(context, "data-quality");
  items.push({ text: `${formatNumber(context.brief.sources.length)} of ${formatNumber(context.brief.sources.length)} sources loaded, ${String(context.pack.rules.length)} quality rules${quality === "" ? "" : ` in ${quality}`}`, because: "fact:sourceCount" });
  items.push({ text: `First restore test${nameOf(context, "backup") === "" ? "" : ` with ${nameOf(context, "backup")}`}`, because: "decision:recovery-strategy" });
  return items;
}

function scale(context: Context): Item[] {
  const items: Item[] = [];
  const strictest = [...context.assurance.recovery].sort((a, b) => a.rtoTarget - b.rtoTarget)[0];
  if (strictest !== undefined) items.push({ text: `Recovery rehearsal: ${context.flows.find((flow) => flow.id === strictest.flow)?.name ?? strictest.flow} back within ${formatMinutes(strictest.rtoTarget)}`, because: `assurance:recovery:${strictest.flow}` });
  if (context.decisions.chosen("commitment") === "commit-after-baseline") items.push({ text: "One-year commitment on the measured base load of 90 days", because: "decision:commitment" });
  const tool = nameOf(context, "metadata-catalog");
  items.push({ text: `${String(context.pack.dataProducts.length)} data products published${tool === "" ? "" : ` in ${tool}`} with owner and freshness`, because: `catalog:${context.pack.id}` });
  if (context.decisions.chosen("feature-store") !== undefined) items.push({ text: `Features of ${nameOf(context, "feature-store")} served and compared with training`, because: "decision:feature-store" });
  return items;
}

function optimise(context: Context): Item[] {
  const items: Item[] = [];
  if (flagFact(context.facts, "replacesHadoop")) items.push({ text: "Old Hadoop cluster switched off after 30 days of equal results", because: "fact:replacesHadoop" });
  const old = distinct(context.topology.components.flatMap((component) => {
    const technology = context.technology(component.technology);
    return technology !== undefined && (technology.status !== "active" || technology.endOfLife !== undefined) ? [technology] : [];
  }));
  for (const technology of old.slice(0, 1)) items.push({ text: `Successor of ${technology.name}${technology.endOfLife === undefined ? "" : ` before ${technology.endOfLife}`} chosen and tested`, because: `catalog:${technology.id}` });
  if (context.cost.budget !== undefined && context.cost.budget.gap < 0) items.push({ text: "Cost review: the dearest part replaced or its promise relaxed until the budget holds", because: "cost:budget" });
  const ml = context.decisions.chosen("machine-learning-roadmap");
  const model = context.pack.machineLearning[0]?.model;
  if (ml === "ml-automl" && model !== undefined) items.push({ text: `AutoML baseline for ${model}`, because: "decision:machine-learning-roadmap" });
  items.push({ text: `Capacity plan for ${formatNumber(numberFact(context.facts, "growthFactor", 1))} times the volume`, because: "fact:growthFactor" });
  return items;
}

/** Outcome in the words of the domain where this design can reach it, else in the words of the design. */
function outcomeOf(quarter: number, outcome: string, context: Context): string {
  if (fits(outcome, context)) return outcome;
  const store = nameOf(context, "warehouse") || nameOf(context, "lake-storage");
  const others = [
    `${firstFlow(context)} in production with a measured freshness`, `all ${String(context.brief.sources.length)} sources in ${store}, checked on each load`,
    `${String(context.pack.dataProducts.length)} data products with owners`, "recovery rehearsed, cost per flow reported monthly",
  ];
  return others[quarter - 1] ?? "reviewed";
}

/** Quarter by quarter: what will be true at its end, and the work for it. */
export function buildRoadmap(context: Context): RoadmapQuarter[] {
  const own = [foundations, core, scale, optimise];
  return [1, 2, 3, 4].map((quarter) => {
    const domain = context.pack.roadmap.find((item) => item.quarter === quarter);
    const items = own[quarter - 1]?.(context) ?? [];
    const work = (domain?.work ?? []).filter((text) => fits(text, context)).slice(0, 2);
    return {
      quarter, outcome: outcomeOf(quarter, domain?.outcome ?? "", context),
      work: [...items.map((item) => item.text), ...work],
      because: distinct([`catalog:${context.pack.id}`, ...items.map((item) => item.because)]),
    };
  });
}
