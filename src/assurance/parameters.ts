/** Numbers that regimes set, merged: where two disagree the stricter one holds, and the reason is kept. */
import { PARAMETERS, type DutyParameter, type Obligation, type ParameterKey, type Regime } from "../catalog/regime.js";
import { regimeById } from "../catalog/regimes/index.js";
import { listFact, type Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";

export interface MergedParameter {
  readonly key: ParameterKey;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly op: DutyParameter["op"];
  /** Regime id and reference that set the value. */
  readonly regime: string;
  readonly regimeName: string;
  readonly reference: string;
  readonly force: DutyParameter["force"];
  readonly origin: DutyParameter["origin"];
  /** Why this value: the only one, the stricter of several, or several places at once. */
  readonly reason: string;
  /** Day from which the duty that set it binds, where that is still to come. */
  readonly from?: string;
  /** True where a period of records means the data of the flows itself; false where it means papers about it. */
  readonly keepsData: boolean;
  /** Every row that names a value, the chosen one among them. */
  readonly claims: readonly { readonly regime: string; readonly reference: string; readonly value: number | string }[];
  /** For a number that every authority sets for itself: all of them, the shortest first. `value` is then only the first clock to run out. */
  readonly each?: readonly OwnClock[];
}

/** A term that one act sets towards one authority; no other act's term stands in for it. */
export interface OwnClock {
  readonly regime: string;
  readonly regimeName: string;
  readonly reference: string;
  readonly authority: string;
  readonly value: number;
  readonly force: DutyParameter["force"];
  readonly origin: DutyParameter["origin"];
}

export type MergedParameters = Readonly<Partial<Record<ParameterKey, MergedParameter>>>;

/** The regimes in scope that the catalog knows, in the order of the brief. */
export function regimesInScope(facts: Facts): Regime[] {
  return distinct(listFact(facts, "regimes").map(regimeById).filter((regime) => regime !== undefined));
}

interface Claim {
  readonly regime: Regime;
  readonly duty: Obligation;
  readonly parameter: DutyParameter;
}

/** Name of a regime short enough for a sentence: "PCI DSS 4.0.1", "GDPR". */
export function shortName(regime: Regime): string {
  const known: Readonly<Record<string, string>> = {
    gdpr: "GDPR", "uk-gdpr": "UK GDPR", ccpa: "CCPA/CPRA", hipaa: "HIPAA", sox: "SOX", "soc-2": "SOC 2", "iso-27001": "ISO 27001", dora: "DORA", nis2: "NIS2",
    glba: "GLBA", ferpa: "FERPA", coppa: "COPPA", lgpd: "LGPD", pipl: "PIPL", appi: "APPI", dpdp: "DPDP Act", rbi: "RBI", revdsg: "revDSG", finma: "FINMA",
    pipeda: "PIPEDA", apra: "APRA CPS 234", popia: "POPIA", "bcbs-239": "BCBS 239", basel: "Basel III", "mifid-ii": "MiFID II", "21-cfr-part-11": "21 CFR Part 11",
    gxp: "GxP Annex 11", "nerc-cip": "NERC CIP", "eu-ai-act": "EU AI Act", hds: "HDS", "bsi-c5": "BSI C5", "nist-800-53": "NIST 800-53", cmmc: "CMMC", cjis: "CJIS",
    "nydfs-500": "NYDFS 500", "sec-17a-4": "SEC 17a-4", "mas-trm": "MAS TRM", bipa: "BIPA", psd2: "PSD2", eidas: "eIDAS", "pdpl-saudi": "Saudi PDPL",
    "pdpa-singapore": "Singapore PDPA", "pdpa-thailand": "Thai PDPA", "pdpa-malaysia": "Malaysian PDPA", "us-state-privacy": "US state acts", "swift-csp": "SWIFT CSP",
    tisax: "TISAX", "csa-star": "CIS Controls", "42-cfr-part-2": "42 CFR Part 2", mica: "MiCA", "travel-rule": "EU Travel Rule", eprivacy: "ePrivacy", "eu-aml": "EU AML", "eu-gdp": "EU GDP",
    hitrust: "HITRUST",
  };
  return known[regime.id] ?? regime.name;
}

/** Periods the brief may state itself, by the fact of the same name. */
const STATED: readonly ParameterKey[] = ["erasureDays", "auditLogMonths"];

/** The regime of a value that the brief sets and no row does. */
export const BY_BRIEF = "brief";

/** A stricter period of the brief goes before the rows; a laxer one does not, the law stays what it is. Where both say the same the law is named. */
function statedBy(key: ParameterKey, facts: Facts, law: MergedParameter | undefined): MergedParameter | undefined {
  const fact = facts[key], { label, unit, op, merge } = PARAMETERS[key];
  if (typeof fact?.value !== "number" || fact.from[0]?.startsWith("REQ-") !== true) return undefined;
  const { value } = fact, [reference] = fact.from;
  if (law !== undefined && (typeof law.value !== "number" || (merge === "max" ? law.value >= value : law.value <= value))) return undefined;
  return {
    key, label, value, unit, op, regime: BY_BRIEF, regimeName: "the brief", reference, force: "mandatory", origin: "cited-text", keepsData: law?.keepsData ?? false, claims: law?.claims ?? [],
    reason: `the brief asks for ${String(value)} ${unit}${law === undefined ? "" : `, ${merge === "max" ? "longer" : "shorter"} than ${law.regimeName} ${String(law.value)}`}`,
  };
}

/** Merges the parameters of several regimes: longest minimum, shortest maximum; equal values go to the more binding duty. A stricter period of the brief goes before them. */
export function mergedParameters(regimes: readonly Regime[], facts: Facts = {}): MergedParameters {
  const rows = mergedRows(regimes);
  const own = STATED.flatMap((key) => statedBy(key, facts, rows[key]) ?? []);
  return own.length === 0 ? rows : { ...rows, ...Object.fromEntries(own.map((item) => [item.key, item])) };
}

function mergedRows(regimes: readonly Regime[]): MergedParameters {
  const claims = regimes.flatMap((regime) => regime.obligations.flatMap((duty): Claim[] => (duty.parameter ? [{ regime, duty, parameter: duty.parameter }] : [])));
  const merged: Partial<Record<ParameterKey, MergedParameter>> = {};
  for (const key of distinct(claims.map((claim) => claim.parameter.key))) {
    // A term for the data itself is not lengthened by one for papers about it.
    const all = claims.filter((claim) => claim.parameter.key === key), data = all.filter((claim) => claim.duty.keepsData === true);
    const own = data.length > 0 ? data : all;
    const winner = own.reduce((best, claim) => (stricter(claim, best) ? claim : best));
    const { regime, duty, parameter } = winner;
    const places = distinct(own.map((claim) => claim.parameter.value));
    const value = PARAMETERS[key].merge === "same" ? places.join(" and ") : parameter.value;
    merged[key] = {
      key, label: PARAMETERS[key].label, value: typeof parameter.value === "number" ? parameter.value : value, unit: parameter.unit, op: parameter.op,
      regime: regime.id, regimeName: shortName(regime), reference: duty.reference, force: duty.force, origin: duty.origin, reason: reasonFor(winner, own),
      ...(duty.from === undefined ? {} : { from: duty.from }), keepsData: duty.keepsData === true, claims: all.map((claim) => ({ regime: claim.regime.id, reference: claim.duty.reference, value: claim.parameter.value })),
      ...(PARAMETERS[key].merge === "each" ? { each: ownClocks(own) } : {}),
    };
  }
  return merged;
}

function ownClocks(claims: readonly Claim[]): OwnClock[] {
  return claims.flatMap(({ regime, duty, parameter }) => (typeof parameter.value !== "number" ? [] : [{
    regime: regime.id, regimeName: shortName(regime), reference: duty.reference, authority: duty.authority ?? `the authority of ${shortName(regime)}`, value: parameter.value, force: duty.force, origin: duty.origin,
  }])).sort((a, b) => a.value - b.value);
}

function stricter(claim: Claim, best: Claim): boolean {
  const a = claim.parameter.value, b = best.parameter.value;
  if (typeof a !== "number" || typeof b !== "number") return false;
  if (a !== b) return PARAMETERS[claim.parameter.key].merge === "max" ? a > b : a < b;
  return binding(claim) > binding(best);
}

/** Cited law before anything else, usage last. */
function binding({ duty }: Claim): number {
  return (duty.force === "mandatory" ? 2 : duty.force === "common-practice" ? 0 : 1) + (duty.origin === "cited-text" ? 1 : 0);
}

function reasonFor(winner: Claim, own: readonly Claim[]): string {
  const { key, unit } = winner.parameter;
  const others = distinct(own.filter((claim) => claim.parameter.value !== winner.parameter.value).map((claim) => `${shortName(claim.regime)} ${String(claim.parameter.value)}`));
  if (others.length === 0) return `set by ${shortName(winner.regime)} ${winner.duty.reference}`;
  if (PARAMETERS[key].merge === "each") return `the first clock to run out; ${others.join(", ")}${unit === "" ? "" : ` ${unit}`} run beside it, each towards its own authority`;
  if (PARAMETERS[key].merge === "same") return `the places differ (${distinct(own.map((claim) => String(claim.parameter.value))).join(", ")}): one stack for each`;
  return `${PARAMETERS[key].merge === "max" ? "the longest" : "the shortest"} of ${shortName(winner.regime)} ${String(winner.parameter.value)} and ${others.join(", ")}${unit === "" ? "" : ` ${unit}`}`;
}

/** What is proposed where no row sets a number: without a regime, and where one is in scope that names the duty alone. Editorial. */
const PROPOSED: Readonly<Partial<Record<ParameterKey, readonly [free: number, inScope: number]>>> = {
  auditLogMonths: [3, 12], auditLogHotMonths: [3, 3], recordRetentionYears: [7, 7], breachNoticeHours: [72, 72], subjectRequestDays: [30, 30], erasureDays: [30, 30],
  accessReviewMonths: [12, 6], keyRotationMonths: [12, 12], sessionTimeoutMinutes: [30, 30], logReviewDays: [30, 30], vulnerabilityScanDays: [30, 30],
  restoreTestMonths: [12, 6], recoveryTestMonths: [12, 12],
};

/** The number every section uses: the merged one of the rows, else what is proposed. */
export function parameterValue(merged: MergedParameters, key: ParameterKey, inScope: boolean): number {
  const value = merged[key]?.value;
  return typeof value === "number" ? value : (PROPOSED[key]?.[inScope ? 1 : 0] ?? 0);
}

/** "PCI DSS 4.0.1 10.5.1" for a value a regime set, "usual under SOC 2" where it is usage, "proposed" where none does. */
export function originOf(merged: MergedParameters, key: ParameterKey): string {
  const found = merged[key];
  if (found === undefined) return "proposed";
  if (found.regime === BY_BRIEF) return "stated in the brief";
  if (found.force === "common-practice" || found.origin === "common-practice") return `usual under ${found.regimeName}`;
  return `${found.regimeName} ${found.reference}${found.origin === "unverified" ? ", unverified" : ""}${found.from === undefined ? "" : `, from ${found.from}`}`;
}
