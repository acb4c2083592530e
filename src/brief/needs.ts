/** Needs: a closed list of wishes that change a design, each with the value and unit its id implies. */
import type { Need } from "./brief.js";
import { isDenied } from "./denied.js";
import { clauseAt, matches, type Clause, type FieldText, type Reading } from "./reading.js";
import { readIntervals } from "./intervals.js";
import { DAY, MONTH, sayDuration } from "./units.js";

interface Pattern {
  readonly id: Need["id"];
  readonly pattern: RegExp;
  /** Take the duration of the clause in this unit. */
  readonly unit?: "seconds" | "days" | "months";
}

/** "Microsoft identity is in place", "Okta in use", "existing Active Directory". */
const IDENTITY = /\b(microsoft|microsoft entra|entra|azure|google|okta|ping|keycloak|auth0|active directory|azure ad|ldap|adfs)( (identity|identities|id|directory|workspace|sso|single sign-on|accounts?|ad))? (is |are |was )?(already )?(in place|in use|used|there|exists?|rolled out)\b|\b(existing|current|our|company-wide) (entra( id)?|okta|active directory|azure ad|keycloak|ldap|(microsoft|google|okta) (identity|directory|sso|single sign-on))\b|\b(single sign-on|sso|identity provider) (is |are )?(already )?(in place|in use|there|exists?)\b/g;

/** Unit of `value`, by id: seconds for late-data and stream-join, days for replay, raw-retention, reprocessing, schema-changes and erasure, months for retention-limit and backfill. */
export const NEED_PATTERNS: readonly Pattern[] = [
  { id: "exactly-once", pattern: /\bexactly[- ]?once\b( (for|on|in) (\w+ ?){1,3})?|\b(must|has to|have to|should|shall) count (every|each) \w+( (exactly )?once)?|\bcount(s|ing)? (every|each) \w+ (exactly )?once\b|\b(every|each) \w+ (counts|is counted|must count|must be counted)( (exactly )?once)?|\bno duplicates?\b|\bcounted? (exactly )?once\b|\bno double (count|book|pay|charg)\w*|\bwithout duplicates\b/g },
  // Before replay and retention: a decision is explained and replayed from its log, not from the event log.
  { id: "explainability", pattern: /\b((every|each|all|any|automated) (\w+ )?(decision|score)s? ((must|has to|have to|should|shall|needs? to|can|are|is|to) ){0,2}(be )?)?explain(able|ability|ed|s)?\b(?! plan)|\breason codes?\b|\bright to (an )?explanation\b|\bexplanations? (of|for) (each|every|any|all|the )?\s?\w+|\bdecisions? (logs?|records?)\b|\bdecisions? (\w+ ){0,3}(logged|recorded|documented|kept|retained|stored|traceable|reproducible|justified)\b/g, unit: "days" },
  { id: "replay", pattern: /\breplay(s|ed|able|ing)?\b/g, unit: "days" },
  { id: "late-data", pattern: /\bbuffer(s|ed|ing)? (data |readings |events )?(for )?(up to )?(\d+|one|two|three|five|seven|ten|twelve|several) ?(minutes?|min|hours?|h|days?)\b|\blate (\w+ (up to|by|of|for)|events?|data|records?|arriv\w+|readings|messages|corrections)\b|\barriv\w+ (up to .{0,20} )?late\b|\bout[- ]of[- ]order\b|\blate by\b|\bdelayed (events|readings|data)\b|\boffline for\b|\brevised for\b/g, unit: "seconds" },
  { id: "schema-changes", pattern: /\bschemas? (changes?|evolution|drift|enforcement|evolv\w+)\b|\bchanging schemas?\b|\bschemas? (often )?changes?\b|\bsource structures? changed?\b|\bnew (columns|fields) (every|each|appear)\w*|\barbitrary fields\b|\bflexible json\b/g, unit: "days" },
  { id: "stream-join", pattern: /\bjoin(s|ed|ing)? (\w+ ){1,4}(with|to|and|against) (\w+ ?){1,3}within\b|\bstream[- ](to[- ])?stream join|\bstream joins?\b|\bjoin (the )?(two |both )?streams\b|\bjoin(ed|ing)? [^,;]{0,30}\bwithin\b/g, unit: "seconds" },
  { id: "retention-limit", pattern: /\bthen delet\w+|\bdelet(e|ed|ion) after\b|\b(at most|no longer than|max(imum)?|not longer than)\s+(\w+\s){1,2}(retention|stor\w+)|\bretention limit\w*|\bpurged? after\b|\bmust be deleted\b|\b(kept|retained|stored|held) (for )?(at most|no longer than|not longer than|no more than|a maximum of|max(imum)?\.?|up to)\b|\berased? after\b|\b(deleted?|purged?|erased?) (\w+ ){0,4}(days|months|years) after\b/g, unit: "months" },
  { id: "raw-retention", pattern: /\b(keep|keeping|retain(ed|ing)?|retention|archived?|archiving|stored?|preserve)\b[^,;.\n]{0,56}?(\d|ten|five|seven|six|two|three|forever|indefinitely|year|month|week|day)|\bretention\b|\bkept for\b|\bhistory (of|for) (\w+ )?(years?|months?)\b|\b\d+ (years|months|days) (of )?(raw|details?|history|retention|archive)\b|\b(kept|held|stored|retained|preserved) ([\w-]+ ){0,4}?(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -](full |calendar |fiscal )?(days?|weeks?|months?|years?|yrs)\b|\braw( data| events?| records?| logs?| readings?| messages?)?:? (for )?(\d{1,4}|one|two|three|six|seven|ten|twelve|thirty|ninety)[ -](days?|weeks?|months?|years?)\b|\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -](years?|months?)[ -](of )?(record[- ]?keeping|keeping of records|archiving|storage of records|retention)\b/g, unit: "days" },
  { id: "row-level-access", pattern: /\brow[- ]level\b(?! updates?)( (access|security|filters?|permissions?))?( (by|per) \w+)?|\baccess (by|per) (region|country|tenant|branch|department|site|role)\b|\b(departmental|tenant) (segregation|isolation)\b|\bmulti[- ]tenan(t|cy)\b|\beach (customer|tenant|partner|merchant|region)s? (may |must |can |should )?(only )?sees?\b|\bisolated? (by|per) tenant\b|\b(sees?|read|access) (only )?(the )?(\w+ ){0,2}(of )?their own\b|\bonly (sees?|read|access) (the )?(\w+ ){0,2}(of )?their own\b|\b(tenants?|customers?|clients?|merchants?|partners?|restaurants?|hospitals?|schools?) (must|may|can|should|shall) (never|not) (see|read|access) (each other|one another|another)|\bown (district|region|branch|department|country|site|tenant)s? only\b/g },
  { id: "column-masking", pattern: /\bmask(ing|ed)?\b|\bcolumn[- ]level\b|\banonymi[sz]\w+|\bpseudonymi[sz]\w+|\bsaniti[sz]ed\b|\bredact\w*|\bobfuscat\w+/g },
  { id: "edge-autonomy", pattern: /\bsurviv(e|es|ing) (a |the |any )?(loss|outage|failure|cut|drop) of (a |the |its |their |our )?(\w+ ){0,2}(link|lines?|connection|connectivity|network|internet|wan|uplink)\b|\b((edge )?(sites?|plants?|stores?|shops?|ships?) (must |should |have to |need to )?)?(keep|kept|continue|stay|remain)s?( \w+)? (running|working|operating|up|going)\b[^,;.\n]{0,30}\b(wan|link|network|connection|internet|offline|connectivity|line)\b|\bwhen the (wan|link|network|connection|internet|uplink|line) (is|goes) (down|lost|away)|\bedge (sites? )?autonom\w+|\bstore[- ]and[- ]forward\b|\bintermittent (connectivity|connection|network)\b|\boffline (operation|capable|mode)\b|\bpoor connectivity\b|\bunreliable (network|link|connection)s?\b/g, unit: "seconds" },
  { id: "portability", pattern: /\b(avoid|avoids|no|without|against|prevent|less|minimi[sz]e)\s+(any |vendor |cloud |provider )*lock[- ]?in\b|\bvendor[- ]neutral\b|\bportab(le|ility)\b|\bcloud[- ](agnostic|neutral)\b|\bopen[- ]source (preferred|only|first|wherever)\b|\bopen (standards|formats?)\b|\bprefer open[- ]source\b|\bopen[- ]source\b/g },
  // Licence policies. "open source only where possible" is a wish, read as portability above.
  { id: "open-source-only", pattern: /\b(only|exclusively|strictly|solely) (free and )?(osi[- ]approved|open[- ]source)\b(?!,? (where|wherever|if|when|as far as)\b)|\bopen[- ]source( (software|licen[cs]es?|products?|components?|tools?))? (only|exclusively|mandatory|is mandatory|is required)\b(?!,? (where|wherever|if|when|as far as)\b)|\bno (proprietary|closed[- ]source|commercial) (software|licen[cs]es?|products?)\b/g },
  { id: "no-agpl", pattern: /\b(no|without|never) (a?gpl|copyleft|strong copyleft|network copyleft)\b|\b(agpl|copyleft)[^,;.\n]{0,20} (is |are )?(not allowed|banned|forbidden|ruled out|prohibited)\b|\bpermissive licen[cs]es only\b|\bonly permissive licen[cs]es\b/g },
  { id: "no-source-available", pattern: /\b(no|without|never) (source[- ]available|bsl|busl|sspl|business source)\b|\b(source[- ]available|bsl|busl|sspl)[^,;.\n]{0,20} (is |are )?(not allowed|banned|forbidden|ruled out|prohibited)\b/g },
  { id: "no-data-loss", pattern: /\b(no|zero|without|near-zero)( any)? (data|message|event|record)s?[- ]loss\b|\bguaranteed delivery\b|\b(lose|losing) (no(?! more)|nothing|not a single|zero)\b|\b(nothing|no data) (may|must|can|should) (ever )?(be|get) lost\b|\bno (record|event|transaction|payment|message)s? (may|must|can) (be|get) lost\b|(?<!\b(almost|nearly) )\bno lost (data|records|events|messages|transactions|payments|orders)\b|\brpo\s*(of|=|:)?\s*(0|zero)\b(?![.,]\d)/g },
  { id: "multi-region", pattern: /\bmulti[- ]region\b|\b(two|three|several|multiple|both|\d) regions\b|\bcross[- ]region\b|\bactive[- ]active\b|\bactive[- ]passive\b|\bgeo[- ]redundan\w+|\bsecond region\b|\bglobal(ly)? (distributed|users|replicated)\b/g },
  { id: "deduplication", pattern: /\bde-?dup\w*|\bduplicates? (removed|must|are removed|happen|occur)\b|\bremove duplicates\b/g },
  { id: "ordering", pattern: /\b(strict |key |guaranteed |event |per[- ]key |message )order(ing)?\b(?! (database|management|history|data|system|book))|\bin[- ]order\b|\bordered (by|per|within)\b|\border(ing)? (must be|is|needs to be) (kept|preserved|guaranteed)\b|\border(ing)? per \w+/g },
  { id: "upserts", pattern: /\bupserts?\b|\bmerges?\b|\brow[- ]level updates?\b|\bscd ?2\b|\bslowly changing\b|\bupdates? in place\b|\bacid\b/g },
  { id: "erasure", pattern: /\berasure\b|\bright to be forgotten\b|\bdeletion requests?\b|\bdelete (a |the )?(customer|person|user|subject)s?\b|\bforget (customers|users)\b|\bdata subject requests?\b|\bdsar\b|\b(ask|asks|request|requests|requested) (for )?(the )?(deletion|erasure)\b|\bdeletion (within|in) \d|\berased? (\w+ ){0,3}(with)?in \d/g, unit: "days" },
  { id: "subject-access", pattern: /\b(patients?|customers?|data subjects?|people|persons?|users?|members?|citizens?|subscribers?|employees?|residents?|clients?|individuals?|consumers?|students?|players?|passengers?|guests?|drivers?|couriers?|policyholders?) (may|can|must be able to|should be able to|shall be able to|have the right to|has the right to|are entitled to|are allowed to|want to) (ask for|request|demand|receive|get|obtain|download|export) (an? |the |all |their |any )*(own )?(machine[- ]readable )?(cop(y|ies)|exports?|extracts?|data|records?)( of (all |their |the |own )*(data|records?|files?))?\b|\b(data )?subject access( requests?)?\b|\bright (of|to) access\b|\bdata portability( requests?)?\b|\bcop(y|ies) of their (own )?(data|records?)\b/g },
  { id: "point-in-time", pattern: /\bpoint[- ]in[- ]time\b|\btime[- ]travel\b|\bas[- ]of (queries|date)\b|\bbitemporal\b|\bhistori[cs]\w* (states?|snapshots)\b|\bhistory snapshots\b|\breproducib\w+/g },
  { id: "reprocessing", pattern: /\breprocess\w*|\brecomput\w+|\bre-?run\w* (history|the last)\b|\brestat(e|ement)\w*/g, unit: "days" },
  { id: "streaming-not-required", pattern: /\bstreaming (is )?(not|un)[- ]?(required|needed|necessary|wanted)\b|\bno (need for |need of )?(streaming|real[- ]time)( reporting| processing| analytics)?( is)?( needs?| needed| required| requirements?| necessary)?\b(?! experience| skills?| know)|\breal[- ]time (is )?not (required|needed|necessary)\b|\bbatch (is enough|only|suffices|is fine|is sufficient)\b|\bonly batch\b/g },
  { id: "streaming-only", pattern: /\bstreaming[- ]only\b|\bonly streaming\b|\bstream[- ]only\b|\brecomputed from the (event )?log\b|\bkappa\b|\bno batch\b|\bkeep two codebases out\b/g },
  { id: "no-capital-spending", pattern: /\bno (capital (spending|expenditure|investment|budget)|capex|new hardware|hardware purchases?)\b|\bwithout (capex|capital spending|buying hardware)\b|\bopex only\b|\b(capex|capital (spending|expenditure|budget)|hardware purchases?) (is |are )?(frozen|freeze|blocked|on hold)\b|\b(capex|capital|spending|investment) freeze\b|\b(nothing|no (hardware|servers?|equipment)) (can|may|will|must) be (bought|ordered|purchased)\b/g },
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
  { id: "sampling", pattern: /\bsampl(e|ed|es|ing) (down )?(at|to|by) [\d.,]{1,8} ?(%|percent|per cent)|(?<![\d.,])[\d.,]{1,8} ?(%|percent|per cent) sampl(e|es|ing)\b|\bkeep(ing)? (only )?an? [\d.,]{1,8} ?(%|percent) sample\b/g },
  { id: "mission-critical", pattern: /\b(mission|business|safety|life)[- ]critical\b/g },
  { id: "single-code-base", pattern: /\b(one|a single|single|the same|a common|a shared) code[- ]?base\b( for [^,;.\n]{1,60})?|\bsame code (for|in) (both|batch|stream\w*|live)\b( and [^,;.\n]{1,40})?/g },
  { id: "identity-in-place", pattern: IDENTITY },
  { id: "lineage", pattern: /\blineage\b|\bprovenance\b/g },
];

/** The needs of one field. One entry per id and clause. */
export function readNeeds(field: FieldText, reading: Reading): Need[] {
  const needs: Need[] = [];
  const named = field.id === "business_domain";
  for (const { id, pattern, unit } of NEED_PATTERNS) {
    if (field.id === "data_volume" && id !== "raw-retention") continue;
    if ((named && id !== "mission-critical") || (field.id === "team_capabilities" && id !== "identity-in-place" && id !== "single-code-base")) continue;
    for (const match of matches(field, pattern)) {
      const clause = clauseAt(field, match.start);
      if (needs.some((need) => need.id === id && need.span.start >= clause.start && need.span.end <= clause.end)) {
        if (id === "explainability") reading.claim(match.start, match.end);
        continue;
      }
      // "every decision must be explainable and replayable": its log answers for both.
      if ((id === "replay" || id === "raw-retention") && needs.some((need) => need.id === "explainability" && need.span.start >= clause.start && need.span.end <= clause.end)) {
        reading.claim(match.start, match.end);
        continue;
      }
      // Beside volumes only "kept for 3 years" is a wish; "3 years of history" is a size.
      if (field.id === "data_volume" && !/^(keep|keeping|kept|retain|store|held|preserv|archiv)/.test(match.text)) continue;
      // "retention 10 years, deletion after 12" states both; "kept 90 days, then deleted" states one.
      const shortest = unit === undefined ? undefined : durationFor(id, field, match, clause);
      if (id === "raw-retention" && needs.some((need) => need.id === "retention-limit" && Math.abs(need.span.start - match.start) < 60 && !(shortest !== undefined && shortest.end <= need.span.start))) {
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
      // "client consent forbids any LLM"
      if (id === "gpu" && /\b(forbid\w*|prohibit\w*|ban|bans|banned|no|without|never|not)\b[^,;.\n]{0,20}$/.test(clause.lower.slice(0, match.start - clause.start))) continue;
      if (id === "reprocessing" && /\bwithout reprocess/.test(clause.lower)) continue;
      if (/\b(not|no)\W*$/.test(clause.lower.slice(0, match.start - clause.start)) && !/^(no|zero|without)/.test(match.text) && id !== "portability") continue;
      if (isDenied(clause.lower, match.start - clause.start, match.end - clause.start)) {
        reading.claim(clause.start, clause.end);
        continue;
      }
      const range = id === "raw-retention" && shortest !== undefined ? longestOf(field, shortest) : shortest;
      const size = unit === "seconds" ? 1 : unit === "days" ? DAY : MONTH;
      const start = range === undefined || range.start > match.start ? match.start : range.start;
      const end = range === undefined || range.end < match.end ? match.end : range.end;
      const value = range === undefined ? undefined : round(range.seconds / size, range.seconds);
      if (field.id === "technical_requirements" && clause.end - clause.start <= 60) reading.claim(clause.start, clause.end);
      const span = reading.note(field.id, start, end, `need: ${id}${range === undefined ? "" : `, ${sayDuration(range.seconds)}`}`);
      const subject = WITH_SUBJECT.includes(id) && !named ? subjectOf(clause, match) : undefined;
      if (id === "identity-in-place" && !/\b(identity|identities|id|directory|sso|single sign-on|accounts?|ad|okta|entra|keycloak|ldap|adfs|auth0|ping|identity provider)\b/.test(match.text)) continue; // "Azure is in place" is a platform
      const vendor = id === "identity-in-place" ? /\b(microsoft|entra|azure ad|active directory|adfs|google|okta|ping|keycloak|auth0|ldap)\b/.exec(match.text)?.[0] : undefined;
      const freeze = id === "no-capital-spending" ? freezeOf(clause, match) : undefined;
      const about = vendor ?? subject ?? freeze;
      if (freeze !== undefined) reading.claim(match.start, match.end + freeze.length + 1);
      if (subject !== undefined && match.start - clause.start <= 60) reading.claim(clause.start, match.start);
      needs.push({ id, ...(value === undefined || unit === undefined ? {} : { value, unit }), ...(id === "sampling" ? sampleOf(field, match, clause, reading) : {}), ...(about === undefined ? {} : { subject: about }), span });
    }
  }
  return needs;
}

const WITH_SUBJECT: readonly Need["id"][] = ["exactly-once", "retention-limit", "sampling", "mission-critical"];
const VERB = /\b(may|must|is|are|was|will|can|should|shall|has to|have to|has|have|to be|kept|keeps?|deleted|purged|erased|retained|sampled|stored|at most|no longer|with|needs?|requires?|and|then|in|after|exactly|without|no)\b/;
const GENERIC = /\b(the|a|an|all|any|every|each|our|we|it|they|data|processing|semantics|delivery|guarantees?|guaranteed|pipeline|platform|system|events?|records?|everything|counting|end)\b|[^\p{L}\p{N} ]+/gu;

const MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WHEN = `(?:${MONTHS}|q[1-4]|h[12]|20\\d\\d|(?:the )?(?:next|new|following|coming) (?:fiscal |financial |budget )?(?:year|quarter|month))`;
/** "before July", "until Q3 2027", "this fiscal year": how long nothing may be bought. */
const FREEZE = new RegExp(`^ ?((?:before|until|till|prior to|earlier than) (?:the )?(?:(?:end|start|beginning|middle) of )?${WHEN}(?: 20\\d\\d)?|(?:in |for |during |within )?(?:this|the current|the rest of the|all|next) (?:fiscal |financial |calendar |budget )?(?:year|quarter)|in (?:q[1-4]|h[12]|20\\d\\d)(?: 20\\d\\d)?)\\b`);

function freezeOf(clause: Clause, match: { end: number }): string | undefined {
  const at = Math.max(0, match.end - clause.start);
  const found = FREEZE.exec(clause.lower.slice(at));
  return found === null ? undefined : clause.text.slice(at, at + found[0].length).trim();
}

/** What a need speaks of: the words before the verb, else what follows "for". */
function subjectOf(clause: Clause, match: { start: number; end: number }): string | undefined {
  const offset = match.start - clause.start;
  const head = clause.lower.slice(0, Math.max(0, offset));
  const verb = VERB.exec(head);
  const after = /\b(?:for|of|on|in) (?:the )?([^,;.]{3,60})$/.exec(clause.lower.slice(offset));
  const clean = (text: string): string => text.replace(GENERIC, " ").replace(/\s+/g, " ").trim();
  const before = clean(verb === null ? head : head.slice(0, verb.index));
  const words = before === "" ? clean(after?.[1] ?? "") : before;
  return words.length < 3 || words.split(" ").length > 8 ? undefined : words.slice(0, 80);
}

/** The kept share of a sample, and the days after which only it is kept. */
function sampleOf(field: FieldText, match: { start: number; end: number }, clause: Clause, reading: Reading): { value?: number; unit?: string; afterDays?: number } {
  const share = field.quantities.find((quantity) => quantity.kind === "percent" && quantity.start >= match.start && quantity.end <= match.end);
  const later = field.quantities.find((quantity) => quantity.kind === "time" && quantity.start >= match.end && quantity.end <= clause.end && /^\W*after\W*$/.test(field.lower.slice(match.end - field.start, quantity.start - field.start)));
  if (later !== undefined) reading.note(field.id, match.end, later.end, `sampled after ${sayDuration(later.value)}`);
  return { ...(share === undefined ? {} : { value: Math.round(share.value * 1e6) / 1e6, unit: "fraction" }), ...(later === undefined ? {} : { afterDays: Math.round((later.value / DAY) * 1000) / 1000 }) };
}

/** A year of months is 12, not 12.17. */
const round = (value: number, seconds: number): number => (seconds % (365 * DAY) === 0 && value > 12 && value / (seconds / (365 * DAY)) < 13 ? (seconds / (365 * DAY)) * 12 : Math.round(value * 1000) / 1000);

function durationFor(id: Need["id"], field: FieldText, match: { start: number; end: number }, clause: { start: number; end: number }): { seconds: number; start: number; end: number } | undefined {
  if (id === "schema-changes") {
    const interval = readIntervals(field.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end))[0];
    return interval;
  }
  const bare = id === "retention-limit" ? bareLimit(field, match) : undefined;
  if (bare !== undefined) return bare;
  const from = id === "retention-limit" ? clause.start - 60 : clause.start;
  const times = field.quantities.filter((quantity) => quantity.kind === "time" && quantity.negative !== true && quantity.start >= from && quantity.end <= clause.end && !(id === "replay" && isSpeed(field, quantity.start)));
  const best = times.reduce<(typeof times)[number] | undefined>((near, quantity) => (near === undefined || gap(quantity, match) < gap(near, match) ? quantity : near), undefined);
  return best === undefined ? undefined : { seconds: best.high ?? best.value, start: best.start, end: best.end };
}

/** "retention 10 years, deletion after 12": the second number is in the unit of the first. */
function bareLimit(field: FieldText, match: { start: number; end: number }): { seconds: number; start: number; end: number } | undefined {
  const number = /^\s+(\d{1,3})(?![\d.,]*\d|\s*[\p{L}%])/u.exec(field.lower.slice(match.end - field.start));
  const unit = /\d\s*(year|month|week|day)s?\b[^.;\n]{0,40}$/u.exec(field.lower.slice(Math.max(0, match.start - field.start - 60), match.start - field.start))?.[1];
  if (number === null || unit === undefined) return undefined;
  return { seconds: Number(number[1]) * { year: 365 * DAY, month: MONTH, week: 7 * DAY, day: DAY }[unit as "year" | "month" | "week" | "day"], start: match.start, end: match.end + number[0].length };
}

/** "Kept 5 years for MiCA, 7 for the tax office": each purpose has its time, and the data is kept for the longest. */
function longestOf(field: FieldText, first: { seconds: number; start: number; end: number }): { seconds: number; start: number; end: number } {
  const unit = /(year|month|day)s?$/u.exec(field.lower.slice(first.start - field.start, first.end - field.start))?.[1];
  const next = /^\s+for\s+[^,;.\n]{1,40}[,;]?\s+(?:and\s+)?(\d{1,3})\s+for\s+(?:the\s+)?\p{L}+/u.exec(field.lower.slice(first.end - field.start));
  if (unit === undefined || next === null) return first;
  const seconds = Number(next[1]) * { year: 365 * DAY, month: MONTH, day: DAY }[unit as "year" | "month" | "day"];
  return seconds > first.seconds ? { seconds, start: first.start, end: first.end + next[0].length } : first;
}

/** "Replay of any day in 2 hours": how fast, not how far back. */
const isSpeed = (field: FieldText, start: number): boolean => /\b(in|within|inside|under)\s+(about |at most )?$/u.test(field.lower.slice(Math.max(0, start - field.start - 24), start - field.start));

const gap = (a: { start: number; end: number }, b: { start: number; end: number }): number => (a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0);
