/** Where money is saved and what the design returns. */
import type { Design } from "../../../design/design.js";
import { financialEfficiency, roiMeasurement } from "../../outline.js";
import { blockView, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, financialEfficiency), blockView(design, roiMeasurement)] };
}
