/** What follows from the choice of the platform: where components may run, and the price-book region. */
import type { Brief } from "../brief/brief.js";
import { EUROPE, PRICED_REGIONS, REGIONS_BY_COUNTRY } from "../catalog/regions.js";
import type { PlatformId } from "../catalog/schema.js";
import type { Fact } from "../facts/fact.js";
import { listFact, textFact } from "../facts/fact.js";

const CLOUDS: readonly string[] = ["aws", "azure", "gcp"];
const EUROPEAN_REGIMES = ["gdpr", "uk-gdpr", "dora", "nis2", "revdsg", "bsi-c5", "eu-ai-act", "mifid-ii", "mica", "travel-rule", "eprivacy", "eu-aml", "eu-gdp"];
const EUROPEAN_CURRENCIES = ["EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN"];

/** Adds `platform`, `platforms` and `region` to the facts, from the chosen answer of cloud-platform. */
export function publishPlatform(facts: Record<string, Fact>, chosen: string, brief: Brief): void {
  const named = [...listFact(facts, "platformsNamed"), ...listFact(facts, "platformsPreferred")].filter((id) => !listFact(facts, "platformsBanned").includes(id));
  const clouds = named.filter((id) => CLOUDS.includes(id));
  const from = ["decision:cloud-platform"];
  // Where the brief says "hybrid" or "multi-cloud" without naming the clouds, only those it admits and that have a region there come in.
  const admitted = CLOUDS.filter((id) => !listFact(facts, "platformsBanned").includes(id) && listFact(facts, "cloudsInResidency").includes(id));
  const implied = [impliedCloud(brief), ...admitted].find((id) => admitted.includes(id)) ?? impliedCloud(brief);
  // One cloud is named beside the own data centre: another that is only liked, often by one of its products, does not come in too.
  const namedClouds = clouds.filter((id) => listFact(facts, "platformsNamed").includes(id)), beside = namedClouds.length > 0 ? namedClouds : clouds;
  const platforms = chosen === "hybrid" ? [...(beside.length > 0 ? beside : [implied]), "on-premises"]
    : chosen === "multi-cloud" ? (clouds.length > 1 ? clouds : [...new Set([...clouds, implied, "gcp", ...admitted])].filter((id) => clouds.includes(id) || admitted.includes(id)).slice(0, 2)) : [chosen];
  const leading = (platforms[0] ?? "aws") as PlatformId;
  const put = (id: string, value: Fact["value"], unit: string): void => { facts[id] = { value, unit, origin: "derived", from }; };
  put("platform", leading, "id");
  put("platforms", platforms, "list");
  const european = isEuropean(facts, brief);
  const priced = PRICED_REGIONS[leading];
  const stated = statedRegion(brief, leading), country = countryOf(facts, brief);
  const local = country !== undefined && leading !== "on-premises" ? REGIONS_BY_COUNTRY[country]?.[leading] : undefined;
  const region = stated ?? local ?? (european ? priced.eu : priced.us);
  put("region", region, "id");
  put("regionBasis", stated ? "stated" : local ? `in ${country ?? ""}, as stated` : european ? "European residency, regime, country or currency in the brief" : country === "US" ? "in US, as stated" : "no place stated; the provider's reference region", "text");
  put("priceRegion", priced.all.includes(region) ? region : european ? priced.eu : priced.us, "id");
}

function impliedCloud(brief: Brief): string {
  const text = brief.source.toLowerCase();
  return text.includes("azure") || text.includes("microsoft") ? "azure" : text.includes("google") || text.includes("gcp") ? "gcp" : "aws";
}

/** The country the data must stay in, or the platform is to stand in. */
function countryOf(facts: Record<string, Fact>, brief: Brief): string | undefined {
  return [textFact(facts, "residency"), ...brief.regions.map((region) => region.value)].map((place) => place.toUpperCase()).find((place) => REGIONS_BY_COUNTRY[place] !== undefined);
}

function isEuropean(facts: Record<string, Fact>, brief: Brief): boolean {
  const residency = textFact(facts, "residency").toUpperCase();
  if (residency !== "") return EUROPE.includes(residency);
  if (brief.regions.some((region) => EUROPE.includes(region.value.toUpperCase()) || /^eu-|europe/iu.test(region.value))) return true;
  if (brief.regions.length > 0) return false;
  return listFact(facts, "regimes").some((id) => EUROPEAN_REGIMES.includes(id)) || EUROPEAN_CURRENCIES.includes(brief.budget?.currency ?? "");
}

function statedRegion(brief: Brief, platform: PlatformId): string | undefined {
  const patterns: Record<PlatformId, RegExp> = {
    aws: /^(us|eu|ap|ca|sa|me|af)-(gov-)?[a-z]+-\d$/u, azure: /^[a-z]+(us|europe|asia|uk|france|germany|norway|switzerland|india|japan|australia)[a-z0-9]*$/u,
    gcp: /^(us|europe|asia|northamerica|southamerica|australia|me|africa)-[a-z]+\d+$/u, "on-premises": /^on-premises$/u,
  };
  const precise = brief.precise["region"]?.value;
  return [...(typeof precise === "string" ? [precise] : []), ...brief.regions.map((region) => region.value)].find((value) => patterns[platform].test(value));
}
