/** Picks and promises that hang on a figure nobody has measured: the test that settles each, and by when. */
import type { CloseCall } from "../explain/explanation.js";
import type { Fact, Facts } from "../facts/fact.js";
import { factDefinitions } from "../facts/definitions.js";
import { formatNumber, formatSeconds } from "../shared/format.js";
import { collect } from "./collect.js";
import type { MeasureInput, Put } from "./measures.js";

export interface OpenFact {
  readonly pick: string;
  readonly hangs: string;
  readonly test: string;
  readonly otherwise: string;
  /** Phase of the plan in which the test is made. */
  readonly phase: 1 | 2;
  readonly because: string;
}

/** Decisions whose turn would change the bill or the team; others are settled by taste later. */
const MAIN: readonly string[] = ["event-log", "stream-processing", "batch-processing", "warehouse", "orchestration", "table-format", "lake-storage", "realtime-olap", "query-engine", "key-value-store", "recovery-strategy", "architecture-pattern", "cdc", "relational-store", "time-series-store", "search-index"];

/** How a kind of figure is measured. First match counts. */
const TESTS: readonly (readonly [RegExp, string, 1 | 2])[] = [
  [/^(?:warm|cold|hot|workingSet)/u, "Agree with the readers how far back they query, and record one full day of raw input from every source", 1],
  [/bytes|gigabytes|megabytes|records|volume|peak|compression|stream(?:share|peak)|workingset|warm/iu, "Record one full day of raw input, with its busiest hour, from every source", 1],
  [/quer|users|concurrent/iu, "Replay one working day of the readers' queries against a copy", 2],
  [/keys?count|state|join/iu, "Count distinct keys and the largest key's share in one day of input", 1],
  [/growth/iu, "Take the monthly volumes of the last 12 months from the sources", 1],
  [/freshness|response|latency|milliseconds/iu, "Drive the path at 1.5 times the peak for an hour and read p50 and p99 at each hop", 2],
  [/schema|late/iu, "Compare arrival and event time, and the schemas, of the last 30 days", 1],
];

/** True where a fact rests on an assumption, at whatever remove. */
export function isUnmeasured(facts: Facts, id: string, depth = 5): boolean {
  const fact: Fact | undefined = facts[id];
  if (fact === undefined) return false;
  if (fact.origin === "assumed" || fact.from.some((item) => item.startsWith("ASM-"))) return true;
  return depth > 0 && fact.from.some((item) => item !== id && isUnmeasured(facts, item, depth - 1));
}

/** "ingestGigabytesPerDay" in the words of the vocabulary, without the full stop; "the same at ..." says nothing alone. */
function meaning(id: string): string {
  const words = factDefinitions.find((item) => item.id === id)?.description ?? id;
  return /^The same/u.test(words) ? id.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`) : words.replace(/\.$/u, "").replace(/^./u, (first) => first.toLowerCase());
}

function fromCall(input: MeasureInput, topic: string, call: CloseCall): OpenFact | undefined {
  const { flip } = call;
  if (flip === undefined || typeof flip.from !== "number" || typeof flip.to !== "number" || !isUnmeasured(input.facts, flip.fact)) return undefined;
  const [, test, phase] = TESTS.find(([words]) => words.test(flip.fact)) ?? [/./u, "Measure it on the sources", 1 as const];
  const other = flip.outcome === "not-needed" ? "none is needed" : flip.outcome === "infeasible" ? "none fits" : flip.winner.map((item) => item.name).join(", ");
  const bound = flip.to > flip.from ? "above" : "below";
  return {
    pick: `The choice of ${topic.replaceAll("-", " ")} (${call.winner.map((item) => item.name).join(", ")})`, hangs: `${meaning(flip.fact)}, taken as ${formatNumber(flip.from)} ${flip.unit} and not measured`,
    test, otherwise: `${bound === "above" ? "Above" : "Below"} ${formatNumber(flip.to)} ${flip.unit} the answer is: ${other}`, phase, because: `fact:${flip.fact}`,
  };
}

const DRIVE = "Drive the path at 1.5 times the peak for an hour and read p50 and p99 at each hop";

/** A promise at risk, else one whose arithmetic has no measured figure in it and uses a quarter of the promise or more. */
function fromPath(input: MeasureInput): OpenFact | undefined {
  const due = input.assurance.latency.filter((line) => line.target <= 60_000 && line.hops.length > 0).sort((a, b) => b.total / b.target - a.total / a.target);
  const line = due.find((item) => item.verdict === "at-risk") ?? due.find((item) => item.verdict === "met" && item.total > item.target / 4 && item.hops.every((hop) => hop.source.includes("unverified")));
  const slowest = [...(line?.hops ?? [])].sort((a, b) => b.milliseconds - a.milliseconds)[0], flow = input.flows.find((item) => item.id === line?.flow);
  if (line === undefined || slowest === undefined || flow === undefined) return undefined;
  const name = input.topology.components.find((item) => item.id === slowest.component)?.name ?? slowest.component;
  const room = line.target - (line.total - slowest.milliseconds), promise = formatSeconds(line.target / 1000);
  return {
    pick: `${name} on the path of "${flow.name}"`, hangs: `its time of ${formatSeconds(slowest.milliseconds / 1000)} in the ${formatSeconds(line.total / 1000)} that the hops add up to, which is not a measurement of this data`, test: DRIVE,
    otherwise: room > 0 ? `Above ${formatSeconds(room / 1000)} it breaks the promise of ${promise}: another part or another promise` : `Whatever it measures, the other hops alone exceed ${promise}: another promise`, phase: 2, because: `assurance:latency:${line.flow}`,
  };
}

/** The size of the stream, where the peak it is sized for was assumed: what twice that peak would take. */
function fromPeak(input: MeasureInput): OpenFact | undefined {
  const factor = input.facts["peakFactor"];
  const stated = input.brief.volumes.some((item) => item.at === "peak" || item.what === "peak-factor");
  if (stated || factor === undefined || typeof factor.value !== "number" || !isUnmeasured(input.facts, "peakFactor")) return undefined;
  for (const role of ["stream-processing", "event-log"]) {
    const part = input.topology.components.find((item) => item.role === role && item.flows.length > 0), count = part === undefined ? 0 : input.sizing.value(`${part.id}.units`, 0);
    const twice = input.sizing.all.filter((item) => item.id.startsWith(`${part?.id ?? ""}.unitsFor.`) && /PerSecond$/u.test(item.id)).reduce((most, item) => Math.max(most, Math.ceil((2 * (item.inputs["load"]?.value ?? 0)) / Math.max(1e-9, (item.inputs["perUnit"]?.value ?? 0) * (item.inputs["utilisation"]?.value ?? 1)) - 1e-9)), 0);
    if (part === undefined || count < 1 || twice <= count) continue;
    const unit = input.sizing.get(`${part.id}.units`)?.unit ?? "unit";
    return {
      pick: `The size of ${part.name} (${formatNumber(count)} ${unit}${count === 1 ? "" : "s"})`, hangs: `a peak of ${formatNumber(factor.value)} times the mean, which is assumed`,
      test: "Record one full day of raw input, with its busiest hour, from every source", otherwise: `At twice that peak it takes ${formatNumber(twice)}`, phase: 1, because: "fact:peakFactor",
    };
  }
  return undefined;
}

/** Facts that decide and were never measured, the picks first; three at most. */
export function openFacts(input: MeasureInput): OpenFact[] {
  const calls = input.decisions.all.filter((decision) => MAIN.includes(decision.topic) && decision.flow === undefined && !decision.pinned)
    .map((decision) => (decision.closeCall === undefined ? undefined : fromCall(input, decision.topic, decision.closeCall)));
  return [...calls.filter((item) => item !== undefined).slice(0, 2), fromPath(input), fromPeak(input)].filter((item) => item !== undefined).slice(0, 3);
}

/** "weeks 6-10" -> "the end of week 10". */
function lastWeek(input: MeasureInput, phase: 1 | 2): string {
  const weeks = input.plan?.[phase - 1]?.weeks ?? "";
  const last = /(\d+)$/u.exec(weeks)?.[1];
  return last === undefined ? `the end of phase ${String(phase)}` : `the end of week ${last} (phase ${String(phase)})`;
}

export function openFactFacts(input: MeasureInput, open: OpenFact): Record<string, Fact> {
  return collect((put) => {
    put("openPick", open.pick, "text", [open.because]);
    put("openHangs", open.hangs);
    put("openTest", open.test);
    put("openBy", lastWeek(input, open.phase));
    put("openOtherwise", open.otherwise);
  });
}

export function tests(input: MeasureInput, put: Put): void {
  put("openCount", openFacts(input).length, "count");
}
