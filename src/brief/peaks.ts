/** Which words beside a rate say that it holds at the busiest time only. */
import type { Quantity } from "./quantities.js";
import { DAY } from "./units.js";

/** Hours of a day that are busier than the rest: a rate for one second, minute or hour of them is no mean. */
const HOURS = "lunch(?: ?time| hour| break| rush)?|dinner(?: ?time| rush)?|breakfast(?: ?time| rush)?|noon|midday|rush(?:[- ]hours?)?|(?:morning|evening|lunch|commuter|weekend|holiday|christmas|school) (?:rush|peaks?|traffic)|busy hours?|busiest (?:hours?|minutes?|seconds?|times?)|prime ?time|evenings?|mornings?|weekends?|opening bell|closing bell|market (?:open|close|opening|closing)|shift (?:change|start)s?|kick[- ]?off|half[- ]?time|match(?:es| time)|games?|concerts?|live events?|broadcasts?";
/** Days and seasons that stand out of a year. */
const DAYS = "black friday|cyber (?:monday|week)|singles'? day|prime day|boxing day|valentine'?s(?: day)?|mother'?s day|new year'?s(?: eve| day)?|christmas(?: eve)?|easter|diwali|eid|thanksgiving|(?:salary|pay|payroll|wage|match|game|race|election|results?|exam|tax|filing|launch|sale|sales|market|drop|release|busy|busiest|storm|bank holiday) ?(?:days?|nights?|evenings?)|pay ?days?|(?:month|quarter|year)[- ]ends?|end of (?:the )?(?:month|quarter|year)|(?:flash )?sales|(?:peak|high|holiday|christmas|harvest) season|harvest|holidays|promotions?|campaigns?|launches|storms?|outages?|incidents?|disruptions?|emergenc(?:y|ies)";
const LEAD = "(?:at|on|in|over|during|around|before)";
const AFTER_HOURS = new RegExp(`^\\W{0,3}(?:${LEAD}\\s+(?:the\\s+|an?\\s+|our\\s+|each\\s+|every\\s+)?(?:[a-z]+\\s+){0,1}?|(?=lunch|rush|prime ?time))(?:${HOURS})\\b(?! (?:job|batch|run|load|report|extract|file)s?\\b)`);
const AFTER_DAYS = new RegExp(`^\\W{0,3}${LEAD}\\s+(?:the\\s+|an?\\s+|our\\s+|each\\s+|every\\s+)?(?:[a-z]+\\s+){0,1}?(?:${DAYS})\\b(?! (?:job|batch|run|load|report|extract|file)s?\\b)`);
/** "On Black Friday we take 9,000 orders a minute", "lunch: 300/s": the occasion first, no other figure between. */
const BEFORE = new RegExp(`(?:\\b${LEAD}\\s+(?:the\\s+|an?\\s+|our\\s+|each\\s+|every\\s+)?(?:[a-z]+\\s+){0,1}?(?:${HOURS}|${DAYS})|^(?:the\\s+)?(?:[a-z]+\\s+)?(?:${HOURS}|${DAYS})\\s*[:=]?)(?![a-z'])[^\\d;.()]{0,32}$`);

/** "6,000 orders a second when the market opens". */
const OPENING = /^\s*(?:when|as|once) (?:the )?(?:markets?|exchanges?|doors|gates|shops?|stores?|sales?|tickets?|schools?|bars?) (?:opens?|closes?|starts?|begins?|go(?:es)? on sale)\b/;

/** "300/s at lunch", "9,000 orders a minute on Black Friday": a rate of the busiest time. An hour of the day says nothing of a rate a day. */
export function atBusyTime(before: string, after: string, quantity: Pick<Quantity, "perSeconds">): boolean {
  const per = quantity.perSeconds ?? 1;
  if (per > DAY) return false;
  if (AFTER_DAYS.test(after) || (per < DAY && (AFTER_HOURS.test(after) || OPENING.test(after)))) return true;
  // What stands before a comma belongs to the rate before it: "2/s at lunch, 40 an hour".
  return per < DAY && BEFORE.test(before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("(")) + 1).trimStart());
}

const WHEN = new RegExp(`\\b(?:${LEAD}\\s+(?:the\\s+|an?\\s+|our\\s+)?(?:[a-z]+\\s+)?(?:peaks?|average|${HOURS}|${DAYS})|peaks?|peaking|average|avg|mean|bursts?|sustained|normally|${HOURS})\\b`, "g");
const INTERVAL = /(?:\/\s?|\b(?:a|an|per|each|every)\s+)(?:s|sec|second|min|minute|h|hr|hour|day|week|month)\b|\b(?:tps|eps|rps|qps)\b/g;
const FIGURE = /(?:^|\s)(?:(?:about|around|approx\.?|some|up to|over|of|at|to|~)\s*)*\d[\d.,]*\s?(?:(?:k|m|bn|thousand|million|billion)\b)?/g;
/** "of 200 bytes": the size of one record says nothing of who sends it. */
const RECORD_SIZE = /\b(?:of|at|with) (?:about |around |~)?\d[\d.,]{0,12} ?(?:b|bytes?|kb|kib|mb)\b(?: each| on average)?/g;
const NAMELESS = /^(?:tx|txs|msgs?|messages?|records?|readings?|measurements?|samples?|events?|rows?|items?|transactions?|writes?|reads?|requests?|in|on|at|the|of|load)?$/;

/** "80 tx/s at peak", "25M/day", "peak 3,000 tps": a rate that names no sender of its own; with the time at which it holds it may name what it counts. */
export function isBareRate(lower: string): boolean {
  if (lower.length > 160) return false;
  const bare = lower.replace(/\([^()]*\)/g, " ").replace(RECORD_SIZE, " ").trim();
  if (!/\d/.test(bare) || bare.search(INTERVAL) < 0) return false;
  const timeless = bare.replace(WHEN, " ");
  const words = timeless.replace(INTERVAL, " ").replace(FIGURE, " ").trim().split(/\s+/);
  return words.every((word) => NAMELESS.test(word)) || (timeless !== bare && words.length === 1);
}
