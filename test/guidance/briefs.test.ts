/** Published guidance that shows in a whole design: capture, recovery, availability, limits of records, upkeep. */
import { describe, expect } from "vitest";
import { compositeAvailability } from "../../src/assurance/availability.js";
import { generate, type Design } from "../../src/index.js";
import { shop } from "../witnesses/witness.js";
import { azure, words } from "./bases.js";
import { decided, ids } from "./support.js";
import { row } from "./row.js";

const TEAM = "14 engineers, Java, Kafka, Python and SQL, 4 SRE";

async function capture(given: Record<string, string>): Promise<{ readonly needs: unknown; readonly chosen: readonly string[] }> {
  const { facts, decisions } = await decided(shop(given));
  const found = decisions.get("cdc");
  return { needs: facts["needsCdc"]?.value, chosen: found === undefined ? [] : ids(found) };
}

const codes = (design: Design): readonly string[] => design.tensions.map((tension) => tension.code);
const slot = (design: Design, id: string): string => design.slots[id]?.value ?? "";

describe("change capture", () => {
  row(22, "nightly extracts need none; rows that must show within a minute are captured from the log, never by triggers", async () => {
    const nightly = await capture({ data_sources: "MySQL shop database", processing_requirements: "nightly reports", sla_requirements: "reports by 07:00" });
    const live = await capture({ data_sources: "MySQL shop database", processing_requirements: "row changes of the shop database within 60 seconds in the warehouse", sla_requirements: "within 60 seconds" });
    expect(nightly).toEqual({ needs: false, chosen: ["none"] });
    expect(live.needs).toBe(true);
    expect(live.chosen).not.toContain("none");
    expect(live.chosen).not.toContain("database-triggers");
  });
  row(26, "producers that emit events are subscribed to; the same wish on tables alone is captured", async () => {
    const wish = { processing_requirements: "live order alerts", sla_requirements: "alerts within 30 seconds" };
    const events = await capture({ ...wish, data_sources: "Order events, MySQL shop database", processing_requirements: "live order alerts from the order events" });
    const tables = await capture({ ...wish, data_sources: "MySQL shop database" });
    expect(events).toEqual({ needs: false, chosen: ["none"] });
    expect(tables.needs).toBe(true);
    expect(tables.chosen).not.toContain("none");
  });
});

describe("pushed events", () => {
  row(15, "clicks for nightly reports are collected on their way into the lake and land as Parquet", async () => {
    const design = await generate(shop({ data_sources: "Clickstream events", processing_requirements: "nightly reports", sla_requirements: "reports by 07:00" }));
    expect(design.connections.map(({ from, to }) => `${from} > ${to}`)).toContain("batch-ingestion > lake-storage");
    expect(slot(design, "ingestion.batch-ingestion.file-formats")).toContain("Parquet");
  });
});

describe("recovery", () => {
  const strategy = async (rto: string, rpo: string, regions: string): Promise<readonly string[]> => {
    const { decisions } = await decided(shop({ team_capabilities: TEAM, technical_requirements: regions, processing_requirements: "nightly reports", sla_requirements: `reports by 07:00, 99% availability, RTO ${rto}, RPO ${rpo}` }));
    const found = decisions.get("recovery-strategy");
    return found === undefined ? [] : ids(found);
  };
  row(87, "hours, tens of minutes, minutes and nothing climb the ladder one step each where a region's loss counts, and stay in one region where it does not", async () => {
    expect(await strategy("12 hours", "4 hours", "two regions")).toEqual(["backup-restore"]);
    expect(await strategy("2 hours", "30 minutes", "two regions")).toEqual(["pilot-light"]);
    expect(await strategy("30 minutes", "5 minutes", "two regions")).toEqual(["warm-standby"]);
    expect(await strategy("5 minutes", "0", "two regions")).toEqual(["active-active"]);
    expect(await strategy("12 hours", "4 hours", "")).toEqual(["backup-restore"]);
    expect(await strategy("30 minutes", "5 minutes", "")).toEqual(["single-region-multi-az"]);
  });
  row(88, "0.9995 x 0.9995 = 0.99900025; two copies of 0.99 make 0.9999; two regions carry their router in the path, one region none", async () => {
    expect(compositeAvailability([{ sla: 0.9995, copies: 1 }, { sla: 0.9995, copies: 1 }])).toBeCloseTo(0.99900025, 9);
    expect(compositeAvailability([{ sla: 0.99, copies: 2 }])).toBeCloseTo(0.9999, 9);
    const given = { team_capabilities: TEAM, target_systems: "key-value store for the app" };
    const two = await generate(shop({ ...given, sla_requirements: "alerts within 10 seconds, RTO 1 minute, RPO 0", technical_requirements: "active-active in two regions" }));
    const one = await generate(shop({ ...given, sla_requirements: "alerts within 10 seconds, RTO 4 hours, RPO 1 hour" }));
    const routed = (design: Design): boolean => design.assurance.availability.some((line) => line.parts.some((part) => part.component === "global-routing"));
    expect(routed(two)).toBe(true);
    expect(routed(one)).toBe(false);
    for (const line of [...two.assurance.availability, ...one.assurance.availability]) expect(line.composite).toBeCloseTo(compositeAvailability(line.parts), 9);
  });
});

describe("limits of records", () => {
  row(4, "900 KB pass through Event Hubs, 1,100 KB leave a pointer there", async () => {
    expect(codes(await generate({ ...azure, max_record_bytes: 900_000 }))).not.toContain("tension/record-above-part-limit");
    const over = await generate({ ...azure, max_record_bytes: 1_100_000 });
    expect(over.tensions.find((tension) => tension.code === "tension/record-above-part-limit")?.message).toMatch(/1,100 KB.*Azure Event Hubs.*address/u);
  });
  row(65, "380 KB are an item of DynamoDB, 420 KB an object with a pointer; joins lead to a relational store", async () => {
    const lookups = shop({ target_systems: "key-value store for the app, dashboards for 25 people" });
    expect(codes(await generate({ ...lookups, max_record_bytes: 380_000 }))).not.toContain("tension/record-above-part-limit");
    const over = await generate({ ...lookups, max_record_bytes: 420_000 });
    expect(over.tensions.find((tension) => tension.code === "tension/record-above-part-limit")?.message).toMatch(/Amazon DynamoDB \(400 KB\).*Amazon S3/u);
    const { decisions } = await decided(words(lookups, { target_systems: "operational database for the shop" }));
    expect(decisions.get("relational-store")?.outcome).toBe("decided");
  });
});

describe("upkeep", () => {
  const LAKE = "data lake for data science, data warehouse";
  row(21, "MSK is watched at 60 % processor and heap and 85 % disk, Kinesis is not", async () => {
    const system = async (log: string): Promise<string> => slot(await generate(shop({ technology_stack: log, team_capabilities: TEAM })), "monitoring.metrics-collection.system-metrics");
    expect(await system("AWS, Amazon MSK")).toMatch(/CpuUser \+ CpuSystem \(60 %\).*HeapMemoryAfterGC \(60 %\).*KafkaDataLogsDiskUsed \(85 %\)/u);
    expect(await system("AWS, Kinesis")).not.toContain("KafkaDataLogsDiskUsed");
  });
  row(73, "Iceberg: compaction, expiry and removal of orphans; plain Parquet has none of them", async () => {
    const format = async (base: Record<string, string>): Promise<string> => slot(await generate(shop(base)), "performance.compression-and-formats.file-format");
    const lake = await format({ target_systems: LAKE, team_capabilities: TEAM });
    expect(lake).toMatch(/Iceberg.*compaction hourly.*Snapshots expire after \d+ days.*no snapshot names/u);
    expect(await format({ data_sources: "supplier CSV files", compliance_needs: "none", data_volume: "1 GB per day", processing_requirements: "nightly reports", target_systems: "data warehouse", sla_requirements: "reports by 07:00" })).not.toContain("Snapshots expire");
  });
});
