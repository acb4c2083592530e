/** What a slot may read. Slots are functions of the finished model: they state it in words, they never decide or compute load. */
import type { Assurance } from "../../assurance/assurance.js";
import type { Brief } from "../../brief/brief.js";
import type { DomainPack } from "../../catalog/domain.js";
import type { Practice, Technology } from "../../catalog/schema.js";
import type { CostEstimate } from "../../cost/estimate.js";
import type { Decisions } from "../../decisions/decision.js";
import type { Facts } from "../../facts/fact.js";
import type { Assumption, Flow, Requirement } from "../../requirements/requirement.js";
import type { SizingItem } from "../../sizing/item.js";
import type { Failure, RoadmapQuarter, Slot } from "../design.js";
import type { Topology } from "../topology.js";

export interface SlotContext {
  readonly brief: Brief;
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  readonly flows: readonly Flow[];
  readonly facts: Facts;
  readonly decisions: Decisions;
  readonly sizing: { readonly all: readonly SizingItem[]; get(id: string): SizingItem | undefined; value(id: string, fallback?: number): number };
  readonly cost: CostEstimate;
  readonly assurance: Assurance;
  readonly topology: Topology;
  readonly failures: readonly Failure[];
  readonly roadmap: readonly RoadmapQuarter[];
  readonly pack: DomainPack;
  technology(id: string): Technology | undefined;
  practice(id: string): Practice | undefined;
}

/** Writes one slot. `because` must not be empty; a slot that does not apply says "Not needed: ..." with its reason. */
export type SlotWriter = (context: SlotContext) => Slot;

/** Slot id -> writer, for one section of the deliverable. */
export type SlotWriters = Readonly<Record<string, SlotWriter>>;

/** Makes a slot; drops duplicates from its lists. */
export function slot(value: string, because: readonly string[], options: readonly string[] = []): Slot {
  return { value, options: [...new Set(options)], because: [...new Set(because)] };
}
