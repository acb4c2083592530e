/** Which of the named sources stand in the client's own buildings. */
import type { SourceSystem } from "../brief/brief.js";

/** Systems that run beside a machine, a bed or a counter, whatever the platform of the pipeline. */
const BESIDE = /\b(hl7|mllp|bedside|patient monitors?|opc[ -]?ua|modbus|profinet|scada|plcs?|historians?|mes|shop[ -]?floor|production lines?|plants?|factor(?:y|ies)|substations?|core banking|branch(?:es)?(?: systems?)?|mainframes?|as\/?400|ibm i|pacs|on[ -]prem\w*|data ?cent(?:re|er)s?)\b/iu;
/** Databases and suites that are installed on own machines unless the brief says otherwise. */
const INSTALLED: ReadonlySet<string> = new Set(["oracle", "oracle-database", "sqlserver", "sql-server", "sap", "sap-hana", "db2", "ibm-db2", "informix", "teradata"]);
const IN_A_CLOUD = /\b(cloud|rds|aurora|azure sql|managed|saas|hosted|autonomous|ec2|online|webhooks?|successfactors|ariba)\b/iu;

/** True where the brief says so, or where such a system stands on the client's own ground as a rule. */
export function standsOnSite(source: SourceSystem): boolean {
  if (source.onPremises === true || source.kind === "mainframe") return true;
  if (IN_A_CLOUD.test(source.name) || source.kind === "saas") return false;
  return BESIDE.test(source.name) || (source.kind === "database" && source.engine !== undefined && INSTALLED.has(source.engine));
}
