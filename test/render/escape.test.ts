import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/render/escape/csv.js";
import { fence } from "../../src/render/escape/fence.js";
import { escapeMarkdown } from "../../src/render/escape/markdown.js";
import { inlineHtml } from "../../src/render/html/inline.js";

describe("escapeMarkdown", () => {
  it.each([
    ["a | b", "a \\| b"], ["# x", "\\# x"], ["- x", "\\- x"], ["---", "\\---"], ["-$40.00", "-$40.00"], ["1. x", "1\\. x"], ["99.9 %", "99.9 %"], ["data_volume", "data_volume"], ["_em_", "\\_em\\_"],
    ["[a](b)", "\\[a\\](b)"], ["see [3]", "see [3]"], ["[3](x)", "\\[3\\](x)"], ["<b>", "&lt;b>"], ["a & b", "a & b"], ["&lt;", "&amp;lt;"], ["a\nb", "a b"], ["x\u202ey", "xy"], ["*x*", "\\*x\\*"], ["R&D", "R&amp;D"],
    ["C:\\x", "C:\\\\x"], ["`x`", "\\`x\\`"], ["{{x}}", "{{x}}"],
  ])("%j -> %j", (value, expected) => {
    expect(escapeMarkdown(value)).toBe(expected);
  });

  it("shows in HTML as the words that went in", () => {
    for (const text of ["a | b", "*x* _y_ `z`", "<script>", "&lt; & \\ [3] [a](b)", "__init__ ~~x~~"]) {
      const html = inlineHtml(escapeMarkdown(text));
      const shown = html.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
      expect(html).not.toMatch(/<(?!\/?strong)/);
      expect(shown).toBe(text);
    }
  });
});

describe("csvCell", () => {
  it.each([["=1+1", "'=1+1"], ["+49", "'+49"], ["-x", "'-x"], ["@x", "'@x"], ['a"b', '"a""b"'], ["a,b", '"a,b"'], ["a\nb", "a b"]])("%j -> %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
  it("leaves negative numbers alone", () => {
    expect(csvCell(-3.5)).toBe("-3.5");
  });
});

describe("fence", () => {
  it("is longer than any run of backticks inside", () => {
    expect(fence("a\n````\nb")).toBe("`````text\na\n````\nb\n`````");
  });
});
