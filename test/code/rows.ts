/** Rows made from a pack's columns, for tests that run the generated code. */
import type { DomainEntity, DomainField, DomainPack } from "../../src/catalog/domain.js";

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

export const CLOCK = "2026-03-10T12:00:00+00:00";
const BASE_TIME = "2026-03-10T11:59:58+00:00";

/** Each pack once per transformation it offers, so that none goes unchecked. */
export function packVariants(packs: readonly DomainPack[]): DomainPack[] {
  return packs.flatMap((pack) => [pack, ...(pack.transformations ?? []).map((transformation) => ({ ...pack, id: `${pack.id}/${transformation.entity}`, transformation }))]);
}

export function entityOf(pack: DomainPack, id: string): DomainEntity {
  return pack.entities.find((candidate) => candidate.id === id)!;
}

function typical(field: DomainField, n: number): Value {
  if (field.values !== undefined) return field.values[0]!;
  const low = field.min ?? Math.min(0, field.max ?? 0);
  const high = field.max ?? low + 100;
  switch (field.type) {
    case "string": return `${field.name}-${n}`;
    case "integer": return Math.floor(low + (high - low) / 4);
    case "decimal":
    case "fine-decimal": return low <= 10 && high >= 10 ? 10 : (low + high) / 2;
    case "boolean": return field.required ? false : null;
    case "timestamp": return BASE_TIME;
    case "date": return "2026-03-10";
  }
}

/** A row in which every column holds an ordinary value; `n` makes the key distinct. */
export function goodRow(entity: DomainEntity, n: number, more: Row = {}): Row {
  const row: Row = {};
  for (const field of entity.fields) row[field.name] = typical(field, n);
  for (const field of entity.fields) {
    if (!entity.key.includes(field.name)) continue;
    if (field.type === "timestamp") row[field.name] = `2026-03-10T11:59:${String(n % 50).padStart(2, "0")}+00:00`;
  }
  return { ...row, ...more };
}

/** The smallest linear congruential generator that serves: the same rows on every run. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A row with values inside and outside the accepted ones, and about one column in five empty. */
export function anyRow(entity: DomainEntity, n: number, random: () => number): Row {
  const row: Row = {};
  for (const field of entity.fields) {
    if (random() < 0.2) {
      row[field.name] = null;
      continue;
    }
    const low = field.min ?? -100;
    const high = field.max ?? 100;
    const pick = random();
    switch (field.type) {
      case "string": row[field.name] = field.values === undefined ? `${field.name}-${Math.floor(pick * 3)}` : (field.values[Math.floor(pick * (field.values.length + 1))] ?? "unlisted"); break;
      case "integer": row[field.name] = Math.floor(low - 2 + pick * (high - low + 4)); break;
      case "decimal":
      case "fine-decimal": row[field.name] = Math.round((low - (high - low) * 0.2 + pick * (high - low) * 1.4) * 100) / 100; break;
      case "boolean": row[field.name] = pick < 0.5; break;
      case "timestamp": row[field.name] = `2026-03-10T${String(Math.floor(pick * 24)).padStart(2, "0")}:00:00+00:00`; break;
      case "date": row[field.name] = `2026-03-${String(1 + Math.floor(pick * 28)).padStart(2, "0")}`; break;
    }
  }
  return row;
}

/** INSERT for DuckDB. Time-zone suffixes are dropped: the generated tables hold UTC. */
export function insertSql(table: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!);
  const literal = (value: Value | undefined): string =>
    value === null || value === undefined ? "NULL" : typeof value === "string" ? `'${value.replace(/(:\d\d)\+00:00$/, "$1").replaceAll("'", "''")}'` : String(value);
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES\n${rows.map((row) => `(${columns.map((name) => literal(row[name])).join(", ")})`).join(",\n")};`;
}
