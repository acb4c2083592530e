/** Row changes go through the log where the capture tool can write to it, and around it where it only fills stores. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import type { Design } from "../../src/design/design.js";

const BRIEF = {
  business_domain: "Online shop", data_sources: "website clickstream, orders in PostgreSQL (80 GB)", data_volume: "20 million events a day of 800 bytes", technology_stack: "GCP", team_capabilities: "7 engineers, SQL and Python",
  target_systems: "data lake, data warehouse, dashboards for 40 people",
};
const design = (processing: string): Promise<Design> => generate({ ...BRIEF, processing_requirements: processing }, { conflicts: false });
const chosen = (made: Design, topic: string): string | undefined => made.decisions.find((decision) => decision.id === topic)?.chosen[0]?.id;
const after = (made: Design, id: string): string[] => made.connections.filter((link) => link.from === id).map((link) => link.to);

describe("the way of row changes", () => {
  it("ends in a store where Datastream cannot write to Pub/Sub and no live flow reads the rows", async () => {
    const made = await design("live page counts from the clickstream within 30 seconds; hourly merge of changed orders from PostgreSQL with deletes (CDC)");
    expect([chosen(made, "event-log"), chosen(made, "cdc")]).toEqual(["google-pubsub", "google-datastream"]);
    expect(after(made, "cdc").length).toBeGreaterThan(0);
    expect(after(made, "cdc")).not.toContain("event-log");
  });

  it("passes the log where a live flow reads them", async () => {
    const made = await design("fraud score of orders within 10 seconds; daily report");
    expect([chosen(made, "event-log"), chosen(made, "cdc")]).toEqual(["google-pubsub", "debezium"]);
    expect(after(made, "cdc")).toEqual(["event-log"]);
  });
});
