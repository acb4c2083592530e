/** The resilience slots: redundancy, copies, incidents. Minutes come from the recovery table, names from the decisions. */
import { secondRegionOf } from "../../catalog/second-regions.js";
import { distinct } from "../../shared/compare.js";
import { formatFixed, formatInteger, formatMinutes, formatPercent } from "../../shared/format.js";
import type { RecoveryLine } from "../../assurance/assurance.js";
import type { Flow } from "../../requirements/requirement.js";
import { duty } from "./duty.js";
import { backsUp, ownBackup } from "./native-backup.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, count, noticeClocks, requestLoad, sentences, some, travels } from "./controls.js";

const REGION_STRATEGIES = ["pilot-light", "warm-standby", "active-active"];
const HOURS_PER_MONTH = 730;

/** Recovery strategy id of a flow. */
function strategyOf(context: SlotContext, flow: Flow): string {
  return context.decisions.chosen(`recovery-strategy:${flow.id}`) ?? context.decisions.chosen("recovery-strategy") ?? "single-region-multi-az";
}

/** The producers' disk in a unit that reads well. */
const spoolSize = (megabytes: number): string => (megabytes >= 2000 ? `${formatInteger(Math.round(megabytes / 1000))} GB` : `${formatInteger(Math.max(1, Math.round(megabytes)))} MB`);

const flowsWith = (context: SlotContext, ...strategies: string[]): Flow[] => context.flows.filter((flow) => strategies.includes(strategyOf(context, flow)));
const flowNames = (flows: readonly Flow[]): string => some(flows.map((flow) => `"${flow.name}"`), 2);

/** The flow that must be back first, with its line of the recovery table. */
function tightest(context: SlotContext): { flow: Flow | undefined; line: RecoveryLine | undefined } {
  const flow = [...context.flows].sort((a, b) => a.rtoSeconds - b.rtoSeconds || a.rpoSeconds - b.rpoSeconds)[0];
  return { flow, line: context.assurance.recovery.find((line) => line.flow === flow?.id) };
}

const lineIds = (flows: readonly Flow[]): string[] => flows.slice(0, 3).map((flow) => `assurance:${flow.id}`);

/** Where the platform stands, in words. */
function place(own: Controls): string {
  return own.flag("hasCloud") ? own.text("region", "the chosen region") : "the data centre";
}

/** Records that count once, money among them, and writes that wait for both places leave no room for a later merge. */
function oneWriter(own: Controls, flows: readonly Flow[]): boolean {
  return flows.some((flow) => flow.exactlyOnce) || own.flag("needsExactlyOnce") || own.flag("hasFinancialRecords") || own.flag("hasCardData") || own.chose("cross-region-replication", "synchronous-replication");
}

/** Where the second copy lies: the region by name, or the second site. */
function secondPlace(own: Controls): string {
  if (!own.flag("hasCloud")) return "a second site";
  return secondRegionOf(own.text("region"), own.text("residency")) ?? "a second region";
}

const multiRegion: SlotWriter = (context) => {
  const own = new Controls(context);
  const beyond = flowsWith(context, ...REGION_STRATEGIES);
  const options = own.options("multi-region", ["active-active", "active-passive", "none"]);
  const because = own.because(["multi-region"], "fact:highestAvailability", ...lineIds(beyond));
  if (own.chose("multi-region", "active-active-regions"))
    return slot(sentences(`${own.flag("hasCloud") ? "Active-active" : "Two running sites"}: ${flowNames(beyond)} ${beyond.length === 1 ? "runs" : "run"} in two ${own.flag("hasCloud") ? "regions" : "data centres"}, each sized for the whole load.`, oneWriter(own, beyond) ? `Each partition has one writer at a time and the other ${own.flag("hasCloud") ? "region" : "site"} takes it over, so that no record counts twice.` : "Writes are merged by key, the newer event time wins."), because, options);
  if (own.chose("multi-region", "active-passive-regions")) {
    const rest = context.flows.filter((flow) => !beyond.includes(flow));
    const first = beyond.length > 0 ? `${flowNames(beyond)} ${beyond.length === 1 ? "comes" : "come"} back in a second ${own.flag("hasCloud") ? "region" : "site"} (${some(own.names("recovery-strategy"), 2)})` : `a second ${own.flag("hasCloud") ? "region" : "site"} holds copies and the environment code`;
    return slot(sentences(`Active-passive: ${first}.`, rest.length > 0 ? `${flowNames(rest)} ${rest.length === 1 ? "waits" : "wait"} for ${place(own)}.` : ""), because, options);
  }
  const { flow } = tightest(context);
  const why = flow === undefined ? "" : `the tightest flow "${flow.name}" needs RTO ${formatMinutes(flow.rtoSeconds / 60)} and ${formatPercent(own.number("highestAvailability", flow.availability))} is the highest availability`;
  return slot(sentences(`None: ${place(own)} only; ${why === "" ? "no flow is promised beyond it" : why}.`, "The loss of the whole site is answered by a restore, outside these promises and with the loss of what had no copy elsewhere."), because, options.length > 0 ? options : ["none"]);
};

const multiZone: SlotWriter = (context) => {
  const own = new Controls(context);
  const zoned = flowsWith(context, "single-region-multi-az", ...REGION_STRATEGIES);
  const because = own.because(["recovery-strategy"], "fact:region", ...lineIds(zoned));
  const log = own.name("", "event-log");
  if (zoned.length === 0) return slot(`One zone suffices: ${context.flows.length === 1 ? "the one flow comes back" : `all ${String(context.flows.length)} flows come back`} from backups within ${formatMinutes(own.number("smallestRtoMinutes", 1440))}; ${own.store()} replicates inside its own service.`, because);
  const stretched = !own.flag("hasCloud") && own.chose("cross-region-replication", "synchronous-replication");
  if (stretched) return slot(sentences(
    `${some(distinct([log, own.name("", "stream-processing"), own.name("", "serving-store", "key-value-store", "relational-store")].filter((name) => name !== "")), 3) || own.store()} stand in both sites.`.replace(/ \((?:Kafka on Kubernetes|self-run)\)/gu, ""),
    log === "" ? "" : `${log.replace(/ \(.*\)$/u, "")} keeps four copies, two a site (each site is sized for three), and acknowledges at three, so one is always at the other site.`,
    "A tie-breaker at a third place keeps the majority; without one, promotion by hand is authorised in advance.",
  ), because);
  const copies = log === "" ? 2 : 3;
  const where = own.flag("hasCloud") ? `${String(copies)} zones of ${own.text("region", "the region")}` : `${String(copies)} fire sections with own power`;
  const parts = distinct([log, own.name("", "stream-processing"), own.name("", "serving-store", "key-value-store", "relational-store"), own.name("", "warehouse")].filter((name) => name !== ""));
  return slot(sentences(`${parts.length > 0 ? some(parts, 3) : own.store()} spread over ${where}; a ${own.flag("hasCloud") ? "zone" : "section"} may fail at peak and the rest carries the load.`, log !== "" ? `${log} acknowledges once two of three copies are written.` : `Scheduled jobs restart in the other ${own.flag("hasCloud") ? "zone" : "section"}.`), because);
};

const loadBalancing: SlotWriter = (context) => {
  const own = new Controls(context);
  const name = own.name("", "load-balancer");
  const log = own.name("", "event-log"), queries = Math.max(own.number("queriesPerSecond"), context.sizing.value("api-gateway.queriesPerSecond"), context.sizing.value("load-balancer.queriesPerSecond")), jobs = own.number("scheduledJobsPerDay");
  const because = own.because(["load-balancer", "api-gateway"], "fact:queriesPerSecond", "fact:peakRecordsPerSecond");
  const keys = context.pack.entities.find((entity) => entity.partitionKey !== undefined)?.partitionKey;
  // Pub/Sub has no partitions: any of its servers takes a message, and what one subscriber does not acknowledge goes to another.
  const unpartitioned = own.ids("event-log").some((id) => context.technology(id)?.options.includes("pubsub") === true);
  const stream = log === "" ? "" : unpartitioned
    ? `${log} takes each message at any of its servers${keys ? `, in order per ${keys.field}` : ""}; what a lost worker has not acknowledged goes to another subscriber.`
    : `${log} spreads producers over partitions${keys ? ` by ${keys.field}` : ""}; consumer groups rebalance when a worker is lost.`;
  // A balancer before the log spreads what producers send, not what readers ask.
  const collects = context.topology.connections.some((link) => link.to === "load-balancer" && link.from.startsWith("source:"));
  const front = name === "" ? "" : `${name} spreads ${collects ? `${formatInteger(own.number("peakRecordsPerSecond"))} events/s at peak` : queries > 0 ? requestLoad(queries) : "requests"} over the ${own.flag("hasCloud") ? "zones" : own.flag("secondSite") ? "sites" : "hosts"} and drops a target after 3 failed checks of 10 s.`;
  if (front === "" && stream === "") return slot(`Not needed: no request path and no stream; ${own.name("the scheduler", "orchestration")} starts ${jobs > 0 ? `${count(jobs, "run")} a day` : "the runs"} where capacity is free.`, [...because, "fact:scheduledJobsPerDay"]);
  return slot(sentences(front, stream), because);
};

const failover: SlotWriter = (context) => {
  const own = new Controls(context);
  const { flow, line } = tightest(context);
  const options = own.options("failover", ["automatic", "manual"]);
  const because = own.because(["failover"], "fact:smallestRtoMinutes", "fact:onCall", ...(flow ? [`assurance:${flow.id}`] : []));
  const reach = flow && line ? `"${flow.name}" is back in ${formatMinutes(line.rto)} (target ${formatMinutes(line.rtoTarget)}${line.verdict === "met" ? "" : ", not met"}).` : "";
  const detection = line?.steps.find((step) => step.step === "detection"), decision = line?.steps.find((step) => step.step === "decision");
  const zoned = flowsWith(context, "single-region-multi-az").length > 0, oneRegion = own.chose("multi-region", "one-region");
  const who = duty(context).decider;
  if (own.chose("failover", "automatic-failover"))
    return slot(sentences(
      `Automatic: 3 failed checks of 10 s move ${oneRegion ? `work to another ${own.flag("hasCloud") ? "zone" : "host"}` : `traffic to the other ${own.flag("hasCloud") ? "region" : "site"}`}; ${own.flag("onCall") ? "who is on call is told, not asked" : "no step waits for a person"}.`, reach,
      oneRegion ? `A restore, after bad data or the loss of ${place(own)}, is started by ${who}.` : "",
    ), because, options);
  const minutes = detection && decision && detection.minutes + decision.minutes > 0 ? ` ${formatMinutes(detection.minutes + decision.minutes)} after the fault` : "";
  const what = oneRegion ? "on a restore" : `on the move to the other ${own.flag("hasCloud") ? "region" : "site"}`;
  return slot(sentences(`Manual: ${who} decides ${what}${minutes} and runs the script${zoned ? "; the loss of a zone or host is handled by the services themselves" : ""}.`, reach), because, options);
};

/** Stores with their catalog ids, in the order data reaches them, without the log. */
function storeIds(own: Controls): { id: string; name: string }[] {
  const found = ["warehouse", "realtime-olap", "serving-store", "key-value-store", "relational-store"].flatMap((topic) => own.ids(topic).map((id) => ({ id, name: own.context.technology(id)?.name ?? id })));
  return found.filter((item, index) => found.findIndex((other) => other.id === item.id) === index);
}

const dataBackup: SlotWriter = (context) => {
  const own = new Controls(context);
  const snapshots = context.practice("scheduled-snapshots")?.parameters;
  const tool = own.name("", "backup"), product = own.ids("backup")[0] ?? "", lake = own.name("", "lake-storage"), lakeId = own.ids("lake-storage")[0] ?? "";
  const days = `${String(snapshots?.["keepDays"]?.value ?? 35)} days`;
  const hourly = flowsWith(context, "backup-restore").some((flow) => flow.rpoSeconds < 86_400);
  const every = own.list("regimes").some((id) => id.startsWith("fedramp")) ? "daily, full weekly (FedRAMP CP-9)" : hourly ? "every hour" : `every ${String(snapshots?.["everyHours"]?.value ?? 24)} h`;
  const vault = own.chose("backup-method", "immutable-copy") && tool !== "" ? " in a locked vault" : "";
  const rest = storeIds(own).filter((item) => item.id !== lakeId);
  const named = rest.filter((item) => ownBackup(item.id) !== undefined).map((item) => `${item.name} by ${String(ownBackup(item.id))}`);
  const test = `Restore tried every ${own.limit("restoreTestMonths", "months")}.`;
  const because = own.because(["backup-method", "backup"], "sizing:backup.storageGigabytes", ...own.setBy("restoreTestMonths"));
  if (lake !== "") {
    const metadata = context.sizing.value("backup.storageGigabytes", 50);
    const locks = context.technology(lakeId)?.features.includes("object-lock") === true;
    const distant = own.chose("cross-region-replication", "asynchronous-replication") || own.chose("cross-region-replication", "synchronous-replication");
    const refilled = rest.filter((item) => ownBackup(item.id) === undefined).map((item) => item.name);
    return slot(sentences(
      `${lake} is the record: versions${locks ? " and object lock" : ""}${distant ? `, replicated to ${secondPlace(own)}` : ", no second copy"}.`,
      `${tool === "" ? "An export" : tool} keeps ${formatFixed(metadata, 0)} GB of definitions and job state ${days}${vault}.`,
      [named.length > 0 ? some(named, 2) : "", refilled.length > 0 ? `${some(refilled, 2)} ${refilled.length === 1 ? "is" : "are"} refilled from the lake` : ""].filter((text) => text !== "").join("; ").replace(/(.)$/u, "$1."), test,
    ), because);
  }
  const covered = rest.filter((item) => tool !== "" && backsUp(product, item.id)).map((item) => item.name);
  const left = rest.filter((item) => !covered.includes(item.name)).map((item) => `${item.name} by ${ownBackup(item.id) ?? "its own snapshots"}`);
  return slot(sentences(
    covered.length > 0 ? `${tool}: ${some(covered)} ${every}, kept ${days}${vault}.` : left.length === 0 ? `${tool === "" ? "Built-in snapshots" : tool}: ${own.store()} ${every}, kept ${days}.` : "",
    left.length > 0 ? `${capital(some(left, 2))}.` : "", test,
  ), because);
};

const configurationBackup: SlotWriter = (context) => {
  const own = new Controls(context);
  const code = own.name("environment code", "infrastructure-as-code"), ci = own.name("the delivery pipeline", "ci-cd");
  const topics = own.name("", "event-log") === "" ? "schedules and grants" : "topics, schemas, grants and schedules";
  const parts = context.topology.components.filter((component) => component.platform !== "client").length;
  return slot(sentences(`${code} in Git describes ${parts > 0 ? `all ${String(parts)} components` : "every component"} with ${topics}; a mirror of the repository lies outside ${own.flag("hasCloud") ? "the platform's account" : "the main data centre"}.`, `${ci} rebuilds an empty environment every ${own.limit("recoveryTestMonths", "months")} to prove it.`), own.because(["infrastructure-as-code", "ci-cd"], ...own.setBy("recoveryTestMonths")));
};

const pointInTime: SlotWriter = (context) => {
  const own = new Controls(context);
  const table = own.name("", "table-format"), warehouse = own.name("", "warehouse"), log = own.name("", "event-log");
  const parts: string[] = [];
  const databases = storeIds(own).filter((item) => !own.ids("lake-storage").includes(item.id) && !own.ids("warehouse").includes(item.id) && ownBackup(item.id) !== undefined);
  if (own.chose("backup-method", "continuous-backup") && databases.length > 0) parts.push(some(databases.map((item) => `${item.name} by ${String(ownBackup(item.id))}`), 1));
  if (table !== "" && travels(own, "table-format")) parts.push(`${table} to any commit of 7 days`);
  else if (warehouse !== "") parts.push(`${warehouse} by ${ownBackup(own.ids("warehouse")[0] ?? "") ?? "its snapshots"}`);
  if (log !== "" && own.number("hotDays") > 0) parts.push(`replay from ${log} up to ${count(own.number("hotDays"), "day")} back`);
  if (parts.length === 0) parts.push(`${own.store()} to the last snapshot, then rerun of the loads`);
  const { flow, line } = tightest(context);
  const held = line?.spool;
  // Copies between regions follow: what is promised for a zone does not hold for the loss of a region.
  const follows = own.flag("hasCloud") && own.chose("multi-region", "active-active-regions") && own.chose("cross-region-replication", "asynchronous-replication");
  const most = line === undefined || line.rpo <= 0 ? "nothing" : follows ? `nothing inside a region and at most ${formatMinutes(line.rpo)} with one` : `at most ${formatMinutes(line.rpo)}`;
  const loss = flow && line ? `"${flow.name}" loses ${most} (RPO ${formatMinutes(flow.rpoSeconds / 60)})${held ? `: senders spool ${formatMinutes(held.minutes)} to disk, ${spoolSize(held.megabytes)} in all at peak, and resend` : ""}.` : "";
  return slot(sentences(`${capital(some(parts))}.`, loss), own.because(["backup-method", "table-format"], "fact:smallestRpoMinutes", "fact:hotDays", ...(flow ? [`assurance:${flow.id}`] : [])));
};

const replication: SlotWriter = (context) => {
  const own = new Controls(context);
  const options = own.options("cross-region-replication", ["async", "sync", "none"]);
  const because = own.because(["cross-region-replication"], "fact:smallestRpoMinutes");
  const gigabytes = own.number("ingestGigabytesPerDay");
  const daily = gigabytes > 0 ? `, ${formatFixed(gigabytes, gigabytes < 10 ? 1 : 0)} GB a day` : "";
  const residency = own.text("residency");
  if (own.chose("cross-region-replication", "synchronous-replication")) return slot(`Synchronous: a write of ${own.name(own.store(), "event-log", "serving-store", "relational-store")} counts when both sites hold it (RPO ${formatMinutes(own.number("smallestRpoMinutes"))}); sites at most 100 km apart, each write waits for the round trip.`, because, options);
  if (own.chose("cross-region-replication", "asynchronous-replication")) {
    const backups = own.chose("multi-region", "one-region");
    const named = own.regimes.filter((regime) => regime.obligations.some((duty) => duty.element === "backup")).map((regime) => regime.id);
    return slot(sentences(backups ? `Asynchronous: ${own.store()} and the backups are copied to ${secondPlace(own)}${daily === "" ? "" : ` (${daily.slice(2)} of new data before compression)`}; nothing runs there. Not in the estimate: that storage once more.` : `Asynchronous: ${some(own.stores(), 2)}${daily}; a lag over ${formatMinutes(Math.min(15, Math.max(1, own.number("smallestRpoMinutes", 15))))} raises an alarm.`, own.flag("hasCloud") && residency !== "" && secondRegionOf(own.text("region"), residency) === undefined ? `The second region must lie in ${residency} as well.` : ""), [...because, ...named.map((id) => `assurance:${id}`)], options);
  }
  return slot(`None: copies stay in ${place(own)}; no flow is promised beyond it${gigabytes > 0 ? `, and ${formatFixed(gigabytes, gigabytes < 10 ? 1 : 0)} GB a day need not be paid for twice` : ""}.`, because, options.length > 0 ? options : ["none"]);
};

const detection: SlotWriter = (context) => {
  const own = new Controls(context);
  const tool = own.name("the platform's monitoring", "monitoring"), call = own.name("", "on-call");
  const signals = distinct(context.failures.slice(0, 2).map((failure) => failure.detectedBy));
  const { flow } = tightest(context);
  const freshness = flow ? `age of "${flow.name}" above ${formatMinutes(flow.freshnessSeconds / 60)} (its target)` : "freshness";
  const seen = signals.length > 0 ? `${freshness}; ${some(signals, 2)}` : freshness;
  const route = own.flag("onCall") ? (call === "" ? "the phone of the engineer on call" : call) : "the team channel, read in working hours";
  return slot(sentences(`${tool} watches ${seen}.`, own.flag("onCall") ? `Pages go to ${route}; the rest becomes tickets.` : `Alerts go to ${route}.`), own.because(["monitoring", "on-call"], "fact:onCall", ...(flow ? [`assurance:${flow.id}`] : [])));
};

const assessment: SlotWriter = (context) => {
  const own = new Controls(context);
  const critical = context.flows.filter((flow) => flow.criticality === "critical"), named = critical.length > 0 ? critical : context.flows.filter((flow) => flow.criticality === "high");
  const top = flowNames(named.length > 0 ? named : context.flows);
  const verb = (named.length > 0 ? named : context.flows).length === 1 ? "is" : "are";
  const clocks = noticeClocks(own);
  const because = own.because(["incident-severity"], "fact:engineers", ...own.setBy("breachNoticeHours"));
  if (own.chose("incident-severity", "two-severities")) return slot(`Two levels: "now" when ${top} ${(named.length > 0 ? named : context.flows).length === 1 ? "breaks its" : "break their"} promise or figures are wrong; "tomorrow" for all else. A team of ${own.number("engineers") > 0 ? String(own.number("engineers")) : "this size"} needs no more.`, because);
  if (own.chose("incident-severity", "four-severities")) {
    const notice = clocks.length > 0 ? `${clocks.length === 1 ? "the" : "a"} notice clock of ${clocks.length < 3 ? clocks.join(" or ") : some(clocks, 3)} has started` : `a duty to notify under ${own.regimes[0]?.name ?? "the regime"} exists`;
    return slot(sentences(`Four levels by flow, people and data: 1 when ${top} ${verb} down or personal data leaks; 4 is cosmetic.`, `Beside the level, the first question is whether ${notice}.`), because);
  }
  return slot(`Three levels: 1 when ${top} ${verb} down or data is wrong; 2 when a promise is at risk; 3 for the rest. Set within ${String(context.practice("three-severities")?.parameters["firstAnswerMinutes"]?.value ?? 30)} min from the failure table.`, because);
};

const response: SlotWriter = (context) => {
  const own = new Controls(context);
  const chat = own.name("the team channel", "communication");
  const who = duty(context).calls;
  const clocks = noticeClocks(own);
  const notice = clocks.length > 0 ? `The privacy or security officer notifies ${clocks.length === 1 ? "the authority" : "each authority by its own clock,"} within ${some(clocks, 3)}.` : "";
  return slot(sentences(`${who}.`, notice, `Updates every 30 min in ${chat} to the owners of ${context.brief.targets.length > 0 ? some(context.brief.targets.map((target) => target.name), 2) : "the data products"}.`), own.because(["incident-severity", "on-call"], "fact:onCall", ...own.setBy("breachNoticeHours")));
};

const recovery: SlotWriter = (context) => {
  const own = new Controls(context);
  const { flow, line } = tightest(context);
  const steps = line ? line.steps.filter((step) => step.minutes > 0).map((step) => `${step.step} ${formatMinutes(step.minutes)}`).join(", ") : "detect, decide, restore, replay";
  const pairs = context.pack.reconciliation[0];
  const check = pairs ? `before readers return, ${pairs.left} and ${pairs.right} are reconciled` : "row counts are compared with the sources before readers return";
  const downtime = (1 - own.number("highestAvailability", 0.995)) * HOURS_PER_MONTH * 60;
  return slot(
    sentences(flow ? `"${flow.name}" first: ${steps}${line && !line.steps.some((step) => step.step === "decision" && step.minutes > 0) ? " (no person in it)" : ""}.` : `In order of criticality: ${steps}.`, `${capital(check)}.`, `Budget ${formatMinutes(downtime)} a month; a review without blame within five working days.`),
    own.because(["recovery-strategy"], "fact:highestAvailability", ...(flow ? [`assurance:${flow.id}`] : [])),
  );
};

/** Slots resilience.*. */
export const resilienceSlots: SlotWriters = {
  "resilience.redundancy-strategies.multi-region": multiRegion,
  "resilience.redundancy-strategies.multi-az": multiZone,
  "resilience.redundancy-strategies.load-balancing": loadBalancing,
  "resilience.redundancy-strategies.failover": failover,
  "resilience.backup-and-recovery.data-backup": dataBackup,
  "resilience.backup-and-recovery.configuration-backup": configurationBackup,
  "resilience.backup-and-recovery.point-in-time-recovery": pointInTime,
  "resilience.backup-and-recovery.cross-region-replication": replication,
  "resilience.incident-response.detection": detection,
  "resilience.incident-response.assessment": assessment,
  "resilience.incident-response.response": response,
  "resilience.incident-response.recovery": recovery,
};
