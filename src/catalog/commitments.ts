/** What a one-year commitment or interruptible capacity saves on a technology's always-on lines, and who says so. Data only. */
import type { Source } from "./schema.js";

export interface CapacityDiscount {
  /** What is bought: "Compute Savings Plan, one year". */
  readonly form: string;
  readonly technologies: readonly string[];
  /** Share off the list price, 0..1; the lower end of what is reported. */
  readonly discount: number;
  readonly source: Source;
}

const unread: Source = { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true };
const usage: Source = { title: "usage.ai, Compute Savings Plans: 30 to 45 % for one year", url: "https://www.usage.ai/blogs/finops/commitment-discounts/compute-savings-plans/", asOf: "2026", confidence: "medium" };
const yobitel: Source = { title: "yobitel.com, Flexible committed use: 28 % for one year", url: "https://www.yobitel.com/knowledge-base/savings-plans", asOf: "2026", confidence: "medium" };
const planning: Source = { title: "vendorbenchmark.com, planning values: 30 % for one year, 65 % for spot", url: "https://www.vendorbenchmark.com/blog/reserved-instance-on-demand-price-gap-benchmark.html", asOf: "2026", confidence: "medium" };

/** One-year commitments. Services that are not listed sell none, or only by individual contract. */
export const commitmentDiscounts: readonly CapacityDiscount[] = [
  { form: "Compute Savings Plan", technologies: ["amazon-ec2", "amazon-eks"], discount: 0.3, source: usage },
  { form: "Compute Savings Plan for Fargate", technologies: ["aws-fargate"], discount: 0.2, source: unread },
  { form: "reserved nodes", technologies: ["amazon-elasticache", "amazon-elasticache-memcached", "amazon-memorydb", "amazon-opensearch", "amazon-rds-postgresql", "amazon-aurora-postgresql", "amazon-redshift"], discount: 0.3, source: planning },
  { form: "Machine Learning Savings Plan", technologies: ["amazon-sagemaker"], discount: 0.25, source: unread },
  { form: "savings plan for compute", technologies: ["azure-virtual-machines", "azure-kubernetes-service", "azure-container-apps"], discount: 0.15, source: unread },
  { form: "reserved capacity", technologies: ["azure-database-postgresql", "azure-sql-database", "azure-cache-for-redis", "azure-managed-redis", "azure-data-explorer", "azure-synapse-dedicated"], discount: 0.3, source: planning },
  { form: "Fabric capacity reservation", technologies: ["microsoft-fabric", "fabric-eventhouse"], discount: 0.4, source: unread },
  { form: "Flexible committed use", technologies: ["google-compute-engine", "google-kubernetes-engine", "google-cloud-run"], discount: 0.28, source: yobitel },
  { form: "committed use", technologies: ["google-cloud-sql-postgresql", "google-alloydb", "google-memorystore", "google-spanner", "google-bigtable", "google-dataflow", "google-managed-kafka", "bigquery-editions"], discount: 0.2, source: unread },
];

/** Interruptible workers of batch engines whose machines the client picks. */
export const spotDiscounts: readonly CapacityDiscount[] = [
  { form: "Spot Instances", technologies: ["amazon-emr", "amazon-emr-on-eks"], discount: 0.65, source: planning },
  { form: "Spot VMs", technologies: ["google-dataproc", "azure-databricks", "azure-hdinsight", "databricks"], discount: 0.65, source: planning },
];
