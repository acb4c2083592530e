/** The longest time a brief allows data to be kept, and which data it means. */
import type { Brief } from "../../brief/brief.js";

export interface StatedLimit {
  readonly days: number;
  /** "30 days", "2 years". */
  readonly words: string;
  /** The class of data it names ("raw bid requests"); undefined where it holds for all of it. */
  readonly subject?: string;
  /** A step before the end, as the brief words it: "sampled at 10% after seven days". */
  readonly step?: string;
}

const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4375, years: 365.25 };
const VERB = "(?:may|must|can|are|is|will|should|shall|have|has|get|kept|deleted|at|after|for|no)";
const SUBJECT = new RegExp(`^(?:the |our )?((?!all |personal |any )(?:raw(?: [a-z-]+){1,2}?|[a-z-]+(?: [a-z-]+){0,2}? (?:data|records|events|requests|logs|recordings|images|positions|readings|messages|clicks)))\\s+${VERB}\\b`, "iu");
const STEP = /\b((?:sampled|aggregated|thinned|compressed|anonymi[sz]ed|pseudonymi[sz]ed)\b[^,;.]{0,50}?\bafter\s+\S+\s+(?:days?|weeks?|months?))/iu;
const MOST_WORDS = 60;

/** The stated limit, with the class of data its sentence starts with. */
export function statedLimit(brief: Brief): StatedLimit | undefined {
  const need = brief.needs.find((item) => item.id === "retention-limit" && item.value !== undefined);
  if (need?.value === undefined) return undefined;
  const days = Math.max(1, Math.round(need.value * (DAYS[need.unit ?? "months"] ?? 30.4375)));
  const before = brief.source.slice(0, need.span.start), start = Math.max(before.lastIndexOf(". "), before.lastIndexOf(";"), before.lastIndexOf("\n"), before.lastIndexOf(": ")) + 1;
  const rest = brief.source.slice(start), end = rest.slice(need.span.start - start).search(/[.;\n]/u);
  const sentence = rest.slice(0, end < 0 ? rest.length : need.span.start - start + end).trim();
  // "location of couriers deleted after 30 days": the words before the verb, as the need has them.
  const named = need.subject !== undefined && sentence.toLowerCase().includes(need.subject.toLowerCase()) ? need.subject : undefined;
  const subject = SUBJECT.exec(sentence)?.[1] ?? named, step = STEP.exec(sentence)?.[1];
  return {
    days, words: words(days),
    ...(subject === undefined ? {} : { subject: subject.toLowerCase() }), ...(step === undefined || step.length > MOST_WORDS ? {} : { step }),
  };
}

function words(days: number): string {
  const years = Math.round(days / 365.25), months = Math.round(days / 30.4375);
  if (years > 0 && Math.abs(days - years * 365.25) < 3) return `${String(years)} year${years === 1 ? "" : "s"}`;
  if (months > 2 && Math.abs(days - months * 30.4375) < 2) return `${String(months)} months`;
  return `${String(days)} day${days === 1 ? "" : "s"}`;
}
