/** "data must stay in Germany is not relevant", "GDPR does not apply": a clause that takes back what it names. */

const AFTER = /^[^,;.\n]{0,40}?(\b(is|are|was|were) ((currently|explicitly|also) )?(not|n't|no longer) ((currently|really|strictly) )?(relevant|required|needed|necessary|applicable|wanted|mandatory|in scope|asked for|a (requirement|concern|need|topic|constraint|must))\b|\b(is|are) (irrelevant|out of scope|optional)\b|\b(isn't|aren't) (relevant|required|needed|necessary|applicable|mandatory)\b|\b(does|do|did) ?(not|n't) (apply|matter|concern us|play a role)\b|\bdoesn't (apply|matter)\b)|^( scope| compliance| duties)?( (is|are))?( entirely| fully| completely| all)? (handled|taken care of|dealt with|taken over|outsourced|managed)( (entirely|fully|completely))? (by|to) (?!(us|our|the (team|platform|pipeline))\b|encrypt|token|mask)|^ ?\([^()]*\b(never (reach|touch|see|enter|hit|arriv|leav)\w*|(do|does)(n't| not) (reach|touch|see|enter|hit|pass|arrive)|not in scope|out of scope|no card data)\b[^()]*\)|^ ?(\w+ )?not (required|needed|necessary|relevant|applicable)\b|^ (dss )?(is )?out of scope\b/;
const BEFORE = /\b(no need (for|that|to)|no requirement (for|that|to)|not (required|necessary|needed)( that)?:?|without (any )?need for)\s+([\w-]+\s+){0,4}$/;

/** True where the words around [start, end) of a clause, lower case, say that it is not asked for. */
export function isDenied(clause: string, start: number, end: number): boolean {
  return AFTER.test(clause.slice(end)) || BEFORE.test(clause.slice(0, start));
}
