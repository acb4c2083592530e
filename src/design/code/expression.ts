/**
 * The small expression language of the domain packs: ANSI comparison, AND/OR, IN, IS NULL, arithmetic, literals. Parsed once,
 * so that the same rule can be printed as SQL of any dialect and as Python, and so that its columns can be checked.
 */

/** A parsed expression. `not` stands only inside `in` and `null`, so that an unknown value never turns into "true". */
export type Expression =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "literal"; readonly type: "number" | "text" | "boolean" | "null"; readonly text: string }
  | { readonly kind: "arithmetic"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "compare"; readonly operator: "=" | "<>" | "<" | "<=" | ">" | ">="; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly not: boolean; readonly left: Expression; readonly items: readonly Expression[] }
  | { readonly kind: "null"; readonly not: boolean; readonly of: Expression }
  | { readonly kind: "logic"; readonly operator: "AND" | "OR"; readonly parts: readonly Expression[] };

type Compare = Extract<Expression, { kind: "compare" }>["operator"];

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|('(?:[^']|'')*')|([A-Za-z_][A-Za-z0-9_]*)|(<>|<=|>=|[=<>+\-*/(),]))/y;
const KEYWORDS = new Set(["AND", "OR", "NOT", "IN", "IS", "NULL", "TRUE", "FALSE"]);

function tokens(source: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < source.trimEnd().length) {
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`Cannot read "${source.slice(at)}" in expression "${source}"`);
    const text = match[0].trim();
    found.push(KEYWORDS.has(text.toUpperCase()) ? text.toUpperCase() : text);
    at = TOKEN.lastIndex;
  }
  return found;
}

/** Reads an expression; throws with the offending text when it leaves the language. */
export function parseExpression(source: string): Expression {
  const list = tokens(source);
  let at = 0;
  const peek = (): string => list[at] ?? "";
  const take = (expected?: string): string => {
    const token = peek();
    if (token === "" || (expected !== undefined && token !== expected)) {
      throw new Error(`Expected ${expected ?? "more"} at token ${at} of "${source}", found "${token}"`);
    }
    at += 1;
    return token;
  };
  const logic = (operator: "AND" | "OR", next: () => Expression): Expression => {
    const parts = [next()];
    while (peek() === operator) {
      take();
      parts.push(next());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "logic", operator, parts };
  };
  const any = (): Expression => logic("OR", all);
  const all = (): Expression => logic("AND", test);
  const test = (): Expression => {
    const left = sum();
    const token = peek();
    if (token === "IS") {
      take();
      const not = peek() === "NOT";
      if (not) take();
      take("NULL");
      return { kind: "null", not, of: left };
    }
    if (token === "NOT" || token === "IN") {
      const not = token === "NOT";
      if (not) take();
      take("IN");
      take("(");
      const items = [sum()];
      while (peek() === ",") {
        take();
        items.push(sum());
      }
      take(")");
      return { kind: "in", not, left, items };
    }
    if (["=", "<>", "<", "<=", ">", ">="].includes(token)) {
      take();
      return { kind: "compare", operator: token as Compare, left, right: sum() };
    }
    return left;
  };
  const sum = (): Expression => binary(["+", "-"], product);
  const product = (): Expression => binary(["*", "/"], atom);
  const binary = (operators: readonly string[], next: () => Expression): Expression => {
    let left = next();
    while (operators.includes(peek())) {
      const operator = take() as "+" | "-" | "*" | "/";
      left = { kind: "arithmetic", operator, left, right: next() };
    }
    return left;
  };
  const atom = (): Expression => {
    const token = take();
    if (token === "(") {
      const inner = any();
      take(")");
      return inner;
    }
    if (token === "-") return { kind: "literal", type: "number", text: `-${take()}` };
    if (/^\d/.test(token)) return { kind: "literal", type: "number", text: token };
    if (token.startsWith("'")) return { kind: "literal", type: "text", text: token.slice(1, -1).replaceAll("''", "'") };
    if (token === "TRUE" || token === "FALSE") return { kind: "literal", type: "boolean", text: token };
    if (token === "NULL") return { kind: "literal", type: "null", text: token };
    if (/^[A-Za-z_]/.test(token) && !KEYWORDS.has(token)) return { kind: "column", name: token };
    throw new Error(`Unexpected "${token}" in expression "${source}"`);
  };
  const result = any();
  if (at < list.length) throw new Error(`Unexpected "${peek()}" in expression "${source}"`);
  return result;
}

/** The columns an expression reads, in first-seen order. */
export function columnsOf(expression: Expression): string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case "column": found.add(node.name); break;
      case "literal": break;
      case "arithmetic": case "compare": visit(node.left); visit(node.right); break;
      case "in": visit(node.left); node.items.forEach(visit); break;
      case "null": visit(node.of); break;
      case "logic": node.parts.forEach(visit); break;
    }
  };
  visit(expression);
  return [...found];
}

/** How an expression is printed as SQL: most dialects differ only in truth literals. */
export interface SqlStyle {
  readonly truth: "TRUE/FALSE" | "1/0";
  /** Put before every column: "o." */
  readonly prefix?: string;
}

/** Prints an expression as SQL. */
export function toSql(expression: Expression, style: SqlStyle): string {
  const print = (node: Expression, inside: "logic" | "arithmetic" | "none" = "none"): string => {
    switch (node.kind) {
      case "column": return `${style.prefix ?? ""}${node.name}`;
      case "literal":
        if (node.type === "text") return `'${node.text.replaceAll("'", "''")}'`;
        return node.type === "boolean" && style.truth === "1/0" ? (node.text === "TRUE" ? "1" : "0") : node.text;
      case "arithmetic": {
        const text = `${print(node.left, "arithmetic")} ${node.operator} ${print(node.right, "arithmetic")}`;
        return inside === "arithmetic" ? `(${text})` : text;
      }
      case "compare": return `${print(node.left)} ${node.operator} ${print(node.right)}`;
      case "in": return `${print(node.left)} ${node.not ? "NOT IN" : "IN"} (${node.items.map((item) => print(item)).join(", ")})`;
      case "null": return `${print(node.of)} IS ${node.not ? "NOT NULL" : "NULL"}`;
      case "logic": {
        const text = node.parts.map((part) => print(part, "logic")).join(` ${node.operator} `);
        return inside === "logic" ? `(${text})` : text;
      }
    }
  };
  return print(expression);
}

/**
 * Prints a condition as Python over `row`. SQL's "unknown" becomes False: every comparison first asks that its columns are
 * known, which is exact because the language has no NOT over a comparison.
 */
export function toPython(expression: Expression): string {
  const value = (node: Expression): string => {
    switch (node.kind) {
      case "column": return `row["${node.name}"]`;
      case "literal":
        if (node.type === "text") return pythonText(node.text);
        if (node.type === "boolean") return node.text === "TRUE" ? "True" : "False";
        if (node.type === "null") return "None";
        return node.text.includes(".") ? `Decimal("${node.text}")` : node.text;
      case "arithmetic": return `(${value(node.left)} ${node.operator} ${value(node.right)})`;
      default: throw new Error("A condition cannot stand where a value is expected");
    }
  };
  const known = (nodes: readonly Expression[]): string => {
    const names = [...new Set(nodes.flatMap(columnsOf))];
    return names.length === 0 ? "" : `known(row, ${names.map((name) => `"${name}"`).join(", ")}) and `;
  };
  const condition = (node: Expression): string => {
    switch (node.kind) {
      case "compare": {
        const operator = node.operator === "=" ? "==" : node.operator === "<>" ? "!=" : node.operator;
        return `(${known([node.left, node.right])}${value(node.left)} ${operator} ${value(node.right)})`;
      }
      case "in": {
        return `(${known([node.left])}${value(node.left)} ${node.not ? "not in" : "in"} ${pythonTuple(node.items.map(value))})`;
      }
      case "null": return `(${value(node.of)} is ${node.not ? "not " : ""}None)`;
      case "logic": return `(${node.parts.map(condition).join(node.operator === "AND" ? " and " : " or ")})`;
      default: throw new Error("A value cannot stand where a condition is expected");
    }
  };
  return condition(expression);
}

/** A Python string literal. */
export function pythonText(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

/** A Python tuple; a single item needs its comma. */
export function pythonTuple(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0] ?? ""},)` : `(${items.join(", ")})`;
}
