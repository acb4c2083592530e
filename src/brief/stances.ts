/** How a clause stands to a thing it names: words before and after the name decide. */
import type { FieldId, Stance } from "./brief.js";

interface Rule {
  readonly stance: Stance;
  readonly pattern: RegExp;
  /** Looks into the parentheses after the name too. */
  readonly inside?: boolean;
}

/** "we'd like to get rid of", "want to retire": what people do with a thing they are leaving. */
const DROPS = "(?:retire|replace|drop|leave|migrate (?:off|away)|move (?:off|away)|get (?:rid|off)|switch (?:it )?off|decommission|phase (?:it )?out|sunset)";
const LEAVING = `(?<!not )to be (?:replaced|retired|migrated|switched off|decommissioned|phased out)|(?:will )?(?:not|n't) (?:be )?(?:renew|extend)\\w*|(?:going|goes|go) away|on (?:its|the) way out|(?:is |are |being )?sunset|(?:we|they)(?: would|'d)?(?: (?:want|plan|intend|like|love|hope|will|are going))?(?: to)? ${DROPS}\\b|cannot afford`;
/** A contract that ends keeps nobody from using the product, and nobody has to keep it. */
const ENDING = "(?:contract|licen[cs]es?|subscription|support|agreement|vendor maintenance)(?: (?:is|are|that|which|will|with \\w+))? (?:ends?|ending|expires?|expiring|expired|runs? out|running out|lapses?|terminat\\w+|cancell?ed)";

/** Directly after the name (at most a few words between). */
const AFTER: readonly Rule[] = [
  { stance: "to-be-replaced", pattern: new RegExp(`^(?:\\s*\\([^()]*\\))?(?:(?! and (?:an?|the|our) )[^,;.()\\n]){0,40}?\\b(?:${LEAVING})\\b|^(?: today| now)?\\s*\\([^()]*\\b(?:${LEAVING})\\b[^()]*\\)|^\\s+(?:(?:is|are|has|have) )?to go\\b(?! (?:to|with|for|through|into|up|down|live|on|ahead)\\b)`), inside: true },
  { stance: "unwanted", pattern: new RegExp(`^(?:\\s*\\([^()]*\\))?(?:(?! and )[^,;.()\\n]){0,24}?\\b${ENDING}\\b|^(?: today| now)?\\s*\\([^()]*\\b${ENDING}\\b[^()]*\\)`), inside: true },
  { stance: "unwanted", pattern: /^[^,;.\n]{0,40}?\b((is|are|was|were) (hated|disliked|a disappointment|disappointing)|(did not|didn't|never) work(ed)?( out)?|(and|but) (we |then )?(gave|have given) (it )?up|(and|but) (we )?(abandoned|dropped) it)\b/ },
  { stance: "to-be-replaced", pattern: /^(?:(?! and (?:an?|the|our) )[^,;.\n]){0,40}?\b((?<!not )to be (replaced|retired|migrated|switched off|decommissioned)|(is|are|being|will be|gets?) (being )?(replaced|retired|migrated|phased out|decommissioned)|end of life|at its (scalability )?limit|being replaced|legacy|must go|goes away)/ },
  { stance: "unwanted", pattern: /^[^,;.\n]{0,40}?\b(was|were|proved|turned out)( to be)? (an? )?(overkill|too (heavy|complex|complicated|expensive|slow|hard|much)|(a )?failure|abandoned|given up)\b|^[^,;.\n]{0,30}?\bis overkill\b/ },
  { stance: "banned", pattern: /^\s*(and [\w-]+\s+|or [\w-]+\s+)?((is|are|was)\s+)?(not (allowed|permitted|an option|wanted|possible|approved|available)|forbidden|banned|ruled out|prohibited|excluded|out of the question|off the table)\b/ },
  { stance: "banned", pattern: /^\s*[:=]\s*(no|never|none|not allowed|forbidden)(?=\s*([,;.)]|$))/ },
  { stance: "mentioned", pattern: /^\s*(later\b|(is |was |being |under )?(evaluat(ed|ion)|considered|in discussion)\b(?! and (chosen|selected|approved|decided))|[^,;.\n]{0,30}?\b(but|is|are) (only )?optional\b)/ },
  { stance: "experienced", pattern: /^\s*((is|are)\s+)?(well[- ])?known\b/ },
  { stance: "in-place", pattern: /^\s*((has been|is|was)\s+)?(run|operated|used) (by us )?(for (\w+ )?years|since)\b/ },
  { stance: "preferred", pattern: /^\s*((is|are|would be)\s+)?(preferred|favoured|favored|ideally|if (it makes no difference|possible|feasible|in doubt)|where possible|by preference|as a first choice|preferably|would be (nice|fine|good))/ },
  { stance: "preferred", pattern: /^[^,;.\n]{0,24}?\b(preferred|if it makes no difference|where possible|if possible)/ },
  { stance: "preferred", pattern: /^\s*((is|are|would be)\s+)?(an option|acceptable|conceivable|possible|fine|welcome)\b/ },
  { stance: "in-place", pattern: /^[^,;.\n]{0,30}?\b(in place|already|existed|in use|in production|are there|is there|exists?|running today|today)\b/ },
];
/** Before the name, within its clause. */
const BEFORE: readonly Rule[] = [
  { stance: "banned", pattern: /\b(no|without|(?<!(rather|prefer|prefers) )not|never|excluding|except|exclude|cannot use|can't use|must not use|nor|ban on)\s+((any|use|using|more|allowed|public|run|running|a|an|the|self-run|self-managed|own)\s+){0,3}$/ },
  { stance: "banned", pattern: /\b(no|without|neither)\s+[\w./-]+(\s+[\w./-]+)?(\s*,\s*[\w./-]+)?\s+(or|nor|and)\s+$/ },
  { stance: "unwanted", pattern: /\b(avoid(ing)?|rather not|prefer not|don'?t want|do not want|reluctant|sceptical|skeptical|instead of|rather than|(preferred|favou?red|chosen) over|less of|tired of|(failed|abandoned|earlier|first|an|the) (attempt|trial|experiment)s? (with|at|of|on))\s+[^,;.\n]{0,30}$/ },
  { stance: "to-be-replaced", pattern: /\b(replac(e|es|ing)|migrat(e|ed|ing) (away )?(from|off)|mov(e|ed|ing) (away )?(from|off)|away from|retir(e|ing)|phas(e|ing) out|get(ting)? rid of|sunset(ting)?|decommission(ing)?|legacy|leav(e|ing)|get(ting)? (off|out of)|switch(ing)? from|drop(ping)?)\s+(?![^,;.\n]*\b(to|with|by)\s)[^,;.\n]{0,30}$/ },
  { stance: "experienced", pattern: /\b(?:have|has|had) (?:\w+ )?(?:run|operated|used|built on|managed|maintained|administered)\s+[^;.\n]{0,40}$/ },
  { stance: "experienced", pattern: /\b(operated|experience (with|in|of)|experienced (with|in)|familiar with|worked with|knows?|trained (in|on)|skilled in|years (of|with)|strong (in|on)|know-how)\s+[^;.\n]{0,40}$/ },
  { stance: "mentioned", pattern: /\b(maybe|perhaps|possibly|considering|thinking (of|about)|evaluating|looking (at|into))\s+[^,;.\n]{0,20}$/ },
  { stance: "preferred", pattern: /\b(prefer(s|red|ably|ence for)?|ideally|leaning (to|towards)|would like|wish|like to (use|see))\s*:?\s+[^,;.\n]{0,30}$/ },
  { stance: "in-place", pattern: /\b(existing|already|currently|runs?|running|operates?|we have|has|have|today|in-house|current)\s+[^,;.\n]{0,30}$/ },
  { stance: "required", pattern: /\b(must|use|using|standard(ised)?|mandated|required?|given|chosen|committed to|on|to|into|with)\s*:?\s+[^,;.\n]{0,20}$/ },
];

const MADE_WITH = /\b(infrastructure|everything|environments?|deployments?|transformations?|models?|pipelines?|jobs|dashboards?|all (of it|infrastructure|resources|code))( (is|are|must be|to be|kept|written|defined|described|managed|run|as code))* (in|with|by|as|on|through|using)\s+$/;

/** "no ElastiCache (Memcached)" rules out both; "no Kubernetes (we use ECS)" the first alone. */
const BANNED_ASIDE: Rule = { stance: "banned", pattern: /\b(no|without|never|(?<!(rather|prefer|prefers) )not)\s+((any|use|using|run|a|an|the)\s+){0,2}[\w./-]+(\s+[\w./-]+){0,3}\s*\((?![^()]*\b(use|using|used|have|has|run|runs|running|but|instead|we|our|prefer|rather|already|only|except|so)\b)[^()]*$/ };

const DEFAULTS: Partial<Record<FieldId, Stance>> = { technology_stack: "required", target_systems: "required", team_capabilities: "experienced", data_sources: "in-place" };

/** A stance, and how many characters before and after the name said so. */
export interface Stood {
  readonly stance: Stance;
  readonly before: number;
  readonly after: number;
}

/** The stance to the name at [start, end) of a clause given in lower case. */
export function stanceOf(field: FieldId, written: string, start: number, end: number): Stood {
  // A legacy source is read, not replaced.
  const clause = field === "data_sources" ? written.replace(/\blegacy\b/g, "......") : written;
  // "MySQL (self-run) is not allowed": what stands in parentheses belongs to the name.
  const aside = /^(?:\s*\([^()]*\)|[^\s(),;]*\))/.exec(clause.slice(end, end + 80))?.[0].length ?? 0;
  const after = clause.slice(end + aside, end + aside + 80);
  const before = clause.slice(Math.max(0, start - 100), start);
  const stood = (stance: Stance, ahead: RegExpExecArray | null, behind: RegExpExecArray | null): Stood => ({ stance, before: ahead === null ? 0 : before.length - ahead.index, after: behind === null ? 0 : aside + behind[0].length });
  for (const rule of [...BEFORE.slice(0, 2), BANNED_ASIDE]) {
    const match = rule.pattern.exec(before);
    const skill = /^[^,;.\n]{0,30}?\b(experience|skills?|know-?how|knowledge|specialists?|experts?|expertise|people|engineers?|background)\b/.exec(after);
    if (match !== null) return skill === null ? stood("banned", match, null) : stood("mentioned", match, skill);
  }
  const avoided = BEFORE[2]?.pattern.exec(before) ?? null;
  if (avoided !== null) return stood("unwanted", avoided, null);
  for (const rule of AFTER) {
    // The first two rules look into the parentheses after the name; the others past them.
    const match = rule.inside === true ? rule.pattern.exec(clause.slice(end, end + 160)) : rule.pattern.exec(after);
    if (match === null) continue;
    return { stance: rule.stance, before: 0, after: (rule.inside === true ? 0 : aside) + match[0].length };
  }
  for (const rule of BEFORE.slice(2)) {
    const match = rule.pattern.exec(before);
    if (match === null) continue;
    if (rule.stance === "required" && field !== "technology_stack" && field !== "target_systems" && !/\b(must|mandated|required?)\b/.test(before)) continue;
    if (rule.stance === "experienced" && field === "technology_stack" && /\b(strong|know)/.test(before)) continue;
    return stood(rule.stance, rule.stance === "required" ? null : match, null);
  }
  const skill = /^[^,;.\n]{0,20}?\bexperience\b/.exec(after);
  if (skill !== null) return stood("experienced", null, skill);
  // "infrastructure in Terraform": how a thing is made is an order.
  if (field === "technical_requirements" && MADE_WITH.test(before)) return { stance: "required", before: 0, after: 0 };
  return { stance: DEFAULTS[field] ?? "mentioned", before: 0, after: 0 };
}
