/**
 * What is kept shorter or longer than the raw data: a sample after some days, aggregates after the raw records are gone, and
 * the records of money that law or customers ask for years later.
 */
import type { Brief } from "../brief/brief.js";
import { sourcesOf } from "../requirements/source-volume.js";
import type { FactSheet, FactSources } from "./derive.js";

const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 };
const COUNT = String.raw`(\d{1,3}|${Object.keys(NUMBER_WORDS).join("|")})[ -](months?|years?)`;
const AGGREGATES = String.raw`(?:aggregat(?:es?|ed(?: \w+)?|ions?)|roll[- ]?ups?|summar(?:y tables?|ies)|daily totals|hourly totals)`;
// Orders and payments may be the raw data itself; these are made from it.
const RECORDS = String.raw`(?:billing|invoice|invoicing|settlement|accounting|tax)s? (?:records?|data|documents?|rows|lines|events?)|invoices`;

function patterns(subject: string): readonly RegExp[] {
  // "aggregates are kept for 13 months", "13 months of hourly aggregates"
  return [new RegExp(String.raw`\b(?:${subject})\b[^.;,\n]{0,40}?\b${COUNT}`, "giu"), new RegExp(String.raw`\b${COUNT} (?:of )?(?:\w+ )?(?:${subject})\b`, "giu")];
}

const KINDS = { aggregates: patterns(AGGREGATES), records: patterns(RECORDS) } as const;

interface Kept {
  readonly months: number;
  /** Where it stands in the brief. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** The longest time the brief keeps aggregates, or records of money; undefined where it does not say. */
export function keptLonger(brief: Pick<Brief, "fields">, kind: keyof typeof KINDS): Kept | undefined {
  let most: Kept | undefined;
  for (const [field, value] of Object.entries(brief.fields)) {
    if (field === "data_volume" || field === "team_capabilities") continue;
    for (const pattern of KINDS[kind]) {
      for (const match of value.text.matchAll(pattern)) {
        const count = match[1]?.toLowerCase() ?? "", unit = match[2]?.toLowerCase() ?? "";
        const months = (NUMBER_WORDS[count] ?? Number(count)) * (unit.startsWith("year") ? 12 : 1);
        if (most === undefined || months > most.months) most = { months, field, start: value.start + match.index, end: value.start + match.index + match[0].length };
      }
    }
  }
  return most;
}

/** True where a retention speaks of aggregates or of records of money, and so says nothing about the raw data. */
export function speaksOfPart(brief: Pick<Brief, "fields">, span: { readonly field: string; readonly start: number; readonly end: number }): boolean {
  return (["aggregates", "records"] as const).some((kind) => {
    const kept = keptLonger(brief, kind);
    return kept !== undefined && kept.field === span.field && span.start < kept.end && span.end > kept.start;
  });
}

/** Domains whose data are the books: postings, premiums, trades, invoices. */
export const BOOKS: readonly string[] = ["banking-and-payments", "insurance", "health-insurance", "capital-markets", "crypto-assets", "energy-trading", "subscription-billing"];

/** Years the books are planned for where nothing is stated: the long end of the usual terms. */
const BOOK_YEARS = 10;

/** Months the books outlive the raw data where the brief states neither; undefined where it does, or where there are none. */
function assumedBooks({ brief, derived, pack }: FactSources, coldYears: number): number | undefined {
  const stated = brief.needs.some((need) => need.id === "raw-retention" && need.value !== undefined);
  if (!BOOKS.includes(pack.id) || stated || coldYears >= BOOK_YEARS) return undefined;
  derived.ledger.assume(BOOK_YEARS, {
    id: "ASM-financial-records", field: "compliance_needs", unit: "years",
    reason: `No retention of invoices, payments and revenue is stated; statutory books are usually kept 6 to 10 years, so ${String(BOOK_YEARS)} are planned and only raw events expire earlier. Confirm with the accountant.`,
    effect: "Storage of the modelled financial tables; raw events keep the shorter term.",
  });
  return BOOK_YEARS * 12;
}

const words = (text: string, shortest = 3): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > shortest).map((word) => word.replace(/s$/u, ""));
const EVERYTHING: readonly string[] = ["the", "and", "all", "our", "for", "from", "with", "raw", "data", "record", "event", "request", "message", "log", "line", "reading"];

/** Part of the volume a name speaks of: of the sources that share a word with it, or whose stated rate does; undefined where none, or where only an assumption divides them and `statedOnly` asks for more. */
function namedShare(subject: string, { brief, derived }: FactSources, statedOnly: boolean): number | undefined {
  const shortest = statedOnly ? 2 : 3, own = words(subject, shortest).filter((word) => !EVERYTHING.includes(word));
  const rated = brief.volumes.filter((volume) => volume.what === "records-per-second" && words(volume.subject ?? "", shortest).some((word) => own.includes(word))).flatMap((volume) => sourcesOf(volume, brief.sources));
  const named = brief.sources.filter((source) => rated.includes(source) || ((!statedOnly || source.recordsPerSecond !== undefined) && words(source.name, shortest).some((word) => own.includes(word))));
  const share = named.reduce((sum, source) => sum + (derived.sourceShares[source.id] ?? 0), 0);
  return share > 0 ? Math.min(1, Math.round(share * 10_000) / 10_000) : undefined;
}

const shareOf = (subject: string, sources: FactSources): number => namedShare(subject, sources, false) ?? 1;

const ATTRIBUTES = /\b(personal|locations?|names?|address(es)?|e-?mails?|phone|contact|identit\w+|photos?|faces?|ip addresses|plates?|device ids?|cookies?)\b/iu;
/** From this share on, what a limit speaks of is the volume. */
const NEARLY_ALL = 0.98;
/** What is kept where nothing is stated: a limit beyond it shortens nothing. */
const USUAL_DAYS = 395;

/** The part of the volume that a deletion limit with a subject holds for, and its days; undefined where the limit holds for all of it. */
export function limitedPart(sources: FactSources): { readonly share: number; readonly days: number; readonly field: string } | undefined {
  const limit = sources.brief.needs.find((need) => need.id === "retention-limit" && need.value !== undefined);
  if (limit?.subject === undefined || limit.value === undefined || limit.unit !== "months") return undefined;
  // Fields of a person are part of every feed; another name that no source shares may well stand for the feed itself.
  const days = Math.round(limit.value * 30.4375), share = namedShare(limit.subject, sources, true) ?? (ATTRIBUTES.test(limit.subject) ? 0 : 1);
  return share >= NEARLY_ALL || days >= USUAL_DAYS ? undefined : { share, days, field: limit.span.field };
}

/**
 * Puts the facts, and answers the days of raw data that are held once the warm period is full: with a sample of a tenth after
 * seven of thirty days, 7 + 0.1 x 23.
 */
export function keptFacts(sheet: FactSheet, sources: FactSources, warmMonths: number): number {
  const { brief } = sources;
  const aggregates = keptLonger(brief, "aggregates"), records = keptLonger(brief, "records");
  if (aggregates !== undefined) sheet.derive("aggregateMonths", aggregates.months, "months", [aggregates.field]);
  const books = records === undefined ? assumedBooks(sources, sheet.number("coldYears")) : undefined;
  if (records !== undefined) sheet.derive("recordMonths", records.months, "months", [records.field]);
  else if (books !== undefined) sheet.derive("recordMonths", books, "months", ["ASM-financial-records"]);
  const days = (warmMonths * 730) / 24;
  const sample = brief.needs.find((need) => need.id === "sampling");
  const limited = limitedPart(sources);
  if (limited !== undefined) {
    sheet.derive("limitedShare", limited.share, "fraction", [limited.field, "data_volume"]);
    sheet.derive("limitedAfterDays", limited.days, "days", [limited.field]);
  }
  if (sample?.value === undefined) return limited === undefined ? days : days - limited.share * Math.max(0, days - limited.days);
  const share = shareOf(sample.subject ?? "", sources);
  sheet.derive("sampledShare", share, "fraction", [sample.span.field, ...(share < 1 ? ["data_volume"] : [])]);
  return days - share * (1 - sample.value) * Math.max(0, days - (sample.afterDays ?? 0));
}
