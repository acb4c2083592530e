/** How each warehouse or query engine spreads, sorts, caches and isolates: the words its own manual uses. Data only; general knowledge. */

/** Physical design of one family of engines. `{key}` is the hash key, `{time}` the time column. */
export interface Tuning {
  readonly technologies: readonly string[];
  readonly spread: string;
  readonly order: string;
  readonly pruning: string;
  readonly pushdown: string;
  readonly cache: string;
  readonly isolation: string;
  readonly memory: string;
}

const row = (technologies: string, spread: string, order: string, pruning: string, pushdown: string, cache: string, isolation: string, memory: string): Tuning =>
  ({ technologies: technologies.split(" "), spread, order, pruning, pushdown, cache, isolation, memory });

/** One row a family. */
export const tunings: readonly Tuning[] = [
  row("snowflake", "CLUSTER BY ({time}::date, {key}) on tables above 1 TB only", "micro-partitions pruned by min and max of {time}", "each micro-partition stores columns apart", "filters reach the micro-partition metadata before a byte is read", "result cache of 24 h and the warehouse's local disk cache", "one virtual warehouse for loads and one for dashboards, each with a resource monitor", "spilling (BYTES_SPILLED_TO_LOCAL_STORAGE) decides the warehouse size"),
  row("bigquery bigquery-editions", "CLUSTER BY {key} within each partition", "PARTITION BY DATE({time}) with require_partition_filter", "only the columns a query names are read, and billed by the byte on demand", "require_partition_filter = TRUE refuses a query without a date", "result cache of 24 h per user and BI Engine for dashboards", "separate projects or reservations for loads and for analysts, with maximum bytes billed per query", "slots hold memory; a shuffle that spills shows in the query plan"),
  row("amazon-redshift amazon-redshift-serverless", "DISTKEY({key}) so that joins stay on the slice", "SORTKEY({time}) with zone maps per 1 MB block", "columns are stored in blocks of 1 MB", "zone maps skip blocks outside the date range; Spectrum pushes filters to S3", "result cache on the leader node and short query acceleration", "workload management queues: loads, dashboards and ad-hoc SQL apart", "a query that goes disk-based (is_diskbased) needs a larger queue share"),
  row("databricks-sql azure-databricks-sql databricks azure-databricks", "CLUSTER BY ({key}, {time}) (liquid clustering)", "file statistics on the first 32 columns, {time} among them", "Photon reads the needed Parquet columns only", "data skipping by file minimum and maximum, dynamic file pruning in joins", "result cache of the SQL warehouse and its disk cache", "a SQL warehouse for dashboards, job clusters for loads: neither waits for the other", "executor memory is watched through spill in the query profile"),
  row("microsoft-fabric azure-synapse-dedicated azure-synapse-serverless fabric-eventhouse azure-data-explorer", "HASH distribution on {key} where the engine offers it, V-Order otherwise", "ordered by {time}, so row groups carry narrow ranges", "column segments are read alone", "segment elimination on {time}", "result-set cache and the memory of the capacity", "workspaces on separate capacities for loads and reports", "capacity units smooth over 24 h; throttling is the signal"),
  row("clickhouse clickhouse-cloud", "sharding key cityHash64({key})", "ORDER BY ({key}, {time}), PARTITION BY toYYYYMM({time})", "each column of a part is a file of its own", "sparse primary index over 8,192 rows, PREWHERE on {time}", "query cache switched on per dashboard query, mark cache and page cache", "settings profiles with max_memory_usage and max_threads per role", "max_server_memory_usage_to_ram_ratio 0.9; merges need the rest"),
  row("apache-doris starrocks apache-pinot startree apache-druid imply", "buckets by hash of {key}", "partitions by {time}, sort key first", "column pages are read alone", "segments outside the time range are never opened", "query cache and page cache of the data nodes", "resource groups for loads and for queries", "mem_limit 90 % of each data node, of which compaction takes a tenth"),
  row("duckdb motherduck", "one process, so nothing is spread", "files named by {time}, rows sorted by {time} in each", "only the listed columns of each Parquet file are read", "row-group minimum and maximum on {time} skip 122,880 rows at a time", "no result cache: a table of totals per load", "one writer process per file; readers open it read-only", "memory_limit at 80 % of the machine, temp_directory on local disk"),
  row("postgresql timescaledb amazon-aurora-postgresql amazon-aurora-serverless-v2 amazon-rds-postgresql azure-database-postgresql google-cloud-sql-postgresql google-alloydb greenplum", "HASH partitions on {key} only above 1 TB", "RANGE partitions on {time} with a BRIN index", "rows are stored whole, so narrow tables and covering indexes stand in for pruning", "partition pruning on {time} at plan time", "materialised views refreshed after each load; no result cache", "separate roles with statement_timeout and connection limits through PgBouncer", "shared_buffers at 25 % of memory, work_mem per sort times connections below the rest"),
  row("sql-server azure-sql-database azure-sql-database-serverless oracle-database teradata vertica exasol ibm-db2 mysql", "hash distribution or partitions on {key}", "range partitions on {time}", "columnstore or projection reads the needed columns", "partition elimination on {time}", "the database's own buffer and result cache", "resource groups for loads and reports", "buffer pool sized by the working set"),
  row("amazon-athena", "bucket({key}) in the table layout where joins need it", "hidden partitions by {time}, files sorted by {key}", "only the columns a query names are read and billed", "partition and row-group filters reach the files before they are opened", "query result reuse for up to one day", "workgroups with a scan limit per query", "the service sizes each query; a query that exhausts it is split by {time}"),
  row("trino presto starburst apache-hive amazon-emr cloudera-private-cloud", "bucket({key}) in the table layout where joins need it", "hidden partitions by {time}, files sorted by {key}", "only the columns a query names are read from Parquet or ORC", "partition, row-group and dynamic filters reach the files before they are opened", "no result cache; file-system cache on the workers", "resource groups: loads, dashboards and ad-hoc SQL with their own memory and queue", "query.max-memory per query, spill to local disk"),
];

/** Days that snapshots of a table format are kept for a way back; the same figure wherever it is named. */
export const SNAPSHOT_DAYS = 7;

const byTechnology = new Map(tunings.flatMap((entry) => entry.technologies.map((id) => [id, entry] as const)));

/** The row of a technology, if it has one. */
export function tuningOf(technology: string | undefined): Tuning | undefined {
  return technology === undefined ? undefined : byTechnology.get(technology);
}
