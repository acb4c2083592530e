/** The shape of a compliance regime: what it obliges a pipeline to do, with numbers that other sections can read. Data only. */
import type { Source } from "./schema.js";

/** The parts of a design that can carry a duty. `assurance/compliance.ts` names the technology behind each one. */
export const DUTY_ELEMENTS = [
  "encryption-at-rest", "field-encryption", "encryption-in-transit", "encryption-in-use", "key-management", "secrets",
  "authentication", "authorization", "segregation", "access-review", "sessions", "network", "audit-log", "log-review", "immutable-log", "clock",
  "lineage", "catalog", "reconciliation", "minimisation", "consent", "masking", "anonymization", "pii-detection", "erasure", "subject-access",
  "retention", "records", "non-production", "backup", "restore-test", "recovery", "continuity-test", "redundancy", "monitoring",
  "incident-response", "breach-notice", "change-control", "separation-of-duties", "vulnerabilities", "residency", "contract",
  "impact-assessment", "provider-attestation", "exit-plan", "validation", "human-review", "training-data", "inventory", "governance-review",
  "device-consent", "reporting", "surveillance", "deviation-handling", "equipment", "timeliness", "ad-hoc-query", "model-quality", "certification",
] as const;
export type DutyElement = (typeof DUTY_ELEMENTS)[number];

/** How binding a duty is. Only "mandatory" is law or contract wording; the rest say how much room there is. */
export type Force =
  | "mandatory" | "addressable" | "risk-based" | "control" | "audit-expectation" | "principle" | "guidance" | "common-practice";

/** Where the number comes from: the cited text, a second-hand page, usage around a cited duty, or nothing that was read. */
export type ValueOrigin = "cited-text" | "secondary-source" | "common-practice" | "unverified";

/**
 * Numbers that several regimes set, and how two of them combine: the longest, the shortest, one place for each. "each": every act
 * names its own authority, so all of them hold side by side and the shortest is only the first clock to run out.
 */
export const PARAMETERS = {
  auditLogMonths: { unit: "months", op: ">=", merge: "max", label: "audit log retention" },
  auditLogHotMonths: { unit: "months", op: ">=", merge: "max", label: "audit log searchable at once" },
  recordRetentionYears: { unit: "years", op: ">=", merge: "max", label: "record retention" },
  personalDataMaxYears: { unit: "years after last use", op: "<=", merge: "min", label: "longest retention of personal data" },
  breachNoticeHours: { unit: "hours", op: "<=", merge: "each", label: "notice to the authority" },
  finalReportDays: { unit: "days", op: "<=", merge: "each", label: "final incident report" },
  subjectRequestDays: { unit: "days", op: "<=", merge: "min", label: "answer to a person's request" },
  erasureDays: { unit: "days", op: "<=", merge: "min", label: "erasure on request" },
  accessReviewMonths: { unit: "months", op: "<=", merge: "min", label: "access review" },
  accessRevocationHours: { unit: "hours", op: "<=", merge: "min", label: "revocation of leavers" },
  inactiveAccountDays: { unit: "days", op: "<=", merge: "min", label: "disabling of idle accounts" },
  keyRotationMonths: { unit: "months", op: "<=", merge: "min", label: "key rotation" },
  sessionTimeoutMinutes: { unit: "minutes", op: "<=", merge: "min", label: "idle session time-out" },
  logReviewDays: { unit: "days", op: "<=", merge: "min", label: "log review" },
  vulnerabilityScanDays: { unit: "days", op: "<=", merge: "min", label: "vulnerability scan" },
  criticalPatchDays: { unit: "days", op: "<=", merge: "min", label: "critical patches" },
  penetrationTestMonths: { unit: "months", op: "<=", merge: "min", label: "penetration test" },
  restoreTestMonths: { unit: "months", op: "<=", merge: "min", label: "restore test" },
  recoveryTestMonths: { unit: "months", op: "<=", merge: "min", label: "recovery exercise" },
  incidentPlanTestMonths: { unit: "months", op: "<=", merge: "min", label: "incident plan exercise" },
  recoveryHours: { unit: "hours", op: "<=", merge: "min", label: "longest recovery time" },
  minimumCellSize: { unit: "people", op: ">=", merge: "max", label: "smallest published group" },
  clockDivergenceMicroseconds: { unit: "microseconds", op: "<=", merge: "min", label: "divergence from UTC" },
  residency: { unit: "", op: "in", merge: "same", label: "place of data" },
  cryptographicModule: { unit: "", op: "=", merge: "same", label: "cryptographic module" },
} as const;
export type ParameterKey = keyof typeof PARAMETERS;

export interface DutyParameter {
  readonly key: ParameterKey;
  readonly op: ">=" | "<=" | "in" | "=";
  readonly value: number | string;
  readonly unit: string;
  readonly force: Force;
  readonly origin: ValueOrigin;
}

/** One duty of a regime, in our own words. */
export interface Obligation {
  /** Article, section or requirement number. */
  readonly reference: string;
  readonly obligation: string;
  readonly parameter?: DutyParameter;
  readonly element: DutyElement;
  readonly force: Force;
  readonly origin: ValueOrigin;
  readonly owner: string;
  readonly verifier: string;
  /** Key of the regime's `sources`. */
  readonly source: string;
  /** Day from which it binds, where that lies after the catalog's date or was moved: "2027-12-02". */
  readonly from?: string;
  /** True where a period of records means the data of the flows itself (orders, transactions), not papers about it. */
  readonly keepsData?: true;
  /** True where the duty is an act of people (a register, a policy, a report), however well the design helps: it is never met by design. */
  readonly people?: true;
  /** Who is told, where a notice or a report has an addressee: "data protection authority". */
  readonly authority?: string;
}

export interface Regime {
  readonly id: string;
  readonly name: string;
  /** Lower case, beside the id; unique over all regimes. */
  readonly aliases: readonly string[];
  readonly jurisdiction: string;
  /** True for law and for contracts with sanctions (card schemes); false for voluntary schemes and principles. */
  readonly legalForce: boolean;
  /** Version in force, retired versions, dates to watch. */
  readonly status: string;
  /** Key of `sources` that the status was read in; absent where no page was read for it. */
  readonly statusSource?: string;
  /** When it applies, in one line. */
  readonly triggers: string;
  readonly obligations: readonly Obligation[];
  readonly sources: Readonly<Record<string, Source>>;
}

interface Carrier {
  readonly owner: string;
  readonly verifier: string;
}

/** Who does it and who checks it, where the regime does not say otherwise. */
const CARRIERS: Readonly<Record<DutyElement, Carrier>> = {
  "encryption-at-rest": { owner: "platform engineer", verifier: "configuration scan in CI" },
  "field-encryption": { owner: "data engineer", verifier: "data scan for clear-text values" },
  "encryption-in-transit": { owner: "platform engineer", verifier: "TLS scan of every endpoint" },
  "encryption-in-use": { owner: "platform engineer", verifier: "security review of the job template" },
  "key-management": { owner: "platform engineer", verifier: "key inventory, reviewed with each rotation" },
  secrets: { owner: "platform engineer", verifier: "secret scan in CI" },
  authentication: { owner: "platform engineer", verifier: "sign-in report" },
  authorization: { owner: "data owner", verifier: "grant report compared with role definitions" },
  "access-review": { owner: "data owner", verifier: "signed review record" },
  sessions: { owner: "platform engineer", verifier: "configuration scan in CI" },
  network: { owner: "platform engineer", verifier: "reachability test from outside" },
  "audit-log": { owner: "platform engineer", verifier: "oldest-record query on the log store" },
  "log-review": { owner: "security officer", verifier: "review record" },
  "immutable-log": { owner: "platform engineer", verifier: "deletion attempt that must fail" },
  clock: { owner: "platform engineer", verifier: "clock-offset metric" },
  lineage: { owner: "data engineer", verifier: "lineage coverage report" },
  catalog: { owner: "data steward", verifier: "share of datasets with owner and class" },
  reconciliation: { owner: "data engineer", verifier: "control-total report per load" },
  minimisation: { owner: "data owner", verifier: "schema review in the pull request" },
  consent: { owner: "data protection officer", verifier: "sample of records against the consent store" },
  masking: { owner: "data engineer", verifier: "query under a restricted role" },
  segregation: { owner: "data engineer", verifier: "query as a role without the tag returns no row" },
  anonymization: { owner: "data engineer", verifier: "smallest-group check before release" },
  "pii-detection": { owner: "data steward", verifier: "scan report" },
  erasure: { owner: "data engineer", verifier: "search for a deleted person in every store" },
  "subject-access": { owner: "data protection officer", verifier: "request log with dates" },
  retention: { owner: "data owner", verifier: "oldest-record query per dataset" },
  records: { owner: "records manager", verifier: "retrieval test" },
  "non-production": { owner: "data engineer", verifier: "scan of test stores" },
  backup: { owner: "platform engineer", verifier: "backup report" },
  "restore-test": { owner: "platform engineer", verifier: "restore protocol with times" },
  recovery: { owner: "service owner", verifier: "recovery table of this document" },
  "continuity-test": { owner: "service owner", verifier: "exercise protocol" },
  redundancy: { owner: "platform engineer", verifier: "zone-loss test" },
  monitoring: { owner: "platform engineer", verifier: "alert test" },
  "incident-response": { owner: "security officer", verifier: "exercise protocol" },
  "breach-notice": { owner: "data protection officer", verifier: "exercise against the clock" },
  "change-control": { owner: "lead data engineer", verifier: "pull-request and deployment record" },
  "separation-of-duties": { owner: "lead data engineer", verifier: "branch and deployment permissions" },
  vulnerabilities: { owner: "platform engineer", verifier: "scan report" },
  residency: { owner: "platform engineer", verifier: "region policy and resource inventory" },
  contract: { owner: "legal", verifier: "signed contract on file" },
  "impact-assessment": { owner: "data protection officer", verifier: "signed assessment" },
  "provider-attestation": { owner: "provider", verifier: "attestation report, checked yearly by the security officer" },
  "exit-plan": { owner: "service owner", verifier: "export rehearsal" },
  validation: { owner: "quality assurance", verifier: "requirement-to-test trace" },
  "human-review": { owner: "business owner", verifier: "sample of reviewed decisions" },
  "training-data": { owner: "data scientist", verifier: "dataset sheet of each model version" },
  inventory: { owner: "security officer", verifier: "inventory report" },
  "governance-review": { owner: "security officer", verifier: "management review minutes" },
  "device-consent": { owner: "data protection officer", verifier: "first page load in a fresh browser: nothing stored or sent before the choice" },
  reporting: { owner: "compliance officer", verifier: "receipts of the authority against the day's records" },
  surveillance: { owner: "compliance officer", verifier: "known cases replayed through the patterns" },
  "deviation-handling": { owner: "quality assurance", verifier: "sample of deviations traced from alarm to decision" },
  equipment: { owner: "quality assurance", verifier: "calibration and mapping certificates" },
  timeliness: { owner: "service owner", verifier: "age of the data at its target, measured under peak load" },
  "ad-hoc-query": { owner: "data owner", verifier: "drill: one question, time to the answer" },
  "model-quality": { owner: "data scientist", verifier: "quality report of each model version" },
  certification: { owner: "security officer", verifier: "certificate and its scope" },
};

interface Detail {
  readonly limit?: readonly [key: ParameterKey, value: number | string];
  readonly force?: Force;
  readonly origin?: ValueOrigin;
  readonly source?: string;
  readonly owner?: string;
  readonly verifier?: string;
  readonly from?: string;
  readonly keepsData?: true;
  readonly people?: true;
  readonly authority?: string;
}

/** Makes an obligation; mandatory and read in the cited text unless the detail says otherwise. */
export function duty(reference: string, obligation: string, element: DutyElement, detail: Detail = {}): Obligation {
  const force = detail.force ?? "mandatory";
  const origin = detail.origin ?? "cited-text";
  const carrier = CARRIERS[element];
  const base = {
    reference, obligation, element, force, origin,
    owner: detail.owner ?? carrier.owner,
    verifier: detail.verifier ?? carrier.verifier,
    source: detail.source ?? (origin === "unverified" ? "general" : "text"),
    ...(detail.from === undefined ? {} : { from: detail.from }), ...(detail.keepsData === true ? { keepsData: true as const } : {}),
    ...(detail.people === true ? { people: true as const } : {}), ...(detail.authority === undefined ? {} : { authority: detail.authority }),
  };
  if (detail.limit === undefined) return base;
  const [key, value] = detail.limit;
  return { ...base, parameter: { key, op: PARAMETERS[key].op, value, unit: PARAMETERS[key].unit, force, origin } };
}

/** A regime's text as transcribed in the CISO Assistant libraries. */
export function library(file: string): Source {
  return {
    title: `CISO Assistant community library, ${file}`,
    url: `https://github.com/intuitem/ciso-assistant-community/blob/main/backend/library/libraries/${file}`,
    asOf: "2026-11", confidence: "high",
  };
}

/** A page that reports the rule second-hand. */
export function reported(title: string, url: string): Source {
  return { title, url, asOf: "2026-11", confidence: "medium" };
}

/** Knowledge of the field that no page was read for. */
export const unread: Source = { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "medium", unverified: true };
