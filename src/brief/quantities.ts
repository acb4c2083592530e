/** Quantities in running text: a number, its unit, the interval it belongs to, the range and the bound. */
import { readNumber } from "./numbers.js";
import type { Token } from "./text.js";
import { adverbSeconds, byteRateIn, bytesIn, currencyOf, secondsIn } from "./units.js";

export interface Quantity {
  readonly kind: "count" | "bytes" | "time" | "money" | "percent" | "factor" | "hertz" | "clock";
  /** Bytes, seconds, minutes after midnight (clock), fraction (percent) or the bare count. */
  readonly value: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** "per second", "/day", "every 30 seconds", "daily": seconds of the interval. */
  readonly perSeconds?: number;
  /** "each", "per event": belongs to one thing. */
  readonly each?: boolean;
  /** "per vehicle": the thing one value belongs to, where it is not a record. */
  readonly perThing?: string;
  /** What is counted, lower case. */
  readonly noun?: string;
  readonly currency?: string;
  readonly bound?: "max" | "min" | "about";
  readonly negative?: boolean;
  readonly ambiguous?: boolean;
  readonly start: number;
  readonly end: number;
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Words that name one record in "per event", "KB each". */
export const RECORD_WORD = /^(event|record|row|message|msg|request|transaction|reading|sample|measurement|click|impression|item|document|doc|line|entry|ping|payload|bid|order|hit|call|log)s?$/;
const STOP = /^(a|an|the|pro|por|je|of|at|on|in|per|each|every|for|to|from|and|or|with|by|is|are|was|be|about|around|roughly|up|than|that|which|as|into|over|under|within|without|but|not|no|max|min|maximum|minimum|peak|average|avg|mean|sustained|total|growing|growth|then|plus|we|our|must|should|can|need|needs|want|once|twice|daily|hourly|weekly|monthly|yearly|annually|across|while|if|when|during|between|until|after|before|today|currently|available|availability|uptime)$/;

/** All quantities of a token list, in reading order. */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const quantity = readQuantity(tokens, i);
    if (quantity === null) i += 1;
    else {
      join(found, quantity);
      i = Math.max(quantity.to, i + 1);
    }
  }
  return found;
}

/** "4 million 1 KB events per minute": the count takes noun and interval, the size becomes a size per record. */
function join(found: Quantity[], quantity: Quantity): void {
  const last = found.at(-1);
  const isSize = quantity.kind === "bytes" && quantity.noun !== undefined && RECORD_WORD.test(quantity.noun.split(" ").at(-1) ?? "");
  if (isSize && last?.kind === "count" && last.to === quantity.from && last.noun === undefined && last.perSeconds === undefined) {
    const { perSeconds, noun, ...size } = quantity;
    found[found.length - 1] = { ...last, ...(noun === undefined ? {} : { noun }), ...(perSeconds === undefined ? {} : { perSeconds }) };
    found.push({ ...size, each: true });
    return;
  }
  found.push(isSize && quantity.perSeconds === undefined ? { ...quantity, each: true } : quantity);
}

function readQuantity(tokens: readonly Token[], i: number): Quantity | null {
  let at = i;
  let currency: string | undefined;
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind !== "number") {
    // "C$", "R$": the letters say whose dollar or real it is.
    const sign = tokens[at + 1]?.text === "$" && tokens[at + 1]?.spaced === false && currencyOf(`${first.lower}$`) !== undefined ? 2 : 1;
    const known = currencyOf(sign === 2 ? `${first.lower}$` : first.lower);
    if (known !== undefined && numberFollows(tokens, at + sign)) {
      currency = known;
      at += sign;
    }
  }
  const number = readNumber(tokens, at);
  if (number === null) return readOne(tokens, i);
  if (number.inWords && number.value === 1 && !number.scaled && !unitFollows(tokens, number.next)) return null;
  const clock = currency === undefined ? readClock(tokens, at, number.next) : null;
  if (clock !== null) return { kind: "clock", value: clock.minutes, start: first.start, end: endOf(tokens, clock.to), from: i, to: clock.to };
  if (first.kind === "number" && tokens[number.next]?.lower === "x" && tokens[number.next + 1]?.kind === "number") return null; // 24x7
  let low = number.value;
  let high: number | undefined;
  let next = number.next;
  const range = readRange(tokens, next, currency);
  if (range !== null) {
    const upper = range.number;
    const share = upper.scaled && !number.scaled && low < upper.value ? scaleShare(tokens, range.at, upper.value) : 1;
    low *= share;
    high = upper.value;
    next = upper.next;
  }
  const unit = readUnit(tokens, next, currency);
  next = unit.next;
  let factor = unit.factor;
  if (high === undefined && (unit.kind === "bytes" || unit.kind === "time")) {
    const second = readRange(tokens, next, undefined);
    if (second !== null && tokens[i - 1]?.lower !== "from") {
      const upper = readUnit(tokens, second.number.next, undefined);
      if (upper.kind === unit.kind) {
        high = (second.number.value * upper.factor) / factor;
        next = upper.next;
      }
    }
  }
  if (unit.kind === "factor" && tokens[next]?.kind === "number") return null;
  let noun: string | undefined;
  if (unit.kind === "count" || unit.kind === "bytes") {
    const named = readNoun(tokens, next);
    if (named !== null) {
      noun = named.noun;
      next = named.next;
    }
  }
  let per = readPer(tokens, next);
  if (per === null && unit.kind === "count" && tokens[next]?.lower === "and") {
    const second = readNoun(tokens, next + 1); // "120 million scan and position events per day"
    const rate = second === null || !RECORD_WORD.test(second.noun.split(" ").at(-1) ?? "") ? null : readPer(tokens, second.next);
    if (second !== null && rate?.seconds !== undefined) {
      noun = second.noun;
      per = rate;
    }
  }
  if (per === null && unit.kind === "bytes" && tokens[next]?.lower === "of") {
    const what = readNoun(tokens, next + 1); // "700 GB of logs per day"
    const rate = what === null ? null : readPer(tokens, what.next);
    if (what !== null && rate?.seconds !== undefined) {
      noun = what.noun;
      per = rate;
    }
  }
  if (per !== null) next = per.next;
  const perSeconds = unit.perSeconds ?? per?.seconds;
  if (number.dottedThousands && (unit.kind === "money" || (unit.kind === "count" && (noun !== undefined || perSeconds !== undefined)))) factor *= 1000;
  const bound = readBound(tokens, i);
  const minus = tokens[bound.from - 1];
  const negative = minus !== undefined && (minus.text === "-" || minus.text === "\u2212") && !first.spaced && (minus.spaced || tokens[bound.from - 2]?.text === ":") && tokens[bound.from - 2]?.text !== "\n";
  const each = unit.kind !== "time" && per?.each === true;
  return {
    kind: unit.kind, value: low * factor, ...(high === undefined ? {} : { high: high * factor }), ...(perSeconds === undefined ? {} : { perSeconds }),
    ...(each ? { each: true } : {}), ...(per?.thing === undefined ? {} : { perThing: per.thing }), ...(noun === undefined ? {} : { noun }),
    ...(unit.currency === undefined ? {} : { currency: unit.currency }), ...(bound.bound === undefined ? {} : { bound: bound.bound }),
    ...(negative ? { negative: true } : {}), ...(number.dottedThousands && (unit.kind === "money" || (unit.kind === "count" && factor === 1000)) ? { ambiguous: true } : {}),
    start: tokens[bound.from]?.start ?? first.start, end: endOf(tokens, next), from: i, to: next,
  };
}

/** "in under a minute", "within a day": one of the unit, where the words before make it a bound. */
function readOne(tokens: readonly Token[], i: number): Quantity | null {
  const article = tokens[i];
  const unit = tokens[i + 1];
  const seconds = /^(second|minute|hour|day)$/.test(unit?.lower ?? "") ? secondsIn(unit?.lower ?? "") : undefined;
  if (article === undefined || unit === undefined || !/^(a|an)$/.test(article.lower) || seconds === undefined || !/^(under|within|below)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  return { kind: "time", value: seconds, bound: "max", start: article.start, end: unit.end, from: i, to: i + 2 };
}

const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;
const numberFollows = (tokens: readonly Token[], i: number): boolean => readNumber(tokens, i) !== null;
const unitFollows = (tokens: readonly Token[], i: number): boolean => secondsIn(tokens[i]?.lower ?? "") !== undefined || bytesIn(tokens[i]?.lower ?? "") !== undefined || RECORD_WORD.test(tokens[i]?.lower ?? "");

function readRange(tokens: readonly Token[], i: number, currency: string | undefined): { number: NonNullable<ReturnType<typeof readNumber>>; at: number } | null {
  const mark = tokens[i];
  if (mark === undefined || !(/^[-\u2013\u2014]$/.test(mark.text) || mark.lower === "to" || mark.lower === "till")) return null;
  let at = i + 1;
  if (currency !== undefined && currencyOf(tokens[at]?.lower ?? "") === currency) at += 1;
  if (mark.kind === "symbol" && tokens[at]?.kind !== "number") return null;
  const number = readNumber(tokens, at);
  return number === null ? null : { number, at };
}

/** "50-80k": the scale of the upper end belongs to both. */
function scaleShare(tokens: readonly Token[], at: number, value: number): number {
  const bare = readNumber([...tokens.slice(at, at + 1)], 0);
  return bare === null || bare.value === 0 ? 1 : value / bare.value;
}

interface Unit { readonly kind: Quantity["kind"]; readonly factor: number; readonly next: number; readonly perSeconds?: number; readonly currency?: string }

function readUnit(tokens: readonly Token[], i: number, currency: string | undefined): Unit {
  if (currency !== undefined) return { kind: "money", factor: 1, next: currencyOf(tokens[i]?.lower ?? "") === currency ? i + 1 : i, currency };
  let at = i;
  if (tokens[at]?.text === "-" && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.spaced === false) at += 1; // "15-minute"
  const token = tokens[at];
  const none: Unit = { kind: "count", factor: 1, next: i };
  if (token === undefined) return none;
  const word = token.lower;
  if (word === "%" || word === "percent" || word === "pct" || (word === "per" && tokens[at + 1]?.lower === "cent")) return { kind: "percent", factor: 0.01, next: word === "per" ? at + 2 : at + 1 };
  if (word === "\u00d7" || word === "times" || word === "fold" || (word === "x" && !/^\d/.test(tokens[at + 1]?.text ?? ""))) return { kind: "factor", factor: 1, next: at + 1 };
  if (token.text === "T" && currencyOf(tokens[at + 1]?.lower ?? "") !== undefined) return { kind: "money", factor: 1e3, next: at + 2, currency: currencyOf(tokens[at + 1]?.lower ?? "") ?? "USD" }; // "180 T\u20ac"
  if (word === "k" && currencyOf(tokens[at + 1]?.lower ?? "") !== undefined) return { kind: "money", factor: 1e3, next: at + 2, currency: currencyOf(tokens[at + 1]?.lower ?? "") ?? "USD" };
  const teur = /^t(eur|chf|usd|gbp)$/.exec(word)?.[1];
  if (teur !== undefined) return { kind: "money", factor: 1e3, next: at + 1, currency: teur.toUpperCase() };
  const money = currencyOf(word);
  if (money !== undefined) return { kind: "money", factor: 1, next: at + 1, currency: money };
  if (/^(hz|khz)$/.test(word)) return { kind: "hertz", factor: word === "khz" ? 1000 : 1, next: at + 1, perSeconds: 1 };
  const rate = /^(k|m)?(eps|tps|rps|qps)$/.exec(word);
  if (rate !== null) return { kind: "count", factor: rate[1] === "k" ? 1e3 : rate[1] === "m" ? 1e6 : 1, next: at + 1, perSeconds: 1 };
  const bitRate = byteRateIn(word);
  if (bitRate !== undefined) return { kind: "bytes", factor: token.text.startsWith("MBp") || token.text.startsWith("GBp") || token.text.startsWith("kBp") ? bitRate * 8 : bitRate, next: at + 1, perSeconds: 1 };
  const bytes = bytesIn(word);
  if (bytes !== undefined && !(word === "b" && token.text === "b")) return { kind: "bytes", factor: /^[MGTk]b$/.test(token.text) && /^(\/|per)$/.test(tokens[at + 1]?.lower ?? "") ? bytes / 8 : bytes, next: at + 1 };
  const seconds = token.text === "M" || token.text === "S" ? undefined : secondsIn(word);
  if (seconds !== undefined) return { kind: "time", factor: seconds, next: at + 1 };
  return none;
}

function readNoun(tokens: readonly Token[], i: number): { noun: string; next: number } | null {
  const words: string[] = [];
  let at = i;
  if (tokens[at]?.text === "-" && tokens[at]?.spaced === false) at += 1; // "two-person team"
  while (words.length < 4) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || STOP.test(token.lower) || (words.length > 0 && secondsIn(token.lower) !== undefined)) break;
    words.push(token.lower);
    at += 1;
    if (tokens[at]?.text === "-" && tokens[at]?.spaced === false && tokens[at + 1]?.kind === "word") at += 1;
  }
  return words.length === 0 ? null : { noun: words.join(" "), next: at };
}

/** "/day", "per 5 minutes", "every 30 seconds", "a month", "daily", "each", "per event". */
function readPer(tokens: readonly Token[], i: number): { seconds?: number; each?: boolean; thing?: string; next: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const adverb = adverbSeconds(token.lower);
  if (adverb !== undefined && token.lower !== "overnight") return { seconds: adverb, next: i + 1 };
  if (token.lower === "p" && tokens[i + 1]?.text === "." && tokens[i + 2]?.lower === "a") return { seconds: secondsIn("year") ?? 0, next: i + 3 };
  if (token.lower === "apiece") return { each: true, next: i + 1 };
  const weekday = /^(on|per|a|an|each|every)$/.test(token.lower) ? weekdayAt(tokens, i + 1) : undefined;
  if (weekday !== undefined) return { seconds: secondsIn("day") ?? 0, next: weekday };
  if (!/^(\/|per|pro|por|a|an|each|every|in|within)$/.test(token.lower)) return null;
  let at = i + 1;
  let count = 1;
  if (token.lower !== "a" && token.lower !== "an") {
    if (/^(a|an|one|the)$/.test(tokens[at]?.lower ?? "")) at += 1;
    const number = readNumber(tokens, at);
    if (number === null && tokens[at]?.lower === "half") {
      count = 0.5; // "every half hour"
      at += tokens[at + 1]?.text === "-" ? 2 : 1;
    } else if (number !== null) {
      count = number.value;
      at = number.next;
    } else if (token.lower === "in" || token.lower === "within") return null;
  } 
  const unit = tokens[at];
  const seconds = unit?.kind === "word" ? secondsIn(unit.lower) : undefined;
  if (token.lower === "in" || token.lower === "within") return null;
  if (seconds !== undefined && seconds >= 1e-3) {
    const more = readPer(tokens, at + 1); // "per second per device"
    return { seconds: seconds * count, ...(more?.thing === undefined ? {} : { thing: more.thing }), ...(more?.each ? { each: true } : {}), next: more?.thing === undefined && !more?.each ? at + 1 : more.next };
  }
  if (token.lower === "each" && (unit === undefined || unit.kind !== "word")) return { each: true, next: i + 1 };
  if (token.lower === "each" && unit !== undefined && !RECORD_WORD.test(unit.lower)) return { each: true, next: i + 1 };
  if (/^(\/|per|pro|each)$/.test(token.lower) && unit?.kind === "word") {
    if (RECORD_WORD.test(unit.lower)) return { each: true, next: at + 1 };
    if (token.lower !== "each" && token.lower !== "a") {
      const more = readPer(tokens, at + 1); // "per meter per day"
      return { thing: unit.lower, ...(more?.seconds === undefined ? {} : { seconds: more.seconds }), next: more?.seconds === undefined ? at + 1 : more.next };
    }
  }
  return null;
}

/** The token after "weekday", "a working day", "normal school day": a busy day stands for a day. */
function weekdayAt(tokens: readonly Token[], i: number): number | undefined {
  let at = i;
  while (/^(a|an|each|every|normal|typical|average|busy)$/.test(tokens[at]?.lower ?? "")) at += 1;
  if (/^(weekday|workday)s?$/.test(tokens[at]?.lower ?? "")) return at + 1;
  return /^(working|school|business|trading)$/.test(tokens[at]?.lower ?? "") && /^days?$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : undefined;
}

function readBound(tokens: readonly Token[], i: number): { bound?: "max" | "min" | "about"; from: number } {
  const one = tokens[i - 1]?.lower ?? "";
  const two = `${tokens[i - 2]?.lower ?? ""} ${one}`;
  if (/^(<|\u2264)$/.test(one) || /^(under|below|within|max|maximum|maximal|upto)$/.test(one)) return { bound: "max", from: i - 1 };
  if (two === "< =") return { bound: "max", from: i - 2 };
  if (two === "> =") return { bound: "min", from: i - 2 };
  if (/^(at most|up to|less than|fewer than|not over|not above)$/.test(two)) return { bound: "max", from: i - 2 };
  if (/^(older|staler|later|longer) than$/.test(two) && /^(no|not)$/.test(tokens[i - 3]?.lower ?? "")) return { bound: "max", from: i - 3 };
  if (two === "more than" && tokens[i - 3]?.lower === "no") return { bound: "max", from: i - 3 };
  if (/^(at least|more than|not under|not below)$/.test(two)) return { bound: "min", from: i - 2 };
  if (/^(>|\u2265|over|above|min|minimum)$/.test(one)) return { bound: "min", from: i - 1 };
  if (/^(~|\u2248|about|around|roughly|approx|approximately|circa|ca|some|nearly|almost|rund|etwa)$/.test(one)) return { bound: "about", from: i - 1 };
  return { from: i };
}

/** "06:00", "7 am", "7.30 pm", "5am". */
function readClock(tokens: readonly Token[], i: number, next: number): { minutes: number; to: number } | null {
  const hour = tokens[i];
  if (hour === undefined) return null;
  const colon = tokens[i + 1];
  let minutes = 0;
  let at = next;
  let stated = false;
  let hours = hour.kind === "number" ? Number(/^\d{1,2}/.exec(hour.text)?.[0] ?? "99") : (readNumber(tokens, i)?.value ?? 99);
  if (hour.kind === "number" && /^\d{1,2}$/.test(hour.text) && colon?.text === ":" && !colon.spaced && /^\d{2}$/.test(tokens[i + 2]?.text ?? "") && tokens[i + 2]?.spaced === false) {
    minutes = Number(tokens[i + 2]?.text);
    at = i + 3;
    stated = true;
  } else if (hour.kind === "number" && /^\d{1,2}\.\d{2}$/.test(hour.text)) minutes = Number(hour.text.slice(-2));
  const half = tokens[at]?.lower ?? "";
  const dotted = (half === "a" || half === "p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.lower === "m";
  if (half === "am" || half === "pm" || dotted) {
    if (hours === 12) hours = 0;
    if (half.startsWith("p")) hours += 12;
    at += dotted ? 3 : 1;
    stated = true;
  } else if (half === "o" && tokens[at + 2]?.lower === "clock") {
    at += 3;
    stated = true;
  }
  return stated && hours < 25 && minutes < 60 ? { minutes: hours * 60 + minutes, to: at } : null;
}
