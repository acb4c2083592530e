/** Regimes the brief names and this design does not answer: those the catalog has no duties for, and duties the design does not meet. */
import { over } from "../rules/conditions.js";
import { regimeById } from "../catalog/regimes/index.js";
import { distinct } from "../shared/compare.js";
import { agree } from "../shared/format.js";
import { regimeWords } from "../shared/regime-words.js";
import type { MeasureInput, Put } from "./measures.js";
import type { TensionRule } from "./tension.js";

export const regimeTensions: readonly TensionRule[] = [
  {
    id: "tension/regime-not-in-catalog", severity: "warning", field: "compliance_needs", when: over("measure.unknownRegimeCount", 0),
    conflict: "The brief asks for {measure.unknownRegimes}; the catalog holds no duties for that.",
    position: "An open requirement: no row of the compliance table, no retention, clock or residency of this design comes from it.",
    otherwise: "Have counsel list its duties in phase 1, and state those that touch the platform in the brief: years kept, places, who is told and when.", sources: ["catalog: regimes"],
  },
  {
    id: "tension/duty-not-met", severity: "error", field: "compliance_needs", when: over("measure.unmetDutyCount", 0),
    conflict: "The design does not meet {measure.unmetDuties}.",
    position: "{measure.unmetWhy}.",
    otherwise: "Change what rules it out, or have counsel confirm that the duty does not reach these flows.", sources: ["catalog: regimes, compliance table"],
  },
];

/** How laws, norms and circulars are written: EMIR, MaRisk, IFRS 17, ISO 13485, Schrems II. */
const LAW = /\b(?:[A-Z]{2,}[A-Za-z]*|[A-Z][a-z]+[A-Z][A-Za-z]*)(?:[ /-]?\d[\w.:/-]*(?: [A-Z]{2,} ?\d*)?)?|\b[A-Z][a-z]+ (?:II|III|IV|V)\b/gu;
/** Capitals that stand for a technique, a place or a person in charge. */
const NO_LAW = /^(?:AES|TLS|SSL|RSA|SHA|SSO|MFA|OTP|KMS|HSM|VPN|VPC|IAM|RBAC|ABAC|SIEM|DLP|WORM|PII|PHI|KYC|CMK|BYOK|SLA|RTO|RPO|API|ETL|ELT|SQL|CI|CD|IT|OT|HR|AI|ML|LLM|BI|CSV|PDF|JSON|XML|SFTP|FTP|UTC|EU|EEA|US|USA|UK|UAE|DACH|EMEA|APAC|DPO|CISO|CIO|CTO|CFO|CEO|DPA|DPIA|NDA|BAA|ID|IDs|IP|QA|UAT|DR|BCP|ERP|CRM|AWS|GCP|GA4)(?:$|[ /-])/u;
const DENIED = /\b(?:no|not|without|except|excluding|nor)\s+(?:\w+\s+)?$/iu;

/** Words of the compliance field that nothing was made of and that look like the name of a law or a norm. */
function unread({ brief }: MeasureInput): string[] {
  return brief.notUnderstood.filter((span) => span.field === "compliance_needs").flatMap((span) => {
    const laws = [...span.text.matchAll(LAW)].filter((name) => !NO_LAW.test(name[0]) && !DENIED.test(brief.source.slice(Math.max(0, span.start + name.index - 24), span.start + name.index))).map((name) => name[0]);
    // One name keeps the words around it ("CSDR reporting"); of a list the names are enough.
    return laws.length === 1 && span.text.length <= 40 ? [span.text] : laws;
  });
}

/** Regimes the aliases know by name only, as the brief writes them. */
function named({ brief }: MeasureInput): string[] {
  return brief.mentions.filter(({ kind, stance, id }) => kind === "regime" && stance !== "banned" && regimeById(id) === undefined).map(({ span, id }) => (span.text === "" ? regimeWords(id) : span.text));
}

export function regimes(input: MeasureInput, put: Put): void {
  const open = distinct([...named(input), ...unread(input)]);
  put("unknownRegimeCount", open.length, "count");
  put("unknownRegimes", open.length > 1 ? `${open.slice(0, -1).join(", ")} and ${String(open.at(-1))}` : open.join(""));
  // Missed recovery targets are told flow by flow, with the arithmetic.
  const unmet = input.assurance.compliance.filter((line) => line.status === "not met" && line.element !== "recovery");
  put("unmetDutyCount", unmet.length, "count");
  put("unmetDuties", unmet.map((line) => `${regimeWords(line.regime)} ${line.reference} (${line.obligation.replace(/\.$/u, "")})`).join("; "));
  put("unmetWhy", distinct(unmet.map((line) => agree(line.designElement))).join(". "));
}
