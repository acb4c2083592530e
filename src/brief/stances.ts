/** How a clause stands to a thing it names: words before and after the name decide. */
import type { FieldId, Stance } from "./brief.js";

interface Rule { readonly stance: Stance; readonly pattern: RegExp }

/** Directly after the name (at most a few words between). */
const AFTER: readonly Rule[] = [
  { stance: "to-be-replaced", pattern: /^(?:(?! and (?:an?|the|our) )[^,;.\n]){0,40}?\b(to be (replaced|retired|migrated|switched off|decommissioned)|(is|are|being|will be|gets?) (being )?(replaced|retired|migrated|phased out|decommissioned)|end of life|at its (scalability )?limit|being replaced|legacy|must go|goes away)/ },
  { stance: "unwanted", pattern: /^[^,;.\n]{0,40}?\b(was|were|proved|turned out)( to be)? (an? )?(overkill|too (heavy|complex|complicated|expensive|slow|hard|much)|(a )?failure|abandoned|given up)\b|^[^,;.\n]{0,30}?\bis overkill\b/ },
  { stance: "banned", pattern: /^\s*(and [\w-]+\s+|or [\w-]+\s+)?((is|are|was)\s+)?(not (allowed|permitted|an option|wanted|possible|approved|available)|forbidden|banned|ruled out|prohibited|excluded|out of the question|off the table)\b/ },
  { stance: "preferred", pattern: /^\s*((is|are|would be)\s+)?(preferred|favoured|favored|ideally|if (it makes no difference|possible|feasible|in doubt)|where possible|by preference|as a first choice|preferably|would be (nice|fine|good))/ },
  { stance: "preferred", pattern: /^[^,;.\n]{0,24}?\b(preferred|if it makes no difference|where possible|if possible)/ },
  { stance: "preferred", pattern: /^\s*((is|are|would be)\s+)?(an option|acceptable|conceivable|possible|fine|welcome)\b/ },
  { stance: "in-place", pattern: /^[^,;.\n]{0,30}?\b(in place|already|existed|in use|in production|are there|is there|exists?|running today|today)\b/ },
];
/** Before the name, within its clause. */
const BEFORE: readonly Rule[] = [
  { stance: "banned", pattern: /\b(no|without|(?<!(rather|prefer|prefers) )not|never|excluding|except|exclude|cannot use|can't use|must not use|nor|ban on)\s+((any|use|using|more|allowed|public|run|running|a|an|the|self-run|self-managed|own)\s+){0,3}$/ },
  { stance: "banned", pattern: /\b(no|without|neither)\s+[\w./-]+(\s+[\w./-]+)?(\s*,\s*[\w./-]+)?\s+(or|nor|and)\s+$/ },
  { stance: "unwanted", pattern: /\b(avoid(ing)?|rather not|prefer not|don'?t want|do not want|reluctant|sceptical|skeptical|instead of|rather than|less of|tired of|(failed|abandoned|earlier|first|an|the) (attempt|trial|experiment)s? (with|at|of|on))\s+[^,;.\n]{0,30}$/ },
  { stance: "to-be-replaced", pattern: /\b(replac(e|es|ing)|migrat(e|ed|ing) (away )?(from|off)|mov(e|ed|ing) (away )?(from|off)|away from|retir(e|ing)|phas(e|ing) out|get(ting)? rid of|sunset(ting)?|decommission(ing)?|legacy|leav(e|ing)|switch(ing)? from|drop(ping)?)\s+(?![^,;.\n]*\b(to|with|by)\s)[^,;.\n]{0,30}$/ },
  { stance: "experienced", pattern: /\b(?:have|has|had) (?:\w+ )?(?:run|operated|used|built on|managed|maintained|administered)\s+[^;.\n]{0,40}$/ },
  { stance: "experienced", pattern: /\b(operated|experience (with|in|of)|experienced (with|in)|familiar with|worked with|knows?|trained (in|on)|skilled in|years (of|with)|strong (in|on)|know-how)\s+[^;.\n]{0,40}$/ },
  { stance: "preferred", pattern: /\b(prefer(s|red|ably|ence for)?|ideally|leaning (to|towards)|would like|wish|like to (use|see))\s*:?\s+[^,;.\n]{0,30}$/ },
  { stance: "in-place", pattern: /\b(existing|already|currently|runs?|running|operates?|we have|has|have|today|in-house|current)\s+[^,;.\n]{0,30}$/ },
  { stance: "required", pattern: /\b(must|use|using|standard(ised)?|mandated|required?|given|chosen|committed to|on|to|into|with)\s*:?\s+[^,;.\n]{0,20}$/ },
];

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
    const match = rule.pattern.exec(after);
    if (match !== null) return stood(rule.stance, null, match);
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
  return { stance: DEFAULTS[field] ?? "mentioned", before: 0, after: 0 };
}
