/** A drawn brief from end to end: it is designed, keeps its constraints, says what it could not keep, and holds no figure that is none. */
import { generate, render, type Design } from "../../src/index.js";
import { lookUp } from "../../src/decisions/decide.js";
import { decideFast, type Fast } from "../support/fast.js";
import { drawBrief } from "../support/random-brief.js";
import { brokenConstraints } from "./oracle.js";

/** Streams that state a rate of their own, beside a total that says nothing of them: the arithmetic of parts meets all its edges. */
const BESIDE = [
  "", "; 40,000 loggers reporting every 5 minutes (300 bytes each), shock sensors", "; audit events, 3 a day", "; orders database (2 TB, 40 GB of changes a day), order events (12 a second)", "; partner files, 0 today", "; 5 million messages per second of 2 KB, heartbeat messages",
];

/** Paths of values JSON would write as null: not a number, or without end. */
export function notNumbers(value: unknown, path = "design"): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${String(value)}`];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => notNumbers(item, `${path}.${key}`));
}

/** Choices under budget pressure differ from the first pass, so the finished design is judged by itself. */
function asFast(design: Design, fast: Fast): Fast {
  return { ...fast, facts: design.facts, decisions: lookUp(design.decisions.filter((decision) => decision.topic !== "serving-store")) };
}

/** What the brief demands against a hard constraint is not obeyed in silence, nor dropped in silence. */
function unreported(design: Design): string[] {
  const problems: string[] = [];
  const told = design.tensions.map((tension) => tension.code);
  const infeasible = design.decisions.filter((decision) => decision.outcome === "infeasible" && decision.topic !== "serving-store");
  if (infeasible.length > 0 && !told.includes("tension/infeasible")) problems.push(`${infeasible.map((decision) => decision.id).join(", ")} infeasible and no tension says so`);
  if (design.cost.budget?.verdict === "over" && !told.some((code) => code.startsWith("tension/budget"))) problems.push("over budget and no tension says so");
  return problems;
}

/** The text never shows a figure that is none. */
const slips = (text: string): string[] => [...text.matchAll(/.{0,40}\b(?:NaN|undefined|Infinity|\[object Object\])\b.{0,40}/gu)].slice(0, 3).map(([line]) => `the text reads "${line}"`);

/** What is wrong with the whole design of one drawn brief. */
export async function wholeProblems(seed: number): Promise<string[]> {
  const { fields, said } = drawBrief(seed);
  const design = await generate(fields);
  const streams = { ...fields, data_sources: `${fields["data_sources"] ?? "events"}${BESIDE[seed % BESIDE.length] ?? ""}` };
  const beside = await generate(streams);
  const text = render(beside, { format: "markdown" })[0]?.text ?? "";
  return [...brokenConstraints(said, asFast(design, await decideFast(fields))), ...unreported(design), ...notNumbers(design), ...notNumbers(beside).map((path) => `with "${streams.data_sources}": ${path}`), ...slips(text)].map((problem) => `brief ${String(seed)}: ${problem}`);
}
