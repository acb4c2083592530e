import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "change-management";

/** How a change reaches production. */
export const changeManagement: readonly Practice[] = [
  definePractice({
    id: "automated-gates", name: "Automated gates, own merge", topic,
    summary: "Tests and a plan of the infrastructure change run on each pull request; the author merges when they are green, schema and access changes after a look from outside the team.",
    strengths: ["works for one or two people"], weaknesses: ["no second pair of eyes"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "peer-review", name: "Pull request with one reviewer", topic, aliases: ["peer review", "code review"], maturity: 5,
    summary: "Someone else reads each change; the deployment record links request, tests and approver.",
    parameters: { reviewers: { value: 1, unit: "people", source: "proposal" } },
    strengths: ["evidence comes for free"], weaknesses: ["needs two available people"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "segregated-approval", name: "Ticketed change with segregated approval", topic, aliases: ["segregation of duties", "change advisory board"], features: ["separation-of-duties"],
    summary: "A ticket states reason, risk and way back; a person who did not write the change approves, and only the pipeline can deploy.",
    parameters: { reviewers: { value: 2, unit: "people", source: "proposal" } },
    strengths: ["what auditors of financial and card systems ask for"], weaknesses: ["slower; needs an emergency path"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "validated-change", name: "Validated change with requirement trace", topic, aliases: ["computer system validation", "csv", "gxp change control"], features: ["separation-of-duties", "validation"],
    summary: "Each change names the requirements it touches, the tests that prove them, and a quality signature before release.",
    parameters: { reviewers: { value: 2, unit: "people", source: "proposal" } },
    strengths: ["holds in an inspection"], weaknesses: ["re-validation with each change of a qualified component"], sources: { proposal: proposed },
  }),
];
