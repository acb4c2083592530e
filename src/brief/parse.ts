/** The brief's entry: unknown input to a Brief, or a BriefError that carries every problem at once. */
import { plainAliasTable, type AliasTable } from "../catalog/aliases.js";
import { BriefError, FIELD_IDS, type Brief, type FieldId, type Mention, type SourceSystem, type Stated } from "./brief.js";
import { readBudget } from "./budget.js";
import { checkVolumes } from "./checks.js";
import { readCompliance } from "./compliance.js";
import { echoOf, notUnderstoodOf } from "./echo.js";
import { findFields, type FieldRange } from "./fields.js";
import { canonicalText, MAX_FIELD, openInput } from "./input.js";
import { mergeSla, readAnswersDue, readSla } from "./latencies.js";
import { readHosting, readMentions } from "./mentions.js";
import { readNeeds } from "./needs.js";
import { readPrecise } from "./read-precise.js";
import { fieldText, Reading, type FieldText } from "./reading.js";
import { readReturns, RETURN_FIELDS, withReturns } from "./returns.js";
import { readSources } from "./sources.js";
import { readTargets } from "./targets.js";
import { readTeam, skillsOfStack } from "./team.js";
import { clockedRates, withFleet } from "./senders.js";
import { readVolumes } from "./volumes.js";
import { attachTargets, readWorkloads } from "./workloads.js";

const REQUIRED: readonly FieldId[] = ["business_domain", "data_sources"];

/**
 * Reads a brief: plain text in the seed's wording, YAML, JSON or an object. Throws BriefError with all issues at once when it
 * cannot be read. `catalog` is the table of names; without one the built-in words are used.
 */
export function parseBrief(input: unknown, catalog: AliasTable = plainAliasTable()): Brief {
  const opening = new Reading("");
  const opened = openInput(input, opening.issues);
  if (opened === null) throw new BriefError(opening.issues);
  const canonical = opened.kind === "object" ? canonicalText(opened.fields, opened.precise) : null;
  const source = canonical?.text ?? (opened.kind === "text" ? opened.text : "");
  const reading = new Reading(source);
  reading.issues.push(...opening.issues);
  const found = canonical === null ? findFields(source, reading) : { fields: canonical.fields, precise: canonical.precise, loose: [] };
  checkFields(found.fields, reading);
  const fields = new Map<FieldId, FieldText>();
  for (const id of FIELD_IDS) {
    const range = found.fields.get(id);
    if (range !== undefined && range.end - range.start <= MAX_FIELD) fields.set(id, fieldText(id, source, range.start, range.end));
  }
  const precise = readPrecise(found.precise, reading);
  // What people win is no load and no budget: its numbers are taken out before the other readers look.
  const returns = RETURN_FIELDS.flatMap((id) => {
    const field = fields.get(id);
    const own = field === undefined ? [] : readReturns(field, reading);
    if (field !== undefined && own.length > 0) fields.set(id, { ...field, quantities: field.quantities.filter((quantity) => !own.some((item) => item.at === quantity.start)) });
    return own;
  });
  const brief = readFields(fields, found.loose, precise, catalog, reading);
  if (reading.issues.length > 0) throw new BriefError(reading.issues);
  return returns.length === 0 ? brief : { ...brief, precise: withReturns(brief.precise, returns, brief.budget?.currency ?? "USD", reading), findings: reading.findings };
}

/** Missing required fields, fields that are too long, control characters. */
function checkFields(fields: ReadonlyMap<FieldId, FieldRange>, reading: Reading): void {
  for (const id of REQUIRED) {
    const range = fields.get(id);
    if (range !== undefined && range.end > range.start) continue;
    const hint = id === "business_domain" ? "Say what the business does: `business_domain: E-commerce platform analytics`." : "List the systems the data comes from: `data_sources: Website events, order database (MySQL)`.";
    reading.issues.push({ code: "missing-field", field: id, message: `${id} is missing.`, hint });
  }
  for (const [id, range] of fields) {
    const text = reading.source.slice(range.start, range.end);
    if (text.length > MAX_FIELD) reading.issues.push({ code: "too-long", field: id, message: `${id} has ${text.length} characters; at most ${MAX_FIELD} are read.`, hint: "State the requirement in a few sentences." });
     
    if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text)) reading.issues.push({ code: "binary", field: id, message: `${id} contains control bytes.`, hint: "Give plain text." });
    if ((id === "business_domain" || id === "data_sources") && !/[\p{L}\p{N}]/u.test(text)) reading.issues.push({ code: "missing-field", field: id, message: `${id} holds no words.`, hint: "Describe it in words." });
  }
}

/** A stack tells what people can do as well: "Java and Rust", "Kafka operated for four years". */
function withStack(team: Brief["team"], stack: FieldText | undefined, reading: Reading): Brief["team"] {
  return stack === undefined ? team : { ...team, skills: skillsOfStack(stack, team, reading) };
}

function readFields(fields: ReadonlyMap<FieldId, FieldText>, loose: readonly FieldRange[], precise: Brief["precise"], catalog: AliasTable, reading: Reading): Brief {
  const all = [...fields.values()];
  const get = (id: FieldId): FieldText | undefined => fields.get(id);
  const domain = get("business_domain");
  if (domain !== undefined) reading.note(domain.id, domain.start, domain.end, "business domain");
  const sourcesField = get("data_sources");
  const listed = withFleet(sourcesField === undefined ? [] : readSources(sourcesField, catalog, reading), domain?.quantities ?? []);
  const targetsField = get("target_systems");
  const targets = targetsField === undefined ? [] : readTargets(targetsField, reading);
  const volumeParts = (["data_volume", "data_sources", "processing_requirements", "technical_requirements"] as const).flatMap((id) => {
    const field = get(id);
    const owner = (offset: number): SourceSystem | undefined => listed.find((entry) => offset >= entry.span.start && offset < entry.span.end);
    return field === undefined ? [] : [id === "data_sources" ? readVolumes(field, reading, (offset) => owner(offset)?.id, sourcesField?.quantities, (offset) => owner(offset)?.recordsPerSecond) : readVolumes(field, reading, undefined, sourcesField?.quantities)];
  });
  const timed = listed.map((system): SourceSystem => {
    const { recordsPerSecond: _files, ...rest } = system;
    return volumeParts.some((part) => part.files.has(system.id)) ? rest : system;
  });
  // A rate beside a source counts for all its devices, as the source itself carries it.
  const spelled = volumeParts.flatMap((part) => part.statements), read = [...spelled, ...clockedRates(timed, spelled)];
  const volumes = read.map((entry) => {
    // Beside a mean a stated peak stands for itself.
    const mean = entry.at === "peak" ? read.find((other) => other.what === entry.what && other.sourceId === entry.sourceId && other.at !== "peak" && other.value > 0) : undefined;
    const own = entry.what === "records-per-second" ? timed.find((system) => system.id === entry.sourceId)?.recordsPerSecond : undefined;
    return own === undefined ? entry : { ...entry, value: mean === undefined ? own : Number((entry.value * (own / mean.value)).toPrecision(12)) };
  });
  // "80 tx/s at peak" is no rate of the source: what it sends on average is not said.
  const sources = timed.map((system): SourceSystem => {
    const { recordsPerSecond: _peak, ...rest } = system;
    const rates = volumes.filter((entry) => entry.what === "records-per-second" && entry.sourceId === system.id);
    return rates.length > 0 && rates.every((entry) => entry.at === "peak") ? rest : system;
  });
  checkVolumes(volumes, reading);
  const largest = volumeParts.find((part) => part.maxRecordBytes !== undefined)?.maxRecordBytes;
  const sla = mergeSla((["sla_requirements", "processing_requirements", "technical_requirements", "target_systems"] as const).flatMap((id) => {
    const field = get(id);
    return field === undefined ? [] : [readSla(field, reading)];
  }));
  if (sourcesField !== undefined) sla.latencies.push(...readAnswersDue(sourcesField, reading));
  const processing = get("processing_requirements");
  const workloads = attachTargets(processing === undefined ? [] : readWorkloads(processing, reading), sla.latencies, sla.deadlines, sla.monthDeadlines, sla.closings);
  const named = all.map((field) => readMentions(field, catalog, reading));
  const hosting = all.flatMap((field) => readHosting(field, reading));
  const compliance = all.filter((field) => field.id !== "data_volume" && field.id !== "team_capabilities").map((field) => readCompliance(field, reading));
  const teamField = get("team_capabilities");
  const money = (["budget_constraints", "technical_requirements"] as const).map((id) => get(id)).filter((field) => field !== undefined).map((field) => readBudget(field, reading));
  const budget = money.find((part) => part.budget !== undefined)?.budget;
  const unlimited = money.find((part) => part.unlimited !== undefined)?.unlimited;
  const none = compliance.find((part) => part.none !== undefined)?.none;
  const residency: Stated<string> | undefined = compliance.find((part) => part.residency !== undefined)?.residency;
  return {
    source: reading.source,
    fields: Object.fromEntries([...fields].map(([id, field]) => [id, { text: field.text, start: field.start, end: field.end }])),
    sources, targets, volumes, workloads, latencies: sla.latencies, availability: sla.availability, rto: sla.rto, rpo: sla.rpo, accuracy: sla.accuracy,
    mentions: named.flatMap((part) => part.mentions) satisfies Mention[],
    ...(none === undefined || named.some((part) => part.regimes.some((regime) => regime.stance === "required")) ? {} : { complianceNone: none }),
    ...(residency === undefined ? {} : { residency }), regions: compliance.flatMap((part) => part.regions), hosting, platforms: named.flatMap((part) => part.platforms),
    team: withStack(teamField === undefined ? { skills: [] } : readTeam(teamField, reading), get("technology_stack"), reading),
    ...(budget === undefined ? {} : { budget }), ...(unlimited === undefined || budget !== undefined ? {} : { budgetUnlimited: unlimited }),
    needs: all.flatMap((field) => readNeeds(field, reading)),
    precise: largest === undefined || Object.hasOwn(precise, "max_record_bytes") ? precise : { ...precise, max_record_bytes: largest },
    echo: echoOf(reading), notUnderstood: notUnderstoodOf(all, loose, reading), findings: reading.findings,
  };
}
