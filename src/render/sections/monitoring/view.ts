/** What is measured, logged, alerted on, traced and shown. */
import type { Design } from "../../../design/design.js";
import { monitoringStack, dashboards } from "../../outline.js";
import { blockView, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, monitoringStack), blockView(design, dashboards)] };
}
