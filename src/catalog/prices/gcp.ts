import type { PriceBook } from "../schema.js";
import { dataPrices } from "./gcp/data.js";
import { platformPrices } from "./gcp/platform.js";

const catalogSource = "E2 machines of the two regions in the Cloud Billing Catalog, https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator";

/** List prices of Google Cloud in us-central1 and europe-west1, USD, pay as you go. */
export const gcpPrices: PriceBook = {
  provider: "gcp",
  prices: [...dataPrices, ...platformPrices],
  regionRatios: [
    { region: "europe-west1", base: "us-central1", ratio: 1.1, source: catalogSource, asOf: "2026-07-30" },
    { region: "europe-west3", base: "us-central1", ratio: 1.288, source: catalogSource, asOf: "2026-07-30" },
  ],
};
