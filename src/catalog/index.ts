/** The catalog: everything that can be chosen, and the packs, regimes and price books it is chosen and priced with. */
import { awsTechnologies } from "./technologies/aws/index.js";
import { azureTechnologies } from "./technologies/azure/index.js";
import { gcpTechnologies } from "./technologies/gcp/index.js";
import { openTechnologies } from "./technologies/open/index.js";
import { saasTechnologies } from "./technologies/saas/index.js";
import { byId } from "../shared/compare.js";
import type { Technology } from "./schema.js";

/** All technologies, by id. */
export const allTechnologies: readonly Technology[] = [
  ...awsTechnologies, ...azureTechnologies, ...gcpTechnologies, ...openTechnologies, ...saasTechnologies,
].sort(byId);
