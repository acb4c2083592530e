import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "branching";
const trunk: Source = { title: "DORA, trunk-based development", url: "https://dora.dev/capabilities/trunk-based-development/", asOf: "2025", confidence: "high" };

/** How changes travel through branches. */
export const branching: readonly Practice[] = [
  definePractice({
    id: "trunk-based", name: "Trunk-based development", topic, aliases: ["trunk based", "trunk-based"], options: ["trunk-based"], maturity: 5,
    summary: "Branches live less than a day and merge into one trunk that is always deployable.",
    parameters: { activeBranches: { value: 3, unit: "branches", source: "trunk" }, mergesPerDay: { value: 1, unit: "merges/day", source: "trunk" } },
    strengths: ["small changes, few conflicts"], weaknesses: ["needs tests that run on each change"], sources: { trunk },
  }),
  definePractice({
    id: "feature-branch", name: "Feature branches with pull requests", topic, aliases: ["feature branch", "feature branches", "github flow"], options: ["feature-branch"], maturity: 5,
    summary: "One branch for each change, reviewed and merged by pull request, deleted after the merge.",
    parameters: { branchDays: { value: 3, unit: "days", source: "proposal" } },
    strengths: ["each change carries its review and approval"], weaknesses: ["branches grow old without a limit"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "gitflow", name: "Gitflow with release branches", topic, aliases: ["git flow", "gitflow workflow", "release branches"], options: ["gitflow"], maturity: 3,
    summary: "A develop branch, release branches that are frozen and validated, and hotfix branches.",
    parameters: { freezeDays: { value: 5, unit: "days", source: "proposal" } },
    strengths: ["several supported or formally validated versions at once"], weaknesses: ["long-lived branches, double merges"], sources: { proposal: proposed },
  }),
];
