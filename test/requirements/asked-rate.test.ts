/** How often a flow is asked: what its words say asks, counted elsewhere in the brief. */
import { expect, test } from "vitest";
import { generate } from "../../src/index.js";

const brief = (volume: string, processing: string) => ({
  business_domain: "newspaper, audience analytics and paywall", data_sources: `web clickstream (${volume}), subscription system (PostgreSQL 90 GB)`, data_volume: "360 million events a day, 700 bytes each",
  processing_requirements: processing, target_systems: "paywall service, BI for 60 people", sla_requirements: "99.9%", technology_stack: "GCP europe-west1, BigQuery", team_capabilities: "7 people, SQL and Python",
});
const asks = async (volume: string, processing: string) => {
  const design = await generate(brief(volume, processing));
  const flow = design.flows.find((entry) => entry.purpose === "scoring");
  return { asks: flow?.asksPerSecond, calls: design.sizing.find((item) => item.id === "api-gateway.month.million-requests")?.value };
};

test("a score per page view beside 60 million page views a day is asked 694 times a second, six events a view or not", async () => {
  const asked = await asks("60 million page views a day with 6 events per view", "propensity score for the paywall within 150 ms per page view");
  expect(asked.asks).toBeCloseTo(60e6 / 86_400, 4);
  expect(asked.calls).toBeCloseTo((60 * 730) / 24, 0);
});
test("without a word on what asks each event does, 360 million a day", async () => {
  const asked = await asks("60 million page views a day with 6 events per view", "propensity score for the paywall within 150 ms");
  expect(asked.asks).toBeUndefined();
  expect(asked.calls).toBeCloseTo((360 * 730) / 24, 0);
});
