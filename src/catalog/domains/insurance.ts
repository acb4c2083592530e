import type { DomainPack } from "../domain.js";
import { day, decimal, generalKnowledge, ingestedAt, instant, text, whole } from "../domain-fields.js";

/** Insurers of property, life and health: policies with two time axes, claims that develop for years. */
export const insurance: DomainPack = {
  id: "insurance",
  name: "Insurance",
  aliases: ["insurance", "insurer", "insurance broker", "insurance comparison", "reinsurance", "reinsurer", "insurtech", "underwriting", "actuarial", "claims handling", "life insurance", "motor insurance", "policy administration", "annuity", "pension fund", "pension provider", "pension"],
  summary: "A policy has an effective date and a booking date and both are asked for; a claim's cost is an estimate that develops until it closes, sometimes ten years later.",
  entities: [
    {
      id: "claim_transaction", name: "Claim transactions", kind: "transaction", key: ["transaction_id"], eventTime: "booked_at",
      partitionKey: { field: "claim_id", why: "reserves and payments of one claim are applied in booking order" },
      fields: [
        text("transaction_id", "Booking line of the claims system"), text("claim_id", "Claim"), text("policy_id", "Policy that covers it"),
        text("transaction_kind", "Kind", { values: ["reserve-change", "payment", "recovery", "expense", "reopening", "migration-test"] }),
        decimal("booked_amount", "Signed amount in policy currency", { min: -50000000, max: 50000000 }),
        text("currency_code", "ISO 4217"), text("payee_token", "Token of the payee's account", { required: false, personal: "financial" }),
        text("diagnosis_code", "Diagnosis on health claims (EDI 837)", { required: false, personal: "health" }),
        day("loss_date", "Day the loss happened: decides the accident year"), day("reported_on", "Day it was reported", { required: false }),
        instant("booked_at", "Booking time: decides the financial period"), ingestedAt,
      ],
      recordBytes: { typical: 2000, low: 700, high: 6000, source: "gk" },
      aliases: ["claim", "claims database", "edi 837", "837", "loss", "payment", "reserve"],
    },
    {
      id: "policy_version", name: "Policy versions", kind: "transaction", key: ["policy_id", "version_number"], eventTime: "recorded_at",
      partitionKey: { field: "policy_id", why: "versions of a policy must be ordered" },
      fields: [
        text("policy_id", "Policy number"), whole("version_number", "Endorsement number", { min: 0 }), text("holder_id", "Policy holder", { personal: "direct-identifier" }),
        text("product_code", "Product"), decimal("annual_premium", "Premium per year, tax excluded", { required: false, min: 0 }),
        day("effective_from", "Cover begins or changes"), instant("recorded_at", "When the system knew: may be months after effective_from"), ingestedAt,
      ],
      recordBytes: { typical: 2500, low: 1000, high: 8000, source: "gk" },
      aliases: ["policy", "policy administration", "contract", "premium", "enrolment", "834"],
    },
    {
      id: "portal_event", name: "Portal and call events", kind: "event", key: ["event_id"], eventTime: "occurred_at",
      partitionKey: { field: "policy_id", why: "contacts are read beside the policy" },
      fields: [
        text("event_id", "Event"), text("policy_id", "Policy, after log-in", { required: false }), text("channel_code", "Portal, app, phone, broker"),
        text("action_code", "What was done", { personal: "behavioural" }), instant("occurred_at", "Server time"), ingestedAt,
      ],
      recordBytes: { typical: 900, low: 400, high: 1800, source: "gk" },
      aliases: ["member portal", "portal", "broker", "call centre", "app", "telematics"],
    },
    {
      id: "policy", name: "Policies in force", kind: "reference", key: ["policy_id"],
      fields: [
        text("policy_id", "Policy number"), text("line_of_business", "Motor, property, liability, health, life"), text("insured_country", "Country of the risk"),
        decimal("sum_insured", "Limit of cover", { required: false, min: 0 }), text("reinsurance_treaty", "Treaty that shares the loss", { required: false }),
      ],
      recordBytes: { typical: 1800, low: 700, high: 5000, source: "gk" },
      aliases: ["member", "holder", "master", "treaty", "provider directory"],
    },
  ],
  peakFactor: { value: 4, why: "office hours and nightly batch of the core systems; a storm multiplies reports by 10 for two days", source: "gk", confidence: "low" },
  season: "Renewal dates (1 January in most of Europe, enrolment autumn in the United States), month and quarter close, natural catastrophes.",
  windows: [
    { id: "reports-by-hour", kind: "tumbling", seconds: 3600, allowedLatenessSeconds: 3600, measure: "claim bookings by kind", aggregation: ["count", "sum"], entity: "claim_transaction", groupBy: ["transaction_kind"], of: "booked_amount", why: "a catastrophe shows in the count within hours and decides staffing" },
    { id: "paid-by-day", kind: "tumbling", seconds: 86400, allowedLatenessSeconds: 172800, measure: "amounts by policy", aggregation: ["sum", "count", "max"], entity: "claim_transaction", groupBy: ["policy_id"], of: "booked_amount", why: "the ledger day; batch interfaces are repaired within two days" },
    { id: "claim-frequency-year", kind: "sliding", seconds: 31536000, slideSeconds: 86400, allowedLatenessSeconds: 2592000, measure: "claims of a policy in a year", aggregation: ["distinct"], entity: "claim_transaction", groupBy: ["policy_id"], of: "claim_id", why: "no-claims discounts and fraud rules look back twelve months" },
  ],
  joins: [
    { kind: "lookup", left: "claim_transaction", right: "policy", on: "policy_id", missing: "quarantine: a payment without cover is either fraud or a policy not booked yet; claims handlers decide within two days" },
    { kind: "stream-stream", left: "claim_transaction", right: "policy_version", on: "policy_id", withinSeconds: 31536000, missing: "no version effective on the loss date: cover question to the handler, the reserve is booked all the same" },
  ],
  transformation: {
    entity: "claim_transaction", reference: "policy", joinKey: "policy_id", derivedField: "cost_component", derivedType: "string",
    cases: [
      { when: "transaction_kind = 'reserve-change'", then: "'outstanding'", meaning: "estimate still to be paid: incurred is paid plus outstanding" },
      { when: "transaction_kind = 'recovery'", then: "'recovered'", meaning: "salvage, recourse and reinsurance reduce the cost" },
      { when: "transaction_kind = 'expense'", then: "'handling'", meaning: "allocated handling cost" },
      { when: "transaction_kind = 'payment' AND (booked_amount >= 100000 OR booked_amount <= -100000)", then: "'large_payment'", meaning: "reported to reinsurers, as is the cancellation of such a payment" },
      { when: "transaction_kind = 'payment'", then: "'paid'", meaning: "indemnity paid" },
    ],
    defaultValue: "'other'", defaultMeaning: "reopenings and unknown kinds carry no cost of their own",
    filters: [
      { sql: "transaction_id IS NOT NULL", meaning: "a booking without its key cannot be proved in the ledger" },
      { sql: "transaction_kind IS NULL OR transaction_kind <> 'migration-test'", meaning: "test bookings of a migration" },
    ],
    qualityChecks: [
      { name: "dq_amount_missing", sql: "booked_amount IS NULL", meaning: "no amount" },
      { name: "dq_reported_before_loss", sql: "reported_on < loss_date", meaning: "reported before it happened" },
      { name: "dq_loss_missing", sql: "loss_date IS NULL", meaning: "no loss date: accident year unknown" },
    ],
    referenceFields: ["line_of_business", "insured_country", "reinsurance_treaty"],
    finalFilters: [{ sql: "booked_amount IS NOT NULL AND loss_date IS NOT NULL", meaning: "triangles need amount and accident year; the rest waits for the handler" }],
    missingReference: { action: "quarantine" },
  },
  rules: [
    { id: "transaction-unique", dimension: "uniqueness", entity: "claim_transaction", statement: "No booking occurs twice (0 rows).", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "amount-present", dimension: "completeness", entity: "claim_transaction", statement: "Every booking has an amount (0 rows without).", sql: "booked_amount IS NULL", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "policy-known", dimension: "completeness", entity: "claim_transaction", statement: "At most 0.5 % of bookings have no policy in force.", threshold: { value: 0.5, unit: "%" }, onFailure: "quarantine" },
    { id: "loss-before-report", dimension: "consistency", entity: "claim_transaction", statement: "At most 0.1 % of losses are reported before they happen.", sql: "reported_on < loss_date", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "recovery-negative", dimension: "consistency", entity: "claim_transaction", statement: "Recoveries reduce cost: no positive recovery (0 rows).", sql: "transaction_kind = 'recovery' AND booked_amount > 0", threshold: { value: 0, unit: "rows" }, onFailure: "alert" },
    { id: "amount-range", dimension: "accuracy", entity: "claim_transaction", statement: "No booking exceeds plus or minus 50 million unconfirmed (0 rows).", sql: "booked_amount > 50000000 OR booked_amount < -50000000", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "claims-fresh", dimension: "timeliness", entity: "claim_transaction", statement: "The newest booking is at most 26 hours old on working days.", threshold: { value: 93600, unit: "s" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "paid and outstanding by line", right: "general ledger", measure: "amount by month and currency", tolerance: "0.00", frequency: "monthly before close", owner: "finance" },
    { left: "claims triangle of this quarter", right: "triangle of last quarter plus movements", measure: "cell by accident year", tolerance: "0.00; differences explained", frequency: "quarterly", owner: "actuarial" },
    { left: "policies in force", right: "premium invoiced", measure: "count and annual premium", tolerance: "0.1 %", frequency: "monthly", owner: "policy administration" },
  ],
  outliers: [{ measure: "booked_amount by line", method: "logarithm by line and severity band", threshold: "above the 99.5th percentile: large-loss review" }, { measure: "claims by postcode and day", method: "Poisson against 5-year mean", threshold: "probability below 0.001: event" }],
  kpis: [
    { id: "loss-ratio", name: "Loss ratio", formula: "incurred / earned premium, by accident year", unit: "%", alertWhen: "3 points above plan" },
    { id: "settlement-time", name: "Settlement time", formula: "report to last payment, median by line", unit: "days", alertWhen: "20 % above the 12-month mean" },
    { id: "reserve-development", name: "Run-off result", formula: "old reserve - payments - new reserve", unit: "policy currency", alertWhen: "negative for a line two quarters in a row" },
  ],
  classification: { public: ["product terms"], internal: ["frequencies by line"], confidential: ["policies and claims by pseudonym", "reserves by claim"], restricted: ["medical reports", "payee accounts", "fraud suspicion"] },
  personalData: [
    { field: "policy_version.holder_id", kind: "direct-identifier", treatment: "pseudonym outside administration" },
    { field: "claim_transaction.diagnosis_code", kind: "health", treatment: "column visible to health claims roles only; never a rating factor outside health" },
    { field: "claim_transaction.payee_token", kind: "financial", treatment: "token; account number stays in payments" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "insured people in the European Union" }, { regime: "dora", when: "insurer in the European Union" }, { regime: "hipaa", when: "health plan in the United States" }, { regime: "nydfs-500", when: "licensed in New York" }, { regime: "sox", when: "listed in the United States" }],
  semantics: {
    clock: "Three dates: loss date for the accident year, effective date for cover, booking date for the accounts. Every figure names the one it uses.",
    identity: "One person holds several policies through several brokers; the party master links them, and payments to a household are shown together for fraud.",
    lateData: "Losses are reported years later (incurred but not reported). Accounting periods never reopen; accident years always do.",
    correction: "Bookings are reversed, not changed. As-was reports use recorded time, as-is reports effective time: both are kept.",
  },
  lateDataSeconds: 172800,
  partitioning: { time: "monthly", hashKey: "policy_id", rangeKey: "loss_date", custom: "by line of business and accident year, the axes of every triangle" },
  machineLearning: [{ model: "claims fraud score", features: "frequency, time since inception, payee shared with others", freshness: "at report, minutes" }, { model: "reserve estimate at report", features: "line, injury, region, early payments", freshness: "daily" }, { model: "lapse", features: "premium change, contacts, payment delays", freshness: "monthly" }],
  graphUse: "People, vehicles, garages, doctors and accounts as a graph show staged accidents: few garages, many strangers.",
  edgeUse: null,
  eventDriven: "A report opens cover check and reserve; a large loss informs reinsurers; a storm warning sends prevention messages to the area.",
  apiFirst: "Claim status for customers and brokers, cover on a date, treaty bordereaux.",
  roadmap: [
    { quarter: 1, outcome: "bookings equal the ledger", work: ["claims and policy capture", "monthly proof", "two time axes modelled"] },
    { quarter: 2, outcome: "triangles by button", work: ["accident-year tables", "quarter comparison", "large-loss list"] },
    { quarter: 3, outcome: "fraud and event detection", work: ["score at report", "party graph", "catastrophe dashboard"] },
    { quarter: 4, outcome: "regulatory reports from one store", work: ["report cells traced to bookings", "deletion of lapsed offers", "recovery exercise"] },
  ],
  dataProducts: [{ name: "claims_incurred", owner: "claims", consumers: "actuarial, finance" }, { name: "policies_in_force", owner: "policy administration", consumers: "sales, pricing" }, { name: "large_losses", owner: "reinsurance", consumers: "reinsurers" }],
  sources: { gk: generalKnowledge },
};
