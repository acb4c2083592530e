/** The generated SQL is executed on DuckDB for every pack and parsed in each dialect that has a parser here. */
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import nodeSqlParser from "node-sql-parser";
import { describe, expect, it } from "vitest";
import { domainPacks as shipped } from "../../src/catalog/domains/index.js";
import { ddl, quarantineSql, referenceColumn, SQL_DIALECTS, transformationSql, type SqlDialect } from "../../src/design/code/sql.js";
import { entityOf, goodRow, insertSql, packVariants, type Row } from "./rows.js";
import { samples } from "./samples.js";

const domainPacks = packVariants(shipped);

async function open(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

async function query(db: DuckDBConnection, sql: string): Promise<{ columns: string[]; rows: Record<string, unknown>[] }> {
  const reader = await db.runAndReadAll(sql);
  return { columns: reader.columnNames(), rows: reader.getRowObjectsJson() as Record<string, unknown>[] };
}

describe.each(domainPacks.map((pack) => [pack.id, pack] as const))("SQL of %s", (id, pack) => {
  const t = pack.transformation;
  const source = entityOf(pack, t.entity);
  const reference = entityOf(pack, t.reference);
  const keyField = source.key.find((name) => name !== t.joinKey && source.fields.find((f) => f.name === name)?.type === "string") ?? source.key[0]!;
  const same = (row: Row, other: Row): Row => ({ ...row, ...Object.fromEntries(source.key.map((name) => [name, other[name]!])) });

  it("deduplicates, keeps unknown values in sight and treats a missing partner as the pack says", async () => {
    const db = await open();
    await db.run(ddl(pack, "duckdb"));
    const known = goodRow(reference, 1, { [t.joinKey]: "known" });
    await db.run(insertSql(reference.id, [known]));
    const good = goodRow(source, 1, { [t.joinKey]: "known" });
    const older = same(goodRow(source, 1, { ...good, ingested_at: "2020-01-01T00:00:00+00:00" }), good);
    if (!source.key.includes(source.eventTime!)) older[source.eventTime!] = "2020-01-01T00:00:00+00:00";
    const orphan = goodRow(source, 2, { [t.joinKey]: "orphan" });
    const nullKey = goodRow(source, 3, { [t.joinKey]: "known", [keyField]: null });
    const empty = goodRow(source, 4, { [t.joinKey]: "known" });
    for (const field of source.fields) if (!source.key.includes(field.name) && field.name !== t.joinKey) empty[field.name] = null;
    await db.run(insertSql(source.id, [good, older, orphan, nullKey, empty]));

    const kept = await query(db, transformationSql(pack, "duckdb").text);
    const held = await query(db, quarantineSql(pack, "duckdb").text);
    expect(new Set(kept.columns).size).toBe(kept.columns.length);
    const marker = (row: Row) => (one: Record<string, unknown>): boolean => source.key.every((name) => String(one[name]).slice(0, 10) === String(row[name]).slice(0, 10)) && String(one[keyField]) === String(row[keyField]).replace("T", " ").replace("+00:00", "");
    const inKept = (row: Row) => kept.rows.filter(marker(row));
    const inHeld = (row: Row) => held.rows.filter(marker(row));

    expect(inKept(good)).toHaveLength(1);
    expect(String(inKept(good)[0]!["ingested_at"])).not.toContain("2020");
    expect(inKept(good)[0]!["reference_missing"]).toBe(0);
    expect(inKept(orphan).length + inHeld(orphan).length).toBe(1);
    if (t.missingReference?.action === "quarantine") {
      expect(inHeld(orphan)).toHaveLength(1);
    } else {
      expect(inKept(orphan)[0]!["reference_missing"]).toBe(1);
      for (const [field, value] of Object.entries(t.missingReference?.values ?? {})) expect(`'${String(inKept(orphan)[0]![referenceColumn(pack, field)])}'`).toBe(value);
    }
    expect(inKept(nullKey).length + inHeld(nullKey).length).toBe(0);
    // A row of unknowns is published or held back, never lost.
    expect(inKept(empty).length + inHeld(empty).length).toBe(1);
    expect(kept.rows.length + held.rows.length).toBe(3);
  });

  it("derives, flags, filters and holds back what the samples say", async () => {
    const cases = samples[id]!;
    expect(cases.length).toBeGreaterThanOrEqual(3);
    const db = await open();
    await db.run(ddl(pack, "duckdb"));
    await db.run(insertSql(reference.id, [goodRow(reference, 1, { [t.joinKey]: "known" })]));
    const rows = cases.map((one, n) => goodRow(source, n + 10, { [t.joinKey]: "known", ...one.row }));
    await db.run(insertSql(source.id, rows));
    const kept = (await query(db, transformationSql(pack, "duckdb").text)).rows;
    const held = (await query(db, quarantineSql(pack, "duckdb").text)).rows;
    const find = (list: Record<string, unknown>[], row: Row) => list.find((one) => source.key.every((name) => row[name] === null || String(one[name]) === String(row[name]).replace("T", " ").replace("+00:00", "")));
    cases.forEach((one, n) => {
      const where = find(kept, rows[n]!) !== undefined ? "kept" : find(held, rows[n]!) !== undefined ? "held" : "dropped";
      expect(where, JSON.stringify(one)).toBe(one.outcome ?? "kept");
      const row = find(kept, rows[n]!) ?? find(held, rows[n]!);
      if (one.derived !== undefined) expect(row![t.derivedField], JSON.stringify(one)).toBe(one.derived);
      for (const flag of one.flags ?? []) expect(row![flag], `${flag} ${JSON.stringify(one)}`).toBe(1);
      if (one.flags === undefined && where === "kept" && row !== undefined) {
        for (const check of t.qualityChecks) if (/(negative|implausible|time_order|spike)/.test(check.name)) expect(row[check.name], check.name).toBe(0);
      }
    });
  });
});

const PARSERS: Partial<Record<SqlDialect, string>> = {
  snowflake: "Snowflake", bigquery: "BigQuery", redshift: "Redshift", postgres: "Postgresql", duckdb: "Postgresql", trino: "Trino", tsql: "TransactSQL", athena: "Athena", spark: "Hive",
};

describe("dialects", () => {
  const parser = new nodeSqlParser.Parser();
  const parsed = SQL_DIALECTS.filter((dialect) => PARSERS[dialect] !== undefined);

  it.each(parsed)("%s parses for every pack", (dialect) => {
    for (const pack of domainPacks) {
      const text = transformationSql(pack, dialect).text;
      // This parser knows QUALIFY for Snowflake and BigQuery only; elsewhere the clause is checked by running it on DuckDB.
      if (/\bQUALIFY\b/.test(text) && dialect !== "snowflake" && dialect !== "bigquery") continue;
      expect(() => parser.astify(text, { database: PARSERS[dialect]! }), `${pack.id}\n${text}`).not.toThrow();
    }
  });

  it("uses QUALIFY only where the dialect has it", () => {
    for (const dialect of SQL_DIALECTS) {
      const expected = ["snowflake", "bigquery", "redshift", "databricks", "duckdb"].includes(dialect);
      expect(/\bQUALIFY\b/.test(transformationSql(domainPacks[0]!, dialect).text), dialect).toBe(expected);
    }
  });

  it("asks ClickHouse for NULLs in place of invented zeros, and T-SQL for no truth words", () => {
    for (const pack of domainPacks) {
      expect(transformationSql(pack, "clickhouse").text).toContain("SETTINGS join_use_nulls = 1");
      expect(transformationSql(pack, "tsql").text.replaceAll(/--.*$/gm, "")).not.toMatch(/\b(TRUE|FALSE)\b/);
    }
  });

  it("keeps lines within 110 characters and has no placeholder left", () => {
    for (const pack of domainPacks) {
      for (const dialect of SQL_DIALECTS) {
        const text = transformationSql(pack, dialect).text;
        expect(text).not.toMatch(/\{\{|undefined|\[object/);
        expect(text).not.toMatch(/[ \t]$/m);
        for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(110);
      }
    }
  });

  it("bounds an incremental run without losing rows that have no event time", () => {
    const text = transformationSql(domainPacks[0]!, "postgres", { source: "silver.src", reference: "silver.ref", since: "TIMESTAMP '2026-03-01'" }).text;
    expect(text).toMatch(/WHERE \((\w+) >= TIMESTAMP '2026-03-01' OR \1 IS NULL\)/);
    expect(text).toContain("FROM silver.src s");
    expect(text).toContain("LEFT JOIN silver.ref r");
  });
});
