/** Holds the words of a brief that cost money against the lines of its bill. */
import { formatMoney } from "../shared/format.js";
import { COST_WORDS, type CostWord } from "./cost-words.js";
import type { MeasureInput, Put } from "./measures.js";

const DENIED = /\b(?:no|not|without|never|neither)\b[^;.,]{0,20}$/u;

/** True where the word is asked for; what is ruled out costs nothing. */
function asked(text: string, word: CostWord): boolean {
  const at = word.words.exec(text);
  return at !== null && !DENIED.test(text.slice(Math.max(0, at.index - 30), at.index));
}

export function costWords(input: MeasureInput, put: Put): void {
  const textOf = (skip: readonly string[]): string => Object.entries(input.brief.fields).filter(([id]) => !skip.includes(id)).map(([, field]) => field.text).join("\n").toLowerCase();
  const wished = textOf(["business_domain", "data_sources"]), whole = textOf(["business_domain"]);
  const named = COST_WORDS.filter((word) => asked(word.asSource === true ? whole : wished, word)).map((word) => {
    const lines = input.cost.lineItems.filter((line) => word.line.test(`${line.id} ${line.component} ${line.technology} ${line.sku}`.toLowerCase()));
    const left = input.cost.exclusions.find((item) => word.line.test(item.what.toLowerCase()));
    return { word, monthly: lines.reduce((sum, line) => sum + line.monthly, 0), left };
  });
  const priced = named.filter((item) => item.monthly > 0), excluded = named.filter((item) => item.monthly === 0 && item.left !== undefined), missing = named.filter((item) => item.monthly === 0 && item.left === undefined);
  const { currency } = input.cost;
  put("wordsPricedCount", priced.length, "count");
  put("wordsMissingCount", missing.length, "count");
  put("wordsCount", named.length, "count");
  const left = excluded.length === 0 ? "" : ` Left out with the reason beside it: ${excluded.map((item) => item.word.what).join(", ")}.`;
  put("wordsPriced", `${priced.length === 0 ? "none" : priced.map((item) => `${item.word.what} ${formatMoney(item.monthly, currency)} a month`).join(", ")}.${left}`);
  put("wordsMissing", missing.map((item) => item.word.what), "list");
  put("wordsNeeds", missing.map((item) => `${item.word.what}: ${item.word.needs}`).join("; "));
}
