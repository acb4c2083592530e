/** The words that name this design's part for each kind of duty. */
import { decisionsOn } from "../decisions/about.js";
import { secondRegionOf } from "../catalog/second-regions.js";
import type { DutyElement, Obligation, ParameterKey } from "../catalog/regime.js";
import type { Practice, Technology } from "../catalog/schema.js";
import type { Decisions } from "../decisions/decision.js";
import { flagFact, numberFact, textFact, type Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { STORES } from "./duty-parts.js";
import { parameterValue, type MergedParameters } from "./parameters.js";

/** Catalog look-ups by id. */
export interface CatalogLookups {
  technology(id: string): Technology | undefined;
  practice(id: string): Practice | undefined;
}

/** Names the part that carries a duty, and whether the design decided on one. */
export type Carrier = (duty: Pick<Obligation, "element" | "authority" | "parameter">) => { readonly text: string; readonly decided: boolean };

interface View {
  readonly facts: Facts;
  readonly decisions: Decisions;
  readonly lookups: CatalogLookups;
  readonly merged: MergedParameters;
  /** Whether any regime is in scope. */
  readonly inScope: boolean;
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

/** Whom a contract is made with; the decision on hosting may read "own data centre and public cloud". */
const CLOUDS: Readonly<Record<string, string>> = { aws: "Amazon Web Services", azure: "Microsoft Azure", gcp: "Google Cloud" };
const PROCESSORS = [...STORES, "stream-processing", "batch-processing", "cdc", "saas-ingestion", "bi", "monitoring", "log-aggregation", "on-call"];

/** Event logs that cannot take a person out: no compaction by key, and no key of the person to destroy. Their records end with the log's retention. */
export function forgetfulLogs({ decisions, lookups }: Pick<View, "decisions" | "lookups">): string[] {
  const ways = decisions.chosenAll("erasure-method");
  if (ways.includes("crypto-shredding")) return [];
  return distinct(decisionsOn(decisions, "event-log").flatMap((decision) => decision.chosen).filter(({ id }) => { const known = lookups.technology(id); return known !== undefined && !(ways.includes("tombstones") && known.features.includes("kafka-protocol")); }).map(({ name }) => name));
}

/** How a person leaves each store; undefined where no way was chosen. */
function erasureWords(view: View, stores: readonly string[], some: (list: readonly string[]) => string): string | undefined {
  const ending = forgetfulLogs(view), days = numberFact(view.facts, "hotDays", 0);
  const chosen = distinct(decisionsOn(view.decisions, "erasure-method").flatMap((decision) => decision.chosen));
  // Tombstones only work where the log compacts by key.
  const ways = chosen.filter(({ id }) => id !== "tombstones" || ending.length === 0).map(({ name }) => name);
  if (ways.length === 0) return undefined;
  const rest = stores.filter((name) => !ending.includes(name));
  return `${some(distinct(ways))} in ${some(rest)}${ending.length === 0 ? "" : `; ${some(ending)} forgets everyone${days > 0 ? ` after ${String(days)} days` : " at the end of its retention"}`}`;
}

/** Builds the look-up from a duty's element to the words that name this design's part. */
export function carrierOf(view: View): Carrier {
  const { decisions, facts, merged } = view;
  const value = (key: ParameterKey): number => parameterValue(merged, key, view.inScope);
  const names = (...topics: string[]): string[] => chosenNames(decisions, ...topics);
  const some = (list: readonly string[], most = 3): string => (list.length <= most ? list.join(", ") : `${list.slice(0, most).join(", ")} and ${String(list.length - most)} more`);
  const first = (fallback: string, ...topics: string[]): string => names(...topics)[0] ?? fallback;
  const stores = distinct(STORES.flatMap((topic) => names(topic)));
  const keys = first("provider-held keys", "key-management"), alarm = first("the monitoring alert", "on-call", "monitoring");
  // Of a store the client runs the disks are his to encrypt; a service takes a key of his only where its maker offers that.
  const held = distinct(STORES.flatMap((topic) => decisionsOn(decisions, topic).flatMap((decision) => decision.chosen)));
  const providerKeyed = distinct(held.filter(({ id }) => { const known = view.lookups.technology(id); return known !== undefined && known.deployment !== "self-run" && known.deployment !== "library" && !known.features.includes("customer-managed-keys"); }).map(({ name }) => name));
  const ownKeyed = stores.filter((name) => !providerKeyed.includes(name));
  const auditMonths = value("auditLogMonths");
  const logs = first("audit log of the platform", "log-aggregation", "monitoring");
  const store = first("object storage", "lake-storage", "warehouse");
  const locking = decisions.chosenAll("lake-storage").some((id) => view.lookups.technology(id)?.features.includes("object-lock") === true);
  const ci = first("the delivery pipeline", "ci-cd");
  const grants = first(`grants in ${first(store, "warehouse")}`, "access-governance");
  const transform = first("the load jobs", "sql-transformation", "batch-processing", "stream-processing");
  const hosted = distinct(PROCESSORS.flatMap((topic) => decisions.all.filter((decision) => decision.id === topic || decision.topic === topic).flatMap((decision) => decision.chosen)).filter((item) => view.lookups.technology(item.id)?.deployment === "saas").map((item) => item.name));
  // A contract has a party: a library or software the client runs itself has none, and a cloud is one party for all its services.
  const providers = distinct(PROCESSORS.flatMap((topic) => decisionsOn(decisions, topic).flatMap((decision) => decision.chosen)).flatMap((item) => {
    const known = view.lookups.technology(item.id);
    if (known?.deployment === "library" || known?.deployment === "self-run") return [];
    return [known === undefined || known.deployment === "saas" ? item.name : CLOUDS[textFact(facts, "platform")] ?? first("the cloud provider", "cloud-platform")];
  }));
  const practice = (topic: string): string => some(names(topic));
  const copied = ["synchronous-replication", "asynchronous-replication"].some((id) => decisions.chosenAll("cross-region-replication").includes(id));
  const regionsWords = (): string => {
    const region = textFact(facts, "region", "of the client"), residency = textFact(facts, "residency", "");
    if (!copied) return `Region ${region}`;
    const second = secondRegionOf(region, residency);
    return second === undefined ? `Region ${region} and one second region${residency === "" ? "" : ` inside ${residency}, to be named before go-live`}` : `Regions ${region} and ${second} (copies)`;
  };
  const strategies = (): string => some(names("recovery-strategy"));
  const number = (key: ParameterKey): string => String(value(key));
  const pick: Record<DutyElement, () => [text: string, ...topics: string[]]> = {
    "encryption-at-rest": () => [`${keys}: customer-managed keys on ${some(ownKeyed) || store}${providerKeyed.length === 0 ? "" : `; keys of the maker on ${some(providerKeyed)}`}`, "key-management"],
    "field-encryption": () => [`${practice("masking") || "No masking chosen"}; keys in ${keys}`, "masking"],
    "encryption-in-transit": () => [practice("in-transit-encryption") || "TLS 1.2 or later", "in-transit-encryption"],
    "encryption-in-use": () => [`${practice("in-processing-protection") || "Job isolation"}; jobs run apart, under own identities in a closed network`, "in-processing-protection"],
    "key-management": () => [`${keys}, rotation every ${number("keyRotationMonths")} months`, "key-management"],
    secrets: () => [first("secret store of the platform", "secrets"), "secrets"],
    authentication: () => [`${first("company directory", "identity")}: ${practice("authentication") || "one identity per person"}`, "authentication"],
    authorization: () => [`${practice("authorization") || "Role-based access control"} in ${grants}`, "authorization"],
    segregation: () => [`Own schema and own key in ${keys} for tagged records; row filter on the consent in ${grants}; no other role reads them`, "authorization"],
    "access-review": () => [`Grant report from ${grants} every ${number("accessReviewMonths")} months`],
    sessions: () => [`${first("company directory", "identity")}: sessions end after ${number("sessionTimeoutMinutes")} idle minutes`, "identity"],
    network: () => [[practice("network-security"), practice("private-connectivity")].filter((text) => text !== "").join("; ") || "deny by default", "network-security"],
    "audit-log": () => [`Data-access log in ${logs}, ${String(auditMonths)} months${auditMonths > value("auditLogHotMonths") ? ` (${number("auditLogHotMonths")} searchable there, the rest in ${store})` : ""}`, "log-aggregation", "monitoring"],
    "log-review": () => [`Alert rules and review in ${logs} every ${number("logReviewDays")} days`],
    "immutable-log": () => [locking ? `Object lock on the audit and archive area of ${store}` : `Append-only audit tables in ${store}, no delete right for anyone`, "lake-storage", "warehouse"],
    clock: () => ["UTC time service on every host, the source systems' own among them; event time and ingestion time on every record"],
    lineage: () => [`${first("load manifests in the repository", "lineage", "metadata-catalog")}: source to target`, "lineage", "metadata-catalog"],
    catalog: () => [`${first("dataset contracts in the repository", "metadata-catalog")}: owner, purpose and class of each dataset`, "metadata-catalog"],
    reconciliation: () => [`${first("SQL checks in the load jobs", "data-quality")}: counts and control totals for each load`, "data-quality"],
    minimisation: () => [`Column allow-list in ${first("the load definitions", "schema-registry", "cdc", "batch-ingestion")}`, "schema-registry", "cdc", "batch-ingestion"],
    consent: () => [`Purpose and consent columns, filtered in ${transform}`],
    masking: () => [practice("masking") || "Keyed hash of identifiers", "masking"],
    anonymization: () => [practice("anonymization") || "No release outside the company", "anonymization"],
    "pii-detection": () => [`${first("pattern tests in the load jobs", "pii-detection")} over ${store}`, "pii-detection"],
    erasure: () => [`${erasureWords(view, stores, some) ?? `Delete by key in ${some(stores) || store}`}; passed on to the SaaS sources and targets that hold the person`, "erasure-method"],
    "subject-access": () => [`Export query by person key over ${first(store, "warehouse")}`],
    retention: () => [`Expiry rules on ${some(stores) || store}`, ...STORES],
    records: () => [`Archive class of ${store}, ${number("recordRetentionYears")} years`, "lake-storage", "warehouse"],
    "non-production": () => ["Masked or synthetic data outside production", "masking"],
    backup: () => [[first("", "backup"), practice("backup-method")].filter((text) => text !== "").join(": ") || "Snapshots of each store", "backup-method"],
    "restore-test": () => [`Restore of ${store} into a separate account every ${number("restoreTestMonths")} months`],
    recovery: () => [strategies() || "Backup and restore", "recovery-strategy"],
    "continuity-test": () => [`Exercise of ${strategies() || "the restore"} every ${number("recoveryTestMonths")} months`],
    redundancy: () => [[practice("multi-region"), strategies()].filter((text) => text !== "").join("; ") || "Several zones", "multi-region", "recovery-strategy"],
    monitoring: () => [first("the platform's monitoring", "monitoring"), "monitoring"],
    "incident-response": () => [`${practice("incident-severity") || "Incident plan"}; calls by ${first("e-mail", "on-call")}`],
    "breach-notice": () => [`Runbook step of this notice, started by ${alarm}`],
    "change-control": () => [`${practice("change-management") || "Pull request with one reviewer"} in ${ci}`, "change-management"],
    "separation-of-duties": () => [`${practice("change-management") || "Pull request with one reviewer"}; deployment right only in ${ci}`, "change-management"],
    vulnerabilities: () => [`Image and dependency scan in ${ci} every ${number("vulnerabilityScanDays")} days`],
    residency: () => (flagFact(facts, "hasCloud") ? [`${regionsWords()}; other regions denied by policy`, "cloud-platform"] : ["All stores and copies stand in the client's own data centres; outbound traffic is denied"]),
    contract: () => [`${providers.length === 0 ? "No outside processor among the chosen parts: support contracts and each SaaS source or target of the brief" : `Contracts with ${some(providers, 4)}`}${hosted.length === 0 ? "" : `; check the provider's list of covered services for ${some(hosted, 6)}`}`],
    "impact-assessment": () => ["Assessment document; the data-flow diagram of this design is its annex"],
    "provider-attestation": () => [`Attestation reports for ${some(stores) || store}`],
    "exit-plan": () => [`Export in ${first("open file formats", "table-format")} and environment code in ${first("the repository", "infrastructure-as-code")}`],
    validation: () => [`Requirement-to-test trace, tests run in ${ci}`],
    "human-review": () => ["Review queue before a decision with legal effect; inputs kept with the decision"],
    "training-data": () => [`Dataset sheets beside ${first("each model version", "feature-store", "ml-platform")}`],
    inventory: () => [`${first("Environment code", "infrastructure-as-code")} state and ${first("dataset contracts", "metadata-catalog")}`, "infrastructure-as-code"],
    "governance-review": () => ["Written programme with an owner, reviewed yearly"],
    "device-consent": () => [`Consent dialog of site and app, in front of the collector; its choices arrive as records and are filtered in ${transform}`],
    reporting: () => [`Fields and history come from ${first(store, "warehouse")}; building, sending and correcting the report is the firm's or its agent's`],
    surveillance: () => [`Patterns run in ${first("the load jobs", "stream-processing", "batch-processing", "sql-transformation")}; scenarios, thresholds and cases are the firm's`],
    "deviation-handling": () => [`Alert by ${first("the load jobs", "stream-processing", "batch-processing")} with the readings; investigation and decision are kept in the quality system`],
    equipment: () => ["Premises and devices stand outside this platform; certificates are linked by device id"],
    timeliness: () => ["Age of the data in the latency table, to be shown under peak load"],
    "ad-hoc-query": () => [`SQL over ${first(store, "warehouse", "query-engine")}`, "warehouse", "query-engine"],
    "model-quality": () => [`Inputs, outputs and quality of each model version beside ${first("each model version", "ml-platform")}`],
    certification: () => ["Assessment of the controls in scope; this table and its evidence go in"],
  };
  const directory = first("company directory", "identity");
  // A row with a number of its own is answered by that number, not by the duty's usual words.
  const own: Partial<Record<ParameterKey, (value: number | string, authority: string | undefined) => string>> = {
    breachNoticeHours: (hours, authority) => `Runbook with the clock of ${noticeClock(Number(hours))}${authority === undefined ? "" : ` towards ${authority}`}, started by ${alarm}`,
    recordRetentionYears: (years) => `Archive class of ${store}, ${String(years)} years`,
    inactiveAccountDays: () => `${directory} disables accounts idle for ${number("inactiveAccountDays")} days`,
    accessRevocationHours: () => `${directory}: leavers lose every right within ${number("accessRevocationHours")} h`,
    auditLogHotMonths: () => `${number("auditLogHotMonths")} months searchable in ${logs}, the rest in ${store}`,
    criticalPatchDays: () => `Critical patches through ${ci} within ${number("criticalPatchDays")} days of release`,
    penetrationTestMonths: () => `Penetration and segmentation test every ${number("penetrationTestMonths")} months; finds become tickets`,
    incidentPlanTestMonths: () => `Incident plan exercised every ${number("incidentPlanTestMonths")} months; calls by ${first("e-mail", "on-call")}`,
    finalReportDays: (days) => `Final report from the incident record within ${String(days)} days`,
    clockDivergenceMicroseconds: () => `UTC time service on every host, within ${number("clockDivergenceMicroseconds")} microseconds`,
  };
  return ({ element, parameter, authority }) => {
    const [usual, ...topics] = pick[element]();
    const text = (parameter === undefined ? undefined : own[parameter.key]?.(parameter.value, authority)) ?? usual;
    return { text, decided: topics.length === 0 || topics.some((topic) => names(topic).length > 0) };
  };
}
