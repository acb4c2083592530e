import type { DomainPack } from "../domain.js";
import { decimal, flag, generalKnowledge, ingestedAt, instant, text, whole } from "../domain-fields.js";

/** Plants and connected products: machine signals, production counts, quality, genealogy. */
export const manufacturing: DomainPack = {
  id: "manufacturing",
  name: "Manufacturing",
  aliases: ["pharmaceutical", "pharmaceutical company", "manufacturing", "manufacturer", "car manufacturer", "automotive", "factory", "plant", "industrial", "industry 4.0", "production line", "semiconductor", "chemical", "steel", "refinery", "oil refinery", "medical device manufacturer", "food producer", "brewery", "paper mill", "pharmaceutical production", "machine builder", "aerospace", "mes", "plc", "opc ua", "predictive maintenance", "connected vehicle", "connected car", "car maker", "carmaker", "vehicle telemetry"],
  summary: "A machine signal means nothing without the order, tool and material at that second; traceability from part to raw lot must hold for fifteen years.",
  entities: [
    {
      id: "unit_produced", name: "Units produced", kind: "transaction", key: ["unit_id", "operation_code"], eventTime: "finished_at",
      partitionKey: { field: "line_id", why: "cycle times and sequence are read per line; the network may drop but order on a line holds" },
      fields: [
        text("unit_id", "Serial or lot number"), text("operation_code", "Step of the routing"), text("machine_id", "Machine that did it"), text("line_id", "Line"),
        text("work_order", "Order"), text("inspection_result", "Result", { values: ["pass", "fail", "rework", "scrap", "not-inspected", "trial"] }),
        decimal("cycle_seconds", "Time of the step", { required: false, min: 0, max: 86400 }), decimal("measured_deviation", "Deviation from nominal in tolerance units", { required: false, min: -10, max: 10 }),
        text("operator_badge", "Badge, where law and works council allow", { required: false, personal: "direct-identifier" }),
        instant("finished_at", "Clock of the line controller, disciplined by PTP or NTP"), ingestedAt,
      ],
      recordBytes: { typical: 700, low: 300, high: 2000, source: "gk" },
      aliases: ["mes", "production", "work order", "quality", "inspection", "postgresql mes", "traceability"],
    },
    {
      id: "machine_signal", name: "Machine signals", kind: "measurement", key: ["machine_id", "signal_code", "sampled_at"], eventTime: "sampled_at",
      partitionKey: { field: "machine_id", why: "signals of one machine are evaluated together" },
      fields: [
        text("machine_id", "Machine"), text("signal_code", "Tag, mapped from the controller's address"), decimal("signal_number", "Value in the tag's unit", { required: false }),
        text("signal_quality", "Quality of OPC UA", { values: ["good", "uncertain", "bad"] }), instant("sampled_at", "Source time stamp of the controller, not the server's"), ingestedAt,
      ],
      recordBytes: { typical: 190, low: 20, high: 300, source: "gk" },
      aliases: ["plc", "opc ua", "sensor", "telemetry", "historian", "vibration", "vehicle telemetry", "scada"],
    },
    {
      id: "machine_state", name: "Machine states", kind: "event", key: ["state_id"], eventTime: "entered_at",
      partitionKey: { field: "machine_id", why: "a state ends when the next begins" },
      fields: [
        text("state_id", "State change"), text("machine_id", "Machine"), text("state_code", "State", { values: ["running", "idle", "setup", "fault", "planned-stop", "off"] }),
        text("reason_code", "Reason, often entered after the stop", { required: false }), flag("entered_by_hand", "Reason typed by a person", { required: false }), instant("entered_at", "Controller clock"), ingestedAt,
      ],
      recordBytes: { typical: 250, low: 100, high: 500, source: "gk" },
      aliases: ["state", "alarm", "downtime", "andon", "stop"],
    },
    {
      id: "machine", name: "Machines", kind: "reference", key: ["machine_id"],
      fields: [
        text("machine_id", "Machine"), text("machine_class", "Type"), text("site_code", "Plant"), decimal("ideal_cycle_seconds", "Ideal cycle", { required: false, min: 0 }), whole("calibration_days", "Days since calibration", { required: false, min: 0 }),
      ],
      recordBytes: { typical: 700, low: 300, high: 1500, source: "gk" },
      aliases: ["asset", "equipment", "sap", "erp", "maintenance", "cmms"],
    },
  ],
  peakFactor: { value: 1.5, why: "signals at fixed rates over shifts; after a network cut the edge sends its buffer at 5 to 10 times the rate", source: "gk", confidence: "low" },
  season: "Shift starts, model changes and ramp-up of a new product; buffer replay after network maintenance.",
  windows: [
    { id: "machine-10s", kind: "tumbling", seconds: 10, allowedLatenessSeconds: 5, measure: "mean and extremes per signal", aggregation: ["avg", "min", "max"], entity: "machine_signal", groupBy: ["machine_id", "signal_code"], of: "signal_number", why: "ten seconds covers a machine cycle and cuts the volume of 100 Hz signals by a thousand" },
    { id: "line-yield", kind: "sliding", seconds: 3600, slideSeconds: 300, allowedLatenessSeconds: 600, measure: "results by line", aggregation: ["count"], entity: "unit_produced", groupBy: ["line_id", "inspection_result"], why: "a tool that drifts shows within the hour, before the shift is scrap" },
    { id: "oee-shift", kind: "tumbling", seconds: 28800, allowedLatenessSeconds: 14400, measure: "states by machine", aggregation: ["count"], entity: "machine_state", groupBy: ["machine_id", "state_code"], why: "a shift is eight hours; stop reasons are typed in until its end and corrected the next morning" },
  ],
  joins: [
    { kind: "lookup", left: "unit_produced", right: "machine", on: "machine_id", missing: "keep with class 'unregistered' and alert: the unit exists and must stay traceable; a new machine is registered within a day" },
    { kind: "stream-stream", left: "machine_signal", right: "unit_produced", on: "machine_id", withinSeconds: 3600, missing: "signals without a unit are warm-up or setup: kept for maintenance, not for quality" },
    { kind: "stream-stream", left: "machine_state", right: "unit_produced", on: "machine_id", withinSeconds: 28800, missing: "units while the machine reports idle: state tag wrongly mapped" },
  ],
  transformation: {
    entity: "unit_produced", reference: "machine", joinKey: "machine_id", derivedField: "yield_class", derivedType: "string",
    cases: [
      { when: "inspection_result = 'scrap'", then: "'scrap'", meaning: "lost material and time" },
      { when: "inspection_result IN ('fail', 'rework')", then: "'not_first_pass'", meaning: "may become good, never first-pass" },
      { when: "measured_deviation > 1 OR measured_deviation < -1", then: "'out_of_tolerance'", meaning: "measured outside although passed: check the gauge" },
      { when: "inspection_result = 'not-inspected'", then: "'unproven'", meaning: "sampling plan left it out" },
    ],
    defaultValue: "'first_pass'", defaultMeaning: "good at the first attempt",
    filters: [
      { sql: "unit_id IS NOT NULL AND operation_code IS NOT NULL", meaning: "without serial and step there is no traceability; the line keeps these for hand entry" },
      { sql: "inspection_result IS NULL OR inspection_result <> 'trial'", meaning: "trial parts are not sold and not counted" },
    ],
    qualityChecks: [
      { name: "dq_result_missing", sql: "inspection_result IS NULL", meaning: "no result: counted as first pass would flatter the line" },
      { name: "dq_cycle_implausible", sql: "cycle_seconds <= 0 OR cycle_seconds > 86400", meaning: "cycle of zero or beyond a day" },
      { name: "dq_order_missing", sql: "work_order IS NULL", meaning: "no order: cost cannot be assigned" },
    ],
    referenceFields: ["machine_class", "site_code", "ideal_cycle_seconds"],
    finalFilters: [{ sql: "inspection_result IS NOT NULL", meaning: "a unit without result must not default to good: it waits for the inspector" }],
    missingReference: { action: "default", values: { machine_class: "'unregistered'" } },
  },
  rules: [
    { id: "unit-step-unique", dimension: "uniqueness", entity: "unit_produced", statement: "Each unit passes each step once in the final data (0 rows twice); rework has its own step.", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "result-present", dimension: "completeness", entity: "unit_produced", statement: "At most 0.1 % of units have no result.", sql: "inspection_result IS NULL", threshold: { value: 0.1, unit: "%" }, onFailure: "quarantine" },
    { id: "machine-known", dimension: "completeness", entity: "unit_produced", statement: "At most 0.5 % of units come from unregistered machines.", threshold: { value: 0.5, unit: "%" }, onFailure: "default" },
    { id: "cycle-plausible", dimension: "accuracy", entity: "unit_produced", statement: "At most 0.5 % of cycles are zero or above a day.", sql: "cycle_seconds <= 0 OR cycle_seconds > 86400", threshold: { value: 0.5, unit: "%" }, onFailure: "alert" },
    { id: "pass-within-tolerance", dimension: "consistency", entity: "unit_produced", statement: "No passed unit is measured outside tolerance (0 rows).", sql: "inspection_result = 'pass' AND (measured_deviation > 1 OR measured_deviation < -1)", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
    { id: "units-fresh", dimension: "timeliness", entity: "unit_produced", statement: "The newest unit is at most 10 minutes old while a shift runs.", threshold: { value: 600, unit: "s" }, onFailure: "alert" },
    { id: "signal-good", dimension: "accuracy", entity: "machine_signal", statement: "At most 1 % of signals have bad quality.", sql: "signal_quality = 'bad'", threshold: { value: 1, unit: "%" }, onFailure: "alert" },
  ],
  reconciliation: [
    { left: "good units by order", right: "goods receipt in the ERP", measure: "count", tolerance: "0 units", frequency: "each shift", owner: "production control" },
    { left: "scrap units x material", right: "material consumption", measure: "kg by order", tolerance: "0.5 %", frequency: "daily", owner: "controlling" },
  ],
  outliers: [{ measure: "measured_deviation", method: "control chart (Western Electric rules) by machine and tool", threshold: "8 points on one side of the mean" }, { measure: "vibration", method: "band power against the machine's own first month", threshold: "4 times" }],
  kpis: [
    { id: "oee", name: "Overall equipment effectiveness", formula: "availability x performance x quality", unit: "%", alertWhen: "5 points below plan for a shift" },
    { id: "first-pass-yield", name: "First-pass yield", formula: "first-pass units / units started", unit: "%", alertWhen: "2 points below the 20-shift mean" },
    { id: "unplanned-stops", name: "Unplanned downtime", formula: "fault minutes / planned minutes", unit: "%", alertWhen: "above 5 on a bottleneck" },
  ],
  classification: { public: ["product data sheets"], internal: ["yield and downtime"], confidential: ["process parameters and recipes", "supplier lots"], restricted: ["operator-level performance", "designs of customers"] },
  neverStored: ["credentials of machine controllers"],
  personalData: [{ field: "unit_produced.operator_badge", kind: "direct-identifier", treatment: "kept in the plant for qualification proof; never in central performance reports" }],
  usualRegimes: [{ regime: "nis2", when: "manufacturer of listed goods in the European Union" }, { regime: "iec-62443", when: "industrial control network is connected" }, { regime: "tisax", when: "supplier of the car industry" }, { regime: "gxp", when: "medicines or medical devices" }, { regime: "gdpr", when: "vehicle or operator data of people in the European Union" }],
  semantics: {
    clock: "Controller time counts; the edge records its offset each minute. The production day begins with the early shift, not at midnight.",
    identity: "Serial numbers repeat between plants, so the key carries the site; assemblies inherit genealogy from their parts.",
    lateData: "Edge buffers deliver up to 72 hours late after a cut. Shift figures close the next noon; genealogy never closes.",
    correction: "A later inspection overrides an earlier one by time; recalled lots get a mark, no row is removed.",
  },
  lateDataSeconds: 259200,
  partitioning: { time: "daily", hashKey: "machine_id", rangeKey: "finished_at", custom: "by site and production day; raw high-rate signals 30 days, 10-second means for good" },
  machineLearning: [{ model: "remaining life of spindles", features: "band power, temperature, load, hours", freshness: "10 minutes" }, { model: "quality prediction", features: "process parameters of the unit, tool age", freshness: "within the cycle, at the edge" }],
  graphUse: "Genealogy as a graph answers a recall in minutes: from supplier lot to every vehicle and back.",
  edgeUse: "Edge servers per line buffer 72 hours, infer quality within the cycle and keep the line independent of the WAN.",
  eventDriven: "Control-chart breach stops the step after confirmation; fault state orders the spare part; a blocked lot blocks shipping.",
  apiFirst: "Genealogy by serial number for service and customers; machine health for maintenance.",
  roadmap: [
    { quarter: 1, outcome: "one line traceable", work: ["edge with buffering and tag mapping", "units matched with the ERP", "network zones agreed with plant safety"] },
    { quarter: 2, outcome: "effectiveness by shift", work: ["state model and reasons", "yield window", "replay test after a 24-hour cut"] },
    { quarter: 3, outcome: "roll-out by template", work: ["second plant", "control charts in operation", "recall exercise under 1 hour"] },
    { quarter: 4, outcome: "maintenance by condition", work: ["spindle model", "spare-part ordering", "edge update rings"] },
  ],
  dataProducts: [{ name: "units_final", owner: "production control", consumers: "quality, ERP" }, { name: "genealogy", owner: "quality", consumers: "service, recalls" }, { name: "machine_health", owner: "maintenance", consumers: "planning" }],
  sources: { gk: generalKnowledge },
};
