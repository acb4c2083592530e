/** A calculator for the notation of the worksheet, written apart from the product's own: it reads a formula from left to right with a stack. */

type Token = { readonly kind: "number"; readonly value: number } | { readonly kind: "name" | "sign"; readonly text: string };

const CALLS = ["ceil", "floor", "min", "max", "round"] as const;
const PRECEDENCE: Readonly<Record<string, number>> = { "+": 1, "-": 1, x: 2, "*": 2, "/": 2 };

/** Cuts a formula into numbers, names and signs; anything else is an error, so prose cannot pass. */
export function tokens(formula: string): Token[] {
  const list: Token[] = [];
  let rest = formula.trim();
  while (rest !== "") {
    const match = /^(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/(),]))\s*/.exec(rest);
    if (match === null) throw new Error(`not arithmetic: "${rest}" in "${formula}"`);
    if (match[1] !== undefined) list.push({ kind: "number", value: Number(match[1]) });
    else if (match[2] === "x") list.push({ kind: "sign", text: "x" });
    else if (match[2] !== undefined) list.push({ kind: "name", text: match[2] });
    else list.push({ kind: "sign", text: match[3] ?? "" });
    rest = rest.slice(match[0].length);
  }
  return list;
}

/** A formula in postfix order: operands first, then what is done with them. Calls carry how many operands they take. */
export type Step = { readonly push: number } | { readonly name: string } | { readonly operator: string } | { readonly call: string; readonly operands: number };

/** Shunting-yard. */
export function postfix(formula: string): Step[] {
  const output: Step[] = [];
  const stack: { text: string; operands: number }[] = [];
  const list = tokens(formula);
  const flush = (): void => { const top = stack.pop(); if (top !== undefined) output.push({ operator: top.text }); };
  list.forEach((token, index) => {
    if (token.kind === "number") output.push({ push: token.value });
    else if (token.kind === "name") {
      const next = list[index + 1];
      if (next?.kind === "sign" && next.text === "(") stack.push({ text: token.text, operands: 1 });
      else output.push({ name: token.text });
    } else if (token.text === "(") stack.push({ text: "(", operands: 0 });
    else if (token.text === "," || token.text === ")") {
      while (stack.length > 0 && stack.at(-1)?.text !== "(") flush();
      if (stack.length === 0) throw new Error(`bracket missing in "${formula}"`);
      const call = stack.at(-2);
      const isCall = call !== undefined && (CALLS as readonly string[]).includes(call.text);
      if (token.text === ",") { if (!isCall) throw new Error(`comma outside a call in "${formula}"`); call.operands += 1; }
      else { stack.pop(); if (isCall) { stack.pop(); output.push({ call: call.text, operands: call.operands }); } }
    } else {
      while ((PRECEDENCE[stack.at(-1)?.text ?? ""] ?? 0) >= (PRECEDENCE[token.text] ?? 9)) flush();
      stack.push({ text: token.text, operands: 0 });
    }
  });
  while (stack.length > 0) { if (stack.at(-1)?.text === "(") throw new Error(`bracket open in "${formula}"`); flush(); }
  return output;
}

/** Rounds as a calculator shows: the noise behind the twelfth digit does not make one more machine. */
const settle = (value: number): number => Number(value.toPrecision(12));

/** The value of a formula; names are looked up in `inputs`. */
export function evaluate(formula: string, inputs: Readonly<Record<string, number>>): number {
  const stack: number[] = [];
  const take = (): number => { const value = stack.pop(); if (value === undefined) throw new Error(`operand missing in "${formula}"`); return value; };
  for (const step of postfix(formula)) {
    if ("push" in step) stack.push(step.push);
    else if ("name" in step) {
      const value = inputs[step.name];
      if (value === undefined) throw new Error(`no input "${step.name}" for "${formula}"`);
      stack.push(value);
    } else if ("operator" in step) {
      const b = take(), a = take();
      stack.push(step.operator === "+" ? a + b : step.operator === "-" ? a - b : step.operator === "/" ? a / b : a * b);
    } else {
      const operands = Array.from({ length: step.operands }, take);
      const [first = 0] = operands;
      stack.push(step.call === "ceil" ? Math.ceil(settle(first)) : step.call === "floor" ? Math.floor(first) : step.call === "round" ? Math.round(first) : step.call === "min" ? Math.min(...operands) : Math.max(...operands));
    }
  }
  if (stack.length !== 1) throw new Error(`"${formula}" leaves ${String(stack.length)} values`);
  return take();
}
