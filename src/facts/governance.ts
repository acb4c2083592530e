import type { Obligation } from "../catalog/regime.js";
import { allRegimes } from "../catalog/regimes/index.js";
import { distinct } from "../shared/compare.js";
import type { FactSheet, FactSources } from "./derive.js";

/** Regimes under which people can demand deletion of their data. */
const ERASURE = ["gdpr", "uk-gdpr", "ccpa", "lgpd", "pipeda", "dpdp", "appi", "revdsg"];
/** Regimes that exist to protect personal data. */
const PRIVACY = [...ERASURE, "hipaa", "ferpa", "coppa", "glba"];
const IMMUTABLE = ["sec-17a-4", "mifid-ii", "21-cfr-part-11", "gxp"];
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
  sheet.derive("hasFinancialRecords", has(["sox", "mifid-ii", "sec-17a-4", "bcbs-239"]) || ["banking-and-payments", "insurance", "capital-markets-and-crypto"].includes(pack.id), "flag", [...from, `domain:${pack.id}`]);
  sheet.derive("needsErasure", personal && (has(ERASURE) || need("erasure")), "flag", from);
  sheet.derive("needsRowLevelAccess", need("row-level-access"), "flag", ["technical_requirements"]);
  const mentionsHsm = brief.mentions.some((mention) => /hsm/u.test(mention.id) && mention.stance !== "banned");
  sheet.derive("needsHsm", mentionsHsm || has(["fedramp-high"]) || (has(["pci-dss"]) && sheet.flag("hasCardData") && derived.flows.some((flow) => flow.purpose === "scoring" || flow.purpose === "settlement")), "flag", from);
  sheet.derive("needsFips", has(FIPS), "flag", from);
  sheet.derive("needsWorm", has(IMMUTABLE), "flag", from);
  const months = known.flatMap((regime) => regime.obligations.map(auditMonths)).reduce((most, value) => Math.max(most, value), 0);
  sheet.derive("auditLogMonths", months > 0 ? months : 3, "months", months > 0 ? from : ["editorial: three months for unregulated data"]);
  // A named privacy regime and a domain with restricted items: those items are processed, if only as pseudonyms.
  const restricted = sheet.flag("hasHealthData") || sheet.flag("hasCardData") || (personalByDomain && has(PRIVACY) && pack.classification.restricted.length > 0);
  sheet.derive("highestDataClass", restricted ? "restricted" : personal || sheet.flag("hasFinancialRecords") ? "confidential" : "internal", "class", ["hasPersonalData", "hasHealthData", "hasCardData"]);
}

/** The first word of the brief's sources or domain that stands for records about people. */
function namesPeople(brief: FactSources["brief"]): string | undefined {
  const text = `${brief.fields.data_sources?.text ?? ""} ${brief.fields.business_domain?.text ?? ""}`;
  return /\b(customers?|members?|patients?|users?|subscribers?|employees?|citizens?|passengers?|guests?|students?|players?|bookings?|CRM|HubSpot|Salesforce|Stripe|Zendesk|loyalty)\b/iu.exec(text)?.[0];
}

function auditMonths(obligation: Obligation): number {
  const { parameter } = obligation;
  return parameter?.key === "auditLogMonths" && typeof parameter.value === "number" ? parameter.value : 0;
}
