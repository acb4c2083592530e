/** Slots of the quality framework: what is checked, with which threshold, and what happens then. */
import type { DomainEntity, DomainField, DomainPack, DomainRule } from "../../catalog/domain.js";
import { formatNumber, formatSeconds } from "../../shared/format.js";
import { columnsOf, parseExpression } from "../code/expression.js";
import { timelinessSlots } from "./data-quality-time.js";
import type { SlotWriters } from "./context.js";
import { fitted, large, listed, type PipelineView, writer } from "./pipeline-view.js";

const A = "data-quality.accuracy", C = "data-quality.completeness", K = "data-quality.consistency";

const ACTION: Readonly<Record<DomainRule["onFailure"], string>> = { quarantine: "rows go to quarantine", stop: "the load stops", alert: "an alert is raised", default: "a default is set and marked" };
const said = (rule: DomainRule): string => `${rule.statement.replace(/\.$/u, "")}; else ${ACTION[rule.onFailure]}.`;

function rules(view: PipelineView, ...dimensions: DomainRule["dimension"][]): DomainRule[] {
  const delivered = view.delivered().map((entity) => entity.id);
  const order = (rule: DomainRule): number => (rule.entity === view.pack.transformation.entity ? 0 : delivered.includes(rule.entity) ? 1 : 2);
  return view.pack.rules.filter((rule) => dimensions.includes(rule.dimension)).map((rule, index) => ({ rule, index })).sort((a, b) => order(a.rule) - order(b.rule) || a.index - b.index).map(({ rule }) => rule);
}

const tool = (view: PipelineView): string => view.name("data-quality") ?? "the generated Python framework";
const because = (view: PipelineView, ...more: string[]): string[] => [view.domain, ...view.rules("data-quality", 2), ...more];

const sourceValidation = writer(`${A}.source-validation`, undefined, (view) => ({
  value: fitted([...rules(view, "accuracy").filter((rule) => rule.sql !== undefined).slice(0, 2).map(said), `Run by ${tool(view)} ${view.live.length > 0 ? "on arrival and again before publishing" : "before each publication"}.`]),
  because: because(view),
}));

function references(pack: DomainPack): { readonly left: string; readonly right: string; readonly on: string; readonly missing: string }[] {
  return pack.joins.filter((join) => join.kind === "lookup");
}

const referenceData = writer(`${A}.reference-data-checks`, undefined, (view) => {
  const t = view.pack.transformation;
  const own = references(view.pack).find((join) => join.left === t.entity) ?? { left: t.entity, right: t.reference, on: t.joinKey, missing: "the row is kept and the reference fields stay empty" };
  const lists = (view.main?.fields ?? []).filter((field) => field.values !== undefined);
  const list = lists[0];
  return {
    value: fitted([
      `${own.left}.${own.on} is looked up in ${own.right}; without a partner: ${own.missing}.`,
      list !== undefined && `${list.name} only from ${listed(list.values ?? [], 4)}: at most 0.1 % else.`,
      "Reference older than 24 h raises an alert before it is used.",
    ]),
    because: because(view),
  };
});

const reconciliation = writer(`${A}.cross-system-reconciliation`, undefined, (view) => {
  const pairs = view.pack.reconciliation;
  const first = pairs[0];
  if (first === undefined) return { value: `Row counts of ${view.store} against each source for each day, tolerance 0.1 %.`, because: because(view) };
  const words = (pair: typeof first): string => `${pair.left} against ${pair.right}: ${pair.measure}, tolerance ${pair.tolerance}, ${pair.frequency}, owned by ${pair.owner}`;
  return { value: fitted(pairs.slice(0, 2).map((pair) => `${words(pair).charAt(0).toUpperCase()}${words(pair).slice(1)}.`)), because: because(view, ...(view.flag("hasFinancialRecords") ? ["fact:hasFinancialRecords"] : [])) };
});

const statistical = writer(`${A}.statistical-validation`, undefined, (view) => ({
  value: fitted([...view.pack.outliers.slice(0, 2).map((one) => `${one.measure}: ${one.method}, ${one.threshold}.`), "First 28 days: report only, thresholds are fixed on what was seen."]),
  because: because(view),
}));

const nulls = writer(`${C}.null-value-monitoring`, undefined, (view) => {
  const entity = view.main;
  const required = (entity?.fields ?? []).filter((field) => field.required && !(entity?.key ?? []).includes(field.name) && field.name !== "ingested_at").map((field) => field.name);
  const own = rules(view, "completeness").find((rule) => rule.sql?.includes("IS NULL") === true && rule.entity === entity?.id);
  return {
    value: fitted([`Keys (${listed(entity?.key ?? [], 3)}): no nulls.`, required.length > 0 && `Required columns (${listed(required, 3)}): warning over 1 %, failure over 5 % a batch.`, own !== undefined && said(own)]),
    because: because(view),
  };
});

const counts = writer(`${C}.record-count-validation`, undefined, (view) => {
  const records = view.number("recordsPerDay");
  const captured = view.name("cdc");
  const files = view.kinds("files", "mainframe").length > 0;
  return {
    value: fitted([
      `About ${large(records)} records a day expected; alert outside 20 % of the mean of the same weekday over 28 days.`,
      captured !== undefined && `Source count against ${view.store} by key range each night, which finds what ${captured} missed.`,
      files && "Files: rows against the trailer or manifest, 0 difference.",
      view.name("event-log") !== undefined && `Offsets read against rows landed from ${view.name("event-log") ?? ""}, every hour.`,
    ]),
    because: because(view, "fact:recordsPerDay"),
  };
});

const schema = writer(`${C}.schema-compliance`, undefined, (view) => {
  const entity = view.main;
  const required = (entity?.fields ?? []).filter((field) => field.required).map((field) => field.name);
  const where = view.name("schema-registry");
  const mode = view.name("schema-compatibility");
  return {
    value: fitted([
      `${entity?.id ?? ""}: ${formatNumber(required.length)} required of ${formatNumber(entity?.fields.length ?? 0)} fields (${listed(required, 4)}), checked ${where === undefined ? "by the loader before each run" : `in ${where}${mode === undefined ? "" : `, ${mode.toLowerCase()}`}`}.`,
      where === undefined ? "A missing required column fails the load; an unknown one is kept raw and reported." : "A record that does not parse goes to the dead-letter store; an unknown field is kept raw and reported.",
    ]),
    because: because(view, ...view.rules("schema-compatibility", 1), "fact:schemaVolatility"),
  };
});

const integrity = writer(`${C}.referential-integrity`, undefined, (view) => {
  const own = rules(view, "completeness").find((rule) => rule.sql === undefined);
  const links = references(view.pack).map((join) => `${join.left}.${join.on} in ${join.right}`);
  return {
    value: fitted([
      own === undefined ? `${listed(links, 2)}: no orphans in a nightly batch.` : said(own),
      own !== undefined && links.length > 0 && `Checked: ${listed(links, 2)}.`,
      view.live.length > 0 ? "Live rows wait 15 min for their partner before they count as orphans." : "Keys are compared after the reference is loaded, never before.",
    ]),
    because: because(view),
  };
});

const typed = (entity: DomainEntity | undefined, type: DomainField["type"]): string[] => (entity?.fields ?? []).filter((field) => field.type === type).map((field) => field.name);

const format = writer(`${K}.format-standardization`, undefined, (view) => {
  const entity = view.main;
  const times = typed(entity, "timestamp"), amounts = typed(entity, "decimal"), fine = typed(entity, "fine-decimal"), lists = (entity?.fields ?? []).filter((field) => field.values !== undefined).map((field) => field.name);
  return {
    value: fitted([
      times.length > 0 && `${listed(times, 2)}: ISO 8601 in UTC; a time without zone is refused.`,
      fine.length > 0 && `${listed(fine, 2)}: decimal(38,18), never floating point.`,
      amounts.length > 0 && `${listed(amounts, 2)}: decimal(18,4), never floating point.`,
      lists.length > 0 && `${listed(lists, 2)}: lower-case codes from a closed list.`,
      `Identity: ${view.pack.semantics.identity.split(". ")[0] ?? ""}.`.replace("..", "."),
    ]),
    because: because(view),
  };
});

const range = writer(`${K}.value-range-validation`, undefined, (view) => {
  const words = (field: DomainField): string => (field.min === undefined ? `${field.name} at most ${formatNumber(field.max ?? 0)}` : field.max === undefined ? `${field.name} at least ${formatNumber(field.min)}` : `${field.name} ${formatNumber(field.min)} to ${formatNumber(field.max)}`);
  const fields = [view.main, ...view.delivered().filter((entity) => entity.id !== view.main?.id)].flatMap((entity) => (entity?.fields ?? []).filter((field) => field.min !== undefined || field.max !== undefined));
  const own = rules(view, "accuracy").find((rule) => rule.sql !== undefined && rule.id.includes("range")) ?? rules(view, "accuracy")[0];
  return {
    value: fitted([fields.length > 0 ? `${listed(fields.map(words), 4)}; both ends included.` : undefined, own === undefined ? "Outside: quarantine with the flag that says why." : said(own)]),
    because: because(view),
  };
});

/** Rules over two or more columns of a row. */
const severalColumns = (rule: DomainRule): boolean => rule.sql !== undefined && new Set(columnsOf(parseExpression(rule.sql))).size > 1;

const crossField = writer(`${K}.cross-field-validation`, undefined, (view) => {
  const own = rules(view, "consistency").filter(severalColumns);
  const checks = view.pack.transformation.qualityChecks.filter((check) => new Set(columnsOf(parseExpression(check.sql))).size > 1);
  return {
    value: fitted([
      ...own.slice(0, 2).map((rule) => `${said(rule)} Bad row: ${rule.sql ?? ""}.`),
      own.length === 0 && checks[0] !== undefined && `${checks[0].name}: ${checks[0].sql} (${checks[0].meaning}).`,
      own.length === 0 && checks[0] === undefined && `${view.pack.transformation.derivedField} must follow from its columns: recomputed on 1 % of rows, no difference allowed.`,
    ]),
    because: because(view),
  };
});

const temporal = writer(`${K}.temporal-consistency`, undefined, (view) => {
  const entity = view.main;
  const late = view.number("lateDataSeconds", view.pack.lateDataSeconds);
  const check = view.pack.transformation.qualityChecks.find((one) => columnsOf(parseExpression(one.sql)).filter((name) => typed(entity, "timestamp").includes(name)).length > 1);
  const time = entity?.eventTime;
  return {
    value: fitted([
      time !== undefined && `${time} at most 5 min ahead of arrival (clock fault) and at most ${formatSeconds(late)} behind it; later rows are corrections.`,
      check !== undefined && `${check.name}: ${check.sql}.`,
      `${view.pack.semantics.clock.split(". ")[0] ?? ""}.`.replace("..", "."),
      `Order within ${listed(entity?.key ?? [], 2)} by ${time ?? "arrival"}: the latest wins.`,
    ]),
    because: because(view, "fact:lateDataSeconds"),
  };
});

export const dataQualitySlots: SlotWriters = {
  [`${A}.source-validation`]: sourceValidation, [`${A}.reference-data-checks`]: referenceData, [`${A}.cross-system-reconciliation`]: reconciliation, [`${A}.statistical-validation`]: statistical,
  [`${C}.null-value-monitoring`]: nulls, [`${C}.record-count-validation`]: counts, [`${C}.schema-compliance`]: schema, [`${C}.referential-integrity`]: integrity,
  [`${K}.format-standardization`]: format, [`${K}.value-range-validation`]: range, [`${K}.cross-field-validation`]: crossField, [`${K}.temporal-consistency`]: temporal,
  ...timelinessSlots,
};
