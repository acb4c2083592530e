/** The generated Python module is run: on good and bad batches, and rule by rule against the same rule in SQL. */
import { DuckDBInstance } from "@duckdb/node-api";
import { loadPyodide, type PyodideInterface } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";
import type { DomainPack } from "../../src/catalog/domain.js";
import { domainPacks as shipped } from "../../src/catalog/domains/index.js";
import { qualityFramework } from "../../src/design/code/quality-python.js";
import { ddl } from "../../src/design/code/sql.js";
import { anyRow, CLOCK, entityOf, generator, goodRow, insertSql, packVariants, type Row } from "./rows.js";
import { sound } from "./samples.js";

const domainPacks = packVariants(shipped);

let python: PyodideInterface;
beforeAll(async () => {
  python = await loadPyodide();
}, 60_000);

/** Runs the module of a pack with `rows`, then `code`; the code's last line is the JSON it answers with. */
function run(pack: DomainPack, rows: readonly Row[], code: string): Record<string, unknown> {
  const globals = python.globals.get("dict")();
  globals.set("ROWS_JSON", JSON.stringify(rows));
  globals.set("CLOCK", CLOCK);
  const module = JSON.stringify(qualityFramework(pack));
  const text = `import sys, types, json
module = types.ModuleType("quality")
sys.modules["quality"] = module
exec(compile(${module}, "quality.py", "exec"), module.__dict__)
from datetime import datetime
rows = json.loads(ROWS_JSON)
alerts, held = [], []
def framework(**more):
    actions = {"alert": alerts.append, "quarantine": lambda bad, why: held.append([len(bad), why])}
    return module.DataQualityFramework({"clock": lambda: datetime.fromisoformat(CLOCK), "failure_actions": actions, **more})
${code}`;
  try {
    return JSON.parse(String(python.runPython(text, { globals }))) as Record<string, unknown>;
  } finally {
    globals.destroy();
  }
}

const VALIDATE = `
stopped = None
try:
    results = framework(reference_keys=KNOWN).validate_batch(rows)
except module.PipelineStopped as stop:
    results, stopped = stop.results, str(stop)
failed = sorted(check.rule for checks in results.values() for check in checks if not check.passed)
json.dumps({"dimensions": list(results), "stopped": stopped, "failed": failed, "alerts": alerts, "held": held})`;

describe.each(domainPacks.map((pack) => [pack.id, pack] as const))("quality module of %s", (id, pack) => {
  const t = pack.transformation;
  const entity = entityOf(pack, t.entity);
  const ordinary = (n: number): Row => goodRow(entity, n, { [t.joinKey]: "known", ...sound[id] });
  const good = Array.from({ length: 40 }, (_, n) => ordinary(n));

  it("passes a good batch in silence", () => {
    const result = run(pack, good, `KNOWN = {"known"}\n${VALIDATE}`);
    expect(result).toEqual({ dimensions: ["completeness", "accuracy", "consistency", "uniqueness", "timeliness"], stopped: null, failed: [], alerts: [], held: [] });
  });

  it("stops, alerts and quarantines on a bad batch", () => {
    const key = entity.key[0]!;
    const number = entity.fields.find((field) => field.type === "decimal" || field.type === "fine-decimal" || field.type === "integer")!;
    const bad = [...good, { ...good[0]! }, { ...ordinary(41), [key]: null }, { ...ordinary(42), [number.name]: "not a number" }, { ...ordinary(43), [t.joinKey]: "orphan" }];
    const result = run(pack, [...bad, ...bad.slice(-2)], `KNOWN = {"known"}\n${VALIDATE}`);
    expect(result["failed"]).toEqual(expect.arrayContaining(["key-unique", `${key}-present`, `${number.name}-type`, "reference-match"]));
    expect(String(result["stopped"])).toContain(`${entity.id}: stopped by`);
    expect((result["held"] as unknown[]).length).toBe(1);
    expect((result["alerts"] as string[]).length).toBe((result["failed"] as string[]).length);
  });

  it("reads any iterable in chunks with the same answer, and lets no key repeat in the published table", () => {
    const code = (config: string): string => `
seen = []
class Once:
    def __iter__(self):
        for row in rows + rows[:1]:
            seen.append(1)
            yield row
def outcome(size, **more):
    one = framework(reference_keys={"known"}, **more)
    try:
        results, stopped = one.validate_batch(Once(), size), False
    except module.PipelineStopped as stop:
        results, stopped = stop.results, True
    return [stopped, [[c.rule, c.failed, c.total, c.passed, list(c.rows)] for checks in results.values() for c in checks], len(one.rows)]
small, large = outcome(7${config}), outcome(1000${config})
json.dumps({"same": small[:2] == large[:2], "stopped": small[0], "kept": small[2], "unique": [c for c in small[1] if c[0] == "key-unique"], "read": len(seen)})`;
    const input = run(pack, good, code(""));
    expect(input).toEqual({ same: true, stopped: false, kept: 6, unique: [["key-unique", 1, 41, false, [40]]], read: 82 });
    const rule = pack.rules.find((one) => one.entity === entity.id && one.dimension === "uniqueness")!;
    expect(run(pack, good, code(", published=True"))["stopped"]).toBe(rule.onFailure === "stop");
  });

  it("judges each row as the SQL of the rule does, unknown values included", async () => {
    const random = generator(7);
    const rows = Array.from({ length: 60 }, (_, n) => anyRow(entity, n, random));
    const rules = pack.rules.filter((rule) => rule.entity === entity.id && rule.sql !== undefined);
    const db = await (await DuckDBInstance.create(":memory:")).connect();
    await db.run(ddl(pack, "duckdb"));
    await db.run(`ALTER TABLE ${entity.id} ADD COLUMN position_no INTEGER`);
    await db.run(insertSql(entity.id, rows.map((row, n) => ({ ...row, position_no: n }))));
    const python = run(pack, rows, `
one = framework()
one._read(rows)
json.dumps({rule.id: [position for position, row in enumerate(one.rows) if rule.is_bad(row)] for rule in module.RULES})`);
    for (const rule of rules) {
      const reader = await db.runAndReadAll(`SELECT position_no FROM ${entity.id} WHERE ${rule.sql!} ORDER BY position_no`);
      expect(python[rule.id], rule.id).toEqual(reader.getRows().map((row) => row[0]));
    }
  });
});

describe("quality module", () => {
  it("bounds the keys it remembers and says what share it checked", () => {
    const pack = domainPacks[0]!;
    const entity = entityOf(pack, pack.transformation.entity);
    const rows = Array.from({ length: 200 }, (_, n) => goodRow(entity, n, { [pack.transformation.joinKey]: "known" }));
    const result = run(pack, rows, `
module.MAX_KEYS = 50
one = framework(published=True)
one.validate_batch(rows)
first = one.tallies["key-unique"]
twice = framework()
twice.validate_batch(rows + rows)
json.dumps({"kept": len(one.seen) <= 50, "false": first.failed, "says": "1 key in" in first.statement, "found": twice.tallies["key-unique"].failed > 0})`);
    expect(result).toEqual({ kept: true, false: 0, says: true, found: true });
  });

  it("has no unfinished body and only standard-library imports", () => {
    for (const pack of domainPacks) {
      const text = qualityFramework(pack);
      expect(text).not.toMatch(/^\s*(pass|\.\.\.|raise NotImplementedError.*)$/m);
      const imports = [...text.matchAll(/^(?:from|import) ([\w.]+)/gm)].map((match) => match[1]);
      expect(imports.filter((name) => !["__future__", "collections.abc", "dataclasses", "datetime", "decimal", "hashlib", "itertools", "typing"].includes(name!))).toEqual([]);
    }
  });
});
