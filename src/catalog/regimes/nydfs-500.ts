import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** NYDFS Cybersecurity Regulation (23 NYCRR 500). */
export const nydfs500: Regime = {
  id: "nydfs-500",
  name: "NYDFS Cybersecurity Regulation (23 NYCRR 500)",
  aliases: ["nydfs", "23 nycrr 500", "ny dfs", "part 500"],
  jurisdiction: "New York, US",
  legalForce: true,
  status: "As amended in November 2023; the last phase applies since 2025-11-01.",
  triggers: "Institutions licensed by the New York Department of Financial Services.",
  obligations: [
    duty("500.6(a)(1), (b)", "Records that rebuild material transactions are kept five years.", "records", { limit: ["recordRetentionYears", 5], keepsData: true }),
    duty("500.6(a)(2), (b)", "Audit trails are kept three years.", "audit-log", { limit: ["auditLogMonths", 36] }),
    duty("500.7(a)(4)", "Review access every year.", "access-review", { limit: ["accessReviewMonths", 12] }),
    duty("500.12(a)", "Multi-factor sign-in for all users and systems.", "authentication"),
    duty("500.15(a)", "Encrypt nonpublic information at rest and over external networks.", "encryption-at-rest"),
    duty("500.16(d)", "Try a restore every year.", "restore-test", { limit: ["restoreTestMonths", 12] }),
    duty("500.16(e)", "Backups are protected from alteration and deletion.", "backup"),
    duty("500.17(a)(1)", "Notify the superintendent within 72 hours.", "breach-notice", { limit: ["breachNoticeHours", 72], authority: "superintendent of financial services" }),
  ],
  sources: {
    text: library("dfs-500-2023-11.yaml"),
  },
};
