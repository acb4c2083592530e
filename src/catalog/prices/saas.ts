import { operationsPrices } from "./saas/operations.js";
import { streamingPrices } from "./saas/streaming.js";
import { warehousesPrices } from "./saas/warehouses.js";
import type { PriceBook } from "../schema.js";

/** SaaS list prices. Every SKU has a "global" price; vendors that price by region have rows of their own there. */
export const saasPrices: PriceBook = {
  provider: "saas",
  prices: [...operationsPrices, ...streamingPrices, ...warehousesPrices],
  regionRatios: [],
};
