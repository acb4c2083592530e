/** Which parts of a design carry a kind of duty: the same rows read from the element to the obligation. */
import type { DutyElement } from "../catalog/regime.js";
import { decisionsOn } from "../decisions/about.js";
import type { Decisions } from "../decisions/decision.js";
import type { Topology } from "../design/topology.js";
import { distinct } from "../shared/compare.js";

/** Topics whose choice stores data. */
export const STORES = ["lake-storage", "warehouse", "event-log", "serving-store", "key-value-store", "relational-store", "realtime-olap"] as const;

/** Alternatives: the first topic of a list that chose anything carries the duty. */
type Ways = readonly (readonly string[])[];

const EACH_STORE: Ways = STORES.map((topic) => [topic]);
const MAIN_STORE: Ways = [["lake-storage", "warehouse", "relational-store"]];
const GRANTS: Ways = [["access-governance", "warehouse", "lake-storage"]];
const LOGS: Ways = [["log-aggregation", "monitoring"]];
const CATALOG: Ways = [["metadata-catalog"]];
const CHECKS: Ways = [["data-quality"]];
const LOADS: Ways = [["sql-transformation", "batch-processing", "stream-processing"]];
const WORK: Ways = [["stream-processing", "batch-processing", "sql-transformation"]];
const ENGINES: Ways = [["stream-processing"], ["batch-processing"], ["sql-transformation"]];
const KEYS: Ways = [["key-management"]];
const SIGN_IN: Ways = [["identity"]];
const DELIVERY: Ways = [["ci-cd"]];
const ALARMS: Ways = [["on-call", "monitoring"]];
const ENTRANCE: Ways = [["schema-registry", "cdc", "batch-ingestion", "saas-ingestion"]];
const BACKUP: Ways = [["backup"]];
const NOBODY: Ways = [];

/** Duties of people have no component; their row names the owner. */
const PARTS: Readonly<Record<DutyElement, Ways>> = {
  "encryption-at-rest": [...KEYS, ...EACH_STORE], "field-encryption": [...KEYS, ...LOADS], "encryption-in-transit": [...EACH_STORE, ["cdc"], ["api-gateway"], ["load-balancer"], ["mqtt-broker"], ["private-connectivity"]],
  "encryption-in-use": ENGINES, "key-management": KEYS, secrets: [["secrets"]], authentication: SIGN_IN, authorization: GRANTS, segregation: [...KEYS, ...GRANTS], "access-review": GRANTS, sessions: SIGN_IN,
  network: [["private-connectivity"], ["load-balancer"], ["api-gateway"]], "audit-log": LOGS, "log-review": LOGS, "immutable-log": [["lake-storage", "warehouse"]], clock: NOBODY,
  lineage: [["lineage", "metadata-catalog"]], catalog: CATALOG, reconciliation: CHECKS, minimisation: ENTRANCE, consent: LOADS, masking: LOADS, anonymization: LOADS, "pii-detection": [["pii-detection"]],
  erasure: EACH_STORE, "subject-access": MAIN_STORE, retention: EACH_STORE, records: [["lake-storage", "warehouse"]], "non-production": NOBODY, backup: [...BACKUP, ...MAIN_STORE], "restore-test": [...BACKUP, ...MAIN_STORE],
  recovery: EACH_STORE, "continuity-test": NOBODY, redundancy: EACH_STORE, monitoring: [["monitoring"]], "incident-response": ALARMS, "breach-notice": ALARMS, "change-control": DELIVERY, "separation-of-duties": DELIVERY,
  vulnerabilities: [...DELIVERY, ["artifact-registry"]], residency: EACH_STORE, contract: NOBODY, "impact-assessment": NOBODY, "provider-attestation": EACH_STORE, "exit-plan": [["table-format"], ...MAIN_STORE],
  validation: DELIVERY, "human-review": NOBODY, "training-data": [["feature-store"], ["ml-platform"]], inventory: CATALOG, "governance-review": NOBODY,
  "device-consent": NOBODY, reporting: MAIN_STORE, surveillance: WORK, "deviation-handling": WORK, equipment: NOBODY, timeliness: NOBODY, "ad-hoc-query": [["warehouse", "query-engine"]], "model-quality": [["ml-platform"]], certification: NOBODY,
};

/** Looks up the components that carry a duty, in the order of the diagram. */
export function partsOf(decisions: Decisions, topology: Topology | undefined): (element: DutyElement) => string[] {
  if (topology === undefined) return () => [];
  const own = topology.components.filter((component) => component.platform !== "client");
  const chosen = (topic: string): string[] => decisionsOn(decisions, topic).flatMap((decision) => decision.chosen.map((item) => item.id));
  return (element) => {
    const technologies = PARTS[element].flatMap((topics) => topics.map(chosen).find((ids) => ids.length > 0) ?? []);
    return distinct(own.filter((component) => technologies.includes(component.technology)).map((component) => component.id));
  };
}
