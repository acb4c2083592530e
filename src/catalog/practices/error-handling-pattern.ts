import type { Practice, Source } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "error-handling-pattern";
const patterns: Source = { title: "Azure Architecture Center, retry and circuit breaker patterns", url: "https://learn.microsoft.com/en-us/azure/architecture/patterns/circuit-breaker", asOf: "2025", confidence: "medium", unverified: true };

/** What code does when a call fails. */
export const errorHandlingPatterns: readonly Practice[] = [
  definePractice({
    id: "retry-with-backoff", name: "Retry with backoff", topic, aliases: ["exponential backoff", "retries with backoff"], options: ["retry"], maturity: 5,
    summary: "Idempotent steps are repeated with growing pauses and jitter; what still fails goes to quarantine with its reason.",
    parameters: { attempts: { value: 5, unit: "attempts", source: "proposal" }, firstPauseSeconds: { value: 1, unit: "s", source: "proposal" }, longestPauseSeconds: { value: 60, unit: "s", source: "proposal" } },
    strengths: ["absorbs short faults"], weaknesses: ["adds load to a part that is down"], sources: { patterns, proposal: proposed },
  }),
  definePractice({
    id: "circuit-breaker", name: "Circuit breaker", topic, aliases: ["circuit breaker", "circuit-breaker"], options: ["circuit-breaker"], maturity: 4,
    summary: "Calls to a dependency that keeps failing stop for a while; a stated fallback answers instead.",
    parameters: { failureShare: { value: 0.5, unit: "fraction", source: "proposal" }, windowCalls: { value: 20, unit: "calls", source: "proposal" }, openSeconds: { value: 30, unit: "s", source: "proposal" } },
    strengths: ["protects the dependency and the latency"], weaknesses: ["needs a fallback that is right for the business"], sources: { patterns, proposal: proposed },
  }),
];
