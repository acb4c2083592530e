/** Delivery: repository, tests with their data and thresholds, environments, rollout and the way back. */
import { hasStaging as staged } from "../../facts/environments.js";
import type { Flow } from "../../requirements/requirement.js";
import { countedOnce, deliveredEntities } from "../../facts/domain-use.js";
import { formatBytes, formatGigabytes, formatMoney, formatNumber, formatPercent, formatSeconds } from "../../shared/format.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, notNeeded, sentences, some } from "./controls.js";
import { allowed } from "./options.js";
import { engineOf } from "./shared-figures.js";
import { isStreaming } from "../../brief/flow-class.js";

/** Test load over the computed peak: what a catch-up after an outage asks for. */
const STRESS = 1.5;

/** A figure of the chosen practice of a topic. */
function parameter(context: SlotContext, topic: string, name: string, fallback: number): number {
  const id = context.decisions.chosen(topic);
  return (id === undefined ? undefined : context.practice(id)?.parameters[name]?.value) ?? fallback;
}

/** One person without a regime keeps two environments; everybody else three. The delivery definition is built with the same rule. */
export function hasStaging(own: Controls): boolean {
  return staged(own.context.facts);
}

const live = (context: SlotContext): Flow[] => context.flows.filter(isStreaming);
const scheduled = (context: SlotContext): Flow[] => context.flows.filter((flow) => !isStreaming(flow));
const words = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "").split("-").slice(0, 3).join("-");
const ruleText = (context: SlotContext, topic: string): string => context.decisions.get(topic)?.reasons.find((reason) => reason.rule.startsWith(`${topic}/`))?.text ?? "";
const lower = (text: string): string => (/^[A-Z][a-z]/u.test(text) ? `${(text[0] as string).toLowerCase()}${text.slice(1)}` : text);

/** The tightest promise of a flow: the answer where one is promised, the age of the data otherwise. */
function promise(flow: Flow): string {
  return flow.responseSeconds === undefined ? `at most ${formatSeconds(flow.freshnessSeconds)} old` : `answers in ${formatSeconds(flow.responseSeconds)}`;
}

const HOSTS: readonly (readonly [pattern: RegExp, host: string])[] = [[/gitlab/u, "GitLab"], [/azure-devops/u, "Azure Repos"], [/jenkins/u, "the Git server Jenkins polls"], [/forgejo/u, "Forgejo"], [/github/u, "GitHub"]];

const repository: SlotWriter = (context) => {
  const own = new Controls(context);
  const tool = own.ids("ci-cd")[0] ?? "";
  const host = HOSTS.find(([pattern]) => pattern.test(tool))?.[1] ?? "the Git server in use";
  const name = `${words(context.brief.fields.business_domain?.text ?? context.pack.id)}-pipeline`;
  const folders = ["models/", "quality/", ...(own.decided("orchestration") ? ["jobs/"] : []), ...(own.decided("stream-processing") ? ["streams/"] : []), ...(own.decided("infrastructure-as-code") ? ["infra/"] : []), "tests/"];
  const mesh = own.chose("data-ownership", "data-mesh") ? " One repository for each domain from the same template." : "";
  return slot(`The brief names none: create ${name} on ${host} with ${folders.join(", ")}; main protected, merges by pull request only.${mesh}`, own.because(["ci-cd", "data-ownership"]));
};

const branching: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = own.ids("branching")[0] ?? "";
  const figure = id === "trunk-based" ? `branches merged within a day, at most ${formatNumber(parameter(context, "branching", "activeBranches", 3))} open`
    : id === "gitflow" ? `release branch frozen for ${formatNumber(parameter(context, "branching", "freezeDays", 5))} days of validation, hotfix branches from the released tag`
      : `branches deleted after the merge and no older than ${formatNumber(parameter(context, "branching", "branchDays", 3))} days`;
  const deploys = `${own.name("The pipeline", "ci-cd")} deploys ${id === "gitflow" ? "develop" : "main"} to dev after each merge.`;
  return slot(sentences(`${own.name("One main branch", "branching")}: ${figure}.`, ruleText(context, "branching"), deploys), own.because(["branching"], ...own.because(["ci-cd"]).slice(0, 1)), own.options("branching", allowed("cicd.source-control.branching-strategy", ["gitflow", "feature-branch", "trunk-based"])));
};

const review: SlotWriter = (context) => {
  const own = new Controls(context);
  const people = parameter(context, "code-review", "approvals", 1);
  const lines = parameter(context, "code-review", "changedLines", 400);
  const checks = own.decided("infrastructure-as-code") ? `tests, schema check and the ${own.name("infrastructure", "infrastructure-as-code")} plan` : "tests and schema check";
  return slot(
    sentences(
      people === 0 ? `No second engineer: ${checks} must be green; changes to ${some(own.personalFields().slice(0, 2)) || "published tables"} wait a day and are re-read.` : `${String(people)} ${people === 1 ? "approval" : "approvals"}${people > 1 ? ", one by the code owner" : ""} within ${formatNumber(parameter(context, "code-review", "responseHours", 24))} h; ${checks} green; at most ${formatNumber(lines)} changed lines; code owner for models of ${deliveredEntities(context.pack, context.brief.sources)[0]?.id ?? context.pack.transformation.entity}.`,
      ruleText(context, "code-review"),
    ),
    own.because(["code-review", "change-management"]),
  );
};

const unit: SlotWriter = (context) => {
  const own = new Controls(context);
  const { transformation } = context.pack;
  const once = countedOnce(context.pack, context.brief.source);
  const models = own.decided("sql-transformation") ? `; ${own.name("", "sql-transformation")} tests each model` : "";
  return slot(`${some(own.names("unit-testing")) || "pytest"}: each of the ${String(transformation.cases.length)} cases of ${transformation.derivedField}, nulls, duplicates and late rows of ${transformation.entity}${once === undefined ? "" : `; ${once.id} sent twice counts once by ${some(once.key)}`}${models}.`, own.because(["unit-testing"], `catalog:${context.pack.id}`), own.options("unit-testing", ["pytest", "junit", "testng"]));
};

const environment: SlotWriter = (context) => {
  const own = new Controls(context);
  const query = engineOf(context).managedSql && own.decided("stream-processing") ? own.name("", "stream-processing") : "";
  const inside = ["event-log", ...(query === "" ? ["stream-processing"] : []), "cache", "key-value-store", "relational-store"].flatMap((topic) => own.names(topic)).slice(0, 3);
  const remote = own.names("warehouse", "query-engine").filter((name) => !inside.includes(name)).slice(0, 1);
  const sandbox = context.technology(own.ids("warehouse")[0] ?? "")?.deployment === "self-run" ? `an empty ${remote.join("")} in a container` : `a schema ci_<change> in ${remote.join("")}, dropped after the run`;
  if (own.chose("containerization", "no-containers")) return slot(`${remote.length > 0 ? capital(sandbox) : "A temporary schema"} for each change: no cluster is kept for tests.`, own.because(["containerization", "warehouse"]));
  return slot(
    sentences(inside.length > 0 ? `Throw-away containers per change: protocol-compatible stand-ins for ${some(inside)}.` : "Throw-away containers per change for the loads and a local database.", remote.length > 0 ? `${capital(sandbox)}.` : "", query === "" ? "" : `${query} has no local twin: its query runs in a test job of the smallest size.`),
    own.because(["containerization", "event-log", "warehouse"]),
  );
};

const fixtures: SlotWriter = (context) => {
  const own = new Controls(context);
  const { pack } = context;
  const personal = own.personalFields().slice(0, 3);
  const rows = deliveredEntities(pack, context.brief.sources).slice(0, 3).map((entity) => entity.id);
  return slot(
    sentences(
      `Generated ${some(rows)}: 10,000 rows each with fixed seed, and one bad row for each of the ${String(pack.rules.length)} rules.`,
      `Late rows up to ${formatSeconds(own.number("lateDataSeconds", pack.lateDataSeconds))}; ${personal.length > 0 ? `${some(personal)} are synthetic, no production row is copied` : "no production row is copied"}.`,
    ),
    [`catalog:${pack.id}`, "fact:lateDataSeconds", ...own.because(["masking"]).slice(0, 1)],
  );
};

const load: SlotWriter = (context) => {
  const own = new Controls(context);
  const tool = own.name("the load tool", "load-testing");
  if (live(context).length === 0) {
    const flow = [...scheduled(context)].sort((a, b) => context.sizing.value(`flow:${b.id}.gigabytesPerRun`) - context.sizing.value(`flow:${a.id}.gigabytesPerRun`))[0];
    if (flow === undefined) return slot(notNeeded("no flow carries load"), ["fact:flowCount"]);
    const perRun = context.sizing.value(`flow:${flow.id}.gigabytesPerRun`);
    const growth = own.number("growthFactor", 1);
    return slot(`No stream to drive: replay ${flow.name} with ${formatGigabytes(perRun * growth)} (${formatNumber(growth)} times today's run of ${formatGigabytes(perRun)}); it must end within ${formatNumber(context.sizing.value(`flow:${flow.id}.windowHours`, 4))} h.`, [`sizing:flow:${flow.id}.gigabytesPerRun`, "fact:growthFactor"]);
  }
  const peak = context.sizing.value("load.streamPeakRecordsPerSecond", own.number("streamPeakRecordsPerSecond"));
  const share = context.cost.lineItems.find((item) => item.id === "environments.staging")?.quantity;
  const bytes = context.sizing.value("load.streamPeakMegabytesPerSecond", own.number("streamPeakMegabytesPerSecond"));
  return slot(
    `${tool}: live peak of ${formatNumber(peak)} records/s (${context.facts["peakFactor"]?.origin === "assumed" ? "assumed factor; " : ""}${formatBytes(bytes * 1_000_000)}/s) for 60 min, then ${formatNumber(peak * STRESS)} records/s (${formatNumber(STRESS)} times) for 15 min, then an hour's backlog${hasStaging(own) ? `; each in proportion on staging${share === undefined ? "" : ` (${formatPercent(share)} of production)`}, in full once before go-live` : ""}.`,
    ["sizing:load.streamPeakRecordsPerSecond", "sizing:load.streamPeakMegabytesPerSecond", ...own.because(["load-testing"]).slice(0, 1)],
  );
};

const benchmark: SlotWriter = (context) => {
  const own = new Controls(context);
  const limits = context.flows.slice(0, 2).map((flow) => {
    const percentile = `p${formatNumber((flow.responseSeconds === undefined ? flow.percentile : flow.responsePercentile ?? flow.percentile) * 100, 4)}`;
    const run = context.sizing.get("batch-processing.runHours") ?? context.sizing.get("sql-transformation.runHours");
    return isStreaming(flow) ? `${flow.name} ${promise(flow)} (${percentile}) at ${formatNumber(context.sizing.value(`flow:${flow.id}.peakRecordsPerSecond`))} records/s` : `${flow.name}, ${formatGigabytes(context.sizing.value(`flow:${flow.id}.gigabytesPerRun`))} a run, within ${formatNumber(context.sizing.value(`flow:${flow.id}.windowHours`, run?.value ?? 4))} h`;
  });
  return slot(`Fails if a limit breaks: ${limits.join("; ")}. Also if throughput falls or run time grows by more than 10 % against the last accepted run of the same data.`, [...context.flows.slice(0, 2).map((flow) => `fact:flow.${flow.id}.freshnessSeconds`), ...own.because(["load-testing"]).slice(0, 1)]);
};

/** Self-run parts whose code is packed into images, and the jobs of engines that take a program. */
function packed(context: SlotContext, own: Controls): string[] {
  const self = ["cdc", "batch-ingestion", "stream-processing", "batch-processing", "data-quality"].flatMap((topic) => own.names(topic).filter((name) => context.topology.components.some((component) => component.name === name && ["self-run", "library"].includes(context.technology(component.technology)?.deployment ?? ""))));
  const program = own.decided("stream-processing") && !engineOf(context).managedSql ? own.names("stream-processing").map((name) => (self.includes(name) ? name : `jobs of ${name}`)) : [];
  return [...new Set([...program, ...self.filter((name) => !program.includes(name))])].slice(0, 4);
}

const containers: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = own.ids("containerization")[0] ?? "docker-images";
  const jobs = packed(context, own);
  const what = jobs.length > 0 ? some(jobs) : `jobs of ${own.name("the engines", "stream-processing", "batch-processing", "orchestration")} and checks`;
  const text = { "docker-images": `Docker images for ${what}: base pinned by digest, rebuilt weekly, scanned; a critical finding stops the build.`, "cloud-native-buildpacks": `Buildpacks make the images of ${what} from source on ${own.name("the platform", "compute")}; the base is rebased weekly.`, "no-containers": "No image is built." }[id] ?? "Docker images.";
  return slot(sentences(text, ruleText(context, "containerization")), own.because(["containerization"]), own.options("containerization", ["docker", "buildpacks", "none"]));
};

const registry: SlotWriter = (context) => {
  const own = new Controls(context);
  if (!own.decided("artifact-registry")) return slot(notNeeded(own.dismissed("artifact-registry") ?? "nothing is built"), own.because(["artifact-registry"]));
  const line = context.cost.lineItems.find((item) => item.component === "artifact-registry");
  // Images are what we run ourselves; the job of a managed SQL engine is text in the service.
  const images = packed(context, own);
  const query = engineOf(context).managedSql && own.decided("stream-processing") ? own.name("", "stream-processing") : "";
  return slot(`${own.names("artifact-registry").join(", ")}${line === undefined ? "" : `, ${formatMoney(line.monthly, context.cost.currency)} a month`}${images.length === 0 ? "" : `, holds images of ${some(images)}`}: tag = commit, tags immutable, images signed, the last 10 releases and 90 days kept; production pulls by digest.${query === "" ? "" : ` The query of ${query} is deployed from the repository, not from here.`}`, [...own.because(["artifact-registry"]), ...(line === undefined ? [] : [`cost:${line.id}`])], own.options("artifact-registry", ["ecr", "gcr", "acr"]));
};

const development: SlotWriter = (context) => {
  const own = new Controls(context);
  const line = context.cost.lineItems.find((item) => item.id === "environments.development");
  const place = own.flag("onKubernetes") || own.options("compute", ["kubernetes"]).length > 0 ? `namespace dev on ${own.name("the cluster", "compute")}` : own.flag("hasCloud") ? `${{ aws: "account", azure: "subscription", gcp: "project" }[own.text("platform")] ?? "account"} ${words(context.pack.id)}-dev` : "virtual machines of the development segment";
  return slot(
    sentences(`${capital(place)}: one instance of each part at its smallest size, synthetic data, off outside working hours.`, line === undefined ? "" : `About ${formatNumber(line.quantity * 100)} % of production.`),
    [...(line === undefined ? ["fact:hosting"] : [`cost:${line.id}`]), ...own.because(["compute"]).slice(0, 1)],
  );
};

/** What a smoke test touches in this design, first to last. */
function smokeSteps(context: SlotContext, own: Controls): string[] {
  const steps: string[] = [];
  const entity = deliveredEntities(context.pack, context.brief.sources).find((item) => item.kind !== "reference")?.id ?? context.pack.transformation.entity;
  if (own.decided("event-log")) steps.push(`one marked ${entity} through ${own.name("", "event-log")}`);
  else steps.push(`10 rows by ${own.name("the loader", "batch-ingestion", "saas-ingestion", "file-transfer")}`);
  const store = own.name("", "feature-store", "key-value-store", "realtime-olap", "time-series-store", "warehouse", "lake-storage");
  if (store !== "") steps.push(`read back from ${store}`);
  if (own.decided("schema-registry")) steps.push(`a wrong schema refused by ${own.name("", "schema-registry")}`);
  if (own.decided("orchestration")) steps.push(`every job of ${own.name("", "orchestration")} loads`);
  return steps;
}

const smoke: SlotWriter = (context) => {
  const own = new Controls(context);
  return slot(`Smoke test in 5 min: ${smokeSteps(context, own).join("; ")}; no secret missing, no alarm.`, own.because(["event-log", "warehouse", "orchestration"], `catalog:${context.pack.id}`));
};

const staging: SlotWriter = (context) => {
  const own = new Controls(context);
  if (!hasStaging(own)) return slot(notNeeded(`one engineer and no regime: a clone of the production tables in ${own.name("the warehouse", "warehouse", "lake-storage")} takes the place of staging, built per release and dropped`), ["fact:teamClass", "fact:regulated"]);
  const line = context.cost.lineItems.find((item) => item.id === "environments.staging");
  const masked = own.flag("hasPersonalData") ? `masked copies (${some(own.personalFields().slice(0, 3))} replaced)` : "a copy of the last full day";
  return slot(
    sentences(`Production's parts on a sample of its data, separate ${own.flag("hasCloud") ? "account and network" : "network segment"}, ${masked}.`, line === undefined ? "" : `${formatPercent(line.quantity)} of production cost: ${formatMoney(line.monthly, context.cost.currency)} a month.`),
    [...(line === undefined ? ["fact:hasPersonalData"] : [`cost:${line.id}`]), ...own.because(["masking"]).slice(0, 1)],
  );
};

const validation: SlotWriter = (context) => {
  const own = new Controls(context);
  const flows = context.flows.slice(0, 2).map((flow) => flow.name);
  const restore = own.decided("backup") || own.decided("backup-method") ? "restore test each month" : "";
  const parts = [`all tests and ${String(context.pack.rules.length)} data rules`, `${some(flows)} end to end`, "row counts within 1 % and sums within 0.01 % of production on the same input", restore, own.decided("schema-registry") ? "schema compatibility" : ""].filter((item) => item !== "");
  const lead = hasStaging(own) ? "" : "On the clone: ";
  return slot(`${lead}${capital(parts.join("; "))}; ${own.flag("regulated") ? "report kept as evidence" : "report kept 90 days"}.`, [`catalog:${context.pack.id}`, ...context.flows.slice(0, 2).map((flow) => `fact:flow.${flow.id}.freshnessSeconds`), "fact:regulated"]);
};

const strategy: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = own.ids("deployment-strategy")[0] ?? "in-place";
  const engine = own.name("the stream job", "stream-processing");
  const tables = own.name("the tables", "warehouse", "lake-storage");
  const streamPart = live(context).length === 0 || !own.decided("stream-processing") ? "" : `${engine}: second consumer group on the same input writes beside, outputs compared for 1 h, then switched`;
  const sqlPart = own.decided("warehouse") || own.decided("lake-storage") ? `SQL models: built in a second schema of ${tables}, checked, then swapped` : "";
  const first = formatPercent(parameter(context, "deployment-strategy", "firstShare", 0.05)), second = formatPercent(parameter(context, "deployment-strategy", "secondShare", 0.25));
  const answering = context.flows.find((flow) => flow.responseSeconds !== undefined);
  const door = own.name("", "api-gateway", "load-balancer", "compute");
  const head = id === "canary" ? `Canary for ${answering?.name ?? "the answers"}${door === "" ? "" : ` at ${door}`}: ${first}, ${second}, then all requests, ${formatNumber(parameter(context, "deployment-strategy", "stepMinutes", 15))} min each.` : id === "blue-green" ? (engineOf(context).managedSql && streamPart !== "" ? "Blue/green, since a query job takes its whole input and no share of it." : "Blue/green.") : "In place between two runs.";
  return slot(sentences(head, streamPart === "" ? "" : `${streamPart}.`, sqlPart === "" ? "" : `${sqlPart}.`, id === "canary" ? "" : capital(lower(ruleText(context, "deployment-strategy")))), own.because(["deployment-strategy"]), own.options("deployment-strategy", ["blue-green", "canary"]));
};

/** How published tables return: by snapshot where the store keeps them, else by rewriting the partitions. */
function tableRestore(context: SlotContext, own: Controls): string {
  for (const topic of ["table-format", "warehouse"]) {
    const id = own.ids(topic).find((one) => context.technology(one)?.features.includes("time-travel"));
    if (id !== undefined) return `tables in ${context.technology(id)?.name ?? id} are set back to the last good snapshot`;
  }
  return `the day's partitions in ${own.name("the store", "lake-storage", "warehouse")} are rewritten from the raw data`;
}

const rollback: SlotWriter = (context) => {
  const own = new Controls(context);
  const get = (name: string, fallback: number): number => parameter(context, "rollback", name, fallback);
  const flow = live(context)[0];
  const tables = tableRestore(context, own);
  const rows = `row count ${formatPercent(get("rowDifference", 0.05))} off`;
  if (own.chose("rollback", "restore-and-rerun") || flow === undefined)
    return slot(`Trigger: a blocking rule fails, ${rows} the last version on the same input, or a run 1.5 times its usual time. Then the previous commit is deployed, ${tables}, and the run is repeated.`, own.because(["rollback"]));
  const target = flow.responseSeconds ?? flow.freshnessSeconds;
  return slot(
    `Automatic if errors pass ${formatPercent(get("errorRate", 0.01))} for ${formatNumber(get("errorMinutes", 5))} min, ${flow.name} passes ${formatSeconds(target)} for ${formatNumber(get("latencyMinutes", 10))} min, ${rows}, or the error budget burns ${formatNumber(get("burnRate", 14.4))} times too fast. Previous ${engineOf(context).managedSql && own.decided("stream-processing") ? "query" : own.decided("artifact-registry") ? "image" : "version"} and saved offsets return; ${tables}.`,
    [...own.because(["rollback"]), `fact:flow.${flow.id}.freshnessSeconds`],
  );
};

export const cicdSlots: SlotWriters = {
  "cicd.source-control.repository": repository,
  "cicd.source-control.branching-strategy": branching,
  "cicd.source-control.code-review": review,
  "cicd.unit-tests.framework": unit,
  "cicd.integration-tests.environment": environment,
  "cicd.integration-tests.data-fixtures": fixtures,
  "cicd.performance-tests.load-testing": load,
  "cicd.performance-tests.benchmark-comparison": benchmark,
  "cicd.build.containerization": containers,
  "cicd.build.artifact-registry": registry,
  "cicd.deploy-dev.environment": development,
  "cicd.deploy-dev.validation": smoke,
  "cicd.deploy-staging.environment": staging,
  "cicd.deploy-staging.validation": validation,
  "cicd.deploy-production.deployment-strategy": strategy,
  "cicd.deploy-production.rollback-plan": rollback,
};
