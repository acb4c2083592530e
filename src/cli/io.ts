/** The outside world of the command line, so that tests can stand in for it. */
import type { Catalog } from "../catalog/index.js";
import type { Price, Practice, PriceBook, Technology } from "../catalog/schema.js";
import type { Design } from "../design/design.js";
import type { BriefExplanation, ExplainOptions } from "../explain-brief.js";
import type { Artifact, RenderOptions } from "../render/render.js";

export interface Io {
  out(text: string): void;
  err(text: string): void;
  readStdin(): Promise<string>;
}

export interface LibraryOptions {
  readonly catalog?: Catalog;
  readonly prices?: readonly Price[];
}

/** What the commands use of the library. */
export interface Library {
  generate(brief: unknown, options?: LibraryOptions): Promise<Design>;
  explain(brief: unknown, subject?: string, options?: ExplainOptions): Promise<BriefExplanation>;
  render(design: Design, options: RenderOptions): Artifact[];
  artifacts(design: Design): Artifact[];
  readonly catalog: Catalog;
  makeCatalog(technologies: readonly Technology[], practices: readonly Practice[], priceBooks: readonly PriceBook[]): Catalog;
}

export interface Context {
  readonly io: Io;
  /** Loaded only by the commands that design, since the library is most of the start-up time. */
  readonly library: () => Promise<Library>;
  /** Imports an optional package. Handed in because the compiled form of the command has no import of its own. */
  readonly importModule?: (name: string) => Promise<unknown>;
}
