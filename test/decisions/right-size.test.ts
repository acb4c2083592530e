/** Picks a reviewing architect would strike out at once, and the ones beside them that must stay. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import type { Design } from "../../src/design/design.js";

const BASE = {
  business_domain: "Online shop for hobby parts", data_sources: "Orders in PostgreSQL, web shop events", data_volume: "2 events/s average, 1 KB each",
  processing_requirements: "near real-time sales dashboard, daily reports", target_systems: "Data warehouse, BI dashboards",
  sla_requirements: "1 minute freshness for the dashboard, 99.5% availability", compliance_needs: "GDPR", technology_stack: "AWS", team_capabilities: "2 engineers, Python and SQL",
};

async function design(change: Partial<Record<keyof typeof BASE | "technical_requirements" | "budget_constraints", string>>): Promise<Design> {
  return generate({ ...BASE, ...change });
}
const chosen = (made: Design, id: string): readonly string[] => made.decisions.find((decision) => decision.id === id)?.chosen.map((item) => item.id) ?? [];
const outcome = (made: Design, id: string): string | undefined => made.decisions.find((decision) => decision.id === id)?.outcome;

describe("a quiet brief with data a minute old", () => {
  it("is polled into one database: no log, no engine, no warehouse that never sleeps", async () => {
    const made = await design({});
    expect(outcome(made, "event-log")).toBe("not-needed");
    expect(outcome(made, "stream-processing")).toBe("not-needed");
    expect(chosen(made, "warehouse")).toEqual(["amazon-rds-postgresql"]);
    const line = made.assurance.latency.find((item) => item.flow === "near-real-time-sales-dashboard");
    expect(line?.verdict).toBe("met");
    expect(made.assumptions.map((item) => item.id)).toContain("ASM-polled-near-real-time-sales-dashboard");
  });
  it.each([
    ["more records than a loader should fetch", { data_volume: "400 events/s average, 1 KB each" }],
    ["an answer within seconds", { sla_requirements: "10 seconds freshness for the dashboard, 99.5% availability" }],
    ["a log named in the stack", { technology_stack: "AWS, Kafka" }],
    ["a history that must be replayed", { technical_requirements: "replay of the last 30 days must be possible" }],
    ["devices that push", { data_sources: "Orders in PostgreSQL, shelf sensors over MQTT" }],
  ])("keeps the log with %s", async (_, change) => {
    expect(outcome(await design(change), "event-log")).toBe("decided");
  });
});

describe("serverless only", () => {
  it.each(["AWS serverless only", "Azure, serverless only", "GCP, serverless services only"])("takes no vendor's cluster where the provider has its own part (%s)", async (technology_stack) => {
    const made = await design({ technology_stack, data_volume: "800 events/s average, 1 KB each", team_capabilities: "5 engineers, Python", target_systems: "Data warehouse, ML feature store, BI dashboards" });
    for (const decision of made.decisions) for (const item of decision.chosen) expect(item.id).not.toMatch(/^(databricks|redis-cloud|atlan)/u);
  });
});

describe("parts that cannot stand alone", () => {
  it("never answers the engine question with a programming model unless it is ordered", async () => {
    for (const budget_constraints of ["$300 per month", "$30000 per month"])
      expect(chosen(await design({ data_volume: "900 events/s", sla_requirements: "2 seconds end to end", budget_constraints }), "stream-processing")).not.toContain("apache-beam");
  });
  it("uses no Kafka Connect without a Kafka-protocol log", async () => {
    const made = await design({ processing_requirements: "changes of the orders database copied within 5 minutes, daily reports", technology_stack: "GCP", team_capabilities: "8 engineers, Java" });
    expect(chosen(made, "event-log")).not.toContain("apache-kafka");
    for (const id of chosen(made, "cdc")) expect(["kafka-connect", "amazon-msk-connect"]).not.toContain(id);
  });
  it("runs no database by itself where the design runs no machines", async () => {
    const made = await design({ technology_stack: "Azure, no Kubernetes", target_systems: "operational database", data_volume: "200 events/s" });
    expect(chosen(made, "relational-store")).not.toContain("postgresql");
  });
  it("pairs an engine with a log it can read", async () => {
    for (const team_capabilities of ["12 engineers, Java and Scala, run Kafka already", "6 engineers, C# and SQL"])
      for (const technology_stack of ["Azure", "AWS", "GCP"]) {
        const made = await design({ technology_stack, team_capabilities, data_volume: "3000 events/s", sla_requirements: "2 seconds end to end" });
        const log = chosen(made, "event-log")[0] ?? "", engine = chosen(made, "stream-processing")[0] ?? "";
        if (engine === "confluent-cloud-flink") expect(log).toBe("confluent-cloud");
        if (engine === "azure-stream-analytics") expect(log).toMatch(/event-hubs/u);
      }
  });
});

describe("a live dashboard over a store that aggregates by itself", () => {
  const live = { data_volume: "4000 events/s", target_systems: "real-time OLAP for 2,000 external users, data lake", processing_requirements: "live dashboards, daily reports", sla_requirements: "30 seconds freshness" };
  it("has no engine between log and store", async () => {
    const made = await design(live);
    expect(outcome(made, "event-log")).toBe("decided");
    expect(outcome(made, "stream-processing")).toBe("not-needed");
  });
  it("has one when a decision is taken on the way", async () => {
    expect(outcome(await design({ ...live, processing_requirements: "fraud scoring in real time, live dashboards", sla_requirements: "decision under 300 ms" }), "stream-processing")).toBe("decided");
  });
});

describe("streaming only", () => {
  it("has an engine: what is recomputed from the log is computed by something", async () => {
    const made = await design({ processing_requirements: "streaming only: everything is recomputed from the event log", data_volume: "1500 events/s", sla_requirements: "5 seconds end to end" });
    expect(outcome(made, "stream-processing")).toBe("decided");
    expect(chosen(made, "architecture-pattern")).toEqual(["kappa"]);
  });
});

describe("portability where it costs nothing", () => {
  const wish = (technology_stack: string): Promise<Design> => design({ technology_stack, data_volume: "3000 events/s", processing_requirements: "live order status for customers, daily reports", target_systems: "tracking API for 2 million users, data warehouse", sla_requirements: "10 seconds freshness", team_capabilities: "12 engineers, Python and Go" });
  const leans = (made: Design): boolean => made.decisions.some((decision) => [...decision.reasons, ...decision.alternatives.flatMap((item) => item.reasons)].some((reason) => reason.rule === "any/prefer-portable-when-it-costs-nothing"));
  it("leans to open protocols and formats without running anything more", async () => {
    const made = await wish("Google Cloud, want to avoid lock-in where it costs nothing");
    expect(leans(made)).toBe(true);
    expect(made.facts["avoidsLockIn"]?.value).toBe(false);
    for (const id of chosen(made, "key-value-store")) expect(["redis", "valkey", "apache-cassandra"]).not.toContain(id);
  });
  it("is a wish of weight where nothing softens it", async () => {
    const made = await wish("Google Cloud, avoid lock-in");
    expect(leans(made)).toBe(false);
    expect(made.facts["avoidsLockIn"]?.value).toBe(true);
  });
});
