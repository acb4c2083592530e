/** What a ban of the brief costs: the design decided, sized and priced again without it. */
import type { Brief } from "../brief/brief.js";
import type { Decision } from "../decisions/decision.js";
import type { BanPrice } from "../tensions/money-measures.js";
import type { Attempt } from "./outcome.js";
import { statedWishes } from "./stated-wishes.js";
import type { Stated } from "./statement.js";

/** Bans tried at most; each decides the brief once. */
const MOST = 3;
const HOSTING: readonly string[] = ["no-public-cloud", "serverless-only"];
const NEEDS: readonly string[] = ["no-capital-spending", "open-source-only", "no-agpl", "no-source-available"];

/** Statements that rule something out; what is in place and to be replaced is on its way out anyhow. */
function isBan(brief: Brief, { kind, id, about }: Stated): boolean {
  const leaving = brief.mentions.some((mention) => mention.stance === "to-be-replaced" && mention.span.text.toLowerCase() === about.toLowerCase());
  return (kind === "ban" && !leaving) || (kind === "platform" && id.startsWith("SAY-without-")) || (kind === "hosting" && HOSTING.includes(about)) || (kind === "need" && NEEDS.includes(about));
}

const names = (decision: Decision | undefined): string => (decision === undefined || decision.chosen.length === 0 ? "nothing" : decision.chosen.map((item) => item.name).join(" and "));

/** Without every other need that was read in the same words: "only open source" is also a wish for portability. */
function unsaid(brief: Brief, { start, text }: Stated): Brief {
  return { ...brief, needs: brief.needs.filter(({ span }) => span.end <= start || span.start >= start + text.length) };
}

/** The bans of a brief with what the design would be without each, in the order of the brief. */
export async function priceBans({ brief, decisions, attempt }: { readonly brief: Brief; readonly decisions: readonly Decision[]; readonly attempt: Attempt }): Promise<BanPrice[]> {
  const { firm, soft } = statedWishes(brief);
  const found: BanPrice[] = [];
  for (const ban of [...firm, ...soft].filter((item) => isBan(brief, item)).sort((a, b) => a.start - b.start).slice(0, MOST)) {
    const { decisions: without, cost } = await attempt({ brief: unsaid(ban.drop(brief), ban), purchases: [] });
    const changes = decisions.filter((decision) => decision.flow === undefined && decision.topic !== "serving-store").flatMap((decision) => {
      const found = without.find((item) => item.id === decision.id), other = names(found), here = names(decision);
      return other === here || other === "nothing" ? [] : [{ topic: decision.topic, id: found?.chosen[0]?.id ?? "", here, without: other }];
    });
    found.push({ statement: ban.statement, text: ban.text, changes, monthly: cost.monthly.expected });
  }
  return found;
}
