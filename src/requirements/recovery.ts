/** How soon a flow must be back and how much of its data may be lost. */
import type { Brief, Workload } from "../brief/brief.js";
import type { Ledger } from "./ledger.js";
import type { Criticality, Origin } from "./requirement.js";
import { meantBy } from "./subjects.js";
import { stemOf, tellingStems } from "./words.js";

/** Ids of the sources a flow reads and of the targets it fills. */
interface FlowEnds {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

type Objective = Brief["rto"][number];

/** Words of a subject and of names of sources and targets that tell one from another; "warehouse" and "lake" do so here. */
const stemsOf = (text: string): ReadonlySet<string> => new Set([...tellingStems(text), ...(text.toLowerCase().match(/\b(warehouse|lake|dashboard|report|board|index)(?=s?\b)/g) ?? []).map(stemOf)]);

/** The ids of the sources and targets that a subject names. */
function endsNamed(subject: string, brief: Brief): ReadonlySet<string> {
  const words = stemsOf(subject);
  return new Set([...brief.sources, ...brief.targets].filter((end) => [...stemsOf(end.name)].some((stem) => words.has(stem))).map((end) => end.id));
}

/**
 * The objective that holds for a flow: the one said of it; else the strictest of those said of what it reads or fills ("15 minutes for
 * laboratory data"); else the one said of nothing in particular. One said of other sources and targets alone does not hold for it.
 */
function objectiveFor(list: readonly Objective[], brief: Brief, workload: Workload, workloads: readonly Workload[], ends: FlowEnds): Objective | undefined {
  const told = list.map((item) => ({ item, flows: meantBy(item.subject, workloads), named: item.subject === undefined ? new Set<string>() : endsNamed(item.subject, brief) }));
  const own = told.find(({ flows }) => flows?.includes(workload) === true);
  if (own !== undefined) return own.item;
  const open = told.filter(({ flows }) => flows === undefined);
  const beside = open.filter(({ named }) => [...ends.sources, ...ends.targets].some((id) => named.has(id))).map(({ item }) => item);
  if (beside.length > 0) return beside.reduce((strictest, item) => (item.value < strictest.value ? item : strictest));
  return open.find(({ named }) => named.size === 0)?.item;
}

/** RTO and RPO in seconds taken by criticality when the brief gives none. */
const DEFAULT_RECOVERY: Record<Criticality, { rto: number; rpo: number; words: string }> = {
  critical: { rto: 3600, rpo: 300, words: "1 h / 5 min" },
  high: { rto: 4 * 3600, rpo: 3600, words: "4 h / 1 h" },
  standard: { rto: 24 * 3600, rpo: 24 * 3600, words: "24 h / 24 h (re-run from the sources)" },
};

export function resolveRecovery(ledger: Ledger, brief: Brief, workload: Workload, criticality: Criticality, because: string[], workloads: readonly Workload[], ends: FlowEnds): { rto: number; rpo: number; origin: Origin } {
  const minutes = (name: string): number | undefined => { const found = brief.precise[name]?.value; return typeof found === "number" ? found * 60 : undefined; };
  const rto = objectiveFor(brief.rto, brief, workload, workloads, ends);
  // "99.95 % for the sepsis score ... and no lost messages" is said of one flow.
  const lossless = brief.rpo.find((item) => item.value === 0);
  const forOthers = lossless !== undefined && meantBy(lossless.subject, workloads)?.includes(workload) === false;
  const noLoss = forOthers ? undefined : brief.needs.find((need) => need.id === "no-data-loss");
  const rpo = objectiveFor(brief.rpo, brief, workload, workloads, ends);
  const defaults = DEFAULT_RECOVERY[criticality];
  const rtoSeconds = minutes("rto_minutes") ?? rto?.value;
  const rpoSeconds = minutes("rpo_minutes") ?? rpo?.value ?? (noLoss ? 0 : undefined);
  if (rtoSeconds !== undefined) { const span = rto?.span ?? brief.precise["rto_minutes"]?.span; const id = rto?.subject !== undefined && meantBy(rto.subject, workloads) !== undefined && minutes("rto_minutes") === undefined ? `REQ-rto-${workload.id}` : "REQ-rto"; ledger.state(rtoSeconds, { id, kind: "quality", statement: "A failed flow is back within this time.", field: span?.field ?? "sla_requirements", unit: "s", span }); because.push(id); }
  if (rpoSeconds !== undefined) { const span = rpo?.span ?? noLoss?.span ?? brief.precise["rpo_minutes"]?.span; const id = rpo?.subject !== undefined && meantBy(rpo.subject, workloads) !== undefined && minutes("rpo_minutes") === undefined ? `REQ-rpo-${workload.id}` : "REQ-rpo"; ledger.state(rpoSeconds, { id, kind: "quality", statement: "At most this much accepted data, as time, is lost in a failure.", field: span?.field ?? "sla_requirements", unit: "s", span }); because.push(id); }
  if (rtoSeconds === undefined || rpoSeconds === undefined) {
    const id = `ASM-recovery-${criticality}`;
    ledger.assume(defaults.words, {
      id, field: "sla_requirements", unit: "RTO / RPO",
      reason: `No ${rtoSeconds === undefined ? (rpoSeconds === undefined ? "RTO or RPO" : "RTO") : "RPO"} is stated for ${criticality === "standard" ? "scheduled" : criticality} flows; ${defaults.words} is taken.`,
      effect: "Recovery tier: copies, regions and stand-by capacity.",
    });
    because.push(id);
  }
  return { rto: rtoSeconds ?? defaults.rto, rpo: rpoSeconds ?? defaults.rpo, origin: rtoSeconds !== undefined && rpoSeconds !== undefined ? "stated" : "assumed" };
}
