/** Source databases that the brief puts out of reach (read-only, not to be touched, no load), beside a capture of their change log. */
import { listFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import type { MeasureInput, Put } from "./measures.js";

/** What capture of the change log asks of each engine, beyond the right to read tables. */
const ASKS: Readonly<Record<string, readonly [name: string, names: RegExp, asks: string]>> = {
  oracle: ["Oracle", /\boracle\b/u, "ARCHIVELOG mode, supplemental logging of the captured tables, a small flush table of the connector, an account with LOGMINING, SELECT ANY TRANSACTION and EXECUTE_CATALOG_ROLE"],
  postgres: ["PostgreSQL", /\bpostgres(?:ql)?\b|\baurora\b/u, "wal_level = logical (a restart), a replication slot and a publication, an account with the REPLICATION role"],
  sqlserver: ["SQL Server", /\bsql server\b|\bmssql\b|\bazure sql\b/u, "change data capture enabled on database and tables by a db_owner, its capture jobs running"],
  mysql: ["MySQL", /\bmysql\b|\bmariadb\b/u, "the binary log in ROW format and kept for days, an account with REPLICATION SLAVE and REPLICATION CLIENT"],
  db2: ["Db2", /\bdb2\b/u, "DATA CAPTURE CHANGES on the captured tables, archive logging, an account with DBADM or the capture role"],
  mongodb: ["MongoDB", /\bmongo(?:db)?\b/u, "a replica set, an oplog window of days, an account that may read it"],
};

/** Nobody may change or burden it. A replica or copy that may only be read is a way out, and a reader's rights are another matter. */
const SHIELD = /\bread[- ]only (?:account|user|access|login|connection|role|rights?|grants?)\b|\b(?:must|may|can|shall|should) ?not be (?:touched|changed|modified|altered|burdened|slowed(?: down)?|impacted|affected|loaded)\b|\bcannot be (?:touched|changed|modified|altered)\b|\b(?:no|without|zero) (?:extra |additional |added |any )?(?:load|impact|changes?) (?:on|to|in|for)\b|\bdo not touch\b|\bhands off\b|\buntouchable\b|\bno (?:agents?|software|triggers?) (?:may be |is |are )?(?:installed |allowed )?on\b/u;
const WAY_OUT = /\b(?:replicas?|stand-?bys?|cop(?:y|ies)|mirror)\b/u;
/** Words for the sources as a whole. */
const ANY_SOURCE = /\b(?:source|production|operational|core|legacy|transactional|oltp) (?:databases?|systems?)\b|\bsources\b|\bthe databases?\b|\bdatabases\b/u;
const FIELDS = ["data_sources", "technology_stack", "technical_requirements", "processing_requirements", "compliance_needs", "sla_requirements"] as const;

/** Engines of the captured sources that a sentence of the brief shields, with that sentence. */
export function shielded(fields: MeasureInput["brief"]["fields"], engines: readonly string[]): { readonly engines: readonly string[]; readonly said: string } {
  const found: { engine: string; said: string }[] = [];
  for (const id of FIELDS) {
    for (const sentence of (fields[id]?.text ?? "").split(/[;\n]|\.\s|,\s(?=[^()]*(?:\(|$))/u)) {
      const text = sentence.toLowerCase();
      if (!SHIELD.test(text) || WAY_OUT.test(text)) continue;
      const named = engines.filter((engine) => ASKS[engine]?.[1].test(text) === true);
      const meant = named.length > 0 ? named : ANY_SOURCE.test(text) ? engines.filter((engine) => ASKS[engine] !== undefined) : [];
      found.push(...meant.map((engine) => ({ engine, said: sentence.trim().replace(/^[-*\s]+/u, "") })));
    }
  }
  return { engines: distinct(found.map(({ engine }) => engine)), said: distinct(found.map(({ said }) => said)).slice(0, 2).join("; ") };
}

export function shieldedSources(input: MeasureInput, put: Put): void {
  const tool = input.technology(input.decisions.chosen("cdc") ?? "");
  const found = tool === undefined ? { engines: [], said: "" } : shielded(input.brief.fields, listFact(input.facts, "databaseEngines"));
  put("shieldedCount", found.engines.length, "count");
  if (tool === undefined || found.engines.length === 0) return;
  put("shieldedTool", tool.name);
  put("shieldedSaid", found.said);
  put("shieldedNames", found.engines.map((engine) => ASKS[engine]?.[0] ?? engine), "list");
  put("shieldedAsks", found.engines.map((engine) => `${ASKS[engine]?.[0] ?? engine}: ${ASKS[engine]?.[2] ?? ""}`).join("; "));
}
