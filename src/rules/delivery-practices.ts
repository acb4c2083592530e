import type { Topic } from "./rule.js";
export const deliveryPracticeTopics: readonly Topic[] = [];
