import type { Price } from "../../schema.js";
import { regional } from "../regional.js";
import { databricksMeters, infracost, retail, retailMatched, unverified } from "./bases.js";

const fabricSizes = [2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const synapseSizes = [100, 500, 1000, 3000, 6000, 15000, 30000] as const;

/** Warehouses, Spark, Fabric and real-time analytics. Fabric and Synapse prices are linear in their units, checked at the read sizes. */
export const analyticsPrices: readonly Price[] = [
  ...regional("azure-databricks.premium-jobs-dbu", "DBU", databricksMeters, { eastus: 0.3, westeurope: 0.3 }),
  ...regional("azure-databricks.premium-serverless-sql-dbu", "DBU", unverified, { eastus: 0.7 }),
  ...regional("azure-hdinsight.d4a-v4", "node-hour", infracost, { westeurope: 0.24 }),
  ...synapseSizes.flatMap((units) =>
    regional(`azure-synapse-dedicated.dw${String(units)}c`, "pool-hour", retail, { eastus: (units * 12) / 1000, westeurope: (units * 151) / 10000 })),
  ...regional("azure-synapse-dedicated.storage", "GB-month", retail, { eastus: 0.023 }),
  ...regional("azure-synapse-serverless.processed", "TB processed", retail, { eastus: 5, westeurope: 5 }),
  ...regional("azure-synapse-spark.vcore", "vCore-hour", retail, { eastus: 0.14214, westeurope: 0.15456 }),
  ...fabricSizes.flatMap((units) =>
    regional(`microsoft-fabric.f${String(units)}`, "capacity-hour", retail, { eastus: (units * 18) / 100, westeurope: (units * 22) / 100 })),
  ...regional("microsoft-fabric.capacity-unit", "capacity-unit-hour", retail, { eastus: 0.18, westeurope: 0.22 }),
  ...regional("microsoft-fabric.airflow-capacity-unit", "capacity-unit-hour", retailMatched, { eastus: 0.18, westeurope: 0.22 }),
  ...regional("microsoft-onelake.hot", "GB-month", retail, { eastus: 0.023, westeurope: 0.024 }),
  ...regional("microsoft-onelake.cache", "GB-month", retail, { eastus: 0.2, westeurope: 0.26 }),
  ...regional("azure-data-explorer.markup", "vCore-hour", unverified, { eastus: 0.11 }),
];
