/** Law, standards and licences: what has ended, what must be kept, what must be deleted, what a licence allows. */
import { mergedParameters, regimesInScope } from "../assurance/parameters.js";
import { CATALOG_AS_OF } from "../catalog/as-of.js";
import { listFact, numberFact } from "../facts/fact.js";
import { compareText, distinct } from "../shared/compare.js";
import { formatInteger, formatNumber } from "../shared/format.js";
import type { MeasureInput, Put } from "./measures.js";
import { RETIRED_STANDARDS } from "./standards.js";

const DENIED_BEFORE = /\b(?:no|not|without|never|disable|disabled|forbid\w*|ban\w*|retire\w*|replac\w+|remov\w+|instead of|older than|newer than|above|away from|move off|migrat\w+ from|phase[sd]? out)\b[^;.]{0,30}$/u;
const DENIED_AFTER = /^[^;.]{0,30}\b(?:disabled|forbidden|banned|switched off|not allowed|not accepted|is replaced|to be replaced|retired|removed|phased out)\b/u;

/** Ended standards that the brief asks for; not those it rules out. */
function standards(input: MeasureInput, put: Put): void {
  const text = Object.values(input.brief.fields).map((field) => field.text).join("\n").toLowerCase();
  const named = RETIRED_STANDARDS.filter((standard) => {
    const at = standard.words.exec(text);
    if (at === null || compareText(standard.ended, CATALOG_AS_OF.length === 7 ? `${CATALOG_AS_OF}-31` : CATALOG_AS_OF) > 0) return false;
    const start = at.index, end = start + at[0].length;
    return !DENIED_BEFORE.test(text.slice(Math.max(0, start - 50), start)) && !DENIED_AFTER.test(text.slice(end, end + 60));
  });
  put("retiredCount", named.length, "count");
  put("retiredList", named.map((item) => `${item.name}, ${item.what} on ${item.ended}`).join("; "));
  put("retiredSuccessors", named.map((item) => `${item.name}: ${item.successor} (${item.source})`).join("; "));
}

/** Licences that limit offering the software to others as a service, by the beginning of their names. */
const SERVICE_LIMIT = /^(?:BSL|BUSL|SSPL|ELv2|Elastic License|Confluent Community|TSL|RSAL|ScyllaDB Source Available)|\bSSPL\b(?!.*AGPL)/u;
const NETWORK_COPYLEFT = /\bAGPL\b/u;

/** True where people outside the company use what is built as a product. */
function offeredOutside(input: MeasureInput): boolean {
  const domain = (input.brief.fields.business_domain?.text ?? "").toLowerCase();
  return numberFact(input.facts, "externalUsers", 0) > 0 || input.brief.targets.some((target) => target.external === true) || /\b(saas|software[- ]as[- ]a[- ]service|multi-?tenant|hosted (?:platform|product|service))\b/u.test(domain);
}

function licences(input: MeasureInput, put: Put): void {
  // What watches or builds the platform is used by its own people only.
  const own = input.topology.components.flatMap((component) => {
    const technology = component.flows.length === 0 ? undefined : input.technology(component.technology);
    return technology?.deployment === "self-run" ? [technology] : [];
  });
  const limited = own.filter((technology) => SERVICE_LIMIT.test(technology.licence.id)), copyleft = own.filter((technology) => NETWORK_COPYLEFT.test(technology.licence.id));
  put("licenceLimitedCount", limited.length, "count");
  put("licenceLimited", distinct(limited.map((item) => `${item.name} (${item.licence.id})`)), "list");
  put("licenceCopyleftCount", copyleft.length, "count");
  put("licenceCopyleft", distinct(copyleft.map((item) => `${item.name} (${item.licence.id})`)), "list");
  put("offeredOutside", offeredOutside(input), "flag");
  put("offeredUsers", numberFact(input.facts, "externalUsers", 0) > 0 ? `${formatInteger(numberFact(input.facts, "externalUsers", 0))} users outside the company` : "customers");
  put("licencePolicySet", listFact(input.facts, "licencePolicy").length > 0, "flag");
}

/** Years the brief allows at most, where it limits retention. */
export function limitYears(input: MeasureInput): number | undefined {
  const limit = input.brief.needs.find((need) => need.id === "retention-limit");
  return limit?.value === undefined || limit.unit !== "months" ? undefined : limit.value / 12;
}

function retention(input: MeasureInput, put: Put): void {
  const kept = mergedParameters(regimesInScope(input.facts), input.facts).recordRetentionYears, limit = limitYears(input);
  if (kept !== undefined && typeof kept.value === "number") {
    put("lawYears", kept.value, "years");
    const first = kept.reference.split(/[ (]/u)[0] ?? "";
    put("lawRegime", `${first !== "" && kept.regimeName.endsWith(` ${first}`) ? kept.regimeName.slice(0, -first.length - 1) : kept.regimeName} ${kept.reference}`);
    put("lawWords", `${formatNumber(kept.value)} years${kept.force === "common-practice" || kept.origin === "unverified" ? " (unverified)" : ""}`);
  }
  if (limit !== undefined) {
    put("limitStatedYears", Math.round(limit * 100) / 100, "years");
    put("limitWords", limit < 1 ? `${formatNumber(limit * 12)} months` : limit === 1 ? "1 year" : `${formatNumber(limit)} years`);
    put("limitSubject", input.brief.needs.find((need) => need.id === "retention-limit")?.subject ?? "data");
  }
  const statutory = [...(input.assurance.statutory)].sort((a, b) => b.years - a.years), longest = statutory[0];
  if (longest === undefined) return;
  const enough = kept !== undefined && limit !== undefined && typeof kept.value === "number" && kept.value > limit;
  put("statutoryYears", enough ? 0 : longest.years, "years");
  put("statutoryLaw", statutory.slice(0, 3).map((item) => `${item.country}, ${item.what}: ${String(item.years)} years (${item.reference}${item.source === "unverified" ? ", unverified" : ""})`).join("; "));
  put("statutoryBecause", longest.because);
}

export function laws(input: MeasureInput, put: Put): void {
  standards(input, put);
  licences(input, put);
  retention(input, put);
}
