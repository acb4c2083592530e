/** What sizing reads and what it answers. */
import type { SourceSystem } from "../brief/brief.js";
import type { Practice, Technology } from "../catalog/schema.js";
import type { Dimension, Meter } from "../catalog/vocabulary.js";
import type { Decisions } from "../decisions/decision.js";
import type { Finding } from "../design/design.js";
import type { Topology } from "../design/topology.js";
import type { Facts } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import type { Certainty, SizingItem } from "./item.js";

export interface SizingContext {
  readonly facts: Facts;
  readonly flows: readonly Flow[];
  readonly topology: Topology;
  readonly decisions?: Decisions;
  /** The brief's source systems: how the volume divides over them. */
  readonly sources?: readonly SourceSystem[];
  /** Part of the whole volume each source delivers, by source id; split by kind where absent. */
  readonly sourceShares?: Readonly<Record<string, number>>;
  /** Parts of the records and of the bytes at peak by source id, where they are not those of the bytes. */
  readonly atPeak?: Readonly<Record<string, { readonly records: number; readonly bytes: number }>>;
  technology(id: string): Technology | undefined;
  practice?(id: string): Practice | undefined;
}

/** What one dimension asks for, and how many units that takes. */
export interface DimensionNeed {
  readonly dimension: Dimension;
  readonly load: number;
  readonly perUnit: number;
  readonly units: number;
  /** Where the capacity of one unit comes from. */
  readonly source?: string;
}

/** How many of what a component needs. */
export interface Units {
  /** Singular, as the catalog names it: "broker". */
  readonly unit: string;
  readonly sizeName: string;
  /** Units that carry load. */
  readonly count: number;
  /** Controllers, coordinators and their kind, billed like the others. */
  readonly fixed: number;
  readonly vcpu: number;
  readonly memoryGigabytes: number;
  readonly needs: readonly DimensionNeed[];
  /** The dimension that decides the count; absent where the minimum does. */
  readonly binding?: Dimension;
  /** Minutes to work off one hour's backlog at peak arrival; absent where no rate binds or capacity has no head-room. */
  readonly catchUpMinutes?: number;
}

/** A billed quantity of one month, with its arithmetic. */
export interface MeterReading {
  readonly value: number;
  readonly unit: string;
  readonly formula: string;
  readonly inputs: SizingItem["inputs"];
  readonly source?: string;
  /** What a reader of the bill has to know of the quantity. */
  readonly note?: string;
}

export type Meters = Partial<Record<Meter, MeterReading>>;

/** Everything one component carries at one volume. */
export interface ComponentFootprint {
  readonly component: string;
  readonly dimensions: Partial<Record<Dimension, number>>;
  readonly units?: Units;
  readonly meters: Meters;
  /** Hours a month the units are on. */
  readonly hours: number;
  /** Hours the longest scheduled run takes, where it runs on a schedule; and by flow. */
  readonly runHours?: number;
  readonly runHoursByFlow?: Readonly<Record<string, number>>;
}

/** All components at one volume: today's (growth 1) or the horizon's. */
export interface Footprint {
  readonly growth: number;
  readonly components: Readonly<Record<string, ComponentFootprint>>;
}

export interface Sizing {
  readonly items: readonly SizingItem[];
  readonly units: Readonly<Record<string, Units>>;
  readonly unitsAtHorizon: Readonly<Record<string, Units>>;
  readonly meters: Readonly<Record<string, Meters>>;
  readonly now: Footprint;
  readonly horizon: Footprint;
  readonly findings: readonly Finding[];
  /** How sure each item is, by id. */
  readonly certainty: Readonly<Record<string, Certainty>>;
}
