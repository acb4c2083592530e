/** The slots of ingestion, transformation and quality over real designs: complete, different, within their options. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/generate.js";
import type { Design } from "../../src/design/design.js";
import { slotOptions } from "../../src/design/slots/options.js";
import { ingestionSlots } from "../../src/design/slots/ingestion.js";
import { transformationSlots } from "../../src/design/slots/transformation.js";
import { transformationSqlSlots } from "../../src/design/slots/transformation-sql.js";
import { dataQualitySlots } from "../../src/design/slots/data-quality.js";

const briefs = {
  tiny: { business_domain: "Bookkeeping firm reporting", data_sources: "PostgreSQL invoicing database (40 GB)", data_volume: "300 MB/day", processing_requirements: "nightly reporting by 06:00", target_systems: "PostgreSQL reporting schema", technology_stack: "AWS", team_capabilities: "1 engineer, SQL" },
  bank: { business_domain: "Retail bank payments and fraud", data_sources: "Oracle core banking (2 TB), SQL Server CRM, card authorization events, SWIFT files arriving at 04:00", data_volume: "40 million transactions/day", processing_requirements: "real-time fraud scoring, daily regulatory reports by 06:00", target_systems: "data warehouse, regulatory reporting", sla_requirements: "fraud decision under 200 ms", technology_stack: "on-premises only, Kafka in place, Kubernetes", team_capabilities: "12 engineers, Java, Kafka, SQL" },
  iot: { business_domain: "Wind farm operator, turbine telemetry", data_sources: "SCADA sensors at 14 sites, weather API", data_volume: "50,000 readings/second", processing_requirements: "near real-time alerts, hourly dashboards", target_systems: "lake, Power BI", sla_requirements: "alerts within 30 seconds", technology_stack: "Azure", team_capabilities: "5 engineers, Python, SQL", technical_requirements: "sites must keep working when WAN is down" },
  adtech: { business_domain: "Programmatic advertising demand-side platform", data_sources: "bid requests, impressions, clicks, campaign MySQL", data_volume: "500,000 bid requests/second", processing_requirements: "real-time bidding decisions, hourly reports", target_systems: "BigQuery, Bigtable", sla_requirements: "<100ms bid response", technology_stack: "GCP", team_capabilities: "30 engineers, Go, Java" },
  copy: { business_domain: "Manufacturing ERP replication", data_sources: "MySQL ERP", data_volume: "10 GB/day", processing_requirements: "near real-time replication to analytics database within 1 minute", target_systems: "PostgreSQL", technology_stack: "AWS, use Maxwell", team_capabilities: "3 engineers, SQL, Python" },
  games: { business_domain: "Mobile game telemetry", data_sources: "game client events, PostgreSQL player profiles", data_volume: "3 billion events/day", processing_requirements: "real-time cheat detection, real-time leaderboards, everything recomputed from the event log", target_systems: "ClickHouse", technology_stack: "AWS Kinesis", team_capabilities: "9 engineers, Scala, Spark" },
  files: { business_domain: "Insurance claims", data_sources: "daily CSV files from 40 brokers arriving at 03:30, mainframe extracts", data_volume: "2 GB/day", processing_requirements: "daily claims warehouse load by 05:00", target_systems: "PostgreSQL data warehouse", technology_stack: "on-premises PostgreSQL", team_capabilities: "4 engineers, SQL", technical_requirements: "no public cloud" },
} as const;

const own = [...Object.keys(ingestionSlots), ...Object.keys(transformationSlots), ...Object.keys(transformationSqlSlots), ...Object.keys(dataQualitySlots)];
const designs = new Map<string, Promise<Design>>();
const designOf = (id: keyof typeof briefs): Promise<Design> => {
  const known = designs.get(id) ?? generate(briefs[id]);
  designs.set(id, known);
  return known;
};
const all = async (): Promise<Design[]> => Promise.all((Object.keys(briefs) as (keyof typeof briefs)[]).map(designOf));
const value = async (id: keyof typeof briefs, slot: string): Promise<string> => (await designOf(id)).slots[slot]?.value ?? "";

describe("slots of the data's way", () => {
  it("fills 55 slots, each with a reason, none too long, none with holes", async () => {
    expect(own).toHaveLength(55);
    for (const design of await all()) {
      for (const id of own) {
        const slot = design.slots[id];
        expect(slot?.value.length, `${design.title} ${id}`).toBeGreaterThan(10);
        expect(slot?.value.length, `${design.title} ${id}: ${slot?.value ?? ""}`).toBeLessThanOrEqual(330);
        expect(slot?.because.length, id).toBeGreaterThan(0);
        expect(slot?.value, id).not.toMatch(/undefined|NaN|\[object|not stated\b.*not stated|\.\.|\s{2}| ,|: \.|\bof of\b/u);
      }
    }
  });

  it("uses only the option ids of each slot", async () => {
    for (const design of await all()) for (const id of own) for (const option of design.slots[id]?.options ?? []) expect(slotOptions[id] ?? [], id).toContain(option);
  });

  it("reads differently for different briefs", async () => {
    const list = await all();
    for (const id of own.filter((slot) => slot.startsWith("data-quality.") || slot.startsWith("transformation-sql."))) {
      expect(new Set(list.map((design) => design.slots[id]?.value)).size, id).toBeGreaterThanOrEqual(list.length - 1);
    }
  });

  it("says why a stream, capture or schedule is not needed", async () => {
    expect(await value("tiny", "ingestion.real-time-streaming.source")).toMatch(/^Not needed: no flow needs data younger than/u);
    expect((await designOf("tiny")).slots["transformation.stream-processing.windowing"]?.options).toEqual(["none"]);
    expect(await value("iot", "ingestion.cdc.cdc-tool")).toBe("Not needed: no database among the sources.");
    expect(await value("copy", "ingestion.batch-ingestion.schedule")).toMatch(/^Not needed: the only flow is live/u);
  });

  it("starts runs after their input has arrived and before the last start that keeps the deadline", async () => {
    expect(await value("files", "ingestion.batch-ingestion.schedule")).toMatch(/^45 3 \* \* \* daily claims warehouse load \(run .*, latest start 04:\d\d for 05:00\)/u);
    expect(await value("bank", "ingestion.batch-ingestion.schedule")).toMatch(/^15 4 \* \* \* daily regulatory reports/u);
    expect(await value("tiny", "ingestion.batch-ingestion.schedule")).toMatch(/^45 1 \* \* \* .*never 02:00-03:00/u);
    expect(await value("iot", "ingestion.batch-ingestion.schedule")).toContain("5 * * * * hourly dashboards");
  });

  it("names the log of each captured engine and what the tool writes", async () => {
    expect(await value("bank", "ingestion.cdc.change-log")).toMatch(/Oracle redo by LogMiner/u);
    expect(await value("bank", "ingestion.cdc.change-log")).toMatch(/SQL Server change tables/u);
    expect((await designOf("copy")).slots["ingestion.cdc.change-log"]?.options).toEqual(["binlog"]);
    expect((await designOf("copy")).slots["ingestion.cdc.cdc-tool"]?.options).toEqual(["maxwell"]);
    expect((await designOf("copy")).slots["ingestion.real-time-streaming.serialization"]?.options).toEqual(["json"]);
    expect((await designOf("games")).slots["ingestion.cdc.change-log"]?.options).toEqual(["wal"]);
  });

  it("takes partition key and join from the domain", async () => {
    expect(await value("adtech", "ingestion.real-time-streaming.partitioning")).toMatch(/auction_id/u);
    expect(await value("adtech", "transformation.stream-processing.joins")).toMatch(/on auction_id within 1 h/u);
    expect(await value("copy", "ingestion.real-time-streaming.partitioning")).toMatch(/captured table of MySQL ERP, by hash of its primary key/u);
    expect((await designOf("adtech")).slots["ingestion.real-time-streaming.serialization"]?.options).toEqual(["protobuf"]);
    expect(await value("adtech", "ingestion.real-time-streaming.backpressure")).toMatch(/sampled away/u);
  });

  it("writes the SQL parts in the dialect of the file", async () => {
    for (const design of await all()) {
      const sql = design.code.find((block) => block.id === "transformation-sql")?.text ?? "";
      const first = (design.slots["transformation-sql.business-condition"]?.value ?? "").split(" (")[0] ?? "?";
      expect(sql, design.title).toContain(first);
      expect(sql).toContain((design.slots["transformation-sql.derived-field"]?.value ?? "?").split(" ")[0]);
      expect(sql).toContain((design.slots["transformation-sql.default-value"]?.value ?? "?").split(": ")[0]);
    }
  });
});
