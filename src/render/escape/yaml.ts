/** A double-quoted YAML scalar of one line; JSON's escapes are a subset of YAML's. */
import { cleanLine } from "../../shared/clean.js";

export function yamlText(value: string): string {
  return JSON.stringify(cleanLine(value));
}
