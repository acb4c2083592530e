/** Encryption, access, audit, classification, privacy, retention. */
import type { Design } from "../../../design/design.js";
import { securityModel, privacyGovernance } from "../../outline.js";
import { blockView, diagramViews, type View } from "../section.js";

export function view(design: Design): View {
  return { blocks: [blockView(design, securityModel), blockView(design, privacyGovernance)], diagrams: diagramViews(design, ["security-zones"]) };
}
