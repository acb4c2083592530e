/** Quality dimensions and the framework that checks them. */
import type { Design } from "../../../design/design.js";
import { qualityMonitoring } from "../../outline.js";
import { blockView, codeViews, type View } from "../section.js";

export function view(design: Design): View {
  return { monitoring: blockView(design, qualityMonitoring), code: codeViews(design, "quality-framework") };
}
