/** The duties of the regimes in scope, each with the part of this design that carries it. */
import { decisionsOn } from "../decisions/about.js";
import type { DutyElement, Obligation, Regime } from "../catalog/regime.js";
import type { Practice, Technology } from "../catalog/schema.js";
import type { Decisions } from "../decisions/decision.js";
import { numberFact, textFact, type Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import type { ComplianceLine } from "./assurance.js";
import { mergedParameters, numberOr, shortName, type MergedParameters } from "./parameters.js";

/** Catalog look-ups by id. */
export interface CatalogLookups {
  technology(id: string): Technology | undefined;
  practice(id: string): Practice | undefined;
}

/** Duties that people carry out; the design gives them the means. */
const BY_YOU: ReadonlySet<DutyElement> = new Set<DutyElement>([
  "contract", "impact-assessment", "governance-review", "breach-notice", "validation", "human-review", "training-data", "access-review", "continuity-test",
  "restore-test", "log-review", "exit-plan", "incident-response", "vulnerabilities", "subject-access", "consent",
]);

/** Rows for every duty of the regimes in scope, in the order of the brief and of the regime's text. */
export function complianceLines(regimes: readonly Regime[], facts: Facts, decisions: Decisions, lookups: CatalogLookups): ComplianceLine[] {
  const merged = mergedParameters(regimes);
  const carrier = carrierOf({ facts, decisions, lookups, merged });
  return regimes.flatMap((regime) => regime.obligations.map((obligation) => lineOf(regime, obligation, carrier)));
}

type Carrier = (element: DutyElement) => { readonly text: string; readonly decided: boolean };

function lineOf(regime: Regime, obligation: Obligation, carrier: Carrier): ComplianceLine {
  const { text, decided } = carrier(obligation.element);
  const status = obligation.element === "provider-attestation" ? "by provider" : BY_YOU.has(obligation.element) || !decided ? "by you" : "met by design";
  const { parameter } = obligation;
  const source = regime.sources[obligation.source];
  return {
    regime: regime.id, reference: obligation.reference, obligation: obligation.obligation, designElement: text, status,
    owner: obligation.owner, verifier: obligation.verifier, source: sourceText(source?.title, source?.unverified === true, obligation.origin),
    ...(parameter ? { parameter: { key: parameter.key, value: parameter.value, unit: parameter.unit, force: parameter.force } } : {}),
  };
}

function sourceText(title: string | undefined, unverified: boolean, origin: Obligation["origin"]): string {
  if (title === undefined || unverified) return "unverified";
  return origin === "common-practice" ? `${title}; the number is usage` : title;
}

interface View {
  readonly facts: Facts;
  readonly decisions: Decisions;
  readonly lookups: CatalogLookups;
  readonly merged: MergedParameters;
}

/** Hours up to a week, days above. */
const noticeClock = (hours: number): string => (hours > 168 && hours % 24 === 0 ? `${String(hours / 24)} days` : `${String(hours)} h`);

/** Names of what was chosen for the first of these topics that chose anything. */
export function chosenNames(decisions: Decisions, ...topics: string[]): string[] {
  for (const topic of topics) {
    const found = distinct(decisionsOn(decisions, topic).flatMap((decision) => decision.chosen.map((item) => item.name)));
    if (found.length > 0) return found;
  }
  return [];
}

const STORES = ["lake-storage", "warehouse", "event-log", "serving-store", "key-value-store", "relational-store", "realtime-olap"];
const PROCESSORS = [...STORES, "stream-processing", "batch-processing", "cdc", "saas-ingestion", "bi", "monitoring", "log-aggregation", "on-call"];

/** Builds the look-up from a duty's element to the words that name this design's part. */
function carrierOf(view: View): Carrier {
  const { decisions, facts, merged } = view;
  const names = (...topics: string[]): string[] => chosenNames(decisions, ...topics);
  const some = (list: readonly string[], most = 3): string => (list.length <= most ? list.join(", ") : `${list.slice(0, most).join(", ")} and ${String(list.length - most)} more`);
  const first = (fallback: string, ...topics: string[]): string => names(...topics)[0] ?? fallback;
  const stores = distinct(STORES.flatMap((topic) => names(topic)));
  const keys = first("provider-held keys", "key-management");
  const auditMonths = Math.max(numberFact(facts, "auditLogMonths", 0), numberOr(merged, "auditLogMonths", 12));
  const logs = first("audit log of the platform", "log-aggregation", "monitoring");
  const store = first("object storage", "lake-storage", "warehouse");
  const locking = decisions.chosenAll("lake-storage").some((id) => view.lookups.technology(id)?.features.includes("object-lock") === true);
  const ci = first("the delivery pipeline", "ci-cd");
  const grants = first(`grants in ${first(store, "warehouse")}`, "access-governance");
  const transform = first("the load jobs", "sql-transformation", "batch-processing", "stream-processing");
  const hosted = distinct(PROCESSORS.flatMap((topic) => decisions.all.filter((decision) => decision.id === topic || decision.topic === topic).flatMap((decision) => decision.chosen)).filter((item) => view.lookups.technology(item.id)?.deployment === "saas").map((item) => item.name));
  const practice = (topic: string): string => some(names(topic));
  const strategies = (): string => some(names("recovery-strategy"));
  const number = (key: Parameters<typeof numberOr>[1], proposal: number): string => String(numberOr(merged, key, proposal));
  const pick: Record<DutyElement, () => [text: string, ...topics: string[]]> = {
    "encryption-at-rest": () => [`${keys}: customer-managed keys on ${some(stores) || store}`, "key-management"],
    "field-encryption": () => [`${practice("masking") || "column encryption"}; keys in ${keys}`, "masking", "key-management"],
    "encryption-in-transit": () => [practice("in-transit-encryption") || "TLS 1.2 or later", "in-transit-encryption"],
    "encryption-in-use": () => [practice("in-processing-protection") || "job isolation", "in-processing-protection"],
    "key-management": () => [`${keys}, rotation every ${number("keyRotationMonths", 12)} months`, "key-management"],
    secrets: () => [first("secret store of the platform", "secrets"), "secrets"],
    authentication: () => [`${first("company directory", "identity")}: ${practice("authentication") || "one identity per person"}`, "authentication"],
    authorization: () => [`${practice("authorization") || "Role-based access control"} in ${grants}`, "authorization"],
    segregation: () => [`Own schema and own key in ${keys} for tagged records; row filter on the consent in ${grants}; no other role reads them`, "authorization"],
    "access-review": () => [`Grant report from ${grants} every ${number("accessReviewMonths", 6)} months`],
    sessions: () => [`${first("company directory", "identity")}: sessions end after ${number("sessionTimeoutMinutes", 30)} idle minutes`, "identity"],
    network: () => [[practice("network-security"), practice("private-connectivity")].filter((text) => text !== "").join("; ") || "deny by default", "network-security"],
    "audit-log": () => [`Data-access log in ${logs}, ${String(auditMonths)} months`, "log-aggregation", "monitoring"],
    "log-review": () => [`Alert rules and review in ${logs} every ${number("logReviewDays", 30)} days`],
    "immutable-log": () => [locking ? `Object lock on the audit and archive area of ${store}` : `Append-only audit tables in ${store}, no delete right for anyone`, "lake-storage", "warehouse"],
    clock: () => ["UTC time service on every host; event time and ingestion time on every record", "network-security"],
    lineage: () => [`${first("load manifests in the repository", "lineage", "metadata-catalog")}: source to target`, "lineage", "metadata-catalog"],
    catalog: () => [`${first("dataset contracts in the repository", "metadata-catalog")}: owner, purpose and class of each dataset`, "metadata-catalog"],
    reconciliation: () => [`${first("SQL checks in the load jobs", "data-quality")}: counts and control totals for each load`, "data-quality"],
    minimisation: () => [`Column allow-list in ${first("the load definitions", "schema-registry", "cdc", "batch-ingestion")}`, "schema-registry", "cdc", "batch-ingestion", "event-log"],
    consent: () => [`Purpose and consent columns, filtered in ${transform}`],
    masking: () => [practice("masking") || "Keyed hash of identifiers", "masking"],
    anonymization: () => [practice("anonymization") || "No release outside the company", "anonymization"],
    "pii-detection": () => [`${first("pattern tests in the load jobs", "pii-detection")} over ${store}`, "pii-detection"],
    erasure: () => [`${practice("erasure-method") || "Delete by key"} in ${some(stores) || store}`, "erasure-method"],
    "subject-access": () => [`Export query by person key over ${first(store, "warehouse")}`],
    retention: () => [`Expiry rules on ${some(stores) || store}`, ...STORES],
    records: () => [`Archive class of ${store}, ${number("recordRetentionYears", 7)} years`, "lake-storage", "warehouse"],
    "non-production": () => ["Masked or synthetic data outside production", "masking"],
    backup: () => [[first("", "backup"), practice("backup-method")].filter((text) => text !== "").join(": ") || "Snapshots of each store", "backup-method"],
    "restore-test": () => [`Restore of ${store} into a separate account every ${number("restoreTestMonths", 12)} months`],
    recovery: () => [strategies() || "Backup and restore", "recovery-strategy"],
    "continuity-test": () => [`Exercise of ${strategies() || "the restore"} every ${number("recoveryTestMonths", 12)} months`],
    redundancy: () => [[practice("multi-region"), strategies()].filter((text) => text !== "").join("; ") || "Several zones", "multi-region", "recovery-strategy"],
    monitoring: () => [first("the platform's monitoring", "monitoring"), "monitoring"],
    "incident-response": () => [`${practice("incident-severity") || "Incident plan"}; calls by ${first("e-mail", "on-call")}`],
    "breach-notice": () => [`Runbook with the clock of ${noticeClock(numberOr(merged, "breachNoticeHours", 72))}, started by ${first("the monitoring alert", "on-call", "monitoring")}`],
    "change-control": () => [`${practice("change-management") || "Pull request with one reviewer"} in ${ci}`, "change-management"],
    "separation-of-duties": () => [`${practice("change-management") || "Pull request with one reviewer"}; deployment right only in ${ci}`, "change-management"],
    vulnerabilities: () => [`Image and dependency scan in ${ci} every ${number("vulnerabilityScanDays", 30)} days`],
    residency: () => [`Region ${textFact(facts, "region", "of the client")}; other regions denied by policy`, "cloud-platform"],
    contract: () => [`Contracts for ${some(distinct(PROCESSORS.flatMap((topic) => names(topic))), 4) || "each provider"}${hosted.length === 0 ? "" : `; check the provider's list of covered services for ${some(hosted, 6)}`}`],
    "impact-assessment": () => ["Assessment document; the data-flow diagram of this design is its annex"],
    "provider-attestation": () => [`Attestation reports for ${some(stores) || store}`],
    "exit-plan": () => [`Export in ${first("open file formats", "table-format")} and environment code in ${first("the repository", "infrastructure-as-code")}`],
    validation: () => [`Requirement-to-test trace, tests run in ${ci}`],
    "human-review": () => ["Review queue before a decision with legal effect; inputs kept with the decision"],
    "training-data": () => [`Dataset sheets beside ${first("each model version", "feature-store", "ml-platform")}`],
    inventory: () => [`${first("Environment code", "infrastructure-as-code")} state and ${first("dataset contracts", "metadata-catalog")}`, "infrastructure-as-code"],
    "governance-review": () => ["Written programme with an owner, reviewed yearly"],
  };
  return (element) => {
    const [text, ...topics] = pick[element]();
    return { text, decided: topics.length === 0 || topics.some((topic) => names(topic).length > 0) };
  };
}

/** How many duties each regime brings and how many the design carries: "GDPR: 11 of 15 by design". */
export function coverage(regime: Regime, lines: readonly ComplianceLine[]): string {
  const own = lines.filter((line) => line.regime === regime.id);
  const met = own.filter((line) => line.status === "met by design").length;
  return `${shortName(regime)} ${String(met)} of ${String(own.length)}`;
}
