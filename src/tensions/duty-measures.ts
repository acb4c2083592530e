/** Measures of duties and limits: regimes usual in the field, retention, residency, delivery that must count once. */
import { numberFact, listFact, textFact } from "../facts/fact.js";
import { placesOf, reaches } from "./jurisdiction.js";
import { limitYears } from "./law-measures.js";
import type { MeasureInput, Put } from "./measures.js";

/** Roles that stand on disks and servers of their own; the rest shares the compute they are deployed on. */
const ON_SERVERS = ["compute", "event-log", "lake-storage", "warehouse", "realtime-olap", "relational-store", "search-index", "key-value-store", "key-management"];

/** What a stop of capital spending holds back, and until when. */
function freeze(input: MeasureInput, put: Put): void {
  const until = textFact(input.facts, "capitalFreeze");
  const own = input.topology.components.filter((component) => component.platform === "on-premises" && ON_SERVERS.includes(component.role)).map((component) => component.name);
  const names = own.filter((name, index) => own.indexOf(name) === index);
  const list = names.length === 0 ? "the platform" : `${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${String(names.length - 5)} more` : ""}`;
  put("capitalStop", until === "" ? "No capital may be spent" : `Nothing may be bought ${until}`, "text");
  put("capitalPlan", until === "" ? `Servers and disks for ${list} cannot be bought: the on-premises lines are their monthly share and hold only on free or leased servers.` : `Servers and disks for ${list} have to be ordered, and cannot be ${until}: until then they run on free or leased servers, or start after it plus the delivery time.`, "text");
}

export function duties(input: MeasureInput, put: Put): void {
  const named = listFact(input.facts, "regimes");
  const usual = input.pack.usualRegimes.filter((item) => !named.includes(item.regime) && reaches(item.regime, placesOf(input.brief)));
  put("usualRegimes", usual.map((item) => `${item.regime.toUpperCase().replaceAll("-", " ")} (${item.when})`), "list");
  put("usualCount", usual.length, "count");
  put("pricedElsewhere", textFact(input.facts, "priceRegion") !== textFact(input.facts, "region"), "flag");
  put("residencySet", textFact(input.facts, "residency") === "" ? 0 : 1, "count");
  const limit = input.brief.needs.find((need) => need.id === "retention-limit");
  put("hasLimit", limit !== undefined, "flag");
  // A limit for one kind of data leaves the rest to its archive.
  if (limit && input.facts["limitedShare"] === undefined) put("limitYears", Math.round((limitYears(input) ?? numberFact(input.facts, "warmMonths", 0) / 12) * 10) / 10, "years");
  if (limit && input.facts["limitedShare"] !== undefined) put("limitYears", numberFact(input.facts, "coldYears", 0), "years");
  put("teamAssumed", input.assumptions.some((item) => item.id === "ASM-team"), "flag");
  put("budgetUnlimited", input.brief.budgetUnlimited !== undefined, "flag");
  put("growthAlarm", 2.5, "ratio");
  const database = numberFact(input.facts, "databaseGigabytes", 0), perDay = numberFact(input.facts, "ingestGigabytesPerDay", 0);
  if (database > 0 && perDay > 0) put("backfillDays", Math.round(database / perDay), "days");
  put("complianceNone", input.brief.complianceNone !== undefined, "flag");
  const keeps = input.brief.needs.find((need) => need.id === "raw-retention");
  put("keepsRaw", keeps !== undefined, "flag");
  freeze(input, put);
  const foreign = input.topology.components.filter((component) => component.platform === "saas" && ["warehouse", "event-log", "stream-processing", "batch-processing", "realtime-olap", "batch-ingestion", "saas-ingestion", "cdc", "log-aggregation", "monitoring"].includes(component.role));
  // Only the parts on the paths that must count once.
  const once = input.flows.filter((flow) => flow.exactlyOnce).map((flow) => flow.id);
  const weak = input.topology.components.filter((component) => component.flows.some((flow) => once.includes(flow)) && input.technology(component.technology)?.delivery === "at-least-once");
  put("atLeastOnceParts", weak.map((component) => component.name), "list");
  put("atLeastOnceCount", weak.length, "count");
  put("saasWithData", foreign.map((component) => component.name), "list");
  put("saasCount", foreign.length, "count");
  put("personalFields", input.pack.personalData.slice(0, 4).map((item) => item.field), "list");
}
