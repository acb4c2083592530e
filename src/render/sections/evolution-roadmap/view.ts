/** What comes after go-live, by quarter. */
import type { Design } from "../../../design/design.js";
import { technologyAdvancement } from "../../outline.js";
import { blockView, diagramViews, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, technologyAdvancement)], diagrams: diagramViews(design, ["roadmap"]) };
}
