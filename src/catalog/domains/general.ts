import type { DomainPack } from "../domain.js";
import { decimal, flag, generalKnowledge, ingestedAt, instant, text } from "../domain-fields.js";

/** Records that change, events and reference data, named neutrally: used when no other pack fits, so it claims nothing about the field. */
export const general: DomainPack = {
  id: "general",
  name: "General business data",
  // Fields without a pack: named here so that a word of a neighbour ("hospital construction") does not decide.
  aliases: [
    "law firm", "law office", "legal services", "lawyer", "solicitor", "notary", "court reporting", "accountancy", "accountancy firm", "accounting firm", "audit firm", "tax adviser", "tax advisor", "consultancy", "consulting", "consulting firm", "management consulting", "credit bureau", "credit reference agency", "credit rating agency", "data broker",
    "construction", "construction company", "construction site", "building contractor", "architecture office", "architect", "engineering office", "surveyor", "cleaning", "cleaning services", "catering", "security guard", "guarding services", "charity", "charities", "non-profit", "nonprofit", "foundation", "church", "political party", "trade union",
    "dating", "dating app", "social network", "social media", "online community", "translation agency", "funeral", "book publisher", "printing", "film production", "space agency", "art gallery", "auction house", "farm", "farming cooperative",
  ],
  summary: "Source records change, events happen, and both are read against slowly changing reference data; the names stand for the tables of the brief.",
  entities: [
    {
      id: "source_event", name: "Events", kind: "event", key: ["event_id"], eventTime: "occurred_at",
      partitionKey: { field: "subject_id", why: "events about one subject must be read in order" },
      fields: [
        text("event_id", "Unique id given by the producer; repeats on retry"),
        text("subject_id", "What the event is about"),
        text("event_type", "Kind of event"),
        text("actor_id", "Who or what caused it", { required: false, personal: "direct-identifier" }),
        decimal("measured_value", "Quantity, where the event has one", { required: false }),
        instant("occurred_at", "When it happened, clock of the producer"),
        ingestedAt,
      ],
      recordBytes: { typical: 800, low: 200, high: 2000, source: "gk" },
      aliases: ["event", "log", "stream", "webhook", "message", "sensor", "app"],
    },
    {
      id: "source_record", name: "Source records", kind: "transaction", key: ["record_key"], eventTime: "updated_at",
      partitionKey: { field: "record_key", why: "changes of one record must be applied in the order they were made" },
      fields: [
        text("record_key", "Key in the source system"),
        text("reference_key", "Entry of the reference data it points to; may stand for a person", { personal: "direct-identifier" }),
        text("record_state", "State in the words of the source system", { required: false }),
        flag("is_deleted", "Set when the source system deleted the record", { required: false }),
        decimal("numeric_value", "The figure the record carries, where it has one", { required: false }),
        text("unit_code", "Unit or currency of the figure", { required: false }),
        instant("created_at", "Creation in the source system"),
        instant("updated_at", "Last change in the source system"),
        ingestedAt,
      ],
      recordBytes: { typical: 1200, low: 500, high: 3000, source: "gk" },
      aliases: ["database", "table", "crm", "erp", "file", "csv", "excel", "postgresql", "mysql", "oracle", "sql server"],
    },
    {
      id: "reference_entry", name: "Reference data", kind: "reference", key: ["reference_key"],
      fields: [
        text("reference_key", "Key in the system that maintains it"),
        text("entry_class", "Class or type"),
        text("entry_label", "Name for people", { required: false }),
      ],
      recordBytes: { typical: 600, low: 300, high: 1500, source: "gk" },
      aliases: ["customer", "supplier", "member", "account", "master data"],
    },
  ],
  peakFactor: { value: 3, why: "office hours carry most of the day; batch jobs of the source add short peaks", source: "gk", confidence: "low" },
  season: "Working days from 09:00 to 17:00 and the close of month; load follows staff and batch jobs of the sources.",
  windows: [
    { id: "events-by-minute", kind: "tumbling", seconds: 60, allowedLatenessSeconds: 300, measure: "events by type", aggregation: ["count"], entity: "source_event", groupBy: ["event_type"], why: "a source that falls silent shows within two minutes" },
    { id: "activity-hour", kind: "sliding", seconds: 3600, slideSeconds: 300, allowedLatenessSeconds: 900, measure: "measured quantity by subject", aggregation: ["sum", "avg", "max"], entity: "source_event", groupBy: ["subject_id"], of: "measured_value", why: "an hour smooths single readings, five minutes of slide keep dashboards current" },
    { id: "records-by-day", kind: "tumbling", seconds: 86400, allowedLatenessSeconds: 86400, measure: "records and figures by state", aggregation: ["count", "sum"], entity: "source_record", groupBy: ["record_state"], of: "numeric_value", why: "the daily report; one day of lateness covers a failed night run" },
  ],
  joins: [
    { kind: "lookup", left: "source_record", right: "reference_entry", on: "reference_key", missing: "keep the record with class 'unknown': totals must be complete, and reference data usually lags by hours" },
  ],
  transformation: {
    entity: "source_record", reference: "reference_entry", joinKey: "reference_key", derivedField: "record_class", derivedType: "string",
    cases: [
      { when: "is_deleted = TRUE", then: "'removed'", meaning: "deleted records stay in the history but out of totals" },
      { when: "numeric_value IS NULL", then: "'without_value'", meaning: "no figure: counted, left out of sums" },
      { when: "numeric_value < 0", then: "'negative_value'", meaning: "kept apart until the owner says whether it is a correction or a fault" },
    ],
    defaultValue: "'zero_or_positive_value'", defaultMeaning: "all other records",
    filters: [{ sql: "record_key IS NOT NULL", meaning: "a row without its key cannot be deduplicated; ingestion counts and quarantines it" }],
    qualityChecks: [
      { name: "dq_unit_missing", sql: "numeric_value IS NOT NULL AND unit_code IS NULL", meaning: "figure without unit or currency" },
      { name: "dq_time_order", sql: "updated_at < created_at", meaning: "changed before it was created" },
      { name: "dq_reference_missing", sql: "reference_key IS NULL", meaning: "points to no reference entry" },
    ],
    referenceFields: ["entry_class", "entry_label"],
    finalFilters: [{ sql: "numeric_value IS NULL OR unit_code IS NOT NULL", meaning: "a figure without unit cannot be summed; records without a figure stay" }],
    missingReference: { action: "default", values: { entry_class: "'unknown'" } },
  },
  rules: [
    { id: "record-id-unique", dimension: "uniqueness", entity: "source_record", statement: "No record key occurs twice after deduplication (0 rows).", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "unit-with-value", dimension: "consistency", entity: "source_record", statement: "At most 0.1 % of records carry a figure without its unit.", sql: "numeric_value IS NOT NULL AND unit_code IS NULL", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "change-after-creation", dimension: "consistency", entity: "source_record", statement: "At most 0.1 % of records were changed before they were created.", sql: "updated_at < created_at", threshold: { value: 0.1, unit: "%" }, onFailure: "alert" },
    { id: "value-on-live-records", dimension: "accuracy", entity: "source_record", statement: "At most 5 % of records that are not deleted carry no figure.", sql: "(is_deleted IS NULL OR is_deleted = FALSE) AND numeric_value IS NULL", threshold: { value: 5, unit: "%" }, onFailure: "alert" },
    { id: "reference-known", dimension: "completeness", entity: "source_record", statement: "At most 1 % of records name an entry the reference data lacks.", threshold: { value: 1, unit: "%" }, onFailure: "default" },
    { id: "records-fresh", dimension: "timeliness", entity: "source_record", statement: "The newest record is at most 26 hours old.", threshold: { value: 93600, unit: "s" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "records in the platform", right: "records in the source database", measure: "count by day of creation", tolerance: "0 rows", frequency: "daily", owner: "data team" },
    { left: "sum of numeric_value by day", right: "the same sum in the source database", measure: "sum per unit", tolerance: "0.01 per unit", frequency: "daily", owner: "owner of the source" },
  ],
  outliers: [
    { measure: "records by day", method: "mean of the same weekday, last 28 days", threshold: "plus or minus 20 %" },
    { measure: "numeric_value", method: "interquartile range by entry_class", threshold: "above 3 ranges: review, do not drop" },
  ],
  kpis: [
    { id: "records-processed", name: "Records processed", formula: "distinct records published", unit: "records/day", alertWhen: "below 80 % of the same weekday" },
    { id: "open-records", name: "Open records", formula: "records in state open", unit: "records", alertWhen: "grows five working days in a row" },
    { id: "published-on-time", name: "Reports on time", formula: "reports published before their deadline / reports due", unit: "%", alertWhen: "below 99 % over 30 days" },
  ],
  classification: { public: ["published statistics"], internal: ["counts and aggregates"], confidential: ["source records", "their figures"], restricted: ["identifiers and contact data of people"] },
  personalData: [
    { field: "source_record.reference_key", kind: "direct-identifier", treatment: "keyed hash in analytics; the mapping stays in the master system" },
    { field: "source_event.actor_id", kind: "direct-identifier", treatment: "pseudonym, removed after 13 months" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "records concern people in the European Union" }, { regime: "sox", when: "figures feed the accounts of a company listed in the United States" }],
  semantics: {
    clock: "Records count by the commit time of the source system, events by the producer's clock; arrival time is kept to measure delay.",
    identity: "The key of the source system plus the name of that system; the same entry in two systems is linked in the reference data, not by name.",
    lateData: "Daily figures stay open one day and are restated once; later arrivals go to the next day with a correction mark.",
    correction: "A changed record replaces its earlier version; the earlier one stays readable for audit by its change time.",
  },
  lateDataSeconds: 86400,
  partitioning: { time: "daily", hashKey: "reference_key", rangeKey: "updated_at", custom: "by source system, so that one source can be reloaded alone" },
  machineLearning: [{ model: "volume forecast by day", features: "counts of 2 years, weekday, public holidays", freshness: "daily" }],
  graphUse: null,
  edgeUse: null,
  eventDriven: "A record that changes state notifies the systems that act on it; a source that falls silent opens a ticket.",
  apiFirst: "Current state of a record by id deserves an API; history stays in the warehouse.",
  roadmap: [
    { quarter: 1, outcome: "one source complete and reconciled", work: ["load the most used source", "daily count reconciliation", "quality rules with owners"] },
    { quarter: 2, outcome: "all named sources loaded", work: ["remaining sources", "reference data with owners", "first dashboards replaced"] },
    { quarter: 3, outcome: "faster where it pays", work: ["change capture for the records that users wait for", "freshness targets per table"] },
    { quarter: 4, outcome: "self-service", work: ["documented tables with owners", "access by role", "retirement of old extracts"] },
  ],
  dataProducts: [
    { name: "records_current", owner: "data team", consumers: "operations, reporting" },
    { name: "reference_current", owner: "owner of the reference data", consumers: "all teams" },
  ],
  sources: { gk: generalKnowledge },
};
