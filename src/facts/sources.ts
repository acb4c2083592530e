import type { SourceKind } from "../brief/brief.js";
import { distinct } from "../shared/compare.js";
import { roundSignificant } from "../shared/quantity.js";
import { countedSites } from "./sites.js";
import type { FactSheet, FactSources } from "./derive.js";
import { isStreaming } from "../brief/flow-class.js";

/** Engines whose change log some capture tool of the catalog reads. */
const CAPTURED: readonly string[] = ["oracle", "mysql", "postgres", "sqlserver", "mongodb", "db2", "sap", "dynamodb"];

/** What is fetched by a clock. */
const SCHEDULED: readonly SourceKind[] = ["files", "api", "saas", "mainframe", "other"];

/** Facts about where the data comes from. */
export function sourceFacts(sheet: FactSheet, { brief, derived }: FactSources): void {
  const kinds = distinct(brief.sources.map((source) => source.kind));
  const of = (kind: string): string[] => brief.sources.filter((source) => source.kind === kind).map((source) => `REQ-source-${source.id}`);
  const all = brief.sources.map((source) => `REQ-source-${source.id}`);
  sheet.derive("sourceCount", brief.sources.length, "count", all);
  sheet.derive("sourceKinds", kinds, "list", all);
  const flags = [["hasDatabaseSource", "database"], ["hasFileSource", "files"], ["hasApiSource", "api"], ["hasSaasSource", "saas"], ["hasIotSource", "iot"], ["hasEventSource", "events"], ["hasLogSource", "logs"]] as const;
  for (const [id, kind] of flags) sheet.derive(id, kinds.includes(kind), "flag", of(kind).length > 0 ? of(kind) : all);
  const engines = distinct(brief.sources.flatMap((source) => (source.kind === "database" && source.engine ? [source.engine] : [])));
  sheet.derive("databaseEngines", engines, "list", of("database"));
  sheet.derive("uncapturedDatabases", engines.filter((engine) => !CAPTURED.includes(engine)).length, "count", of("database"));
  const databases = brief.sources.filter((source) => source.kind === "database" || source.kind === "mainframe").map((source) => source.id);
  const live = derived.flows.filter((flow) => flow.freshnessSeconds <= 3600 && flow.sources.some((id) => databases.includes(id)));
  const scored = derived.flows.filter((flow) => (flow.purpose === "scoring" || flow.purpose === "serving") && flow.freshnessSeconds <= 3600);
  const mustSeeDeletes = brief.needs.some((need) => need.id === "upserts");
  const large = (derived.volume.databaseGigabytes?.value ?? 0) > 500;
  sheet.derive("needsCdc", databases.length > 0 && (live.length > 0 || scored.length > 0 || mustSeeDeletes || large || namesCdc(brief)), "flag", [...[...live, ...scored].map((flow) => `REQ-flow-${flow.id}`), ...of("database")]);
  // A database whose changes are captured is not extracted on a schedule as well.
  const extracted = brief.sources.filter((source) => SCHEDULED.includes(source.kind) || (source.kind === "database" && !sheet.flag("needsCdc")));
  const part = Math.min(1, extracted.reduce((sum, source) => sum + (derived.sourceShares[source.id] ?? 0), 0));
  sheet.derive("loadedGigabytesPerDay", roundSignificant(part * derived.volume.gigabytesPerDay.value), "GB/day", ["ingestGigabytesPerDay"]);
  const liveReaders = derived.flows.filter((flow) => isStreaming(flow) && flow.sources.some((id) => databases.includes(id)));
  sheet.derive("capturesLive", liveReaders.length > 0, "flag", [...liveReaders.map((flow) => `REQ-flow-${flow.id}`), ...of("database")]);
  const autonomy = brief.needs.find((need) => need.id === "edge-autonomy");
  sheet.derive("edgeAutonomy", autonomy !== undefined, "flag", ["technical_requirements"]);
  if (autonomy?.value !== undefined) sheet.derive("edgeOutageHours", autonomy.value / 3600, "h", [autonomy.span.field]);
  const sites = countedSites(brief);
  const statedSites = brief.precise["sites"]?.value;
  sheet.derive("siteCount", typeof statedSites === "number" ? statedSites : sites, "count", of("iot").length > 0 ? of("iot") : ["data_sources"]);
  const volatility = brief.needs.find((need) => need.id === "schema-changes");
  sheet.derive("schemaVolatility", volatility ? "weekly" : "monthly", "class", volatility ? ["technical_requirements"] : []);
}

function namesCdc(brief: FactSources["brief"]): boolean {
  return /\bcdc\b|change data capture/iu.test(brief.source) || brief.mentions.some((mention) => ["debezium", "maxwell", "dms", "aws-dms", "aws-dms-serverless", "google-datastream", "oracle-goldengate"].includes(mention.id) && mention.stance !== "banned");
}
