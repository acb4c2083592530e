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
      } else if (number === null && tokens[at]?.lower === "half") {
        count = 0.5; // "every half hour"
        at += tokens[at + 1]?.text === "-" ? 2 : 1;
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
      if (times !== undefined && times > 0 && seconds !== undefined && end !== undefined && !isExcuse(tokens, i)) found.push({ seconds: seconds / times, start: number?.start ?? token.start, end });
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

/** "may not be late more than twice a year": how often something goes wrong, and no rhythm. */
function isExcuse(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 9), i).map((token) => token.lower);
  return before.some((word) => /^(late|later|miss(ed|es)?|fail(s|ed)?|down|outages?|delay(s|ed)?|exceed(s|ed)?|breach(es|ed)?|overrun|unavailable)$/.test(word)) && before.slice(-4).some((word) => /^(than|most|maximum|max|only)$/.test(word));
}

function backwards(tokens: readonly Token[], i: number): { value: number; start: number } | null {
  const number = readNumber(tokens, i - 1);
  return number === null ? null : { value: number.value, start: tokens[i - 1]?.start ?? 0 };
}

/** "15 minute dashboards", "5-minute quality metrics": the adjective is the rhythm, unless it measures a window or a delay. */
export function rhythmOf(lower: string): number | undefined {
  const match = /(?:^|\s)(?<!\b(?:within|under|below|than|last|past|most|in|after|of|to|for|every|rolling|sliding|tumbling) )(\d{1,3}|five|ten|fifteen|twenty|thirty)[- ](second|minute|min|hour)(?:ly)? (?=[a-z])(?!(?:of|or|after|ago|later|per|from|for|at|and|to|in)\b)(?!(?:\w+ )?(?:windows?|delays?|latency|lag|sla|slo|response|time-?out|history|old|limits?|freshness|recovery|rto|rpo|deadline|buckets?)\b)/.exec(lower);
  if (match === null) return undefined;
  const words: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30 };
  const count = words[match[1] ?? ""] ?? Number(match[1]);
  return count > 0 ? count * (match[2] === "second" ? 1 : match[2] === "hour" ? 3600 : 60) : undefined;
}

/** "gate dashboard (1 minute)", "net position per client 250 ms": a time that stands alone at the end or in parentheses bounds what the clause names. */
export function standsAlone(before: string, after: string): boolean {
  if (/\(\s*$/.test(before)) return /^\s*\)/.test(after) && !/\b(history|window|last|past|retention|kept|keep)\b/.test(before);
  // "purchase fraud, 150 ms p99": with its percentile it can be nothing else.
  if (/^\s*(?:at )?p\d{2,3}(?:\.\d)?\W*$/.test(after)) return /(?:^|[\p{L},:)\u2013-])\s*$/u.test(before);
  return /^\W*$/.test(after) && /[\p{L}"\u201d)]\s+$/u.test(before) && !/\b(for|last|past|of|over|every|each|during|than|to|and|or|the|next|window|first|least|from|a|per|kept|keep|retain\w*|stor\w*|history|at|by|after|before|is|are|with)\s*$/.test(before);
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** A day of the month, or the n-th working day of it. */
export interface MonthDay {
  readonly day: number;
  readonly working: boolean;
}

/** "by the third of the month", "by the 5th working day": a deadline once a month. */
export function dayOfMonth(lower: string): MonthDay | undefined {
  const numbered = /\b(?:by|before|until|on|no later than|due|due on) (working |business |calendar )?day (\d{1,2}) of (?:the|each|every) (?:following |next )?month\b/.exec(lower);
  if (numbered !== null) return Number(numbered[2]) >= 1 && Number(numbered[2]) <= 31 ? { day: Number(numbered[2]), working: /working|business/.test(numbered[1] ?? "") } : undefined;
  const match = /\b(?:by|before|until|on|no later than|due|within|due on) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?:(?:working |business |calendar )?day\b|(?:working |business |calendar )?(?:day )?of (?:the|each|every) (?:following |next )?month\b)/.exec(lower);
  const bare = match === null && /\bmonth(ly)?\b/.test(lower) ? /\b(?:by|on|before|until) the (\d{1,2})(?:st|nd|rd|th)\s*$/.exec(lower.trim()) : null; // "monthly payouts on the 5th"
  if (bare !== null) return Number(bare[1]) >= 1 && Number(bare[1]) <= 31 ? { day: Number(bare[1]), working: false } : undefined;
  if (match === null) return undefined;
  const day = ORDINALS.includes(match[1] ?? "") ? ORDINALS.indexOf(match[1] ?? "") + 1 : Number.parseInt(match[1] ?? "", 10);
  return day >= 1 && day <= 31 ? { day, working: /\b(working|business) day\b/.test(match[0]) } : undefined;
}
