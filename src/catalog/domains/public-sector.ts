import type { DomainPack } from "../domain.js";
import { day, decimal, flag, generalKnowledge, ingestedAt, instant, text, whole } from "../domain-fields.js";

/** Cities, ministries, agencies: cases with legal deadlines, registers, open data, sensors in the street. */
export const publicSector: DomainPack = {
  id: "public-sector",
  name: "Public sector",
  aliases: ["public sector", "government", "city administration", "city", "municipality", "council", "ministry", "federal agency", "government agency", "public agency", "employment agency", "government department", "borough", "public body", "tax authority", "social security", "police", "defence", "defense", "smart city", "public administration", "customs", "election", "open data", "emergency services", "immigration"],
  summary: "A case has a legal deadline and an owner, every access must have a purpose, and whatever may be published should be, without making anybody recognisable.",
  entities: [
    {
      id: "case_step", name: "Case steps", kind: "transaction", key: ["step_id"], eventTime: "recorded_at",
      partitionKey: { field: "case_id", why: "the state of a case follows from the order of its steps" },
      fields: [
        text("step_id", "Step in the case system"), text("case_id", "File number"), text("procedure_code", "Procedure of the service catalogue"), text("applicant_key", "Pseudonym by purpose: differs per register", { personal: "direct-identifier" }),
        text("step_kind", "Step", { values: ["received", "incomplete", "in-review", "decided", "appealed", "closed", "withdrawn", "exercise"] }), decimal("granted_amount", "Benefit or fee decided", { required: false, min: -1000000, max: 10000000 }),
        text("district_code", "District of the applicant", { required: false, personal: "location" }), day("deadline_on", "Legal deadline", { required: false }), day("decided_on", "Day of the decision", { required: false }),
        flag("is_sealed", "Protected by court or witness order", { required: false }), instant("recorded_at", "Clock of the case system"), ingestedAt,
      ],
      recordBytes: { typical: 1500, low: 500, high: 5000, source: "gk" },
      aliases: ["case management", "case", "application", "permit", "citizen", "file", "sql server"],
    },
    {
      id: "street_sensor", name: "Street sensors", kind: "measurement", key: ["sensor_id", "measured_at"], eventTime: "measured_at",
      partitionKey: { field: "sensor_id", why: "counts are differences per sensor" },
      fields: [text("sensor_id", "Sensor"), text("district_code", "District"), text("measure_code", "Traffic, air, noise, parking"), decimal("measured_number", "Value", { required: false, min: 0, max: 100000 }), instant("measured_at", "Device clock"), ingestedAt],
      recordBytes: { typical: 200, low: 60, high: 400, source: "gk" },
      aliases: ["traffic sensor", "sensor", "air quality", "camera count", "parking"],
    },
    {
      id: "service_contact", name: "Service contacts", kind: "event", key: ["contact_id"], eventTime: "occurred_at",
      partitionKey: { field: "district_code", why: "served by district teams" },
      fields: [text("contact_id", "Contact"), text("district_code", "District"), text("procedure_code", "Subject"), text("channel_code", "Portal, phone, counter"), whole("waiting_seconds", "Waiting time", { required: false, min: 0, max: 86400 }), instant("occurred_at", "Server clock"), ingestedAt],
      recordBytes: { typical: 500, low: 200, high: 1200, source: "gk" },
      aliases: ["portal", "hotline", "311", "appointment", "emergency call", "survey"],
    },
    {
      id: "procedure_entry", name: "Service catalogue", kind: "reference", key: ["procedure_code"],
      fields: [text("procedure_code", "Procedure"), text("responsible_office", "Office"), text("legal_basis", "Statute"), whole("deadline_days", "Legal time limit", { required: false, min: 0 }), whole("retention_years", "Retention schedule", { required: false, min: 0 })],
      recordBytes: { typical: 1000, low: 400, high: 3000, source: "gk" },
      aliases: ["catalogue", "register", "open data csv", "address register", "budget", "finance system"],
    },
  ],
  peakFactor: { value: 4, why: "office hours and filing deadlines; the last day of a tax or grant period reaches 10 times the average", source: "gk", confidence: "low" },
  season: "Filing deadlines, start of school year, elections, emergencies; nights are quiet.",
  windows: [
    { id: "deadline-watch", kind: "tumbling", seconds: 86400, allowedLatenessSeconds: 86400, measure: "steps by procedure", aggregation: ["count"], entity: "case_step", groupBy: ["procedure_code", "step_kind"], why: "legal time runs in days; clerks complete entries the next morning" },
    { id: "traffic-5min", kind: "tumbling", seconds: 300, allowedLatenessSeconds: 120, measure: "measures by district", aggregation: ["avg", "max"], entity: "street_sensor", groupBy: ["district_code", "measure_code"], of: "measured_number", why: "signals and signs are switched every five minutes" },
    { id: "air-24h", kind: "sliding", seconds: 86400, slideSeconds: 3600, allowedLatenessSeconds: 7200, measure: "24-hour mean by sensor", aggregation: ["avg"], entity: "street_sensor", groupBy: ["sensor_id", "measure_code"], of: "measured_number", why: "limits for particles are 24-hour means by law" },
  ],
  joins: [
    { kind: "lookup", left: "case_step", right: "procedure_entry", on: "procedure_code", missing: "keep with office 'unassigned' and alert: the applicant's deadline runs although the catalogue lags behind a new law" },
    { kind: "stream-stream", left: "service_contact", right: "case_step", on: "procedure_code", withinSeconds: 604800, missing: "contacts without cases: information need, input for the portal text" },
  ],
  transformation: {
    entity: "case_step", reference: "procedure_entry", joinKey: "procedure_code", derivedField: "deadline_state", derivedType: "string",
    cases: [
      { when: "step_kind IN ('closed', 'withdrawn')", then: "'finished'", meaning: "no deadline runs" },
      { when: "decided_on IS NOT NULL AND decided_on <= deadline_on", then: "'in_time'", meaning: "decided within the legal limit" },
      { when: "decided_on > deadline_on", then: "'late'", meaning: "decided after the limit: may grant by law" },
      { when: "step_kind = 'incomplete'", then: "'paused'", meaning: "clock stops until documents arrive" },
    ],
    defaultValue: "'running'", defaultMeaning: "open, or no deadline stated",
    filters: [
      { sql: "step_id IS NOT NULL", meaning: "a step without number cannot be audited" },
      { sql: "step_kind IS NULL OR step_kind <> 'exercise'", meaning: "training cases" },
      { sql: "is_sealed IS NULL OR is_sealed = FALSE", meaning: "sealed files never leave the case system; unmarked files follow the normal rule" },
    ],
    qualityChecks: [
      { name: "dq_deadline_missing", sql: "deadline_on IS NULL", meaning: "no deadline stated" },
      { name: "dq_amount_implausible", sql: "granted_amount > 10000000", meaning: "above 10 million: decimal point" },
      { name: "dq_applicant_missing", sql: "applicant_key IS NULL", meaning: "no applicant" },
    ],
    referenceFields: ["responsible_office", "legal_basis", "deadline_days"],
    finalFilters: [{ sql: "granted_amount IS NULL OR granted_amount <= 10000000", meaning: "implausible amounts are confirmed by the office before publication" }],
    missingReference: { action: "default", values: { responsible_office: "'unassigned'" } },
  },
  rules: [
    { id: "step-unique", dimension: "uniqueness", entity: "case_step", statement: "No case step occurs twice (0 rows).", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "deadline-present", dimension: "completeness", entity: "case_step", statement: "At most 2 % of steps have no deadline.", sql: "deadline_on IS NULL", threshold: { value: 2, unit: "%" }, onFailure: "alert" },
    { id: "procedure-known", dimension: "completeness", entity: "case_step", statement: "At most 0.5 % of steps name an unknown procedure.", threshold: { value: 0.5, unit: "%" }, onFailure: "default" },
    { id: "amount-plausible", dimension: "accuracy", entity: "case_step", statement: "No decision above 10 million is published unconfirmed (0 rows).", sql: "granted_amount > 10000000", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "decision-has-day", dimension: "consistency", entity: "case_step", statement: "At most 0.1 % of decisions have no day.", sql: "step_kind = 'decided' AND decided_on IS NULL", threshold: { value: 0.1, unit: "%" }, onFailure: "alert" },
    { id: "nothing-sealed", dimension: "accuracy", entity: "case_step", statement: "No sealed file reaches the platform (0 rows).", sql: "is_sealed = TRUE", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "cases-fresh", dimension: "timeliness", entity: "case_step", statement: "The newest step is at most 26 hours old on working days.", threshold: { value: 93600, unit: "s" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "open cases in the platform", right: "open cases in the case system", measure: "count by office", tolerance: "0", frequency: "daily", owner: "digital office" },
    { left: "granted amounts", right: "payments of the treasury", measure: "sum by procedure and month", tolerance: "0.00", frequency: "monthly", owner: "treasury" },
  ],
  outliers: [{ measure: "cases by procedure and week", method: "same week of 3 years", threshold: "plus 50 %" }, { measure: "sensor value", method: "neighbour sensors", threshold: "above 5 times their median for 1 hour" }],
  kpis: [
    { id: "in-time", name: "Decided in time", formula: "in_time / decided, by procedure", unit: "%", alertWhen: "below 95" },
    { id: "backlog", name: "Open cases", formula: "running + paused", unit: "cases", alertWhen: "grows four weeks in a row" },
    { id: "waiting", name: "Waiting time", formula: "waiting_seconds, 90th percentile by channel", unit: "minutes", alertWhen: "above 20" },
  ],
  classification: { public: ["open data sets after disclosure check", "budgets"], internal: ["case counts", "waiting times"], confidential: ["cases by pseudonym"], restricted: ["identity registers", "health and benefit files", "sealed files: never loaded"] },
  personalData: [
    { field: "case_step.applicant_key", kind: "direct-identifier", treatment: "separate pseudonym per purpose: registers must not be joined without a legal basis" },
    { field: "case_step.district_code", kind: "location", treatment: "groups below 10 suppressed, second cell suppressed against subtraction" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "European Union; the legal basis is a statute, seldom consent" }, { regime: "fedramp-moderate", when: "federal agency of the United States uses cloud services" }, { regime: "cjis", when: "criminal-justice data in the United States" }, { regime: "nis2", when: "public administration in the European Union" }, { regime: "bsi-c5", when: "German administration uses cloud services" }],
  semantics: {
    clock: "Receipt at the authority starts the legal clock, wherever the letter lay before; weekends and public holidays of the state count as the statute says.",
    identity: "There is deliberately no common key of persons. Joins across registers need a named legal basis and leave a record.",
    lateData: "Paper is entered days later with its receipt day. Deadline figures are restated for a month, annual statistics close in March.",
    correction: "Decisions are revoked by a new decision. Published statistics carry a revision number and stay available in all revisions.",
  },
  lateDataSeconds: 604800,
  partitioning: { time: "monthly", hashKey: "case_id", rangeKey: "recorded_at", custom: "by responsible office, so that access and retention schedules apply per partition" },
  machineLearning: [{ model: "backlog forecast", features: "receipts 3 years, staff, deadlines", freshness: "weekly" }, { model: "document sorting", features: "form type, text", freshness: "at receipt; a person decides" }],
  graphUse: null,
  edgeUse: "Counting cameras send numbers only; pictures never leave the device.",
  eventDriven: "A deadline in five days informs the office; a complete application starts review; air limits exceeded switch signs.",
  apiFirst: "Case state for applicants, open data with revision, procedure catalogue.",
  roadmap: [
    { quarter: 1, outcome: "deadlines in sight", work: ["daily load of case steps", "catalogue with deadlines and retention", "access by purpose"] },
    { quarter: 2, outcome: "first open data by routine", work: ["disclosure check", "revisions and licences", "accessibility of charts (WCAG 2.2 AA)"] },
    { quarter: 3, outcome: "city in real time", work: ["sensor load and neighbour checks", "traffic windows", "camera counts at the edge"] },
    { quarter: 4, outcome: "retention carried out", work: ["deletion by schedule with proof", "archive hand-over", "continuity exercise with paper"] },
  ],
  dataProducts: [{ name: "cases_current", owner: "digital office", consumers: "offices, auditors" }, { name: "open_data_catalogue", owner: "statistics office", consumers: "public" }, { name: "street_measures", owner: "transport department", consumers: "signal control, press" }],
  sources: { gk: generalKnowledge },
};
