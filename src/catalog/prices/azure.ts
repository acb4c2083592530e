import type { PriceBook } from "../schema.js";
import { analyticsPrices } from "./azure/analytics.js";
import { platformPrices } from "./azure/platform.js";
import { storePrices } from "./azure/stores.js";
import { streamingPrices } from "./azure/streaming.js";

/** List prices of Microsoft Azure in East US (read mostly as East US 2) and West Europe, USD, pay as you go. */
export const azurePrices: PriceBook = {
  provider: "azure",
  prices: [...streamingPrices, ...analyticsPrices, ...storePrices, ...platformPrices],
  regionRatios: [
    {
      region: "westeurope", base: "eastus", ratio: 1.198,
      source: "D-series machines, West Europe over East US, from https://github.com/andy-diericks/azure-pricing-radar", asOf: "2026-08-22",
    },
    {
      region: "eastus", base: "westeurope", ratio: 0.835,
      source: "1 / 1.198: D-series machines, East US over West Europe, from https://github.com/andy-diericks/azure-pricing-radar", asOf: "2026-08-22",
    },
  ],
};
