/** Delivery: the summary as YAML, the picture, the definition that runs. */
import type { Design } from "../../../design/design.js";
import { fence } from "../../escape/fence.js";
import { codeViews, diagramViews, type View } from "../section.js";
import { cicdYaml } from "./cicd.js";

export function view(design: Design): View {
  return {
    summary: fence(cicdYaml(design), "yaml"),
    diagrams: diagramViews(design, ["delivery-pipeline"]),
    code: codeViews(design, "delivery-definition"),
  };
}
