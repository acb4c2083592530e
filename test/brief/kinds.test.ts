/** Sources and targets as clients name them, by the way the data comes and goes. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const sources = (text: string) => parseBrief({ business_domain: "Company", data_sources: text }).sources;
const targets = (text: string) => parseBrief({ business_domain: "Company", data_sources: "orders", target_systems: text }).targets.map((target) => target.kind);

describe("the kind of a source", () => {
  it.each([
    ["claims clearinghouse (EDI 837/835 files, 1.4 million claims a day)", "files"], ["drone surveys (LAS files, 30 GB a week)", "files"], ["call records (ASN.1 files over SFTP every 5 min)", "files"], ["claims system (EDI files out)", "database"],
    ["tax returns (Db2 z/OS mainframe)", "mainframe"], ["chat messages (Cassandra)", "database"], ["chat messages over Kafka", "queue"], ["customs messages (EDIFACT) via MQ", "queue"],
    ["gate cameras with ANPR (events only, no video)", "events"], ["borescope videos", "media"], ["baggage scans from 60 airports", "events"], ["CT scans", "media"],
    ["data loggers reporting temperature every 2 minutes", "iot"], ["PMUs (phasor measurement units) 180 units at 50 Hz", "iot"], ["AIS vessel positions (streamed, 3,500 vessels)", "iot"], ["ADS-B position reports", "iot"], ["weekly position reports as PDF", "files"],
    ["equipment traces at 10 Hz", "iot"], ["weather stations (450) each 10 minutes", "iot"], ["weather service", "api"], ["inductive loops (one count per minute)", "iot"], ["ticketing validators (2.1M taps a day)", "iot"], ["haul trucks", "iot"],
    ["player SDK beacons", "events"], ["game servers telemetry", "events"], ["vehicle telemetry", "iot"], ["search requests at 25k/s", "events"], ["win notices", "events"],
    ["RSS feeds of 40k shows crawled hourly", "api"], ["public records from courts by web scraping", "api"], ["social media mentions", "api"], ["support tickets in Freshdesk", "saas"], ["AWS CloudTrail of 140 accounts", "logs"], ["time entries", "database"],
  ])("%s: %s", (text, kind) => expect(sources(text).map((source) => source.kind)).toEqual([kind]));
});

describe("the cut of a list", () => {
  it.each([
    "position reports, one per aircraft every 5 seconds", "player heartbeats from 9 million viewers at peak, one every 20 seconds", "110 haul trucks, 400 signals each, 1 per second", "EDI 214 files by SFTP, 3,000 a day",
    "equipment traces: 1,400 tools, on average 250 sensors each at 10 Hz", "40,000 loggers reporting temperature, humidity, shock and GPS every 5 minutes", "call records from MSC, SGSN and PGW (ASN.1 files over SFTP)",
  ])("keeps one source: %s", (text) => expect(sources(text)).toHaveLength(1));
  it("ends an enumeration where another source begins", () => {
    expect(sources("events from the shop, CRM and ERP").map((source) => source.kind)).toEqual(["events", "database", "database"]);
    expect(sources("orders from Shopify; humidity and shock loggers")).toHaveLength(2);
  });
});

describe("the kind of a target", () => {
  it.each([
    ["trader console", "bi"], ["auditors' workbench", "bi"], ["forecasters' workstations", "bi"], ["shift supervisors' boards (150 users)", "bi"], ["reports to the supervisor", "regulator"], ["risk engine", "api"], ["image server", "api"], ["SMS gateway", "alerting"],
    ["moderation queue", "event-consumers"], ["warnings feed", "event-consumers"], ["Greenplum", "warehouse"], ["PostGIS", "operational-database"], ["open data on HTTPS", "files"], ["FHIR to hospitals", "api"], ["Jira tickets", "reverse-etl"], ["leaderboards API", "api"],
  ])("%s: %s", (text, kind) => expect(targets(text)).toEqual([kind]));
});
