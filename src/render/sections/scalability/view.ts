/** How the parts grow and which patterns keep them fast. */
import type { Design } from "../../../design/design.js";
import { autoScaling, performancePatterns } from "../../outline.js";
import { blockView, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, autoScaling), blockView(design, performancePatterns)] };
}
