import type { Topic } from "./rule.js";
export const flowPracticeTopics: readonly Topic[] = [];
