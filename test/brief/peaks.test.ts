/** Words beside a rate that say it holds at the busiest time only. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const rates = (field: string, text: string) => parseBrief({ business_domain: "Shop", data_sources: "order events", [field]: text }).volumes.map((volume) => `${String(Number(volume.value.toPrecision(5)))} ${volume.at}`);

describe("a rate of the busiest time", () => {
  it.each([
    ["300 logins per second on salary day", 300], ["3,000 writes per second at lunch", 3000], ["600 messages/s over lunch", 600], ["lunch: 300 orders/s", 300], ["1,200 taps/s in the rush hour", 1200],
    ["9,000 orders a minute on Black Friday", 150], ["on Black Friday we take 9,000 orders a minute", 150], ["2,000 events/s during the evening rush", 2000], ["500 bets/s at match time", 500], ["800/s in the morning peak", 800],
    ["7,500 events/s around kick-off", 7500], ["4,000 events per second in the busy hour", 4000], ["6,000 quotes/s when the market opens", 6000], ["40 orders/s at weekends", 40], ["80 tx/s at peak", 80],
  ])("%s", (text, value) => {
    expect(rates("data_volume", text)).toEqual([`${String(value)} peak`]);
    expect(rates("data_sources", `order stream (${text})`)).toEqual([`${String(value)} peak`]);
  });
  it("leaves the mean beside it what it is", () => {
    expect(rates("data_volume", "45 events/s average, 300 at salary day")).toEqual(["45 average", "300 peak"]);
    expect(rates("data_sources", "order stream (45 events/s average, 300 at salary day)")).toEqual(["45 average", "300 peak"]);
    expect(rates("data_volume", "at lunch 3,000 events per second, otherwise 400 per second")).toEqual(["3000 peak", "400 unspecified"]);
    expect(rates("data_volume", "50 GB a day, 200 GB on Black Friday")).toEqual(["50000000000 unspecified", "200000000000 peak"]);
  });
  it.each(["12 orders/s for lunch delivery", "100 events/s for match analytics", "1M events a day in the evening", "40 rows/s to the month-end report"])("finds no peak in %s", (text) => expect(rates("data_volume", text)[0]).toContain("unspecified"));
  it("is no rate of the source", () => expect(parseBrief({ business_domain: "Shop", data_sources: "order stream (300 orders/s at lunch)" }).sources[0]?.recordsPerSecond).toBeUndefined());
  it.each(["60,000 messages/s of 200 bytes", "900 readings a minute with 2 KB each", "25,000 events/s"])("%s names no sender of its own", (rate) => {
    expect(parseBrief({ business_domain: "Grid", data_sources: `400,000 field sensors, ${rate}; asset master in PostgreSQL` }).sources.map((source) => source.kind)).toEqual(["iot", "database"]);
  });
  it("a size without a rate and a thing with one stay sources", () => {
    expect(parseBrief({ business_domain: "Grid", data_sources: "field sensors, 60,000 meter files/day of 2 KB" }).sources).toHaveLength(2);
  });
  it("is a detail of the source before it", () => {
    const { sources } = parseBrief({ business_domain: "Shop", data_sources: "card processor, 80 tx/s at peak, app events, 25M/day, turnstiles, 1,200 taps/s in the rush hour, timetable" });
    expect(sources.map((source) => source.name)).toEqual(["card processor", "app events", "turnstiles", "timetable"]);
  });
});
