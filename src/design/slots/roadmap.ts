/** What comes after go-live: the next technologies, the shape of the platform, the four quarters. */
import { formatNumber, formatSeconds } from "../../shared/format.js";
import { ownParts } from "../parts.js";
import { LONGEST_LIVE_SECONDS, liveUse } from "../../facts/domain-use.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, notNeeded, sentences, some } from "./controls.js";
import { costByPart, money } from "./money.js";
import { isStreaming } from "../../brief/flow-class.js";

const ruleText = (context: SlotContext, topic: string): string => context.decisions.get(topic)?.reasons.find((reason) => reason.rule.startsWith(`${topic}/`))?.text ?? "";

const machineLearning: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = own.ids("machine-learning-roadmap")[0] ?? "ml-none";
  const model = context.pack.machineLearning[0];
  const options = own.options("machine-learning-roadmap", ["automl", "feature-store", "none"]);
  const because = own.because(["machine-learning-roadmap"], `catalog:${context.pack.id}`);
  const first = model === undefined ? "a first model" : `${model.model} from ${model.features}`;
  if (id === "ml-none") return slot(notNeeded(`${ruleText(context, "machine-learning-roadmap").replace(/\.$/u, "")}${model === undefined ? "" : `; the first worth trying would be ${model.model}, from tables that exist by quarter 3`}`), because, options);
  if (id === "ml-automl") return slot(sentences(`Quarter 4: AutoML baseline for ${first}, scored in batch into ${own.name("the warehouse", "warehouse")}.`, "Kept only if it beats today's rule on one held-out month."), because, options);
  const store = own.name("a feature store", "feature-store", "key-value-store", "cache");
  return slot(sentences(`${capital(first)}${model === undefined ? "" : ` (${model.freshness})`}; features defined once and served by ${store}.`, `Next: ${context.pack.machineLearning[1]?.model ?? "drift alerts on the ten strongest features"}.`), because, options);
};

const realTime: SlotWriter = (context) => {
  const own = new Controls(context);
  const live = context.flows.filter(isStreaming);
  const slow = [...context.flows].filter((flow) => !isStreaming(flow)).sort((a, b) => a.freshnessSeconds - b.freshnessSeconds)[0];
  const window = context.pack.windows[0];
  if (live.length === 0) {
    const factor = context.decisions.get("event-log")?.reasons[0]?.text ?? "";
    return slot(sentences(`Not planned: ${factor === "" ? "no flow needs a stream." : `${factor.charAt(0).toLowerCase()}${factor.slice(1)}`}`, `It pays when somebody acts within minutes${window === undefined ? "" : `, for instance on ${window.measure}`}; then change capture and ${own.name("the warehouse", "warehouse")} with 5-minute loads come before a stream engine.`), [...own.because(["event-log", "stream-processing"]), `catalog:${context.pack.id}`]);
  }
  // What comes next is a window the design does not compute yet.
  const used = liveUse(context.pack, context.brief.sources, context.flows).windows.map((item) => item.id);
  const more = context.pack.windows.find((item) => item.kind !== "none" && item.seconds <= LONGEST_LIVE_SECONDS && !used.includes(item.id));
  return slot(
    sentences(`In this design: ${some(live.map((flow) => flow.name), 2)}; next ${more === undefined ? `a window the readers of ${context.pack.kpis[0]?.name.toLowerCase() ?? "the figures"} ask for` : `${more.measure}${/\bover\b/u.test(more.measure) ? "" : ` over ${formatSeconds(more.seconds)}`}`} in ${own.name("the consumers", "stream-processing")}.`, slow === undefined ? "" : `Kept on a schedule: ${slow.name}, since data ${formatSeconds(slow.freshnessSeconds)} old is enough there.`),
    [...own.because(["stream-processing"]), `catalog:${context.pack.id}`, ...live.slice(0, 1).map((flow) => `fact:flow.${flow.id}.freshnessSeconds`)],
  );
};

const graph: SlotWriter = (context) => {
  const own = new Controls(context);
  const use = context.pack.graphUse;
  if (own.decided("graph-store")) return slot(sentences(`${own.name("", "graph-store")} is part of this design.`, use ?? "Extend it by one relation at a time."), own.because(["graph-store"], `catalog:${context.pack.id}`));
  if (use === null) return slot(notNeeded(`no question of ${context.pack.name.toLowerCase()} here asks for paths of more than three joins; SQL answers the rest`), [`catalog:${context.pack.id}`, ...own.because(["graph-store"])]);
  return slot(sentences(use, `Trial first with recursive SQL in ${own.name("the warehouse", "warehouse", "query-engine", "lake-storage")}; a graph store only if three hops take over 10 s.`), [`catalog:${context.pack.id}`, ...own.because(["graph-store"])]);
};

const edge: SlotWriter = (context) => {
  const own = new Controls(context);
  const use = context.pack.edgeUse;
  if (own.decided("edge-gateway")) return slot(sentences(`${own.name("", "edge-gateway")} buffers at ${own.number("siteCount") > 0 ? `${formatNumber(own.number("siteCount"))} sites` : "each site"} now.`, use ?? "Next: rules at the site that need no central answer."), own.because(["edge-gateway"], `catalog:${context.pack.id}`));
  const because = [`catalog:${context.pack.id}`, "fact:hasIotSource"];
  if (use === null) return slot(notNeeded(`nothing of ${context.pack.name.toLowerCase()} is decided at a remote site`), because);
  const text = `${use.charAt(0).toLowerCase()}${use.slice(1).replace(/\.$/u, "")}`;
  if (own.flag("hasIotSource")) {
    // What may not be lost has to be held where it arises, from the first day.
    const lossless = own.number("smallestRpoMinutes", 60) <= 0;
    return slot(lossless ? `Needed at go-live, not later, because no record may be lost: ${text}. The buffer belongs to the devices' gateways and is not in the bill; their owner confirms it before the first flow is live.` : use, [...because, "fact:smallestRpoMinutes"]);
  }
  const fast = own.number("tightestResponseMilliseconds", 1000);
  if (fast < 50) return slot(`Not in this design, and to be decided before go-live: an answer within ${formatNumber(fast)} ms holds only for callers near ${own.name("the platform", "cloud-platform")}'s region. ${use.replace(/\.$/u, "")}: one more copy of ${own.name("the serving store", "key-value-store", "cache", "feature-store")} for each region the brief names.`, [...because, "fact:tightestResponseMilliseconds"]);
  return slot(notNeeded(`no devices or sites among the ${formatNumber(own.number("sourceCount"))} sources; with them: ${text}`), because);
};

/** Roles for which a serverless form of the same engine exists. */
const MOVABLE: ReadonlySet<string> = new Set(["compute", "stream-processing", "batch-processing", "orchestration", "warehouse", "event-log", "cache", "cdc", "search-index", "relational-store"]);

const serverless: SlotWriter = (context) => {
  const own = new Controls(context);
  if (!own.flag("hasCloud")) return slot(notNeeded(`the platform stays in its own data centre (${own.text("hosting")}); short-lived jobs on ${own.name("the cluster", "compute")} give the same effect for batch`), ["fact:hosting", ...own.because(["compute"])]);
  const all = ownParts(context.topology.components);
  const libraries = all.filter((component) => context.technology(component.technology)?.deployment === "library").length;
  const done = all.filter((component) => ["serverless", "saas"].includes(context.technology(component.technology)?.deployment ?? ""));
  const dear = costByPart(context).find((part) => all.some((component) => component.id === part.component && !done.includes(component) && MOVABLE.has(component.role)));
  const head = `${formatNumber(done.length)} of ${formatNumber(all.length)} parts run without servers${libraries === 0 ? "" : `, ${formatNumber(libraries)} ${libraries === 1 ? "is a library" : "are libraries"}`}.`;
  if (dear === undefined) return slot(`${head} No engine or compute is left to move.`, ["fact:hosting", ...own.because(["compute"])]);
  return slot(sentences(head, `Candidate: ${dear.name}, ${money(context.cost, dear.monthly)} a month; move when its mean use stays under 30 % of its size for 90 days, since above that servers are cheaper.`), [`cost:${context.cost.lineItems.find((line) => line.component === dear.component)?.id ?? "monthly"}`, ...own.because(["compute"]).slice(0, 2)]);
};

const mesh: SlotWriter = (context) => {
  const own = new Controls(context);
  const teams = own.number("domainTeams", 1);
  const products = context.pack.dataProducts.map((product) => product.name);
  const because = own.because(["data-ownership"], "fact:domainTeams", "fact:engineers");
  if (own.chose("data-ownership", "data-mesh")) return slot(`Part of this design: ${formatNumber(teams)} domain teams own ${some(products)}; start with two or three willing domains, move ownership after the platform's templates exist, the rest by quarter 4.`, because);
  return slot(`Not now: ${formatNumber(teams)} domain ${teams === 1 ? "team" : "teams"} and ${formatNumber(own.number("engineers"))} ${own.number("engineers") === 1 ? "engineer" : "engineers"}; ownership splits at five domains with engineers of their own. Prepared by owners named on ${some(products)}.`, because);
};

const eventDriven: SlotWriter = (context) => {
  const own = new Controls(context);
  if (own.decided("event-log")) return slot(sentences(context.pack.eventDriven, `Each reaction is a consumer of its own on ${own.name("", "event-log")}, so it can fail alone.`), [`catalog:${context.pack.id}`, ...own.because(["event-log"])]);
  return slot(sentences(`Not now: without an event log, ${own.name("the orchestrator", "orchestration")} starts work when a load arrives.`, context.pack.eventDriven), [`catalog:${context.pack.id}`, ...own.because(["event-log", "orchestration"])]);
};

const apiFirst: SlotWriter = (context) => {
  const own = new Controls(context);
  const head = own.decided("api-gateway") ? `Served by ${own.name("", "api-gateway")} with versioned contracts.` : own.flag("needsApi") ? "Served by the store's own read API." : `No API now: ${(context.decisions.get("api-gateway")?.reasons[0]?.text ?? "readers use SQL.").replace(/^[A-Z]/u, (letter) => letter.toLowerCase())}`;
  return slot(sentences(context.pack.apiFirst, head), [`catalog:${context.pack.id}`, ...own.because(["api-gateway"])]);
};

/** One quarter of the roadmap in a line. */
function quarter(number: number): SlotWriter {
  return (context) => {
    const item = context.roadmap.find((entry) => entry.quarter === number);
    if (item === undefined) return slot(`Not needed: the roadmap has no quarter ${String(number)}.`, [`catalog:${context.pack.id}`]);
    const work: string[] = [];
    for (const text of item.work) if ([...work, text].join("; ").length + item.outcome.length < 300) work.push(text);
    return slot(`${capital(item.outcome)}. Work: ${work.join("; ")}.`, item.because);
  };
}

export const roadmapSlots: SlotWriters = {
  "roadmap.emerging-technologies.machine-learning": machineLearning,
  "roadmap.emerging-technologies.real-time-analytics": realTime,
  "roadmap.emerging-technologies.graph-processing": graph,
  "roadmap.emerging-technologies.edge-computing": edge,
  "roadmap.platform-evolution.serverless-migration": serverless,
  "roadmap.platform-evolution.mesh-architecture": mesh,
  "roadmap.platform-evolution.event-driven": eventDriven,
  "roadmap.platform-evolution.api-first": apiFirst,
  "roadmap.capabilities-roadmap.quarter-1": quarter(1),
  "roadmap.capabilities-roadmap.quarter-2": quarter(2),
  "roadmap.capabilities-roadmap.quarter-3": quarter(3),
  "roadmap.capabilities-roadmap.quarter-4": quarter(4),
};
