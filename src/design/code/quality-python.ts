/** The data-quality framework of a design as one Python module: standard library only, runs on rows given as dictionaries. */
import type { DomainEntity, DomainPack, DomainRule, SqlType } from "../../catalog/domain.js";
import { parseExpression, pythonText, pythonTuple, toPython } from "./expression.js";
import { entityOf } from "./sql.js";

export interface QualityOptions {
  /** Table that is checked; the one the transformation reads otherwise. */
  readonly entity?: string;
  /** Share of rows in quarantine that stops the pipeline, per cent. */
  readonly stopAtPercent?: number;
  /** Share of missing values allowed in a required column, per cent. */
  readonly missingPercent?: number;
}

const PYTHON_TYPE: Readonly<Record<SqlType, string>> = {
  string: "str", integer: "int", decimal: "Decimal", boolean: "bool", timestamp: "datetime", date: "date",
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

const HEADER = `from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from typing import Any

Row = dict[str, Any]


class PipelineStopped(RuntimeError):
    """Raised when a batch must not be published; carries the results that say why."""

    def __init__(self, results: dict[str, list[Check]]) -> None:
        broken = [check.rule for checks in results.values() for check in checks if not check.passed]
        super().__init__(f"{TABLE}: stopped by {', '.join(broken)}")
        self.results = results


@dataclass(frozen=True)
class Column:
    type: type
    key: bool = False
    required: bool = False
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A condition that is true for a bad row, and how many bad rows are tolerated."""

    id: str
    dimension: str
    action: str  # "quarantine", "stop", "alert" or "default"
    statement: str
    is_bad: Callable[[Row], bool]
    limit_percent: float = 0.0
    limit_rows: int | None = None


@dataclass(frozen=True)
class Check:
    """Outcome of one rule on one batch; \`rows\` are the positions of the rows that broke it."""

    rule: str
    dimension: str
    action: str
    statement: str
    failed: int
    total: int
    passed: bool
    rows: tuple[int, ...] = field(default=(), repr=False)


def known(row: Row, *names: str) -> bool:
    """True when no named column is empty: a comparison with an unknown value is never a violation."""
    return all(row[name] is not None for name in names)


def convert(value: Any, kind: type) -> Any:
    """The value in the column's type. Raises ValueError where text, number or time cannot be read."""
    if value is None:
        return None
    if kind is Decimal:
        try:
            number = Decimal(str(value))
        except InvalidOperation as problem:
            raise ValueError(f"not a number: {value!r}") from problem
        if not number.is_finite():
            raise ValueError(f"not finite: {value!r}")
        return number
    if kind is datetime:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).replace("Z", "+00:00"))
        return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    if kind is date:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    if kind is int:
        if isinstance(value, float) and not value.is_integer():
            raise ValueError(f"not a whole number: {value!r}")
        return int(value)
    if kind is bool:
        if value in (True, False, 0, 1):
            return bool(value)
        if str(value).lower() in ("true", "false"):
            return str(value).lower() == "true"
        raise ValueError(f"not true or false: {value!r}")
    return str(value)

`;

const ACTIONS = `def print_alert(message: str) -> None:
    """Stands in for the on-call tool: replace it in the configuration."""
    print(message)


def keep_nothing(rows: list[Row], reason: str) -> None:
    """Stands in for the quarantine table: replace it in the configuration."""
    print(f"{len(rows)} row(s) of {TABLE} to quarantine: {reason}")

`;

const FRAMEWORK = `class DataQualityFramework:
    """Checks one batch of rows; quarantines, alerts and stops as the rules say."""

    def __init__(self, config: Mapping[str, Any] | None = None) -> None:
        merged = {**DEFAULT_CONFIG, **(config or {})}
        self.rules: list[Rule] = list(merged["quality_rules"])
        self.thresholds = {**DEFAULT_CONFIG["alert_thresholds"], **merged["alert_thresholds"]}
        self.actions = {**DEFAULT_CONFIG["failure_actions"], **merged["failure_actions"]}
        self.reference_keys = merged["reference_keys"]
        self.expected_rows = merged["expected_rows"]
        self.clock: Callable[[], datetime] = merged["clock"]
        self.originals: list[Row] = []
        self.rows: list[Row] = []
        self.unreadable: dict[str, list[int]] = {}

    def validate_batch(self, dataset: Iterable[Mapping[str, Any]]) -> dict[str, list[Check]]:
        """Results by dimension. Acts on every broken rule; raises PipelineStopped when one of them stops the pipeline."""
        self._read(dataset)
        results = {
            "completeness": self.check_completeness(),
            "accuracy": self.check_accuracy(),
            "consistency": self.check_consistency(),
            "uniqueness": self.check_uniqueness(),
            "timeliness": self.check_timeliness(),
        }
        if any(not check.passed or check.failed for checks in results.values() for check in checks):
            self.trigger_failure_actions(results)
        return results

    def _read(self, dataset: Iterable[Mapping[str, Any]]) -> None:
        """Every row with every column in its type. A value that cannot be read becomes None and is counted."""
        self.originals, self.rows, self.unreadable = [], [], {}
        for position, original in enumerate(dataset):
            row: Row = {}
            for name, column in SCHEMA.items():
                try:
                    row[name] = convert(original.get(name), column.type)
                except (ValueError, TypeError):
                    row[name] = None
                    self.unreadable.setdefault(name, []).append(position)
            self.originals.append(dict(original))
            self.rows.append(row)

    def _check(
        self, rule: str, dimension: str, action: str, statement: str, bad: list[int], percent: float, rows: int | None = None
    ) -> Check:
        allowed = float(rows) if rows is not None else len(self.rows) * percent / 100
        return Check(rule, dimension, action, statement, len(bad), len(self.rows), len(bad) <= allowed, tuple(bad))

    def _row_rules(self, dimension: str) -> list[Check]:
        return [
            self._check(
                rule.id, dimension, rule.action, rule.statement,
                [position for position, row in enumerate(self.rows) if rule.is_bad(row)], rule.limit_percent, rule.limit_rows,
            )
            for rule in self.rules
            if rule.dimension == dimension
        ]

    def check_completeness(self) -> list[Check]:
        """Row count, required columns, rows without a partner in the reference."""
        checks = self._row_rules("completeness")
        if self.expected_rows is not None:
            lowest, highest = self.expected_rows
            within = lowest <= len(self.rows) <= highest
            text = f"The batch has {lowest} to {highest} rows."
            checks.append(Check("row-count", "completeness", "stop", text, 0 if within else 1, len(self.rows), within))
        for name, column in SCHEMA.items():
            if not column.required and not column.key:
                continue
            missing = [position for position, row in enumerate(self.rows) if row[name] is None]
            percent = 0.0 if column.key else float(self.thresholds["missing_percent"])
            text = f"At most {percent:g} % of rows have no {name}."
            checks.append(self._check(f"{name}-present", "completeness", "quarantine" if column.key else "alert", text, missing, percent))
        if REFERENCE_KEY is not None and self.reference_keys is not None:
            percent = float(self.thresholds["unmatched_percent"])
            orphans = [
                position for position, row in enumerate(self.rows)
                if row[REFERENCE_KEY] is not None and row[REFERENCE_KEY] not in self.reference_keys
            ]
            text = f"At most {percent:g} % of rows have a {REFERENCE_KEY} that the reference lacks."
            checks.append(self._check("reference-match", "completeness", self.actions["unmatched"], text, orphans, percent))
        return checks

    def check_accuracy(self) -> list[Check]:
        """Value ranges of the domain and lists of allowed values."""
        checks = self._row_rules("accuracy")
        percent = float(self.thresholds["invalid_percent"])
        for name, column in SCHEMA.items():
            if column.allowed:
                bad = [p for p, row in enumerate(self.rows) if row[name] is not None and row[name] not in column.allowed]
                text = f"At most {percent:g} % of {name} are outside the allowed list."
                checks.append(self._check(f"{name}-allowed", "accuracy", "quarantine", text, bad, percent))
        return checks

    def check_consistency(self) -> list[Check]:
        """Rules across columns, and values that cannot be read in the column's type."""
        checks = self._row_rules("consistency")
        percent = float(self.thresholds["invalid_percent"])
        for name, column in SCHEMA.items():
            text = f"At most {percent:g} % of {name} cannot be read as {column.type.__name__}."
            bad = self.unreadable.get(name, [])
            checks.append(self._check(f"{name}-type", "consistency", "quarantine", text, bad, percent))
        return checks

    def check_uniqueness(self) -> list[Check]:
        """One row per key: every repetition counts. Rows without a key are a matter of completeness."""
        names = [name for name, column in SCHEMA.items() if column.key]
        seen: set[tuple[Any, ...]] = set()
        repeated: list[int] = []
        for position, row in enumerate(self.rows):
            key = tuple(row[name] for name in names)
            if None in key:
                continue
            if key in seen:
                repeated.append(position)
            seen.add(key)
        text = f"No {' + '.join(names)} occurs twice."
        return [self._check("key-unique", "uniqueness", self.actions["duplicates"], text, repeated, 0.0)]

    def check_timeliness(self) -> list[Check]:
        """Age of the newest row, rows from the future, rows that arrived later than the design allows."""
        checks = self._row_rules("timeliness")
        if EVENT_TIME is None:
            return checks
        now = self.clock()
        times = [row[EVENT_TIME] for row in self.rows if row[EVENT_TIME] is not None]
        allowed = float(self.thresholds["newest_seconds"])
        age = (now - max(times)).total_seconds() if times else float("inf")
        text = f"The newest {EVENT_TIME} is at most {allowed:g} seconds old."
        checks.append(Check("newest-row", "timeliness", self.actions["stale"], text, int(age > allowed), len(self.rows), age <= allowed))
        future = [p for p, row in enumerate(self.rows) if row[EVENT_TIME] is not None and (row[EVENT_TIME] - now).total_seconds() > 300]
        text = f"No {EVENT_TIME} is more than 5 minutes ahead of the clock."
        checks.append(self._check("not-from-the-future", "timeliness", "quarantine", text, future, 0.0))
        if ARRIVAL_TIME is not None:
            bound = float(self.thresholds["late_seconds"])
            late = [
                p for p, row in enumerate(self.rows)
                if known(row, EVENT_TIME, ARRIVAL_TIME) and (row[ARRIVAL_TIME] - row[EVENT_TIME]).total_seconds() > bound
            ]
            percent = float(self.thresholds["late_percent"])
            text = f"At most {percent:g} % of rows arrive more than {bound:g} seconds after they happened."
            checks.append(self._check("late-rows", "timeliness", "alert", text, late, percent))
        return checks

    def quarantined(self, results: dict[str, list[Check]]) -> dict[int, list[str]]:
        """Rows held back, by position, with the rules they broke. A single bad row is held back even when its rule passes."""
        held: dict[int, list[str]] = {}
        for checks in results.values():
            for check in checks:
                if check.action == "quarantine":
                    for position in check.rows:
                        held.setdefault(position, []).append(check.rule)
        return held

    def should_fail(self, results: dict[str, list[Check]]) -> bool:
        """True when a stopping rule is broken or too large a share of the batch is held back."""
        if any(check.action == "stop" and not check.passed for checks in results.values() for check in checks):
            return True
        return len(self.quarantined(results)) > len(self.rows) * float(self.thresholds["stop_percent"]) / 100

    def trigger_failure_actions(self, results: dict[str, list[Check]]) -> None:
        """Quarantine first, so that the evidence is safe; then one alert per broken rule; then stop."""
        held = self.quarantined(results)
        if held:
            reasons = sorted({rule for rules in held.values() for rule in rules})
            self.actions["quarantine"]([self.originals[position] for position in sorted(held)], ", ".join(reasons))
        for checks in results.values():
            for check in checks:
                if not check.passed:
                    self.actions["alert"](f"{TABLE} {check.dimension} {check.rule}: {check.failed} of {check.total} rows. {check.statement}")
        if self.should_fail(results):
            raise PipelineStopped(results)
`;
