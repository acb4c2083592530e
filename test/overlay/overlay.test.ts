/** House overlays: what they change, that later ones win, and that nothing of the shipped catalog moves. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { catalog } from "../../src/catalog/index.js";
import type { Design } from "../../src/design/design.js";
import { generate } from "../../src/generate.js";
import { applyOverlay, applyOverlays } from "../../src/overlay/apply.js";
import { compareDesigns } from "../../src/overlay/compare.js";
import { houseOf, type House } from "../../src/overlay/house.js";

const BRIEF = `business_domain: Bicycle dealer with web shop and 40 branches
data_sources: Web shop events, order database (PostgreSQL, 40 GB), supplier price files over SFTP
data_volume: 30M events/day, 900 bytes each
processing_requirements: stock alerts within 30 seconds, hourly dashboards, nightly reports by 06:00
target_systems: data warehouse, dashboards for 120 people
technology_stack: AWS in Frankfurt
team_capabilities: 12 engineers, SQL, Python, Kafka
`;
const design = async (...overlays: unknown[]): Promise<Design> => generate(BRIEF, { overlays, conflicts: false });
const chosen = (of: Design, id: string): string | undefined => of.decisions.find((decision) => decision.id === id)?.chosen[0]?.id;
const reasons = (of: Design, id: string): string[] => of.decisions.find((decision) => decision.id === id)?.reasons.map((reason) => reason.rule) ?? [];
const plain = await design();

describe("an overlay", () => {
  it("without entries changes no design but nothing in it", async () => {
    expect(await generate(BRIEF, { catalog: houseOf(catalog), conflicts: false })).toEqual(plain);
    expect((await design({})).decisions).toEqual(plain.decisions);
  });

  it("bans by id, alias and family, with the house's reason", async () => {
    const banned = await design({ name: "Acme", ban: [{ id: chosen(plain, "event-log"), reason: "Not here." }, { id: "Redshift", reason: "Left in 2024." }] });
    expect(chosen(banned, "event-log")).not.toBe(chosen(plain, "event-log"));
    expect(banned.decisions.flatMap((decision) => decision.chosen).filter((item) => item.id.includes("redshift"))).toEqual([]);
    const lost = banned.decisions.find((decision) => decision.id === "event-log")?.alternatives.find((item) => item.id === chosen(plain, "event-log"));
    expect(lost?.reasons.find((reason) => reason.rule.startsWith("any/house-ban-"))).toMatchObject({ text: "Not here.", sources: ["Acme"] });
  });

  it("beats a pin of the brief with a ban, and the design says so", async () => {
    const pinned = await generate(BRIEF.replace("AWS in Frankfurt", "AWS in Frankfurt, must use Snowflake"), { overlays: [{ ban: [{ id: "snowflake", reason: "No contract." }] }], conflicts: false });
    expect(chosen(pinned, "warehouse")).not.toBe("snowflake");
    expect(pinned.tensions.find((tension) => tension.code === "tension/wish-not-obeyed")?.position).toMatch(/No contract\. Chosen instead: /);
  });

  it("prefers, avoids and requires", async () => {
    expect(chosen(await design({ prefer: [{ id: "snowflake", weight: "decisive", reason: "Contract." }] }), "warehouse")).toBe("snowflake");
    const avoided = chosen(plain, "warehouse") ?? "";
    expect(chosen(await design({ prefer: [{ id: avoided, exactly: true, weight: "decisive", against: true, reason: "No." }] }), "warehouse")).not.toBe(avoided);
    const required = await design({ require: [{ id: "terraform", reason: "One estate." }] });
    expect(chosen(required, "infrastructure-as-code")).toBe("terraform");
    expect(reasons(required, "infrastructure-as-code")).toContain("infrastructure-as-code/house-require-terraform");
  });

  it("holds a wish to its circumstances", async () => {
    const when = (users: number): unknown => ({ prefer: [{ id: "snowflake", weight: "decisive", reason: "Contract for {biUsers} readers.", when: { fact: "biUsers", operator: "greaterThan", value: users } }] });
    expect(chosen(await design(when(100)), "warehouse")).toBe("snowflake");
    expect(chosen(await design(when(120)), "warehouse")).toBe(chosen(plain, "warehouse"));
  });

  it("adds and disables rules", async () => {
    const rule = { id: "warehouse/prefer-house", topic: "warehouse", where: { fact: "candidate.id", operator: "equal", value: "snowflake" }, effect: { kind: "prefer", weight: "decisive" }, because: "{biUsers} readers." };
    const ruled = await design({ rules: [rule] });
    expect(ruled.decisions.find((decision) => decision.id === "warehouse")?.reasons.find((reason) => reason.rule === rule.id)?.text).toBe("120 readers.");
    expect(chosen(await design({ rules: [rule] }, { disable: [rule.id] }), "warehouse")).toBe(chosen(plain, "warehouse"));
    const spoke = plain.decisions.find((decision) => decision.id === "warehouse")?.reasons.find((reason) => reason.rule.startsWith("warehouse/") && reason.effect === "prefer")?.rule ?? "";
    expect(reasons(await design({ disable: [spoke] }), "warehouse")).not.toContain(spoke);
  });

  it("changes fields of a technology, with unit and source of the house", () => {
    const house = applyOverlay(catalog, { name: "Acme", asOf: "2026-10", technologies: [{ id: "amazon-msk", operatingFte: { value: 0.9 }, sla: { availability: 0.99 } }] });
    const changed = house.technology("amazon-msk");
    expect(changed?.operatingFte).toEqual({ value: 0.9, unit: "FTE", source: "house" });
    expect(changed?.sla).toEqual({ ...catalog.technology("amazon-msk")?.sla, availability: 0.99, source: "house" });
    expect(changed?.sources["house"]).toEqual({ title: "Acme", url: null, asOf: "2026-10", confidence: "medium" });
    expect(changed?.bill).toEqual(catalog.technology("amazon-msk")?.bill);
  });

  it("changes one practice and leaves those of other topics with the same id alone", async () => {
    const house = applyOverlay(catalog, { practices: [{ id: "trunk-based", summary: "Ours." }] });
    expect(house.practices).toEqual(catalog.practices.map((item) => (item.id === "trunk-based" ? { ...item, summary: "Ours." } : item)));
    expect((await generate(BRIEF, { catalog: house, conflicts: false })).decisions).toEqual(plain.decisions);
    const twice = catalog.practices.find((item, index) => catalog.practices.findIndex((other) => other.id === item.id) < index);
    if (twice !== undefined) expect(() => applyOverlay(catalog, { practices: [{ id: twice.id, summary: "x" }] })).toThrow(/practices\[0\]\.topic/);
  });

  it("lets the later one win", async () => {
    const [first, second] = [{ prefer: [{ id: "snowflake", weight: "decisive", reason: "One." }] }, { prefer: [{ id: "snowflake", weight: "decisive", against: true, reason: "Two." }, { id: "snowflake", weight: "slight", reason: "Three." }] }];
    expect(chosen(await design(first), "warehouse")).toBe("snowflake");
    expect(chosen(await design(first, second), "warehouse")).toBe(chosen(plain, "warehouse"));
    const house = applyOverlays(catalog, [{ overlay: { technologies: [{ id: "amazon-msk", maturity: 2 }] } }, { overlay: { technologies: [{ id: "amazon-msk", maturity: 3 }] } }]);
    expect(house.technology("amazon-msk")?.maturity).toBe(3);
  });

  it("changes a domain and adds one that extends another", async () => {
    const house = applyOverlay(catalog, { domains: [{ id: "ecommerce", aliases: ["bicycle dealer"] }, { id: "tool-hire", name: "Tool hire", extends: "retail-and-grocery", aliases: ["tool hire"] }] });
    expect((await generate(BRIEF, { catalog: house, conflicts: false })).domain.id).toBe("ecommerce");
    expect((await generate(BRIEF.replace("Bicycle dealer with web shop and 40 branches", "Tool hire company"), { catalog: house, conflicts: false })).domain).toEqual({ id: "tool-hire", name: "Tool hire" });
    expect(house.domains.find((pack) => pack.id === "tool-hire")?.aliases).toEqual(["tool hire"]);
  });

  it("changes the fingerprint, and nothing of the shipped catalog", () => {
    const before = JSON.stringify([catalog.technologies, catalog.practices, houseOf(catalog).topics, houseOf(catalog).domains]);
    const one = applyOverlay(catalog, { ban: [{ id: "kafka", reason: "a" }] }), other = applyOverlay(catalog, { ban: [{ id: "kafka", reason: "b" }] });
    expect(new Set([catalog.hash(), one.hash(), other.hash()]).size).toBe(3);
    expect(applyOverlay(catalog, { ban: [{ id: "kafka", reason: "a" }] }).hash()).toBe(one.hash());
    expect(JSON.stringify([catalog.technologies, catalog.practices, houseOf(catalog).topics, houseOf(catalog).domains])).toBe(before);
  });
});

describe("own rates", () => {
  const line = plain.cost.lineItems.find((item) => item.technology === chosen(plain, "event-log") && item.tiers === undefined);
  const sku = line?.sku ?? "";

  it("price every line of the SKU, which says so with source and date", async () => {
    const priced = await design({ prices: [{ sku, usd: 0.001, source: "contract 4711", asOf: "2026-10" }] });
    const lines = priced.cost.lineItems.filter((item) => item.sku === sku && item.component === line?.component);
    expect(lines.length).toBeGreaterThan(0);
    for (const item of lines) {
      expect(item).toMatchObject({ unitPrice: 0.001, asOf: "2026-10" });
      expect(item.source).toBe("own rate: contract 4711");
    }
    expect(priced.cost.lineItems.filter((item) => item.source.startsWith("own rate: ")).every((item) => item.sku === sku)).toBe(true);
  });

  it("are given by technology and meter as well, and by region", async () => {
    const technology = line?.technology, meter = line?.meter;
    const entry = { technology, meter, usd: 0.002, source: "contract", asOf: "2026-10" };
    const sizes = catalog.technology(technology ?? "")?.bill.find((item) => item.meter === meter)?.sku.includes("{size}") === true;
    if (!sizes) expect((await design({ prices: [entry] })).cost.lineItems.find((item) => item.id === line?.id)?.unitPrice).toBe(0.002);
    const elsewhere = await design({ prices: [{ sku, usd: 0.002, region: "us-west-2", source: "contract", asOf: "2026-10" }].filter(() => houseOf(catalog).priceBooks.some((book) => book.regionRatios.some((ratio) => ratio.region === "us-west-2") || book.prices.some((price) => price.region === "us-west-2"))) });
    expect(elsewhere.cost.lineItems.find((item) => item.id === line?.id)?.unitPrice).toBe(line?.unitPrice);
  });

  it("win in the order of the files, the caller's list first", async () => {
    const at = (usd: number, source: string): object => ({ prices: [{ sku, usd, source, asOf: "2026-10" }] });
    expect((await design(at(0.001, "one"), at(0.003, "two"))).cost.lineItems.find((item) => item.sku === sku)?.unitPrice).toBe(0.003);
    const direct = await generate(BRIEF, { overlays: [at(0.001, "one")], prices: [{ sku, unit: line?.unit ?? "", region: "any", usd: 0.004, source: "list", asOf: "2026-10", confidence: "high" }], conflicts: false });
    expect(direct.cost.lineItems.find((item) => item.sku === sku)?.unitPrice).toBe(0.004);
  });
});

describe("comparison", () => {
  it("names the part that moved a decision, and what follows from another", async () => {
    const house: House = applyOverlay(catalog, { name: "Acme", ban: [{ id: chosen(plain, "event-log"), exactly: true, reason: "Not here." }], prefer: [{ id: "snowflake", weight: "decisive", reason: "Contract." }] });
    const result = compareDesigns(plain, await generate(BRIEF, { catalog: house, conflicts: false }), house);
    expect(result.changes.find((change) => change.decision === "warehouse")).toMatchObject({ after: "Snowflake", by: [{ kind: "rule", id: "warehouse/house-prefer-snowflake", overlay: "Acme", text: "Contract." }] });
    expect(result.changes.find((change) => change.decision === "event-log")?.by[0]).toMatchObject({ kind: "rule", text: "Not here." });
    for (const change of result.changes) expect(change.by, change.decision).not.toEqual([]);
    expect(result.monthlyBefore).toBe(plain.cost.monthly.expected);
  });

  it("finds nothing where nothing changes", async () => {
    const house = applyOverlay(catalog, { ban: [{ id: "google-pubsub", reason: "x" }] });
    expect(compareDesigns(plain, await generate(BRIEF, { catalog: house, conflicts: false }), house)).toMatchObject({ changes: [], ownRates: [] });
  });
});

describe("the worked example of the guide", () => {
  const house = applyOverlay(catalog, parse(readFileSync(new URL("../../docs/examples/house.yaml", import.meta.url), "utf8")), "house.yaml");

  it("does what docs/house-rules.md says", async () => {
    const after = await generate(BRIEF, { catalog: house, conflicts: false });
    const result = compareDesigns(plain, after, house);
    expect(after.domain.id).toBe("ecommerce");
    expect([chosen(after, "event-log"), chosen(after, "warehouse"), chosen(after, "infrastructure-as-code")]).toEqual(["northwind-bus", "snowflake", "terraform"]);
    expect(result.ownRates).toContain("northwind.bus.ingress.gb");
    expect(after.components.map((item) => item.technology)).toContain("northwind-bus");
    expect(after.sources.map((item) => item.title)).toContain("Platform handbook, chapter 4");
  });
});
