/** Numbers in figures and in words, with their scale: "1.000,5", "900k", "half a million", "twenty-five". */
import type { Token } from "./text.js";

export interface ReadNumber {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly scaled: boolean;
  readonly inWords: boolean;
  /** "12.000": a decimal, or twelve thousand where whole things are counted. */
  readonly dottedThousands: boolean;
}

const WORDS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, hundreds: 100, dozen: 12, dozens: 12, thousand: 1e3, thousands: 1e3, tsd: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, millions: 1e6, mio: 1e6, mln: 1e6, mn: 1e6, mm: 1e6,
  crore: 1e7, crores: 1e7, billion: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, mrd: 1e9, trillion: 1e12, trillions: 1e12,
};
/** Things that are counted in a volume; they tell "5m events" (million) from "5m" (minutes) and "2B rows" from "2 B". */
const COUNTED = /^(events?|records?|rows?|messages?|msgs?|requests?|reqs?|users?|customers?|transactions?|txns?|orders?|readings?|samples?|measurements?|clicks?|impressions?|bids?|logs?|lines?|documents?|docs?|points?|metrics?|pings?|calls?|payments?|devices?|sensors?|meters?|vehicles?|visits?|sessions?|views?|hits?|files?|items?|articles?|eur|usd|gbp|chf|dollars?|euros?|pounds?)$/;

const value = (word: string): number | undefined => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
const scaleOf = (word: string): number | undefined => (Object.hasOwn(SCALES, word) ? SCALES[word] : undefined);

/** The value of figures with marks; null for versions ("3.11.2") and the like. */
export function interpretFigures(raw: string): number | null {
  let text = raw.replace(/[' \u00a0\u202f\u2009\u2019]/g, "");
  const comma = text.lastIndexOf(",");
  const dot = text.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) {
    text = comma > dot ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  } else if (comma >= 0) {
    const groups = text.split(",");
    const thousands = groups.length > 2 || (groups[1]?.length === 3 && groups[0] !== "0");
    text = thousands ? groups.join("") : text.replace(",", ".");
  } else if (dot >= 0) {
    const groups = text.split(".");
    if (groups.length > 2) {
      if (!groups.slice(1).every((group) => group.length === 3)) return null;
      text = groups.join("");
    }
  }
  return Number(text);
}

/** A number at token `i`, with its scale word or letter. */
export function readNumber(tokens: readonly Token[], i: number): ReadNumber | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const base = interpretFigures(token.text);
    if (base === null) return null;
    let next = i + 1;
    if (tokens[next]?.text === "+" && tokens[next]?.spaced === false) next += 1;
    const scale = readScale(tokens, next);
    return {
      value: scale === null ? base : Number((base * scale.factor).toPrecision(12)), next: scale === null ? next : scale.next, scaled: scale !== null, inWords: false,
      dottedThousands: scale === null && /^[1-9]\d{0,2}\.\d{3}$/.test(token.text),
    };
  }
  if (token.kind !== "word") return null;
  return readWords(tokens, i);
}

function readScale(tokens: readonly Token[], i: number): { factor: number; next: number } | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== "word") return null;
  const known = scaleOf(token.lower);
  // "1,1 Mio. EUR": the full stop belongs to the abbreviation.
  if (known !== undefined && /^(mio|mrd|mln|mn|bn|tsd)$/.test(token.lower) && tokens[i + 1]?.text === "." && tokens[i + 1]?.spaced === false && tokens[i + 2] !== undefined && tokens[i + 2]?.text !== "\n") return { factor: known, next: i + 2 };
  if (known !== undefined) {
    const more = readScale(tokens, i + 1); // "ten thousand million", "2 hundred thousand"
    return more !== null && tokens[i + 1]?.spaced === true ? { factor: known * more.factor, next: more.next } : { factor: known, next: i + 1 };
  }
  const after = tokens[i + 1];
  const counted = after !== undefined && (after.text === "/" || (after.kind === "word" && (COUNTED.test(after.lower) || after.lower === "per")));
  if (token.lower === "k") return { factor: 1e3, next: i + 1 };
  if (token.text === "M" || (token.text === "m" && !token.spaced && counted)) return { factor: 1e6, next: i + 1 };
  if ((token.text === "B" || token.text === "b" || token.text === "G") && counted && !token.spaced) return { factor: 1e9, next: i + 1 };
  if (token.text === "T" && counted && !token.spaced) return { factor: 1e12, next: i + 1 };
  return null;
}

function readWords(tokens: readonly Token[], start: number): ReadNumber | null {
  let i = start;
  let total = 0;
  let group: number | null = null;
  let scaled = false;
  const first = tokens[i]?.lower ?? "";
  if (first === "half") {
    const article = tokens[i + 1]?.lower;
    if ((article === "a" || article === "an") && /^(second|minute|hour|day|year)$/.test(tokens[i + 2]?.lower ?? "")) return { value: 0.5, next: i + 2, scaled: true, inWords: true, dottedThousands: false };
    const scale = article === "a" || article === "an" ? readScale(tokens, i + 2) : null;
    return scale === null ? null : { value: scale.factor / 2, next: scale.next, scaled: true, inWords: true, dottedThousands: false };
  }
  if (first === "a" || first === "an") {
    const scale = /^(hundred|thousand|million|billion|dozen|trillion)$/.test(tokens[i + 1]?.lower ?? "") ? readScale(tokens, i + 1) : null;
    return scale === null ? null : { value: scale.factor, next: scale.next, scaled: true, inWords: true, dottedThousands: false };
  }
  for (;;) {
    const word = tokens[i]?.lower ?? "";
    const unit = value(word);
    if (unit !== undefined) {
      group = (group ?? 0) + unit;
    } else if (group !== null && scaleOf(word) !== undefined) {
      const factor = scaleOf(word) ?? 1;
      scaled = true;
      if (factor < 1000) group *= factor;
      else {
        total += group * factor;
        group = 0;
      }
    } else break;
    i += 1;
    const joiner = tokens[i];
    const after = tokens[i + 1]?.lower ?? "";
    if (joiner !== undefined && ((joiner.text === "-" && !joiner.spaced) || (joiner.lower === "and" && scaled)) && value(after) !== undefined && group !== null && (group >= 20 || scaled)) i += 1;
  }
  if (group === null) return null;
  return { value: total + group, next: i, scaled, inWords: true, dottedThousands: false };
}
