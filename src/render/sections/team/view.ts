/** How the team works on it. */
import type { Design } from "../../../design/design.js";
import { developmentStandards } from "../../outline.js";
import { blockView, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, developmentStandards)] };
}
