/** Places that name their country: states, provinces and large cities. A word with an everyday meaning counts only as a capitalised place. */

/** Country (as briefs are read: "US", "UK", ISO code) and the names that stand for it. */
const SMALLER: readonly (readonly [string, string])[] = [
  ["US", "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|south carolina|north dakota|south dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|west virginia|washington|wisconsin|wyoming|chicago|boston|los angeles|san francisco|silicon valley|seattle|houston|dallas|austin|atlanta|miami|denver|detroit|philadelphia|phoenix|san diego|midwest|new england|bay area"],
  ["CA", "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|toronto|montreal|vancouver|calgary|ottawa"],
  ["UK", "scotland|wales|northern ireland|london|manchester|birmingham|edinburgh|glasgow|leeds"],
  ["DE", "bavaria|saxony|hesse|lower saxony|baden-w\u00fcrttemberg|north rhine-westphalia|berlin|munich|hamburg|frankfurt|cologne|stuttgart|d\u00fcsseldorf|leipzig"],
  ["FR", "paris|lyon|marseille|toulouse|brittany|normandy|\u00eele-de-france"],
  ["CH", "zurich|z\u00fcrich|geneva|basel|bern|lausanne"], ["AT", "vienna|salzburg|graz|tyrol"], ["NL", "amsterdam|rotterdam|the hague|utrecht"], ["BE", "brussels|antwerp|flanders|wallonia"],
  ["ES", "madrid|barcelona|catalonia|andalusia|valencia"], ["IT", "milan|rome|turin|lombardy|tuscany"], ["PL", "warsaw|krakow|gdansk"], ["SE", "stockholm|gothenburg"], ["DK", "copenhagen"], ["NO", "oslo|bergen"], ["FI", "helsinki"],
  ["IE", "dublin"], ["PT", "lisbon|porto"], ["CZ", "prague"], ["HU", "budapest"],
  ["AU", "new south wales|queensland|south australia|western australia|tasmania|sydney|melbourne|brisbane|perth"], ["NZ", "auckland|wellington"],
  ["IN", "maharashtra|karnataka|tamil nadu|kerala|gujarat|mumbai|bangalore|bengaluru|delhi|new delhi|hyderabad|chennai|pune"], ["JP", "tokyo|osaka|kyoto"], ["BR", "s\u00e3o paulo|sao paulo|rio de janeiro"],
  ["CN", "beijing|shanghai|shenzhen"], ["AE", "dubai|abu dhabi"], ["SA", "riyadh|jeddah"], ["ZA", "johannesburg|cape town|gauteng"], ["KR", "seoul"], ["MX", "mexico city"], ["TR", "istanbul"], ["IL", "tel aviv"],
];

const COUNTRY: ReadonlyMap<string, string> = new Map(SMALLER.flatMap(([country, names]) => names.split("|").map((name) => [name, country] as const)));

/** All names as alternatives of a pattern, longest first so that "west virginia" is not "virginia". */
export const SMALLER_PLACES = [...COUNTRY.keys()].map((name, index) => ({ name, index })).sort((a, b) => b.name.length - a.name.length || a.index - b.index).map((entry) => entry.name).join("|");

const NAMES = [...COUNTRY.keys()].map((name) => ` ${name}`);

/** Whether one of the names stands behind white space in a text in lower case: far cheaper than the pattern of all, which then need not be compiled. */
export function mayNamePlace(lower: string): boolean {
  const spaced = lower.replace(/\s/g, " ");
  return NAMES.some((name) => spaced.includes(name));
}

/** The country a state, province or city (in lower case) lies in. */
export function countryOf(name: string): string | undefined {
  return COUNTRY.get(name);
}
