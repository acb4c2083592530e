/** The chosen technologies, line by line, each with what it does here. */
import { shortName } from "../../assurance/parameters.js";
import { formatBytes, formatGigabytes, formatNumber } from "../../shared/format.js";
import { distinct } from "../../shared/compare.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, notNeeded, sentences, some } from "./controls.js";
import { unitCounts } from "./money.js";
import { allowed } from "./options.js";

const AREA = "technology-stack";

/** Options of everything chosen in the topics, as far as the slot knows them. */
function optionsOf(own: Controls, slotId: string, topics: readonly string[], extra: readonly string[] = []): string[] {
  const found = topics.flatMap((topic) => own.ids(topic).flatMap((id) => own.context.technology(id)?.options ?? own.context.practice(id)?.options ?? []));
  return allowed(slotId, [...found, ...extra]);
}

/** "Amazon Kinesis (event log), AWS Glue (batch)", each technology once, in the order of the topics. */
function named(own: Controls, roles: readonly (readonly [topic: string, role: string])[]): string[] {
  const byName = new Map<string, string[]>();
  for (const [topic, role] of roles) for (const name of own.names(topic)) byName.set(name, [...(byName.get(name) ?? []), role]);
  return [...byName].map(([name, what]) => `${name} (${what.join(", ")})`);
}

/** The topic's own reason where one fired; the general rules say less about this design. */
function why(context: SlotContext, topic: string): string {
  const reasons = context.decisions.get(topic)?.reasons ?? [];
  return (reasons.find((reason) => reason.rule.startsWith(`${topic}/`)) ?? reasons[0])?.text ?? "";
}

/** A reason as the second half of a sentence. */
function lower(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? `${(text[0] as string).toLowerCase()}${text.slice(1)}` : text;
}

const REGION_WORDS: Readonly<Record<string, string>> = { "on-premises": "own data centre" };

const platform: SlotWriter = (context) => {
  const own = new Controls(context);
  const region = own.text("region");
  const basis = own.text("regionBasis");
  const place = region === "" || REGION_WORDS[region] !== undefined ? "" : `Region ${region} (${basis === "stated" ? "stated in the brief" : basis}).`;
  const sites = own.number("siteCount");
  return slot(
    sentences(`${own.names("cloud-platform").join(", ")}: ${lower(why(context, "cloud-platform"))}`, place, sites > 0 ? `${String(sites)} sites deliver to it.` : ""),
    own.because(["cloud-platform"], "fact:region"), optionsOf(own, `${AREA}.cloud-platform`, ["cloud-platform"]),
  );
};

const compute: SlotWriter = (context) => {
  const own = new Controls(context);
  const units = unitCounts(context).find((item) => item.component === "compute");
  const runs = distinct([...own.names("batch-ingestion"), ...own.names("cdc"), ...own.names("stream-processing"), ...own.names("orchestration")]
    .filter((name) => context.topology.components.some((component) => component.name === name && context.technology(component.technology)?.deployment === "self-run")));
  const managed = distinct(["stream-processing", "batch-processing", "warehouse"].flatMap((topic) => own.names(topic))
    .filter((name) => context.topology.components.some((component) => component.name === name && ["serverless", "managed", "saas"].includes(context.technology(component.technology)?.deployment ?? ""))));
  const name = own.name("", "compute");
  if (name === "") return slot(notNeeded(own.dismissed("compute") ?? "every part runs as a service of its vendor"), own.because(["compute"], "fact:hosting"));
  return slot(
    sentences(
      `${name}${units === undefined || units.count < 1 ? "" : `, ${formatNumber(units.count)} ${units.unit}${units.count === 1 ? "" : "s"}`}, for ${runs.length > 0 ? some(runs, 3) : "connectors and own jobs"}: ${lower(why(context, "compute"))}`,
      managed.length > 0 ? `Sized by their own services: ${some(managed, 3)}.` : "",
    ),
    own.because(["compute"], ...(units === undefined ? [] : ["sizing:compute.units"])), optionsOf(own, `${AREA}.cloud-platform.compute`, ["compute"]),
  );
};

const DATABASES = ["warehouse", "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store", "feature-store"] as const;

const storage: SlotWriter = (context) => {
  const own = new Controls(context);
  const lake = own.names("lake-storage");
  const databases = distinct(DATABASES.flatMap((topic) => own.names(topic)));
  const raw = context.sizing.get("lake-storage.storageGigabytes");
  const options = [...(lake.length > 0 ? ["object-storage"] : []), ...(databases.length > 0 ? ["databases"] : [])];
  return slot(
    sentences(
      lake.length > 0 ? `Objects: ${lake.join(", ")}${raw === undefined ? "" : `, ${formatGigabytes(raw.value)} once every retention is full`}.` : `No object storage: ${lower(own.dismissed("lake-storage") ?? "the databases hold all kept data.")}`,
      databases.length > 0 ? `Databases: ${some(databases, 4)}.` : "No database is run: readers query the files.",
    ),
    own.because(["lake-storage", "warehouse"], ...(raw === undefined ? [] : ["sizing:lake-storage.storageGigabytes"])), allowed(`${AREA}.cloud-platform.storage`, options),
  );
};

const networking: SlotWriter = (context) => {
  const own = new Controls(context);
  const cloud = own.flag("hasCloud");
  const balancer = own.names("load-balancer"), cdn = own.names("cdn"), lines = own.names("private-connectivity");
  const zone = cloud ? { aws: "One VPC with private subnets in three zones", azure: "One virtual network with private subnets in three zones", gcp: "One VPC with private subnets in three zones" }[own.text("platform")] ?? "One private network" : "Separate network segments for ingestion, processing, storage and operations in the own data centre";
  return slot(
    sentences(
      `${zone}${lines.length > 0 ? `; ${lines.join(", ")} to services and sources` : ""}.`,
      balancer.length > 0 ? `${balancer.join(", ")} spreads incoming connections.` : `No load balancer: ${lower(own.dismissed("load-balancer") ?? "nothing connects from outside.")}`,
      cdn.length > 0 ? `${cdn.join(", ")} delivers to ${formatNumber(own.number("externalUsers"))} external users.` : `No CDN: ${lower(own.dismissed("cdn") ?? "no external readers.")}`,
    ),
    own.because(["private-connectivity", "load-balancer", "cdn"], "fact:hosting"),
    allowed(`${AREA}.cloud-platform.networking`, [...(cloud ? ["vpc"] : []), ...(cdn.length > 0 ? ["cdn"] : []), ...(balancer.length > 0 ? ["load-balancer"] : [])]),
  );
};

/** Short name of a regime in scope. */
function regimeName(own: Controls, id: string): string {
  const regime = own.regimes.find((item) => item.id === id);
  return regime === undefined ? id : shortName(regime);
}

const security: SlotWriter = (context) => {
  const own = new Controls(context);
  const parts = named(own, [["identity", "identities"], ["key-management", "keys"], ["secrets", "secrets"], ["access-governance", "grants"], ["pii-detection", "personal data"]]);
  const regimes = own.list("regimes").filter((id) => id !== "").map((id) => regimeName(own, id));
  return slot(
    sentences(`${some(parts, 5)}.`, `TLS on every hop and encryption at rest with ${own.flag("needsHsm") ? "keys in a hardware module" : "own keys"}.`, regimes.length > 0 ? `In scope: ${some(regimes, 4)}.` : "No regime is in scope."),
    own.because(["identity", "key-management", "secrets"], "fact:regimes"),
    allowed(`${AREA}.cloud-platform.security`, [...(own.decided("identity") || own.decided("authentication") ? ["iam"] : []), "encryption", ...(regimes.length > 0 ? ["compliance"] : [])]),
  );
};

const stream: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = `${AREA}.data-processing.stream-processing`;
  const parts = named(own, [["event-log", "event log"], ["message-queue", "work queue"], ["schema-registry", "schemas"], ["stream-processing", "engine"]]);
  if (!own.decided("event-log") && !own.decided("stream-processing")) return slot(notNeeded(own.dismissed("event-log") ?? own.dismissed("stream-processing") ?? "no flow needs a stream"), own.because(["event-log", "stream-processing"]), ["none"]);
  const peak = context.sizing.value("load.streamPeakMegabytesPerSecond", own.number("streamPeakMegabytesPerSecond"));
  const options = optionsOf(own, id, ["event-log"]);
  return slot(
    sentences(`${some(parts, 4)}, for ${formatBytes(peak * 1_000_000)}/s at peak.`, own.decided("stream-processing") ? "" : `No stream engine: ${lower(own.dismissed("stream-processing") ?? "data is only landed.")}`),
    own.because(["event-log", "stream-processing"], "sizing:load.streamPeakMegabytesPerSecond"), options.length > 0 || own.decided("event-log") ? options : ["none"],
  );
};

const batch: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = `${AREA}.data-processing.batch-processing`;
  const loads = named(own, [["batch-ingestion", "loads"], ["saas-ingestion", "applications"], ["file-transfer", "files"], ["sql-transformation", "SQL models"]]);
  if (!own.decided("batch-processing")) {
    const reason = notNeeded(own.dismissed("batch-processing") ?? "no flow needs an engine of its own");
    return slot(sentences(reason, loads.length > 0 ? `What runs instead: ${some(loads, 4)}.` : ""), own.because(["batch-processing", "sql-transformation"]), ["none"]);
  }
  const hours = context.sizing.get("batch-processing.runHours");
  const rate = context.sizing.get("batch-processing.batchGigabytesPerHour");
  return slot(
    sentences(`${own.names("batch-processing").join(", ")} (engine)${rate === undefined ? "" : `, ${formatNumber(rate.value)} GB/h`}${hours === undefined ? "" : `, a run takes ${formatNumber(hours.value, 2)} h`}.`, loads.length > 0 ? `Beside it ${some(loads, 4)}.` : ""),
    own.because(["batch-processing", "batch-ingestion"], ...(rate === undefined ? [] : ["sizing:batch-processing.batchGigabytesPerHour"])), optionsOf(own, id, ["batch-processing"]),
  );
};

const orchestration: SlotWriter = (context) => {
  const own = new Controls(context);
  if (!own.decided("orchestration")) return slot(notNeeded(own.dismissed("orchestration") ?? "no scheduled run"), own.because(["orchestration"], "fact:scheduledJobsPerDay"));
  return slot(`${own.names("orchestration").join(", ")} for ${formatNumber(own.number("scheduledJobsPerDay"))} scheduled runs a day: ${lower(why(context, "orchestration"))}`, own.because(["orchestration"], "fact:scheduledJobsPerDay"), optionsOf(own, `${AREA}.data-processing.orchestration`, ["orchestration"]));
};

const warehouse: SlotWriter = (context) => {
  const own = new Controls(context);
  const parts = named(own, [["warehouse", "warehouse"], ["lake-storage", "lake"], ["table-format", "table format"], ["table-catalog", "table catalog"], ["query-engine", "SQL over files"], ...DATABASES.slice(1).map((topic): readonly [string, string] => [topic, topic.replace(/-/gu, " ")]), ["cache", "cache"]]);
  return slot(
    sentences(`${some(parts, 6)}.`, own.decided("warehouse") ? "" : `No warehouse: ${lower(own.dismissed("warehouse") ?? "no SQL history is asked for.")}`),
    own.because(["warehouse", "table-format", "lake-storage"]), optionsOf(own, `${AREA}.data-processing.storage`, ["warehouse"]),
  );
};

const monitoring: SlotWriter = (context) => {
  const own = new Controls(context);
  const parts = named(own, [["monitoring", "metrics, alerts"], ["log-aggregation", "logs"], ["log-shipping", "log agent"], ["tracing", "traces"], ["on-call", "rota"]]);
  return slot(
    sentences(`${some(parts, 5)}.`, own.decided("tracing") ? "" : `No tracing: ${lower(own.dismissed("tracing") ?? "no live path.")}`, own.decided("on-call") ? "" : `No rota: ${lower(own.dismissed("on-call") ?? "business hours.")}`),
    own.because(["monitoring", "log-aggregation", "tracing"]), optionsOf(own, `${AREA}.data-processing.monitoring`, ["monitoring"]),
  );
};

/** What each chosen language is for in this design. */
function useOf(id: string, own: Controls): string {
  const engine = own.name("the stream engine", "stream-processing"), batchEngine = own.name("batch jobs", "batch-processing");
  return ({
    "language-sql": `models in ${own.name("the warehouse", "warehouse", "query-engine", "lake-storage")}${own.decided("sql-transformation") ? ` by ${own.name("", "sql-transformation")}` : ""}`,
    "language-python": own.decided("orchestration") ? `${own.name("", "orchestration")}, checks${own.decided("batch-processing") ? `, ${batchEngine}` : ""}` : "loads and checks",
    "language-java": own.decided("stream-processing") ? `jobs of ${engine}` : batchEngine,
    "language-scala": own.decided("batch-processing") ? `jobs of ${batchEngine}` : `jobs of ${engine}`,
  } as Readonly<Record<string, string>>)[id] ?? "jobs";
}

const languages: SlotWriter = (context) => {
  const own = new Controls(context);
  const ids = own.ids("languages");
  const known = own.list("languages");
  const parts = ids.map((id) => `${context.practice(id)?.name ?? id} for ${useOf(id, own)}`);
  const missing = ids.map((id) => id.replace("language-", "")).filter((id) => !known.includes(id) && !own.list("skillsStrong").includes(id));
  const stated = context.facts["languages"]?.from.some((from) => from.startsWith("ASM")) !== true;
  return slot(
    sentences(`${capital(parts.join("; "))}.`, stated && missing.length > 0 ? `${some(missing.map((id) => context.practice(`language-${id}`)?.name ?? id))} is not among the stated skills: plan training in phase 1.` : "", stated ? "" : "The brief names no language (assumed)."),
    own.because(["languages"], "fact:languages"), optionsOf(own, `${AREA}.development.languages`, ["languages"]),
  );
};

const frameworks: SlotWriter = (context) => {
  const own = new Controls(context);
  const ids = own.ids("frameworks");
  const engineOf = (id: string): string => {
    const option = id.replace("framework-", "");
    if (id === "framework-sql-models") return own.name("the warehouse's SQL", "sql-transformation");
    return distinct(["stream-processing", "batch-processing"].flatMap((topic) => own.ids(topic).filter((tech) => context.technology(tech)?.options.includes(option)).map((tech) => context.technology(tech)?.name ?? tech))).join(", ");
  };
  const parts = ids.map((id) => {
    const name = context.practice(id)?.name ?? id, engine = engineOf(id);
    return engine === "" || engine.startsWith(name) ? (engine === "" ? name : engine) : `${name} (${engine})`;
  });
  const models = !ids.includes("framework-sql-models") && own.decided("sql-transformation") ? `SQL models run by ${own.name("", "sql-transformation")}.` : "";
  const none = ids.includes("framework-sql-models") && ids.length === 1 ? "No Spark, Beam or Flink: SQL says all that is transformed." : "";
  return slot(sentences(`${some(parts, 4)}.`, models, none), own.because(["frameworks"], "fact:transformationComplexity"), optionsOf(own, `${AREA}.development.frameworks`, ["frameworks"]));
};

const testing: SlotWriter = (context) => {
  const own = new Controls(context);
  const parts = named(own, [["unit-testing", "code"], ["data-quality", "data"], ["load-testing", "load"]]);
  return slot(
    sentences(`${some(parts, 4)}.`, `${String(context.pack.rules.length)} data rules of ${context.pack.name.toLowerCase()} run on each load; code coverage at least 80 %.`),
    own.because(["unit-testing", "data-quality", "load-testing"], `catalog:${context.pack.id}`), optionsOf(own, `${AREA}.development.testing`, ["unit-testing", "data-quality"]),
  );
};

const delivery: SlotWriter = (context) => {
  const own = new Controls(context);
  const parts = named(own, [["ci-cd", "build, test, deploy"], ["infrastructure-as-code", "infrastructure"], ["artifact-registry", "images"]]);
  return slot(`${some(parts, 4)}. ${why(context, "ci-cd")}`, own.because(["ci-cd", "infrastructure-as-code", "artifact-registry"]), optionsOf(own, `${AREA}.development.ci-cd`, ["ci-cd"]));
};

export const technologyStackSlots: SlotWriters = {
  [`${AREA}.cloud-platform`]: platform,
  [`${AREA}.cloud-platform.compute`]: compute,
  [`${AREA}.cloud-platform.storage`]: storage,
  [`${AREA}.cloud-platform.networking`]: networking,
  [`${AREA}.cloud-platform.security`]: security,
  [`${AREA}.data-processing.stream-processing`]: stream,
  [`${AREA}.data-processing.batch-processing`]: batch,
  [`${AREA}.data-processing.orchestration`]: orchestration,
  [`${AREA}.data-processing.storage`]: warehouse,
  [`${AREA}.data-processing.monitoring`]: monitoring,
  [`${AREA}.development.languages`]: languages,
  [`${AREA}.development.frameworks`]: frameworks,
  [`${AREA}.development.testing`]: testing,
  [`${AREA}.development.ci-cd`]: delivery,
};
