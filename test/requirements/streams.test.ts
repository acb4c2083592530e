import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";
import { domainPacks } from "../../src/catalog/domains/index.js";
import { deriveFacts } from "../../src/facts/derive.js";
import { deriveRequirements } from "../../src/requirements/derive.js";

const read = (fields: Record<string, string>, pack = "general") => {
  const brief = parseBrief(Object.entries({ business_domain: "Plant and market operations", processing_requirements: "live overview", target_systems: "dashboards", ...fields }).map(([id, text]) => `${id}: ${text}`).join("\n"));
  const domain = domainPacks.find((item) => item.id === pack);
  if (domain === undefined) throw new Error(pack);
  const derived = deriveRequirements(brief, domain);
  return { brief, derived, volume: derived.volume, facts: deriveFacts({ brief, derived, pack: domain }) };
};

describe("several streams", () => {
  const wards = { data_sources: "ADT messages (2 million messages a day, 3 KB each), bedside monitors for 400 beds (one reading every 10 seconds per bed, 200 bytes)", data_volume: "2 million messages a day plus 400 readings every 10 seconds" };
  const pumps = 40, messages = 2_000_000 / 86_400;

  test("weigh their sizes by their rates, never add them", () => {
    const { volume } = read(wards, "healthcare");
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(pumps + messages, 4);
    expect(volume.recordBytes.value).toBeCloseTo((pumps * 200 + messages * 3000) / (pumps + messages), 2);
    expect(volume.gigabytesPerDay.value).toBeCloseTo(((pumps * 200 + messages * 3000) * 86_400) / 1e9, 3);
  });

  test("keep a level stream level: the factor of a business day moves the others", () => {
    const { volume, derived, facts } = read(wards, "healthcare");
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(pumps + messages * 3, 4);
    expect(derived.assumptions.find((item) => item.id === "ASM-peak-factor")?.reason).toContain("Not for readings");
    expect(Number(facts["peakIngestMegabytesPerSecond"]?.value)).toBeCloseTo((pumps * 200 + messages * 9000) / 1e6, 5);
  });

  test("lend their size to nobody: what is not stated is a named assumption", () => {
    const { derived, volume } = read({ data_sources: "Rider app positions, parcel scan events", data_volume: "20,000 riders sending a ping every 5 seconds while on shift (12 hours), 6 million scans a day of about 700 bytes" }, "logistics-and-mobility");
    const pings = 2000, scans = 6_000_000 / 86_400;
    expect(derived.assumptions.find((item) => item.id === "ASM-record-size-riders-pings")?.value).toBe(200);
    expect(derived.requirements.find((item) => item.id === "REQ-record-size-scans")?.value).toBe(700);
    expect(volume.recordBytes.value).toBeCloseTo((pings * 200 + scans * 700) / (pings + scans), 2);
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(4000 + scans * 3, 3);
  });

  test("share one size that is said of every record", () => expect(read({ data_sources: "Click events, order events", data_volume: "5 million clicks a day, 2 million orders a day; 1 KB per event" }).volume.recordBytes.value).toBe(1000));

  test("give a flow the peak of what it carries", () => {
    const { derived, facts } = read({ ...wards, data_sources: `${wards.data_sources}, nightly billing files over SFTP`, processing_requirements: "bedside overview in real time; nightly quality reports" }, "healthcare");
    const live = derived.flows.find((flow) => flow.class === "real-time");
    expect(live?.recordShare ?? live?.volumeShare).toBeCloseTo(1, 5);
    expect(Number(facts["streamPeakRecordsPerSecond"]?.value)).toBeGreaterThanOrEqual(pumps + messages);
  });

  test("a rate for everything leaves the rates beside sources out", () => expect(read({ data_sources: "Click events (300 events per second), order events", data_volume: "1,000 events per second" }).volume.averageRecordsPerSecond.value).toBe(1000));
});

describe("growth in any field", () => {
  const growth = (text: string) => read({ data_sources: "Click events", data_volume: "500 events per second", technical_requirements: text }).volume.growthPerYear;
  test("doubling every 18 months is 58.7 % a year", () => expect(growth("volume doubling every 18 months").value).toBeCloseTo(0.5874, 4));
  test("a yearly share counts", () => expect(growth("data growth 25% a year")).toMatchObject({ value: 0.25, origin: "stated" }));
  test("money and people do not", () => expect(growth("cost growth 25% a year; team doubling every 12 months").origin).toBe("assumed"));
});

describe("sites", () => {
  const sites = (text: string) => read({ data_sources: text }).facts["siteCount"]?.value;
  test.each([["pumps for 400 beds", 0], ["HL7 v2 feeds from 4 hospitals, pumps for 400 beds", 4], ["smart meters in 12 substations, 2 million meters", 12], ["sensors on 80 machines in six factories", 6], ["GPS pings of 5,000 couriers", 0], ["tills of 1,250 grocery stores", 1250]])("%s", (text, count) => expect(sites(text)).toBe(count));
});

describe("a deletion limit for one kind of data", () => {
  const facts = read({ data_sources: "Rider app positions, parcel scan events", data_volume: "20,000 riders sending a ping every 5 seconds, 60 million scans a day of 700 bytes", compliance_needs: "GDPR, positions of riders deleted after 14 days" }, "logistics-and-mobility").facts;
  test("leaves the rest its usual time", () => expect(facts["warmMonths"]).toMatchObject({ value: 13, origin: "assumed" }));
  test("takes its share out of the storage", () => {
    const share = Number(facts["limitedShare"]?.value), perDay = Number(facts["ingestGigabytesPerDay"]?.value), days = (13 * 730) / 24;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.98);
    expect(facts["limitedAfterDays"]?.value).toBe(14);
    expect(Number(facts["warmGigabytes"]?.value)).toBeCloseTo((perDay * (days - share * (days - 14))) / 5, 1);
  });
  test("one for all data is that of all", () => expect(read({ data_sources: "Click events", compliance_needs: "All data is deleted after 3 months" }).facts["warmMonths"]?.value).toBe(3));
});

describe("targets of time", () => {
  test("minutes after the hour are a deadline of the hourly flow", () => {
    const { derived, brief } = read({ data_sources: "Click events", processing_requirements: "live overview, hourly stock dashboards", sla_requirements: "hourly dashboards within 12 minutes after the hour" });
    expect(brief.latencies).toEqual([]);
    expect(derived.flows.find((flow) => flow.everySeconds === 3600)).toMatchObject({ dueMinutes: 12, freshnessSeconds: 4320 });
    expect(derived.flows.find((flow) => flow.class === "real-time")?.dueMinutes).toBeUndefined();
  });
  test("the answer of an API is promised by every live flow that feeds it", () => {
    const { derived } = read({ data_sources: "Ride events", processing_requirements: "live ride position for passengers, ETA prediction per ride, nightly reports", target_systems: "booking API, data warehouse", sla_requirements: "booking API answers under 150 ms p99" });
    expect(derived.flows.filter((flow) => flow.targets.includes("booking-api")).map((flow) => [flow.responseSeconds, flow.responsePercentile])).toEqual([[0.15, 0.99], [0.15, 0.99]]);
  });
});
