import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "rollback";
const burn: Source = { title: "Google SRE Workbook, alerting on SLOs", url: "https://sre.google/workbook/alerting-on-slos/", asOf: "2018", confidence: "high" };
const shared = {
  errorRate: { value: 0.01, unit: "fraction", source: "proposal" }, errorMinutes: { value: 5, unit: "min", source: "proposal" },
  latencyRatio: { value: 1.5, unit: "ratio", source: "proposal" }, latencyMinutes: { value: 10, unit: "min", source: "proposal" },
  rowDifference: { value: 0.05, unit: "fraction", source: "proposal" }, burnRate: { value: 14.4, unit: "ratio", source: "burn" },
};

/** How production returns to the version before. */
export const rollback: readonly Practice[] = [
  definePractice({
    id: "automated-rollback", name: "Automatic rollback on measured triggers", topic, maturity: 4, parameters: shared,
    summary: "The pipeline returns to the previous version by itself when a trigger fires after the rollout.",
    strengths: ["back within minutes, also at night"], weaknesses: ["a noisy metric rolls back good versions"], sources: { proposal: proposed, burn },
  }),
  definePractice({
    id: "restore-and-rerun", name: "Previous version, restored tables, new run", topic, maturity: 5, parameters: shared,
    summary: "The previous version is put back, the tables it wrote are restored from their history, and the run is repeated.",
    strengths: ["no extra infrastructure"], weaknesses: ["takes as long as one run"], sources: { proposal: proposed, burn },
  }),
];
