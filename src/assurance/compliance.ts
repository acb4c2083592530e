/** The duties of the regimes in scope, each with the part of this design that carries it. */
import type { DutyElement, Obligation, Regime } from "../catalog/regime.js";
import type { Decisions } from "../decisions/decision.js";
import type { Topology } from "../design/topology.js";
import type { Facts } from "../facts/fact.js";
import type { AppliedParameter, ComplianceLine, ElementLine, RecoveryLine, RegimeLine } from "./assurance.js";
import { carrierOf, type Carrier, type CatalogLookups } from "./duty-carriers.js";
import { partsOf } from "./duty-parts.js";
import { objectionTo, type ProofView } from "./duty-proof.js";
import { mergedParameters, shortName, type MergedParameters } from "./parameters.js";

/** Duties that people carry out; the design gives them the means. */
const BY_YOU: ReadonlySet<DutyElement> = new Set<DutyElement>([
  "contract", "impact-assessment", "governance-review", "breach-notice", "validation", "human-review", "training-data", "access-review", "continuity-test",
  "restore-test", "log-review", "exit-plan", "incident-response", "vulnerabilities", "subject-access", "consent",
  "device-consent", "reporting", "surveillance", "deviation-handling", "equipment", "timeliness", "model-quality", "certification", "clock",
]);

/** Rows for every duty of the regimes in scope, in the order of the brief and of the regime's text. */
export function complianceLines(regimes: readonly Regime[], facts: Facts, decisions: Decisions, lookups: CatalogLookups, topology?: Topology, recovery: readonly RecoveryLine[] = []): ComplianceLine[] {
  const merged = mergedParameters(regimes, facts), proof: ProofView = { facts, decisions, lookups, recovery };
  const carrier = carrierOf({ facts, decisions, lookups, merged, inScope: regimes.length > 0 });
  const parts = partsOf(decisions, topology);
  return regimes.flatMap((regime) => regime.obligations.map((obligation) => lineOf({ regime, obligation, carrier, parts, merged, proof })));
}

interface Row {
  readonly regime: Regime;
  readonly obligation: Obligation;
  readonly carrier: Carrier;
  readonly parts: (element: DutyElement) => string[];
  readonly merged: MergedParameters;
  readonly proof: ProofView;
}

/** Met by design only where a part was chosen, the duty is no act of people, and nothing shows that the part cannot do it. */
function answerOf({ obligation, carrier, proof }: Row): { readonly text: string; readonly status: ComplianceLine["status"] } {
  const { text, decided } = carrier(obligation);
  const objection = objectionTo(proof, obligation);
  const people = obligation.people === true || BY_YOU.has(obligation.element);
  const status = people ? "by you" : objection?.status ?? (obligation.element === "provider-attestation" ? "by provider" : decided ? "met by design" : "by you");
  return { text: objection?.text ?? (objection?.note === undefined ? text : `${text}; ${objection.note}`), status };
}

function lineOf(row: Row): ComplianceLine {
  const { regime, obligation, parts, merged } = row, { text, status } = answerOf(row);
  const { parameter } = obligation;
  const applied = parameter === undefined ? undefined : merged[parameter.key];
  // Periods of records mean different things in different acts: only those of the data itself compete. Clocks towards authorities never do.
  const stricter = applied !== undefined && applied.each === undefined && parameter !== undefined && applied.value !== parameter.value && (parameter.key !== "recordRetentionYears" || obligation.keepsData === true);
  const source = regime.sources[obligation.source];
  return {
    regime: regime.id, reference: obligation.reference, obligation: obligation.obligation, element: obligation.element, designElement: text, components: parts(obligation.element), status,
    owner: obligation.owner, verifier: obligation.verifier, source: sourceText(source?.title, source?.unverified === true, obligation.origin), force: obligation.force,
    ...(obligation.from === undefined ? {} : { appliesFrom: obligation.from }),
    ...(parameter ? { parameter: { key: parameter.key, value: parameter.value, unit: parameter.unit, force: parameter.force, ...(stricter ? { applied: { value: applied.value, reason: applied.reason } } : {}) } } : {}),
  };
}

function sourceText(title: string | undefined, unverified: boolean, origin: Obligation["origin"]): string {
  if (title === undefined || unverified) return "unverified";
  return origin === "common-practice" ? `${title}; the number is usage` : title;
}

/** How many duties each regime brings and how many the design carries: "GDPR: 11 of 15 by design". */
export function coverage(regime: Regime, lines: readonly ComplianceLine[]): string {
  const own = lines.filter((line) => line.regime === regime.id);
  const met = own.filter((line) => line.status === "met by design").length;
  return `${shortName(regime)} ${String(met)} of ${String(own.length)}`;
}

/** The regimes in scope with the version that was read and where. */
export function regimeLines(regimes: readonly Regime[]): RegimeLine[] {
  return regimes.map((regime) => ({
    id: regime.id, name: regime.name, jurisdiction: regime.jurisdiction, legalForce: regime.legalForce, status: regime.status, triggers: regime.triggers,
    source: (regime.statusSource === undefined ? undefined : regime.sources[regime.statusSource]?.title) ?? "unverified",
  }));
}

/** The rows by component, in the order of the diagram; components without a duty are left out. */
export function elementLines(lines: readonly ComplianceLine[], topology: Topology): ElementLine[] {
  return topology.components.flatMap(({ id }) => {
    const obligations = lines.filter((line) => line.components.includes(id)).map(({ regime, reference, element, status }) => ({ regime, reference, element, status }));
    return obligations.length === 0 ? [] : [{ component: id, obligations }];
  });
}

/** Slots of the document that state a parameter where they apply and have room for it. */
const USED_IN: Readonly<Record<string, readonly string[]>> = {
  auditLogMonths: ["security.audit-and-compliance.access-logging", "governance.retention-policies.audit-logs"],
  auditLogHotMonths: ["security.audit-and-compliance.access-logging", "governance.retention-policies.audit-logs"],
  recordRetentionYears: ["governance.retention-policies.operational-data"],
  personalDataMaxYears: ["governance.retention-policies.operational-data"],
  breachNoticeHours: ["security.audit-and-compliance.compliance-reports", "resilience.incident-response.response"],
  erasureDays: ["governance.privacy-controls.right-to-deletion"],
  accessReviewMonths: ["security.access-controls.authorization", "governance.data-classification.confidential"],
  keyRotationMonths: ["security.data-encryption.key-management"],
  sessionTimeoutMinutes: ["security.access-controls.authentication"],
  restoreTestMonths: ["resilience.backup-and-recovery.data-backup"],
  recoveryTestMonths: ["resilience.backup-and-recovery.configuration-backup"],
  minimumCellSize: ["governance.privacy-controls.anonymization"],
};

/** The merged numbers, with every row that names one and the slots that state them: one entry for each number; one that every authority sets for itself has one for each of them. */
export function appliedParameters(merged: MergedParameters): AppliedParameter[] {
  return Object.values(merged).flatMap(({ key, label, value, unit, regime, reference, force, origin, reason, claims, each }): AppliedParameter[] => {
    const usedIn = USED_IN[key] ?? [];
    if (each === undefined) return [{ key, label, value, unit, regime, reference, force, origin, reason, claims, usedIn }];
    return each.map((clock) => ({
      key, label: label.includes("the authority") ? label.replace("the authority", clock.authority) : `${label} to ${clock.authority}`, value: clock.value, unit, regime: clock.regime, reference: clock.reference, force: clock.force, origin: clock.origin,
      reason: each.length === 1 ? reason : `set by ${clock.regimeName} ${clock.reference} towards its own authority; the other clocks run beside it`, claims: [{ regime: clock.regime, reference: clock.reference, value: clock.value }], usedIn,
    }));
  });
}

/** Keeps of `usedIn` the slots whose text does state the number. */
export function statedIn(parameters: readonly AppliedParameter[], slots: Readonly<Record<string, { readonly value: string }>>): AppliedParameter[] {
  return parameters.map((item) => {
    const days = typeof item.value === "number" && item.unit === "hours" && item.value % 24 === 0 ? String(item.value / 24) : "";
    const words = new RegExp(`\\b(?:${String(item.value)}${days === "" ? "" : `|${days} days`})\\b`, "u");
    return { ...item, usedIn: item.usedIn.filter((id) => words.test(slots[id]?.value ?? "")) };
  });
}
