/** Targets that are business applications of the client: results go into them, and no database is made for them. */
import type { TargetSystem } from "./brief.js";

/** What no pipeline makes. A database that is asked for by its use or its engine may well be a new one. */
const APPLICATION = /\b(?:erp|sap|s\/4 ?hana|mes|wms|tms|crm|lims|his|ehr|emr|core banking|policy (?:admin\w*|system)|billing system|claims system)\b/iu;
/** A copy of an application's tables is another database than the application's own. */
const COPY = /\breplicas?\b|\bcop(?:y|ies)\b|\bmirror\w*|\bread model\b|\b(?:operational|reporting) (?:data ?store|database|store)\b|\bods\b/iu;

/** "Oracle ERP (driver pay back)", "Finance SAP S/4HANA, one daily extract": the application is there already. */
export function withOwnSystems(targets: readonly TargetSystem[]): TargetSystem[] {
  return targets.map((target) => (target.kind === "operational-database" && APPLICATION.test(target.name) && !COPY.test(target.name) ? { ...target, kind: "other" } : target));
}
