/** "none", where data must stay, and regions of operation. */
import type { Span, Stated } from "./brief.js";
import { countryOf, mayNamePlace, SMALLER_PLACES } from "./places.js";
import { isDenied } from "./denied.js";
import { clauseAt, matches, type FieldText, type Reading } from "./reading.js";

export interface ComplianceReading {
  readonly none?: Span;
  readonly residency?: Stated<string>;
  readonly regions: readonly Stated<string>[];
}

const PLACES: readonly (readonly [string, string])[] = [
  ["EU", "eu|e\\.u\\.|european union|europe|eea|european economic area"], ["US", "us|u\\.s\\.|usa|united states|america"], ["UK", "uk|u\\.k\\.|united kingdom|britain|great britain|england"],
  ["DE", "germany|deutschland|german"], ["CH", "switzerland|swiss"], ["FR", "france|french"], ["AT", "austria|austrian"], ["NL", "netherlands|dutch"], ["ES", "spain|spanish"], ["IT", "italy|italian"], ["PL", "poland|polish"],
  ["SE", "sweden|swedish"], ["NO", "norway|norwegian"], ["DK", "denmark|danish"], ["FI", "finland|finnish"], ["IE", "ireland|irish"], ["BE", "belgium"], ["PT", "portugal"], ["CZ", "czech republic|czechia"], ["HU", "hungary"],
  ["CA", "canada|canadian"], ["AU", "australia|australian"], ["NZ", "new zealand"], ["IN", "india|indian"], ["JP", "japan|japanese"], ["SG", "singapore"], ["BR", "brazil|brazilian"], ["AE", "uae|united arab emirates"],
  ["SA", "saudi arabia|ksa"], ["CN", "china|chinese"], ["KR", "south korea|korea"], ["ZA", "south africa"], ["MX", "mexico"], ["IL", "israel"], ["TR", "turkey"], ["ID", "indonesia"], ["CL", "chile"],
];
const COUNTRIES = PLACES.map(([, words]) => words).join("|");
const ALL = [...PLACES.map(([, words]) => words), SMALLER_PLACES].join("|");
/** "in Ohio and Michigan", "hospitals across Bavaria": the place a clause works in, written with a capital. */
const SMALLER = new RegExp(`(?:\\b(?:in|across|from|serving|of|near|around|throughout|operating in|based in|and|aws|azure|gcp|google cloud)|,)\\s+(?:the )?(?:state of |province of |city of |greater |north(?:ern)? |south(?:ern)? |west(?:ern)? |east(?:ern)? |central |upstate )?(${SMALLER_PLACES})(?![\\w-])`, "g");
const STAY = new RegExp(`\\b(stays?|remain(s|ing)?|kept|keep|held|hosted|stored|residen(cy|t)|reside|locali[sz]ation|leave|processed|only|sovereign\\w*)\\b[^.;\\n]{0,30}?\\b(in(side)?|within|to|on|:)?\\s*(the |our )?(${ALL})\\b`, "g");
const ACROSS = new RegExp(`(?:\\b(?:in|across|from|serving|operating in|and)|,)\\s+(the |north(ern)? |south(ern)? |west(ern)? |east(ern)? |central )?(${COUNTRIES})\\b`, "g");
const BEFORE = new RegExp(`\\b(${COUNTRIES})\\b[- ]*(data )?(residen(cy|t)|only|sovereign\\w*|soil|hosting|hosted|data cent(er|re)s? only)`, "g");
const REGION = /\b((us|eu|ap|sa|ca|me|af|il|mx|us-gov|cn)-(north|south|east|west|central|northeast|southeast|northwest|southwest|gov-west|gov-east)-\d|(europe|us|asia|australia|northamerica|southamerica|me|africa)-(north|south|east|west|central|northeast|southeast|southwest)\d|(west|north)europe|(germany|france|uk|switzerland|sweden|norway)(westcentral|central|south|west|north|east)|(east|west|central)us[23]?|(southeast|east)asia|australiaeast|canadacentral|japaneast)\b/g;

/** "Azure (West Europe)", "Germany West Central": regions as their provider shows them. */
const SPOKEN_REGION = /\b((west|north) europe|germany (west central|north)|uk (south|west)|france (central|south)|switzerland (north|west)|sweden central|norway (east|west)|italy north|poland central|spain central|(north central|south central|west central|east|west|central) us( ?[23])?|brazil south|chile central|canada (central|east)|(southeast|east) asia|australia (east|southeast|central)|japan (east|west)|korea central|(central|south|west) india|uae north|south africa north|qatar central)\b/g;

/** "data must stay in Germany is not relevant": the clause in which the place stands takes it back. */
function deniedAt(field: FieldText, match: { start: number; end: number }): boolean {
  const clause = clauseAt(field, match.end - 1);
  return isDenied(clause.lower, Math.max(0, match.start - clause.start), match.end - clause.start);
}

/** Compliance, residency and regions of one field. */
export function readCompliance(field: FieldText, reading: Reading): ComplianceReading {
  const regions: Stated<string>[] = [];
  let residency: Stated<string> | undefined;
  for (const pattern of [STAY, BEFORE]) {
    const match = matches(field, pattern).find((found) => !/\bleave\b/.test(found.text) || /\b(not|never|no)\b/.test(field.lower.slice(Math.max(0, found.start - field.start - 24), found.start - field.start + 12)));
    if (match !== undefined && deniedAt(field, match)) {
      reading.claim(match.start, clauseAt(field, match.end - 1).end);
      continue;
    }
    if (match === undefined || field.id === "business_domain" || residency !== undefined || (field.id !== "compliance_needs" && /^only|\bto\b/.test(match.text))) continue;
    const place = placeOf(match.text);
    if (place !== undefined) residency = { value: place, span: reading.note(field.id, match.start, match.end, `data stays in ${place}`) };
  }
  if (field.id === "technology_stack") {
    for (const match of matches(field, SPOKEN_REGION)) regions.push({ value: match.text.replaceAll(" ", ""), span: reading.note(field.id, match.start, match.end, `region ${match.text.replaceAll(" ", "")}`) });
  }
  for (const match of matches(field, REGION)) regions.push({ value: match.text, span: reading.note(field.id, match.start, match.end, `region ${match.text}`) });
  if (field.id !== "data_sources") {
    for (const match of matches(field, ACROSS)) {
      const place = placeOf(match.text);
      if (place === undefined || regions.some((region) => region.value === place) || (match.text.endsWith(" us") && !reading.source.slice(match.start, match.end).endsWith("US"))) continue;
      if (residency !== undefined && match.start < residency.span.end && match.end > residency.span.start) continue;
      regions.push({ value: place, span: reading.note(field.id, match.start, match.end, `operates in ${place}`) });
    }
    for (const match of mayNamePlace(field.lower) ? matches(field, SMALLER) : []) {
      const name = match.groups[0] ?? "";
      const place = countryOf(name);
      const written = reading.source.slice(match.end - name.length, match.end);
      if (place === undefined || !/^\p{Lu}/u.test(written) || (/^(and|,)/.test(match.text) && regions.length === 0)) continue;
      const span = reading.note(field.id, match.start, match.end, `operates in ${place}`);
      if (!regions.some((region) => region.value === place)) regions.push({ value: place, span });
    }
  }
  const none = field.id === "compliance_needs" ? matches(field, /^\W*(none|n\/a|not applicable|nothing( special)?|no( special| specific| particular)? (compliance|regulat\w+|requirements?|needs|constraints)( \w+)?|no|nil)\W*($|[;.,])/g)[0] : undefined;
  return {
    regions, ...(residency === undefined ? {} : { residency }),
    ...(none === undefined ? {} : { none: reading.note(field.id, none.start, none.end, "no compliance needs") }),
  };
}

function placeOf(text: string): string | undefined {
  let best: { place: string; at: number } | undefined;
  for (const [place, words] of PLACES) {
    const at = [...text.matchAll(new RegExp(`\\b(${words})(?![\\w])`, "g"))].at(-1)?.index;
    if (at !== undefined && (best === undefined || at > best.at)) best = { place, at };
  }
  if (best !== undefined) return best.place;
  const smaller = [...text.matchAll(new RegExp(`\\b(${SMALLER_PLACES})(?![\\w-])`, "g"))].at(-1)?.[1];
  return smaller === undefined ? undefined : countryOf(smaller);
}
