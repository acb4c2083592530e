/** The transformation of a domain pack as SQL, and the tables it reads. One statement, no vendor functions. */
import type { DomainEntity, DomainPack, DomainTransformation } from "../../catalog/domain.js";
import { DIALECTS, type SqlDialect } from "./dialects.js";
import { parseExpression, toSql } from "./expression.js";

export { SQL_DIALECTS, type SqlDialect } from "./dialects.js";

/** Table names as they are in the target; the pack's entity ids otherwise. */
export interface SqlNames {
  readonly source?: string;
  readonly reference?: string;
  /** Lower bound of event time for an incremental run, in the dialect's own words. */
  readonly since?: string;
}

export interface SqlCode {
  readonly text: string;
  readonly dialect: SqlDialect;
}

/** Name of the flag column that says whether the reference had the row's key. */
export const REFERENCE_MISSING = "reference_missing";

const WIDTH = 100;
const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));

/** Joins items with commas and wraps them, so that a long column list stays readable. */
function wrapped(items: readonly string[], by: number): string[] {
  const lines: string[] = [];
  let line = "";
  items.forEach((item, index) => {
    const piece = index === items.length - 1 ? item : `${item},`;
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (line !== "" && longer.length + by > WIDTH) {
      lines.push(line);
      line = piece;
    } else {
      line = longer;
    }
  });
  return (line === "" ? lines : [...lines, line]).map((one) => one.trimEnd());
}

/** Comment lines: a long sentence is broken at spaces. */
function comment(text: string, by = 0): string[] {
  const lines: string[] = [];
  let line = "--";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length + by > WIDTH) {
      lines.push(line);
      line = "--";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** Two halves on one line where they fit. */
function split(first: string, second: string): string[] {
  return first.length + second.length + 8 <= WIDTH ? [`${first} ${second}`] : [first, `  ${second}`];
}

/** The entity with this id; packs are linted, so a miss is a programming error. */
export function entityOf(pack: DomainPack, id: string): DomainEntity {
  const entity = pack.entities.find((candidate) => candidate.id === id);
  if (entity === undefined) throw new Error(`Pack ${pack.id} has no entity "${id}"`);
  return entity;
}

/** Column of the result for a reference field; prefixed where the source already has a column of that name. */
export function referenceColumn(pack: DomainPack, field: string): string {
  const { entity, reference } = pack.transformation;
  const taken = entityOf(pack, entity).fields.some((candidate) => candidate.name === field);
  return taken ? `${reference}_${field}` : field;
}

/** Conditions that make a row part of the result, as [condition, meaning]; the quarantine is their exact complement. */
function finalConditions(t: DomainTransformation): readonly { readonly sql: string; readonly meaning: string }[] {
  const missing = t.missingReference?.action === "quarantine"
    ? [{ sql: `${REFERENCE_MISSING} = 0`, meaning: `rows unknown to ${t.reference} wait in quarantine` }]
    : [];
  return [...t.finalFilters, ...missing];
}

function deduplicated(source: DomainEntity, table: string, dialect: SqlDialect, since: string | undefined): string[] {
  const traits = DIALECTS[dialect];
  const columns = source.fields.map((field) => field.name);
  const time = source.eventTime;
  const order = [
    // NULL sorts first in some dialects and last in others, so it is placed explicitly.
    ...(time === undefined ? [] : [`CASE WHEN ${time} IS NULL THEN 1 ELSE 0 END`, `${time} DESC`]),
    ...(columns.includes("ingested_at") && time !== "ingested_at" ? ["ingested_at DESC"] : []),
  ];
  const rank = [
    `ROW_NUMBER() OVER (`,
    ...indent(wrapped([`PARTITION BY ${source.key.join(", ")}`], 4), 2),
    ...indent(wrapped(order.map((part, index) => (index === 0 ? `ORDER BY ${part}` : part)), 4), 2),
    ")",
  ];
  const where = since === undefined || time === undefined ? [] : [`WHERE (${time} >= ${since} OR ${time} IS NULL)`];
  const note = comment(`one row per ${source.key.join(", ")}: the latest by ${time ?? "arrival"} wins`, 2);
  if (traits.qualify) {
    return [
      "deduplicated AS (",
      ...indent([
        ...note, "SELECT", ...indent(wrapped(columns, 4), 2), `FROM ${table} s`, ...where,
        `QUALIFY ${rank[0] ?? ""}`, ...rank.slice(1, -1), ") = 1",
      ], 2),
      ")",
    ];
  }
  return [
    "ranked AS (",
    ...indent([...note, "SELECT", ...indent([...wrapped([...columns, ""], 4), ...rank.slice(0, -1), ") AS row_rank"], 2), `FROM ${table} s`, ...where], 2),
    "),",
    "deduplicated AS (",
    ...indent(["SELECT", ...indent(wrapped(columns, 4), 2), "FROM ranked", "WHERE row_rank = 1"], 2),
    ")",
  ];
}

function conditions(list: readonly { readonly sql: string; readonly meaning: string }[], truth: "TRUE/FALSE" | "1/0", by: number): string[] {
  return list.flatMap((item, index) => {
    const expression = parseExpression(item.sql);
    const sql = toSql(expression, { truth });
    return [...comment(item.meaning, by), `${index === 0 ? "WHERE" : "  AND"} ${expression.kind === "logic" ? `(${sql})` : sql}`];
  });
}

function commonTables(pack: DomainPack, dialect: SqlDialect, names: SqlNames): string[] {
  const t = pack.transformation;
  const { truth } = DIALECTS[dialect];
  const source = entityOf(pack, t.entity);
  const sql = (text: string): string => toSql(parseExpression(text), { truth });
  const defaults = t.missingReference?.action === "default" ? t.missingReference.values : {};
  const filters = conditions(t.filters, truth, 2);
  const cleaned = [
    "SELECT",
    ...indent([
      ...wrapped([...source.fields.map((field) => field.name), ""], 4),
      "CASE",
      ...indent(t.cases.flatMap((one) => [...comment(one.meaning, 6), ...split(`WHEN ${sql(one.when)}`, `THEN ${sql(one.then)}`)]), 2),
      ...indent([...comment(t.defaultMeaning, 6), `ELSE ${sql(t.defaultValue)}`], 2),
      `END AS ${t.derivedField}${t.qualityChecks.length > 0 ? "," : ""}`,
      ...t.qualityChecks.flatMap((check, index) => [
        ...comment(`1 = ${check.meaning}`, 4),
        ...split(`CASE WHEN ${sql(check.sql)}`, `THEN 1 ELSE 0 END AS ${check.name}${index < t.qualityChecks.length - 1 ? "," : ""}`),
      ]),
    ], 2),
    "FROM deduplicated",
    ...filters,
  ];
  const referenceColumns = t.referenceFields.map((field) => {
    const name = referenceColumn(pack, field);
    const value = defaults[field];
    if (value !== undefined) return `COALESCE(r.${field}, ${sql(value)}) AS ${name}`;
    return name === field ? `r.${field}` : `r.${field} AS ${name}`;
  });
  const missing = pack.joins.find((join) => join.kind === "lookup" && join.left === t.entity && join.right === t.reference)?.missing;
  const enriched = [
    "SELECT",
    ...indent([
      "c.*,",
      ...referenceColumns.map((column) => `${column},`),
      ...(missing === undefined ? [] : comment(`no partner: ${missing}`, 4)),
      `CASE WHEN r.${t.joinKey} IS NULL THEN 1 ELSE 0 END AS ${REFERENCE_MISSING}`,
    ], 2),
    "FROM cleaned_data c",
    `LEFT JOIN ${names.reference ?? t.reference} r`,
    `  ON c.${t.joinKey} = r.${t.joinKey}`,
  ];
  const first = deduplicated(source, names.source ?? t.entity, dialect, names.since);
  return [
    `WITH ${first[0] ?? ""}`, ...first.slice(1, -1), "),",
    "cleaned_data AS (", ...indent(cleaned, 2), "),",
    "enriched_data AS (", ...indent(enriched, 2), ")",
  ];
}

function statement(pack: DomainPack, dialect: SqlDialect, head: readonly string[], names: SqlNames, where: readonly string[]): SqlCode {
  const { querySuffix } = DIALECTS[dialect];
  const lines = [...head, ...commonTables(pack, dialect, names), "SELECT *", "FROM enriched_data", ...where, ...(querySuffix === "" ? [] : [querySuffix])];
  return { text: `${lines.join("\n")};\n`, dialect };
}

/** The pack's transformation: deduplicate, derive, check, filter, join the reference, keep what is fit to publish. */
export function transformationSql(pack: DomainPack, dialect: SqlDialect, names: SqlNames = {}): SqlCode {
  const t = pack.transformation;
  const { truth, name } = DIALECTS[dialect];
  const head = comment(`${name}: ${t.derivedField} of ${entityOf(pack, t.entity).name}, joined with ${entityOf(pack, t.reference).name}`);
  return statement(pack, dialect, head, names, conditions(finalConditions(t), truth, 0));
}

/** The rows `transformationSql` holds back: together the two statements return every cleaned row exactly once. */
export function quarantineSql(pack: DomainPack, dialect: SqlDialect, names: SqlNames = {}): SqlCode {
  const { truth, name } = DIALECTS[dialect];
  const list = finalConditions(pack.transformation);
  const kept = list.map((item) => `(${toSql(parseExpression(item.sql), { truth })})`).join(" AND ");
  const where = list.length === 0 ? ["WHERE 1 = 0"] : [`WHERE CASE WHEN ${kept} THEN 0 ELSE 1 END = 1`];
  return statement(pack, dialect, comment(`${name}: rows of ${pack.transformation.entity} held back, with the flags that say why`), names, where);
}

/**
 * CREATE TABLE statements for the source and the reference of the transformation. The source is a landing table: no column is
 * NOT NULL and no key is enforced, so that bad rows arrive and are counted instead of failing the load.
 */
export function ddl(pack: DomainPack, dialect: SqlDialect): string {
  const t = pack.transformation;
  const traits = DIALECTS[dialect];
  const table = (id: string, keyed: boolean): string => {
    const entity = entityOf(pack, id);
    // StarRocks wants the key columns first, in order.
    const ordered = [...entity.key.flatMap((name) => entity.fields.filter((f) => f.name === name)), ...entity.fields.filter((f) => !entity.key.includes(f.name))];
    const primary = keyed && traits.primaryKey !== null ? traits.primaryKey(entity.key.join(", ")) : null;
    const lines = ordered.map((f) => `${f.name} ${traits.types[f.type]}${primary !== null && entity.key.includes(f.name) ? " NOT NULL" : ""}`);
    return `CREATE TABLE ${id} (\n${indent(primary === null ? lines : [...lines, primary], 2).join(",\n")}\n)${traits.tableSuffix(id, entity.key.join(", "))};\n`;
  };
  return `${table(t.entity, false)}\n${table(t.reference, true)}`;
}
