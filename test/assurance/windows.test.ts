import { describe, expect, test } from "vitest";
import { availability } from "../../src/assurance/availability.js";
import { latencyBudget } from "../../src/assurance/latency.js";
import type { DomainWindow } from "../../src/catalog/domain.js";
import { component, flow, sixty } from "../sizing/fixtures.js";
import { assuranceContext } from "./fixtures.js";

const parts = [component("event-log", "msk", "event-log"), component("stream-processing", "flink", "stream-processing")];
const hour: DomainWindow = { id: "w", kind: "tumbling", seconds: 3_600, allowedLatenessSeconds: 60, measure: "orders", aggregation: ["sum"], entity: "order", groupBy: ["id"], why: "x" };

function windowHop(over: Parameters<typeof flow>[0], window = hour) {
  const [line] = latencyBudget({ ...assuranceContext(sixty, parts, [flow(over)]), windows: [window] });
  return line?.hops.find((hop) => hop.component === "window");
}

describe("windows in the age of the data", () => {
  test("scores leave with the event", () => {
    expect(windowHop({ purpose: "scoring" })).toMatchObject({ milliseconds: 0 });
    expect(windowHop({ purpose: "scoring" })?.source).toContain("per event");
  });
  test("analytics waits for a window that fits half the promise: 10 s and 5 s for late records of 60 s", () => {
    expect(windowHop({ purpose: "analytics", freshnessSeconds: 60 }, { ...hour, seconds: 10 })?.milliseconds).toBe(15_000);
  });
  test("a longer window shows running results: every 15 s for a promise of 60 s", () => {
    expect(windowHop({ purpose: "analytics", freshnessSeconds: 60 })?.milliseconds).toBe(15_000);
    expect(windowHop({ purpose: "analytics", freshnessSeconds: 60 })?.source).toContain("running results");
  });
  test("an alert is not there before it is delivered: 2 s to a phone, 0.2 s to an open connection", () => {
    const delivery = (freshnessSeconds: number) => latencyBudget(assuranceContext(sixty, parts, [flow({ purpose: "alerting", freshnessSeconds })]))[0]?.hops.find((hop) => hop.component === "alert-delivery")?.milliseconds;
    expect(delivery(30)).toBe(2_000);
    expect(delivery(3)).toBe(200);
  });
});

describe("the way of a caller's question", () => {
  test("a balancer before the log collects events; a caller does not pass it", () => {
    const all = [component("load-balancer", "kinesis", "load-balancer"), ...parts, component("key-value-store", "kinesis", "key-value-store")];
    const context = assuranceContext(sixty, all, [flow({ responseSeconds: 0.1 })]);
    expect(availability(context)[0]?.parts.map((part) => part.component)).toEqual(["key-value-store"]);
    expect(latencyBudget(context).find((line) => line.measure === "response")?.hops.some((hop) => hop.component === "load-balancer")).toBe(false);
  });
});
