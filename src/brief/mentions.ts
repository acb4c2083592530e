/** Technologies, platforms, regimes and hosting that the brief names, each with its stance. */
import { FAMILY_PLATFORM, WORD_PLATFORM } from "../catalog/alias-words.js";
import type { AliasEntry, AliasTable } from "../catalog/aliases.js";
import type { PlatformId } from "../catalog/schema.js";
import type { Brief, Mention, Span, Stance } from "./brief.js";
import { isDenied } from "./denied.js";
import { clauseAt, matches, type Clause, type FieldText, type Reading } from "./reading.js";
import { stanceOf } from "./stances.js";
import { levelOf } from "./team.js";
import type { Token } from "./text.js";

export interface Found {
  readonly entry: AliasEntry;
  readonly start: number;
  readonly end: number;
  /** Token index after it. */
  readonly next: number;
}

/** The longest name at token `i`; between its words only white space, - / . & _ and an opening bracket may stand ("Amazon EMR Serverless (streaming jobs)"). A plural of the last word counts. */
export function nameAt(tokens: readonly Token[], i: number, index: ReadonlyMap<string, readonly AliasEntry[]>): Found | null {
  const first = tokens[i];
  if (first === undefined || first.kind === "symbol") return null;
  // "in-app insights" names no product called App Insights.
  if (/^\p{Ll}/u.test(first.text) && tokens[i - 1]?.text === "-" && tokens[i - 1]?.spaced === false && !first.spaced && tokens[i - 2]?.kind === "word") return null;
  for (const entry of candidates(first, index)) {
    let at = i + 1;
    let ok = true;
    let last = first;
    for (let w = 1; w < entry.words.length && ok; w += 1) {
      const link = tokens[at];
      if (link !== undefined && link.kind === "symbol" && /^[-/.&(\u2010-\u2013]$/.test(link.text)) at += 1;
      const token = tokens[at];
      ok = token !== undefined && same(token, entry.words[w] ?? "", w === entry.words.length - 1);
      if (token !== undefined) last = token;
      at += 1;
    }
    if (ok) return { entry, start: first.start, end: last.end, next: at };
  }
  return null;
}

const same = (token: Token, word: string, isLast: boolean): boolean => token.lower === word || (isLast && token.lower === `${word}s` && word.length > 3);

function candidates(token: Token, index: ReadonlyMap<string, readonly AliasEntry[]>): readonly AliasEntry[] {
  const own = index.get(token.lower);
  if (own !== undefined) return own;
  return token.lower.length > 4 && token.lower.endsWith("s") ? (index.get(token.lower.slice(0, -1)) ?? []).filter((entry) => entry.words.length === 1) : [];
}

/** Whether a cautious word is meant as a name here: capitalised inside a clause, or listed where names are listed. */
function isNamed(field: FieldText, found: Found): boolean {
  if (!found.entry.cautious) return true;
  const written = field.text.slice(found.start - field.start, found.end - field.start);
  const listed = field.id === "technology_stack" || field.id === "team_capabilities" || field.id === "target_systems" || field.id === "data_sources";
  const capital = /^\p{Lu}/u.test(written);
  if (/^(spark|redis|iceberg|fivetran|pulsar)$/i.test(written)) return listed || capital;
  return capital ? listed || clauseAt(field, found.start).start !== found.start : field.id === "technology_stack" && !/^(teams|access|flow|delta|vector|drive|connect|segment|catalog|adjust|dynamics|mesh)$/i.test(written);
}

/** Names of regimes that mean something else elsewhere: GDP is a figure of the economy where it is no duty. */
const ONLY_AS_DUTY: ReadonlySet<string> = new Set(["gdp", "gdps"]);
const isOtherWord = (field: FieldText, { entry }: Found): boolean => entry.kind === "regime" && field.id !== "compliance_needs" && ONLY_AS_DUTY.has(entry.words.join(" "));

export interface Named {
  readonly mentions: readonly Mention[];
  readonly platforms: readonly Brief["platforms"][number][];
  readonly regimes: readonly Mention[];
}

/** All names of a field. */
export function readMentions(field: FieldText, table: AliasTable, reading: Reading): Named {
  const mentions: Mention[] = [];
  const platforms: Brief["platforms"][number][] = [];
  const regimes: Mention[] = [];
  if (field.id === "business_domain") return { mentions, platforms, regimes };
  for (let i = 0; i < field.tokens.length; i += 1) {
    const found = nameAt(field.tokens, i, table.names);
    if (found === null || !isNamed(field, found) || isOtherWord(field, found)) continue;
    i = found.next - 1;
    const clause = clauseAt(field, found.start);
    const stood = field.id === "compliance_needs" ? null : stanceOf(field.id, found.entry.kind === "platform" ? clause.lower : withFate(field, clause), found.start - clause.start, found.end - clause.start);
    // A skill that is missing is no word about the product.
    if (field.id === "team_capabilities" && levelOf(clause.lower, found.start - clause.start, found.end - clause.start) === 0) {
      reading.note(field.id, found.start, found.end, `${found.entry.kind} ${found.entry.id}, not mastered`);
      continue;
    }
    const off = found.entry.kind === "regime" && isDenied(clause.lower, found.start - clause.start, found.end - clause.start);
    if (off && clause.end - clause.start <= 160) reading.claim(clause.start, clause.end);
    // "Kafka on GKE is hated" speaks of the first.
    const held = (stood?.stance === "to-be-replaced" || stood?.stance === "unwanted") && /^ (on|in) $/.test(reading.source.slice(mentions.at(-1)?.span.end ?? found.start, found.start));
    const stance = off ? "banned" : held ? "mentioned" : stood?.stance ?? complianceStance(clause.lower, found.start - clause.start);
    if (stood !== null) reading.claim(found.start - stood.before, found.end + stood.after);
    const span = reading.note(field.id, found.start, found.end, `${found.entry.kind} ${found.entry.id}, ${stance}`);
    // A source that stands on premises says nothing about where the platform runs; the source itself carries it.
    // A cloud that is only considered is not chosen beside the one that is.
    if (found.entry.kind === "platform" && !(field.id === "technology_stack" && stance === "mentioned") && !(field.id === "data_sources" && found.entry.id === "on-premises")) platforms.push({ value: found.entry.id as PlatformId, stance, span });
    const mention: Mention = { kind: found.entry.kind === "engine" || found.entry.kind === "saas" ? "family" : found.entry.kind, id: found.entry.id, stance, span };
    mentions.push(mention);
    if (found.entry.kind === "regime") regimes.push(mention);
    if (found.entry.kind === "technology" || found.entry.kind === "family") implyPlatform(found, stance, span, field, platforms);
  }
  // "Microsoft" as the whole stack means its cloud, where a cloud is meant at all.
  if (field.id === "technology_stack" && !platforms.some((entry) => entry.value === "azure")) {
    const maker = matches(field, /\bmicrosoft\b(?! (sql|dynamics|teams|office|excel|365|ssis|identit(y|ies)|accounts?|entra|active directory))/g)[0];
    if (maker !== undefined) {
      const clause = clauseAt(field, maker.start);
      const { stance } = stanceOf(field.id, clause.lower, maker.start - clause.start, maker.end - clause.start);
      const wanted = stance === "required" || stance === "in-place" ? "preferred" : stance;
      platforms.push({ value: "azure", stance: wanted, span: reading.note(field.id, maker.start, maker.end, `platform azure, ${wanted}`) });
    }
  }
  return { mentions, platforms, regimes };
}

/** "Cloudera Hadoop on premises, to be replaced": what follows the comma says what becomes of the thing before it. */
function withFate(field: FieldText, clause: Clause): string {
  const after = field.lower.slice(clause.end - field.start, clause.end - field.start + 60);
  const fate = /^\s*[,;(]\s*((which|that|both|all) )?(((is|are|will be|being|soon) )?(to be |being |gets )?(replaced|retired|migrated|phased out|decommissioned|switched off|end of life)|we( would|'d)? (want|plan|intend|like|hope) to (retire|replace|drop|leave|get rid)|not now)\b/.exec(after);
  if (fate === null) return clause.lower;
  return fate[0].endsWith("not now") ? `${clause.lower} later` : `${clause.lower}${fate[0].replace(/[,;(]/, " ")}`;
}

const complianceStance = (clause: string, at: number): Stance => (/\b(no|not|without|except)\s+(?!leave\b|be (moved|copied|sent|transferred)\b)(\w+\s+){0,2}$/.test(clause.slice(0, at)) || /^[^,;]{0,30}\b(does not apply|not (applicable|in scope|required|needed))/.test(clause.slice(at)) ? "banned" : "required");

/** "AWS IoT Core", "Azure Functions": the first word of the name is the cloud. */
const MAKERS: Readonly<Partial<Record<string, string>>> = { aws: "aws", azure: "azure", gcp: "gcp" };

/** "GKE" and "BigQuery" in the stack tell the platform, where they are wanted there. */
function implyPlatform(found: Found, stance: Stance, span: Span, field: FieldText, platforms: Brief["platforms"][number][]): void {
  const platform = WORD_PLATFORM[found.entry.words.join(" ")] ?? MAKERS[found.entry.words[0] ?? ""] ?? (Object.hasOwn(FAMILY_PLATFORM, found.entry.id) ? FAMILY_PLATFORM[found.entry.id] : undefined);
  if (platform === undefined || field.id === "data_sources" || !/^(required|preferred|in-place)$/.test(stance)) return;
  if (!platforms.some((entry) => entry.value === platform)) platforms.push({ value: platform as PlatformId, stance: stance === "required" ? "in-place" : stance, span });
}

type Hosting = Brief["hosting"][number]["value"];
const HOSTING: readonly (readonly [Hosting, RegExp])[] = [
  ["no-public-cloud", /\b(no|without|not? in (the|a)|instead of (a|the)|never) (large |any |use of )?(public )?cloud\b|\bcloud (is |use is )?(not allowed|forbidden|ruled out|prohibited|banned)|\bno public clouds?\b/g],
  ["air-gapped", /\bair[- ]?gap(ped)?\b|\bno (connection to the )?internet( connection| access)?\b|\bdisconnected (site|network|environment)/g],
  ["serverless-only", /\bserverless[- ]only\b|\bonly serverless\b|\bserverless services only\b/g],
  ["serverless", /\bserverless\b/g],
  ["multi-cloud", /\bmulti[- ]?clouds?\b|\bseveral clouds\b|\btwo clouds\b/g],
  ["hybrid", /\bhybrid\b/g],
  ["no-preference", /\bno (strong |particular |technology |stack |platform )*preferences?\b|\bopen to (any|anything|suggestions)|\bany (cloud|platform|stack)\b|\bgreen ?field\b|\bcloud[- ]agnostic\b/g],
  ["edge", /\b(at|on) the edge\b|\bedge (computing|devices?|gateways?|sites?|nodes?|processing)\b/g],
  ["on-premises", /\bon[- ]prem(ises?)?( data ?cent(re|er)s?| servers?| hardware)?\b|\bown (two |\d+ )?(data ?cent(re|er)s?|hardware|servers?|machines|infrastructure)\b|\bself-hosted\b|\bbare[- ]metal\b|\b(our|in-house|private|two|national|on[- ]premises) (own )?data ?cent(re|er)s?\b|\bprivate cloud\b|\bcolocation\b|\bself-run vms\b/g],
  ["cloud", /\b(public cloud|cloud[- ]native|cloud[- ]first|cloud[- ]only|(any|the|a single|one|move to|moving to the) cloud|cloud-ready)\b/g],
];

/** "40 km apart": how far replication between own sites has to go. */
const APART = /\b\d{1,5}([.,]\d)?\s?(km|kilomet(re|er)s)\s+(apart|away|distan\w+)|\b(distance of|apart by)\s+\d{1,5}\s?(km|kilomet(re|er)s)/g;

/** Where the platform is to run. "no public cloud" is not read as "public cloud" again. */
export function readHosting(field: FieldText, reading: Reading): Brief["hosting"][number][] {
  const found: Brief["hosting"][number][] = [];
  if (field.id === "business_domain" || field.id === "data_sources" || field.id === "data_volume" || field.id === "target_systems") return found;
  for (const match of matches(field, APART)) reading.note(field.id, match.start, match.end, "distance between own sites");
  for (const [value, pattern] of HOSTING) {
    if (value === "no-preference" && field.id !== "technology_stack") continue;
    for (const match of matches(field, pattern)) {
      if (found.some((entry) => match.start < entry.span.end && match.end > entry.span.start)) continue;
      const clause = clauseAt(field, match.start);
      const stance = value === "on-premises" || value === "cloud" || value === "serverless" ? stanceOf(field.id, clause.lower, match.start - clause.start, match.end - clause.start).stance : "required";
      if (/banned|unwanted|to-be-replaced/.test(stance) || (value === "edge" && field.id !== "technology_stack")) continue;
      found.push({ value, span: reading.note(field.id, match.start, match.end, `hosting: ${value}`) });
    }
  }
  return found;
}
