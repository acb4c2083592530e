import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "code-review";

/** Who reads a change before it is merged. */
export const codeReview: readonly Practice[] = [
  definePractice({
    id: "review-by-checks", name: "Checks, then own merge", topic,
    summary: "The checks are the reviewer; the author re-reads the diff a day later; schema and access changes wait for a colleague outside the team.",
    parameters: { approvals: { value: 0, unit: "people", source: "proposal" } },
    strengths: ["works for one or two people"], weaknesses: ["no second pair of eyes"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "review-by-one", name: "One approval", topic, aliases: ["single reviewer", "one reviewer"], maturity: 5,
    summary: "One colleague approves; green checks are required.",
    parameters: { approvals: { value: 1, unit: "people", source: "proposal" }, responseHours: { value: 24, unit: "h", source: "proposal" }, changedLines: { value: 400, unit: "lines", source: "proposal" } },
    strengths: ["two people know each part"], weaknesses: ["waiting time"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "review-by-two", name: "Two approvals, one by the code owner", topic, aliases: ["two approvals", "four eyes", "four-eyes", "two reviewers"], features: ["separation-of-duties"],
    summary: "A peer and the owner of the file approve; the author can neither approve nor deploy.",
    parameters: { approvals: { value: 2, unit: "people", source: "proposal" }, responseHours: { value: 24, unit: "h", source: "proposal" }, changedLines: { value: 400, unit: "lines", source: "proposal" } },
    strengths: ["separation of author and approver for auditors"], weaknesses: ["slower"], sources: { proposal: proposed },
  }),
];
