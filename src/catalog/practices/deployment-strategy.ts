import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "deployment-strategy";
const wellArchitected: Source = { title: "Azure Well-Architected Framework, safe deployment practices", url: "https://learn.microsoft.com/en-us/azure/well-architected/operational-excellence/safe-deployments", asOf: "2025", confidence: "high" };
const flagger: Source = { title: "Flagger, how it works: example analysis", url: "https://docs.flagger.app/usage/how-it-works", asOf: "2025", confidence: "high" };

/** How a new version replaces the old one in production. */
export const deploymentStrategy: readonly Practice[] = [
  definePractice({
    id: "blue-green", name: "Blue/green", topic, aliases: ["blue/green", "blue green", "blue-green"], options: ["blue-green"], maturity: 5,
    summary: "The new version runs beside the old one on the same input; outputs are compared, then readers are switched at once.",
    parameters: { keepHours: { value: 24, unit: "h", source: "proposal" }, rowDifference: { value: 0.01, unit: "fraction", source: "proposal" } },
    strengths: ["instant way back"], weaknesses: ["double cost while both run"], sources: { wellArchitected, proposal: proposed },
  }),
  definePractice({
    id: "canary", name: "Canary", topic, aliases: ["canary release", "canary releases", "canary deployment"], options: ["canary"], maturity: 4,
    summary: "A small share of the requests or keys goes to the new version; the share is widened while the metrics hold.",
    parameters: {
      firstShare: { value: 0.05, unit: "fraction", source: "flagger" }, secondShare: { value: 0.25, unit: "fraction", source: "proposal" },
      successRate: { value: 0.99, unit: "fraction", source: "flagger" }, stepMinutes: { value: 15, unit: "min", source: "proposal" },
    },
    strengths: ["an error reaches few requests"], weaknesses: ["needs routing by share and enough traffic to measure"], sources: { wellArchitected, flagger, proposal: proposed },
  }),
  definePractice({
    id: "in-place", name: "In place, between runs", topic, aliases: ["rolling deployment", "rolling update", "in-place deployment"], maturity: 5,
    summary: "The new version is put in place between two scheduled runs; results are written to a staging table, checked, then published.",
    parameters: { keepVersions: { value: 10, unit: "versions", source: "proposal" } },
    strengths: ["costs nothing extra"], weaknesses: ["a fault shows at the next run"], sources: { proposal: proposed },
  }),
];
