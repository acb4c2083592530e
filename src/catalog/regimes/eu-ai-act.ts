import type { Regime } from "../regime.js";
import { duty, library, reported } from "../regime.js";

/** Day from which the high-risk duties of Annex III apply. */
const HIGH_RISK = "2027-12-02";

/** EU Artificial Intelligence Act, Regulation (EU) 2024/1689. */
export const euAiAct: Regime = {
  id: "eu-ai-act",
  name: "EU Artificial Intelligence Act, Regulation (EU) 2024/1689",
  aliases: ["ai act", "artificial intelligence act", "high-risk ai"],
  jurisdiction: "EU",
  legalForce: true,
  status: "In stages: bans and literacy since 2025-02-02, general-purpose models since 2025-08-02, transparency (Art. 50) since 2026-08-02. The Digital Omnibus on AI, adopted 2026-06-29, moves the high-risk duties from 2026-08-02 to 2027-12-02 (Annex III) and 2028-08-02 (Annex I).",
  statusSource: "timeline",
  triggers: "AI systems on the EU market or with output used there; high-risk uses such as credit scoring.",
  obligations: [
    duty("Art. 4", "The people who run AI systems are trained for them; the training is on record.", "governance-review", { origin: "secondary-source", source: "timeline" }),
    duty("Art. 10(1)-(3)", "Training data is documented: origin, preparation, assumptions, gaps.", "training-data", { from: HIGH_RISK }),
    duty("Art. 10(2)(f)", "Bias is tested per group and the result kept.", "training-data", { from: HIGH_RISK }),
    duty("Art. 12(1)", "Inputs, outputs and versions are logged automatically.", "model-quality", { from: HIGH_RISK }),
    duty("Art. 14(1)", "A person can review and override.", "human-review", { from: HIGH_RISK }),
    duty("Art. 15(1)", "Accuracy is declared and drift watched.", "model-quality", { from: HIGH_RISK }),
    duty("Art. 19(1), 26(6)", "Logs are kept six months.", "audit-log", { from: HIGH_RISK, limit: ["auditLogMonths", 6] }),
    duty("Art. 18(1)", "Technical documents are kept ten years.", "records", { from: HIGH_RISK, people: true, limit: ["recordRetentionYears", 10] }),
    duty("Art. 73(2)", "Serious incidents are reported within 15 days.", "breach-notice", { from: HIGH_RISK, limit: ["breachNoticeHours", 360], authority: "market surveillance authority" }),
  ],
  sources: {
    text: library("ai-act.yaml"),
    timeline: reported("Digital Omnibus on AI, final adoption of 29 June 2026", "https://www.decisionfocus.com/articles/eu-ai-act-blog"),
  },
};
