// The table of published guidance: what each row says and which rules, arithmetic or parts of the document carry it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const here = fileURLToPath(new URL(".", import.meta.url));
const load = (name) => parse(readFileSync(`${here}${name}.yaml`, "utf8"));

/** Title, introduction and lines of docs/reference/guidance.md. `code`, `cell` and `table` are those of the other pages. */
export function guidance({ code, cell, table }) {
  const rows = ["moving", "processing", "storing"].flatMap(load).sort((a, b) => a.row - b.row);
  const sources = load("sources");
  const carried = ({ rules = [], tensions = [], sizing = [], facts = [], code: files = [] }) =>
    [
      ...rules.map(code),
      ...tensions.map(code),
      ...(sizing.length > 0 ? [`sizing: ${sizing.map((item) => code(item.replace(/^\w+:/u, ""))).join(", ")}`] : []),
      ...(facts.length > 0 ? [`facts: ${facts.map(code).join(", ")}`] : []),
      ...files.map(code),
    ].join("; ");
  const differing = rows.filter((item) => item.answer.differs !== undefined).length;
  return {
    title: "Published guidance",
    intro: `${String(rows.length)} rows of published decision guidance, in our words, each with what carries it here. In ${String(differing)} of them we decide otherwise in part; the reason stands beside it. test/guidance/ holds each row with facts on both sides of its threshold. The rows are kept in scripts/guidance/.`,
    lines: [
      ...table(
        ["Row", "Guidance", "Carried by", "Where we differ, and why", "Sources"],
        rows.map(({ row, says, answer, source }) => [String(row), cell(says), carried(answer), cell(answer.differs ?? ""), source.join(", ")]),
      ),
      "",
      "## Sources",
      "",
      ...table(
        ["Key", "Title", "Date"],
        Object.entries(sources).map(([key, { title, url, date }]) => [key, `[${cell(title)}](${url})`, cell(date)]),
      ),
    ],
  };
}
