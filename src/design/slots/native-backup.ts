/** How each store goes back in time by its own means, and what a backup product can take over. */

/** Own means by technology id; only services that have them. Windows are those of the service, general knowledge, unverified. */
const OWN: readonly (readonly [pattern: RegExp, means: string])[] = [
  [/^azure-cosmos-db/u, "continuous backup of 7 days"],
  [/^amazon-dynamodb|^amazon-keyspaces/u, "point-in-time recovery of 35 days"],
  [/^amazon-(aurora|rds)|^azure-sql-database|^azure-database-postgresql/u, "automated backups of 35 days"],
  [/^google-(cloud-sql|alloydb|spanner|firestore)/u, "point-in-time recovery of 7 days"],
  [/^google-bigtable/u, "table backups of 7 days"],
  [/^bigquery/u, "time travel of 7 days"],
  [/^microsoft-fabric/u, "restore points of 30 days"],
  [/^azure-synapse|^amazon-redshift/u, "automatic restore points of 7 days"],
  [/^snowflake/u, "Time Travel"],
  [/databricks-sql/u, "table history of 7 days"],
  [/^mongodb-atlas/u, "cloud backup"],
];

/** What the backup products reach; those not listed run on own machines and take every store there. */
const REACH: Readonly<Record<string, RegExp>> = {
  "aws-backup": /^amazon-(s3|rds|aurora|dynamodb|redshift)/u,
  "azure-backup": /^(adls-gen2|azure-database-postgresql)/u,
  "google-backup-and-dr": /^google-(cloud-sql|alloydb)/u,
  velero: /$^/u,
};

/** The store's own way back in time; undefined where it has none. */
export function ownBackup(technology: string): string | undefined {
  return OWN.find(([pattern]) => pattern.test(technology))?.[1];
}

/** True where the product takes backups of the technology. */
export function backsUp(product: string, technology: string): boolean {
  return REACH[product]?.test(technology) ?? true;
}
