/** What a brief says of a product acts, whatever the product: pins, bans, wishes, by every name of the catalog. */
import { describe, expect, it } from "vitest";
import type { Mention, Stance } from "../../src/brief/brief.js";
import { catalog } from "../../src/catalog/index.js";
import type { Technology } from "../../src/catalog/schema.js";
import { ROLES } from "../../src/catalog/vocabulary.js";
import type { Design } from "../../src/design/design.js";
import { generate, parseBrief } from "../../src/generate.js";

const PHRASES: readonly (readonly [string, Stance])[] = [
  ["must use X", "required"], ["use X", "required"], ["X is in place", "in-place"], ["X in place", "in-place"], ["we run X today", "in-place"],
  ["no X", "banned"], ["without X", "banned"], ["do not use X", "banned"], ["never X", "banned"], ["X is not allowed", "banned"],
  ["rather not X", "unwanted"], ["avoid X", "unwanted"], ["prefer X", "preferred"], ["X preferred", "preferred"],
];

/** Names whose own punctuation ends the phrase, or that contain the name of something else that is read as itself. */
const ODD = new Set(["Dagster+", "dagster+", "Maxwell's daemon", "maxwell's daemon", "dbt platform (Cloud)", "Elastic stack (Elasticsearch, Logstash, Kibana), self-run"]);

const BASE = {
  business_domain: "Online shop", data_sources: "web shop events, order database (PostgreSQL, 40 GB), price files over SFTP", data_volume: "20M events/day, 800 bytes",
  processing_requirements: "fraud scoring in real time, hourly dashboards, nightly reports by 06:00", target_systems: "data warehouse, dashboards for 80 people, search, feature store, REST API",
  sla_requirements: "99.9%", team_capabilities: "14 engineers, SQL, Python, Java", budget_constraints: "no fixed limit",
};
const CLOUD = { aws: "AWS", azure: "Azure", gcp: "Google Cloud", "on-premises": "own data centre on premises" } as const;

function of(mentions: readonly Mention[], technology: Technology): readonly Mention[] {
  return mentions.filter((mention) => (mention.kind === "technology" ? mention.id === technology.id : mention.kind === "family" && technology.options.includes(mention.id)));
}

function stances(technology: Technology, words: string): readonly Stance[] {
  return of(parseBrief({ ...BASE, technology_stack: words }).mentions, technology).map((mention) => mention.stance);
}

const sampled = ROLES.flatMap((role) => catalog.technologies.filter((technology) => technology.roles[0] === role && technology.status === "active").slice(0, 1));

const platformOf = (technology: Technology): keyof typeof CLOUD => (technology.platforms.includes("aws") ? "aws" : (technology.platforms[0] ?? "aws"));

async function designed(technology: Technology, words: string): Promise<Design> {
  return generate({ ...BASE, technology_stack: `${CLOUD[platformOf(technology)]}, ${words}` }, { conflicts: false });
}

const chosenIn = (design: Design, id: string): string[] => design.decisions.filter((decision) => decision.chosen.some((item) => item.id === id)).map((decision) => decision.id);

describe("every name of the catalog", () => {
  it("is read with the stance that the words around it say", () => {
    const wrong = catalog.technologies.flatMap((technology) => [technology.name, ...technology.aliases].filter((name) => !ODD.has(name)).flatMap((name) =>
      PHRASES.flatMap(([phrase, wanted]) => {
        const read = stances(technology, phrase.replace("X", name));
        // A name that is too common to be read alone ("functions", "cron") is no name here.
        return read.length === 0 || read.includes(wanted) ? [] : [`${technology.id}: "${phrase.replace("X", name)}" read as ${read.join(", ")}`];
      }),
    ));
    expect(wrong).toEqual([]);
  });

  it("is read for nineteen in twenty of the names", () => {
    const names = catalog.technologies.flatMap((technology) => [technology.name, ...technology.aliases].map((name) => ({ technology, name })));
    const unread = names.filter(({ technology, name }) => stances(technology, `must use ${name}`).length === 0);
    expect(unread.length * 20, unread.map(({ name }) => name).join(", ")).toBeLessThan(names.length);
    expect(names.length).toBeGreaterThan(900);
  });

  it("of a self-run product belongs to the family that it is called by", () => {
    for (const [word, id] of [["dbt", "dbt-core"], ["MongoDB", "mongodb-community"], ["ClickHouse", "clickhouse"], ["Redpanda", "redpanda"], ["Airbyte", "airbyte"], ["Elasticsearch", "elasticsearch"], ["PostgreSQL", "postgresql"], ["Neo4j", "neo4j"]] as const) {
      const technology = catalog.technology(id);
      if (technology === undefined) throw new Error(id);
      expect(stances(technology, `no ${word}`), word).toContain("banned");
    }
  });

  it("in parentheses after a banned name is banned with it, unless something is said of it", () => {
    const memcached = catalog.technology("amazon-elasticache-memcached"), fargate = catalog.technology("aws-fargate");
    if (memcached === undefined || fargate === undefined) throw new Error("missing");
    expect(stances(memcached, "no Amazon ElastiCache (Memcached)")).toContain("banned");
    expect(stances(fargate, "AWS, no Kubernetes (we use Fargate)")).not.toContain("banned");
  });
});

describe("a product of each role", () => {
  it("is there for at least forty roles", () => {
    expect(sampled.length).toBeGreaterThanOrEqual(40);
  });

  const byPlatform = new Map<string, Technology[]>();
  for (const technology of sampled) byPlatform.set(platformOf(technology), [...(byPlatform.get(platformOf(technology)) ?? []), technology]);

  it.each([...byPlatform])("is never chosen once banned, on %s", async (_platform, technologies) => {
    const [first] = technologies;
    if (first === undefined) throw new Error("no technology");
    const design = await designed(first, technologies.map((technology) => `no ${technology.name}`).join("; "));
    expect(technologies.filter((technology) => chosenIn(design, technology.id).length > 0).map((technology) => technology.id)).toEqual([]);
  });

  it.each(sampled.map((technology) => [technology.id, technology] as const))("%s is used once ordered, or the design says why not and what instead", async (id, technology) => {
    const design = await designed(technology, `must use ${technology.name}`);
    const mentions = of(parseBrief({ ...BASE, technology_stack: `must use ${technology.name}` }).mentions, technology);
    if (mentions.length === 0 || chosenIn(design, id).length > 0) return;
    // Where the name is a family's, another member of it obeys as well.
    const family = mentions.filter((mention) => mention.kind === "family").map((mention) => mention.id);
    if (design.decisions.some((decision) => decision.chosen.some((item) => catalog.technology(item.id)?.options.some((option) => family.includes(option)) === true))) return;
    const told = design.tensions.find((tension) => tension.code === "tension/wish-not-obeyed");
    expect(told?.conflict, id).toContain(mentions[0]?.span.text);
    const decision = design.decisions.find((item) => item.topic === technology.roles[0] && item.flow === undefined);
    if (decision?.outcome === "decided") expect(told?.position, id).toContain(`Chosen instead: ${decision.chosen[0]?.name ?? ""}`);
  });
});

describe("a pin that a hard constraint rules out", () => {
  it("is told with what is chosen instead", async () => {
    const design = await generate({ ...BASE, technology_stack: "own data centre on premises, no public cloud, must use Amazon Kinesis" }, { conflicts: false });
    const told = design.tensions.find((tension) => tension.code === "tension/wish-not-obeyed");
    expect(told?.conflict).toContain("Kinesis");
    expect(told?.position).toMatch(/Chosen instead: \S/);
  });

  it("is told when it is in place and something else takes its role", async () => {
    const design = await generate({ ...BASE, technology_stack: "own data centre on premises, no public cloud, Snowflake is in place" }, { conflicts: false });
    expect(chosenIn(design, "snowflake")).toEqual([]);
    expect(design.tensions.find((tension) => tension.code === "tension/wish-not-obeyed")?.position).toContain("Chosen instead: ");
  });

  it("is not told when what is in place is merely not needed", async () => {
    const design = await generate({ ...BASE, technology_stack: "AWS, Neo4j is in place" }, { conflicts: false });
    expect(design.tensions.find((tension) => tension.code === "tension/wish-not-obeyed")).toBeUndefined();
  });

  it("weighs as a wish where the words are only a wish", async () => {
    const [wished, unwanted] = [await generate({ ...BASE, technology_stack: "AWS, prefer Snowflake" }, { conflicts: false }), await generate({ ...BASE, technology_stack: "AWS, rather not Snowflake" }, { conflicts: false })];
    expect(wished.decisions.find((item) => item.id === "warehouse")?.chosen[0]?.id).toBe("snowflake");
    expect(wished.decisions.find((item) => item.id === "warehouse")?.reasons.map((reason) => reason.rule)).toContain("any/prefer-wished");
    const lost = unwanted.decisions.find((item) => item.id === "warehouse")?.alternatives.find((item) => item.id === "snowflake");
    expect(lost?.reasons.map((reason) => reason.rule)).toContain("any/avoid-unwanted");
  });
});
