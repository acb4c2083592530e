import type { Obligation } from "../catalog/regime.js";
import { allRegimes } from "../catalog/regimes/index.js";
import type { Span } from "../brief/brief.js";
import { distinct } from "../shared/compare.js";
import { BOOKS } from "./kept.js";
import type { FactSheet, FactSources } from "./derive.js";

/** Regimes under which people can demand deletion of their data. */
const ERASURE = ["gdpr", "uk-gdpr", "ccpa", "lgpd", "pipeda", "dpdp", "appi", "revdsg"];
/** Regimes that exist to protect personal data. */
const PRIVACY = [...ERASURE, "hipaa", "ferpa", "coppa", "glba"];
const IMMUTABLE = ["sec-17a-4", "mifid-ii", "21-cfr-part-11", "gxp", "mica", "eu-gdp"];
/** "own HSM", "our existing network HSMs", "HSM pair in place": a module the client has or wants for itself. */
const OWN_HSM = /\b(?:own|our|existing|in-house|on[- ]prem(?:ises)?|network|dedicated)\s+(?:[\w-]+\s+){0,2}hsms?\b|\bhsms?\b[^,;.\n]{0,20}\b(?:of (?:our|their) own|in place|on[- ]prem\w*|owned)\b/iu;
/** A longer time beside a request is what is kept, and no promise to whoever asks. */
const LONGEST_ERASURE_DAYS = 90;
/** Work with PINs and with the keys on cards: PCI PIN and the card schemes ask for modules of one's own (unverified). Scoring and settling card payments is none of it. */
const CARD_KEYS = /\bpin (?:translation|verification|generation|mailers?)\b|\b(?:card|cards) (?:issuing|issuance|personali[sz]ation)\b|\bissuer (?:host|processing|keys)\b|\bemv keys?\b|\bpayment switch\b/iu;
const FIPS = ["fedramp-moderate", "fedramp-high", "fisma", "nist-800-53", "cjis"];

/** Facts about duties and the data's sensitivity. */
export function governanceFacts(sheet: FactSheet, { brief, derived, pack }: FactSources): void {
  const mentions = brief.mentions.filter((mention) => mention.kind === "regime" && mention.stance !== "banned");
  const regimes = distinct(mentions.map((mention) => mention.id));
  const from = ["compliance_needs"];
  for (const mention of mentions)
    derived.ledger.state(mention.id, { id: `REQ-regime-${mention.id}`, kind: "constraint", statement: `The pipeline meets ${mention.span.text}.`, field: mention.span.field, unit: "regime", span: mention.span });
  if (brief.residency)
    derived.ledger.state(brief.residency.value, { id: "REQ-residency", kind: "constraint", statement: "Data stays in the stated area.", field: brief.residency.span.field, unit: "area", span: brief.residency.span });
  const known = allRegimes.filter((regime) => regimes.includes(regime.id));
  const has = (ids: readonly string[]): boolean => regimes.some((id) => ids.includes(id));
  const need = (id: string): boolean => brief.needs.some((item) => item.id === id);
  sheet.derive("regimes", regimes, "list", from);
  sheet.derive("regulated", known.some((regime) => regime.legalForce), "flag", from);
  const personalByDomain = pack.personalData.length > 0 && pack.id !== "general" && !need("no-personal-data");
  const people = personalByDomain || need("no-personal-data") ? undefined : namesPeople(brief);
  if (people !== undefined && !has(PRIVACY))
    derived.ledger.assume(people, {
      id: "ASM-personal-data", field: "compliance_needs", unit: "words",
      reason: `The brief names no privacy regime, but "${people}" stands for records about people.`,
      effect: "Masking outside production and restricted columns; with a privacy regime also erasure and its clocks.",
    });
  const personal = has(PRIVACY) || personalByDomain || people !== undefined;
  if (personalByDomain && !has(PRIVACY))
    derived.ledger.assume(pack.personalData.map((item) => item.field).join(", "), {
      id: "ASM-personal-data", field: "compliance_needs", unit: "fields",
      reason: `The brief names no privacy regime, but data of ${pack.name.toLowerCase()} carries personal fields.`,
      effect: "Masking outside production and restricted columns; with a privacy regime also erasure and its clocks.",
    });
  sheet.derive("hasPersonalData", personal, "flag", has(PRIVACY) ? from : ["ASM-personal-data"]);
  const kinds = pack.personalData.map((item) => item.kind);
  sheet.derive("hasHealthData", has(["hipaa", "hitrust"]) || kinds.includes("health"), "flag", has(["hipaa", "hitrust"]) ? from : [`domain:${pack.id}`]);
  sheet.derive("hasCardData", has(["pci-dss"]) || /\bcard (number|auth|payment)|authori[sz]ation stream|card authori/iu.test(brief.source), "flag", [...from, "data_sources"]);
  sheet.derive("hasFinancialRecords", has(["sox", "mifid-ii", "sec-17a-4", "bcbs-239", "mica", "eu-aml"]) || BOOKS.includes(pack.id), "flag", [...from, `domain:${pack.id}`]);
  sheet.derive("needsErasure", personal && (has(ERASURE) || need("erasure")), "flag", from);
  const deletion = personal ? brief.needs.find((item) => item.id === "erasure" && item.value !== undefined && item.unit === "days" && item.value <= LONGEST_ERASURE_DAYS) : undefined;
  if (deletion?.value !== undefined) {
    derived.ledger.state(deletion.value, { id: "REQ-erasure", kind: "constraint", statement: "A person's data is deleted within the stated time of the request.", field: deletion.span.field, unit: "days", span: deletion.span });
    sheet.derive("erasureDays", deletion.value, "days", ["REQ-erasure"]);
  }
  const copies = brief.needs.find((item) => item.id === "subject-access");
  sheet.derive("needsSubjectAccess", copies !== undefined, "flag", copies ? [copies.span.field] : from);
  if (copies) derived.ledger.state(true, { id: "REQ-subject-access", kind: "functional", statement: "One person's data can be exported on request.", field: copies.span.field, unit: "flag", span: copies.span });
  sheet.derive("needsRowLevelAccess", need("row-level-access"), "flag", ["technical_requirements"]);
  const mentionsHsm = brief.mentions.some((mention) => /hsm/u.test(mention.id) && mention.stance !== "banned");
  // The key services of the clouds keep their keys in validated modules; on own premises a software vault would be all there is.
  const cardKeys = has(["pci-dss"]) && sheet.flag("hasCardData"), handled = derived.flows.some((flow) => flow.purpose === "scoring" || flow.purpose === "settlement");
  sheet.derive("needsHsm", mentionsHsm || (cardKeys && (CARD_KEYS.test(brief.source) || (handled && !sheet.flag("hasCloud")))), "flag", from);
  sheet.derive("ownHsm", sheet.flag("needsHsm") && OWN_HSM.test(brief.source), "flag", from);
  sheet.derive("needsFips", has(FIPS), "flag", from);
  sheet.derive("needsWorm", has(IMMUTABLE), "flag", from);
  const months = known.flatMap((regime) => regime.obligations.map(auditMonths)).reduce((most, value) => Math.max(most, value), 0);
  const asked = auditTerm(brief);
  if (asked !== undefined) derived.ledger.state(asked.months, { id: "REQ-audit-log", kind: "constraint", statement: "Audit logs are kept for the stated time.", field: asked.span.field, unit: "months", span: asked.span });
  // A regime that asks for the log without a number gets the usual year.
  if (asked !== undefined && asked.months >= months) sheet.derive("auditLogMonths", asked.months, "months", ["REQ-audit-log"]);
  else sheet.derive("auditLogMonths", months > 0 ? months : known.length > 0 ? 12 : 3, "months", months > 0 ? from : known.length > 0 ? [...from, "editorial: twelve months where a regime names no number"] : ["editorial: three months for unregulated data"]);
  decisionLog(sheet, brief, derived.ledger);
  // A named privacy regime and a domain with restricted items: those items are processed, if only as pseudonyms.
  const restricted = sheet.flag("hasHealthData") || sheet.flag("hasCardData") || (personalByDomain && has(PRIVACY) && pack.classification.restricted.length > 0);
  sheet.derive("highestDataClass", restricted ? "restricted" : personal || sheet.flag("hasFinancialRecords") ? "confidential" : "internal", "class", ["hasPersonalData", "hasHealthData", "hasCardData"]);
}

/** Automated decisions that must be explained later: how long their log is kept. */
function decisionLog(sheet: FactSheet, brief: FactSources["brief"], ledger: FactSources["derived"]["ledger"]): void {
  const wish = brief.needs.find((need) => need.id === "explainability");
  if (wish === undefined) return;
  if (wish.value === undefined) {
    const months = sheet.number("auditLogMonths");
    ledger.assume(months, { id: "ASM-decision-log", field: wish.span.field, unit: "months", reason: `Decisions must be explained, without a period; the audit log's ${String(months)} months are taken.`, effect: "Storage of the decision log." });
    sheet.derive("decisionLogMonths", months, "months", [wish.span.field, "ASM-decision-log"]);
    return;
  }
  const months = Math.round((wish.value / 365) * 12 * 10) / 10;
  const stated = ledger.state(months, { id: "REQ-explainability", kind: "constraint", statement: "Each automated decision can be explained and replayed from its log for the stated time.", field: wish.span.field, unit: "months", span: wish.span });
  sheet.put("decisionLogMonths", stated);
}

/** The first word of the brief's sources or domain that stands for records about people. */
function namesPeople(brief: FactSources["brief"]): string | undefined {
  const text = `${brief.fields.data_sources?.text ?? ""} ${brief.fields.business_domain?.text ?? ""}`;
  return /\b(customers?|members?|patients?|users?|subscribers?|employees?|citizens?|passengers?|guests?|students?|players?|bookings?|CRM|HubSpot|Salesforce|Stripe|Zendesk|loyalty)\b/iu.exec(text)?.[0];
}

/** "audit logs kept for 6 years", "keep audit trails 24 months": how long the brief itself wants them. */
function auditTerm({ fields, source }: FactSources["brief"]): { readonly months: number; readonly span: Span } | undefined {
  const found = /\b(?:audit|access)[ -](?:logs?|trails?)\b[^.;\n]{0,30}?\b(?:kept|keep|retain(?:ed)?|stored?|held|for)\b[^.;\n\d]{0,20}?(\d{1,3})[ -]?(years?|months?)\b|\b(?:keep|retain|store)\b[^.;\n]{0,20}?\b(?:audit|access)[ -](?:logs?|trails?)\b[^.;\n\d]{0,20}?(\d{1,3})[ -]?(years?|months?)\b/iu.exec(source);
  const field = found === null ? undefined : Object.entries(fields).find(([, { start, end }]) => found.index >= start && found.index < end)?.[0];
  if (found === null || field === undefined) return undefined;
  const count = Number(found[1] ?? found[3]), unit = found[2] ?? found[4] ?? "";
  const text = found[0];
  return { months: unit.toLowerCase().startsWith("year") ? count * 12 : count, span: { field, start: found.index, end: found.index + text.length, text } };
}

function auditMonths(obligation: Obligation): number {
  const { parameter } = obligation;
  return parameter?.key === "auditLogMonths" && typeof parameter.value === "number" ? parameter.value : 0;
}
