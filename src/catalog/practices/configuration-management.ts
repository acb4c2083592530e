import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "configuration-management";
const twelve: Source = { title: "The Twelve-Factor App, config", url: "https://12factor.net/config", asOf: "2017", confidence: "medium", unverified: true };

/** Where settings that differ between environments live. */
export const configurationManagement: readonly Practice[] = [
  definePractice({ id: "env-vars", name: "Environment variables", topic, aliases: ["environment variables", "env vars"], options: ["env-vars"], maturity: 5, summary: "Set by the deployment per environment; secrets by reference only.", strengths: ["same image everywhere"], weaknesses: ["flat and untyped"], sources: { twelve } }),
  definePractice({ id: "config-files", name: "Versioned configuration files", topic, aliases: ["config files", "configuration files"], options: ["config-files"], maturity: 5, summary: "One typed file per environment in the repository, validated on each change.", strengths: ["reviewed and diffable"], weaknesses: ["a change needs a release"], sources: { proposal: proposed } }),
];
