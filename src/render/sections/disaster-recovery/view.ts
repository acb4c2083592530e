/** Redundancy, backup, incident response. */
import type { Design } from "../../../design/design.js";
import { resilience } from "../../outline.js";
import { blockView, diagramViews, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, resilience)], diagrams: diagramViews(design, ["recovery-topology"]) };
}
