import type { Regime } from "../regime.js";
import { duty, library } from "../regime.js";

/** EU Artificial Intelligence Act, Regulation (EU) 2024/1689. */
export const euAiAct: Regime = {
  id: "eu-ai-act",
  name: "EU Artificial Intelligence Act, Regulation (EU) 2024/1689",
  aliases: ["ai act", "artificial intelligence act", "high-risk ai"],
  jurisdiction: "EU",
  legalForce: true,
  status: "In stages: high-risk duties of Annex III now from 2027-12-02, of Annex I from 2028-08-02 (postponed).",
  triggers: "AI systems on the EU market or with output used there; high-risk uses such as credit scoring.",
  obligations: [
    duty("Art. 10(1)-(3)", "Training data is documented: origin, preparation, assumptions, gaps.", "training-data"),
    duty("Art. 10(2)(f)", "Bias is tested per group and the result kept.", "training-data"),
    duty("Art. 12(1)", "Inputs, outputs and versions are logged automatically.", "audit-log"),
    duty("Art. 14(1)", "A person can review and override.", "human-review"),
    duty("Art. 15(1)", "Accuracy is declared and drift watched.", "monitoring"),
    duty("Art. 19(1), 26(6)", "Logs are kept six months.", "audit-log", { limit: ["auditLogMonths", 6] }),
    duty("Art. 18(1)", "Technical documents are kept ten years.", "records", { limit: ["recordRetentionYears", 10] }),
    duty("Art. 73(2)", "Serious incidents are reported within 15 days.", "breach-notice", { limit: ["breachNoticeHours", 360] }),
  ],
  sources: {
    text: library("ai-act.yaml"),
  },
};
