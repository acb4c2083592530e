/** The delivery definitions are read by the parser of their system, and their steps are held against what they promise. */
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cicdDefinition, type CicdOptions, type CicdSystem } from "../../src/design/code/cicd.js";
import { loadWorkflowParser, type WorkflowParser } from "./workflow-parser.js";

const base: CicdOptions = {
  language: "python", deployment: "canary", registry: "ecr", containers: true, iac: "terraform", cloud: "aws", orchestrator: "Airflow",
  environments: ["dev", "staging", "production"], dbt: true,
};
const SYSTEMS: readonly CicdSystem[] = ["github-actions", "gitlab", "jenkins", "azure-devops"];
const variants: readonly CicdOptions[] = [
  base,
  { ...base, language: "java", deployment: "blue-green", registry: "acr", cloud: "azure", iac: "bicep", dbt: false },
  { ...base, language: "scala", deployment: "rolling", registry: "gcr", cloud: "gcp", iac: "opentofu" },
  { ...base, language: "sql", registry: "none", containers: false, iac: "none", cloud: "on-premises" },
  { ...base, language: "java", languages: ["java", "python"], cloud: "on-premises", registry: "harbor", mirror: true, compareMinutes: 60 },
  { ...base, language: "python", ciTarget: "container", ciEngine: "PostgreSQL" },
  { ...base, registry: "harbor", cloud: "on-premises", environments: ["test", "production"], testCommand: "pytest -q" },
];
const cases = SYSTEMS.flatMap((system) => variants.map((options, n) => [system, n, options] as const));

describe.each(cases)("%s, variant %i", (system, _n, options) => {
  const { text, path, language } = cicdDefinition(system, options);
  const code = text.split("\n").filter((line) => !/^(#|\/\/)/.test(line)).join("\n");

  it("names in its head every file of the repository it calls", () => {
    const head = text.slice(0, text.length - code.length + 2000);
    for (const called of new Set([...code.matchAll(/\b(ci\/[\w.-]+|infra\/main\.bicep|requirements-dev\.txt)/g)].map((match) => match[1]!))) expect(head, called).toMatch(new RegExp(`^(#|//) .*${called.replaceAll(".", "\\.")}`, "m"));
  });

  it("tests, builds, promotes in order, asks before production and rolls back", () => {
    const order = ["ci/performance-test.sh", ...options.environments.map((name) => `ci/deploy.sh ${name}`)].map((word) => code.indexOf(word));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    for (const name of options.environments) {
      expect(code).toContain(`ci/smoke-test.sh ${name} live`);
      expect(code).toContain(`ci/rollback.sh ${name} "$(cat previous-version.txt)"`);
      expect(code.indexOf(`ci/current-version.sh ${name}`)).toBeLessThan(code.indexOf(`ci/deploy.sh ${name}`));
    }
    if (options.deployment === "canary") expect(code).toMatch(/canary 5[^]*canary 25[^]*canary 100/);
    if (options.deployment === "blue-green") expect(code).toMatch(/idle[^]*smoke-test\.sh production idle[^]*switch/);
  });

  it("holds no long-lived key, placeholder or floating version", () => {
    expect(text).not.toMatch(/AWS_SECRET_ACCESS_KEY|AWS_ACCESS_KEY_ID|AZURE_CLIENT_SECRET|secrets\.|:latest|@main|@master|undefined|\[object|TODO/);
    for (const used of code.matchAll(/uses: (\S+)/g)) expect(used[1]).toMatch(/@v\d+\.\d+\.\d+$/);
    expect(path.length).toBeGreaterThan(3);
    expect(language).toBe(system === "jenkins" ? "groovy" : "yaml");
  });
});

describe("GitHub Actions", () => {
  let parser: WorkflowParser;
  beforeAll(async () => {
    parser = await loadWorkflowParser();
  });

  it("rejects what is no workflow, so that the next test can fail", () => {
    const result = parser.parseWorkflow({ name: "x.yml", content: "on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n" }, new parser.NoOperationTraceWriter());
    expect(result.context.errors.getErrors().length).toBeGreaterThan(0);
  });

  it.each(variants.map((options, n) => [n, options] as const))("variant %i is a valid workflow", async (_n, options) => {
    const { text, path } = cicdDefinition("github-actions", options);
    const result = parser.parseWorkflow({ name: path, content: text }, new parser.NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map((error) => error.message)).toEqual([]);
    const template = await parser.convertWorkflowTemplate(result.context, result.value!);
    expect(template.errors ?? []).toEqual([]);
    const jobs = parse(text).jobs as Record<string, { needs?: string; environment?: string; permissions?: Record<string, string>; steps: { if?: string }[] }>;
    const last = jobs[`deploy-${options.environments.at(-1)!}`]!;
    expect(last.environment).toBe(options.environments.at(-1));
    expect(last.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(last.steps.at(-1)!.if).toContain("failure()");
    for (const job of Object.values(jobs)) if (job.needs !== undefined) expect(Object.keys(jobs)).toContain(job.needs);
  });
});

describe("what the jobs do", () => {
  type Job = { permissions?: Record<string, string>; "timeout-minutes": number; steps: { uses?: string; name?: string; run?: string }[] };
  const jobsOf = (options: CicdOptions): Record<string, Job> => parse(cicdDefinition("github-actions", options).text).jobs as Record<string, Job>;

  it.each(variants.map((options, n) => [n, options] as const))("variant %i signs in before it reaches an engine or the cloud", (_n, options) => {
    for (const [name, job] of Object.entries(jobsOf(options))) {
      const local = options.ciTarget === "container" || options.ciTarget === "in-process";
      const reaches = job.steps.findIndex((step) => (/dbt (build|test|run)/.test(step.run ?? "") && !(local && /--target ci/.test(step.run ?? ""))) || /ci\/performance-test|ci\/deploy/.test(step.run ?? ""));
      if (reaches < 0) continue;
      expect(job.permissions?.["id-token"], name).toBe("write");
      expect(job.steps.slice(0, reaches).some((step) => /configure-aws|azure\/login|google-github-actions\/auth|vault-action/.test(step.uses ?? "")), name).toBe(true);
    }
  });

  it.each(cases)("%s, variant %i tests every language and the quality framework", (system, _n, options) => {
    const { text } = cicdDefinition(system, options);
    expect(text).toMatch(/pytest [^\n]*quality\/tests/);
    const languages = [options.language, ...(options.languages ?? [])];
    expect(text.includes("mvn -B verify")).toBe(languages.includes("java"));
    expect(text.includes("sbt clean coverage test")).toBe(languages.includes("scala"));
    expect(text.includes("PIP_INDEX_URL")).toBe(options.mirror === true);
  });

  it("waits longer than the rollout does, and offers a gate without required reviewers", () => {
    const job = jobsOf({ ...base, compareMinutes: 60, stepMinutes: 20 })["deploy-production"]!;
    expect(job["timeout-minutes"]).toBeGreaterThan(60 + 3 * 20);
    const { text } = cicdDefinition("github-actions", base);
    expect(text).toMatch(/PRODUCTION_GATE != 'manual' \|\| github\.event_name == 'workflow_dispatch'/);
    expect(text).toContain("workflow_dispatch: {}");
  });

  it("knows no staging where the design has none", () => {
    for (const system of SYSTEMS) expect(cicdDefinition(system, { ...base, environments: ["dev", "production"] }).text).not.toMatch(/staging/i);
  });
});

describe("GitLab", () => {
  it.each(variants.map((options, n) => [n, options] as const))("variant %i has stages, identity and a manual gate", (_n, options) => {
    const definition = parse(cicdDefinition("gitlab", options).text) as Record<string, Record<string, unknown>>;
    const stages = definition["stages"] as unknown as string[];
    const words = new Set(["workflow", "stages", "variables", "default"]);
    const known = new Set(["stage", "script", "rules", "environment", "resource_group", "interruptible", "allow_failure", "id_tokens", "services", "variables", "artifacts", "timeout"]);
    for (const [name, job] of Object.entries(definition)) {
      if (words.has(name)) continue;
      expect(stages).toContain(job["stage"]);
      expect(Object.keys(job).filter((key) => !known.has(key))).toEqual([]);
      expect((job["script"] as unknown[]).every((line) => typeof line === "string" && line.length > 0)).toBe(true);
    }
    const production = definition[`deploy-${options.environments.at(-1)!}`]!;
    expect(production["rules"]).toEqual([{ if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", when: "manual" }]);
    expect(production["allow_failure"]).toBe(false);
    expect(production["id_tokens"]).toBeDefined();
    expect((production["script"] as string[]).at(-1)).toMatch(/smoke-test\.sh \w+ live \|\| rollback$/);
  });
});

describe("Jenkins", () => {
  it.each(variants.map((options, n) => [n, options] as const))("variant %i is a well-formed declarative pipeline", (_n, options) => {
    const text = cicdDefinition("jenkins", options).text.replaceAll(/^\/\/.*$/gm, "");
    const bare = text.replaceAll(/'''[^]*?'''/g, "''").replaceAll(/'[^'\n]*'|"[^"\n]*"/g, "''");
    let depth = 0;
    for (const character of bare) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.trimStart().startsWith("pipeline {")).toBe(true);
    const stages = [...text.matchAll(/^ {4}stage\('([^']+)'\) \{\n([^]*?)^ {4}\}/gm)];
    expect(stages.map((match) => match[1])).toEqual(["Unit tests", "Integration tests", "Performance test", "Build", ...options.environments.flatMap((name) => (name === options.environments.at(-1) ? [`Approve ${name}`, `Deploy ${name}`] : [`Deploy ${name}`]))]);
    for (const [, name, body] of stages) {
      expect(body!.match(/^ {6}agent /gm), name).toHaveLength(1);
      expect(body!.match(/^ {6}steps \{/gm), name).toHaveLength(1);
      expect(/input message/.test(body!), name).toBe(name!.startsWith("Approve"));
    }
  });
});

describe("Azure DevOps", () => {
  it.each(variants.map((options, n) => [n, options] as const))("variant %i chains its stages and deploys through environments", (_n, options) => {
    const definition = parse(cicdDefinition("azure-devops", options).text) as { stages: { stage: string; dependsOn?: string; jobs: Record<string, unknown>[] }[] };
    const names = definition.stages.map((stage) => stage.stage);
    definition.stages.slice(1).forEach((stage, index) => expect(stage.dependsOn).toBe(names[index]));
    const last = definition.stages.at(-1)!.jobs[0]!;
    expect(last["environment"]).toBe(options.environments.at(-1));
    const steps = (last["strategy"] as { runOnce: { deploy: { steps: { condition?: string; displayName?: string }[] } } }).runOnce.deploy.steps;
    expect(steps.at(-1)).toMatchObject({ displayName: "Roll back", condition: "failed()" });
  });
});
