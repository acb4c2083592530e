import { distinct } from "../shared/compare.js";
import type { FactSheet, FactSources } from "./derive.js";

const LANGUAGES = ["sql", "python", "java", "scala", "csharp", "go", "r", "javascript"];

/** Facts about the people who build and run it. */
export function teamFacts(sheet: FactSheet, { brief, derived }: FactSources): void {
  const { ledger } = derived;
  const precise = brief.precise["engineers"];
  const stated = typeof precise?.value === "number" ? { value: precise.value, span: precise.span } : brief.team.engineers;
  const engineers = stated
    ? ledger.state(stated.value, { id: "REQ-team", kind: "constraint", statement: "The team that builds and runs the pipeline has the stated size.", field: "team_capabilities", unit: "people", span: stated.span })
    : ledger.assume(3, { id: "ASM-team", field: "team_capabilities", unit: "people", reason: "The brief gives no team size; three data engineers are taken.", effect: "How much may be self-run, and whether Kubernetes or a mesh is realistic." });
  sheet.put("engineers", engineers);
  const platform = brief.team.platformEngineers?.value ?? 0;
  sheet.derive("platformEngineers", platform, "people", brief.team.platformEngineers ? ["team_capabilities"] : engineers.from);
  sheet.derive("domainTeams", brief.team.domainTeams?.value ?? 1, "count", ["team_capabilities"]);
  const own = Math.max(0, engineers.value - platform);
  sheet.derive("operatingCapacityFte", Math.round((own * 0.3 + platform * 0.6) * 100) / 100, "FTE", [...engineers.from, "platformEngineers"]);
  const onCallPrecise = brief.precise["on_call"]?.value;
  sheet.derive("onCall", brief.team.onCall?.value ?? (typeof onCallPrecise === "boolean" ? onCallPrecise : engineers.value + platform >= 8), "flag", ["engineers"]);
  const strong = distinct(brief.team.skills.filter((skill) => skill.level >= 2).map((skill) => skill.skill));
  const none = distinct(brief.team.skills.filter((skill) => skill.level === 0).map((skill) => skill.skill));
  const experienced = brief.mentions.filter((mention) => mention.stance === "experienced" || mention.stance === "in-place").map((mention) => mention.id);
  sheet.derive("skillsStrong", strong, "list", ["team_capabilities"]);
  sheet.derive("skillsNone", none, "list", ["team_capabilities"]);
  sheet.derive("experiencedWith", distinct(experienced), "list", ["team_capabilities", "technology_stack"]);
  const languages = strong.filter((skill) => LANGUAGES.includes(skill));
  const taken = languages.length > 0 ? languages : ["sql", "python"];
  if (languages.length === 0)
    ledger.assume("SQL and Python", { id: "ASM-languages", field: "team_capabilities", unit: "text", reason: "The brief names no language; SQL and Python are taken.", effect: "Engine APIs, test framework and style guide." });
  sheet.derive("languages", taken, "list", languages.length > 0 ? ["team_capabilities"] : ["ASM-languages"]);
  const size = engineers.value;
  sheet.derive("teamClass", size <= 2 ? "solo" : size <= 7 ? "small" : size <= 24 ? "medium" : "large", "class", engineers.from);
}
