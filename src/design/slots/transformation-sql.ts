/** Slots of the transformation logic: the parts of the generated SQL, in the words and columns of the domain. */
import { countedOnce } from "../../facts/domain-use.js";
import { dialectOf } from "../code-blocks.js";
import { DIALECTS } from "../code/dialects.js";
import { parseExpression, toSql } from "../code/expression.js";
import { referenceColumn, REFERENCE_MISSING } from "../code/sql.js";
import type { SlotWriters } from "./context.js";
import { fitted, listed, type PipelineView, writer } from "./pipeline-view.js";

const T = "transformation-sql";

/** An expression as the generated file prints it. */
function sql(view: PipelineView, expression: string): string {
  return toSql(parseExpression(expression), { truth: DIALECTS[dialectOf(view.context.decisions).dialect].truth });
}

/** The same as one part of an AND: an OR inside gets its brackets. */
function part(view: PipelineView, expression: string): string {
  return parseExpression(expression).kind === "logic" ? `(${sql(view, expression)})` : sql(view, expression);
}

function write(leaf: string, text: (view: PipelineView) => string) {
  return writer(`${T}.${leaf}`, undefined, (view) => ({ value: text(view), because: [view.domain, ...view.rules(dialectOf(view.context.decisions).topic, 1)] }));
}

/** Items joined while they fit; the count of the rest. */
function fit(items: readonly string[], separator: string, most = 300): string {
  let text = "";
  for (const [index, item] of items.entries()) {
    const longer = text === "" ? item : `${text}${separator}${item}`;
    if (text !== "" && longer.length > most) return `${text}${separator}and ${String(items.length - index)} more`;
    text = longer;
  }
  return text;
}

/** Sources of the brief that deliver the entity, by name. */
function deliveredBy(view: PipelineView, entity: string): string {
  const aliases = view.entity(entity)?.aliases ?? [];
  const names = view.sources.filter((source) => aliases.some((alias) => source.name.toLowerCase().includes(alias))).map((source) => source.name.replace(/\s*\([^)]*\)/gu, ""));
  return names.length === 0 ? "" : `, from ${listed(names, 2)}`;
}

export const transformationSqlSlots: SlotWriters = {
  [`${T}.source-fields`]: write("source-fields", (view) => fit((view.main?.fields ?? []).map((field) => field.name), ", ")),
  [`${T}.business-condition`]: write("business-condition", (view) => fit(view.pack.transformation.cases.map((one) => `${sql(view, one.when)} (${one.meaning})`), "; ")),
  [`${T}.transformation`]: write("transformation", (view) => fit(view.pack.transformation.cases.map((one) => `${sql(view, one.then)}: ${one.meaning}`), "; ")),
  [`${T}.default-value`]: write("default-value", (view) => `${sql(view, view.pack.transformation.defaultValue)}: ${view.pack.transformation.defaultMeaning}`),
  [`${T}.derived-field`]: write("derived-field", (view) => {
    const t = view.pack.transformation;
    return `${t.derivedField} (${DIALECTS[dialectOf(view.context.decisions).dialect].types[t.derivedType]}): ${String(t.cases.length + 1)} values, decided in the order of the conditions`;
  }),
  [`${T}.data-quality-checks`]: write("data-quality-checks", (view) => fit(view.pack.transformation.qualityChecks.map((check) => `${check.name} = 1 where ${sql(view, check.sql)} (${check.meaning})`), "; ")),
  [`${T}.source-table`]: write("source-table", (view) => {
    const t = view.pack.transformation, entity = view.main;
    const once = countedOnce(view.pack, view.context.brief.source);
    return fitted([
      `${t.entity} in ${view.store}: ${entity?.name.toLowerCase() ?? ""}${deliveredBy(view, t.entity)}; one row per ${listed(entity?.key ?? [], 3)}, the latest by ${entity?.eventTime ?? "arrival"} wins.`,
      once !== undefined && `The brief counts ${once.name.toLowerCase()} once: ${once.id} takes the same steps by ${listed(once.key, 3)} and ${once.eventTime ?? "arrival"}, in a model of its own beside this example.`,
    ]);
  }),
  [`${T}.filter-conditions`]: write("filter-conditions", (view) => fit(view.pack.transformation.filters.map((filter) => `${part(view, filter.sql)} (${filter.meaning})`), " AND ")),
  [`${T}.reference-fields`]: write("reference-fields", (view) => {
    const t = view.pack.transformation;
    const defaults = t.missingReference?.action === "default" ? t.missingReference.values : {};
    return fit(t.referenceFields.map((field) => {
      const column = referenceColumn(view.pack, field), value = defaults[field];
      return `r.${field}${column === field ? "" : ` AS ${column}`}${value === undefined ? "" : `, ${sql(view, value)} where unknown`}`;
    }), "; ");
  }),
  [`${T}.reference-table`]: write("reference-table", (view) => {
    const t = view.pack.transformation, reference = view.entity(t.reference);
    const held = t.missingReference?.action === "quarantine" ? "unknown keys wait in quarantine" : t.missingReference?.action === "default" ? "unknown keys get default values" : "unknown keys stay empty";
    return `${t.reference}: ${reference?.name.toLowerCase() ?? ""}${deliveredBy(view, t.reference)}; left join, ${held}`;
  }),
  [`${T}.join-key`]: write("join-key", (view) => {
    const t = view.pack.transformation;
    const lookup = view.pack.joins.find((join) => join.kind === "lookup" && join.left === t.entity && join.right === t.reference);
    return fitted([`c.${t.joinKey} = r.${t.joinKey}`, lookup !== undefined && `(no partner: ${lookup.missing})`]);
  }),
  [`${T}.final-quality-filters`]: write("final-quality-filters", (view) => {
    const t = view.pack.transformation;
    const missing = t.missingReference?.action === "quarantine" ? [`${REFERENCE_MISSING} = 0 (rows unknown to ${t.reference} wait in quarantine)`] : [];
    const list = [...t.finalFilters.map((filter) => `${part(view, filter.sql)} (${filter.meaning})`), ...missing];
    return list.length === 0 ? "none: flags travel with the row and the readers decide" : fit(list, " AND ");
  }),
};
