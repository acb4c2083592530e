/** A wrong overlay names file, place, what was read and what is allowed; the checks are those of the shipped data. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { applyOverlay, applyOverlays } from "../../src/overlay/apply.js";
import { OverlayError, type OverlayIssue } from "../../src/overlay/error.js";
import { houseOf } from "../../src/overlay/house.js";
import { domainProblems } from "../../src/overlay/lint-domains.js";
import { practiceProblems, technologyProblems } from "../../src/overlay/lint-entries.js";
import { ruleProblems } from "../../src/overlay/lint-rules.js";
import { overlaySchema, practiceSchema, technologySchema } from "../../src/overlay/schema.js";
import { domainSchema } from "../../src/overlay/schema-domain.js";
import { vocabularyOf } from "../../src/overlay/vocabulary.js";
import { PRACTICE_ATTRIBUTES, TECHNOLOGY_ATTRIBUTES, VALUES } from "../rules/support.js";

function issues(overlay: unknown): readonly OverlayIssue[] {
  try {
    applyOverlay(catalog, overlay, "house.yaml");
  } catch (error) {
    if (error instanceof OverlayError) return error.issues;
    throw error;
  }
  return [];
}

const rule = (part: object): object => ({ rules: [{ id: "warehouse/x", topic: "warehouse", effect: { kind: "prefer", options: ["snowflake"], weight: "slight" }, because: "x", ...part }] });
const price = (part: object): object => ({ prices: [{ usd: 1, source: "c", asOf: "2026", ...part }] });

describe("a wrong overlay", () => {
  it.each<[string, unknown, string, string, RegExp]>([
    ["text", "no", "", '"no"', /technologies, practices/],
    ["unknown part", { bans: [] }, "bans", '"bans"', /ban,/],
    ["date", { asOf: "soon" }, "asOf", '"soon"', /2026-11-23/],
    ["part that is no list", { ban: { id: "kafka" } }, "ban", '{"id":"kafka"}', /a list/],
    ["id of a technology", { technologies: [{ id: "amazon-mks", maturity: 3 }] }, "technologies[0].id", '"amazon-mks"', /Near: .*amazon-msk/],
    ["field of a technology", { technologies: [{ id: "amazon-msk", latancy: 1 }] }, "technologies[0].latancy", '"latancy"', /Near: latency/],
    ["role", { technologies: [{ id: "amazon-msk", roles: ["event-lgo"] }] }, "technologies[0].roles[0]", '"event-lgo"', /Near: event-log/],
    ["type", { technologies: [{ id: "amazon-msk", operatingFte: { value: "1" } }] }, "technologies[0].operatingFte.value", '"1"', /a number/],
    ["unit", { technologies: [{ id: "amazon-msk", maxMegabytesPerSecond: { value: 1, unit: "Mbit/s" } }] }, "technologies[0].maxMegabytesPerSecond.unit", '"Mbit/s"', /MB\/s/],
    ["source key", { technologies: [{ id: "amazon-msk", operatingFte: { value: 1, source: "mskSizng" } }] }, "technologies[0].operatingFte.source", '"mskSizng"', /mskSizing/],
    ["SKU of a bill", { technologies: [{ id: "amazon-sqs", bill: [{ meter: "million-requests", sku: "aws.sqs.standrd.million" }] }] }, "technologies[0].bill[0].sku", '"aws.sqs.standrd.million"', /Near: aws\.sqs\.standard\.million/],
    ["option of a technology", { technologies: [{ id: "amazon-msk", options: ["kafak"] }] }, "technologies[0].options[0]", '"kafak"', /Near: kafka/],
    ["order of figures", { technologies: [{ id: "amazon-msk", latency: { p50Milliseconds: 90 } }] }, "technologies[0].latency.p50Milliseconds", "90", /at most 50/],
    ["successor", { technologies: [{ id: "amazon-msk", successor: "kinesiss" }] }, "technologies[0].successor", '"kinesiss"', /kinesis/],
    ["ban of nothing", { ban: [{ id: "kafkaa", reason: "x" }] }, "ban[0].id", '"kafkaa"', /Near: kafka/],
    ["ban without reason", { ban: [{ id: "kafka" }] }, "ban[0].reason", "nothing", /text/],
    ["weight", { prefer: [{ id: "kafka", weight: "huge", reason: "x" }] }, "prefer[0].weight", '"huge"', /slight, moderate, strong, decisive/],
    ["topic of a wish", { prefer: [{ id: "kafka", weight: "slight", reason: "x", topics: ["event-logs"] }] }, "prefer[0].topics[0]", '"event-logs"', /Near: event-log/],
    ["topic where it is no candidate", { require: [{ id: "terraform", reason: "x", topics: ["warehouse"] }] }, "require[0].topics", '["warehouse"]', /infrastructure-as-code/],
    ["fact in a reason", { ban: [{ id: "kafka", reason: "{teamSiz} people" }] }, "ban[0].reason", '"{teamSiz}"', /docs\/reference\/facts\.md/],
    ["fact in a circumstance", { ban: [{ id: "kafka", reason: "x", when: { not: { fact: "enginers", operator: "equal", value: 1 } } }] }, "ban[0].when.not.fact", '"enginers"', /Near: engineers/],
    ["topic of a rule", rule({ id: "warehose/x", topic: "warehose" }), "rules[0].topic", '"warehose"', /Near: warehouse/],
    ["name of a rule", rule({ id: "lake/x" }), "rules[0].id", '"lake/x"', /warehouse\//],
    ["fact deep in a rule", rule({ where: { all: [{ any: [{ fact: "candidate.slo", operator: "equal", value: 1 }] }] } }), "rules[0].where.all[0].any[0].fact", '"candidate.slo"', /Near: .*candidate\.sla/],
    ["candidate in when", rule({ when: { fact: "candidate.sla", operator: "equal", value: 1 } }), "rules[0].when.fact", '"candidate.sla"', /./],
    ["later decision", rule({ when: { fact: "decision.bi", operator: "contains", value: "tableau" } }), "rules[0].when.fact", '"decision.bi"', /./],
    ["flow fact of a platform topic", rule({ when: { fact: "flow.class", operator: "equal", value: "batch" } }), "rules[0].when.fact", '"flow.class"', /./],
    ["operator", rule({ when: { fact: "biUsers", operator: "moreThan", value: 1 } }), "rules[0].when.operator", '"moreThan"', /greaterThan/],
    ["operator that does not fit", rule({ when: { fact: "biUsers", operator: "contains", value: 1 } }), "rules[0].when.operator", '"contains"', /greaterThan/],
    ["value that does not fit", rule({ when: { fact: "biUsers", operator: "greaterThan", value: "many" } }), "rules[0].when.value", '"many"', /a number/],
    ["word a fact never has", rule({ when: { fact: "teamClass", operator: "in", value: ["small", "tiny"] } }), "rules[0].when.value[1]", '"tiny"', /solo, small, medium, large/],
    ["other fact", rule({ when: { fact: "biUsers", operator: "greaterThan", value: { fact: "enginers" } } }), "rules[0].when.value.fact", '"enginers"', /engineers/],
    ["option of a rule", rule({ effect: { kind: "prefer", options: ["snowflak"], weight: "slight" } }), "rules[0].effect.options[0]", '"snowflak"', /Near: snowflake/],
    ["effect", rule({ effect: { kind: "forbid" } }), "rules[0].effect.kind", '"forbid"', /exclude, require, prefer, not-needed/],
    ["effect on all", rule({ effect: { kind: "exclude" } }), "rules[0].effect", '{"kind":"exclude"}', /options/],
    ["value in a reason", rule({ because: "{biUser} readers" }), "rules[0].because", '"{biUser}"', /Near: .*biUsers/],
    ["disabled rule", { disable: ["any/prefer-mention"] }, "disable[0]", '"any/prefer-mention"', /any\/prefer-mentioned/],
    ["SKU", price({ sku: "aws.msk.kafka.m7g.larg.hour" }), "prices[0].sku", '"aws.msk.kafka.m7g.larg.hour"', /Near: aws\.msk\.kafka\.m7g\.large\.hour/],
    ["meter", price({ technology: "amazon-sqs", meter: "unit-hour" }), "prices[0].meter", '"unit-hour"', /Allowed: /],
    ["unit of a price", price({ sku: "aws.msk.kafka.m7g.large.hour", unit: "month" }), "prices[0].unit", '"month"', /Allowed: /],
    ["region", price({ sku: "aws.msk.kafka.m7g.large.hour", region: "eu-centrl-1" }), "prices[0].region", '"eu-centrl-1"', /Near: eu-central-1/],
    ["neither SKU nor technology", price({}), "prices[0].sku", "nothing", /technology/],
    ["domain to extend", { domains: [{ id: "bikes", extends: "ecomerce" }] }, "domains[0].extends", '"ecomerce"', /Near: ecommerce/],
    ["entity of a domain", { domains: [{ id: "ecommerce", personalData: [{ field: "ordr.name", kind: "contact", treatment: "hash" }] }] }, "domains[0].personalData[0].field", '"ordr"', /customer_order/],
    ["word of another domain", { domains: [{ id: "ecommerce", aliases: ["hospital"] }] }, "domains[0].aliases[0]", '"hospital"', /extend/],
    ["topic of a practice", { practices: [{ id: "our-way", name: "Our way", topic: "branchin", summary: "x", strengths: [], weaknesses: [] }] }, "practices[0].topic", '"branchin"', /Near: branching/],
  ])("%s", (_what, overlay, path, read, allowed) => {
    const found = issues(overlay);
    expect(found.map((issue) => issue.path)).toContain(path);
    const issue = found.find((item) => item.path === path);
    expect(issue?.file).toBe("house.yaml");
    expect(issue?.read).toBe(read);
    expect(issue?.message).not.toBe("");
    if (!allowed.test("x")) expect(issue?.hint).toMatch(allowed);
  });

  it("is told with all its problems at once, in the order of its parts", () => {
    const found = issues({ prices: [{ usd: 1 }], ban: [{ id: "kafkaa", reason: "x" }], technologies: [{ id: "amazon-msk", maturity: 9 }], colour: 1 });
    expect(found.map((issue) => issue.path)).toEqual(["technologies[0].maturity", "ban[0].id", "prices[0].source", "prices[0].asOf", "colour"]);
  });

  it("is told beside other wrong ones, by their files", () => {
    expect(() => applyOverlays(catalog, [{ overlay: { asOf: "x" }, name: "a.yaml" }, { overlay: { colour: 1 }, name: "b.yaml" }])).toThrow(/a\.yaml: asOf: [\s\S]*b\.yaml: colour: /);
  });

  it("keeps the paths of a bare list and of a bare technology", () => {
    expect(issues([{ id: "amazon-msk", maturity: 9 }]).map((issue) => issue.path)).toEqual(["[0].maturity"]);
    expect(issues({ id: "amazon-msk", maturity: 9 }).map((issue) => issue.path)).toEqual(["maturity"]);
  });
});

describe("the checks are those of the shipped data", () => {
  const house = houseOf(catalog);
  const vocabulary = vocabularyOf(house);

  it("find nothing in the shipped rules but words that wait for a house's entries", () => {
    const wrong = [...house.general.map((item) => ({ item, topic: undefined })), ...house.topics.flatMap((topic) => topic.rules.map((item) => ({ item, topic })))]
      .flatMap(({ item, topic }) => ruleProblems(item, { vocabulary, topic }).map((problem) => ({ item, problem })));
    const waiting = /never has this value|Not an option of the topic/;
    expect(wrong.filter(({ problem }) => !waiting.test(problem.message)).map(({ item, problem }) => `${item.id}: ${problem.path}: ${problem.message} ${problem.read}`)).toEqual([]);
    expect(wrong.length).toBeLessThan(20);
  });

  it("know the same words and attributes as the linter of the shipped rules", () => {
    for (const [fact, words] of Object.entries(VALUES)) expect([...(vocabulary.wordsOf(fact, undefined) ?? [])].sort(), fact).toEqual([...words].sort());
    const kinds = (practices: boolean): Record<string, string> => {
      const topic = house.topics.find((item) => "practices" in item.candidates === practices && item.perFlow === undefined);
      return Object.fromEntries(Object.keys(practices ? PRACTICE_ATTRIBUTES : TECHNOLOGY_ATTRIBUTES).map((id) => [id, vocabulary.kindOf(`candidate.${id}`, topic, true) ?? "none"]));
    };
    expect(kinds(false)).toEqual(TECHNOLOGY_ATTRIBUTES);
    expect(kinds(true)).toEqual(PRACTICE_ATTRIBUTES);
  });

  it("find nothing in the shipped technologies, practices and domains", () => {
    const context = {
      options: new Set([...catalog.technologies, ...catalog.practices].flatMap((entry) => entry.options)), technologyIds: new Set(catalog.technologies.map((item) => item.id)),
      priced: new Set(catalog.priceBooks.flatMap((book) => book.prices.map((item) => item.sku))), practiceTopics: new Set(house.topics.flatMap(({ candidates }) => ("practices" in candidates ? [candidates.practices] : []))),
    };
    for (const item of catalog.technologies) expect([...(technologySchema.safeParse(item).error?.issues ?? []), ...technologyProblems(item, context)], item.id).toEqual([]);
    for (const item of catalog.practices) expect([...(practiceSchema.safeParse(item).error?.issues ?? []), ...practiceProblems(item, context)], item.id).toEqual([]);
    for (const item of house.domains) expect([...(domainSchema.safeParse(item).error?.issues ?? []), ...domainProblems(item, house.domains)], item.id).toEqual([]);
  });

  it("publish a schema that takes what is taken", () => {
    const good = { name: "a", ban: [{ id: "kafka", reason: "x", when: { all: [{ fact: "engineers", operator: "lessThan", value: 3 }] } }], technologies: [{ id: "amazon-msk", maturity: 3 }] };
    expect(issues(good)).toEqual([]);
    expect(overlaySchema.safeParse(good).success).toBe(true);
    expect(overlaySchema.safeParse({ ban: [{ id: "kafka" }] }).success).toBe(false);
  });
});
