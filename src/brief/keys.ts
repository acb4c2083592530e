/** The names a field may go by: the seed's variables, its template placeholders, its headings and short forms. */
import type { FieldId } from "./brief.js";
import { FIELD_IDS } from "./brief.js";
import { PRECISE } from "./precise.js";

const NAMES: Readonly<Record<FieldId, readonly string[]>> = {
  business_domain: ["business domain", "domain", "industry use case", "industry", "use case", "business", "sector", "industry and use case"],
  data_sources: ["data sources", "sources", "source", "data source", "source systems", "source data", "data inputs", "internal external systems", "inputs"],
  data_volume: ["data volume", "volume", "volumes", "data volumes", "daily weekly monthly volumes", "load", "throughput", "scale", "data volume and growth", "data volumes and growth", "volume and growth", "data volume growth", "volume growth"],
  processing_requirements: ["processing requirements", "processing", "processing requirement", "real time batch mixed", "workloads", "processing needs"],
  target_systems: ["target systems", "targets", "target", "target system", "warehouses lakes analytics", "destinations", "sinks", "outputs", "consumers", "data consumers", "target platforms", "data targets"],
  sla_requirements: ["sla requirements", "sla", "slas", "slo", "slos", "service levels", "service level", "latency availability accuracy", "sla requirement", "sla slo", "slas and slos", "sla and slo", "service level objectives", "service level agreements", "service level agreement"],
  compliance_needs: ["compliance needs", "compliance", "privacy governance audit", "regulation", "regulations", "regulatory", "compliance requirements", "governance", "regulatory requirements", "compliance and security", "compliance security", "security and compliance", "security compliance", "legal and compliance", "data protection"],
  technology_stack: ["technology stack", "stack", "tech stack", "cloud on prem hybrid", "technology", "technologies", "platform", "infrastructure", "tech", "existing stack", "current stack", "present stack", "existing technology", "current technology", "existing technology stack", "current technology stack", "existing platform", "current platform", "technology preferences", "technology constraints", "tech preferences"],
  team_capabilities: ["team capabilities", "team", "skill levels preferences", "skills", "team skills", "staff", "people", "team size", "team and skills", "team skills and size", "team size and skills", "staffing"],
  budget_constraints: ["budget constraints", "budget", "cost targets limitations", "cost", "costs", "budget constraint", "budget and cost", "budget limit", "budget limits"],
  technical_requirements: ["technical requirements", "technical", "needs", "requirements", "specific data processing needs", "technical needs", "technical requirement", "other requirements", "other", "additional requirements", "further requirements", "special requirements", "non functional requirements", "constraints", "technical constraints"],
};

const TABLE: ReadonlyMap<string, FieldId> = new Map(FIELD_IDS.flatMap((id) => NAMES[id].map((name) => [name, id] as const)));
const PRECISE_TABLE: ReadonlyMap<string, string> = new Map(Object.keys(PRECISE).map((name) => [name.replaceAll("_", " "), name] as const));

/** Section headings of the seed that stand above or between fields and carry nothing. */
export const SECTION_WORDS = /^(data pipeline context|input|output|brief|context|context variables|example( \d+)?.*|data pipeline brief|project brief|pipeline brief|precise|metadata|usage)$/;

/** A key as it is compared: case, marks, braces, underscores and hyphens do not count. */
export function normaliseKey(key: string): string {
  return key.replace(/[*_{}#"'`\-\s/\\>\u2022.()&]+/gu, " ").replace(/\u00a0/g, " ").trim().toLowerCase();
}

/** What a key names: one of the eleven fields, a precise field, or nothing. */
export function lookUpKey(key: string): { readonly field: FieldId } | { readonly precise: string } | null {
  const name = normaliseKey(key);
  const field = TABLE.get(name);
  if (field !== undefined) return { field };
  const precise = PRECISE_TABLE.get(name);
  return precise === undefined ? null : { precise };
}

/** The nearest known name and how far off it is, in edits. */
export function nearestKey(key: string): { readonly name: string; readonly distance: number } {
  const wanted = normaliseKey(key).slice(0, 40);
  let best = { name: "business_domain", distance: 99 };
  const consider = (name: string, shown: string): void => {
    const distance = editDistance(wanted, name);
    if (distance < best.distance) best = { name: shown, distance };
  };
  for (const [name, id] of TABLE) consider(name, id);
  for (const [name, id] of PRECISE_TABLE) consider(name, id);
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost));
    }
    previous = row;
  }
  return previous[b.length] ?? 99;
}
