/**
 * The arithmetic of the worksheet. A formula is text over named inputs ("ceil(peak / (perBroker x utilisation))"); the value
 * is computed from that very text, so what is printed can never differ from what was computed.
 *
 * Grammar: sum := product (("+" | "-") product)*; product := factor (("x" | "/") factor)*;
 * factor := number | name | function "(" sum ("," sum)* ")" | "(" sum ")". Functions: ceil, floor, max, min.
 */
import { ceilSafe } from "../shared/quantity.js";
import type { NamedInput } from "./item.js";

/**
 * Value and unit of one input, short, and where it comes from: `[60, "MB/s", "sizing:load.peakIngestMegabytesPerSecond"]`.
 * `fact:`, `flow:`, `sizing:`, `planning:` and `catalog:` name a figure; `count:` says what was counted in the design.
 */
export type Input = readonly [value: number, unit: string, from?: string];
export type Inputs = Readonly<Record<string, Input>>;
type Expression = (inputs: Inputs) => number;

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  ceil: (values) => ceilSafe(values[0] ?? 0),
  floor: (values) => Math.floor(values[0] ?? 0),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
};

class Parser {
  private position = 0;
  private readonly tokens: readonly string[];
  constructor(private readonly text: string) {
    this.tokens = text.match(/[A-Za-z][A-Za-z0-9]*|\d+(?:\.\d+)?|[-+/(),]/g) ?? [];
  }

  parse(): Expression {
    const expression = this.sum();
    if (this.position !== this.tokens.length) throw new Error(`formula "${this.text}": unexpected "${this.tokens[this.position]}"`);
    return expression;
  }

  private take(...expected: readonly string[]): string | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !expected.includes(token)) return undefined;
    this.position += 1;
    return token;
  }

  private need(token: string): void {
    if (this.take(token) === undefined) throw new Error(`formula "${this.text}": "${token}" expected`);
  }

  private sum(): Expression {
    let left = this.product();
    for (let operator = this.take("+", "-"); operator !== undefined; operator = this.take("+", "-")) {
      const [a, b] = [left, this.product()];
      left = operator === "+" ? (inputs) => a(inputs) + b(inputs) : (inputs) => a(inputs) - b(inputs);
    }
    return left;
  }

  private product(): Expression {
    let left = this.factor();
    for (let operator = this.take("x", "/"); operator !== undefined; operator = this.take("x", "/")) {
      const [a, b] = [left, this.factor()];
      left = operator === "x" ? (inputs) => a(inputs) * b(inputs) : (inputs) => a(inputs) / b(inputs);
    }
    return left;
  }

  private factor(): Expression {
    if (this.take("(") !== undefined) {
      const inner = this.sum();
      this.need(")");
      return inner;
    }
    const token = this.tokens[this.position];
    if (token === undefined) throw new Error(`formula "${this.text}": ends too early`);
    this.position += 1;
    if (/^\d/.test(token)) return () => Number(token);
    const call = FUNCTIONS[token];
    if (call === undefined) return (inputs) => this.read(inputs, token);
    this.need("(");
    const parameters = [this.sum()];
    while (this.take(",") !== undefined) parameters.push(this.sum());
    this.need(")");
    return (inputs) => call(parameters.map((parameter) => parameter(inputs)));
  }

  private read(inputs: Inputs, name: string): number {
    const input = inputs[name];
    if (input === undefined) throw new Error(`formula "${this.text}": no input "${name}"`);
    return input[0];
  }
}

/** Formulas are few and fixed; parsing each once keeps a whole design's arithmetic well under a millisecond. */
const parsed = new Map<string, Expression>();

/** Inputs as they are kept and printed. `prefix` stands before the ids of a worksheet other than today's. */
export function namedInputs(inputs: Inputs, prefix = ""): Record<string, NamedInput> {
  const named: Record<string, NamedInput> = {};
  for (const key of Object.keys(inputs)) {
    const [value, unit, from] = inputs[key] as Input;
    if (from === undefined) named[key] = { value, unit };
    else named[key] = { value, unit, from: prefix !== "" && from.startsWith("sizing:") ? `sizing:${prefix}${from.slice("sizing:".length)}` : from };
  }
  return named;
}

/** The value of a formula over its inputs. `evaluateFormula("ceil(a / b)", { a: [7, "MB/s"], b: [2, "MB/s"] })` is 4. */
export function evaluateFormula(formula: string, inputs: Inputs): number {
  let expression = parsed.get(formula);
  if (expression === undefined) {
    expression = new Parser(formula).parse();
    parsed.set(formula, expression);
  }
  return expression(inputs);
}
