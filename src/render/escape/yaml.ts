/** A double-quoted YAML scalar of one line; JSON's escapes are a subset of YAML's. */
import { cleanLine } from "../../shared/clean.js";

export function yamlText(value: string): string {
  return JSON.stringify(cleanLine(value));
}

const WIDTH = 100;

/** A quoted scalar where it fits on the line; else a folded block of lines, indented by `indent` spaces. Control characters become spaces. */
export function yamlBlock(text: string, indent: number): string {
  const quoted = yamlText(text);
  if (quoted.length + indent <= WIDTH) return quoted;
  const pad = " ".repeat(indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[\s\p{Cc}]+/u).filter((part) => part !== "")) {
    if (line !== "" && line.length + word.length + 1 + indent > WIDTH) { lines.push(line); line = ""; }
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return `>-\n${lines.map((part) => pad + part).join("\n")}`;
}
