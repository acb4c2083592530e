/** What is lost in the case that recovery does not cover, in records and bytes, and who has to accept it. */
import { numberFact, textFact } from "../facts/fact.js";
import type { RecoveryLine } from "../assurance/assurance.js";
import { formatGigabytes, formatInteger, formatMinutes, formatMoney } from "../shared/format.js";
import type { MeasureInput, Put } from "./measures.js";
import { strategyWords } from "./strategy-words.js";

type Flow = MeasureInput["flows"][number];

/** Strategies with a second place that takes over. */
const ELSEWHERE: readonly string[] = ["pilot-light", "warm-standby", "active-active"];
/** Sources that still have what they delivered. */
const KEEPS: readonly string[] = ["database", "files", "saas", "api", "mainframe", "queue"];

interface Uncovered {
  readonly what: string;
  /** Minutes of data that are gone; undefined where it is everything that is stored. */
  readonly minutes: number | undefined;
  readonly why: string;
}

function uncovered(input: MeasureInput, line: RecoveryLine): Uncovered {
  const place = textFact(input.facts, "platform") === "on-premises" ? "site" : "region";
  const snapshots = (input.practice("scheduled-snapshots")?.parameters["everyHours"]?.value ?? 24) * 60;
  const copies = input.decisions.chosen("cross-region-replication");
  if (ELSEWHERE.includes(line.strategy)) {
    if (line.rpo > 0 && line.strategy !== "active-active") return { what: `the loss of the whole ${place} between two copies`, minutes: line.rpo, why: "copies to the second place are asynchronous" };
    return { what: "a wrong deletion or bad data, which both places copy within seconds", minutes: input.decisions.chosenAll("backup-method").includes("continuous-backup") ? 1 : snapshots, why: "copies are no backup: what counts is the last restore point" };
  }
  if (copies === "synchronous-replication") return { what: "a wrong deletion or bad data, which both places copy at once", minutes: snapshots, why: "copies are no backup: what counts is the last restore point" };
  if (copies === "asynchronous-replication") return { what: `the loss of the whole ${place}`, minutes: Math.max(line.strategy === "backup-restore" ? line.rpo : 0, input.practice("asynchronous-replication")?.parameters["lagAlarmMinutes"]?.value ?? 15), why: "copies elsewhere are asynchronous, and the lag is alarmed at that" };
  return { what: `the loss of the whole ${place}`, minutes: undefined, why: `no copy stands outside the ${place}` };
}

/** The flow that may lose least, among those whose recovery is stated or whose failure is critical. */
function strictest(input: MeasureInput): { flow: Flow; line: RecoveryLine } | undefined {
  return input.flows.filter((flow) => flow.recoveryOrigin === "stated" || flow.because.some((id) => /^REQ-r[tp]o/u.test(id)) || flow.criticality === "critical")
    .flatMap((flow) => input.assurance.recovery.filter((line) => line.flow === flow.id).map((line) => ({ flow, line })))
    .sort((a, b) => a.line.rpoTarget - b.line.rpoTarget || a.line.rtoTarget - b.line.rtoTarget)[0];
}

export function losses(input: MeasureInput, put: Put): void {
  const found = strictest(input);
  if (found === undefined) return;
  const { flow, line } = found, { what, minutes, why } = uncovered(input, line);
  const perDay = numberFact(input.facts, "recordsPerDay", 0) * flow.volumeShare, bytes = numberFact(input.facts, "ingestGigabytesPerDay", 0) * flow.volumeShare;
  const sources = input.brief.sources.filter((source) => flow.sources.includes(source.id));
  const again = sources.filter((source) => KEEPS.includes(source.kind)).map((source) => source.name), gone = sources.filter((source) => !KEEPS.includes(source.kind)).map((source) => source.name);
  const reader = input.brief.targets.find((target) => flow.targets.includes(target.id))?.name;
  put("uncoveredSet", true, "flag", [`assurance:recovery:${flow.id}`]);
  put("uncoveredFlow", flow.name);
  put("uncoveredTarget", formatMinutes(line.rpoTarget));
  put("uncoveredStrategy", strategyWords(input, line.strategy));
  put("uncoveredCase", what);
  put("uncoveredWhy", why);
  put("uncoveredMinutes", minutes ?? 0, "min");
  put("uncoveredLoss", minutes === undefined ? `all that is stored: up to ${formatGigabytes(numberFact(input.facts, "warmGigabytes", 0) * flow.volumeShare)} compressed once the retention is full` : minutes === 0 ? "nothing that was acknowledged" : `${formatMinutes(minutes)} of data, about ${formatInteger(Math.round((perDay * minutes) / 1440))} records or ${formatGigabytes((bytes * minutes) / 1440)} on an average day`);
  const lost = gone.length === 0 ? "" : `; ${gone.slice(0, 3).join(", ")} cannot, and that part is gone`;
  put("uncoveredAgain", again.length === 0 ? "no source of it is known to send it again, and what is not copied is gone" : `${again.slice(0, 3).join(", ")} can be read again${lost}`);
  const lake = input.topology.components.find((item) => item.role === "lake-storage"), stored = input.cost.lineItems.filter((item) => item.component === lake?.id && /storage|gigabyte-month/u.test(item.meter)).reduce((sum, item) => sum + item.monthly, 0);
  put("uncoveredCopy", minutes !== undefined || lake === undefined || stored <= 0 ? "The next strategy up covers it; the conflicts and the cost table show which and at what price" : `A second copy of ${lake.name} elsewhere is its storage once more, about ${formatMoney(stored, input.cost.currency)} a month, and the transfer; it leaves the last minutes of the copy at risk`);
  put("uncoveredAccepts", reader === undefined ? `the business owner of "${flow.name}"` : `the business owner of "${flow.name}" (${reader})`);
}
