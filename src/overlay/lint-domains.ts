/** Meaning of a domain pack: whatever it names must exist, and its expressions must be readable over its own columns. */
import type { DomainEntity, DomainPack } from "../catalog/domain.js";
import { allRegimes } from "../catalog/regimes/index.js";
import { columnsOf, parseExpression } from "../design/code/expression.js";
import { allowedWords } from "./nearest.js";
import { readText, type Problem } from "./shape.js";

/** Problems of a whole pack, with paths inside it. `others` are the packs beside it. */
export function domainProblems(pack: DomainPack, others: readonly DomainPack[]): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, value: unknown, message: string, hint: string): void => void problems.push({ path, read: readText(value), message, hint });
  const ids = pack.entities.map((entity) => entity.id);
  const entity = (id: string, path: string): DomainEntity | undefined => {
    const found = pack.entities.find((item) => item.id === id);
    if (found === undefined) add(path, id, "No such entity of the domain.", allowedWords(id, ids));
    return found;
  };
  const field = (of: DomainEntity | undefined, name: string, path: string): void => {
    if (of === undefined) return;
    const names = of.fields.map((item) => item.name);
    if (!names.includes(name)) add(path, name, `No such field of ${of.id}.`, allowedWords(name, names));
  };
  const expression = (sql: string, columns: readonly string[], path: string): void => {
    try {
      for (const column of columnsOf(parseExpression(sql))) if (!columns.includes(column)) add(path, sql, `No such column: ${column}.`, allowedWords(column, columns));
    } catch (error) {
      add(path, sql, error instanceof Error ? error.message : String(error), "Allowed: comparison, AND, OR, IN, IS NULL, arithmetic, literals.");
    }
  };
  pack.entities.forEach((item, index) => {
    const at = `entities[${String(index)}]`;
    item.key.forEach((key, place) => field(item, key, `${at}.key[${String(place)}]`));
    if (item.eventTime !== undefined) field(item, item.eventTime, `${at}.eventTime`);
    else if (item.kind !== "reference") add(`${at}.eventTime`, undefined, "Only reference data has no event time.", allowedWords("", item.fields.filter((one) => one.type === "timestamp").map((one) => one.name)));
    if (item.partitionKey !== undefined) field(item, item.partitionKey.field, `${at}.partitionKey.field`);
    if (!Object.hasOwn(pack.sources, item.recordBytes.source)) add(`${at}.recordBytes.source`, item.recordBytes.source, "Not a key of the domain's sources.", allowedWords(item.recordBytes.source, Object.keys(pack.sources)));
  });
  if (!Object.hasOwn(pack.sources, pack.peakFactor.source)) add("peakFactor.source", pack.peakFactor.source, "Not a key of the domain's sources.", allowedWords(pack.peakFactor.source, Object.keys(pack.sources)));
  pack.windows.forEach((window, index) => {
    const at = `windows[${String(index)}]`;
    const of = entity(window.entity, `${at}.entity`);
    window.groupBy.forEach((name, place) => field(of, name, `${at}.groupBy[${String(place)}]`));
    if (window.of !== undefined) field(of, window.of, `${at}.of`);
    else if (window.aggregation.some((name) => name !== "count")) add(`${at}.of`, undefined, "An aggregation other than count needs the field it is over.", allowedWords("", of?.fields.map((one) => one.name) ?? []));
    if (window.kind === "sliding" && window.slideSeconds === undefined) add(`${at}.slideSeconds`, undefined, "A sliding window needs its step.", "Seconds.");
    if (window.kind === "session" && window.gapSeconds === undefined) add(`${at}.gapSeconds`, undefined, "A session window needs its gap.", "Seconds.");
  });
  pack.joins.forEach((join, index) => {
    for (const side of ["left", "right"] as const) field(entity(join[side], `joins[${String(index)}].${side}`), join.on, `joins[${String(index)}].on`);
  });
  [pack.transformation, ...(pack.transformations ?? [])].forEach((one, index) => {
    const at = index === 0 ? "transformation" : `transformations[${String(index - 1)}]`;
    const of = entity(one.entity, `${at}.entity`), reference = entity(one.reference, `${at}.reference`);
    field(of, one.joinKey, `${at}.joinKey`);
    field(reference, one.joinKey, `${at}.joinKey`);
    one.referenceFields.forEach((name, place) => field(reference, name, `${at}.referenceFields[${String(place)}]`));
    if (of === undefined) return;
    const own = of.fields.map((item) => item.name);
    one.cases.forEach((item, place) => {
      expression(item.when, own, `${at}.cases[${String(place)}].when`);
      expression(item.then, own, `${at}.cases[${String(place)}].then`);
    });
    expression(one.defaultValue, own, `${at}.defaultValue`);
    one.filters.forEach((item, place) => expression(item.sql, own, `${at}.filters[${String(place)}].sql`));
    one.qualityChecks.forEach((item, place) => expression(item.sql, own, `${at}.qualityChecks[${String(place)}].sql`));
    const later = [...own, one.derivedField, ...one.qualityChecks.map((item) => item.name), ...one.referenceFields];
    one.finalFilters.forEach((item, place) => expression(item.sql, later, `${at}.finalFilters[${String(place)}].sql`));
  });
  pack.rules.forEach((rule, index) => {
    const of = entity(rule.entity, `rules[${String(index)}].entity`);
    if (rule.sql !== undefined && of !== undefined) expression(rule.sql, of.fields.map((item) => item.name), `rules[${String(index)}].sql`);
  });
  pack.personalData.forEach((item, index) => {
    const [table = "", column = ""] = item.field.split(".");
    field(entity(table, `personalData[${String(index)}].field`), column, `personalData[${String(index)}].field`);
  });
  const regimes = allRegimes.map((regime) => regime.id);
  pack.usualRegimes.forEach((item, index) => {
    if (!regimes.includes(item.regime)) add(`usualRegimes[${String(index)}].regime`, item.regime, "No such regime.", allowedWords(item.regime, regimes));
  });
  pack.aliases.forEach((alias, index) => {
    const owner = others.find((other) => other.id !== pack.id && other.aliases.some((name) => name.toLowerCase() === alias.toLowerCase()));
    if (owner !== undefined) add(`aliases[${String(index)}]`, alias, `The word already points to the domain "${owner.id}".`, "Use a longer one, or extend that domain.");
  });
  return problems;
}
