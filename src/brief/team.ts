/** People and what they can do: "8 engineers, Python and SQL, no streaming experience". */
import type { Skill } from "../catalog/vocabulary.js";
import type { Brief, Stated } from "./brief.js";
import { clauseAt, matches, type FieldText, type Reading } from "./reading.js";
import { readNumber } from "./numbers.js";

export type TeamReading = Brief["team"];
type Level = 0 | 1 | 2 | 3;

const SKILL_WORDS: readonly (readonly [Skill, RegExp])[] = [
  ["sql", /\b(t-|pl\/|pl-)?sql\b(?! server)/g], ["python", /\bpython\b|\bpandas\b/g], ["java", /\bjava\b(?!script)/g], ["scala", /\bscala\b/g], ["csharp", /(?<!\w)c#|\bc sharp\b|\.net\b|\bdotnet\b/g],
  ["go", /\bgolang\b|(?<=[,;(]\s{0,3}|and )go(?=\s*([,;).]|$|and\b))/g], ["javascript", /\bjavascript\b|\btypescript\b|\bnode\.?js\b/g], ["r", /(?<=[,;(]\s{0,3}|and )r(?=\s*([,;).]|$|and\b))/g],
  ["spark", /\b(py)?spark\b/g], ["flink", /\bflink\b/g], ["kafka", /\bkafka\b/g], ["kubernetes", /\bkubernetes\b|\bk8s\b|\bopenshift\b|\beks\b|\bgke\b|\baks\b/g], ["airflow", /\bairflow\b/g], ["dbt", /\bdbt\b/g],
  ["terraform", /\bterraform\b/g], ["hadoop", /\bhadoop\b|\bhive\b/g], ["linux", /\blinux\b|\bsysadmins?\b/g], ["aws", /\baws\b/g], ["azure", /\bazure\b/g], ["gcp", /\bgcp\b|\bgoogle cloud\b|\bbigquery\b/g],
  ["dba", /\bdbas?\b|\bdatabase administrators?\b/g], ["networking", /\bnetwork(ing)?\b/g], ["power-bi", /\bpower ?bi\b/g], ["snowflake", /\bsnowflake\b/g], ["databricks", /\bdatabricks\b/g],
  ["streaming", /\bstream(ing|s)?( processing)?\b|\breal[- ]time\b/g], ["machine-learning", /\bmachine learning\b|\bml\b|\bdata scien(ce|tists?)\b/g], ["pulsar", /\bpulsar\b/g], ["cassandra", /\bcassandra\b/g],
  ["elasticsearch", /\belasticsearch\b|\bopensearch\b/g], ["clickhouse", /\bclickhouse\b/g], ["devops", /\bdevops\b/g], ["sre", /\bsres?\b|\bsite reliability\b/g],
];
const HEADS = /\b(engineers?|engs?|des?|ppl|bioinformaticians?|developers?|devs?|people|persons?|person team|head ?count|fte|ftes|staff|members?|programmers?|specialists?|data engineers?|person|man|folks|women|colleagues)\b/;

/** Team size, roles, on-call and skills of a field. */
export function readTeam(field: FieldText, reading: Reading): TeamReading {
  const team: { -readonly [K in keyof TeamReading]: TeamReading[K] } = { skills: readSkills(field, reading) };
  const stated = (value: number, start: number, end: number, meaning: string): Stated<number> => ({ value, span: reading.note(field.id, start, end, meaning) });
  let extra = 0;
  for (const quantity of field.quantities) {
    if (quantity.kind !== "count" || quantity.perSeconds !== undefined) continue;
    const end = quantity.end;
    const also = quantity.perThing ?? /^\s*\/\s*(\p{L}+)/u.exec(field.lower.slice(end - field.start))?.[1]; // "14 scientists/engineers"
    const noun = also !== undefined && HEADS.test(also) && !HEADS.test(quantity.noun ?? "") ? also : quantity.noun ?? "";
    const before = field.lower.slice(Math.max(0, quantity.start - field.start - 40), quantity.start - field.start);
    // "14 engineers, 4 of them platform/SRE"
    const role = /^\s*(of (them|whom|which|these)|thereof)\s+(are |being |as |in )?(on )?(platform|sres?|devops|ops|operations|infrastructure|site reliability)\b/.test(field.lower.slice(end - field.start));
    if (role) team.platformEngineers ??= stated(quantity.value, quantity.start, end, `${quantity.value} platform engineers`);
    else if (/\b(domain teams?|product teams?|squads?|teams)\b/.test(noun)) team.domainTeams ??= stated(quantity.value, quantity.start, end, `${quantity.value} domain teams`);
    else if (/\b(sres?|platform engineers?|devops( engineers?)?|operators?|ops|infrastructure engineers?|sysadmins?|administrators?|admins?|site reliability)\b|^platform( (people|folks|staff))?$/.test(noun) || /\b(platform|sre|operations|ops|infrastructure|devops)( engineering)? team (of|with)( about)?\s*$/.test(before)) {
      team.platformEngineers ??= stated(quantity.value, quantity.start, end, `${quantity.value} platform engineers`);
    } else if (/\b(analysts?|scientists?|users?|stewards?|managers?)\b/.test(noun)) reading.note(field.id, quantity.start, end, `${quantity.value} ${noun}, not engineers`);
    else if (HEADS.test(noun) || /\b(team|crew|group|staff) (of|with)( about| some| around)?\s*$/.test(before) || (noun === "" && /^\s*$/.test(before))) {
      if (team.engineers === undefined) team.engineers = stated(quantity.value, quantity.start, end, `${quantity.value} engineers`);
      else if (/\b(engineers?|developers?|devs?)\b/.test(noun) && quantity.perThing === undefined && /(\+|plus|and|,)\s*$/.test(before) && !/^\s*:/.test(reading.source.slice(team.engineers.span.end)) && !/\bof (them|which|whom)|including|incl|thereof/.test(before)) {
        extra += quantity.value;
        reading.note(field.id, quantity.start, end, `${quantity.value} more engineers`);
      } else reading.note(field.id, quantity.start, end, `${quantity.value} of them`);
    }
  }
  const teams = team.domainTeams?.value ?? 0;
  // "12 domain teams with 4 data engineers each"
  if (team.engineers !== undefined && teams > 1 && /^\s*(each|per team|in each|apiece)\b/.test(field.lower.slice(team.engineers.span.end - field.start).replace(/^\s*each/, " each")) ) team.engineers = { ...team.engineers, value: team.engineers.value * teams };
  else if (team.engineers !== undefined && teams > 1 && /\beach\s*$/.test(team.engineers.span.text)) team.engineers = { ...team.engineers, value: team.engineers.value * teams };
  if (team.engineers !== undefined && extra > 0) team.engineers = { ...team.engineers, value: team.engineers.value + extra };
  if (team.engineers === undefined) {
    const people = field.quantities.find((quantity) => quantity.kind === "count" && /(ers|ors|ists|ians)$/.test(quantity.noun ?? "") && !/\b(users?|managers?|analysts?|scientists?|sres?|admin\w*|operators?)\b|platform engineers|devops/.test(quantity.noun ?? ""));
    if (people !== undefined) team.engineers = stated(people.value, people.start, people.end, `${people.value} engineers (${people.noun ?? ""})`);
  }
  if (team.engineers === undefined) soloOf(field, reading, team);
  // "4 platform engineers" and nobody else: they build it.
  if (team.engineers === undefined && team.platformEngineers !== undefined) {
    team.engineers = team.platformEngineers;
    delete team.platformEngineers;
  }
  vagueTeams(field, reading, team);
  for (const some of matches(field, /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (of (them|us|whom) )?(have|has) (\w+ )?(run|operated|used|built|managed|maintained|administered)\b/g)) reading.note(field.id, some.start, some.end, `${headCount(some.groups[0] ?? "") ?? "some"} with this experience`);
  const on = matches(field, /\b(no|without|not|nobody|no[- ]one|none) (\w+ ){0,2}on[- ]call\b|\b(on[- ]call |support |available |staffed )?((only )?(in|during|within) )?(business|office|working|core)[- ]hours( only| support| on[- ]call)?\b/g)[0];
  const duties = matches(field, /\b24\s?[x/]\s?7( support| operations?| on[- ]call| rota)?\b|\bon[- ]call( (rota|duty|rotation))?( (24\s?[x/]\s?7|(a)?round the clock))?|\b(a)?round the clock\b/g);
  const duty = duties[0];
  for (const match of duties) reading.claim(match.start, match.end);
  const rota = matches(field, /(?<!\d\s?[x/]\s?)\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (\w+ )?(people|person|persons|engineers?|developers?|sres?|admins?|colleagues|of them|of (whom|which)|are|is)?\s*(are |is |take turns )?(on[- ]call|on duty|carry(ing)? the pager)\b/g)[0];
  const shared = matches(field, /\bon[- ]call( rota| duty| rotation)? (?:of|with|by|among|shared by) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/g)[0];
  if (shared !== undefined && on === undefined) team.onCallPeople = { value: headCount(shared.groups[1] ?? "") ?? 1, span: reading.note(field.id, shared.start, shared.end, `${shared.groups[1] ?? ""} on call`) };
  const heads = rota === undefined ? undefined : headCount(rota.groups[0] ?? "");
  if (rota !== undefined && heads !== undefined && on === undefined) team.onCallPeople = { value: heads, span: reading.note(field.id, rota.start, rota.end, `${heads} on call`) };
  if (on !== undefined) team.onCall = { value: false, span: reading.note(field.id, on.start, on.end, "no on-call duty") };
  else if (duty !== undefined) team.onCall = { value: true, span: reading.note(field.id, duty.start, duty.end, "on-call duty") };
  return team;
}

/** "Many domain teams" and "a central platform team" without a number. */
function vagueTeams(field: FieldText, reading: Reading, team: { domainTeams?: Stated<number>; platformEngineers?: Stated<number> }): void {
  const many = matches(field, /\b(many|dozens of|numerous|hundreds of|several) (\w+ ){0,2}(domain|product|feature|squad|business) ?teams\b/g)[0];
  if (many !== undefined && team.domainTeams === undefined) {
    const value = many.groups[0] === "several" ? 6 : 12;
    team.domainTeams = { value, span: reading.note(field.id, many.start, many.end, `${value} domain teams`) };
    reading.find("info", "vague-count", `"${many.text}" is read as ${value} teams.`, field.id);
  }
  const central = matches(field, /\b(central|shared|dedicated) (data )?(platform|infrastructure) team\b(?! (of|with) )/g)[0];
  if (central !== undefined && team.platformEngineers === undefined && team.domainTeams !== undefined) {
    team.platformEngineers = { value: 3, span: reading.note(field.id, central.start, central.end, "3 platform engineers") };
    reading.find("info", "vague-count", `"${central.text}" is read as 3 platform engineers.`, field.id);
  }
}

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function headCount(text: string): number | undefined {
  const value = WORDS.includes(text) ? WORDS.indexOf(text) : Number(text);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** "a single engineer", "one-person team", "small team of three" without a counted noun. */
function soloOf(field: FieldText, reading: Reading, team: { engineers?: Stated<number> }): void {
  const solo = matches(field, /\b(a single|one|a lone|just one|only one) (data |web |software |backend |back-end |python |bi )?(engineer|developer|person)\b/g)[0];
  if (solo !== undefined) {
    team.engineers = { value: 1, span: reading.note(field.id, solo.start, solo.end, "1 engineer") };
    return;
  }
  const at = field.tokens.findIndex((token, i) => token.lower === "of" && /^(team|crew|group)$/.test(field.tokens[i - 1]?.lower ?? ""));
  const number = at < 0 ? null : readNumber(field.tokens, at + 1);
  const first = field.tokens[at - 1];
  const last = number === null ? undefined : field.tokens[number.next - 1];
  if (number !== null && first !== undefined && last !== undefined) team.engineers = { value: number.value, span: reading.note(field.id, first.start, last.end, `${number.value} engineers`) };
}

/** Languages in which a team writes what it runs; SQL says nothing of that. */
const WRITTEN: readonly Skill[] = ["python", "java", "scala", "csharp", "go", "javascript"];
/** "Kafka operated for four years", "Flink known": what a stack says of people. */
const KNOWN = /^\s*(is |are |well[- ])?(known|operated|mastered|run by us|in our hands)\b/;

/** Skills a description of the stack tells by the way: "Java and Rust", "Flink known". */
export function skillsOfStack(field: FieldText, team: TeamReading, reading: Reading): TeamReading["skills"] {
  const told = SKILL_WORDS.flatMap(([skill, pattern]) => {
    if (team.skills.some((entry) => entry.skill === skill)) return [];
    return matches(field, pattern).flatMap((match) => {
      const clause = clauseAt(field, match.start);
      const known = KNOWN.test(clause.lower.slice(match.end - clause.start));
      const level = levelOf(clause.lower, match.start - clause.start, match.end - clause.start);
      if (level === 0 || !(known || WRITTEN.includes(skill)) || isLeaving(clause.lower)) return [];
      return [{ skill, level, span: reading.note(field.id, match.start, match.end, `skill ${skill}, level ${level} of 3`) }];
    }).slice(0, 1);
  });
  return [...team.skills, ...told];
}

const isLeaving = (clause: string): boolean => /\b(legacy|replac\w*|migrat\w*|retir\w*|leav\w*|phas\w* out|end of life|sunset\w*|old)\b/.test(clause);

function readSkills(field: FieldText, reading: Reading): { skill: Skill; level: Level; span: ReturnType<Reading["span"]> }[] {
  const skills: { skill: Skill; level: Level; span: ReturnType<Reading["span"]> }[] = [];
  for (const [skill, pattern] of SKILL_WORDS) {
    for (const match of matches(field, pattern)) {
      if (skills.some((entry) => entry.skill === skill)) continue;
      const clause = clauseAt(field, match.start);
      const level = levelOf(clause.lower, match.start - clause.start, match.end - clause.start);
      skills.push({ skill, level, span: reading.note(field.id, match.start, match.end, `skill ${skill}, level ${level} of 3`) });
    }
  }
  return skills.sort((a, b) => a.span.start - b.span.start);
}

/** How well a team masters what a clause names at [start, end): 0 none, 1 some, 2 used, 3 strong. */
export function levelOf(clause: string, start: number, end: number): Level {
  const before = clause.slice(Math.max(0, start - 60), start);
  const after = clause.slice(end, end + 50);
  if (/\b(no|without|never|lacks?|lacking|zero|nobody (knows|has)|none in|not familiar with|no one knows)\s+(\w+[\s/]+(or\s+|and\s+)?){0,3}$|\b(nobody|no[- ]one|none of (us|them))\b[^,;.]{0,58}$/.test(before) || /\b(judged )?too hard\b|\bnever used\b/.test(after)) return 0;
  if (/\b(little|some|basic|limited|beginners?( in)?|learning|first steps (in|with)|new to|starting with|a bit of|junior)\s+(\w+\s+){0,2}$/.test(before) || /^\s*(a (little|bit)|basics|beginners?|to be learnt|to be learned|in training)/.test(after)) return 1;
  if (/\b(strong|expert|experts in|deep|excellent|senior|very good|operat(ed|es)|runs?|running|years of|run)\s+(\w+[\s,/]+(and\s+)?){0,3}$/.test(before) || /^\s*(experts?|for (\w+ )?years|only|in production|strong)/.test(after) || /\bfor (\w+) years\b/.test(after)) return 3;
  return 2;
}
