import type { DomainPack } from "../domain.js";
import { day, decimal, flag, generalKnowledge, ingestedAt, instant, text, whole } from "../domain-fields.js";

/** Shops with tills: receipts from stores that may be offline, fresh goods, promotions, suppliers. */
export const retailAndGrocery: DomainPack = {
  id: "retail-and-grocery",
  name: "Retail and grocery",
  aliases: ["fashion brand", "car dealership", "retail", "retailer", "grocery", "grocery chain", "supermarket", "convenience store", "department store", "fashion retail", "point of sale", "pos", "drugstore", "pharmacy chain", "restaurant chain", "quick service restaurant", "fast food", "restaurant", "coffee shop", "bakery", "wholesale", "franchise", "loyalty programme", "consumer goods", "replenishment", "store chain"],
  summary: "Receipts come from hundreds of stores with lines that fail; sales are known at the till, stock never exactly, and fresh goods lose value by the hour.",
  entities: [
    {
      id: "receipt_line", name: "Receipt lines", kind: "transaction", key: ["receipt_id", "line_number"], eventTime: "sold_at",
      partitionKey: { field: "store_id", why: "tills number receipts per store, so gaps are found in order; article would be hot for milk" },
      fields: [
        text("receipt_id", "Store, till, business day, number"), whole("line_number", "Line", { min: 1 }), text("store_id", "Store"), text("article_id", "Article"),
        text("line_kind", "Kind", { values: ["sale", "return", "void", "deposit", "discount", "training"] }),
        decimal("quantity", "Pieces or kilograms", { min: -10000, max: 10000 }), decimal("net_amount", "Paid for the line, tax included", { required: false, min: -100000, max: 100000 }), decimal("promotion_amount", "Reduction", { required: false, min: 0 }),
        text("loyalty_token", "Loyalty card", { required: false, personal: "behavioural" }), day("business_date", "Business day of the store"), instant("sold_at", "Till clock, set by the store server"), ingestedAt,
      ],
      recordBytes: { typical: 350, low: 150, high: 800, source: "gk" },
      aliases: ["point-of-sale", "pos", "till", "receipt", "transaction", "sales", "checkout"],
    },
    {
      id: "stock_movement", name: "Stock movements", kind: "transaction", key: ["movement_id"], eventTime: "booked_at",
      partitionKey: { field: "article_id", why: "stock is the sum of movements per store and article" },
      fields: [
        text("movement_id", "Document line"), text("store_id", "Store or warehouse"), text("article_id", "Article"), text("movement_kind", "Kind", { values: ["delivery", "transfer", "waste", "count-correction", "return-to-supplier"] }),
        decimal("quantity", "Signed quantity", { min: -100000, max: 100000 }), day("best_before_on", "Best before", { required: false }), instant("booked_at", "ERP booking"), ingestedAt,
      ],
      recordBytes: { typical: 600, low: 300, high: 1200, source: "gk" },
      aliases: ["inventory", "stock", "erp", "sap hana", "warehouse management", "delivery note"],
    },
    {
      id: "loyalty_event", name: "Loyalty and app events", kind: "event", key: ["event_id"], eventTime: "occurred_at",
      partitionKey: { field: "loyalty_token", why: "offers depend on the member's history in order" },
      fields: [text("event_id", "Event"), text("loyalty_token", "Member", { personal: "behavioural" }), text("event_name", "Coupon, scan, login"), flag("consent_marketing", "Agreed to offers"), instant("occurred_at", "Server time"), ingestedAt],
      recordBytes: { typical: 700, low: 300, high: 1200, source: "gk" },
      aliases: ["loyalty app", "loyalty", "coupon", "app"],
    },
    {
      id: "article", name: "Articles", kind: "reference", key: ["article_id"],
      fields: [text("article_id", "Article"), text("category_code", "Category"), text("supplier_id", "Supplier"), decimal("purchase_price", "Purchase price", { required: false, min: 0 }), flag("is_fresh", "Sold by best-before day", { required: false })],
      recordBytes: { typical: 1500, low: 600, high: 4000, source: "gk" },
      aliases: ["article", "product master", "supplier csv", "supplier", "price list", "assortment"],
    },
  ],
  peakFactor: { value: 4, why: "Friday evening and Saturday; stores are closed at night, so the average over 24 hours hides the opening hours", source: "gk", confidence: "low" },
  season: "Fridays and Saturdays, days before public holidays, the week before Christmas and Easter; promotions change on a fixed weekday.",
  windows: [
    { id: "sales-15min", kind: "tumbling", seconds: 900, allowedLatenessSeconds: 3600, measure: "sales by store and article", aggregation: ["sum", "count"], entity: "receipt_line", groupBy: ["store_id", "article_id"], of: "net_amount", why: "baking and ordering of fresh goods work in quarter hours; a store offline for an hour still counts" },
    { id: "out-of-stock", kind: "sliding", seconds: 7200, slideSeconds: 900, allowedLatenessSeconds: 900, measure: "pieces by store and article", aggregation: ["sum"], entity: "receipt_line", groupBy: ["store_id", "article_id"], of: "quantity", why: "two hours without a sale of an article that sells ten an hour means the shelf is empty" },
    { id: "business-day", kind: "tumbling", seconds: 86400, allowedLatenessSeconds: 259200, measure: "takings by store and kind", aggregation: ["sum", "count"], entity: "receipt_line", groupBy: ["store_id", "line_kind"], of: "net_amount", why: "the business day ends with the till close; stores with a cut line deliver up to three days later" },
  ],
  joins: [
    { kind: "lookup", left: "receipt_line", right: "article", on: "article_id", missing: "keep with category 'open': takings must match the till; local articles are keyed by hand and mapped by category management" },
    { kind: "stream-stream", left: "receipt_line", right: "stock_movement", on: "article_id", withinSeconds: 86400, missing: "sales without any delivery: wrong article scanned, candidate for a count" },
  ],
  transformation: {
    entity: "receipt_line", reference: "article", joinKey: "article_id", derivedField: "takings_class", derivedType: "string",
    cases: [
      { when: "line_kind = 'void'", then: "'no_takings'", meaning: "voided at the till: shown to loss prevention only" },
      { when: "line_kind = 'deposit'", then: "'deposit'", meaning: "bottle deposit is a liability, not revenue" },
      { when: "line_kind = 'return' OR quantity < 0", then: "'returned'", meaning: "reduces takings on the day of return" },
      { when: "promotion_amount > 0", then: "'promotion'", meaning: "sold with a reduction; funded share is claimed from the supplier" },
    ],
    defaultValue: "'regular'", defaultMeaning: "sold at shelf price",
    filters: [
      { sql: "receipt_id IS NOT NULL AND line_number IS NOT NULL", meaning: "without number a line cannot be proved against the till" },
      { sql: "line_kind IS NULL OR line_kind <> 'training'", meaning: "training mode of tills" },
    ],
    qualityChecks: [
      { name: "dq_amount_missing", sql: "net_amount IS NULL", meaning: "no amount" },
      { name: "dq_quantity_implausible", sql: "quantity > 1000 OR quantity < -1000", meaning: "barcode keyed as quantity" },
      { name: "dq_sign_wrong", sql: "line_kind = 'sale' AND net_amount < 0", meaning: "negative sale" },
    ],
    referenceFields: ["category_code", "supplier_id", "purchase_price"],
    finalFilters: [{ sql: "net_amount IS NOT NULL", meaning: "takings without amount are asked again from the till" }, { sql: "quantity IS NULL OR (quantity <= 1000 AND quantity >= -1000)", meaning: "implausible quantities are checked by the store" }],
    missingReference: { action: "default", values: { category_code: "'open'" } },
  },
  rules: [
    { id: "line-unique", dimension: "uniqueness", entity: "receipt_line", statement: "No receipt line is counted twice (0 rows): tills resend after a cut.", threshold: { value: 0, unit: "rows" }, onFailure: "stop" },
    { id: "amount-present", dimension: "completeness", entity: "receipt_line", statement: "At most 0.01 % of lines have no amount.", sql: "net_amount IS NULL", threshold: { value: 0.01, unit: "%" }, onFailure: "quarantine" },
    { id: "article-known", dimension: "completeness", entity: "receipt_line", statement: "At most 1 % of lines name an article the master lacks.", threshold: { value: 1, unit: "%" }, onFailure: "default" },
    { id: "quantity-plausible", dimension: "accuracy", entity: "receipt_line", statement: "At most 0.01 % of quantities exceed plus or minus 1,000.", sql: "quantity > 1000 OR quantity < -1000", threshold: { value: 0.01, unit: "%" }, onFailure: "quarantine" },
    { id: "sale-positive", dimension: "consistency", entity: "receipt_line", statement: "At most 0.05 % of sales are negative.", sql: "line_kind = 'sale' AND net_amount < 0", threshold: { value: 0.05, unit: "%" }, onFailure: "alert" },
    { id: "receipts-fresh", dimension: "timeliness", entity: "receipt_line", statement: "The newest line is at most 15 minutes old while stores are open.", threshold: { value: 900, unit: "s" }, onFailure: "alert" },
    { id: "offers-with-consent", dimension: "accuracy", entity: "loyalty_event", statement: "No member without consent enters an offer list (0 rows).", sql: "consent_marketing IS NULL OR consent_marketing = FALSE", threshold: { value: 0, unit: "rows" }, onFailure: "quarantine" },
  ],
  reconciliation: [
    { left: "takings by till and business day", right: "till close (Z report)", measure: "amount and receipt count", tolerance: "0.00", frequency: "daily", owner: "store accounting" },
    { left: "card takings", right: "payment provider settlement", measure: "amount by store", tolerance: "0.00 after fees", frequency: "daily, T+1", owner: "treasury" },
    { left: "calculated stock", right: "cycle count", measure: "pieces by article", tolerance: "2 % of articles off", frequency: "weekly by section", owner: "store operations" },
  ],
  outliers: [{ measure: "voids by till", method: "same cashier-neutral till, 8 weeks", threshold: "4 standard deviations" }, { measure: "pieces by store and article", method: "same weekday with promotion flag", threshold: "5 times forecast" }],
  kpis: [
    { id: "on-shelf", name: "On-shelf availability", formula: "articles with expected sale or stock / assortment", unit: "%", alertWhen: "below 96 in a category" },
    { id: "waste", name: "Waste", formula: "waste value / net sales of fresh goods", unit: "%", alertWhen: "above 3" },
    { id: "basket", name: "Average basket", formula: "net sales / receipts", unit: "currency", alertWhen: "8 % below the same weekday" },
    { id: "stores-reporting", name: "Stores reporting", formula: "stores with a receipt in the last 30 minutes / open stores", unit: "%", alertWhen: "below 99" },
  ],
  classification: { public: ["shelf prices", "promotions once started"], internal: ["sales by article"], confidential: ["purchase prices", "supplier conditions", "coming promotions"], restricted: ["baskets by member", "payment tokens", "cashier-level figures"] },
  personalData: [
    { field: "receipt_line.loyalty_token", kind: "behavioural", treatment: "pseudonym; pharmacy and alcohol left out of profiles" },
    { field: "loyalty_event.loyalty_token", kind: "behavioural", treatment: "offers only with consent; inactive members removed after 24 months" },
  ],
  usualRegimes: [{ regime: "gdpr", when: "loyalty members in the European Union" }, { regime: "pci-dss", when: "card data passes own tills or store servers" }, { regime: "ccpa", when: "members in California" }],
  semantics: {
    clock: "The business date of the store decides the day, also after midnight; till time decides the quarter hour.",
    identity: "Article numbers change with supplier and pack; the category manager's article is the key. One household may have several cards.",
    lateData: "Stores deliver up to three days late after a cut line; reports show which stores are missing rather than a smaller total.",
    correction: "Returns and voids have their own day and line. Counts correct stock from the count on, not backwards.",
  },
  lateDataSeconds: 259200,
  partitioning: { time: "daily", hashKey: "store_id", rangeKey: "business_date", custom: "by business_date and region; article-level history clustered by category_code" },
  machineLearning: [{ model: "demand by store, article and day", features: "3 years, promotion, weather, holidays, stock-outs marked", freshness: "daily, fresh goods hourly" }, { model: "markdown time", features: "best before, hour, stock", freshness: "hourly" }, { model: "offer choice", features: "baskets 6 months, consent", freshness: "daily" }],
  graphUse: null,
  edgeUse: "Store servers keep tills selling for days without WAN and send receipts by running number afterwards.",
  eventDriven: "An empty shelf sends a task to the store; waste above limit changes the order; a recall blocks the article at every till within minutes.",
  apiFirst: "Stock by store for the web shop, receipts for members, recalls to tills.",
  roadmap: [
    { quarter: 1, outcome: "takings equal the tills", work: ["running-number collection per till", "daily proof", "missing stores shown"] },
    { quarter: 2, outcome: "fresh goods by quarter hour", work: ["15-minute sales", "out-of-stock tasks", "Saturday load test"] },
    { quarter: 3, outcome: "orders from forecasts", work: ["demand model with stock-outs marked", "markdown pilot in 20 stores", "supplier scorecards"] },
    { quarter: 4, outcome: "one basket across shop and web", work: ["loyalty across channels", "promotion claims to suppliers", "recall exercise"] },
  ],
  dataProducts: [{ name: "sales_by_store", owner: "store accounting", consumers: "buying, finance" }, { name: "stock_calculated", owner: "store operations", consumers: "web shop, ordering" }, { name: "promotion_result", owner: "category management", consumers: "suppliers" }],
  sources: { gk: generalKnowledge },
};
