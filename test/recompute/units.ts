/** Units as a calculator user checks them: each is a factor to a base unit and powers of what is counted. */
import { postfix } from "./evaluate.js";

export interface Unit {
  readonly factor: number;
  readonly powers: Readonly<Record<string, number>>;
}

/** Words that count nothing of their own: a ratio, a copy, a run, an open window. */
const PURE = new Set(["", "fraction", "ratio", "time", "copy", "pass", "reader", "window", "run", "weight", "sender", "1"]);
/** Names of one thing: a message carries a record, a look-up is a read, a task of a run is counted as such. */
const SAME: Readonly<Record<string, string>> = {
  message: "call", item: "call", host: "unit", "task run": "task", record: "call", row: "call", event: "call", read: "call", query: "call", request: "call", write: "call", chunk: "call", span: "span", people: "user", person: "user",
  "partition replica": "partition", transition: "task", minute: "min", source: "connector", site: "connector", gateway: "connector",
};
const BASE: Readonly<Record<string, readonly [number, string]>> = {
  s: [1, "s"], min: [60, "s"], minute: [60, "s"], h: [3_600, "s"], hour: [3_600, "s"], day: [86_400, "s"], month: [730 * 3_600, "s"], year: [365 * 86_400, "s"],
  byte: [1, "byte"], KB: [1e3, "byte"], MB: [1e6, "byte"], GB: [1e9, "byte"], TB: [1e12, "byte"], KiB: [1024, "byte"], MiB: [1024 ** 2, "byte"], GiB: [1024 ** 3, "byte"], TiB: [1024 ** 4, "byte"],
};

const singular = (word: string): string => (/ies$/.test(word) ? `${word.slice(0, -3)}y` : word === "series" || word === "s" || /ss$/.test(word) ? word : word.endsWith("s") ? word.slice(0, -1) : word);

function product(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const names = Object.keys({ ...a.powers, ...b.powers });
  const powers = names.map((name) => [name, (a.powers[name] ?? 0) + sign * (b.powers[name] ?? 0)] as const).filter(([, power]) => power !== 0);
  return { factor: sign === 1 ? a.factor * b.factor : a.factor / b.factor, powers: Object.fromEntries(powers) };
}

const ONE: Unit = { factor: 1, powers: {} };

function simple(text: string): Unit {
  const words = text.trim().split(/\s+/).filter((word) => word !== "of" && word !== "a");
  let factor = 1;
  if (words[0] === "million") { factor = 1e6; words.shift(); }
  if (words[0] === "thousand") { factor = 1e3; words.shift(); }
  let unit: Unit = { factor, powers: {} };
  for (const part of words.join(" ").split("-")) {
    const word = singular(part.trim());
    if (PURE.has(word)) continue;
    const base = BASE[word];
    unit = product(unit, base === undefined ? { factor: 1, powers: { [SAME[word] ?? word]: 1 } } : { factor: base[0], powers: { [base[1]]: 1 } }, 1);
  }
  return unit;
}

/** "GB/day", "MB/s per broker", "million requests", "unit-hours". */
export function parseUnit(text: string): Unit {
  return text.replace(/^per /, "1 per ").split(" per ").map((part) => part.split("/").map(simple).reduce((a, b) => product(a, b, -1))).reduce((a, b) => product(a, b, -1));
}

/** What the constants of the formulas convert. A constant may also be a plain number. */
const CONSTANTS: Readonly<Record<string, readonly string[]>> = {
  730: ["h/month"], 24: ["h/day"], 86.4: ["GB/day per MB/s"], 86400: ["s/day", "s"], 3600: ["s/h", "s"], 300: ["s"], 60: ["s/min", "min/h"], 365: ["days/year"], 30: ["days"],
  1000: ["GB/TB", "MB/GB", "KB/MB", "bytes/KB", "units per thousand units"], 1000000: ["KB/GB", "MB/TB", "units per million units", "bytes/MB"], 1000000000: ["bytes/GB"],
  2.628: ["million s/month"], 2628: ["thousand s/month per MB/GB", "s/month per MB/GB"], 0.5: ["h"],
};

export const same = (a: Unit, b: Unit): boolean =>
  Math.abs(a.factor / b.factor - 1) < 1e-9 && Object.keys({ ...a.powers, ...b.powers }).every((name) => (a.powers[name] ?? 0) === (b.powers[name] ?? 0));
const pure = (unit: Unit): boolean => Object.keys(unit.powers).length === 0;

interface Known { readonly unit: Unit; readonly literal: boolean; readonly value?: number }

/** Every unit a formula can have, over what its constants may mean; undefined where none balances. */
function* balances(steps: ReturnType<typeof postfix>, inputs: Readonly<Record<string, { readonly value: number; readonly unit: string }>>, index: number, stack: readonly Known[]): Generator<Unit> {
  const step = steps[index];
  if (step === undefined) { if (stack.length === 1 && stack[0] !== undefined) yield stack[0].unit; return; }
  const go = (next: Known, dropped: number) => balances(steps, inputs, index + 1, [...stack.slice(0, stack.length - dropped), next]);
  if ("push" in step) {
    for (const meaning of CONSTANTS[String(step.push)] ?? []) yield* go({ unit: parseUnit(meaning.replace("units per thousand units", "thousand").replace("units per million units", "million").replace(/^(thousand|million)$/, "$1 ")), literal: false }, 0);
    yield* go({ unit: ONE, literal: true, value: step.push }, 0);
    return;
  }
  if ("name" in step) { const input = inputs[step.name]; if (input !== undefined) yield* go({ unit: parseUnit(input.unit), literal: input.value === 0 && false }, 0); return; }
  if ("call" in step) {
    const operands = stack.slice(stack.length - step.operands);
    const shown = operands.filter((operand) => !operand.literal);
    const first = shown[0]?.unit ?? ONE;
    if (shown.every((operand) => same(operand.unit, first))) yield* go({ unit: first, literal: false }, step.operands);
    return;
  }
  const [a, b] = stack.slice(-2);
  if (a === undefined || b === undefined) return;
  if (step.operator === "+" || step.operator === "-") {
    if (a.literal && b.literal) yield* go(a, 2);
    else if (same(a.unit, b.unit) || (a.literal && pure(b.unit)) || (b.literal && pure(a.unit))) yield* go({ unit: a.literal ? b.unit : a.unit, literal: false }, 2);
    return;
  }
  yield* go({ unit: product(a.unit, b.unit, step.operator === "/" ? -1 : 1), literal: a.literal && b.literal }, 2);
}

/** True where the formula can have the unit; a plain count may be called whatever it counts. */
export function balanced(formula: string, inputs: Readonly<Record<string, { readonly value: number; readonly unit: string }>>, unit: string, perMonth = false): boolean {
  // A unit is whatever the technology counts: a broker, a slot, 100 RU/s.
  const counted = unit.startsWith("unit-") ? (inputs["units"] ?? inputs["minUnits"])?.unit : undefined;
  let wanted = counted === undefined ? parseUnit(unit) : product(parseUnit(counted), parseUnit(unit.slice("unit-".length)), 1);
  if (perMonth) wanted = product(wanted, parseUnit("month"), -1);
  const asCount = Object.entries(wanted.powers).every(([name, power]) => power === 1 && name !== "s" && name !== "byte") && wanted.factor === 1;
  for (const found of balances(postfix(formula), inputs, 0, [])) if (same(found, wanted) || (asCount && pure(found) && found.factor === 1 && Object.keys(wanted.powers).length === 1)) return true;
  return false;
}
