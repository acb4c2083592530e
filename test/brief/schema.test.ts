import { describe, expect, it } from "vitest";
import { buildAliasTable } from "../../src/catalog/aliases.js";
import { parseBrief } from "../../src/brief/parse.js";
import { PRECISE } from "../../src/brief/precise.js";
import { briefJsonSchema, briefSchema } from "../../src/brief/schema.js";

describe("the brief's schema", () => {
  it("describes every field and every precise value", () => {
    const schema = briefJsonSchema() as { properties: Record<string, { description?: string }>; required: string[] };
    expect([...schema.required].sort((a, b) => (a < b ? -1 : 1))).toEqual(["business_domain", "data_sources"]);
    for (const name of [...Object.keys(PRECISE), "data_volume", "sla_requirements"]) expect(schema.properties[name]?.description, name).toMatch(/\w{3}/);
  });
  it("agrees with the parser on what is accepted", () => {
    for (const brief of [{ business_domain: "a", data_sources: ["b", "c"], record_bytes: 5 }, { business_domain: "a", data_sources: { text: "b" }, precise: { on_call: true } }]) {
      expect(briefSchema.safeParse(brief).success).toBe(true);
      expect(() => parseBrief(brief)).not.toThrow();
    }
    for (const brief of [{ business_domain: "a" }, { business_domain: "a", data_sources: "b", foo: 1 }, { business_domain: "a", data_sources: "b", record_bytes: -1 }]) {
      expect(briefSchema.safeParse(brief).success).toBe(false);
      expect(() => parseBrief(brief)).toThrow();
    }
  });
});

describe("alias table over a catalog", () => {
  const entry = (id: string, name: string, aliases: string[], options: string[]) => ({ id, name, aliases, options });
  const table = buildAliasTable({ technologies: [entry("amazon-msk", "Amazon MSK", ["msk"], ["kafka"]), entry("apache-kafka", "Apache Kafka", ["kafka"], ["kafka"]), entry("widget-db", "WidgetDB", ["widgetdb", "stream"], ["widget"])] });
  const mentions = (stack: string) => parseBrief({ business_domain: "a", data_sources: "b", stack }, table).mentions.map((mention) => `${mention.kind} ${mention.id}`);
  it("makes a shared name the family, an own name the technology", () => expect(mentions("Kafka, Amazon MSK, WidgetDB")).toEqual(["family kafka", "technology amazon-msk", "technology widget-db"]));
  it("ignores aliases that are common words", () => expect(mentions("we stream")).toEqual([]));
});
