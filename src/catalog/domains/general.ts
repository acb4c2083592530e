import type { DomainPack } from "../domain.js";
import { decimal, generalKnowledge, ingestedAt, instant, text, whole } from "../domain-fields.js";

/** Any business with records that change, things that happen and reference data: used when no other pack fits. */
export const general: DomainPack = {
  id: "general",
  name: "General business data",
  aliases: [],
  summary: "Business records change state, things happen to them, and both are read against slowly changing reference data.",
  entities: [
    {
      id: "business_event", name: "Events", kind: "event", key: ["event_id"], eventTime: "occurred_at",
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
      id: "business_record", name: "Business records", kind: "transaction", key: ["record_id"], eventTime: "updated_at",
      partitionKey: { field: "record_id", why: "changes of one record must be applied in the order they were made" },
      fields: [
        text("record_id", "Key in the source system"),
        text("party_id", "Customer, supplier or member it belongs to", { personal: "direct-identifier" }),
        text("record_state", "State", { values: ["open", "active", "closed", "cancelled", "deleted"] }),
        decimal("amount", "Amount in record currency", { required: false, min: -10000000, max: 10000000 }),
        text("currency_code", "ISO 4217", { required: false }),
        instant("created_at", "Creation in the source system"),
        instant("updated_at", "Last change in the source system"),
        ingestedAt,
      ],
      recordBytes: { typical: 1200, low: 500, high: 3000, source: "gk" },
      aliases: ["database", "table", "crm", "erp", "file", "csv", "excel", "postgresql", "mysql", "oracle", "sql server"],
    },
    {
      id: "party", name: "Customers, suppliers, members", kind: "reference", key: ["party_id"],
      fields: [
        text("party_id", "Key in the master system"),
        text("party_segment", "Segment or type"),
        text("country_code", "ISO 3166-1, two letters", { required: false }),
        whole("risk_grade", "Internal grade", { required: false, min: 1, max: 9 }),
      ],
      recordBytes: { typical: 600, low: 300, high: 1500, source: "gk" },
      aliases: ["customer", "supplier", "member", "account", "master data"],
    },
  ],
  peakFactor: { value: 3, why: "office hours carry most of the day; batch jobs of the source add short peaks", source: "gk", confidence: "low" },
  season: "Working days from 09:00 to 17:00 and the close of month; load follows staff and batch jobs of the sources.",
  windows: [
    { id: "events-by-minute", kind: "tumbling", seconds: 60, allowedLatenessSeconds: 300, measure: "events by type", aggregation: ["count"], entity: "business_event", groupBy: ["event_type"], why: "a source that falls silent shows within two minutes" },
    { id: "activity-hour", kind: "sliding", seconds: 3600, slideSeconds: 300, allowedLatenessSeconds: 900, measure: "measured quantity by subject", aggregation: ["sum", "avg", "max"], entity: "business_event", groupBy: ["subject_id"], of: "measured_value", why: "an hour smooths single readings, five minutes of slide keep dashboards current" },
    { id: "records-by-day", kind: "tumbling", seconds: 86400, allowedLatenessSeconds: 86400, measure: "records and amounts by state", aggregation: ["count", "sum"], entity: "business_record", groupBy: ["record_state"], of: "amount", why: "the daily report; one day of lateness covers a failed night run" },
  ],
  joins: [
    { kind: "lookup", left: "business_record", right: "party", on: "party_id", missing: "keep the record with segment 'unknown': totals must be complete, and the master system usually lags by hours" },
  ],
  transformation: {
    entity: "business_record", reference: "party", joinKey: "party_id", derivedField: "amount_class", derivedType: "string",
    cases: [
      { when: "record_state IN ('cancelled', 'deleted')", then: "'void'", meaning: "void records stay in the history but out of totals" },
      { when: "amount IS NULL", then: "'not_valued'", meaning: "no amount yet" },
      { when: "amount < 0", then: "'reversal'", meaning: "negative amounts are reversals, not errors" },
      { when: "amount >= 10000", then: "'large'", meaning: "reviewed by a person" },
    ],
    defaultValue: "'normal'", defaultMeaning: "all other records",
    filters: [{ sql: "record_id IS NOT NULL", meaning: "a row without its key cannot be deduplicated; ingestion counts and quarantines it" }],
    qualityChecks: [
      { name: "dq_currency_missing", sql: "amount IS NOT NULL AND currency_code IS NULL", meaning: "amount without currency" },
      { name: "dq_time_order", sql: "updated_at < created_at", meaning: "changed before it was created" },
      { name: "dq_party_missing", sql: "party_id IS NULL", meaning: "belongs to nobody" },
    ],
    referenceFields: ["party_segment", "country_code"],
    finalFilters: [{ sql: "amount IS NULL OR currency_code IS NOT NULL", meaning: "an amount without currency cannot be summed; records without amount stay" }],
    missingReference: { action: "default", values: { party_segment: "'unknown'" } },
  },
  rules: [
    { id: "record-id-unique", dimension: "uniqueness", entity: "business_record", statement: "No record id occurs twice after deduplication (0 rows).", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "currency-with-amount", dimension: "consistency", entity: "business_record", statement: "At most 0.1 % of records carry an amount without a currency.", sql: "amount IS NOT NULL AND currency_code IS NULL", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "change-after-creation", dimension: "consistency", entity: "business_record", statement: "At most 0.1 % of records were changed before they were created.", sql: "updated_at < created_at", threshold: { value: 0.1, unit: "%" }, onFailure: "alert" },
    { id: "amount-plausible", dimension: "accuracy", entity: "business_record", statement: "At most 0.1 % of amounts lie outside plus or minus 10 million.", sql: "amount > 10000000 OR amount < -10000000", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "party-known", dimension: "completeness", entity: "business_record", statement: "At most 1 % of records name a party the master system lacks.", threshold: { value: 1, unit: "%" }, onFailure: "default" },
    { id: "records-fresh", dimension: "timeliness", entity: "business_record", statement: "The newest record is at most 26 hours old.", threshold: { value: 93600, unit: "s" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "records in the platform", right: "records in the source database", measure: "count by day of creation", tolerance: "0 rows", frequency: "daily", owner: "data team" },
    { left: "sum of amounts by month", right: "ledger or report of the business", measure: "amount per currency", tolerance: "0.01 per currency", frequency: "monthly, before the close", owner: "finance" },
  ],
  outliers: [
    { measure: "records by day", method: "mean of the same weekday, last 28 days", threshold: "plus or minus 20 %" },
    { measure: "amount", method: "interquartile range by segment", threshold: "above 3 ranges: review, do not drop" },
  ],
  kpis: [
    { id: "records-processed", name: "Records processed", formula: "distinct records published", unit: "records/day", alertWhen: "below 80 % of the same weekday" },
    { id: "open-records", name: "Open records", formula: "records in state open", unit: "records", alertWhen: "grows five working days in a row" },
    { id: "published-on-time", name: "Reports on time", formula: "reports published before their deadline / reports due", unit: "%", alertWhen: "below 99 % over 30 days" },
  ],
  classification: { public: ["published statistics"], internal: ["counts and aggregates"], confidential: ["business records", "amounts"], restricted: ["identifiers and contact data of people"] },
  personalData: [
    { field: "business_record.party_id", kind: "direct-identifier", treatment: "keyed hash in analytics; the mapping stays in the master system" },
    { field: "business_event.actor_id", kind: "direct-identifier", treatment: "pseudonym, removed after 13 months" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "records concern people in the European Union" }, { regime: "sox", when: "figures feed the accounts of a company listed in the United States" }],
  semantics: {
    clock: "Records count by the commit time of the source system, events by the producer's clock; arrival time is kept to measure delay.",
    identity: "The key of the source system plus the name of that system; the same party in two systems is linked in the master data, not by name.",
    lateData: "Daily figures stay open one day and are restated once; later arrivals go to the next day with a correction mark.",
    correction: "A changed record replaces its earlier version; the earlier one stays readable for audit by its change time.",
  },
  lateDataSeconds: 86400,
  partitioning: { time: "daily", hashKey: "party_id", rangeKey: "updated_at", custom: "by source system, so that one source can be reloaded alone" },
  machineLearning: [{ model: "volume forecast by day", features: "counts of 2 years, weekday, public holidays", freshness: "daily" }],
  graphUse: null,
  edgeUse: null,
  eventDriven: "A record that changes state notifies the systems that act on it; a source that falls silent opens a ticket.",
  apiFirst: "Current state of a record by id deserves an API; history stays in the warehouse.",
  roadmap: [
    { quarter: 1, outcome: "one source complete and reconciled", work: ["load the most used source", "daily count reconciliation", "quality rules with owners"] },
    { quarter: 2, outcome: "all named sources loaded", work: ["remaining sources", "master data for parties", "first dashboards replaced"] },
    { quarter: 3, outcome: "faster where it pays", work: ["change capture for the records that users wait for", "freshness targets per table"] },
    { quarter: 4, outcome: "self-service", work: ["documented tables with owners", "access by role", "retirement of old extracts"] },
  ],
  dataProducts: [
    { name: "records_current", owner: "data team", consumers: "operations, reporting" },
    { name: "party_master", owner: "master data owner", consumers: "all teams" },
  ],
  sources: { gk: generalKnowledge },
};
