/** Topics and catalogs made by hand, asked as `decide` asks them. */
import type { Brief } from "../../src/brief/brief.js";
import type { Practice } from "../../src/catalog/schema.js";
import { decide, type Answered } from "../../src/decisions/decide.js";
import type { Fact, FactValue } from "../../src/facts/fact.js";
import { parseBrief } from "../../src/generate.js";
import type { Rule, Topic } from "../../src/rules/rule.js";

export const fact = (value: FactValue, unit = "", from: readonly string[] = []): Fact => ({ value, unit, origin: "derived", from });

export const practice = (id: string, maturity: 1 | 2 | 3 = 2): Practice => ({ id, name: id.toUpperCase(), topic: "hand-made", maturity, status: "active", aliases: [], options: [], features: [], summary: "", sources: {} }) as unknown as Practice;

export const brief: Brief = parseBrief({ business_domain: "Online shop", data_sources: "Web events" });

/** One topic over these practices, asked with these facts. */
export async function ask(practices: readonly Practice[], rules: readonly Rule[], facts: Record<string, Fact>, more: Partial<Topic> = {}): Promise<Answered> {
  const topic = { id: "hand-made", question: "Which one?", candidates: { practices: "hand-made" }, rules, ...more } as Topic;
  const answered: Answered[] = [];
  await decide({ brief, facts, flows: [], topics: [topic], choices: { technologies: [], practices }, watch: (item) => answered.push({ ...item, question: { ...item.question, facts: { ...item.question.facts } } }) });
  return answered[0] as Answered;
}
