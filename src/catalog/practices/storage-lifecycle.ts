import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "storage-lifecycle";
const transition: Source = { title: "Amazon S3 API, lifecycle transition: at least 30 days before infrequent access", url: "https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/Transition", asOf: "2025", confidence: "high" };
const days = { infrequentAfterDays: { value: 30, unit: "days", source: "transition" }, archiveAfterDays: { value: 90, unit: "days", source: "proposal" }, temporaryDays: { value: 7, unit: "days", source: "proposal" } };

/** How data ages through storage classes. */
export const storageLifecycle: readonly Practice[] = [
  definePractice({ id: "hot-warm-cold", name: "Hot, warm and cold classes", topic, maturity: 5, parameters: days, summary: "Recent data on the fast class, older partitions on infrequent access, what only the law wants in an archive class.", strengths: ["archive costs a tenth or less"], weaknesses: ["retrieval fees and minimum storage times"], sources: { transition, proposal: proposed } }),
  definePractice({ id: "hot-warm", name: "Hot and warm classes", topic, maturity: 5, parameters: days, summary: "Old partitions on infrequent access, then deleted; nothing must be archived.", strengths: ["one rule per bucket"], weaknesses: ["no history beyond the queryable time"], sources: { transition, proposal: proposed } }),
  definePractice({ id: "single-class", name: "One class with expiry", topic, maturity: 5, parameters: { temporaryDays: days.temporaryDays }, summary: "All kept data stays on one class until it is deleted.", strengths: ["no retrieval fees, no rules to test"], weaknesses: ["dearer per GB for old data"], sources: { proposal: proposed } }),
];
