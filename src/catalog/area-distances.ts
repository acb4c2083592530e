/** How far parts of the world stand from each other, and what a request pays for it. */

export type Area = "EU" | "US" | "BR" | "IN" | "JP" | "SG" | "AU" | "ZA" | "ME" | "CN";

/** Name of an area and the place its distances are counted from. */
export const AREA_NAMES: Readonly<Record<Area, string>> = {
  EU: "Europe (Frankfurt)", US: "North America (Virginia)", BR: "South America (S\u00e3o Paulo)", IN: "India (Mumbai)", JP: "Japan and Korea (Tokyo)", SG: "South-East Asia (Singapore)",
  AU: "Australia (Sydney)", ZA: "Africa (Cape Town)", ME: "the Middle East (Dubai)", CN: "China (Hong Kong)",
};

/** Where the milliseconds of the table come from. All of them are other people's measurements and stay unverified. */
export const DISTANCE_SOURCE = "cloudping.co, AWS region latency matrix (read 2026-11), and averages between AWS regions published in 2017; unverified";

type Pair = readonly [a: Area, b: Area, kilometres: number, milliseconds?: number];

/** Great-circle kilometres, rounded to 10, and the measured round trip where one was published. */
const PAIRS: readonly Pair[] = [
  ["US", "EU", 6_540, 88.6], ["US", "BR", 7_650, 119.5], ["US", "IN", 12_870], ["US", "JP", 10_880, 145.3], ["US", "SG", 15_550, 216.7], ["US", "AU", 15_690, 230], ["US", "ZA", 12_720, 226.9], ["US", "ME", 11_370], ["US", "CN", 13_110, 202.5],
  ["EU", "BR", 9_800, 194.9], ["EU", "IN", 6_570], ["EU", "JP", 9_330, 236.5], ["EU", "SG", 10_270], ["EU", "AU", 16_490], ["EU", "ZA", 9_370, 155.4], ["EU", "ME", 4_840], ["EU", "CN", 9_170, 198.5],
  ["BR", "IN", 13_770], ["BR", "JP", 18_530, 256.8], ["BR", "SG", 15_990, 328.1], ["BR", "AU", 13_360, 322.5], ["BR", "ZA", 6_330, 337.3], ["BR", "ME", 12_220], ["BR", "CN", 18_070, 312.3],
  ["IN", "JP", 6_730], ["IN", "SG", 3_910], ["IN", "AU", 10_150], ["IN", "ZA", 8_200, 151.9], ["IN", "ME", 1_940], ["IN", "CN", 4_300, 93.6],
  ["JP", "SG", 5_320, 73.8], ["JP", "AU", 7_820, 103.9], ["JP", "ZA", 14_730, 285.7], ["JP", "ME", 7_930], ["JP", "CN", 2_880, 52.6],
  ["SG", "AU", 6_310], ["SG", "ZA", 9_670, 205.2], ["SG", "ME", 5_840], ["SG", "CN", 2_570, 34], ["AU", "ZA", 11_010, 295], ["AU", "ME", 12_040], ["AU", "CN", 7_370, 125.5], ["ZA", "ME", 7_630, 126.9], ["ZA", "CN", 11_870, 238.7], ["ME", "CN", 5_950, 120.5],
];

/** Light in fibre covers 200 km in a millisecond, so a round trip takes 1 ms for every 100 km: no network is faster. */
const KILOMETRES_PER_MILLISECOND = 100;
/** Cables are longer than the great circle: the measured pairs take 1.3 to 2 times the floor. */
const DETOUR = 1.5;

export interface Distance {
  readonly kilometres: number;
  /** Least round trip that physics allows, ms. */
  readonly floor: number;
  /** Round trip to be expected, ms: measured, or the floor times the usual detour. */
  readonly milliseconds: number;
}

/** The distance of two areas; undefined within one. */
export function distanceOf(a: Area, b: Area): Distance | undefined {
  const pair = PAIRS.find(([from, to]) => (from === a && to === b) || (from === b && to === a));
  if (pair === undefined) return undefined;
  const floor = pair[2] / KILOMETRES_PER_MILLISECOND;
  return { kilometres: pair[2], floor, milliseconds: pair[3] ?? Math.round(floor * DETOUR * 10) / 10 };
}

/** Words of a brief that place something in an area. Case counts: "US" is a country, "us" is not. */
const WORDS: readonly (readonly [Area, RegExp])[] = [
  ["EU", /\b(?:Europe(?:an)?|EU|EEA|Germany?|France|French|Netherlands|Dutch|Spain|Spanish|Ital(?:y|ian)|Poland|Polish|Austria|Switzerland|Swiss|Sweden|Norway|Denmark|Finland|Ireland|Belgium|Portugal|UK|United Kingdom|Britain|England|London|Paris|Berlin|Frankfurt|Munich|Amsterdam|Madrid|Dublin|Stockholm|Warsaw|Vienna|Zurich)\b/u],
  ["US", /(?<!South |Latin |Central )\bAmericas?\b|\b(?:US|USA|U\.S\.|United States|North American|Canad(?:a|ian)|New York|Chicago|Texas|California|Boston|Seattle|Ohio|Virginia|Florida|Toronto|Mexico)\b/u],
  ["BR", /\b(?:(?:South|Latin) America|LATAM|Brazil(?:ian)?|Argentina|Chile|Colombia|Peru|S\u00e3o Paulo|Sao Paulo|Buenos Aires)\b/u],
  ["IN", /\bIndian?\b(?! Ocean)|\b(?:Mumbai|Bangalore|Bengaluru|Delhi|Hyderabad|Chennai)\b/u],
  ["JP", /\b(?:Japan(?:ese)?|Tokyo|Osaka|(?:South )?Korean?|Seoul)\b/u],
  ["SG", /\b(?:South-?[Ee]ast Asian?|Singapore|Indonesia|Malaysia|Thailand|Vietnam|Philippines|Jakarta|Bangkok|Manila|APAC|Asia-Pacific)\b|(?<!South-?[Ee]ast )\bAsia\b(?!-Pacific)/u],
  ["AU", /\b(?:Australian?|New Zealand|Sydney|Melbourne|Brisbane|Auckland)\b/u],
  ["ZA", /\b(?:South )?Africa\b|\b(?:Kenya|Nigeria|Ghana|Nairobi|Lagos|Johannesburg|Cape Town)\b/u],
  ["ME", /\b(?:Middle East|UAE|United Arab Emirates|Dubai|Abu Dhabi|Saudi Arabia|Riyadh|Qatar|Kuwait)\b/u],
  ["CN", /\b(?:China|Chinese|Hong Kong|Shanghai|Beijing|Shenzhen|Taiwan)\b/u],
];

/** Areas a text names. */
export function areasIn(text: string): Area[] {
  return WORDS.filter(([, words]) => words.test(text)).map(([area]) => area);
}

/** Provider regions by the beginning of their names. */
const REGIONS: readonly (readonly [Area, RegExp])[] = [
  ["AU", /^(?:ap-southeast-[24]|australia)/u], ["IN", /^(?:ap-south-|asia-south1|asia-south2|(?:central|south|west)india)/u], ["JP", /^(?:ap-northeast|asia-northeast|japan|korea)/u], ["SG", /^(?:ap-southeast|asia-southeast|southeastasia)/u],
  ["CN", /^(?:ap-east|cn-|asia-east|eastasia)/u], ["BR", /^(?:sa-|brazil|southamerica)/u], ["ZA", /^(?:af-|africa|southafrica)/u], ["ME", /^(?:me-|uae|qatar)/u], ["US", /^(?:us-|us\d|ca-|canada|northamerica|mx-|mexico|(?:north|south|west|east)?(?:central)?(?:east|west)?us\d?)/u],
  ["EU", /^(?:eu-|europe|north|west|germany|france|uk|switzerland|sweden|norway|poland|spain|italy|austria|belgium)/u],
];

/** The area a provider's region stands in; undefined for own premises. */
export function areaOfRegion(region: string): Area | undefined {
  return region === "on-premises" ? undefined : REGIONS.find(([, names]) => names.test(region))?.[0];
}
