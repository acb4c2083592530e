/** A peak without a mean: the mean is derived from it, and a factor that is stated of one source moves that source alone. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";
import { domainPacks } from "../../src/catalog/domains/index.js";
import { deriveRequirements } from "../../src/requirements/derive.js";

const general = domainPacks.find((item) => item.id === "general");
const read = (fields: Record<string, string>) => {
  if (general === undefined) throw new Error("general");
  const brief = parseBrief({ business_domain: "Plant and market operations", data_sources: "order events", processing_requirements: "live overview", target_systems: "dashboards", ...fields });
  return { brief, ...deriveRequirements(brief, general) };
};
const factor = general?.peakFactor.value ?? 0;

describe("a peak alone", () => {
  it.each([
    [{ data_sources: "order events (300 orders/s at peak)" }, 300],
    [{ data_volume: "peak 3,000 orders per minute" }, 50],
    [{ data_sources: "card taps, 1,200 taps/s in the rush hour" }, 1_200],
    [{ data_volume: "on Black Friday 9,000 orders a minute" }, 150],
    [{ data_sources: "order events (80/s at peak), page views (2,000 views/s in the busiest hour)" }, 2_080],
    [{ data_volume: "orders peak at 80 orders/s, clicks peak at 2,000 clicks/s" }, 2_080],
  ])("is the peak, and the mean a part of it: %j", (fields, peak) => {
    const { volume, assumptions, requirements } = read(fields);
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(peak, 6);
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(peak / factor, 4);
    expect(volume.averageRecordsPerSecond.origin).toBe("derived");
    expect(requirements.some((item) => item.id === "REQ-average-rate")).toBe(false);
    expect(assumptions.find((item) => item.id === "ASM-peak-factor")?.reason).toContain("A peak without a mean is stated");
  });
  it("beside a stream that states its mean counts both", () => {
    const { volume, sources, brief } = read({ data_sources: "order events (60 orders/s), card processor (authorisation stream, 90 tx/s at peak)" });
    expect(brief.sources.map((source) => source.recordsPerSecond)).toEqual([60, undefined]);
    expect(sources.map((source) => source.recordsPerSecond)).toEqual([60, 90 / factor]);
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(60 + 90 / factor, 6);
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(60 * factor + 90, 6);
  });
  it("beside a daily volume that says nothing of sizes too", () => {
    const { volume } = read({ data_sources: "order events (60 orders/s), card processor (authorisation stream, 90 tx/s at peak)", data_volume: "40 GB a day" });
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(60 + 90 / factor, 6);
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(60 * factor + 90, 6);
    expect(volume.gigabytesPerDay.value).toBe(40);
  });
  it("of the whole stays the peak of the whole", () => {
    const { volume } = read({ data_volume: "20 million events a day, 3,000 requests per second at peak" });
    expect(volume.peakRecordsPerSecond.value).toBe(3_000);
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(20e6 / 86_400, 6);
    expect(read({ data_sources: "order events (1 million orders a day)", data_volume: "peak 3,000 orders per minute" }).volume).toMatchObject({ peakRecordsPerSecond: { value: 50 }, averageRecordsPerSecond: { value: 11.5740740741 } });
  });
  it("a factor beside a source is that source's", () => {
    const { volume } = read({ data_sources: "order events (60 orders/s, 10x on Black Friday), sensor feeds (100 messages/s)" });
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(600 + 100 * factor, 6);
  });
  it("growth of two sources makes no sum", () => expect(read({ data_sources: "order events (60 orders/s, growing 20% a year), meter readings (100/s, growing 30% a year)" }).volume.growthPerYear.value).toBe(0.3));
});

describe("a source with a factor of its own beside a total", () => {
  it.each(["core banking feed (webhooks, 45 events/s average, 300 at salary day)", "core banking feed (webhooks, 45 events/s, peaks of 300/s)", "core banking feed (webhooks, 300 events/s on payday, 45 on average)"])("moves by it, and the rest by the general one: %s", (banking) => {
    const { volume, atPeak } = read({ data_sources: `${banking}; app events via Segment (25 million a day)`, data_volume: "30 million events a day in total, 25 GB a day", processing_requirements: "fraud scoring of core banking in real time; spending insights of the app in real time" });
    const mean = 30e6 / 86_400, total = mean * factor + 45 * (300 / 45 - factor);
    expect(volume.averageRecordsPerSecond.value).toBeCloseTo(mean, 5);
    expect(volume.peakRecordsPerSecond.value).toBeCloseTo(total, 3);
    expect((atPeak?.["core-banking-feed"]?.records ?? 0) * total).toBeCloseTo(300, 0);
  });
  it("leaves a stated peak of the whole alone", () => expect(read({ data_sources: "core banking feed (webhooks, 45 events/s average, 300 at salary day); app events", data_volume: "30 million events a day, 900 events/s at peak" }).volume.peakRecordsPerSecond.value).toBe(900));
});
