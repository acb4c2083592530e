/** Engines that several topics ask for. */
import { any, contains } from "./conditions.js";

/** Databricks is an engine of the design. */
export const usesDatabricks = any(
  contains("decision.warehouse", "databricks-sql"), contains("decision.warehouse", "azure-databricks-sql"), contains("decision.batch-processing", "databricks"),
  contains("decision.batch-processing", "azure-databricks"), contains("decision.stream-processing", "databricks-streaming"), contains("decision.stream-processing", "azure-databricks-streaming"),
);

/** One relational database holds the tables that people query: rows are corrected there and not in files. */
export const rowsInDatabase = contains("decision.warehouse.options", "databases");
