import { describe, expect, it } from "vitest";
import { columnsOf, parseExpression, toPython, toSql } from "../../src/design/code/expression.js";

describe("expression language", () => {
  it("keeps the grouping of AND, OR and arithmetic", () => {
    const sql = "(a > 1 OR b IS NULL) AND c NOT IN ('x', 'it''s') AND (d - e) * 2 <= -0.5";
    expect(toSql(parseExpression(sql), { truth: "TRUE/FALSE" })).toBe("(a > 1 OR b IS NULL) AND c NOT IN ('x', 'it''s') AND (d - e) * 2 <= -0.5");
    expect(columnsOf(parseExpression(sql))).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("prints truth words as digits for T-SQL and asks Python for known values first", () => {
    expect(toSql(parseExpression("flag_a = TRUE"), { truth: "1/0" })).toBe("flag_a = 1");
    expect(toPython(parseExpression("a <> 'x'"))).toBe('(known(row, "a") and row["a"] != "x")');
    expect(toPython(parseExpression("a IN ('x')"))).toBe('(known(row, "a") and row["a"] in ("x",))');
  });

  it.each(["a >", "NOT a = 1", "a = 1 b", "lower(a) = 'x'", "a LIKE 'x'", "a = \"x\""])("refuses %s", (sql) => {
    expect(() => parseExpression(sql)).toThrow();
  });
});
