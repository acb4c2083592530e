/** The catalog: everything that can be chosen, and the packs, regimes and price books it is chosen and priced with. */
import { byId } from "../shared/compare.js";
import { fingerprint } from "../shared/hash.js";
import { generatedPractices } from "./practices/index.generated.js";
import { prepared } from "./prepared.js";
import { allPriceBooks } from "./prices/index.js";
import type { Practice, PriceBook, Technology } from "./schema.js";
import { awsTechnologies } from "./technologies/aws/index.js";
import { azureTechnologies } from "./technologies/azure/index.js";
import { gcpTechnologies } from "./technologies/gcp/index.js";
import { openTechnologies } from "./technologies/open/index.js";
import { saasTechnologies } from "./technologies/saas/index.js";

/** Everything decisions, sizing and cost read from. An overlay makes a new one; nothing in it changes afterwards. */
export interface Catalog {
  readonly technologies: readonly Technology[];
  readonly practices: readonly Practice[];
  readonly priceBooks: readonly PriceBook[];
  technology(id: string): Technology | undefined;
  practice(id: string): Practice | undefined;
  /** Fingerprint of the data, printed in the document; computed on first use. */
  hash(): string;
}

/** A catalog over these entries, with look-ups by id. */
export function makeCatalog(technologies: readonly Technology[], practices: readonly Practice[], priceBooks: readonly PriceBook[]): Catalog {
  return withLookUps(technologies, practices, priceBooks, undefined);
}

function withLookUps(technologies: readonly Technology[], practices: readonly Practice[], priceBooks: readonly PriceBook[], known: string | undefined): Catalog {
  const byTechnology = new Map(technologies.map((technology) => [technology.id, technology]));
  const byPractice = new Map(practices.map((practice) => [practice.id, practice]));
  let hash = known;
  return {
    technologies, practices, priceBooks,
    technology: (id) => byTechnology.get(id),
    practice: (id) => byPractice.get(id),
    hash: () => (hash ??= fingerprint(JSON.stringify([technologies, practices, priceBooks]))),
  };
}

/** All technologies, by id. */
export const allTechnologies: readonly Technology[] = [...awsTechnologies, ...azureTechnologies, ...gcpTechnologies, ...openTechnologies, ...saasTechnologies].sort(byId);
/** All practices, by id. */
export const allPractices: readonly Practice[] = [...generatedPractices].sort(byId);
/** The catalog as shipped. */
export const catalog: Catalog = withLookUps(allTechnologies, allPractices, allPriceBooks, prepared.hash);
