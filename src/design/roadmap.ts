/** The four quarters after the start: the domain's order of outcomes, with the work that this design's decisions bring. */
import { regimesInScope, shortName } from "../assurance/parameters.js";
import { flagFact, listFact, numberFact, textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { formatMinutes, formatNumber } from "../shared/format.js";
import type { RoadmapQuarter } from "./design.js";
import { effortOf } from "./effort.js";
import type { SlotContext } from "./slots/context.js";
import { isStreaming } from "../brief/flow-class.js";

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
  [/heartbeat|player|session|click|impression|win notice/iu, (context) => flagFact(context.facts, "hasEventSource")],
  [/by minute|in \d+ seconds|per minute/iu, (context) => flagFact(context.facts, "hasStreamingFlow")],
  [/gateway|edge|fleet|device/iu, (context) => flagFact(context.facts, "hasIotSource")],
  [/billing|register|tariff|estimation rules/iu, (context) => /meter|billing|customer|tariff/iu.test(context.brief.source)],
  [/graph|network analysis/iu, (context) => context.decisions.chosen("graph-store") !== undefined || textFact(context.facts, "teamClass") === "large"],
];

/** Work of the domain's roadmap that the design has from its first day: words -> whether it has it. */
const ALREADY: readonly (readonly [words: RegExp, has: (context: Context) => boolean])[] = [
  [/store.and.forward|gateways?\b|buffer(s|ed|ing)?\b.*(edge|site|ward)/iu, (context) => context.decisions.chosen("edge-gateway") !== undefined || numberFact(context.facts, "smallestRpoMinutes", 60) <= 0],
  [/schema registry|data contracts? in a registry/iu, (context) => context.decisions.chosen("schema-registry") !== undefined],
  [/(introduce|add|set up) (change capture|change data capture)|first change capture/iu, (context) => context.decisions.chosen("cdc") !== undefined],
  [/feature store/iu, (context) => context.decisions.chosen("feature-store") !== undefined],
];

function fits(text: string, context: Context): boolean {
  return PRESUPPOSES.every(([words, holds]) => !words.test(text) || holds(context));
}

/** True for work that is part of what goes live, so that no later quarter may announce it. */
function already(text: string, context: Context): boolean {
  return ALREADY.some(([words, has]) => words.test(text) && has(context));
}

const nameOf = (context: Context, topic: string): string => context.decisions.get(topic)?.chosen[0]?.name ?? "";

/** Homes whose names are not names of a provider. */
const HOMES: Readonly<Record<string, string>> = { "on-premises": "the own data centre", hybrid: "data centre and cloud", "multi-cloud": "each cloud" };

/** The rule behind a choice, or the domain pack where no rule was needed. */
function ruleOf(context: Context, topic: string): string {
  return context.decisions.get(topic)?.reasons[0]?.rule ?? `catalog:${context.pack.id}`;
}

/** Flow that goes live first: the most critical scheduled one where there is one, since it is the thinnest slice end to end. */
function firstFlow(context: Context): string {
  const scheduled = context.flows.filter((flow) => !isStreaming(flow));
  return (scheduled[0] ?? context.flows[0])?.name ?? "the first flow";
}

function foundations(context: Context): Item[] {
  const items: Item[] = [{ text: `landing zone on ${HOMES[context.decisions.chosen("cloud-platform") ?? ""] ?? nameOf(context, "cloud-platform")} with ${[nameOf(context, "identity"), nameOf(context, "key-management"), nameOf(context, "infrastructure-as-code")].filter((name) => name !== "").join(", ")} before any data`, because: ruleOf(context, "infrastructure-as-code") }];
  const store = [nameOf(context, "lake-storage"), nameOf(context, "warehouse")].filter((name) => name !== "");
  if (store.length > 0) items.push({ text: `${store.join(" and ")} with ${nameOf(context, "ci-cd")}: ${firstFlow(context)} from one source to one reader`, because: ruleOf(context, "warehouse") });
  if (listFact(context.facts, "regimes").length > 0) items.push({ text: `evidence for ${regimesInScope(context.facts).map(shortName).slice(0, 3).join(", ")} collected from the first day`, because: "fact:regimes" });
  return items;
}

function core(context: Context): Item[] {
  const items: Item[] = [];
  const live = context.flows.filter(isStreaming);
  const engine = nameOf(context, "stream-processing");
  if (live.length > 0) items.push({ text: `${live.map((flow) => flow.name).slice(0, 2).join(" and ")} live on ${nameOf(context, "event-log")}${engine === "" ? "" : ` and ${engine}`}, after two weeks in shadow beside today's process`, because: ruleOf(context, "event-log") });
  const quality = nameOf(context, "data-quality");
  items.push({ text: `${formatNumber(context.brief.sources.length)} of ${formatNumber(context.brief.sources.length)} sources loaded, ${String(context.pack.rules.length)} quality rules${quality === "" ? "" : ` in ${quality}`}`, because: "fact:sourceCount" });
  return items;
}

/** Quarters between the foundations and the first production use. */
function building(context: Context): Item[] {
  const store = nameOf(context, "lake-storage") || nameOf(context, "warehouse");
  return [
    { text: `sources loaded one after the other into ${store === "" ? "the platform" : store}: ${context.brief.sources.map((source) => source.name).slice(0, 3).join(", ")}`, because: "fact:sourceCount" },
    { text: `contracts and ${String(context.pack.rules.length)} quality rules agreed with the owners`, because: `catalog:${context.pack.id}` },
  ];
}

function proving(context: Context): Item[] {
  return [
    { text: `first restore test${nameOf(context, "backup") === "" ? "" : ` with ${nameOf(context, "backup")}`}`, because: ruleOf(context, "recovery-strategy") },
    { text: `30 days of measured freshness for ${firstFlow(context)}`, because: `fact:flow.${context.flows[0]?.id ?? ""}.freshnessSeconds` },
  ];
}

function scale(context: Context): Item[] {
  const items: Item[] = [];
  const strictest = [...context.assurance.recovery].sort((a, b) => a.rtoTarget - b.rtoTarget)[0];
  if (strictest !== undefined) items.push({ text: `recovery rehearsal: ${context.flows.find((flow) => flow.id === strictest.flow)?.name ?? strictest.flow} back within ${formatMinutes(strictest.rtoTarget)}`, because: `assurance:recovery:${strictest.flow}` });
  if (context.decisions.chosen("commitment") === "commit-after-baseline") items.push({ text: "one-year commitment on the measured base load of 90 days", because: ruleOf(context, "commitment") });
  const tool = nameOf(context, "metadata-catalog");
  items.push({ text: `${String(context.pack.dataProducts.length)} data products published${tool === "" ? "" : ` in ${tool}`} with owner and freshness`, because: `catalog:${context.pack.id}` });
  if (context.decisions.chosen("feature-store") !== undefined) items.push({ text: `features of ${nameOf(context, "feature-store")} served and compared with training`, because: ruleOf(context, "feature-store") });
  return items;
}

function optimise(context: Context): Item[] {
  const items: Item[] = [];
  if (flagFact(context.facts, "replacesHadoop")) items.push({ text: "old Hadoop cluster switched off after 30 days of equal results", because: "fact:replacesHadoop" });
  const old = distinct(context.topology.components.flatMap((component) => {
    const technology = context.technology(component.technology);
    return technology !== undefined && (technology.status !== "active" || technology.endOfLife !== undefined) ? [technology] : [];
  }));
  for (const technology of old.slice(0, 1)) items.push({ text: `successor of ${technology.name}${technology.endOfLife === undefined ? "" : ` before ${technology.endOfLife}`} chosen and tested`, because: `catalog:${technology.id}` });
  if (context.cost.budget !== undefined && context.cost.budget.gap < 0) items.push({ text: "cost review: the dearest part replaced or its promise relaxed until the budget holds", because: "cost:budget" });
  const ml = context.decisions.chosen("machine-learning-roadmap");
  const model = context.pack.machineLearning[0]?.model;
  if (ml === "ml-automl" && model !== undefined) items.push({ text: `AutoML baseline for ${model}`, because: ruleOf(context, "machine-learning-roadmap") });
  items.push({ text: `capacity plan for ${formatNumber(numberFact(context.facts, "growthFactor", 1))} times the volume`, because: "fact:growthFactor" });
  return items;
}

/** Outcome in the words of the domain where this design can reach it, else in the words of the design. */
function outcomeOf(quarter: number, outcome: string | undefined, context: Context): string {
  if (outcome !== undefined && outcome !== "" && fits(outcome, context)) return outcome;
  const store = nameOf(context, "warehouse") || nameOf(context, "lake-storage");
  const others = [
    `${firstFlow(context)} end to end from one source to one reader`, `all ${String(context.brief.sources.length)} sources in ${store === "" ? "the platform" : store}, checked on each load`,
    `${String(context.pack.dataProducts.length)} data products with owners`, "recovery rehearsed, cost per flow reported monthly",
  ];
  return others[quarter - 1] ?? "reviewed";
}

const WEEKS_PER_QUARTER = 13;

/** Quarter by quarter from the start of the project: what will be true at its end, and the work for it. Agrees with the plan's weeks. */
export function buildRoadmap(context: Context): RoadmapQuarter[] {
  const effort = effortOf(context);
  const goLive = Math.min(4, Math.max(1, Math.ceil((effort.totalWeeks - effort.optimisation.weeks) / WEEKS_PER_QUARTER)));
  const own: readonly (readonly [quarter: number, items: readonly Item[]])[] = [
    [1, foundations(context)], ...Array.from({ length: Math.max(0, goLive - 2) }, (_, index): readonly [number, readonly Item[]] => [index + 2, building(context)]), [goLive, core(context)], [Math.max(2, goLive), proving(context)], [Math.max(3, goLive), scale(context)], [4, optimise(context)],
  ];
  return [1, 2, 3, 4].map((quarter) => {
    // The domain's order of outcomes starts when the first flow is in production.
    const domain = context.pack.roadmap.find((item) => item.quarter === quarter - goLive + 1);
    const items = own.filter(([when]) => when === quarter).flatMap(([, list]) => list);
    const work = (domain?.work ?? []).filter((text) => fits(text, context) && !(quarter > goLive && already(text, context))).slice(0, 2);
    return {
      quarter, outcome: quarter < goLive ? (quarter === 1 ? `foundations in place; ${firstFlow(context)} runs on one day of real data` : `first sources loaded and checked; ${firstFlow(context)} in test`) : outcomeOf(quarter, quarter > goLive && /shadow/iu.test(domain?.outcome ?? "") ? undefined : domain?.outcome, context),
      work: [...items.map((item) => item.text), ...work],
      because: distinct([`catalog:${context.pack.id}`, ...items.map((item) => item.because), ...(quarter === goLive ? ["fact:engineers"] : [])]),
    };
  });
}
