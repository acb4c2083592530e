import { databasesPrices } from "./aws/databases.js";
import { operationsPrices } from "./aws/operations.js";
import { processingPrices } from "./aws/processing.js";
import { storagePrices } from "./aws/storage.js";
import { streamingPrices } from "./aws/streaming.js";
import type { PriceBook } from "../schema.js";

const skypilot = "EC2 m7g and m7a on-demand ratio (https://github.com/skypilot-org/skypilot-catalog)";

/** AWS list prices. Every SKU has a us-east-1 price; the ratios stand in for EU prices that no source gives. */
export const awsPrices: PriceBook = {
  provider: "aws",
  prices: [...databasesPrices, ...operationsPrices, ...processingPrices, ...storagePrices, ...streamingPrices],
  regionRatios: [
    { region: "eu-west-1", base: "us-east-1", ratio: 1.1146, source: skypilot, asOf: "2026-05-01" },
    { region: "eu-central-1", base: "us-east-1", ratio: 1.198, source: skypilot, asOf: "2026-05-01" },
  ],
};
