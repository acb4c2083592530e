/** The public API of pipewright: a brief in, a design out, files from the design. */
export { generate, parseBrief, type GenerateOptions } from "./generate.js";
export { artifacts, render, type Artifact, type RenderOptions } from "./render/render.js";
export { BriefError, type Brief, type BriefIssue } from "./brief/brief.js";
export type { Design } from "./design/design.js";
export type { Price, Technology, Practice } from "./catalog/schema.js";
export { catalog, makeCatalog, type Catalog } from "./catalog/index.js";
