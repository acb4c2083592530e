/** The public API of pipewright: a brief in, a design out, files from the design. */
export { generate, parseBrief, type GenerateOptions } from "./generate.js";
export { explain, SubjectError, type BriefExplanation, type DecisionLine, type ExplainOptions } from "./explain-brief.js";
export type { Change, CloseCall, Comparison, ExplainedAlternative, Explanation, FiredRule, Flip, GapPart, Ground, WhyNot } from "./explain/explanation.js";
export { artifacts, render, type Artifact, type RenderOptions } from "./render/render.js";
export { BriefError, type Brief, type BriefIssue } from "./brief/brief.js";
export type { Conflict, Design, Relaxation } from "./design/design.js";
export type { Price, Technology, Practice } from "./catalog/schema.js";
export { applyOverlay, OverlayError, type House, type Overlay, type OverlayIssue } from "./overlay/index.js";
export { catalog, makeCatalog, type Catalog } from "./catalog/index.js";
