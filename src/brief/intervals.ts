/** Recurrence: "every 15 minutes", "hourly", "once a day", "nightly", "twice a week". */
import { readNumber } from "./numbers.js";
import type { Token } from "./text.js";
import { adverbSeconds, secondsIn } from "./units.js";

export interface Interval {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
}

/** All recurrences of a token list, in reading order. */
export function readIntervals(tokens: readonly Token[]): Interval[] {
  const found: Interval[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const adverb = adverbSeconds(token.lower);
    if (adverb !== undefined) {
      found.push({ seconds: adverb, start: token.start, end: token.end });
      continue;
    }
    if (token.lower === "every" || token.lower === "each") {
      const number = readNumber(tokens, i + 1);
      let at = number?.next ?? i + 1;
      let count = number?.value ?? 1;
      if (number === null && /^(few|couple)$/.test(tokens[at]?.lower ?? "")) {
        count = 5; // "every few minutes"
        at += 1;
        if (tokens[at]?.lower === "of") at += 1;
      } else if (tokens[at]?.lower === "other") {
        count = 2;
        at += 1;
      }
      const unit = tokens[at];
      const seconds = unit === undefined ? undefined : secondsIn(unit.lower) ?? (/^(morning|evening)$/.test(unit.lower) ? 86400 : undefined);
      if (unit !== undefined && seconds !== undefined) found.push({ seconds: seconds * count, start: token.start, end: unit.end });
    } else if (/^(once|twice|thrice|times)$/.test(token.lower)) {
      const number = token.lower === "times" ? backwards(tokens, i) : null;
      const times = token.lower === "once" ? 1 : token.lower === "twice" ? 2 : token.lower === "thrice" ? 3 : number?.value;
      const link = /^(a|an|per|every|each)$/.test(tokens[i + 1]?.lower ?? "") ? tokens[i + 2] : tokens[i + 1]?.text === "/" ? tokens[i + 2] : undefined;
      const seconds = link === undefined ? adverbSeconds(tokens[i + 1]?.lower ?? "") : secondsIn(link.lower);
      const end = link?.end ?? tokens[i + 1]?.end;
      if (times !== undefined && times > 0 && seconds !== undefined && end !== undefined) found.push({ seconds: seconds / times, start: number?.start ?? token.start, end });
    } else if (token.lower === "end" && tokens[i + 1]?.text === "-" && tokens[i + 2]?.lower === "of" && tokens[i + 4] !== undefined) {
      const unit = secondsIn(tokens[i + 4]?.lower ?? "");
      if (unit !== undefined) found.push({ seconds: unit, start: token.start, end: tokens[i + 4]?.end ?? token.end });
    } else if (token.lower === "end" && tokens[i + 1]?.lower === "of") {
      const unit = secondsIn(tokens[i + 2]?.lower ?? "");
      if (unit !== undefined) found.push({ seconds: unit, start: token.start, end: tokens[i + 2]?.end ?? token.end });
    }
  }
  return found;
}

function backwards(tokens: readonly Token[], i: number): { value: number; start: number } | null {
  const number = readNumber(tokens, i - 1);
  return number === null ? null : { value: number.value, start: tokens[i - 1]?.start ?? 0 };
}
