import type { Topic } from "./rule.js";
export const runtimePracticeTopics: readonly Topic[] = [];
