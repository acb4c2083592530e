/** All price books, in the order they are searched. */
import type { PriceBook } from "../schema.js";
import { awsPrices } from "./aws.js";
import { azurePrices } from "./azure.js";
import { gcpPrices } from "./gcp.js";
import { hostPrices } from "./hosts.js";
import { onPremisesPrices } from "./on-premises.js";
import { saasPrices } from "./saas.js";

/** The shipped price books; a caller's own prices are laid over them by `estimateCost`. */
export const allPriceBooks: readonly PriceBook[] = [awsPrices, azurePrices, gcpPrices, saasPrices, hostPrices, onPremisesPrices];
