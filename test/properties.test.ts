/** What must hold for every brief, on random ones. PIPEWRIGHT_RUNS sets how many (npm run test:properties: 20,000). */
import { describe, expect, it } from "vitest";
import { catalog, generate, parseBrief, type Design } from "../src/index.js";
import type { Technology } from "../src/catalog/schema.js";
import type { Decision } from "../src/decisions/decision.js";
import { flagFact, listFact, numberFact, textFact, type Facts } from "../src/facts/fact.js";
import { SERVING_TOPICS, topics } from "../src/rules/index.js";
import { randomBrief } from "./support/random-brief.js";

const RUNS = Number(process.env["PIPEWRIGHT_RUNS"] ?? "300");
/** Roles whose technologies stand at the client's own sites, also when the platform is a cloud. */
const AT_SITES = ["cdc", "edge-gateway", "mqtt-broker", "file-transfer"];

type Check = (technology: Technology, decision: Decision, facts: Facts) => boolean;

/** Hard constraints on one chosen technology; true means kept. Stated anew here, not read from the rules. */
const CONSTRAINTS: Readonly<Record<string, Check>> = {
  platform: (technology, _decision, facts) => {
    const where = listFact(facts, "platforms");
    const home = textFact(facts, "platform");
    const atSites = technology.roles.some((role) => AT_SITES.includes(role)) && where.includes("on-premises");
    return (technology.platforms as readonly string[]).some((platform) => platform === home || (atSites && platform === "on-premises"));
  },
  "air gap": (technology, _decision, facts) => !flagFact(facts, "airGapped") || technology.airGapCapable,
  "own premises": (technology, _decision, facts) => flagFact(facts, "hasCloud") || (technology.deployment !== "saas" && technology.deployment !== "serverless"),
  "no Kubernetes": (technology, _decision, facts) => !flagFact(facts, "kubernetesBanned") || (technology.needsKubernetes !== true && !technology.options.includes("kubernetes")),
  status: (technology, decision) => technology.status === "active" || technology.status === "maintenance" || decision.pinned,
  "latency of the log": (technology, decision, facts) => decision.topic !== "event-log" || numberFact(facts, "tightestStreamFreshnessSeconds", Infinity) >= 2 || (technology.latency?.p99Milliseconds ?? 0) <= 1000,
  "latency of the engine": (technology, decision, facts) => decision.topic !== "stream-processing" || (technology.latency?.p99Milliseconds ?? 0) <= numberFact(facts, "tightestStreamFreshnessSeconds", Infinity) * 500,
  "latency of look-ups": (technology, decision, facts) => !["key-value-store", "feature-store"].includes(decision.topic) || (technology.latency?.p99Milliseconds ?? 0) <= numberFact(facts, "tightestResponseMilliseconds", Infinity),
  throughput: (technology, decision, facts) => !["event-log", "stream-processing"].includes(decision.topic) || (technology.maxMegabytesPerSecond?.value ?? Infinity) >= numberFact(facts, "streamPeakMegabytesPerSecond", 0),
  "one node": (technology, decision, facts) => !["warehouse", "batch-processing"].includes(decision.topic) || !technology.features.includes("single-node")
    || (technology.maxGigabytes?.value ?? Infinity) >= numberFact(facts, decision.topic === "warehouse" ? "warmAtHorizonGigabytes" : "workingSetGigabytes", 0),
  "exactly once": (technology, decision, facts) => decision.topic !== "stream-processing" || !flagFact(facts, "needsExactlyOnce") || technology.delivery === "exactly-once" || technology.features.includes("exactly-once-state"),
};

function broken(design: Design, brief: ReturnType<typeof parseBrief>): string[] {
  const banned = brief.mentions.filter((mention) => mention.stance === "banned" || mention.stance === "to-be-replaced");
  return design.decisions.flatMap((decision) => decision.topic === "serving-store" ? [] : decision.chosen.flatMap(({ id }) => {
    const practice = catalog.practice(id), technology = catalog.technology(id);
    const found: string[] = [];
    if (practice === undefined && technology === undefined) return [`${decision.id}: ${id} is not in the catalog`];
    const options = technology?.options ?? practice?.options ?? [];
    for (const mention of banned) if (mention.id === id || (mention.kind === "family" && options.includes(mention.id))) found.push(`${decision.id}: ${id} is ruled out (${mention.span.text})`);
    if (technology !== undefined) for (const [name, keeps] of Object.entries(CONSTRAINTS)) if (!keeps(technology, decision, design.facts)) found.push(`${decision.id}: ${id} breaks "${name}"`);
    return found;
  }));
}

function unanswered(design: Design): string[] {
  const answered = new Map(design.decisions.map((decision) => [decision.id, decision]));
  const missing = topics.filter((topic) => !answered.has(topic.id)).map((topic) => `no decision ${topic.id}`);
  const odd = design.decisions.flatMap((decision) => {
    const sound = decision.outcome === "decided" ? decision.chosen.length > 0 : decision.chosen.length === 0;
    return sound && ["decided", "not-needed", "infeasible"].includes(decision.outcome) && decision.reasons.length > 0 && decision.reasons.every((reason) => reason.text !== "") ? [] : [`${decision.id}: ${decision.outcome} with ${String(decision.chosen.length)} chosen, ${String(decision.reasons.length)} reasons`];
  });
  return [...missing, ...odd];
}

describe("any brief", () => {
  it(`keeps its hard constraints and leaves no question open (${String(RUNS)} briefs)`, { timeout: 120_000 + RUNS * 400 }, async () => {
    const problems: string[] = [];
    const infeasible = new Map<string, number>();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const fields = randomBrief(seed);
      try {
        const design = await generate(fields);
        problems.push(...[...unanswered(design), ...broken(design, parseBrief(fields))].map((problem) => `brief ${String(seed)}: ${problem}`));
        for (const decision of design.decisions) if (decision.outcome === "infeasible") infeasible.set(decision.id, (infeasible.get(decision.id) ?? 0) + 1);
      } catch (error) {
        problems.push(`brief ${String(seed)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (process.env["PIPEWRIGHT_SHOW"] !== undefined) console.log([...infeasible]);
    expect(problems.slice(0, 40)).toEqual([]);
    // A brief may be impossible to satisfy in a few questions; a design that fails half of them is not one.
    expect([...infeasible.entries()].filter(([id, count]) => SERVING_TOPICS.every((topic) => topic !== id) && count > RUNS / 4)).toEqual([]);
  });

  it("gives the same design for the same brief", async () => {
    for (const seed of [11, 222, 3333]) expect(JSON.stringify(await generate(randomBrief(seed)))).toBe(JSON.stringify(await generate(randomBrief(seed))));
  });
});
