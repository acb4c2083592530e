/** Statutory periods that the brief's domain and place suggest. They inform; retention stays as stated or assumed. */
import type { Brief } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import { REGIONS_BY_COUNTRY } from "../catalog/regions.js";
import { STATUTORY_RETENTION } from "../catalog/statutory-retention.js";
import { flagFact, type Facts } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { distinct } from "../shared/compare.js";
import type { StatutoryPeriod } from "./assurance.js";

/** Words for records that books are kept from. */
const BUSINESS_RECORDS = /\b(invoices?|billing|bills?|orders?|payments?|accounting|ledger|general ledger|journal entries|sales|purchases?|receipts?|settlement|premiums?|claims|payroll|ERP|SAP|Rechnung(?:en)?|Buchhaltung)\b/iu;
/** Countries by the words and regulators that only they have. */
const COUNTRY_WORDS: readonly (readonly [country: string, words: RegExp])[] = [
  ["DE", /\b(Germany|German|Deutschland|BaFin|HGB|GoBD)\b/u], ["UK", /\b(United Kingdom|Britain|British|HMRC|UK)\b/u], ["US", /\b(United States|U\.S\.|USA|IRS|California)\b/u],
  ["FR", /\b(France|French)\b/u], ["AT", /\bAustria(?:n)?\b/u], ["CH", /\b(Switzerland|Swiss|FINMA)\b/u], ["NL", /\b(Netherlands|Dutch)\b/u],
];

interface View {
  readonly brief: Brief;
  readonly pack: DomainPack;
  readonly facts: Facts;
  readonly flows: readonly Flow[];
}

/** Countries the brief names, with the words; a provider region alone says where the machines stand, not whose law binds the books. */
function countriesOf({ brief }: View): { readonly country: string; readonly words: string }[] {
  const stated = brief.residency?.value.toUpperCase();
  const found = stated !== undefined && Object.hasOwn(REGIONS_BY_COUNTRY, stated) ? [{ country: stated, words: `data must stay in ${stated}` }] : [];
  for (const [country, pattern] of COUNTRY_WORDS) {
    const words = pattern.exec(brief.source)?.[0];
    if (words !== undefined && !found.some((item) => item.country === country)) found.push({ country, words: `the brief names ${words}` });
  }
  return found;
}

/** What the data has to do with books; undefined where nothing suggests it. */
function recordsOf({ brief, facts, flows }: View): string | undefined {
  if (flows.some((flow) => flow.purpose === "settlement")) return "a flow settles amounts";
  if (flagFact(facts, "hasFinancialRecords")) return "the domain keeps financial records";
  const words = BUSINESS_RECORDS.exec(`${brief.fields.data_sources?.text ?? ""} ${brief.fields.business_domain?.text ?? ""}`)?.[0];
  return words === undefined ? undefined : `the sources name "${words}"`;
}

/** Periods of each country named, longest first within a country. */
export function statutoryPeriods(view: View): StatutoryPeriod[] {
  const records = recordsOf(view);
  if (records === undefined) return [];
  return countriesOf(view).flatMap(({ country, words }) =>
    STATUTORY_RETENTION.filter((item) => item.country === country && (item.domains?.includes(view.pack.id) ?? true) && !(item.except?.includes(view.pack.id) ?? false))
      .map(({ what, years, reference, source }) => ({ country, what, years, reference, source: source.unverified === true ? "unverified" : source.title, because: `${words}; ${records}` })));
}

/** One finding for each country: what may bind, and how to have it planned. */
export function statutoryFindings(periods: readonly StatutoryPeriod[]): { readonly severity: "info"; readonly code: string; readonly message: string; readonly field: string }[] {
  return distinct(periods.map((item) => item.country)).map((country) => {
    const own = periods.filter((item) => item.country === country);
    const longest = own.reduce((most, item) => Math.max(most, item.years), 0);
    return {
      severity: "info", code: "statutory-retention", field: "compliance_needs",
      message: `${country}: ${own.map((item) => `${item.what} ${String(item.years)} years (${item.reference}${item.source === "unverified" ? ", unverified" : ""})`).join("; ")}. Named because ${own[0]?.because ?? ""}. Not applied: set cold_years to ${String(longest)} if these flows hold the only copy.`,
    };
  });
}
