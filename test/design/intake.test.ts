/** What the review of three drawn briefs found: intake of scheduled runs by a log, probes that are no devices, runs that overlap, targets that share an id with a part. */
import { describe, expect, test } from "vitest";
import { generate, render } from "../../src/index.js";

const brief = (over: { domain?: string; sources?: string; processing?: string; targets?: string; stack?: string; team?: string; volume?: string }): string =>
  `domain: ${over.domain ?? "Telecom operator"}\nsources: ${over.sources ?? "call detail records as files, network probes, CRM in Oracle"}\nvolume: ${over.volume ?? "6.5 TB/day (6.5 billion records)"}\nprocessing: ${over.processing ?? "hourly batch, dashboards every hour"}\ntargets: ${over.targets ?? "data warehouse"}\nsla: 99.9 %\nstack: ${over.stack ?? "AWS, Kubernetes, Kafka"}\nteam: ${over.team ?? "25 engineers, Java, Python, 4 SRE"}\nbudget: EUR 150k a month\n`;

describe("network probes", () => {
  test("are taps on lines and no devices: no broker of devices counts their messages", async () => {
    const design = await generate(brief({}));
    expect(design.brief.sources.map((source) => source.kind)).toEqual(["files", "logs", "database"]);
    expect(design.decisions.find((item) => item.id === "mqtt-broker")?.outcome).toBe("not-needed");
  });
  test("temperature probes stay devices", async () => expect((await generate(brief({ sources: "temperature probes, one reading every half hour" }))).brief.sources[0]?.kind).toBe("iot"));
});

test("a log that carries the intake of scheduled runs has the rate of the sources before it, never 0", async () => {
  const design = await generate(brief({}));
  const links = design.connections.filter((link) => [link.from, link.to].includes("event-log"));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.what).not.toMatch(/^0 /u);
  expect(links.some((link) => /^\d+ MB\/s at peak/u.test(link.what))).toBe(true);
});

test("containers of overlapping runs are paid for the month at most", async () => {
  const design = await generate(brief({ domain: "B2B SaaS product analytics", sources: "Postgres production database, Stripe, HubSpot, Segment events", volume: "13k events per day, 54 MB daily", processing: "micro-batch every 5 minutes, daily reports", targets: "BigQuery", stack: "Google Cloud, BigQuery", team: "15 engineers, Scala and Spark" }));
  const hours = design.sizing.find((item) => item.id === "compute.hoursPerMonth");
  expect(hours?.value).toBe(730);
  // Knowing Spark is no Hadoop cluster to be moved.
  expect(design.decisions.find((item) => item.id === "batch-processing")?.reasons.map((reason) => reason.rule)).not.toContain("batch-processing/prefer-dataproc-for-hadoop-migration");
});

test("the flow table calls a target by the brief's name, also where a part has its id", async () => {
  const design = await generate(brief({ domain: "Car manufacturer", sources: "vehicle telemetry", volume: "1.8 billion events/day", processing: "anomaly detection in real time", targets: "time-series store", stack: "AWS" }));
  const table = render(design, { format: "markdown" })[0]?.text.split("### FLOWS")[1]?.split("### ASSUMPTIONS")[0] ?? "";
  expect(design.components.some((component) => component.id === "time-series-store")).toBe(true);
  expect(table).toContain("| time-series store |");
});
