import type { Technology } from "../../schema.js";
import { azureSqlDatabase } from "./azure-sql-database.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure SQL Database General Purpose, serverless compute. */
export const azureSqlDatabaseServerless: Technology = {
  ...azureSqlDatabase,
  id: "azure-sql-database-serverless",
  name: "Azure SQL Database (serverless)",
  summary: "SQL Server database billed per vCore-second between a minimum and a maximum; it pauses when nobody is connected.",
  roles: ["relational-store"],
  aliases: ["azure sql serverless", "azure sql database serverless", "sql database serverless"],
  deployment: "serverless",
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  features: [...azureSqlDatabase.features, "auto-scaling", "scale-to-zero"],
  maturity: 4,
  strengths: ["Follows the load between its limits; licence within the price", "A paused database costs its storage only"],
  weaknesses: ["Per vCore-hour twice the price of provisioned compute with its licence", "Waking from a pause takes up to a minute; the first login fails and is repeated"],
  capacity: {
    unit: "vCore",
    sizes: [
      {
        name: "vcore",
        per: {
          readsPerSecond: { value: 500, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 200, unit: "writes/s", source: "editorial" },
        },
        vcpu: 1,
        memoryGigabytes: 3,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 80,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "azure-sql-database.serverless-vcore" },
    { meter: "storage-gigabyte-month", sku: "azure-sql-database.general-purpose-storage" },
    { meter: "backup-gigabyte-month", sku: "azure-sql-database.backup" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
