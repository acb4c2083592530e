/** Ingestion, transformation engine, transformation logic with its SQL. */
import type { Design } from "../../../design/design.js";
import { ingestionLayer, transformationEngine, transformationLogic } from "../../outline.js";
import { blockView, codeViews, diagramViews, type View } from "../section.js";

export function view(design: Design): View {
  return {
    ingestion: blockView(design, ingestionLayer),
    engine: blockView(design, transformationEngine),
    diagrams: diagramViews(design, ["stream-path", "batch-path"]),
    code: codeViews(design, "transformation-sql"),
    logic: blockView(design, transformationLogic),
  };
}
