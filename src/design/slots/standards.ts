/** How the team writes code, handles failure, logs, tests and shares what it knows. */
import { deliveredEntities } from "../../facts/domain-use.js";
import { formatNumber, formatPercent, formatSeconds } from "../../shared/format.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, sentences, some } from "./controls.js";
import { allowed } from "./options.js";
import { deadLetters, retryBudget } from "./shared-figures.js";

function parameter(context: SlotContext, id: string, name: string, fallback: number): number {
  return context.practice(id)?.parameters[name]?.value ?? fallback;
}

const ruleText = (context: SlotContext, topic: string): string => context.decisions.get(topic)?.reasons.find((reason) => reason.rule.startsWith(`${topic}/`))?.text ?? "";
const optionsFor = (own: Controls, slotId: string, topic: string): string[] => allowed(slotId, own.ids(topic).flatMap((id) => own.context.practice(id)?.options ?? own.context.technology(id)?.options ?? []));

const style: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = "standards.code-standards.style-guide";
  const tools: Readonly<Record<string, string>> = { pep8: "Python by Ruff", "google-style": own.chose("languages", "language-scala") && !own.chose("languages", "language-java") ? "Scala by scalafmt" : "Java by google-java-format", "airbnb-style": "JavaScript by ESLint" };
  const parts = own.ids("style-guide").map((one) => `${context.practice(one)?.name ?? one} (${tools[one] ?? "formatter in the build"})`);
  const sql = own.chose("languages", "language-sql") || own.decided("warehouse") ? `; SQL by SQLFluff in the dialect of ${own.name("the engine", "warehouse", "query-engine", "lake-storage")}` : "";
  return slot(sentences(`${some(parts)}${sql}; the build fails on a deviation.`, `Names follow the domain: ${some(deliveredEntities(context.pack, context.brief.sources).slice(0, 3).map((entity) => entity.id))}.`), own.because(["style-guide", "languages"], `catalog:${context.pack.id}`), optionsFor(own, id, "style-guide"));
};

const documentation: SlotWriter = (context) => {
  const own = new Controls(context);
  const what: Readonly<Record<string, string>> = { "readme-files": "README per pipeline: owner, inputs, rerun, rollback", docstrings: "docstring on each function, description on each published column", "wiki-pages": `runbooks in ${own.name("the wiki", "documentation-tool")}` };
  return slot(sentences(`${capital(own.ids("documentation-style").map((id) => what[id] ?? id).join("; "))}.`, `${String(context.pack.dataProducts.length)} data products (${some(context.pack.dataProducts.map((product) => product.name), 2)}) each have a page with owner and freshness.`), own.because(["documentation-style"], `catalog:${context.pack.id}`), optionsFor(own, "standards.code-standards.documentation", "documentation-style"));
};

const versionControl: SlotWriter = (context) => {
  const own = new Controls(context);
  const tracker = own.name("", "project-management");
  const scopes = [...(own.decided("cdc") || own.decided("batch-ingestion") ? ["ingest"] : []), ...(own.decided("stream-processing") ? ["stream"] : []), "models", "quality", ...(own.decided("infrastructure-as-code") ? ["infra"] : [])];
  return slot(`Conventional Commits, such as "feat(models): add ${context.pack.transformation.derivedField}"; scopes ${scopes.join(", ")}${tracker === "" ? "" : `; number of the ${tracker} item in the footer`}; "!" marks a change of a published schema; releases by semantic version, signed ${own.flag("regulated") ? "commits" : "tags"}.`, own.because(["project-management", "branching"], "fact:regulated"));
};

const codeReview: SlotWriter = (context) => {
  const own = new Controls(context);
  const id = own.ids("code-review")[0] ?? "review-by-one";
  const people = parameter(context, id, "approvals", 1);
  const risky = own.personalFields().slice(0, 2);
  const extra = risky.length > 0 ? `Changes that touch ${some(risky)} also need the data protection contact.` : "";
  return slot(
    sentences(
      people === 0 ? "Own merge on green checks; schema and access changes wait for a colleague outside the team." : people === 1 ? `One approval by ${own.number("engineers") === 2 ? "the other engineer" : "somebody who did not write it"}, in a day, enforced in the repository; then ${own.name("the pipeline", "ci-cd")} deploys.` : "Two approvals, one by the code owner; the author neither approves nor deploys, the pipeline does.",
      people === 0 ? ruleText(context, "code-review") : extra, people === 0 ? extra : "",
    ),
    own.because(["code-review", "change-management"], "fact:hasPersonalData"),
  );
};

const configuration: SlotWriter = (context) => {
  const own = new Controls(context);
  const what: Readonly<Record<string, string>> = { "env-vars": "environment variables for what differs by environment (addresses, sizes, log level)", "config-files": `one validated file for each source (${some(context.brief.sources.map((source) => source.name), 2)}) with schedule and thresholds` };
  const secrets = own.name("", "secrets", "key-management");
  return slot(sentences(`${capital(own.ids("configuration-management").map((id) => what[id] ?? id).join("; "))}.`, secrets === "" ? "No secret in a file." : `Secrets only as references into ${secrets}.`), own.because(["configuration-management", "secrets"]), optionsFor(own, "standards.data-engineering-patterns.configuration-management", "configuration-management"));
};

const errors: SlotWriter = (context) => {
  const own = new Controls(context);
  const retry = retryBudget(context);
  const slow = context.brief.sources.filter((source) => source.kind === "api" || source.kind === "saas").map((source) => source.name);
  const calls = slow.length > 0 ? some(slow, 2) : own.name("the serving store", "feature-store", "key-value-store", "cache", "api-gateway");
  const breaker = own.chose("error-handling-pattern", "circuit-breaker")
    ? `Circuit breaker on ${calls}: opens at ${formatPercent(parameter(context, "circuit-breaker", "failureShare", 0.5))} failures of ${formatNumber(parameter(context, "circuit-breaker", "windowCalls", 20))} calls, for ${formatNumber(parameter(context, "circuit-breaker", "openSeconds", 30))} s.` : "";
  return slot(
    sentences(`Retry: ${formatNumber(retry.attempts)} attempts, pauses from ${formatSeconds(retry.firstSeconds)} doubling to ${formatSeconds(retry.lastSeconds)} with jitter, ${formatSeconds(retry.totalSeconds)} of ${retry.within}; then the record goes to ${deadLetters(context).place} with its reason, never in silence.`, breaker),
    own.because(["error-handling-pattern"], "fact:sourceKinds"), optionsFor(own, "standards.data-engineering-patterns.error-handling", "error-handling-pattern"),
  );
};

const logging: SlotWriter = (context) => {
  const own = new Controls(context);
  const store = own.name("the log store", "log-aggregation", "monitoring");
  const key = deliveredEntities(context.pack, context.brief.sources)[0]?.key[0] ?? "record_id";
  const personal = own.personalFields(["direct-identifier", "contact", "payment-card", "health"]).slice(0, 3);
  const ids = own.decided("tracing") ? "trace_id" : "run_id";
  return slot(sentences(`One JSON object per line to ${store}: time, level, pipeline, ${ids}, ${key}, rows_in, rows_out, duration_ms.`, personal.length > 0 ? `Never in logs: ${some(personal)}.` : "No payloads in logs."), own.because(["log-aggregation", "tracing"], `catalog:${context.pack.id}`));
};

const testing: SlotWriter = (context) => {
  const own = new Controls(context);
  const flow = context.flows[0];
  const what: Readonly<Record<string, string>> = {
    "unit-tests": `unit on the ${String(context.pack.transformation.cases.length)} cases of ${context.pack.transformation.derivedField} (coverage ${formatPercent(parameter(context, "unit-tests", "coverage", 0.8))})`,
    "integration-tests": `integration ${own.name("the sources", "cdc", "batch-ingestion", "event-log")} to ${own.name("the store", "warehouse", "lake-storage")}`,
    "end-to-end-tests": `e2e ${flow === undefined ? "per flow" : flow.name} in ${own.text("teamClass") === "solo" && !own.flag("regulated") ? "the clone" : "staging"} each night`,
  };
  return slot(`${capital(own.ids("testing-patterns").map((id) => what[id] ?? id).join("; "))}. A bug is first written as a failing test.`, own.because(["testing-patterns"], `catalog:${context.pack.id}`), optionsFor(own, "standards.data-engineering-patterns.testing-patterns", "testing-patterns"));
};

/** A tool of the team with why, from its own decision. */
function tool(slotId: string, topic: string, use: (own: Controls, name: string) => string): SlotWriter {
  return (context) => {
    const own = new Controls(context);
    const names = own.names(topic);
    if (names.length === 0) return slot(sentences("Keep what the company already uses:", own.dismissed(topic) ?? "no entry of the catalog fits the constraints of the brief."), own.because([topic], "fact:hosting"));
    return slot(sentences(`${names.join(", ")}: ${use(own, names[0] ?? "")}.`, ruleText(context, topic)), own.because([topic]), optionsFor(own, slotId, topic));
  };
}

const sharing: SlotWriter = (context) => {
  const own = new Controls(context);
  const people = own.number("engineers");
  const what: Readonly<Record<string, string>> = {
    "review-sessions": people < 2 ? "a design note before each change of a published table, read by one data reader; incident notes within 5 working days" : "design review before each new source or target; incident review within 5 working days, no blame",
    "tech-talks": `a tech talk of 30 min every two weeks, by rotation of ${formatNumber(people)} engineers`,
  };
  const lacking = own.list("skillsNone");
  return slot(sentences(`${capital(own.ids("knowledge-sharing").map((id) => what[id] ?? id).join("; "))}.`, lacking.length > 0 ? `First subject: ${some(lacking)}, which the brief says is missing.` : own.decided("stream-processing") && !own.list("skillsStrong").includes("streaming") ? `First subject: running ${own.name("", "stream-processing")}.` : `First subject: reading ${own.name("the data quality results", "data-quality")}.`), own.because(["knowledge-sharing"], "fact:engineers"), optionsFor(own, "standards.collaboration-tools.knowledge-sharing", "knowledge-sharing"));
};

export const standardsSlots: SlotWriters = {
  "standards.code-standards.style-guide": style,
  "standards.code-standards.documentation": documentation,
  "standards.code-standards.version-control": versionControl,
  "standards.code-standards.code-review": codeReview,
  "standards.data-engineering-patterns.configuration-management": configuration,
  "standards.data-engineering-patterns.error-handling": errors,
  "standards.data-engineering-patterns.logging-standards": logging,
  "standards.data-engineering-patterns.testing-patterns": testing,
  "standards.collaboration-tools.project-management": tool("standards.collaboration-tools.project-management", "project-management", (own) => `one board, columns by plan phase, ${own.flag("regulated") ? "change tickets linked to approvals" : "issues linked to pull requests"}`),
  "standards.collaboration-tools.communication": tool("standards.collaboration-tools.communication", "communication", (own) => `channels for the team, for alerts of ${own.name("the monitoring", "monitoring")} and for readers of ${own.name("the data", "warehouse", "lake-storage")}`),
  "standards.collaboration-tools.documentation": tool("standards.collaboration-tools.documentation", "documentation-tool", (own) => `runbooks for ${own.name("the pipelines", "stream-processing", "orchestration")}, decisions and data products; decisions also as files in the repository`),
  "standards.collaboration-tools.knowledge-sharing": sharing,
};
