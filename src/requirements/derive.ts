/** Brief -> requirements: every gap filled, every value traced. */
import type { Brief } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import { resolveFlows } from "./flows.js";
import { Ledger } from "./ledger.js";
import type { Requirements } from "./requirement.js";
import { withOwnPeaks } from "./own-peaks.js";
import { partsAtPeak, sourceShares, type AtPeak } from "./source-volume.js";
import { resolveSeen, type Volume } from "./volume.js";

/** Requirements with the resolved volume and the ledger that later derivations add to. */
export interface Derived extends Requirements {
  readonly volume: Volume;
  readonly ledger: Ledger;
  /** Part of the whole volume each source delivers, by source id. */
  readonly sourceShares: Readonly<Record<string, number>>;
  /** Parts of the peak by source id, where streams state rates of their own. */
  readonly atPeak?: AtPeak;
}

/** Fills the gaps of a brief with the domain's and the engineers' defaults, each as a named assumption. */
export function deriveRequirements(brief: Brief, pack: DomainPack): Derived {
  const ledger = new Ledger();
  const { volume: resolved, seen: { brief: seen } } = resolveSeen(ledger, brief, pack);
  const divided = sourceShares(seen, resolved.gigabytesPerDay.value, resolved.recordBytes.value, resolved.streams?.sizes);
  const own = withOwnPeaks(ledger, seen, resolved, divided.shares), volume = own?.volume ?? resolved;
  const atPeak = own?.atPeak ?? partsAtPeak(seen, volume.streams?.peakParts, divided.shares);
  const split = atPeak === undefined ? divided : { ...divided, atPeak };
  const flows = resolveFlows(ledger, brief, split, volume);
  stateSourcesAndTargets(ledger, brief);
  return { requirements: ledger.requirements, assumptions: ledger.assumptions, flows, sources: seen.sources, targets: brief.targets, domain: pack.id, volume, ledger, sourceShares: split.shares, ...(atPeak === undefined ? {} : { atPeak }) };
}

function stateSourcesAndTargets(ledger: Ledger, brief: Brief): void {
  for (const source of brief.sources)
    ledger.state(source.name, { id: `REQ-source-${source.id}`, kind: "functional", statement: `Data of ${source.name} is ingested.`, field: source.span.field, unit: "text", span: source.span });
  for (const target of brief.targets)
    ledger.state(target.name, { id: `REQ-target-${target.id}`, kind: "functional", statement: `${target.name} is fed.`, field: target.span.field, unit: "text", span: target.span });
}
