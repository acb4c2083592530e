/** Daily bytes of one thing beside the rate of another, by hand. */
import { describe, expect, it } from "vitest";
import { before } from "../support/fast.js";

const volume = (sources: string, said: string) => before({ business_domain: "Open-pit mine", data_sources: sources, data_volume: said, processing_requirements: "dashboards within 1 minute, daily reports", target_systems: "data warehouse", sla_requirements: "99.5%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "6 engineers, SQL" }).derived.volume;

describe("bytes of other things than the rates", () => {
  it("pieces beside records add up: 61,000 x 40 B x 86,400 s = 210.8 GB, and 30 GB a week are 4.29", () => {
    expect(volume("truck signals; drone surveys (LAS files, 30 GB a week)", "about 61,000 values a second, 40 B per value").gigabytesPerDay.value).toBeCloseTo(210.816 + 30 / 7, 3);
  });
  it("the size of one source's images is not that of every record", () => {
    const found = volume("vessel positions; gate cameras (images, 6,000 trucks/day, 2 MB each)", "35M vessel positions per day; images 12 GB/day");
    // 6,000 images of 2 MB are the 12 GB: said twice, counted once.
    expect(found.gigabytesPerDay.value).toBeGreaterThan(12);
    expect(found.gigabytesPerDay.value).toBeLessThan(12 + (35e6 * 2000) / 1e9);
  });
  it("a daily volume of one stream is its size, beside another's rate and a third's volume: 1.575 + 6 + 0.18 TB", () => {
    const found = volume("call detail records; radio counters from 41,000 cells every 15 minutes; probe logs", "3.5 billion call detail records a day at 450 bytes, probe logs of 6 TB/day, radio counters of 180 GB a day");
    expect(found.gigabytesPerDay.value).toBeCloseTo(1575 + 6000 + 180, 6);
  });
  it("a volume of everything stays the whole, whatever the rate", () => expect(volume("order events, product database", "5 million events a day, 60 GB a day").gigabytesPerDay.value).toBe(60));
  it("an event source's own volume may be what the rate counts", () => expect(volume("order events (5 GB a day), product database", "5 million events a day of 1 KB").gigabytesPerDay.value).toBe(5));
});

describe("parts of a stated whole", () => {
  const derived = (sources: string, said: string) => before({ business_domain: "Newspaper", data_sources: sources, data_volume: said, processing_requirements: "trending articles within 30 seconds, daily reports", target_systems: "data warehouse", sla_requirements: "99.5%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "6 engineers, SQL" }).derived;
  it("what the whole has beyond the stated parts is the streams': 60M views counted there, 360M events in the whole", () => {
    const { sourceShares: shares, ledger } = derived("web and app clickstream (60 million page views a day, 700 bytes each), subscription database (90 GB)", "360 million events a day of 700 bytes");
    expect(Object.keys(shares)).toHaveLength(2);
    expect(shares["web-and-app-clickstream"]).toBeGreaterThan(0.95);
    expect(ledger.assumptions.find((item) => item.id === "ASM-source-shares")?.reason).toContain("in proportion");
  });
  it("parts that make the whole stay as they are", () => expect(derived("clicks (60 GB a day), orders database (40 GB of changes a day)", "100 GB a day").sourceShares).toMatchObject({ clicks: 0.6 }));
  it("a burst after the size of a record is the peak of that rate, and so is one beside the source", () => {
    expect(derived("order events", "90k events per second on average at 120 bytes, bursts of 450k").volume.peakRecordsPerSecond.value).toBe(450_000);
    expect(derived("order events (450k msg/s at peak, 90k/s average)", "90k order events per second of 120 bytes").volume.peakRecordsPerSecond.value).toBe(450_000);
    expect(derived("order events (450k msg/s at peak, 90k/s average), price ticks", "900k events per second of 120 bytes").volume.peakRecordsPerSecond.value).toBeGreaterThan(900_000);
  });
});
