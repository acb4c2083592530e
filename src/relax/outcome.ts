/** What one trial of a brief comes to, and the stated promises it breaks. */
import type { Assurance } from "../assurance/assurance.js";
import type { Brief } from "../brief/brief.js";
import type { CostEstimate } from "../cost/estimate.js";
import type { Decision } from "../decisions/decision.js";
import type { Conflict } from "../design/design.js";
import type { Flow, Requirement } from "../requirements/requirement.js";
import { distinct } from "../shared/compare.js";
import { isStreaming } from "../brief/flow-class.js";

/** The part of a design that is compared: a finished design is one, and so is every trial. */
export interface Outcome {
  readonly decisions: readonly Decision[];
  readonly flows: readonly Flow[];
  readonly requirements: readonly Requirement[];
  readonly cost: CostEstimate;
  readonly assurance: Pick<Assurance, "latency" | "availability" | "recovery">;
  /** Ids of what was chosen, and the names by which it answers. */
  readonly uses: ReadonlySet<string>;
}

/** How capacity is bought, beside what the brief asks for. */
export type Purchase = "commitment" | "staging-by-day";

/** A changed brief, and how its design is paid for. */
export interface Trial {
  readonly brief: Brief;
  readonly purchases: readonly Purchase[];
}

/** Decides, sizes, prices and assures a trial. */
export type Attempt = (trial: Trial) => Promise<Outcome>;

/** One thing that does not hold. `requirements` are the ids of what promises it; none where no product is left. */
export interface Problem {
  readonly key: string;
  readonly kind: Conflict["kind"];
  readonly requirements: readonly string[];
  readonly flows: readonly string[];
  readonly topic?: string;
}

/** Every stated promise this outcome breaks, once for each statement of the brief. */
export function problemsOf(outcome: Outcome, brief: Brief): Problem[] {
  const infeasible = outcome.decisions
    .filter((decision) => decision.outcome === "infeasible" && decision.flow === undefined && decision.topic !== "serving-store")
    .map((decision): Problem => ({ key: `infeasible:${decision.topic}`, kind: "infeasible", requirements: [], flows: [], topic: decision.topic }));
  const over: Problem[] = outcome.cost.budget?.verdict === "over" ? [{ key: "budget", kind: "budget", requirements: ["REQ-budget"], flows: [] }] : [];
  return [...infeasible, ...missedPromises(outcome), ...unplaced(outcome, brief), ...unmetWishes(outcome, brief), ...over];
}

/** Id of the statement that a product is used, from the word that names it. */
export function wishId(word: string, kind: "use" | "without" = "use"): string {
  return `SAY-${kind}-${word.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "")}`;
}

/** Products and platforms that the brief orders and the design does not use. */
function unmetWishes(outcome: Outcome, brief: Brief): Problem[] {
  const ordered = brief.mentions.filter((mention) => mention.stance === "required" && (mention.kind === "technology" || mention.kind === "family") && mention.span.field !== "data_sources" && mention.span.field !== "target_systems");
  const met = new Set(ordered.filter((mention) => outcome.uses.has(mention.id)).map((mention) => wishId(mention.span.text)));
  const products = distinct(ordered.map((mention) => wishId(mention.span.text))).filter((id) => !met.has(id));
  const platform = outcome.decisions.find((decision) => decision.topic === "cloud-platform")?.chosen[0]?.id ?? "";
  const named = brief.platforms.filter((item) => item.stance === "required").map((item) => item.value);
  const elsewhere = CLOUDS.includes(platform) && !named.some((value) => value === platform) ? distinct(named).map((value) => `SAY-on-${value}`) : [];
  return [...products, ...elsewhere].map((id) => ({ key: `product:${id}`, kind: "product", requirements: [id], flows: [] }));
}

const CLOUDS: readonly string[] = ["aws", "azure", "gcp", "on-premises"];

/** Whether the same problem is still there; `brief` is the one the outcome was decided for. */
export function stillHolds(problem: Problem, outcome: Outcome, brief: Brief): boolean {
  if (problem.kind === "infeasible") return outcome.decisions.some((decision) => decision.topic === problem.topic && decision.outcome === "infeasible");
  if (problem.kind === "budget") return outcome.cost.budget?.verdict === "over";
  if (problem.kind === "product") return unmetWishes(outcome, brief).some((other) => other.key === problem.key);
  if (problem.kind === "unplaced") return unplaced(outcome, brief).some((other) => other.key === problem.key);
  return misses(outcome).some((miss) => miss.kind === problem.kind && problem.requirements.includes(miss.requirement) && problem.flows.includes(miss.flow));
}


interface Miss {
  readonly kind: "latency" | "availability" | "recovery-time" | "recovery-point";
  readonly requirement: string;
  readonly flow: string;
}

/** Lines of the assurance that miss a figure the brief states. */
function misses(outcome: Outcome): Miss[] {
  const found: Miss[] = [];
  const stated = (id: string, start: string): string | undefined => outcome.flows.find((flow) => flow.id === id)?.because.find((reason) => reason.startsWith(start));
  const add = (kind: Miss["kind"], flow: string, start: string): void => {
    const requirement = stated(flow, start);
    if (requirement !== undefined) found.push({ kind, requirement, flow });
  };
  for (const line of outcome.assurance.latency)
    if (line.verdict === "not-met") add("latency", line.flow, line.measure === "response" ? "REQ-response" : "REQ-freshness");
  for (const line of outcome.assurance.availability) if (line.verdict === "not-met") add("availability", line.flow, "REQ-availability");
  for (const line of outcome.assurance.recovery) {
    if (line.verdict !== "not-met") continue;
    if (line.rto > line.rtoTarget) add("recovery-time", line.flow, "REQ-rto");
    if (line.rpo > line.rpoTarget) add("recovery-point", line.flow, "REQ-rpo");
  }
  return found;
}

function missedPromises(outcome: Outcome): Problem[] {
  const byStatement = new Map<string, { kind: Miss["kind"]; requirements: string[]; flows: string[] }>();
  for (const miss of misses(outcome)) {
    const span = outcome.requirements.find((requirement) => requirement.id === miss.requirement)?.span;
    const key = `${miss.kind}:${span === undefined ? miss.requirement : `${span.field}:${String(span.start)}`}`;
    const known = byStatement.get(key) ?? { kind: miss.kind, requirements: [], flows: [] };
    if (!known.requirements.includes(miss.requirement)) known.requirements.push(miss.requirement);
    if (!known.flows.includes(miss.flow)) known.flows.push(miss.flow);
    byStatement.set(key, known);
  }
  return [...byStatement].map(([key, problem]) => ({ key, ...problem }));
}

/** Seconds up to which an age of data cannot come from a schedule. */
const LIVE_SECONDS = 60;

/** A promise in seconds that no flow carries, because every flow runs on a schedule. */
function unplaced(outcome: Outcome, brief: Brief): Problem[] {
  if (outcome.flows.some(isStreaming)) return [];
  return brief.latencies
    .filter((latency) => latency.measure !== "response" && latency.seconds <= LIVE_SECONDS)
    .filter(({ span }) => !outcome.requirements.some((requirement) => requirement.span?.start === span.start && requirement.span.field === span.field))
    .map(({ span }) => ({ key: `unplaced:${String(span.start)}`, kind: "unplaced", requirements: [`SAY-latency-${String(span.start)}`], flows: outcome.flows.map((flow) => flow.id) }));
}
