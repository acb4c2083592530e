/** Duties, places, products, people, targets and wishes of a brief. */
import type { Brief, Need } from "../brief/brief.js";
import { compareText, distinct } from "../shared/compare.js";
import { wishId } from "./outcome.js";
import { omit, said, withoutNeed, type Stated } from "./statement.js";

/** Duties first, wishes last. */
export function statedWishes(brief: Brief): { readonly firm: readonly Stated[]; readonly soft: readonly Stated[] } {
  return { firm: [...regimes(brief), ...places(brief), ...products(brief), ...people(brief), ...targets(brief)], soft: needs(brief) };
}

function regimes(brief: Brief): Stated[] {
  const named = brief.mentions.filter((mention) => mention.kind === "regime" && mention.stance !== "banned");
  return distinct(named.map((mention) => mention.id)).flatMap((id) => {
    const span = named.find((mention) => mention.id === id)?.span;
    return span === undefined ? [] : [said("regime", `REQ-regime-${id}`, `The pipeline meets ${span.text}.`, span, id, (from) => ({ ...from, mentions: from.mentions.filter((mention) => mention.kind !== "regime" || mention.id !== id) }))];
  });
}

/** Words for a kind of hosting that rules out others. */
const HOSTING: Readonly<Record<string, string>> = {
  "on-premises": "The platform stands in the client's own data centre.", hybrid: "Part of the platform stands in the client's own data centre.", "multi-cloud": "The platform spans several clouds.",
  "air-gapped": "The site has no connection to the internet.", edge: "The platform stands at the edge.", serverless: "Serverless services are wished for.", "serverless-only": "Only serverless services are allowed.",
  "no-public-cloud": "No public cloud is allowed.",
};

const CLOUD_NAMES: Readonly<Record<string, string>> = { aws: "AWS", azure: "Azure", gcp: "Google Cloud", "on-premises": "the own data centre" };

function places(brief: Brief): Stated[] {
  const found: Stated[] = [];
  if (brief.residency !== undefined) {
    const { value, span } = brief.residency;
    found.push(said("residency", "REQ-residency", `Data stays in ${value}.`, span, value, (from) => withoutNeed(omit(from, "residency"), "geo-residency")));
  }
  for (const value of distinct(brief.hosting.map((item) => item.value))) {
    const span = brief.hosting.find((item) => item.value === value)?.span;
    const statement = HOSTING[value];
    if (span === undefined || statement === undefined) continue;
    const named = value === "on-premises" || value === "no-public-cloud" || value === "air-gapped" || value === "hybrid";
    found.push(said("hosting", `SAY-hosting-${value}`, statement, span, value, (from) => {
      const open = { ...from, hosting: from.hosting.filter((item) => item.value !== value), platforms: named ? from.platforms.filter((item) => item.value !== "on-premises") : from.platforms };
      return value === "air-gapped" ? withoutNeed(open, "air-gap") : open;
    }));
  }
  for (const value of distinct(brief.platforms.map((item) => item.value))) {
    const own = brief.platforms.filter((item) => item.value === value);
    const span = own[0]?.span;
    if (span === undefined || own.every((item) => item.stance === "preferred" || item.stance === "experienced")) continue;
    const banned = own.some((item) => item.stance === "banned" || item.stance === "to-be-replaced");
    const name = CLOUD_NAMES[value] ?? value;
    found.push(said("platform", `SAY-${banned ? "without" : "on"}-${value}`, banned ? `Not on ${name}.` : `The platform is ${name}.`, span, value, (from) => ({
      ...from, platforms: from.platforms.filter((item) => item.value !== value), mentions: from.mentions.filter((mention) => mention.kind !== "platform" || mention.id !== value),
    })));
  }
  return found;
}

/** Names of products and families, by the word that names them: one word may stand for several catalog entries. */
function products(brief: Brief): Stated[] {
  const tools = brief.mentions.filter((mention) => (mention.kind === "technology" || mention.kind === "family" || mention.kind === "practice") && mention.span.field !== "data_sources");
  const group = (kind: "pin" | "ban", stances: readonly string[]): Stated[] => {
    const named = tools.filter((mention) => stances.includes(mention.stance));
    return distinct(named.map((mention) => mention.span.text.toLowerCase())).flatMap((word) => {
      const own = named.filter((mention) => mention.span.text.toLowerCase() === word);
      const span = own[0]?.span;
      if (span === undefined) return [];
      return [said(kind, wishId(word, kind === "pin" ? "use" : "without"), kind === "pin" ? `${span.text} is used.` : `${span.text} is not used.`, span, span.text, (from) => ({ ...from, mentions: from.mentions.filter((mention) => !own.some((item) => item.id === mention.id && item.stance === mention.stance)) }))];
    });
  };
  return [...group("pin", ["required", "in-place"]), ...group("ban", ["banned", "to-be-replaced", "unwanted"])];
}

/** People enough to run whatever there is: the team's size as a bound taken away. */
const ANY_TEAM = 60;

function people(brief: Brief): Stated[] {
  const stated = brief.team.engineers ?? brief.precise["engineers"];
  if (stated === undefined || typeof stated.value !== "number") return [];
  return [said("team", "REQ-team", `The team has ${String(stated.value)} engineers.`, stated.span, String(stated.value), (from) => withTeam(from, ANY_TEAM))];
}

/** The brief with another number of engineers. */
export function withTeam(brief: Brief, engineers: number): Brief {
  const precise = brief.precise["engineers"];
  const span = brief.team.engineers?.span ?? precise?.span ?? { field: "team_capabilities", start: 0, end: 0, text: "" };
  return { ...brief, team: { ...brief.team, engineers: { value: engineers, span } }, precise: precise === undefined ? brief.precise : { ...brief.precise, engineers: { ...precise, value: engineers } } };
}

function targets(brief: Brief): Stated[] {
  return brief.targets.map((target) => said("target", `REQ-target-${target.id}`, `${target.name} is fed.`, target.span, target.name, (from) => ({
    ...from, targets: from.targets.filter((item) => item.id !== target.id), mentions: from.mentions.filter((mention) => mention.span.start < target.span.start || mention.span.end > target.span.end),
  })));
}

/** Needs that other statements carry, or that no choice of product hangs on. */
const ELSEWHERE: readonly Need["id"][] = ["no-data-loss", "raw-retention", "retention-limit", "replay", "reprocessing", "geo-residency", "air-gap", "no-personal-data", "identity-in-place", "on-call", "backfill"];

function needs(brief: Brief): Stated[] {
  const open = brief.needs.filter((need) => !ELSEWHERE.includes(need.id));
  return distinct(open.map((need) => need.id)).sort(compareText).flatMap((id) => {
    const span = open.find((need) => need.id === id)?.span;
    return span === undefined ? [] : [said("need", `SAY-${id}`, `The brief asks for ${id.replaceAll("-", " ")}.`, span, id, (from) => withoutNeed(from, id))];
  });
}
