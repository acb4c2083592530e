/** The name of a workload: the noun phrase of its clause, without the words that say how fast or when. */

const MAX_NAME = 60;
const UNIT = "(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?)";
const COUNT = "(?:[<>\u2264~]?\\s*[\\d.,]+|an?|one|two|three|five|ten|fifteen|twenty|thirty|sixty|a few|few|some)";
/**
 * Where the time is stated; everything from there to the end of the phrase goes. Before each stands a word that it cannot do without:
 * compiling all of them takes longer than reading the rest of a brief, and a name needs one or none.
 */
const TIMES: readonly (readonly [RegExp, RegExp])[] = [
  [/in /i, new RegExp(`[,\\s]+(?:which (?:is|are|must be) |that (?:is|are) |must be |is |are |and )?(?:done |ready |available |refreshed |updated |delivered |visible |answered )?(?:with)?in (?:(?:less|no more) than |under |at most )?${COUNT}[- ]?${UNIT}\\b.*$`, "iu")],
  [/under|below|at most|less than|no later than|older than|no more than|max|up to|after|<|\u2264/i, new RegExp(`[,\\s]+(?:under|below|at most|less than|no later than|(?:no|not|never) older than|no more than|max(?:imum)?(?: of)?|up to|after|<|\u2264)\\s*${COUNT}[- ]?${UNIT}\\b.*$`, "iu")],
  [/every|each|once|twice/i, new RegExp(`[,\\s]+(?:refreshed |updated |run |running |computed |recomputed )?(?:every|each|once (?:an?|per|every)|twice (?:an?|per)) (?:${COUNT} ?)?(?:other )?(?:${UNIT}|night|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|year)\\b.*$`, "iu")],
  [/real|stream|batch/i, /[,\s]+(?:in|at|as) (?:near[- ]?)?(?:real[- ]?time|streaming|batch(?:es)?)\b.*$/iu],
  [/by|before|until|at|no later than/i, /[,\s]+(?:by|before|until|at|no later than) (?:the (?:\w+|\d+(?:st|nd|rd|th)) (?:(?:working |business )?day|of )|\d{1,2}(?::\d{2})?\s?(?:am|pm|h\b|o'clock)?|midnight|noon|(?:the )?(?:start|opening|end) of ).*$/iu],
  [/\d/, new RegExp(`(?<!\\b(?:every|each|of|last|past|over|for|to|per|and|or|than|next|first))\\s+[\\d.,]+\\s?${UNIT}$`, "iu")],
  [/exactly/i, /[,\s]+(?:with|using) exactly[- ]once\b.*$/iu],
  [/ly|night|real|live|demand|request|per event|happen/i, /[,\s]+(?:only|(?:in )?near[- ]?real[- ]?time|real[- ]?time|hourly|daily|nightly|overnight|weekly|monthly|quarterly|yearly|(?:up)?on (?:request|demand)|per event|live|continuously|immediately|as (?:they|it) happens?)$/iu],
];
/** Words that cannot end a name. */
const DANGLING = /(?:\s*[,;:(\u2013]+\s*|\s+-\s*|-+$|\s+)(?:a|an|the|of|to|in|on|for|with|and|or|by|from|at|as|is|are|must|be|within|per|every|each|new|that|which|into|over|under|near|than|plus|&)?$/iu;

/** A readable name of at most 60 characters, cut at a word; the clause itself where nothing would be left. */
export function workloadName(text: string): string {
  const whole = text.slice(0, 400).replace(/\s+/g, " ").trim();
  const bare = whole.replace(/\s*\([^()]*\)/g, "").trim() || whole;
  let name = bare;
  for (const [word, pattern] of TIMES) {
    const shorter = tidy(word.test(name) ? name.replace(pattern, "") : name);
    if (/\p{L}{3}/u.test(shorter) && !/^(?:near[- ]?)?(?:real[- ]?time|batch|stream(?:ing)?|hourly|daily|nightly|weekly|monthly)$/iu.test(shorter)) name = shorter;
  }
  if (name.length > MAX_NAME) {
    // A clause boundary first, then a word.
    const head = /^(.{12,60}?)(?:,| - | \u2013 |: | so that | because | which | that | while )/u.exec(name)?.[1];
    name = head ?? name.slice(0, MAX_NAME + 1).replace(/\s+\S*$/u, "").slice(0, MAX_NAME);
  }
  return tidy(name) || whole.slice(0, MAX_NAME);
}

function tidy(text: string): string {
  let result = text.trim();
  for (let i = 0; i < 6 && DANGLING.test(` ${result}`) && result !== ""; i += 1) {
    const next = ` ${result}`.replace(DANGLING, "").trim();
    if (next === result || next === "") break;
    result = next;
  }
  return result;
}
