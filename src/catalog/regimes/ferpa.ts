import type { Regime } from "../regime.js";
import { duty, unread } from "../regime.js";

/** Family Educational Rights and Privacy Act (34 CFR 99). */
export const ferpa: Regime = {
  id: "ferpa",
  name: "Family Educational Rights and Privacy Act (34 CFR 99)",
  aliases: ["education records", "student records"],
  jurisdiction: "United States",
  legalForce: true,
  status: "In force.",
  triggers: "Education records of schools with federal funds, and their vendors.",
  obligations: [
    duty("99.10(b)", "Let a student inspect records within 45 days.", "subject-access", { limit: ["subjectRequestDays", 45], origin: "unverified" }),
    duty("99.31(a)(1)", "A vendor works under the school's control and does not pass data on.", "contract", { origin: "unverified" }),
    duty("99.31(a)(6)", "Destroy study data when the study is done.", "retention", { origin: "unverified" }),
    duty("99.31(b)", "Release only data that identifies nobody; groups below 10 students are suppressed in practice.", "anonymization", { limit: ["minimumCellSize", 10], force: "common-practice", origin: "unverified" }),
    duty("99.32", "Log every disclosure and keep the log with the record.", "audit-log", { origin: "unverified", people: true }),
  ],
  sources: {
    general: unread,
  },
};
