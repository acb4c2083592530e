/** The optional precise fields: what a senior engineer would ask, in the unit the name states. They override the text. */

export interface PreciseField {
  readonly type: "number" | "text" | "flag";
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly description: string;
}

const number = (unit: string, min: number, max: number, description: string): PreciseField => ({ type: "number", unit, min, max, description });
const text = (description: string, values?: readonly string[]): PreciseField => ({ type: "text", unit: "", description, ...(values === undefined ? {} : { values }) });

/** By name, in the order of the documentation. */
export const PRECISE: Readonly<Record<string, PreciseField>> = {
  record_bytes: number("bytes", 1, 1e9, "Mean size of one raw record."),
  max_record_bytes: number("bytes", 1, 1e10, "Size of the largest record to be expected."),
  records_per_day: number("records/day", 0, 1e16, "Records ingested on an average day, all sources together."),
  records_per_second: number("records/s", 0, 1e11, "Mean ingest rate, all sources together."),
  peak_records_per_second: number("records/s", 0, 1e12, "Ingest rate at peak."),
  gigabytes_per_day: number("GB/day", 0, 1e10, "Raw gigabytes ingested on an average day."),
  peak_factor: number("ratio", 1, 10000, "Peak rate over mean rate."),
  peak_hours_per_day: number("h/day", 0, 24, "Hours a day that the peak lasts."),
  growth_per_year: number("fraction/year", -0.99, 100, "Yearly growth of the volume: 0.3 is 30 %."),
  horizon_months: number("months", 1, 240, "Months ahead that capacity is planned for."),
  hot_days: number("days", 0, 36500, "Days kept in the event log."),
  warm_months: number("months", 0, 1200, "Months kept queryable in warehouse or lake."),
  cold_years: number("years", 0, 200, "Years kept in archive."),
  reprocess_days: number("days", 0, 36500, "History that must be reprocessable."),
  reprocess_hours: number("h", 0.01, 87600, "Time allowed for reprocessing that history."),
  compression_ratio: number("ratio", 1, 1000, "Raw bytes over stored columnar bytes."),
  consumer_groups: number("count", 1, 10000, "Independent readers of each event."),
  bi_users: number("users", 0, 1e9, "People who use dashboards or SQL."),
  external_users: number("users", 0, 1e10, "Users outside the company who query results."),
  queries_per_second: number("queries/s", 0, 1e9, "Queries at peak on the serving side."),
  concurrent_queries: number("count", 0, 1e6, "Analytical queries running at once at peak."),
  query_latency_ms: number("ms", 0.01, 1e9, "95th percentile answer time of queries."),
  freshness_seconds: number("s", 0, 1e9, "End-to-end age of the data at its target, 95th percentile, all flows."),
  availability: number("fraction", 0, 1, "Share of a month the platform must be up: 0.999."),
  scan_percent: number("%", 0, 100, "Share of 30 days of data that a typical query reads."),
  ordering: text("Scope in which order must be kept.", ["none", "per-key", "global"]),
  delivery: text("Delivery guarantee end to end.", ["at-most-once", "at-least-once", "exactly-once"]),
  key_cardinality: number("keys", 1, 1e13, "Distinct partition keys."),
  top_key_percent: number("%", 0, 100, "Share of the records that the busiest key carries."),
  state_bytes_per_key: number("bytes", 0, 1e9, "State kept in the stream processor for each key."),
  window_seconds: number("s", 1, 1e9, "Length of the main aggregation window."),
  late_seconds: number("s", 0, 1e9, "How late events may arrive and still count."),
  upsert_percent: number("%", 0, 100, "Share of the records that change existing rows."),
  schema_changes_per_month: number("changes/month", 0, 10000, "Schema changes in the sources."),
  source_requests_per_second: number("requests/s", 0, 1e9, "Rate limit of the slowest source API."),
  backfill_gigabytes: number("GB", 0, 1e10, "History to be loaded once at the start."),
  backfill_days: number("days", 0.01, 3650, "Days in which that history must be loaded."),
  sql_percent: number("%", 0, 100, "Share of the transformations that are plain SQL."),
  rto_minutes: number("min", 0, 1e7, "Time in which the platform must be back after a failure."),
  rpo_minutes: number("min", 0, 1e7, "Data that may be lost, as time."),
  region: text("Cloud region to deploy in, as the provider spells it: eu-central-1, westeurope, europe-west3."),
  residency: text("Where the data must stay: EU, US, UK, or a two-letter country code."),
  database_gigabytes: number("GB", 0, 1e10, "Total size of the source databases."),
  sites: number("count", 0, 1e7, "Own sites or plants that deliver data."),
  engineers: number("people", 0, 1e6, "Data engineers who build and run this."),
  platform_engineers: number("people", 0, 1e6, "Platform engineers or SREs beside them."),
  domain_teams: number("count", 0, 1e5, "Teams that could own data products."),
  on_call: { type: "flag", unit: "", description: "Whether the team is on call outside business hours." },
  monthly_budget: number("currency/month", 0, 1e12, "Ceiling of the running cost a month, in `currency`."),
  currency: text("ISO 4217 code of all money in the brief.", ["USD", "EUR", "GBP", "CHF", "JPY", "INR", "SEK", "NOK", "DKK", "PLN", "CZK", "AUD", "CAD", "SGD", "BRL", "ZAR", "NZD", "HUF"]),
  discount_percent: number("%", 0, 100, "Discount on list prices from contracts or commitments."),
  current_monthly_cost: number("currency/month", 0, 1e12, "What the process to be replaced costs a month today."),
  hours_saved_per_month: number("h/month", 0, 1e7, "Hours of manual work the pipeline saves a month."),
  hourly_rate: number("currency/h", 0, 1e5, "Full cost of one hour of that work."),
  cost_of_error: number("currency", 0, 1e12, "Mean cost of one data error that reaches a user."),
  errors_per_month: number("count/month", 0, 1e9, "Data errors a month today."),
  value_per_hour_of_freshness: number("currency/h", 0, 1e12, "Value of one hour fresher data."),
  cost_of_outage_per_hour: number("currency/h", 0, 1e12, "Mean cost of one hour of outage."),
  egress_percent: number("%", 0, 100, "Share of the processed volume that leaves the cloud."),
  environments: number("count", 1, 50, "Environments including production."),
  releases_per_week: number("releases/week", 0, 10000, "Releases to production."),
  tables: number("count", 0, 1e7, "Tables to be built."),
  jobs_per_day: number("runs/day", 0, 1e8, "Scheduled job runs a day."),
  deadline_months: number("months", 0.1, 240, "Months until the first production use."),
  completeness_percent: number("%", 0, 100, "Share of the expected records that must arrive."),
};
