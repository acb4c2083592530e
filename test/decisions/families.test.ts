/** A name in the brief settles the questions it is about, and no others. */
import { describe, expect, it } from "vitest";
import { allPractices, allTechnologies } from "../../src/catalog/index.js";
import { FAMILY_TOPICS, familySettles } from "../../src/catalog/families.js";
import { topics } from "../../src/rules/index.js";
import { ROLES } from "../../src/catalog/vocabulary.js";
import { naming, pinnedBy } from "./hand-made.js";

const optionsOf = new Set([...allTechnologies, ...allPractices].flatMap((entry) => entry.options));

describe("families", () => {
  it("name topics that exist, and options that some technology has", () => {
    const ids = topics.map((topic) => topic.id);
    expect(Object.values(FAMILY_TOPICS).flat().filter((topic) => !ids.includes(topic))).toEqual([]);
    // Words that only a house overlay or a practice stands for settle nothing today; they must not be spelled wrongly either.
    const unknown = Object.keys(FAMILY_TOPICS).filter((family) => !optionsOf.has(family));
    expect(unknown.filter((family) => !allTechnologies.some((technology) => technology.aliases.includes(family) || technology.id.includes(family)))).toEqual([]);
  });

  it.each(Object.entries(FAMILY_TOPICS))("%s settles its own topics only", (family, settled) => {
    const brief = naming({ kind: "family", id: family, stance: "required" });
    const pinned = ROLES.filter((role) => pinnedBy(brief, role).length > 0);
    expect(pinned.filter((role) => !settled.includes(role))).toEqual([]);
  });

  it("leaves a name without an entry to the primary role of its technologies", () => {
    expect(familySettles("feature-store", "feature-store", "feature-store")).toBe(true);
    expect(familySettles("feature-store", "key-value-store", "feature-store")).toBe(false);
    expect(familySettles("serverless", "compute", "compute")).toBe(false);
  });

  it("pins every technology behind Kafka for the log, and nothing else", () => {
    const brief = naming({ kind: "family", id: "kafka", stance: "in-place" });
    expect(pinnedBy(brief, "event-log")).toEqual(expect.arrayContaining(["apache-kafka", "amazon-msk", "confluent-cloud"]));
    expect(ROLES.filter((role) => role !== "event-log" && pinnedBy(brief, role).length > 0)).toEqual([]);
  });

  it("pins a product by name for its primary role", () => {
    const brief = naming({ kind: "technology", id: "snowflake", stance: "required" });
    expect(pinnedBy(brief, "warehouse")).toEqual(["snowflake"]);
    expect(ROLES.filter((role) => role !== "warehouse" && pinnedBy(brief, role).length > 0)).toEqual([]);
  });

  it("does not read a source's own database as a wish for the platform", () => {
    const brief = naming({ kind: "family", id: "postgres", stance: "required", field: "data_sources" }, { kind: "technology", id: "mysql", stance: "in-place", field: "data_sources" });
    expect(ROLES.filter((role) => pinnedBy(brief, role).length > 0)).toEqual([]);
  });

  it("lets a ban beat a wish, in every role of the product", () => {
    const brief = naming({ kind: "technology", id: "duckdb", stance: "required" }, { kind: "technology", id: "duckdb", stance: "banned" });
    expect(ROLES.filter((role) => pinnedBy(brief, role).includes("duckdb"))).toEqual([]);
  });
});
