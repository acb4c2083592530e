/** Counts of things that send: the rate, and the hours of the day in which they do. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/index.js";

const rates = (data_volume: string): [string, number][] => parseBrief({ business_domain: "Delivery", data_sources: "app events", data_volume }).volumes.filter((item) => item.what === "records-per-second").map((item) => [item.at, item.value]);

describe("things that send", () => {
  it.each([
    ["60,000 couriers sending a ping every 10 seconds while on shift (10 hours)", [["average", 2500], ["peak", 6000]]],
    ["1,200 machines that each report their state once per minute", [["average", 20]]],
    ["450 trucks each transmitting a position every 30 seconds for 8 hours a day", [["average", 5], ["peak", 15]]],
  ])("%s", (text, expected) => { expect(rates(text)).toEqual(expected); });
  it("is silent where the count does not send", () => { expect(rates("60,000 couriers, 12 million scans a day")).toEqual([["unspecified", 12e6 / 86_400].map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value))]); });
  it("adds the pings to the scans beside them", () => {
    expect(rates("60,000 couriers sending a ping every 10 seconds, 12 million scans a day of about 500 bytes").reduce((sum, [, value]) => sum + value, 0)).toBeCloseTo(6138.9, 1);
  });
});
