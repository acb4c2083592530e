/** Sentences as clients write them, each with the one thing that must be understood. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const read = (fields: Record<string, string>) => parseBrief({ business_domain: "Bank", data_sources: "orders", ...fields });
const sources = (text: string) => read({ data_sources: text }).sources;
const volumes = (text: string) => read({ data_volume: text }).volumes.map((entry) => `${entry.what} ${Number(entry.value.toPrecision(4))} ${entry.at}${entry.subject === undefined ? "" : ` ${entry.subject}`}`);
const loads = (text: string, sla = "99%") => read({ processing_requirements: text, sla_requirements: sla }).workloads.map((load) => `${load.class} ${load.purpose}`);
const needs = (field: string, text: string) => read({ [field]: text }).needs.map((need) => need.id);

describe("sources", () => {
  it("takes a version for no count", () => {
    const found = sources("Core banking on Oracle 19c, SAP S/4HANA, 60k couriers sending pings");
    expect(found.map((source) => source.count)).toEqual([undefined, undefined, 60_000]);
  });
  it("leaves what dangles after 'and' with its source", () => {
    expect(sources("app-store receipts from Apple and Google, ad network APIs").map((source) => source.name)).toEqual(["app-store receipts from Apple and Google", "ad network APIs"]);
    expect(sources("bid responses and wins").map((source) => source.kind)).toEqual(["events"]);
    expect(sources("MySQL and Oracle databases").map((source) => source.engine)).toEqual(["mysql", "oracle"]);
  });
  it("joins a rhythm to what it speaks of", () => {
    expect(sources("telematics events from 120,000 cars, one message every 10 seconds while driving")).toHaveLength(1);
    expect(sources("DB2 mainframe, nightly extract").map((source) => [source.kind, source.deliveredEverySeconds])).toEqual([["mainframe", 86_400]]);
    expect(sources("databases on SQL Server, a MySQL dump file every day")).toHaveLength(2);
  });
  // A handheld runs an app that posts over HTTPS; a scanner built into a line speaks a protocol of devices.
  it("knows call records, scanners and clients that send JSON", () => {
    expect(sources("call detail records from 24 switches, tunnel scanners, handheld scanners, handheld scanners over MQTT, client SDKs sending JSON").map((source) => source.kind)).toEqual(["events", "iot", "events", "iot", "events"]);
  });
  it("reads a legacy source without replacing it", () => {
    expect(parseBrief({ business_domain: "Bank", data_sources: "IBM MQ with the legacy book" }).mentions.filter((mention) => mention.stance === "to-be-replaced")).toEqual([]);
  });
  it("sees no plant in a planter", () => expect(sources("planters sending readings")[0]?.onPremises).toBeUndefined());
});

describe("volumes", () => {
  it("reads a rate with 'of' between size and time", () => expect(volumes("700 GB of logs per day")).toEqual(["bytes-per-day 700000000000 unspecified logs"]));
  it("reads the same rate at peak", () => {
    expect(volumes("25,000 lines per second on average, up to 90,000 during incidents")).toEqual(["records-per-second 25000 average lines", "records-per-second 90000 peak lines"]);
    expect(volumes("1.4 million events per second on average and 2.6 million at peak")).toEqual(["records-per-second 1400000 average events", "records-per-second 2600000 peak events"]);
  });
  it("reads a peak factor", () => expect(volumes("10 events per second; peak factor 2.5")).toContain("peak-factor 2.5 peak"));
  it("reads two kinds of record in one rate", () => expect(volumes("864 million scan and position events per day")).toEqual(["records-per-second 10000 unspecified position events"]));
  it("keeps the subject of each size and volume", () => {
    expect(volumes("2 million HL7 messages a day of 4 KB, 41 million monitor readings a day of 250 bytes")).toEqual(["records-per-second 23.15 unspecified hl7 messages", "record-bytes 4000 average hl7 messages", "records-per-second 474.5 unspecified monitor readings", "record-bytes 250 average monitor readings"]);
    expect(volumes("probe logs of 6 TB/day, radio counters of 180 GB a day")).toEqual(["bytes-per-day 6000000000000 unspecified probe logs", "bytes-per-day 180000000000 unspecified radio counters"]);
  });
  it("finds no contradiction between figures of different things", () => {
    expect(read({ data_volume: "3.5 billion call records a day at 450 bytes, probe logs of 6 TB/day" }).findings).toEqual([]);
    expect(read({ data_volume: "3.5 billion records a day at 450 bytes, 6 TB/day" }).findings.map((finding) => finding.code)).toEqual(["volume-contradiction"]);
  });
});

describe("processing", () => {
  it("takes a denied need for none", () => expect(loads("Nightly batch only. We do not need anything live.")).toEqual(["batch reporting"]));
  it("joins a bound to its clause", () => expect(read({ processing_requirements: "customer view near real-time, within 2 minutes" }).workloads.map((load) => load.freshnessSeconds)).toEqual([120]));
  it("ties a bound to the words before it", () => expect(read({ processing_requirements: "fraud scoring in real time; customer view near real-time, within 2 minutes" }).latencies).toMatchObject([{ seconds: 120, measure: "freshness", subject: "customer view" }]));
  it("keeps steps and rhythms with their workload", () => expect(loads("daily and weekly scheduled loads, clean, join and aggregate; history kept by import date")).toEqual(["batch ingest"]));
  it("tells a live flow that computes from one that lands", () => expect(loads("deduplicate and join streams in real time; real-time ingest of signals")).toEqual(["real-time analytics", "real-time ingest"]));
  it("trains no model in SQL", () => expect(loads("analysts build SQL models daily")).toEqual(["batch analytics"]));
  it("designs nothing for an option", () => {
    const brief = read({ processing_requirements: "hourly loads; near real-time optional" });
    expect(brief.workloads).toHaveLength(1);
    expect(brief.findings.map((finding) => finding.code)).toContain("optional-processing");
  });
  it("reads 'every few minutes' as five", () => expect(read({ processing_requirements: "loading every few minutes" }).workloads[0]?.everySeconds).toBe(300));
});

describe("stances", () => {
  const stances = (field: string, text: string) => read({ [field]: text }).mentions.map((mention) => `${mention.id} ${mention.stance}`);
  it("bans nothing that data must not leave", () => expect(stances("compliance_needs", "Data must not leave our own data centres")).not.toContain("on-premises banned"));
  it("replaces only what the clause names", () => expect(read({ technology_stack: "Kafka, Spark and a Hadoop cluster that is to be replaced" }).mentions.find((mention) => mention.id === "spark")?.stance).toBe("required"));
  it("takes a missing skill for no word about the product", () => {
    expect(stances("team_capabilities", "SQL is widely known; no Spark specialists")).toEqual([]);
    expect(stances("team_capabilities", "no Kafka experience")).toEqual([]);
  });
  it("takes a source on premises for no wish about the platform", () => {
    const brief = parseBrief({ business_domain: "Shop", data_sources: "on-premises SQL Server", technology_stack: "Azure" });
    expect(brief.platforms.map((item) => item.value)).toEqual(["azure"]);
    expect(brief.sources[0]?.onPremises).toBe(true);
    expect(read({ technology_stack: "open source on our own infrastructure" }).hosting.map((item) => item.value)).toEqual(["on-premises"]);
  });
  it("reads Microsoft as the whole stack as a wish for its cloud", () => expect(read({ technology_stack: "Microsoft" }).platforms.map((item) => `${item.value} ${item.stance}`)).toEqual(["azure preferred"]));
});

describe("targets, team, budget, needs", () => {
  const targets = (text: string) => read({ target_systems: text }).targets.map((target) => `${target.kind} ${String(target.users ?? "")}`.trim());
  it("reads targets by what they are, not by what they pass by", () => {
    expect(targets("data lake with Athena; fraud API; extraction API for 1,000 users; work orders back into SAP; claims handlers' application")).toEqual(["lake", "api", "api 1000", "reverse-etl", "api"]);
  });
  it("counts any people a target is for", () => {
    expect(targets("Tableau for 900 clinicians and managers")).toEqual(["bi 900"]);
    expect(targets("data products for 12 domains")).toEqual(["other"]);
  });
  it("multiplies engineers per team", () => expect(read({ team_capabilities: "12 domain teams with 4 data engineers each, a platform team of 9" }).team).toMatchObject({ engineers: { value: 48 }, domainTeams: { value: 12 }, platformEngineers: { value: 9 } }));
  it("hears that nobody is on call", () => expect(read({ team_capabilities: "Two people. Nobody is on call." }).team.onCall?.value).toBe(false));
  it("takes the hard limit for the ceiling", () => expect(read({ budget_constraints: "$38,000 per month, hard limit $45,000" }).budget).toMatchObject({ amount: 45_000, kind: "ceiling" }));
  it("hears row-level access, deletion and absence of personal data", () => {
    expect(needs("compliance_needs", "Counsellors see the cases of their own district only. Records are deleted 5 years after a case is closed.")).toEqual(expect.arrayContaining(["row-level-access", "retention-limit"]));
    expect(needs("compliance_needs", "No personal data")).toEqual(["no-personal-data"]);
  });
  it("reads no retention where none is meant", () => {
    expect(needs("processing_requirements", "daily retention and revenue reports")).toEqual([]);
    expect(needs("sla_requirements", "plants must keep working for 8 hours when the line is down")).not.toContain("raw-retention");
    expect(needs("compliance_needs", "audit logs kept for 6 years")).toEqual(["audit-trail"]);
  });
  it("reads no recovery time from an outage alert", () => expect(read({ processing_requirements: "cell outage alerts within one minute" }).rto).toEqual([]));
  it("takes the place of business from the domain", () => expect(parseBrief({ business_domain: "Online marketplace in Switzerland", data_sources: "orders" }).regions.map((region) => region.value)).toEqual(["CH"]));
});
