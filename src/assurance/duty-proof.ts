/**
 * What speaks against "met by design": the part that is named for a duty was chosen, but cannot do that very duty, or does less than it
 * asks. A choice that cannot be shown to do it is left to the client, one that contradicts it is said to be not met.
 */
import { areaOfRegion, type Area } from "../catalog/area-distances.js";
import type { DutyElement, Obligation } from "../catalog/regime.js";
import type { Technology } from "../catalog/schema.js";
import { decisionsOn } from "../decisions/about.js";
import type { Decisions } from "../decisions/decision.js";
import { flagFact, numberFact, textFact, type Facts } from "../facts/fact.js";
import { compareText, distinct } from "../shared/compare.js";
import { formatMinutes, formatNumber } from "../shared/format.js";
import type { ComplianceLine, RecoveryLine } from "./assurance.js";
import { forgetfulLogs, type CatalogLookups } from "./duty-carriers.js";
import { STORES } from "./duty-parts.js";

export interface ProofView {
  readonly facts: Facts;
  readonly decisions: Decisions;
  readonly lookups: CatalogLookups;
  /** The recovery table, where it is computed. */
  readonly recovery?: readonly RecoveryLine[];
}

/** A status other than "met by design", with the words that replace or follow the part's name. */
export interface Objection {
  readonly status: ComplianceLine["status"];
  /** Instead of the usual words. */
  readonly text?: string;
  /** After them. */
  readonly note?: string;
}

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly technology: Technology | undefined;
}

const chosenOf = ({ decisions, lookups }: ProofView, ...topics: readonly string[]): Chosen[] => {
  const found = new Map(topics.flatMap((topic) => decisionsOn(decisions, topic).flatMap((decision) => decision.chosen)).map(({ id, name }) => [id, name]));
  return [...found].map(([id, name]) => ({ id, name, technology: lookups.technology(id) }));
};
const list = (items: readonly { readonly name: string }[]): string => distinct(items.map((item) => item.name)).join(", ");

/** Where values are computed on. A library computes in the warehouse or in the engine beside it. */
const COMPUTING = ["stream-processing", "batch-processing", "sql-transformation", "warehouse", "query-engine"];
/** Managed engines whose maker documents machines with encrypted memory: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/confidential-compute (2026-11). */
const ENCRYPTED_MEMORY: readonly string[] = ["google-dataproc"];

/** Memory is encrypted on machines one chooses oneself; of a managed service only where its maker offers it. */
function inUse(view: ProofView): Objection | undefined {
  if (!view.decisions.chosenAll("in-processing-protection").includes("confidential-computing")) return undefined;
  const engines = chosenOf(view, ...COMPUTING).filter(({ technology }) => technology?.deployment !== "library");
  const without = engines.filter(({ id, technology }) => technology?.deployment !== "self-run" && !ENCRYPTED_MEMORY.includes(id)), able = engines.filter((engine) => !without.includes(engine));
  if (without.length === 0) return undefined;
  const apart = `not offered by ${list(without)}: their jobs run apart, under own identities and in a closed network, which the auditor has to accept instead`;
  return { status: "by you", text: able.length === 0 ? `Memory encryption is ${apart}` : `Memory encryption on ${list(able)}; it is ${apart}` };
}

/** Logs need a product that keeps logs: a metrics store does not. */
function logged(view: ProofView): Objection | undefined {
  if (chosenOf(view, "log-aggregation").length > 0) return undefined;
  const tools = chosenOf(view, "monitoring").filter(({ technology }) => technology !== undefined);
  if (tools.length === 0 || tools.some(({ technology }) => technology?.roles.includes("log-aggregation") === true || technology?.features.includes("logs") === true)) return undefined;
  return { status: "by you", text: `${list(tools)} keeps metrics, not logs: data-access logs of each store have to be collected and kept` };
}

/** Lineage needs a product that traces it; a catalog of tables alone does not. */
function traced(view: ProofView, { obligation }: Obligation): Objection | undefined {
  const first = chosenOf(view, "lineage"), tools = (first.length > 0 ? first : chosenOf(view, "metadata-catalog")).filter(({ technology }) => technology !== undefined);
  if (tools.length === 0) return undefined;
  const columns = /\bcolumn lineage\b/iu.test(obligation);
  const can = ({ technology }: Chosen): boolean => technology?.features.includes("column-lineage") === true || (!columns && (technology?.roles.includes("lineage") === true || technology?.features.includes("openlineage") === true));
  if (tools.some(can)) return undefined;
  return { status: "by you", text: `${list(tools)} lists datasets and traces no ${columns ? "columns" : "lineage"}: the run manifests (source, code version, counts) have to be joined to it` };
}

/** Append-only by rights can be undone by who gives the rights; object lock cannot. */
function locked(view: ProofView): Objection | undefined {
  const stores = chosenOf(view, "lake-storage");
  if (stores.some(({ technology }) => technology?.features.includes("object-lock") === true)) return undefined;
  return { status: "by you", note: "whoever gives the rights could still change them: show the regulator's alternative, or add a store with object lock" };
}

/** The archive keeps the data of the flows for the years that are planned; papers about it are not in it. */
function kept(view: ProofView, { parameter, keepsData, people }: Obligation): Objection | undefined {
  const store = chosenOf(view, "lake-storage")[0]?.name ?? chosenOf(view, "warehouse")[0]?.name ?? "the archive";
  if (people === true || (parameter !== undefined && keepsData !== true))
    return { status: "by you", text: `Records of their own${parameter === undefined ? "" : `, filed for ${String(parameter.value)} years`}: the flows do not write them, the archive of ${store} has room for them` };
  if (parameter === undefined || typeof parameter.value !== "number") return undefined;
  if (view.facts["coldYears"] === undefined) return undefined;
  const planned = Math.max(numberFact(view.facts, "coldYears", 0), numberFact(view.facts, "warmMonths", 0) / 12);
  return planned >= parameter.value ? undefined : { status: "not met", text: `${store} is planned to keep the data ${formatNumber(Math.round(planned * 10) / 10)} years, not ${String(parameter.value)}` };
}

const AREA_OF: Readonly<Record<string, Area>> = { EU: "EU", US: "US", CN: "CN", IN: "IN", "CH or listed state": "EU" };

/** A region lies inside the place or it does not; what SaaS parts hold lies where their contract says. */
function placed(view: ProofView, { parameter, obligation }: Obligation): Objection | undefined {
  if (!flagFact(view.facts, "hasCloud")) return undefined;
  const region = textFact(view.facts, "region", ""), area = areaOfRegion(region);
  // A law that lets data leave on terms asks for those terms, not for a place.
  const terms = /\bclauses\b|\badequa|\bconsent\b|\bcomparable\b|\bassessment\b/iu.test(obligation);
  if (parameter === undefined) return terms ? { status: "by you", note: "whether that is a transfer, and on which terms, is for counsel" } : undefined;
  const wanted = AREA_OF[String(parameter.value)];
  if (wanted !== undefined && area !== undefined && area !== wanted)
    return terms ? { status: "by you", note: `outside ${String(parameter.value)}: only on the terms of the law, which counsel has to settle` } : { status: "not met", note: `outside ${String(parameter.value)}: a stack of its own is needed there` };
  const hosted = chosenOf(view, ...STORES, "stream-processing", "batch-processing", "cdc", "saas-ingestion", "bi", "monitoring", "log-aggregation", "on-call").filter(({ technology }) => technology?.deployment === "saas");
  return hosted.length === 0 ? undefined : { status: "by you", note: `region and support access of ${list(hosted)} are fixed in their contracts` };
}

/** Only a second person separates duties. */
function separated(view: ProofView): Objection | undefined {
  return view.decisions.chosenAll("change-management").includes("automated-gates") ? { status: "not met", note: "the author merges, nobody else approves" } : undefined;
}

/** Masks on read and masked copies leave the value readable in the store. */
function encryptedFields(view: ProofView): Objection | undefined {
  const ways = view.decisions.chosenAll("masking");
  if (ways.includes("tokenise-at-ingest") || ways.includes("keyed-hash-at-ingest")) return undefined;
  return { status: "by you", note: "values stay readable in the store: tokenise them before the first write or encrypt the column" };
}

/** A module's validation is a property of the product. */
function validatedModule(view: ProofView, { parameter }: Obligation): Objection | undefined {
  if (parameter?.key !== "cryptographicModule") return undefined;
  const keys = chosenOf(view, "key-management").filter(({ technology }) => technology !== undefined);
  return keys.length === 0 || keys.some(({ technology }) => technology?.features.includes("fips-140") === true) ? undefined : { status: "by you", note: `a validated module is not on record for ${list(keys)}: show its certificate` };
}

/** Objectives that the arithmetic does not reach are not met; a law's own limit binds as well. */
function recovered({ recovery = [] }: ProofView, { parameter }: Obligation): Objection | undefined {
  const limit = parameter?.key === "recoveryHours" && typeof parameter.value === "number" ? parameter.value * 60 : Infinity;
  const late = recovery.filter((line) => line.verdict === "not-met" || line.rto > limit);
  if (late.length === 0) return undefined;
  const worst = [...late].sort((a, b) => b.rto - a.rto || compareText(a.flow, b.flow))[0];
  return { status: "not met", note: `${String(late.length)} of ${String(recovery.length)} flows miss their objective in the recovery table${worst === undefined ? "" : `, the slowest is back after ${formatMinutes(worst.rto)}`}` };
}

/** A log that cannot take one person out must forget everyone before the term is over. */
function erased(view: ProofView, { parameter }: Obligation): Objection | undefined {
  const logs = forgetfulLogs(view), days = numberFact(view.facts, "hotDays", 0), term = typeof parameter?.value === "number" ? parameter.value : 30;
  return logs.length === 0 || days <= term ? undefined : { status: "not met", note: `that is longer than the ${String(term)} days of the law: encrypt the person's fields with a key of their own, or keep the log shorter` };
}

/** A snapshot beside its store is no copy at another place, and who may delete the store may delete it. */
function apart(view: ProofView, { obligation }: Obligation): Objection | undefined {
  if (!/\b(?:outside|distance|separate|redundant|alternate|apart|alteration)\b/iu.test(obligation)) return undefined;
  const copies = view.decisions.chosenAll("cross-region-replication");
  if (view.decisions.chosenAll("backup-method").includes("immutable-copy") || copies.includes("asynchronous-replication") || copies.includes("synchronous-replication")) return undefined;
  return { status: "by you", note: "the snapshots stand beside the store: copy them to another account or region" };
}

/** An alternate site is a second region or site, not a second zone. */
function sited(view: ProofView, { obligation }: Obligation): Objection | undefined {
  if (!/\balternate site\b/iu.test(obligation) || !view.decisions.chosenAll("multi-region").includes("one-region")) return undefined;
  const survives = view.decisions.chosenAll("recovery-strategy").some((id) => view.lookups.practice(id)?.features.includes("survives-region-loss") === true);
  return survives ? undefined : { status: "not met", note: "several zones of one region are one site" };
}

/** An attestation comes from a provider: without one the client's own controls are attested. */
function attested(view: ProofView, { parameter }: Obligation): Objection | undefined {
  const platform = textFact(view.facts, "platform", "");
  if (parameter?.key === "residency" && parameter.value === "EU" && ["aws", "azure", "gcp"].includes(platform)) return { status: "not met", text: "The cloud chosen belongs to a company of the United States" };
  const stores = chosenOf(view, ...STORES).filter(({ technology }) => technology !== undefined);
  if (stores.length === 0 || stores.some(({ technology }) => technology?.deployment !== "self-run" && technology?.deployment !== "library")) return undefined;
  return { status: "by you", text: `${list(stores)} run on own machines: own controls are attested instead of a provider's` };
}

const OBJECTIONS: Partial<Record<DutyElement, (view: ProofView, duty: Obligation) => Objection | undefined>> = {
  "encryption-in-use": inUse, "audit-log": logged, lineage: traced, "immutable-log": locked, records: kept, residency: placed, "separation-of-duties": separated, "field-encryption": encryptedFields,
  "key-management": validatedModule, recovery: recovered, "provider-attestation": attested, erasure: erased, backup: apart, redundancy: sited,
};

/** The objection to a duty's "met by design", where there is one. */
export function objectionTo(view: ProofView, duty: Obligation): Objection | undefined {
  return OBJECTIONS[duty.element]?.(view, duty);
}
