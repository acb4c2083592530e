import { distinct } from "../shared/compare.js";
import { formatNumber } from "../shared/format.js";
import type { Brief } from "../brief/brief.js";
import type { Derived } from "../requirements/derive.js";
import type { Known } from "../requirements/ledger.js";
import type { FactSheet, FactSources } from "./derive.js";

const LANGUAGES = ["sql", "python", "java", "scala", "csharp", "go", "r", "javascript"];

/** Names that are seldom met in teams of three. */
const HEAVY = ["kubernetes", "amazon-eks", "azure-kubernetes-service", "google-kubernetes-engine", "openshift", "kafka", "flink", "spark", "hadoop", "cassandra"];

/** A stack or a volume that takes people to run is taken as a sign that they are there; otherwise three engineers. */
function assumeTeam({ ledger, volume }: Derived, brief: Brief): Known<number> {
  const heavy = distinct(brief.mentions.filter((mention) => HEAVY.includes(mention.id) && ["required", "in-place", "mentioned"].includes(mention.stance) && mention.span.field === "technology_stack").map((mention) => mention.span.text));
  const daily = (volume.averageRecordsPerSecond.value * volume.recordBytes.value * 86_400) / 1e9;
  const few = /\b(small|lean|tiny|minimal|few)\b/iu.test(brief.fields.team_capabilities?.text ?? "");
  // Nobody pays for terabytes a day and lets three people run them.
  const large = few || daily <= 500 ? 0 : daily > 10_000 ? 12 : 6;
  const size = Math.max(large, heavy.length >= 2 ? 6 : 3);
  const reason = large > 0 && large === size ? `The brief gives no team size; ${String(size)} data engineers are taken for ${formatNumber(daily)} GB a day.` : heavy.length >= 2 ? `The brief gives no team size; six data engineers are taken, because it names ${heavy.join(", ")}, which smaller teams seldom run.` : "The brief gives no team size; three data engineers are taken.";
  return ledger.assume(size, { id: "ASM-team", field: "team_capabilities", unit: "people", reason, effect: "How much may be self-run, and whether Kubernetes or a mesh is realistic." });
}

/** Facts about the people who build and run it. */
export function teamFacts(sheet: FactSheet, { brief, derived }: FactSources): void {
  const { ledger } = derived;
  const precise = brief.precise["engineers"];
  const stated = typeof precise?.value === "number" ? { value: precise.value, span: precise.span } : brief.team.engineers;
  const engineers = stated
    ? ledger.state(stated.value, { id: "REQ-team", kind: "constraint", statement: "The team that builds and runs the pipeline has the stated size.", field: "team_capabilities", unit: "people", span: stated.span })
    : assumeTeam(derived, brief);
  sheet.put("engineers", engineers);
  const platform = brief.team.platformEngineers?.value ?? 0;
  sheet.derive("platformEngineers", platform, "people", brief.team.platformEngineers ? ["team_capabilities"] : engineers.from);
  sheet.derive("domainTeams", brief.team.domainTeams?.value ?? 1, "count", ["team_capabilities"]);
  const own = Math.max(0, engineers.value - platform);
  sheet.derive("operatingCapacityFte", Math.round((own * 0.3 + platform * 0.6) * 100) / 100, "FTE", [...engineers.from, "platformEngineers"]);
  const onCallPrecise = brief.precise["on_call"]?.value;
  const onCall = brief.team.onCall?.value ?? (typeof onCallPrecise === "boolean" ? onCallPrecise : engineers.value + platform >= 8);
  sheet.derive("onCall", onCall, "flag", ["engineers"]);
  sheet.derive("onCallPeople", brief.team.onCallPeople?.value ?? (onCall ? engineers.value + platform : 0), "people", brief.team.onCallPeople ? ["team_capabilities"] : ["engineers", "platformEngineers"]);
  const identity = brief.needs.find((need) => need.id === "identity-in-place");
  sheet.derive("identityInPlace", identity !== undefined, "flag", identity ? [identity.span.field] : ["technology_stack"]);
  sheet.derive("identityVendor", identity?.subject ?? "", "text", identity ? [identity.span.field] : ["technology_stack"]);
  const strong = distinct(brief.team.skills.filter((skill) => skill.level >= 2).map((skill) => skill.skill));
  const none = distinct(brief.team.skills.filter((skill) => skill.level === 0).map((skill) => skill.skill));
  const some = distinct(brief.team.skills.filter((skill) => skill.level === 1).map((skill) => skill.skill));
  const experienced = brief.mentions.filter((mention) => mention.stance === "experienced" || mention.stance === "in-place").map((mention) => mention.id);
  sheet.derive("skillsStrong", strong, "list", ["team_capabilities"]);
  sheet.derive("skillsKnown", distinct([...strong, ...some]), "list", ["team_capabilities"]);
  sheet.derive("skillsNone", none, "list", ["team_capabilities"]);
  sheet.derive("experiencedWith", distinct(experienced), "list", ["team_capabilities", "technology_stack"]);
  // "some Python" is a language the team can read and write, if slowly; what it writes well comes first.
  const languages = distinct([...strong, ...some]).filter((skill) => LANGUAGES.includes(skill));
  const taken = languages.length > 0 ? languages : ["sql", "python"];
  if (languages.length === 0)
    ledger.assume("SQL and Python", { id: "ASM-languages", field: "team_capabilities", unit: "text", reason: "The brief names no language; SQL and Python are taken.", effect: "Engine APIs, test framework and style guide." });
  sheet.derive("languages", taken, "list", languages.length > 0 ? ["team_capabilities"] : ["ASM-languages"]);
  const size = engineers.value;
  sheet.derive("teamClass", size <= 2 ? "solo" : size <= 7 ? "small" : size <= 24 ? "medium" : "large", "class", engineers.from);
}
