/** What a brief states and could take back: each with the words it stands in and the brief as it would read without it. */
import type { Brief } from "../brief/brief.js";
import type { Outcome } from "./outcome.js";
import { statedMoney } from "./stated-money.js";
import { statedPromises } from "./stated-promises.js";
import { statedWishes } from "./stated-wishes.js";
import type { Stated } from "./statement.js";

/** Everything a client could take back: duties and places first, then products, people, promises, wishes and money. */
export function statedIn(brief: Brief, outcome: Outcome): Stated[] {
  const { firm, soft } = statedWishes(brief);
  return [...firm, ...statedPromises(brief, outcome), ...soft, ...statedMoney(brief)];
}
