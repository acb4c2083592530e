/** The shape of a domain pack: what an engineer of that field knows before reading the brief. Data only. */
import type { Confidence, Source } from "./schema.js";

/** "decimal" has 4 places, for money and measures; "fine-decimal" has 18, for token amounts: one ether is 10^18 wei. */
export type SqlType = "string" | "integer" | "decimal" | "fine-decimal" | "boolean" | "timestamp" | "date";

export interface DomainField {
  readonly name: string; // snake_case column
  readonly type: SqlType;
  readonly required: boolean;
  /** Kind of personal data, if any: "direct-identifier", "contact", "location", "health", "payment-card", "financial", "device-id", "behavioural". */
  readonly personal?: string;
  /** Accepted values, or inclusive numeric range. */
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly description: string;
}

/** A stream of facts or a slowly changing reference set of the domain. */
export interface DomainEntity {
  readonly id: string; // snake_case table name
  readonly name: string;
  readonly kind: "event" | "reference" | "transaction" | "measurement";
  readonly key: readonly string[];
  readonly eventTime?: string;
  /** Partition key for ordering, and why it is the one. */
  readonly partitionKey?: { readonly field: string; readonly why: string };
  readonly fields: readonly DomainField[];
  readonly recordBytes: { readonly typical: number; readonly low: number; readonly high: number; readonly source: string };
  /** Words by which a brief's sources are recognised as delivering this entity. */
  readonly aliases: readonly string[];
}

export interface DomainWindow {
  readonly id: string;
  readonly kind: "tumbling" | "sliding" | "session" | "none";
  readonly seconds: number;
  readonly slideSeconds?: number;
  readonly gapSeconds?: number;
  readonly allowedLatenessSeconds: number;
  readonly measure: string; // what it computes: "orders and revenue by product"
  readonly aggregation: readonly ("sum" | "count" | "avg" | "max" | "min" | "first" | "last" | "distinct" | "percentile")[];
  /** snake_case entity id, group-by fields and measured field, so that SQL can be generated. */
  readonly entity: string;
  readonly groupBy: readonly string[];
  readonly of?: string;
  readonly why: string;
}

export interface DomainJoin {
  readonly kind: "stream-stream" | "lookup";
  readonly left: string; // entity id
  readonly right: string; // entity id
  readonly on: string; // field present in both
  readonly withinSeconds?: number;
  readonly missing: string; // what a missing partner means: quarantine, default, stop - and why
}

/** The transformation the SQL example implements: over `entity`, joined with `reference`. Expressions are plain ANSI SQL over columns. */
export interface DomainTransformation {
  /** Words of a brief that ask for this transformation beyond the aliases of its entity: "fraud", "billing". */
  readonly aliases?: readonly string[];
  readonly entity: string;
  readonly reference: string;
  readonly joinKey: string;
  readonly derivedField: string;
  readonly derivedType: SqlType;
  /** Evaluated in order; expressions use only ANSI comparison, AND/OR, IN, IS NULL, arithmetic and literals. */
  readonly cases: readonly { readonly when: string; readonly then: string; readonly meaning: string }[];
  readonly defaultValue: string;
  readonly defaultMeaning: string;
  readonly filters: readonly { readonly sql: string; readonly meaning: string }[];
  readonly qualityChecks: readonly { readonly name: string; readonly sql: string; readonly meaning: string }[];
  readonly referenceFields: readonly string[];
  readonly finalFilters: readonly { readonly sql: string; readonly meaning: string }[];
  /**
   * What a row without a reference partner becomes: kept with these values (SQL literals by reference field), or held back
   * in quarantine. Absent: the row is kept and the reference fields stay empty.
   */
  readonly missingReference?: { readonly action: "default"; readonly values: Readonly<Record<string, string>> } | { readonly action: "quarantine" };
}

export interface DomainRule {
  readonly id: string;
  readonly dimension: "accuracy" | "completeness" | "consistency" | "timeliness" | "uniqueness";
  readonly entity: string;
  readonly statement: string; // one sentence with the threshold in it
  readonly sql?: string; // boolean expression that is true for a bad row
  readonly threshold: { readonly value: number; readonly unit: string };
  readonly onFailure: "quarantine" | "stop" | "alert" | "default";
}

export interface DomainKpi {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly alertWhen: string;
}

export interface DomainPack {
  readonly id: string;
  readonly name: string;
  /** Words in business_domain (and sources) that point here, lower case, singular; longer matches weigh more. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly entities: readonly DomainEntity[];
  readonly peakFactor: { readonly value: number; readonly why: string; readonly source: string; readonly confidence: Confidence };
  readonly season: string; // when load is highest and what drives it
  readonly windows: readonly DomainWindow[];
  /** Why the pack has fewer than two windows; absent otherwise. */
  readonly fewWindows?: string;
  readonly joins: readonly DomainJoin[];
  readonly transformation: DomainTransformation;
  /** Further ones; a brief whose words name another entity more often gets that entity's. */
  readonly transformations?: readonly DomainTransformation[];
  readonly rules: readonly DomainRule[];
  readonly reconciliation: readonly { readonly left: string; readonly right: string; readonly measure: string; readonly tolerance: string; readonly frequency: string; readonly owner: string }[];
  readonly outliers: readonly { readonly measure: string; readonly method: string; readonly threshold: string }[];
  readonly kpis: readonly DomainKpi[];
  readonly classification: { readonly public: readonly string[]; readonly internal: readonly string[]; readonly confidential: readonly string[]; readonly restricted: readonly string[] };
  /** What must stay outside the platform whatever the class: named to the reader as a border, never as something a role may see. */
  readonly neverStored?: readonly string[];
  readonly personalData: readonly { readonly field: string; readonly kind: string; readonly treatment: string }[];
  /** Regime ids that usually apply, with the condition; shown as a question when the brief does not name them. */
  readonly usualRegimes: readonly { readonly regime: string; readonly when: string }[];
  /** Which clock counts, what identifies a thing across systems, what late or corrected data does to published figures. */
  readonly semantics: { readonly clock: string; readonly identity: string; readonly lateData: string; readonly correction: string };
  readonly lateDataSeconds: number;
  readonly partitioning: { readonly time: "hourly" | "daily" | "monthly"; readonly hashKey: string; readonly rangeKey: string; readonly custom: string };
  readonly machineLearning: readonly { readonly model: string; readonly features: string; readonly freshness: string }[];
  readonly graphUse: string | null; // network analysis that would pay, or null
  readonly edgeUse: string | null;
  readonly eventDriven: string; // which business reactions follow from events
  readonly apiFirst: string; // which data products deserve an API
  readonly roadmap: readonly { readonly quarter: 1 | 2 | 3 | 4; readonly outcome: string; readonly work: readonly string[] }[];
  readonly dataProducts: readonly { readonly name: string; readonly owner: string; readonly consumers: string }[];
  readonly sources: Readonly<Record<string, Source>>;
}
