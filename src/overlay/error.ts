/** What is wrong with an overlay, all of it at once. */

/** One problem: where it stands, what was read there, what may stand there. */
export interface OverlayIssue {
  /** "shape" for a missing, unknown or mistyped field; "meaning" for a name or figure that cannot be used. */
  readonly code: "shape" | "meaning";
  /** File or name of the overlay. */
  readonly file: string;
  /** Place in it: `rules[2].where.all[0].fact`; "" for the whole. */
  readonly path: string;
  /** The value that stands there, shortened; "nothing" where it is missing. */
  readonly read: string;
  readonly message: string;
  /** What is allowed, the nearest names first. */
  readonly hint: string;
}

/** Thrown for an overlay that cannot be used. Nothing of it has been applied. */
export class OverlayError extends Error {
  readonly issues: readonly OverlayIssue[];
  constructor(issues: readonly OverlayIssue[]) {
    super(`${String(issues.length)} ${issues.length === 1 ? "problem" : "problems"} in the overlay.\n${issues.map(issueText).join("\n")}`);
    this.name = "OverlayError";
    this.issues = issues;
  }
}

/** One line for people. */
export function issueText(issue: OverlayIssue): string {
  return `${issue.file}: ${issue.path === "" ? "whole document" : issue.path}: ${issue.message} Read: ${issue.read}.${issue.hint === "" ? "" : ` ${issue.hint}`}`;
}
