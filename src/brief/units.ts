/** Units of size, time and money. Decimal and binary prefixes are kept apart: kB is 1,000 bytes, KiB 1,024. */

const BYTES: Readonly<Record<string, number>> = {
  b: 1, byte: 1, bytes: 1, kb: 1e3, kilobyte: 1e3, kilobytes: 1e3, kib: 1024, mb: 1e6, megabyte: 1e6, megabytes: 1e6, meg: 1e6, megs: 1e6, mib: 1048576,
  gb: 1e9, gigabyte: 1e9, gigabytes: 1e9, gig: 1e9, gigs: 1e9, gib: 1073741824, tb: 1e12, terabyte: 1e12, terabytes: 1e12, tib: 1099511627776,
  pb: 1e15, petabyte: 1e15, petabytes: 1e15, pib: 1125899906842624, eb: 1e18, exabyte: 1e18, exabytes: 1e18, eib: 1152921504606846976,
  kbit: 125, mbit: 125e3, gbit: 125e6, kilobits: 125, megabits: 125e3, gigabits: 125e6,
};
const BITS_PER_SECOND: Readonly<Record<string, number>> = { kbps: 125, mbps: 125e3, gbps: 125e6, tbps: 125e9 };
export const DAY = 86400;
/** A month counts 30 days and a year 365: rates are quoted so. */
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;
const SECONDS: Readonly<Record<string, number>> = {
  us: 1e-6, "\u00b5s": 1e-6, microsecond: 1e-6, microseconds: 1e-6, ms: 1e-3, msec: 1e-3, msecs: 1e-3, millis: 1e-3, millisecond: 1e-3, milliseconds: 1e-3,
  s: 1, sec: 1, secs: 1, second: 1, seconds: 1, min: 60, mins: 60, minute: 60, minutes: 60, m: 60, h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600,
  d: DAY, day: DAY, days: DAY, night: DAY, nights: DAY, week: 7 * DAY, weeks: 7 * DAY, wk: 7 * DAY, fortnight: 14 * DAY,
  month: MONTH, months: MONTH, mo: MONTH, tag: DAY, tage: DAY, stunde: 3600, stunden: 3600, sekunde: 1, sekunden: 1, woche: 7 * DAY, monat: MONTH, monate: MONTH, maand: MONTH, mois: MONTH, mes: MONTH, "m\u00eas": MONTH, jahr: YEAR, jahre: YEAR, jaar: YEAR, quarter: 91 * DAY, quarters: 91 * DAY, year: YEAR, years: YEAR, yr: YEAR, yrs: YEAR, annum: YEAR, decade: 10 * YEAR, decades: 10 * YEAR,
};
const ADVERBS: Readonly<Record<string, number>> = {
  hourly: 3600, daily: DAY, nightly: DAY, overnight: DAY, weekly: 7 * DAY, fortnightly: 14 * DAY, monthly: MONTH, quarterly: 91 * DAY, yearly: YEAR, annually: YEAR, annual: YEAR, "t\u00e4glich": DAY, "monatlich": MONTH, "j\u00e4hrlich": YEAR, "w\u00f6chentlich": 7 * DAY, pcm: MONTH,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD", "\u20ac": "EUR", "\u00a3": "GBP", "\u00a5": "JPY", "\u20b9": "INR", usd: "USD", eur: "EUR", gbp: "GBP", chf: "CHF", jpy: "JPY", inr: "INR", sek: "SEK", nok: "NOK",
  dkk: "DKK", pln: "PLN", czk: "CZK", aud: "AUD", cad: "CAD", sgd: "SGD", brl: "BRL", zar: "ZAR", nzd: "NZD", huf: "HUF", dollar: "USD", dollars: "USD", euro: "EUR", euros: "EUR",
  "c$": "CAD", "a$": "AUD", "r$": "BRL", "s$": "SGD", "nz$": "NZD", "us$": "USD", pound: "GBP", pounds: "GBP", francs: "CHF", rupees: "INR",
};

const read = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Bytes in one unit: "kB", "GiB", "terabytes". */
export const bytesIn = (unit: string): number | undefined => read(BYTES, unit);
/** Bytes a second in one "Mbps". */
export const byteRateIn = (unit: string): number | undefined => read(BITS_PER_SECOND, unit);
/** Seconds in one unit: "ms", "hours", "month". */
export const secondsIn = (unit: string): number | undefined => read(SECONDS, unit);
/** Seconds between two happenings of an adverb: "hourly", "nightly". */
export const adverbSeconds = (word: string): number | undefined => read(ADVERBS, word);
/** ISO 4217 code of a sign, code or word. */
export const currencyOf = (word: string): string | undefined => read(CURRENCIES, word);

/** "90 s", "5 min", "2 h", "30 days": for the echo. */
export function sayDuration(seconds: number): string {
  if (seconds === 0) return "0 s";
  const steps: readonly (readonly [number, string])[] = [[YEAR, "years"], [MONTH, "months"], [DAY, "days"], [3600, "h"], [60, "min"], [1, "s"]];
  for (const [size, name] of steps) if (seconds >= (name === "months" ? 2 * size : size) && isRound(seconds / size)) return `${trim(seconds / size)} ${name}`;
  return seconds < 1 ? `${trim(seconds * 1000)} ms` : `${trim(seconds)} s`;
}

/** "1 TB", "600 bytes": for the echo. */
export function sayBytes(bytes: number): string {
  const steps: readonly (readonly [number, string])[] = [[1e15, "PB"], [1e12, "TB"], [1e9, "GB"], [1e6, "MB"], [1e3, "kB"]];
  for (const [size, name] of steps) if (bytes >= size) return `${trim(bytes / size)} ${name}`;
  return `${trim(bytes)} bytes`;
}

/** A number with thousands marks and at most three decimals. */
export function trim(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  if (rounded >= 1e21 || !Number.isFinite(rounded)) return String(rounded);
  const [whole = "0", decimals] = String(rounded).split(".");
  let grouped = "";
  for (let i = 0; i < whole.length; i += 1) {
    if (i > 0 && (whole.length - i) % 3 === 0 && whole[i - 1] !== "-") grouped += ",";
    grouped += whole[i] ?? "";
  }
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const isRound = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
