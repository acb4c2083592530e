/**
 * The shapes of everything in the catalog. Data files state these types; `catalog/validate.ts` holds the same shapes as
 * zod schemas for overlays and for the linters under test/catalog.
 */
import type { Dimension, Meter, Role } from "./vocabulary.js";

/** How well a figure is supported: read in a first-party source; read second-hand; a single weak source or a judgement. */
export type Confidence = "high" | "medium" | "low";

/** Where a figure or a statement comes from. `retrieved` and `published` are ISO dates (YYYY-MM-DD, YYYY-MM or YYYY). */
export interface Source {
  readonly title: string;
  /** A public address, or null for figures no public page was found for: these are `unverified` and never decide alone. */
  readonly url: string | null;
  readonly asOf: string;
  readonly confidence: Confidence;
  /** True for general knowledge and editorial judgement. Printed as "unverified" wherever the figure is printed. */
  readonly unverified?: boolean;
}

/** A number with its source key (a key of the owner's `sources`). The unit is given by the field's name or `unit`. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

export type PlatformId = "aws" | "azure" | "gcp" | "on-premises";

/** Who carries the pager: nobody visible, the provider with our settings, a vendor's cloud, or us. */
export type Deployment = "serverless" | "managed" | "saas" | "self-run" | "library";

export type Status = "active" | "maintenance" | "closing" | "retired" | "unmaintained";

export type LicenceKind = "permissive" | "weak-copyleft" | "copyleft" | "source-available" | "proprietary";

export type DeliveryGuarantee = "at-most-once" | "at-least-once" | "exactly-once";

/** How many units (brokers, shards, workers ...) a load needs: the largest of load / capacity over the stated dimensions. */
export interface Capacity {
  /** What is counted, singular: "broker", "shard", "throughput unit", "worker", "node", "warehouse unit". */
  readonly unit: string;
  /** Ascending. The first size whose count stays within `maxUnits` is taken; if none does, the last one with a finding. */
  readonly sizes: readonly CapacitySize[];
  /** Share of the unit's capacity that is planned for, 0..1 (the rest is head-room for failure and catch-up). */
  readonly utilisation: number;
  readonly minUnits: number;
  /** Units are rounded up to a multiple of this (brokers to the number of zones). */
  readonly multipleOf?: number;
  /** Largest count that is still sensible (or allowed) before the next size is taken. */
  readonly maxUnits?: number;
  /** Copies kept of each byte; multiplies the storage dimension. 1 where the service replicates inside its price. */
  readonly replicationFactor?: number;
  /** Units beside the ones that carry load: controllers, coordinators, the one extra KPU. */
  readonly fixedUnits?: { readonly count: number; readonly what: string; readonly source: string };
  /** Seconds until units that an autoscaler adds carry load, the restart of a job included. */
  readonly rescaleSeconds?: Figure;
  /** One connector is one task: it runs on one worker, so more workers than connectors (and one to take over) carry nothing. */
  readonly taskPerConnector?: boolean;
  /** "always": 730 h a month. "runs": only while scheduled runs last. "queries": only the hours somebody queries. */
  readonly duty: "always" | "runs" | "queries";
}

export interface CapacitySize {
  readonly name: string;
  /** Largest count of this size; the capacity's own where absent. The last size may be a shard of a cluster. */
  readonly maxUnits?: number;
  /** Capacity of one unit, by dimension, at 100 % (utilisation is applied on top). */
  readonly per: Partial<Record<Dimension, Figure>>;
  readonly vcpu?: number;
  readonly memoryGigabytes?: number;
}

/** One priced thing: quantity of `meter` x price of `sku`. */
export interface BillLine {
  readonly meter: Meter;
  /** SKU id in a price book. For `unit-hour` of a capacity with several sizes, `{size}` is replaced by the size's name. */
  readonly sku: string;
  /** Records are billed in chunks of so many kilobytes (meter `million-chunks` only). */
  readonly chunkKilobytes?: number;
  /** Multiplies the meter, with the reason: "2 vCPU per worker", "read replicas: 2 copies". */
  readonly times?: { readonly value: number; readonly why: string };
  /** Quantity that is not billed each month. */
  readonly freeQuantity?: number;
  /** Days the class charges for at least (meter `backup-gigabyte-month` of a lake): what is deleted sooner does not enter it. */
  readonly minimumDays?: number;
  /** The service bills bytes before compression (meter `scanned-terabyte` only). */
  readonly logicalBytes?: boolean;
  /** Sizes of the capacity that come without what this line bills: small search nodes without manager nodes of their own. */
  readonly notAtSizes?: readonly string[];
}

/** What happens when it fails; read by the failure table, never retold elsewhere. */
export interface FailureMode {
  readonly event: string;
  readonly stops: string;
  readonly stillServes: string;
  readonly lost: string;
  readonly detectedBy: string;
  readonly action: string;
}

/** A technology that can be chosen. Data only; every number names its source. */
export interface Technology {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** One line: what it is and what it is for, with its distinguishing limit. */
  readonly summary: string;
  readonly roles: readonly Role[];
  /** Names by which a brief may call it, lower case, besides id and name. */
  readonly aliases: readonly string[];
  /** Canonical option ids of the seed's slots that this technology stands for: "kafka" for every Kafka-protocol service. */
  readonly options: readonly string[];
  readonly status: Status;
  /** For anything but "active": what happened, when, and what replaces it. */
  readonly statusNote?: string;
  /** ISO date on which it stops being served or supported, when announced. */
  readonly endOfLife?: string;
  readonly successor?: string;
  readonly platforms: readonly PlatformId[];
  readonly deployment: Deployment;
  readonly licence: { readonly id: string; readonly kind: LicenceKind };
  /** Steady-state operating load in FTE for a production installation, business hours. */
  readonly operatingFte: Figure;
  /** Skill ids (vocabulary.ts) needed to run and use it well. */
  readonly skills: readonly Skill[];
  /** Needs a Kubernetes cluster to run. */
  readonly needsKubernetes?: boolean;
  /** Runs without any connection to the internet. */
  readonly airGapCapable: boolean;
  /** Delay one hop through it adds. For batch engines and warehouses: the shortest practical trigger or commit interval. */
  readonly latency?: { readonly p50Milliseconds: number; readonly p99Milliseconds: number; readonly source: string };
  readonly delivery?: DeliveryGuarantee;
  /** Sustained ceiling of one installation, MB/s in; absent when the vendor names none that matters. */
  readonly maxMegabytesPerSecond?: Figure;
  /** Largest data set it is sensible for, GB; for single-node engines and small managed databases. */
  readonly maxGigabytes?: Figure;
  /** Largest single record, KB. */
  readonly maxRecordKilobytes?: Figure;
  /** Longest retention, days (event logs). */
  readonly maxRetentionDays?: Figure;
  /** Vendor's availability promise as a fraction; `scope` says what it covers (data plane, control plane, one zone ...). */
  readonly sla?: { readonly availability: number; readonly scope: string; readonly source: string };
  /** What it can do, from the closed list in vocabulary.ts; rules test these. */
  readonly features: readonly Feature[];
  /** Compliance programmes a source says it is NOT eligible for; anything else is "check the provider's scope list". */
  readonly notEligible?: readonly string[];
  /** 1 new .. 5 proven everywhere; the resolver's tie-break. */
  readonly maturity: 1 | 2 | 3 | 4 | 5;
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly capacity?: Capacity;
  readonly bill: readonly BillLine[];
  /** Why there is no bill line (library; price on request; runs on another component's nodes). Required when `bill` is empty. */
  readonly unpriced?: string;
  readonly failure?: FailureMode;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A practice: a pattern, method, policy or way of work, chosen by the same rules as technologies. */
export interface Practice {
  readonly id: string;
  readonly name: string;
  /** Its name where the platform stands in own sites and has no regions or zones. */
  readonly ownSiteName?: string;
  /** The topic it answers ("branching", "windowing", "recovery-strategy"). A practice may answer one topic only. */
  readonly topic: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly options: readonly string[];
  /** Named parameters with values the sections print (window sizes, percentages, intervals). */
  readonly parameters: Readonly<Record<string, Figure>>;
  readonly features: readonly string[];
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly maturity: 1 | 2 | 3 | 4 | 5;
  readonly status: Status;
  readonly statusNote?: string;
  readonly sources: Readonly<Record<string, Source>>;
}

/** One price: what `unit` costs in `currency` USD. Graduated prices give `tiers`, ascending, `upTo` null in the last. */
export interface Price {
  readonly sku: string;
  /** What one unit is: "broker-hour", "GB-month", "million requests". */
  readonly unit: string;
  readonly region: string;
  readonly usd: number;
  readonly tiers?: readonly { readonly upTo: number | null; readonly usd: number }[];
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly unverified?: boolean;
}

/** What a region costs over the base region of its book. */
export interface RegionRatio {
  readonly region: string;
  readonly base: string;
  readonly ratio: number;
  readonly source: string;
  readonly asOf: string;
  /** Beginnings of the SKUs it was measured on; the region's ratio for all the others where absent. */
  readonly skus?: readonly string[];
}

export interface PriceBook {
  readonly provider: string;
  readonly prices: readonly Price[];
  /** Sourced ratios of a region to the book's base region, used where a SKU has no price of its own there. */
  readonly regionRatios: readonly RegionRatio[];
}

import type { Feature, Skill } from "./vocabulary.js";
