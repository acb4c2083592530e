/** Name of the design, what was read from the brief, which catalog it was made with. */
import type { Design } from "../../../design/design.js";
import { cleanLine } from "../../../shared/clean.js";
import { wrap } from "../../tree.js";
import type { View } from "../section.js";

const LABELS: Readonly<Record<string, string>> = {
  business_domain: "Business domain", data_sources: "Data sources", data_volume: "Data volume", processing_requirements: "Processing",
  target_systems: "Target systems", sla_requirements: "SLA", compliance_needs: "Compliance", technology_stack: "Technology stack",
  team_capabilities: "Team", budget_constraints: "Budget", technical_requirements: "Technical requirements",
};
const LONGEST = 140;

/** The first words of a text, whole words only. */
function opening(text: string): string {
  // A list written in lines reads as one sentence: its marks give way to semicolons.
  const line = cleanLine(text.split("\n").map((item) => item.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "").trim()).filter((item) => item !== "").join("; ")).replace(/^[-*•]\s+/, "").replace(/([^\s;]);? [-*•] (?=\S)/g, "$1; ");
  return line.length <= LONGEST ? line : `${wrap(line, LONGEST)[0] ?? ""} …`;
}

export function view(design: Design): View {
  const fields = Object.keys(LABELS).flatMap((id) => {
    const text = design.brief.fields[id];
    if (text === undefined || text.trim() === "") return [];
    return [{ label: LABELS[id] ?? id, text: opening(text) }];
  });
  return {
    title: design.title,
    version: design.generator.version,
    catalogAsOf: design.generator.catalogAsOf,
    domain: design.domain.name,
    fields,
  };
}
