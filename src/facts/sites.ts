/** How many places of its own a business has: hospitals, plants and stores are sites; beds, meters and couriers are not. */
import type { Brief } from "../brief/brief.js";

const SITE = "sites|hospitals|clinics|surgeries|plants|factor(?:y|ies)|mills|refiner(?:y|ies)|mines|quarries|stores|shops|supermarkets|outlets|restaurants|hotels|branches|depots|hubs|distribution cent(?:er|re)s|fulfil?lment cent(?:er|re)s|sorting cent(?:er|re)s|warehouses|terminals|airports|ports|harbours|ships|vessels|platforms offshore|farms|wind parks|solar parks|substations|campuses|schools|laborator(?:y|ies)|labs|facilities|locations|garages|rigs";
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 };
// Words between the number and the site describe it: no preposition and no other plural ("900 beds in hospitals" counts beds).
const COUNTED = new RegExp(String.raw`(?<![\p{L}\d.,-])(\d[\d,.]*\d|\d|${Object.keys(NUMBERS).join("|")})(k| thousand)?[ -]+(?:(?!(?:in|of|from|at|and|or|with|for|per|across|to|on|by|the|a|an|hours?|minutes?|days?)\b)[\p{L}-]*[^\W\ds] ){0,2}(?:${SITE})\b`, "giu");
const FIELDS = ["data_sources", "business_domain", "technology_stack", "technical_requirements", "data_volume"] as const;

/** The largest number of sites the brief counts, 0 where it counts none. */
export function countedSites(brief: Pick<Brief, "fields">): number {
  let most = 0;
  for (const id of FIELDS) {
    for (const match of (brief.fields[id]?.text ?? "").matchAll(COUNTED)) {
      const word = (match[1] ?? "").toLowerCase();
      const count = (NUMBERS[word] ?? Number(word.replace(/[,.](?=\d{3}\b)/gu, ""))) * (match[2] === undefined ? 1 : 1000);
      if (Number.isInteger(count) && count > most) most = count;
    }
  }
  return most;
}
