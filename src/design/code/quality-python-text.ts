/** The parts of the quality module that are the same for every domain. */

/** Types, conversion and chunks: the same in every module. */
export const HEADER = `from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from decimal import Decimal, InvalidOperation
from hashlib import blake2b
from itertools import islice
from typing import Any

Row = dict[str, Any]

CHUNK_ROWS = 50_000  # rows in memory at a time: 100 to 200 MB at 2 KB a row
MAX_KEYS = 2_000_000  # key hashes kept for the uniqueness check: about 250 MB
SAMPLE_ROWS = 100  # positions kept per rule as evidence


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
    """Outcome of one rule on one batch; \`rows\` are the first positions of rows that broke it, at most SAMPLE_ROWS."""

    rule: str
    dimension: str
    action: str
    statement: str
    failed: int
    total: int
    passed: bool
    rows: tuple[int, ...] = field(default=(), repr=False)


@dataclass
class Tally:
    """A check while the batch is still being read: counters only, no rows."""

    rule: str
    dimension: str
    action: str
    statement: str
    percent: float
    limit_rows: int | None = None
    failed: int = 0
    rows: list[int] = field(default_factory=list)

    def close(self, total: int) -> Check:
        allowed = float(self.limit_rows) if self.limit_rows is not None else total * self.percent / 100
        passed = self.failed <= allowed
        return Check(self.rule, self.dimension, self.action, self.statement, self.failed, total, passed, tuple(self.rows))


def chunks(dataset: Iterable[Mapping[str, Any]], size: int) -> Iterator[list[Mapping[str, Any]]]:
    """The rows in lists of at most \`size\`; a generator or a database cursor is read once and never held whole."""
    rows = iter(dataset)
    while chunk := list(islice(rows, size)):
        yield chunk


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

/** What stands in for the tools of the team. */
export const ACTIONS = `def print_alert(message: str) -> None:
    """Stands in for the on-call tool: replace it in the configuration."""
    print(message)


def keep_nothing(rows: list[Row], reason: str) -> None:
    """Stands in for the quarantine table, called once per chunk: replace it in the configuration."""
    print(f"{len(rows)} row(s) of {TABLE} to quarantine: {reason}")

`;

/** The class that reads a batch chunk by chunk. */
export const FRAMEWORK = `class DataQualityFramework:
    """Checks one batch of any size; quarantines, alerts and stops as the rules say.

    Memory is bounded by CHUNK_ROWS rows and MAX_KEYS key hashes, whatever the size of the batch. Beyond MAX_KEYS distinct keys
    uniqueness is checked on a sample by hash (1 key in 2, 4, 8 ...) and the check says so; for an exact answer on a large
    day, give each hash partition of the key to an instance of its own.
    """

    def __init__(self, config: Mapping[str, Any] | None = None) -> None:
        merged = {**DEFAULT_CONFIG, **(config or {})}
        self.rules: list[Rule] = list(merged["quality_rules"])
        self.thresholds = {**DEFAULT_CONFIG["alert_thresholds"], **merged["alert_thresholds"]}
        self.actions = {**DEFAULT_CONFIG["failure_actions"], **merged["failure_actions"]}
        self.reference_keys = merged["reference_keys"]
        self.expected_rows = merged["expected_rows"]
        self.published: bool = merged["published"]
        self.clock: Callable[[], datetime] = merged["clock"]
        self._start()

    def _start(self) -> None:
        self.total = 0  # rows of the chunks before the current one
        self.held = 0
        self.originals: list[Row] = []
        self.rows: list[Row] = []
        self.unreadable: dict[str, list[int]] = {}
        self.tallies: dict[str, Tally] = {}
        self.bad_now: dict[int, set[str]] = {}
        self.newest: datetime | None = None
        self.seen: set[int] = set()
        self.key_share = 1  # one key in so many is checked

    def validate_batch(self, dataset: Iterable[Mapping[str, Any]], chunk_rows: int = CHUNK_ROWS) -> dict[str, list[Check]]:
        """Results by dimension. Acts on every broken rule; raises PipelineStopped when one of them stops the pipeline."""
        self._start()
        self.now = self.clock()
        empty = True
        for chunk in chunks(dataset, chunk_rows):
            empty = False
            self._read(chunk)
            self._check_chunk()
        if empty:
            self._read([])
            self._check_chunk()
        results = self.results()
        if any(not check.passed for checks in results.values() for check in checks) or self.held:
            self.trigger_failure_actions(results)
        return results

    def _check_chunk(self) -> None:
        """All checks on the chunk in memory, then its bad rows to quarantine: the evidence is safe before anything stops."""
        self.bad_now = {}
        self.check_completeness()
        self.check_accuracy()
        self.check_consistency()
        self.check_uniqueness()
        self.check_timeliness()
        if self.bad_now:
            reasons = sorted({rule for rules in self.bad_now.values() for rule in rules})
            self.actions["quarantine"]([self.originals[position] for position in sorted(self.bad_now)], ", ".join(reasons))
        self.held += len(self.bad_now)
        self.total += len(self.rows)

    def _read(self, chunk: Iterable[Mapping[str, Any]]) -> None:
        """Every row with every column in its type. A value that cannot be read becomes None and is counted."""
        self.originals, self.rows, self.unreadable = [], [], {}
        for position, original in enumerate(chunk):
            row: Row = {}
            for name, column in SCHEMA.items():
                try:
                    row[name] = convert(original.get(name), column.type)
                except (ValueError, TypeError):
                    row[name] = None
                    self.unreadable.setdefault(name, []).append(position)
            self.originals.append(dict(original))
            self.rows.append(row)

    def _count(
        self, rule: str, dimension: str, action: str, statement: str, bad: list[int], percent: float, rows: int | None = None
    ) -> None:
        """Adds the bad rows of this chunk. A single bad row of a quarantine rule is held back even when the rule passes."""
        tally = self.tallies.setdefault(rule, Tally(rule, dimension, action, statement, percent, rows))
        tally.statement = statement
        tally.failed += len(bad)
        tally.rows.extend(self.total + position for position in bad[: SAMPLE_ROWS - len(tally.rows)])
        if action == "quarantine":
            for position in bad:
                self.bad_now.setdefault(position, set()).add(rule)

    def _row_rules(self, dimension: str) -> None:
        for rule in self.rules:
            if rule.dimension == dimension:
                bad = [position for position, row in enumerate(self.rows) if rule.is_bad(row)]
                self._count(rule.id, dimension, rule.action, rule.statement, bad, rule.limit_percent, rule.limit_rows)

    def check_completeness(self) -> None:
        """Required columns, rows without a partner in the reference. The row count is taken at the end."""
        self._row_rules("completeness")
        for name, column in SCHEMA.items():
            if not column.required and not column.key:
                continue
            missing = [position for position, row in enumerate(self.rows) if row[name] is None]
            percent = 0.0 if column.key else float(self.thresholds["missing_percent"])
            text = f"At most {percent:g} % of rows have no {name}."
            self._count(f"{name}-present", "completeness", "quarantine" if column.key else "alert", text, missing, percent)
        if REFERENCE_KEY is not None and self.reference_keys is not None:
            percent = float(self.thresholds["unmatched_percent"])
            orphans = [
                position for position, row in enumerate(self.rows)
                if row[REFERENCE_KEY] is not None and row[REFERENCE_KEY] not in self.reference_keys
            ]
            text = f"At most {percent:g} % of rows have a {REFERENCE_KEY} that the reference lacks."
            self._count("reference-match", "completeness", self.actions["unmatched"], text, orphans, percent)

    def check_accuracy(self) -> None:
        """Value ranges of the domain and lists of allowed values."""
        self._row_rules("accuracy")
        percent = float(self.thresholds["invalid_percent"])
        for name, column in SCHEMA.items():
            if column.allowed:
                bad = [p for p, row in enumerate(self.rows) if row[name] is not None and row[name] not in column.allowed]
                text = f"At most {percent:g} % of {name} are outside the allowed list."
                self._count(f"{name}-allowed", "accuracy", "quarantine", text, bad, percent)

    def check_consistency(self) -> None:
        """Rules across columns, and values that cannot be read in the column's type."""
        self._row_rules("consistency")
        percent = float(self.thresholds["invalid_percent"])
        for name, column in SCHEMA.items():
            text = f"At most {percent:g} % of {name} cannot be read as {column.type.__name__}."
            self._count(f"{name}-type", "consistency", "quarantine", text, self.unreadable.get(name, []), percent)

    def check_uniqueness(self) -> None:
        """Rows that repeat a key. Input comes at least once, so repetitions are expected there and the transformation keeps
        the newest; in the published table none is allowed. Rows without a key are a matter of completeness."""
        names = [name for name, column in SCHEMA.items() if column.key]
        repeated: list[int] = []
        for position, row in enumerate(self.rows):
            key = tuple(row[name] for name in names)
            if None in key:
                continue
            mark = int.from_bytes(blake2b(repr(key).encode(), digest_size=8).digest(), "big")
            if mark % self.key_share:
                continue
            if mark in self.seen:
                repeated.append(position)
            self.seen.add(mark)
            if len(self.seen) > MAX_KEYS:
                self.key_share *= 2
                self.seen = {one for one in self.seen if one % self.key_share == 0}
        sampled = f" Checked on 1 key in {self.key_share}." if self.key_share > 1 else ""
        if self.published:
            text = f"No {' + '.join(names)} occurs twice.{sampled}"
            self._count("key-unique", "uniqueness", self.actions["duplicates"], text, repeated, 0.0)
        else:
            percent = float(self.thresholds["repeated_percent"])
            text = f"At most {percent:g} % of rows repeat {' + '.join(names)}; the newest is kept.{sampled}"
            self._count("key-unique", "uniqueness", "deduplicate", text, repeated, percent / self.key_share)

    def check_timeliness(self) -> None:
        """Rows from the future, rows that arrived later than the design allows. The newest row is judged at the end."""
        self._row_rules("timeliness")
        if EVENT_TIME is None:
            return
        times = [row[EVENT_TIME] for row in self.rows if row[EVENT_TIME] is not None]
        if times:
            self.newest = max(times) if self.newest is None else max(self.newest, max(times))
        future = [p for p, row in enumerate(self.rows) if row[EVENT_TIME] is not None and (row[EVENT_TIME] - self.now).total_seconds() > 300]
        text = f"No {EVENT_TIME} is more than 5 minutes ahead of the clock."
        self._count("not-from-the-future", "timeliness", "quarantine", text, future, 0.0)
        if ARRIVAL_TIME is not None:
            bound = float(self.thresholds["late_seconds"])
            late = [
                p for p, row in enumerate(self.rows)
                if known(row, EVENT_TIME, ARRIVAL_TIME) and (row[ARRIVAL_TIME] - row[EVENT_TIME]).total_seconds() > bound
            ]
            percent = float(self.thresholds["late_percent"])
            text = f"At most {percent:g} % of rows arrive more than {bound:g} seconds after they happened."
            self._count("late-rows", "timeliness", "alert", text, late, percent)

    def results(self) -> dict[str, list[Check]]:
        """The checks of the whole batch by dimension, with those only the whole batch can answer."""
        closed = [tally.close(self.total) for tally in self.tallies.values()]
        if self.expected_rows is not None:
            lowest, highest = self.expected_rows
            within = lowest <= self.total <= highest
            text = f"The batch has {lowest} to {highest} rows."
            closed.append(Check("row-count", "completeness", "stop", text, 0 if within else 1, self.total, within))
        if EVENT_TIME is not None:
            allowed = float(self.thresholds["newest_seconds"])
            age = (self.now - self.newest).total_seconds() if self.newest is not None else float("inf")
            text = f"The newest {EVENT_TIME} is at most {allowed:g} seconds old."
            closed.append(Check("newest-row", "timeliness", self.actions["stale"], text, int(age > allowed), self.total, age <= allowed))
        dimensions = ("completeness", "accuracy", "consistency", "uniqueness", "timeliness")
        return {dimension: [check for check in closed if check.dimension == dimension] for dimension in dimensions}

    def should_fail(self, results: dict[str, list[Check]]) -> bool:
        """True when a stopping rule is broken or too large a share of the batch is held back."""
        if any(check.action == "stop" and not check.passed for checks in results.values() for check in checks):
            return True
        return self.held > self.total * float(self.thresholds["stop_percent"]) / 100

    def trigger_failure_actions(self, results: dict[str, list[Check]]) -> None:
        """One alert per broken rule, then stop. Bad rows went to quarantine while their chunk was read."""
        for checks in results.values():
            for check in checks:
                if not check.passed:
                    self.actions["alert"](f"{TABLE} {check.dimension} {check.rule}: {check.failed} of {check.total} rows. {check.statement}")
        if self.should_fail(results):
            raise PipelineStopped(results)
`;
