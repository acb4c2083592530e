/** The governance slots: classes, privacy, retention. */
import { SNAPSHOT_DAYS } from "../../catalog/tuning.js";
import { shortName } from "../../assurance/parameters.js";
import { distinct } from "../../shared/compare.js";
import { formatInteger } from "../../shared/format.js";
import { personalFieldsOf } from "./personal-fields.js";
import { statedLimit } from "./retention-limit.js";
import { archivedGigabytes, keptRaw, monthsBeyond } from "./retention-words.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { bare, capital, Controls, count, notNeeded, sentences, some, travels } from "./controls.js";

const domainOf = ({ pack }: SlotContext): string => pack.name.toLowerCase();

const publicClass: SlotWriter = (context) => {
  const items = context.pack.classification.public;
  if (items.length === 0) return slot(notNeeded(`no dataset of ${domainOf(context)} is meant for the public`), [`catalog:${context.pack.id}`]);
  return slot(`${capital(some(items))}: readable by anyone, published after the steward's release; no personal field may be joined in. Integrity is checked, access is not logged.`, [`catalog:${context.pack.id}`, "fact:highestDataClass"]);
};

const internalClass: SlotWriter = (context) => {
  const own = new Controls(context);
  const items = context.pack.classification.internal;
  const gate = own.chose("authentication", "single-sign-on") ? `all staff by single sign-on through ${own.name("the company directory", "identity")}` : `the ${own.number("engineers") > 0 ? count(own.number("engineers"), "engineer") : "team"} and named readers`;
  return slot(`${items.length > 0 ? capital(some(items)) : "Job metrics and technical tables"}: open to ${gate}; not to leave the company. This is the class of any dataset until a steward sets another.`, [`catalog:${context.pack.id}`, ...own.because(["authentication"], "fact:engineers")]);
};

const confidentialClass: SlotWriter = (context) => {
  const own = new Controls(context);
  const items = context.pack.classification.confidential;
  if (items.length === 0 && !own.flag("hasPersonalData")) return slot(notNeeded(`no personal or business-critical field in ${domainOf(context)} data of this brief`), ["fact:hasPersonalData", `catalog:${context.pack.id}`]);
  const place = own.name(own.store(), "access-governance");
  return slot(sentences(`${capital(some(items.length > 0 ? items : own.personalFields()))}: need-to-know by role in ${place}${own.chose("masking", "column-masking") ? ", masked for everybody else" : ""}.`, `Grants end after ${count(own.value("accessReviewMonths"), "month")} unless renewed.`), [`catalog:${context.pack.id}`, ...own.because(["authorization", "masking"], "fact:hasPersonalData")]);
};

const restrictedClass: SlotWriter = (context) => {
  const own = new Controls(context);
  const items = context.pack.classification.restricted;
  const never = (context.pack.neverStored ?? []).length > 0 ? `Never loaded, in no class: ${some(context.pack.neverStored ?? [])}.` : "";
  if (items.length === 0) return slot(notNeeded(`${domainOf(context)} data of this brief goes up to class ${own.text("highestDataClass", "internal")}`), ["fact:highestDataClass", `catalog:${context.pack.id}`]);
  const key = own.name("the key service", "key-management");
  const approver = own.regimes.length > 0 ? "the data owner and the security officer approve" : "the head of the business unit approves";
  const highest = own.text("highestDataClass", "internal");
  if (highest !== "restricted") return slot(sentences(
    `${capital(some(bare(items)))}: ${own.flag("hasPersonalData") ? "they enter as tokens, hashes or masks only, so the flows stay" : "outside the flows of this brief, which stay"} at class ${highest}.`, never,
    `Should one be needed in clear, ${approver} each access for at most ${count(own.number("engineers") < 8 ? 30 : 7, "day")}, under a key of its own in ${key}.`,
  ), [`catalog:${context.pack.id}`, ...own.because(["masking", "key-management"], "fact:highestDataClass")]);
  return slot(sentences(`${capital(some(bare(items)))}: ${approver} each access for at most ${count(own.number("engineers") < 8 ? 30 : 7, "day")}.`, never, `Own key in ${key}; tokens or masks outside the owning job${own.flag("hasCardData") ? "; no security code is ever stored" : ""}.`, own.list("regimes").includes("42-cfr-part-2") ? "Substance-use records: own schema, consent on each row (42 CFR Part 2)." : ""), [`catalog:${context.pack.id}`, ...own.because(["masking", "key-management"], "fact:highestDataClass")]);
};

const piiDetection: SlotWriter = (context) => {
  const own = new Controls(context);
  const dismissed = own.dismissed("pii-detection");
  if (!own.flag("hasPersonalData") && !own.flag("hasCardData")) return slot(notNeeded(dismissed ?? "no personal data is processed"), own.because(["pii-detection"], "fact:hasPersonalData"));
  const fields = own.personalFields();
  const known = fields.length > 0 ? `${count(fields.length, "known field")} (${some(fields)})` : "the fields the stewards list";
  const tool = own.name("", "pii-detection");
  const text = tool === ""
    ? `No scanner: ${known} are listed in the dataset contracts; a load test fails when e-mail, phone or card patterns appear in any other column.`
    : sentences(`${tool} samples ${some([own.store()])} ${own.regimes.length > 0 ? "every day" : "every week"} for ${known}.`, "A find outside them blocks the table and opens a ticket for the steward.");
  return slot(text, own.because(["pii-detection"], "fact:hasPersonalData", `catalog:${context.pack.id}`));
};

/** What the job that may read clear values does with them. */
function delivers({ brief, flows }: SlotContext): string {
  const alert = brief.targets.find((target) => target.kind === "alerting");
  if (alert !== undefined) return "sends the alert";
  return flows.some((flow) => flow.purpose === "scoring" || flow.purpose === "serving") ? "returns the answer to its caller" : "delivers to the case worker";
}

const dataMasking: SlotWriter = (context) => {
  const own = new Controls(context);
  const dismissed = own.dismissed("masking");
  if (dismissed !== undefined) return slot(notNeeded(dismissed), own.because(["masking"]));
  const { pseudonyms, coarse, kept } = personalFieldsOf(context);
  const hidden = [...(own.flag("hasCardData") ? ["card numbers"] : []), ...pseudonyms];
  const who = hidden.length > 0 ? some(hidden, 2) : "names, numbers and addresses of people";
  const place = own.name(own.name(own.store(), "warehouse"), "access-governance");
  const tokens = own.chose("masking", "tokenise-at-ingest"), hashes = own.chose("masking", "keyed-hash-at-ingest");
  const parts: string[] = [];
  if (tokens) parts.push(`${capital(who)} ${pseudonyms.length === 1 && hidden.length === 1 ? "becomes a token" : "become tokens"} of a vault before the first write; only the job that ${delivers(context)} gets the value back.`);
  else if (hashes) parts.push(`${capital(who)} ${pseudonyms.length === 1 ? "becomes" : "become"} ${pseudonyms.length === 1 ? "a keyed hash" : "keyed hashes"} (HMAC-SHA-256) at ingestion, enough for joins.`);
  if (coarse.length > 0 && (tokens || hashes)) parts.push(`${capital(some(coarse, 2))} ${coarse.length === 1 ? "is" : "are"} stored coarser.`);
  const open = `${kept.length > 0 ? some(kept, 2) : "codes, measurements and amounts"} ${kept.length === 1 ? "stays" : "stay"} usable for computing`;
  if (own.chose("masking", "column-masking")) parts.push(`${capital(open)}; ${place} masks ${kept.length === 1 ? "it" : "them"} by role.`);
  else if (tokens || hashes) parts.push(`${capital(open)}, under column grants.`);
  parts.push("Non-production gets generated or masked rows only.");
  return slot(sentences(...parts), own.because(["masking"], `catalog:${context.pack.id}`));
};

const anonymize: SlotWriter = (context) => {
  const own = new Controls(context);
  const dismissed = own.dismissed("anonymization");
  if (dismissed !== undefined || !own.flag("hasPersonalData")) return slot(notNeeded(dismissed ?? "no personal data is processed"), own.because(["anonymization"], "fact:hasPersonalData"), ["none"]);
  const figure = (id: string, name: string, fallback: number): number => context.practice(id)?.parameters[name]?.value ?? fallback;
  const group = Math.max(own.value("minimumCellSize"), figure("k-anonymity", own.flag("hasHealthData") ? "minimumGroupHealth" : "minimumGroup", 5));
  const { pseudonyms, coarse, kept } = personalFieldsOf(context);
  const quasi = [...coarse, ...kept.filter((name) => !/_id$|number$/u.test(name))], dropped = pseudonyms.length > 0 ? `drop ${some(pseudonyms, 2)} and ` : "";
  const outside = own.number("externalUsers");
  const text = own.chose("anonymization", "differential-privacy")
    ? `Published statistics carry noise from a budget of epsilon ${String(figure("differential-privacy", "epsilonPerRelease", 1))} per release, owned by one named statistician; groups under ${String(group)} are not published.`
    : own.chose("anonymization", "k-anonymity")
      ? `Releases${outside > 0 ? ` to ${formatInteger(outside)} outside readers` : " to analysts"} ${dropped}generalise ${quasi.length > 0 ? some(quasi, 2) : "place and date"} until each group has ${String(group)} people; smaller groups are suppressed (k proposed, check with the privacy officer).`
      : `None: readers are inside the company, so ${pseudonyms.length > 0 ? some(pseudonyms, 2) : "identifiers"} ${pseudonyms.length === 1 ? "stays" : "stay"} pseudonymous and under privacy duties. A release outside would need groups of at least ${String(group)} people.`;
  return slot(text, own.because(["anonymization"], "fact:hasPersonalData", ...own.setBy("minimumCellSize")), own.options("anonymization", ["k-anonymity", "differential-privacy", "none"]));
};

/** Duties to keep records that limit the right to deletion. */
function keepingRegimes(own: Controls): string[] {
  return own.regimes.filter((regime) => ["sox", "sec-17a-4", "mifid-ii", "21-cfr-part-11", "gxp", "nydfs-500", "basel"].includes(regime.id)).map(shortName);
}

/** "patients may ask for copies": how one person's data leaves in a file, and by when. */
function copyOnRequest(own: Controls): string {
  if (!own.flag("needsSubjectAccess")) return "";
  const key = own.context.pack.entities[0]?.key[0] ?? "person key", found = own.merged.subjectRequestDays;
  return `A person's copy: an export by ${key} from ${own.store()} as JSON or CSV within ${own.limit("subjectRequestDays", "days")}${found === undefined ? "" : ` (${found.regimeName} ${found.reference})`}, each request logged with its dates.`;
}

/** Interfaces that know nobody: what they give is public or of things. */
const OF_NOBODY = /\b(weather|forecasts?|maps?|geo\w*|traffic|exchange rates?|prices?|market data|open data|cms|calendar|holidays?|tariffs?)\b/iu;

const deletion: SlotWriter = (context) => {
  const own = new Controls(context);
  const dismissed = own.dismissed("erasure-method");
  if (!own.flag("hasPersonalData")) return slot(notNeeded(dismissed ?? "no personal data is processed"), own.because(["erasure-method"], "fact:hasPersonalData"));
  if (!own.flag("needsErasure")) {
    return slot(sentences(`No regime of this brief lets people demand deletion: data leaves with its partitions after ${keptRaw(own)}. One person is removed earlier by deleting ${own.chose("masking", "tokenise-at-ingest") ? "the entry of the token vault" : "the rows of that hash"}.`, copyOnRequest(own)), own.because(["erasure-method"], "fact:needsErasure", ...(own.flag("needsSubjectAccess") ? ["fact:needsSubjectAccess"] : [])));
  }
  const keeping = keepingRegimes(own);
  const key = context.pack.entities[0]?.key[0] ?? "person key";
  const stores = own.stores();
  const ways = own.ids("erasure-method");
  // Systems that hold the person beside the platform: applications it reads from or writes back to.
  const outside = distinct([...context.brief.sources.filter((source) => source.kind === "saas" || (source.kind === "api" && !OF_NOBODY.test(source.name)) || / (?:through|via) [A-Z]/u.test(source.name)), ...context.brief.targets.filter((target) => target.kind === "reverse-etl")].map((system) => system.name.replace(/^.*\b(?:through|via|ETL to)\s+(?=[A-Z])/u, "")));
  const how = [
    ways.includes("delete-and-compact") ? `delete by person in ${some(stores.filter((name) => name !== own.name("", "event-log")).slice(0, 3).length > 0 ? stores.filter((name) => name !== own.name("", "event-log")).slice(0, 3) : ["each table"])}` : "",
    ways.includes("crypto-shredding") ? "destroy the person's key for log, archive and backups" : "",
    ways.includes("tombstones") && !ways.includes("crypto-shredding") ? `tombstones in ${own.name("the event log", "event-log")}` : "",
  ].filter((text) => text !== "");
  return slot(
    sentences(`Within ${own.limit("erasureDays", "days")}: ${how.length > 0 ? some(how) : `delete by ${key}`}; restores replay the deletion list.`, outside.length > 0 ? `The request also goes to ${some(outside, 4)}.` : "", keeping.length > 0 ? `${some(keeping, 2)} records stay in the restricted archive under a pseudonym, with the exemption logged.` : "A receipt per store is kept as proof.", copyOnRequest(own)),
    own.because(["erasure-method"], "fact:needsErasure", ...(own.flag("needsSubjectAccess") ? ["fact:needsSubjectAccess"] : []), ...own.setBy("erasureDays")),
  );
};

/** Years financial records stay: the regime's, else proposed: the longest statutory period of the countries named, else the usual commercial term. */
function financialTerm(own: Controls): string {
  const keep = own.merged.recordRetentionYears;
  if (keep?.keepsData === true) return `${String(keep.value)} years (${keep.regimeName} ${keep.reference})`;
  const planned = own.number("recordMonths");
  if (planned > 0) return `${planned % 12 === 0 ? count(planned / 12, "year") : count(planned, "month")} (${own.context.facts["recordMonths"]?.from.includes("ASM-financial-records") === true ? "assumed" : "as stated"})`;
  const law = [...own.context.assurance.statutory].sort((a, b) => b.years - a.years)[0];
  return law === undefined ? "7 years (proposed)" : `${String(law.years)} years (proposed; ${law.reference})`;
}

const keepsFinancial = (own: Controls): boolean => own.flag("hasFinancialRecords") || own.context.flows.some((flow) => flow.purpose === "settlement");

const operational: SlotWriter = (context) => {
  const own = new Controls(context);
  const hot = own.number("hotDays"), warm = own.number("warmMonths"), cold = own.number("coldYears");
  const log = own.name("", "event-log"), warehouse = own.name(own.store(), "warehouse", "lake-storage");
  const archive = own.name(own.store(), "lake-storage");
  const beyond = monthsBeyond(own) === 0 ? "" : `${archivedGigabytes(own) > 0 ? "archive class of " : ""}${archive} until ${count(cold, "year")}`;
  const because = ["fact:hotDays", "fact:warmMonths", "fact:coldYears", ...own.setBy("recordRetentionYears", "personalDataMaxYears")];
  const limit = statedLimit(context.brief);
  if (limit?.subject !== undefined) return slot(sentences(
    `${capital(limit.subject)}: ${limit.words} and then deleted, as stated${limit.step === undefined ? "" : `; ${limit.step}`}${log !== "" && hot > 0 ? ` (${log} ${count(hot, "day")})` : ""}.`,
    context.facts["limitedShare"] !== undefined ? `The limit holds for it alone: all else ${some([warm > 0 ? `${warehouse} ${count(warm, "month")}` : "", beyond].filter((text) => text !== ""))}.` : `The limit is theirs alone: aggregates in ${warehouse} 13 months (proposed)${keepsFinancial(own) ? `, bills and settled amounts ${financialTerm(own)}` : ""}.`,
  ), because);
  const parts = [hot > 0 && log !== "" ? `${log} ${count(hot, "day")}` : "", warm > 0 ? `${warehouse} ${count(warm, "month")}` : "", beyond].filter((text) => text !== "");
  const cap = own.merged.personalDataMaxYears, keep = own.merged.recordRetentionYears;
  const limits = [keep ? `${keep.regimeName} ${keep.reference} asks for ${String(keep.value)} years of ${keep.keepsData ? "records" : "its own papers, not of this data"}` : keepsFinancial(own) && limit === undefined && cold < 7 ? `bills and settled amounts stay ${financialTerm(own)}` : "", cap ? `personal data goes ${String(cap.value)} years after last use (${cap.regimeName} ${cap.reference})` : ""].filter((text) => text !== "");
  return slot(sentences(`${capital(parts.length > 0 ? some(parts) : `${warehouse} 13 months`)}${limit === undefined ? "" : ", then deleted as stated"}.`, limits.length > 0 ? `${capital(limits.join("; "))}.` : own.flag("hasPersonalData") ? "Personal fields go at the end of the queryable period." : own.regimes.length === 0 ? "No regime asks for longer; history can be loaded again from the sources." : "No regime in scope sets a longer period."), because);
};

const auditLogs: SlotWriter = (context) => {
  const own = new Controls(context);
  const months = own.number("auditLogMonths", own.value("auditLogMonths"));
  const found = own.merged.auditLogMonths;
  const usage = found !== undefined && (found.force === "common-practice" || found.origin === "common-practice");
  const reason = found?.value === months ? `${found.reason.startsWith("set by") ? `${found.regimeName} ${found.reference}` : found.reason}${usage ? "; usage, not wording" : ""}` : own.regimes.length === 0 ? "proposed: no regime in scope" : "stated in the brief";
  const locked = own.flag("regulated") ? `under object lock in ${own.store()}` : `in ${own.logStore()}`;
  const hot = Math.min(months, own.value("auditLogHotMonths"));
  const decisions = own.number("decisionLogMonths");
  const logged = decisions > 0 ? `Decision log: input, features, model version, rule set, score and reason codes of each decision, ${decisions % 12 === 0 ? count(decisions / 12, "year") : count(decisions, "month")} in ${own.store()}.` : "";
  if (logged !== "") return slot(sentences(`${count(months, "month")} ${locked}.`, logged, hot < months ? `Access: last ${count(hot, "month")} searchable.` : ""), ["fact:auditLogMonths", "fact:decisionLogMonths", ...own.setBy("auditLogMonths", "auditLogHotMonths")]);
  return slot(sentences(`${count(months, "month")} ${locked} (${reason}).`, hot < months ? `The last ${count(hot, "month")} searchable in ${own.logStore()}.` : "All of it searchable at once."), ["fact:auditLogMonths", ...own.setBy("auditLogMonths", "auditLogHotMonths")]);
};

const backupData: SlotWriter = (context) => {
  const own = new Controls(context);
  const keep = context.practice("scheduled-snapshots")?.parameters["keepDays"]?.value ?? 35;
  const years = own.merged.recordRetentionYears?.keepsData === true ? own.merged.recordRetentionYears : undefined;
  const immutable = own.chose("backup-method", "immutable-copy");
  const lake = own.name("", "lake-storage");
  const erasure = own.merged.erasureDays, limit = statedLimit(context.brief);
  const late = erasure && typeof erasure.value === "number" && lake === "" && keep > erasure.value && own.flag("needsErasure");
  const what = lake === "" ? `Snapshots ${count(keep, "day")}` : `Definitions and job state ${count(keep, "day")}; deleted versions in ${lake} ${count(limit !== undefined ? Math.min(7, limit.days) : 7, "day")}`;
  const locked = immutable && years ? `Records under object lock ${String(years.value)} years (${years.regimeName} ${years.reference})${limit === undefined ? "" : `, never ${limit.subject ?? "data with a stated limit"}`}.` : "";
  return slot(
    sentences(`${what}.`, locked,
      limit !== undefined ? `${locked === "" ? "No lock and n" : "N"}o copy of ${limit.subject ?? "the data"} outlives the ${limit.words} stated.` : "",
      late ? `Snapshots outlive the ${String(erasure.value)}-day erasure limit: the deletion list is applied again after each restore.` : locked === "" && limit === undefined ? `No long-term copy: ${own.regimes.length === 0 ? "no regime asks for one" : "no regime in scope sets a period for backups"}, and ${own.store()} holds the history.` : ""),
    own.because(["backup-method"], ...own.setBy("recordRetentionYears", "erasureDays")),
  );
};

const cleanup: SlotWriter = (context) => {
  const own = new Controls(context);
  const steps: string[] = [];
  const log = own.name("", "event-log"), hot = own.number("hotDays"), warm = own.number("warmMonths", 13);
  if (log !== "" && hot > 0) steps.push(`${log} drops segments after ${count(hot, "day")}`);
  const lake = own.name("", "lake-storage"), limit = statedLimit(context.brief);
  const table = own.name("", "table-format"), snapshots = table !== "" && travels(own, "table-format");
  if (limit !== undefined) {
    const start = snapshots && limit.days > 14 ? `${String(limit.days - SNAPSHOT_DAYS)} days, so that the last ${table} snapshot is gone after ${limit.words}` : limit.words;
    steps.push(`${lake === "" ? own.store() : lake} deletes ${limit.subject ?? "rows"} after ${start}${context.facts["limitedShare"] === undefined ? "" : `, the rest after ${keptRaw(own)}`}`);
  } else if (lake !== "") steps.push(archivedGigabytes(own) > 0 ? `lifecycle rules of ${lake} move to archive after ${count(warm, "month")} and delete after ${keptRaw(own)}` : `lifecycle rules of ${lake} delete after ${keptRaw(own)}${keepsFinancial(own) || own.merged.recordRetentionYears ? ", records with a longer term excepted" : ""}`);
  if (snapshots && !(limit !== undefined && limit.days > 14)) steps.push(`${table} snapshots expire after ${String(SNAPSHOT_DAYS)} days`);
  if (steps.length === 0) steps.push(`${own.store()} drops partitions older than ${count(warm, "month")} each night`);
  const hold = keepingRegimes(own).length > 0 ? "A legal hold tag stops any deletion." : "";
  return slot(sentences(`${capital(some(distinct(steps), 3))}.`, "A weekly query reports the oldest record of each dataset.", hold), ["fact:hotDays", "fact:warmMonths", "fact:coldYears", ...own.because(["lake-storage", "table-format"])]);
};

/** Slots governance.*. */
export const governanceSlots: SlotWriters = {
  "governance.data-classification.public": publicClass,
  "governance.data-classification.internal": internalClass,
  "governance.data-classification.confidential": confidentialClass,
  "governance.data-classification.restricted": restrictedClass,
  "governance.privacy-controls.pii-detection": piiDetection,
  "governance.privacy-controls.data-masking": dataMasking,
  "governance.privacy-controls.anonymization": anonymize,
  "governance.privacy-controls.right-to-deletion": deletion,
  "governance.retention-policies.operational-data": operational,
  "governance.retention-policies.audit-logs": auditLogs,
  "governance.retention-policies.backup-data": backupData,
  "governance.retention-policies.automated-cleanup": cleanup,
};
