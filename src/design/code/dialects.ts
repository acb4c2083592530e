/** What the SQL dialects differ in, as far as the generated code touches it. */
import type { SqlType } from "../../catalog/domain.js";

export const SQL_DIALECTS = [
  "snowflake", "bigquery", "redshift", "databricks", "spark", "postgres", "clickhouse", "duckdb", "trino", "tsql", "athena", "starrocks",
] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

export interface DialectTraits {
  readonly name: string;
  readonly qualify: boolean;
  readonly truth: "TRUE/FALSE" | "1/0";
  readonly types: Readonly<Record<SqlType, string>>;
  /** Primary-key clause inside CREATE TABLE, or null where the dialect has none. Only the reference table gets one. */
  readonly primaryKey: ((columns: string) => string) | null;
  /** After the closing bracket of CREATE TABLE; `key` are the key columns, comma separated. */
  readonly tableSuffix: (table: string, key: string) => string;
  /** After the last statement: ClickHouse otherwise fills a missing join partner with zeros and empty text. */
  readonly querySuffix: string;
}

const common: Readonly<Record<SqlType, string>> = {
  string: "VARCHAR", integer: "BIGINT", decimal: "DECIMAL(18, 4)", "fine-decimal": "DECIMAL(38, 18)", boolean: "BOOLEAN", timestamp: "TIMESTAMP", date: "DATE",
};
const key = (columns: string): string => `PRIMARY KEY (${columns})`;
const none = (): string => "";
const iceberg = (table: string): string => ` LOCATION 's3://your-bucket/${table}/' TBLPROPERTIES ('table_type' = 'ICEBERG')`;
const nullable = (type: string): string => `Nullable(${type})`;

export const DIALECTS: Readonly<Record<SqlDialect, DialectTraits>> = {
  snowflake: {
    name: "Snowflake", qualify: true, truth: "TRUE/FALSE", primaryKey: key, tableSuffix: none, querySuffix: "",
    types: { ...common, integer: "NUMBER(19, 0)", decimal: "NUMBER(18, 4)", "fine-decimal": "NUMBER(38, 18)", timestamp: "TIMESTAMP_NTZ" },
  },
  bigquery: {
    name: "BigQuery", qualify: true, truth: "TRUE/FALSE", primaryKey: (columns) => `${key(columns)} NOT ENFORCED`, tableSuffix: none, querySuffix: "",
    types: { string: "STRING", integer: "INT64", decimal: "NUMERIC", "fine-decimal": "BIGNUMERIC", boolean: "BOOL", timestamp: "TIMESTAMP", date: "DATE" },
  },
  redshift: {
    name: "Amazon Redshift", qualify: true, truth: "TRUE/FALSE", primaryKey: key, tableSuffix: none, querySuffix: "",
    types: { ...common, string: "VARCHAR(512)" },
  },
  databricks: {
    name: "Databricks SQL", qualify: true, truth: "TRUE/FALSE", primaryKey: key, tableSuffix: () => " USING DELTA", querySuffix: "",
    types: { ...common, string: "STRING" },
  },
  spark: {
    name: "Spark SQL", qualify: false, truth: "TRUE/FALSE", primaryKey: null, tableSuffix: () => " USING ICEBERG", querySuffix: "",
    types: { ...common, string: "STRING" },
  },
  postgres: {
    name: "PostgreSQL", qualify: false, truth: "TRUE/FALSE", primaryKey: key, tableSuffix: none, querySuffix: "",
    types: { ...common, string: "TEXT", timestamp: "TIMESTAMPTZ" },
  },
  clickhouse: {
    // Raw tables must accept rows without a key, hence Nullable columns and an empty sorting key.
    name: "ClickHouse", qualify: false, truth: "TRUE/FALSE", primaryKey: null, tableSuffix: () => " ENGINE = MergeTree ORDER BY tuple()",
    querySuffix: "SETTINGS join_use_nulls = 1",
    types: {
      string: nullable("String"), integer: nullable("Int64"), decimal: nullable("Decimal(18, 4)"), "fine-decimal": nullable("Decimal(38, 18)"), boolean: nullable("Bool"),
      timestamp: nullable("DateTime64(6)"), date: nullable("Date32"),
    },
  },
  duckdb: { name: "DuckDB", qualify: true, truth: "TRUE/FALSE", primaryKey: key, tableSuffix: none, querySuffix: "", types: common },
  trino: {
    name: "Trino", qualify: false, truth: "TRUE/FALSE", primaryKey: null, tableSuffix: none, querySuffix: "",
    types: { ...common, timestamp: "TIMESTAMP(6)" },
  },
  tsql: {
    name: "T-SQL", qualify: false, truth: "1/0", primaryKey: key, tableSuffix: none, querySuffix: "",
    types: { string: "NVARCHAR(400)", integer: "BIGINT", decimal: "DECIMAL(18, 4)", "fine-decimal": "DECIMAL(38, 18)", boolean: "BIT", timestamp: "DATETIME2(6)", date: "DATE" },
  },
  athena: {
    name: "Amazon Athena", qualify: false, truth: "TRUE/FALSE", primaryKey: null, tableSuffix: iceberg, querySuffix: "",
    types: { ...common, string: "STRING" },
  },
  starrocks: {
    name: "StarRocks", qualify: false, truth: "TRUE/FALSE", primaryKey: null,
    tableSuffix: (_table, columns) => ` DUPLICATE KEY (${columns}) DISTRIBUTED BY HASH (${columns})`, querySuffix: "",
    types: { ...common, string: "VARCHAR(512)", timestamp: "DATETIME" },
  },
};
