/** Needs: a closed list of wishes that change a design, each with the value and unit its id implies. */
import type { Need } from "./brief.js";
import { clauseAt, matches, type FieldText, type Reading } from "./reading.js";
import { readIntervals } from "./intervals.js";
import { DAY, MONTH, sayDuration } from "./units.js";

interface Pattern {
  readonly id: Need["id"];
  readonly pattern: RegExp;
  /** Take the duration of the clause in this unit. */
  readonly unit?: "seconds" | "days" | "months";
}

/** Unit of `value`, by id: seconds for late-data and stream-join, days for replay, raw-retention, reprocessing and schema-changes, months for retention-limit and backfill. */
export const NEED_PATTERNS: readonly Pattern[] = [
  { id: "exactly-once", pattern: /\bexactly[- ]?once\b( (for|on|in) (\w+ ?){1,3})?|\bno duplicates?\b|\bcounted? (exactly )?once\b|\bno double (count|book|pay|charg)\w*|\bwithout duplicates\b/g },
  { id: "replay", pattern: /\breplay(s|ed|able|ing)?\b/g, unit: "days" },
  { id: "late-data", pattern: /\blate (\w+ (up to|by|of|for)|events?|data|records?|arriv\w+|readings|messages|corrections)\b|\barriv\w+ (up to .{0,20} )?late\b|\bout[- ]of[- ]order\b|\blate by\b|\bdelayed (events|readings|data)\b|\boffline for\b|\brevised for\b/g, unit: "seconds" },
  { id: "schema-changes", pattern: /\bschemas? (changes?|evolution|drift|enforcement|evolv\w+)\b|\bchanging schemas?\b|\bschemas? (often )?changes?\b|\bsource structures? changed?\b|\bnew (columns|fields) (every|each|appear)\w*|\barbitrary fields\b|\bflexible json\b/g, unit: "days" },
  { id: "stream-join", pattern: /\bjoin(s|ed|ing)? (\w+ ){1,4}(with|to|and|against) (\w+ ?){1,3}within\b|\bstream[- ](to[- ])?stream join|\bstream joins?\b|\bjoin (the )?(two |both )?streams\b|\bjoin(ed|ing)? [^,;]{0,30}\bwithin\b/g, unit: "seconds" },
  { id: "retention-limit", pattern: /\bthen delet\w+|\bdelet(e|ed|ion) after\b|\b(at most|no longer than|max(imum)?|not longer than)\s+(\w+\s){1,2}(retention|stor\w+)|\bretention limit\w*|\bpurged? after\b|\bmust be deleted\b|\berased? after\b|\b(deleted|purged|erased) (\w+ ){0,2}(days|months|years) after\b/g, unit: "months" },
  { id: "raw-retention", pattern: /\b(keep|keeping|retain(ed|ing)?|retention|archived?|archiving|stored?|preserve)\b[^,;.\n]{0,40}?(\d|ten|five|seven|six|two|three|forever|indefinitely|year|month|week|day)|\bretention\b|\bkept for\b|\bhistory (of|for) (\w+ )?(years?|months?)\b|\b\d+ (years|months|days) (of )?(raw|history|retention|archive)\b/g, unit: "days" },
  { id: "row-level-access", pattern: /\brow[- ]level\b(?! updates?)( (access|security|filters?|permissions?))?( (by|per) \w+)?|\baccess (by|per) (region|country|tenant|branch|department|site|role)\b|\b(departmental|tenant) (segregation|isolation)\b|\bmulti[- ]tenan(t|cy)\b|\beach (customer|tenant|partner|merchant|region)s? (may |must |can |should )?(only )?sees?\b|\bisolated? (by|per) tenant\b|\b(sees?|read|access) (only )?(the )?(\w+ ){0,2}(of )?their own\b|\bonly (sees?|read|access) (the )?(\w+ ){0,2}(of )?their own\b|\bown (district|region|branch|department|country|site|tenant)s? only\b/g },
  { id: "column-masking", pattern: /\bmask(ing|ed)?\b|\bcolumn[- ]level\b|\banonymi[sz]\w+|\bpseudonymi[sz]\w+|\bsaniti[sz]ed\b|\bredact\w*|\bobfuscat\w+/g },
  { id: "edge-autonomy", pattern: /\b((edge )?(sites?|plants?|stores?|shops?|ships?) (must |should |have to |need to )?)?(keep|kept|continue|stay|remain)s?( \w+)? (running|working|operating|up|going)\b[^,;.\n]{0,30}\b(wan|link|network|connection|internet|offline|connectivity|line)\b|\bwhen the (wan|link|network|connection|internet|uplink|line) (is|goes) (down|lost|away)|\bedge (sites? )?autonom\w+|\bstore[- ]and[- ]forward\b|\bintermittent (connectivity|connection|network)\b|\boffline (operation|capable|mode)\b|\bpoor connectivity\b|\bunreliable (network|link|connection)s?\b/g },
  { id: "portability", pattern: /\b(avoid|avoids|no|without|against|prevent|less|minimi[sz]e)\s+(any |vendor |cloud |provider )*lock[- ]?in\b|\bvendor[- ]neutral\b|\bportab(le|ility)\b|\bcloud[- ](agnostic|neutral)\b|\bopen[- ]source (preferred|only|first|wherever)\b|\bopen (standards|formats?)\b|\bprefer open[- ]source\b|\bopen[- ]source\b/g },
  { id: "no-data-loss", pattern: /\b(no|zero|without|near-zero)( any)? (data|message|event|record)s?[- ]loss\b|\bguaranteed delivery\b|\b(lose|losing) (no(?! more)|nothing|not a single|zero)\b|\bno (record|event|transaction|payment|message)s? (may|must|can) (be|get) lost\b|(?<!\b(almost|nearly) )\bno lost (data|records|events|messages|transactions|payments|orders)\b|\brpo\s*(of|=|:)?\s*(0|zero)\b(?![.,]\d)/g },
  { id: "multi-region", pattern: /\bmulti[- ]region\b|\b(two|three|several|multiple|both|\d) regions\b|\bcross[- ]region\b|\bactive[- ]active\b|\bactive[- ]passive\b|\bgeo[- ]redundan\w+|\bsecond region\b|\bglobal(ly)? (distributed|users|replicated)\b/g },
  { id: "deduplication", pattern: /\bde-?dup\w*|\bduplicates? (removed|must|are removed|happen|occur)\b|\bremove duplicates\b/g },
  { id: "ordering", pattern: /\b(strict |key |guaranteed |event |per[- ]key |message )order(ing)?\b(?! (database|management|history|data|system|book))|\bin[- ]order\b|\bordered (by|per|within)\b|\border(ing)? (must be|is|needs to be) (kept|preserved|guaranteed)\b|\border(ing)? per \w+/g },
  { id: "upserts", pattern: /\bupserts?\b|\bmerges?\b|\brow[- ]level updates?\b|\bscd ?2\b|\bslowly changing\b|\bupdates? in place\b|\bacid\b/g },
  { id: "erasure", pattern: /\berasure\b|\bright to be forgotten\b|\bdeletion requests?\b|\bdelete (a |the )?(customer|person|user|subject)s?\b|\bforget (customers|users)\b|\bdata subject requests?\b|\bdsar\b/g },
  { id: "point-in-time", pattern: /\bpoint[- ]in[- ]time\b|\btime[- ]travel\b|\bas[- ]of (queries|date)\b|\bbitemporal\b|\bhistori[cs]\w* (states?|snapshots)\b|\bhistory snapshots\b|\breproducib\w+/g },
  { id: "reprocessing", pattern: /\breprocess\w*|\brecomput\w+|\bre-?run\w* (history|the last)\b|\brestat(e|ement)\w*/g, unit: "days" },
  { id: "streaming-not-required", pattern: /\bstreaming (is )?(not|un)[- ]?(required|needed|necessary|wanted)\b|\bno (need for |need of )?(streaming|real[- ]time)( reporting| processing| analytics)?( is)?( needs?| needed| required| requirements?| necessary)?\b(?! experience| skills?| know)|\breal[- ]time (is )?not (required|needed|necessary)\b|\bbatch (is enough|only|suffices|is fine|is sufficient)\b|\bonly batch\b/g },
  { id: "streaming-only", pattern: /\bstreaming[- ]only\b|\bonly streaming\b|\bstream[- ]only\b|\brecomputed from the (event )?log\b|\bkappa\b|\bno batch\b|\bkeep two codebases out\b/g },
  { id: "no-capital-spending", pattern: /\bno (capital (spending|expenditure|investment|budget)|capex|new hardware|hardware purchases?)\b|\bwithout (capex|capital spending|buying hardware)\b|\bopex only\b/g },
  { id: "air-gap", pattern: /\bair[- ]?gap(ped)?\b|\bno internet\b/g },
  { id: "tokenisation", pattern: /\btokeni[sz](e|ed|ation|ing)\b/g },
  { id: "audit-trail", pattern: /\baudit(s|ed|ing|able|ability)?\b(?! logs?\b(?=,))|\bimmutable\b|\bworm\b|\btamper[- ]?proof\b|\btraceab\w+/g },
  { id: "data-sharing", pattern: /\b(data|secure) sharing\b|\bshar(e|ed|ing) (data|results|it)?\s?with (partners|suppliers|third parties|customers|other|agencies|authorities|researchers)\b|\bdata (exchange|marketplace|products?)\b|\bclean rooms?\b/g },
  { id: "backfill", pattern: /\bback[- ]?fill(s|ed|ing)?\b|\binitial (load|import)\b|\bhistorical (load|import|migration)\b|\b(years|months) of history\b|\bto migrate\b/g, unit: "months" },
  { id: "on-call", pattern: /\b(with|has|have|run|runs) (an )?on[- ]call\b|\bon[- ]call (rota|rotation|duty)\b|\b24[x/]7 (support|operations|on[- ]call)\b/g },
  { id: "self-service", pattern: /\bself[- ]serv(e|ice)\b|\bbuild pipelines themselves\b|\bnoops for users\b/g },
  { id: "low-code", pattern: /\b(low|no)[- ]code\b|\bdrag[- ]and[- ]drop\b|\bby configuration\b|\bwithout coding\b|\bmetadata[- ]driven\b/g },
  { id: "gpu", pattern: /\bgpus?\b|\bdeep learning\b|\bcomputer vision\b|\bllms?\b/g },
  { id: "geo-residency", pattern: /\b(data )?(residency|sovereign(ty)?|locali[sz]ation)\b|\bmust (stay|remain|not leave)\b|\b(stays?|remains?|kept) (in|within|inside)\b|\bmay not leave\b|\bnever leaves?\b|\bleaves? (our|the) (network|premises|site|building|country)\b/g },
  { id: "zero-downtime", pattern: /\b(zero|no|without)( planned)?[- ]down ?time\b|\bwithout interruption\b|\brolling upgrades?\b|\bno maintenance windows?\b|\bmigrate in flight\b/g },
  { id: "encryption", pattern: /\bencrypt\w*|\bcustomer[- ]managed keys?\b|\bown keys\b|\bhsm\b|\bbyok\b|\bkey protection\b|\bmtls\b/g },
  { id: "no-personal-data", pattern: /\b(no|without( any)?|not any|contains? no|holds? no) (personal|personally identifiable|pii)( data| information)?\b/g },
  { id: "lineage", pattern: /\blineage\b|\bprovenance\b/g },
];

/** The needs of one field. One entry per id and clause. */
export function readNeeds(field: FieldText, reading: Reading): Need[] {
  const needs: Need[] = [];
  if (field.id === "business_domain" || field.id === "team_capabilities" || field.id === "data_volume") return needs;
  for (const { id, pattern, unit } of NEED_PATTERNS) {
    for (const match of matches(field, pattern)) {
      const clause = clauseAt(field, match.start);
      if (needs.some((need) => need.id === id && need.span.start >= clause.start && need.span.end <= clause.end)) continue;
      if (id === "raw-retention" && needs.some((need) => need.id === "retention-limit" && Math.abs(need.span.start - match.start) < 60)) {
        reading.claim(match.start, match.end);
        continue;
      }
      // "daily retention reports" count players, "must keep working for 8 hours" is no archive.
      if (id === "raw-retention" && (field.id === "processing_requirements" || field.id === "target_systems") && /^retention$/.test(match.text)) continue;
      if (id === "raw-retention" && /^keep(ing)?\b(?=\s+(working|running|operating|going|up|serving))/.test(match.text)) continue;
      // "audit logs kept for 6 years" limits the logs, not the data.
      if (id === "raw-retention" && /\baudit\b/.test(clause.lower)) {
        reading.claim(match.start, match.end);
        continue;
      }
      if (id === "reprocessing" && /\bwithout reprocess/.test(clause.lower)) continue;
      if (/\b(not|no)\W*$/.test(clause.lower.slice(0, match.start - clause.start)) && !/^(no|zero|without)/.test(match.text) && id !== "portability") continue;
      const range = unit === undefined ? undefined : durationFor(id, field, match, clause);
      const size = unit === "seconds" ? 1 : unit === "days" ? DAY : MONTH;
      const start = range === undefined || range.start > match.start ? match.start : range.start;
      const end = range === undefined || range.end < match.end ? match.end : range.end;
      const value = range === undefined ? undefined : round(range.seconds / size, range.seconds);
      if (field.id === "technical_requirements" && clause.end - clause.start <= 60) reading.claim(clause.start, clause.end);
      const span = reading.note(field.id, start, end, `need: ${id}${range === undefined ? "" : `, ${sayDuration(range.seconds)}`}`);
      needs.push({ id, ...(value === undefined || unit === undefined ? {} : { value, unit }), span });
    }
  }
  return needs;
}

/** A year of months is 12, not 12.17. */
const round = (value: number, seconds: number): number => (seconds % (365 * DAY) === 0 && value > 12 && value / (seconds / (365 * DAY)) < 13 ? (seconds / (365 * DAY)) * 12 : Math.round(value * 1000) / 1000);

function durationFor(id: Need["id"], field: FieldText, match: { start: number; end: number }, clause: { start: number; end: number }): { seconds: number; start: number; end: number } | undefined {
  if (id === "schema-changes") {
    const interval = readIntervals(field.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end))[0];
    return interval;
  }
  const from = id === "retention-limit" ? clause.start - 60 : clause.start;
  const times = field.quantities.filter((quantity) => quantity.kind === "time" && quantity.negative !== true && quantity.start >= from && quantity.end <= clause.end + (id === "replay" ? 0 : 0));
  const best = times.reduce<(typeof times)[number] | undefined>((near, quantity) => (near === undefined || gap(quantity, match) < gap(near, match) ? quantity : near), undefined);
  return best === undefined ? undefined : { seconds: best.high ?? best.value, start: best.start, end: best.end };
}

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number => (a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0);
