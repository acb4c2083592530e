/** The data-quality framework of a design as one Python module: standard library only, runs on rows given as dictionaries. */
import type { DomainEntity, DomainPack, DomainRule, SqlType } from "../../catalog/domain.js";
import { parseExpression, pythonText, pythonTuple, toPython } from "./expression.js";
import { ACTIONS, FRAMEWORK, HEADER } from "./quality-python-text.js";
import { entityOf } from "./sql.js";

export interface QualityOptions {
  /** Table that is checked; the one the transformation reads otherwise. */
  readonly entity?: string;
  /** Share of rows in quarantine that stops the pipeline, per cent. */
  readonly stopAtPercent?: number;
  /** Share of input rows that may repeat a key, because delivery is at least once, per cent. */
  readonly repeatedPercent?: number;
  /** Share of missing values allowed in a required column, per cent. */
  readonly missingPercent?: number;
}

const PYTHON_TYPE: Readonly<Record<SqlType, string>> = {
  string: "str", integer: "int", decimal: "Decimal", "fine-decimal": "Decimal", boolean: "bool", timestamp: "datetime", date: "date",
};

function limit(rule: DomainRule): string {
  return rule.threshold.unit === "rows" ? `limit_rows=${rule.threshold.value}` : `limit_percent=${rule.threshold.value}`;
}

function rowRule(rule: DomainRule): string {
  const sql = rule.sql ?? "";
  return [
    "    Rule(",
    `        ${pythonText(rule.id)}, ${pythonText(rule.dimension)}, ${pythonText(rule.onFailure)}, ${limit(rule)},`,
    `        statement=${pythonText(rule.statement)},`,
    `        is_bad=lambda row: ${toPython(parseExpression(sql))},`,
    "    ),",
  ].join("\n");
}

function schemaLine(field: DomainEntity["fields"][number], entity: DomainEntity): string {
  const parts = [`type=${PYTHON_TYPE[field.type]}`];
  if (entity.key.includes(field.name)) parts.push("key=True");
  if (field.required) parts.push("required=True");
  if (field.values !== undefined) parts.push(`allowed=${pythonTuple(field.values.map(pythonText))}`);
  return `    ${pythonText(field.name)}: Column(${parts.join(", ")}),`;
}

/** Range of the columns' min and max as rules, unless the pack already has a rule of its own on exactly that column. */
function rangeRules(entity: DomainEntity, rules: readonly DomainRule[]): string[] {
  const stated = new Set(rules.filter((rule) => rule.dimension === "accuracy").flatMap((rule) => entity.fields.filter((f) => rule.sql?.includes(f.name)).map((f) => f.name)));
  return entity.fields.flatMap((field) => {
    if ((field.min === undefined && field.max === undefined) || stated.has(field.name)) return [];
    const tests = [...(field.min === undefined ? [] : [`${field.name} < ${field.min}`]), ...(field.max === undefined ? [] : [`${field.name} > ${field.max}`])];
    const words = field.min === undefined ? `above ${field.max}` : field.max === undefined ? `below ${field.min}` : `outside ${field.min} to ${field.max}`;
    return [rowRule({
      id: `${field.name.replaceAll("_", "-")}-range`, dimension: "accuracy", entity: entity.id, sql: tests.join(" OR "),
      statement: `At most 0.1 % of ${field.name} lie ${words}.`, threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine",
    })];
  });
}

/** A complete Python 3.10 module with the rules and thresholds of the pack. */
export function qualityFramework(pack: DomainPack, options: QualityOptions = {}): string {
  const entity = entityOf(pack, options.entity ?? pack.transformation.entity);
  const rules = pack.rules.filter((rule) => rule.entity === entity.id);
  const unique = rules.find((rule) => rule.dimension === "uniqueness");
  const freshness = rules.find((rule) => rule.threshold.unit === "s");
  const reference = rules.find((rule) => rule.dimension === "completeness" && rule.sql === undefined);
  const withSql = rules.filter((rule) => rule.sql !== undefined);
  const isSource = entity.id === pack.transformation.entity;
  const action = (rule: DomainRule | undefined, otherwise: string): string => pythonText(rule?.onFailure ?? otherwise);
  const configuration = [
    "DEFAULT_CONFIG: dict[str, Any] = {",
    `    "quality_rules": RULES,`,
    `    "alert_thresholds": {`,
    `        "missing_percent": ${options.missingPercent ?? 1},  # per required column; keys allow none`,
    `        "invalid_percent": 0.1,  # values outside the allowed list or of the wrong type`,
    `        "stop_percent": ${options.stopAtPercent ?? 5},  # share of the batch in quarantine that stops the pipeline`,
    `        "late_seconds": ${pack.lateDataSeconds},`,
    `        "late_percent": 1,`,
    `        "repeated_percent": ${options.repeatedPercent ?? 1},  # rows of the input delivered more than once`,
    `        "newest_seconds": ${freshness?.threshold.value ?? 86400},`,
    `        "unmatched_percent": ${reference?.threshold.value ?? 1},`,
    "    },",
    `    "failure_actions": {`,
    `        "duplicates": ${action(unique, "stop")},`,
    `        "unmatched": ${action(reference, "alert")},`,
    `        "stale": ${action(freshness, "alert")},`,
    `        "alert": print_alert,`,
    `        "quarantine": keep_nothing,`,
    "    },",
    `    "reference_keys": None,  # set of known ${isSource ? pack.transformation.joinKey : "keys"}; None skips the look-up`,
    `    "expected_rows": None,  # (lowest, highest) for the batch; None skips the count`,
    `    "published": False,  # True for the published table: there no key may repeat`,
    `    "clock": lambda: datetime.now(timezone.utc),`,
    "}",
  ];
  return [
    `"""Data quality of "${entity.name}" (${entity.id}), ${pack.name}: rules, thresholds and what happens when one is broken."""`,
    HEADER,
    `TABLE = ${pythonText(entity.id)}`,
    `EVENT_TIME = ${entity.eventTime === undefined ? "None" : pythonText(entity.eventTime)}`,
    `ARRIVAL_TIME = ${entity.fields.some((field) => field.name === "ingested_at") ? pythonText("ingested_at") : "None"}`,
    `REFERENCE_KEY = ${isSource ? pythonText(pack.transformation.joinKey) : "None"}`,
    "",
    "SCHEMA: dict[str, Column] = {",
    ...entity.fields.map((field) => schemaLine(field, entity)),
    "}",
    "",
    "RULES: list[Rule] = [",
    ...withSql.map(rowRule),
    ...rangeRules(entity, withSql),
    "]",
    "",
    "",
    ACTIONS,
    ...configuration,
    "",
    "",
    FRAMEWORK,
  ].join("\n");
}
