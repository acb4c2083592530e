/** Whether a regime reaches the places a brief names. */
import { allRegimes } from "../catalog/regimes/index.js";
import { EUROPE } from "../catalog/regions.js";
import type { Brief } from "../brief/brief.js";

/** Members of the EU and the EEA, as briefs are read; the UK and Switzerland have laws of their own. */
const EU_LAW: readonly string[] = [...EUROPE.filter((place) => place !== "UK" && place !== "CH"), "HU", "EEA"];

/** Words of a regime's jurisdiction and the places they cover. First match of each word counts; none of them: it holds everywhere. */
const AREAS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/worldwide|by certification|by contract|automotive industry|several industries/u, ["*"]],
  [/\bEU\b|\bEEA\b/u, EU_LAW], [/\bUK\b|United Kingdom/u, ["UK"]], [/\bUS\b|United States/u, ["US"]], [/Canada/u, ["CA"]],
  [/France/u, ["FR", "EU"]], [/Germany/u, ["DE", "EU"]], [/Switzerland/u, ["CH"]], [/Australia/u, ["AU"]], [/Brazil/u, ["BR"]], [/India/u, ["IN"]], [/Japan/u, ["JP"]],
  [/Malaysia/u, ["MY"]], [/Saudi/u, ["SA"]], [/Singapore/u, ["SG"]], [/South Africa/u, ["ZA"]], [/Thailand/u, ["TH"]], [/China/u, ["CN"]],
];

/** Countries a brief names as places of work or of the data: "US", "DE", "EU"; empty where it names none. */
export function placesOf(brief: Brief): readonly string[] {
  const named = [...(brief.residency === undefined ? [] : [brief.residency.value]), ...brief.regions.map((region) => region.value)].map(placeOfRegion);
  const places = named.filter((place, index) => place !== "" && named.indexOf(place) === index);
  return places.length > 0 ? places : impliedPlaces(brief);
}

const MONEY: Readonly<Record<string, string>> = { EUR: "EU", GBP: "UK", CHF: "CH", USD: "US", CAD: "CA", AUD: "AU", INR: "IN", BRL: "BR", JPY: "JP" };

/** Where a brief names no place: the laws it says it falls under, and the currency it pays in. */
function impliedPlaces(brief: Brief): readonly string[] {
  const ids = brief.mentions.filter((mention) => mention.kind === "regime" && mention.stance !== "banned").map((mention) => mention.id);
  const laws = allRegimes.filter((regime) => ids.includes(regime.id)).flatMap((regime) => AREAS.filter(([words]) => words.test(regime.jurisdiction)).map(([, covered]) => (covered === EU_LAW ? "EU" : covered[0] ?? "*")));
  const money = MONEY[brief.budget?.currency ?? ""];
  const found = [...laws, ...(money === undefined ? [] : [money])].filter((place) => place !== "*");
  // Anybody may count in dollars: alone they say nothing.
  const all = laws.length === 0 && money === "US" ? [] : found;
  return all.filter((place, index) => all.indexOf(place) === index);
}

/** "eu-central-1" and "westeurope" lie in the EU, "us-east-1" and "eastus2" in the US; a country stays itself. */
function placeOfRegion(value: string): string {
  if (/^[A-Z]{2,3}$/u.test(value)) return value;
  if (/^uk(south|west)$|^eu-west-2$|^europe-west2$/u.test(value)) return "UK";
  if (/^switzerland|^eu-central-2$|^europe-west6$/u.test(value)) return "CH";
  if (/^eu-|europe|^germany|^france|^sweden|^norway/u.test(value)) return "EU";
  return /^us-|us\d?$/u.test(value) ? "US" : "";
}

/** True where the regime's area and the places overlap, and wherever either is unknown. */
export function reaches(regimeId: string, places: readonly string[]): boolean {
  const regime = allRegimes.find((item) => item.id === regimeId);
  if (regime === undefined || places.length === 0) return true;
  const areas = AREAS.filter(([words]) => words.test(regime.jurisdiction)).flatMap(([, covered]) => covered);
  return areas.length === 0 || areas.includes("*") || places.some((place) => areas.includes(place));
}
