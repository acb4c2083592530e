/** Classes 5 and 8: arrival against deadline, freshness against delivery, publishing against corrections. */
import { describe, expect, it } from "vitest";
import { arrivalOf, clockTime, revisedDays } from "../../src/tensions/clock-measures.js";
import type { SourceSystem } from "../../src/brief/brief.js";
import { designOf, ids, only, said, sized } from "./support.js";

const source = (text: string): SourceSystem => ({ id: "s", name: text, kind: "files", remarks: [], span: { field: "data_sources", start: 0, end: text.length, text } });
const REPORT = { data_sources: "orders on PostgreSQL (80 GB), bank files over SFTP arriving at 03:00", processing_requirements: "daily sales report", data_volume: "6 GB per day", sla_requirements: "report ready by 06:00" };

describe("reading the clock", () => {
  it("finds the latest time of day, and puts the evening before midnight", () => {
    expect(arrivalOf(source("files delivered at 03:00"), 360)).toBe(180);
    expect(arrivalOf(source("files between 1 am and 4:30 am"), 360)).toBe(270);
    expect(arrivalOf(source("extract at 22:15"), 360)).toBe(-105);
    expect(arrivalOf(source("extract at 19:00"), 20 * 60)).toBe(1140);
    expect(arrivalOf(source("extract every 15 minutes from 24 switches"), 360)).toBeUndefined();
  });

  it("writes minutes as clock time", () => {
    expect([clockTime(375), clockTime(-105), clockTime(0), clockTime(1445)]).toEqual(["06:15", "22:15 the evening before", "00:00", "00:05 the day after"]);
  });

  it("reads how long a source is corrected", () => {
    expect(["revised for three days", "corrected for up to 2 weeks", "adjusted within 48 hours", "daily file"].map((text) => revisedDays(source(text)))).toEqual([3, 14, 2, 0]);
  });
});

describe("deadline on the clock", () => {
  it("gives arrival, run, rerun and latest start", async () => {
    const design = await designOf(REPORT);
    const [tension] = said(design, "deadline-on-the-clock");
    const flow = design.flows[0]?.id ?? "";
    const path = design.paths[flow] ?? [];
    const hours = ["batch-ingestion", "saas-ingestion", "file-transfer", "batch-processing", "sql-transformation", "warehouse"]
      .flatMap((role) => design.components.filter((item) => item.role === role && path.includes(item.id) && design.sizing.some((row) => row.id === `${item.id}.runHours.${flow}`)))
      .reduce((sum, item) => sum + sized(design, `${item.id}.runHours.${flow}`), 0);
    const run = Math.ceil(hours * 60 - 1e-6);
    expect(run).toBeGreaterThan(0);
    expect(tension?.conflict).toContain("at 03:00");
    expect(tension?.conflict).toContain(`done at ${clockTime(180 + run)} at the earliest, and at ${clockTime(180 + 2 * run)}`);
    // 06:00 less 15 minutes less two runs; and less one.
    expect(tension?.position).toContain(`one rerun: ${clockTime(360 - 15 - 2 * run)}; without one: ${clockTime(360 - 15 - run)}`);
  });

  it("takes midnight where no source says when it arrives", async () => {
    const tension = await only({ ...REPORT, data_sources: "orders on PostgreSQL (80 GB)" }, "deadline-on-the-clock");
    expect(tension.conflict).toContain("no source is stated to arrive later than midnight");
  });

  it("finds a source that arrives after the deadline", async () => {
    const tension = await only({ ...REPORT, data_sources: "orders on PostgreSQL (80 GB), bank files over SFTP arriving at 07:30" }, "arrival-after-deadline");
    expect(tension.severity).toBe("error");
    expect(tension.conflict).toContain("at 07:30");
  });

  it("finds a deadline that holds one run and no second", async () => {
    const design = await designOf({ ...REPORT, data_sources: "orders on PostgreSQL (80 GB), bank files over SFTP arriving at 05:35" });
    expect(said(design, "no-time-for-a-rerun")).toHaveLength(1);
    expect(said(design, "deadline-on-the-clock")).toHaveLength(0);
  });

  it("is silent without a time of day, and for live flows", async () => {
    const clock = (list: readonly string[]): string[] => list.filter((id) => ["arrival-after-deadline", "no-time-for-a-rerun", "deadline-on-the-clock"].includes(id));
    expect(clock(await ids({ ...REPORT, sla_requirements: "99.5% availability" }))).toEqual([]);
    expect(clock(await ids({ processing_requirements: "fraud scoring in real time", sla_requirements: "alerts within 5 seconds" }))).toEqual([]);
  });
});

describe("day of the month", () => {
  const CLOSE = { data_sources: "ledger on Oracle (200 GB)", processing_requirements: "monthly partner settlement", data_volume: "4 GB per day" };

  it("counts the hours to the third of the month", async () => {
    const tension = await only({ ...CLOSE, sla_requirements: "settlement complete by the third of the month" }, "month-end-on-the-clock");
    expect(tension.conflict).toContain("by day 3 of the month, 72 h");
  });

  it("finds corrections that come after the closing", async () => {
    const tension = await only({ ...CLOSE, data_sources: "ledger on Oracle (200 GB), scheme files revised for five days", sla_requirements: "settlement complete by the third of the month" }, "corrections-after-closing");
    // 5 days = 120 h against 72 h.
    expect(tension.conflict).toContain("72 h after it ends");
    expect(tension.conflict).toContain("5 days after the end");
  });

  it("is silent for a daily report and without a day", async () => {
    for (const changes of [REPORT, CLOSE]) expect((await ids(changes)).filter((id) => id === "month-end-on-the-clock" || id === "corrections-after-closing")).toEqual([]);
  });
});

describe("freshness against delivery", () => {
  it("gives the age just before the next delivery", async () => {
    const design = await designOf({ data_sources: "stock files over SFTP every 30 minutes", processing_requirements: "stock view, fresh within 5 minutes", sla_requirements: "stock view no older than 5 minutes" });
    const [tension] = said(design, "source-delivers-less-often");
    expect(tension?.conflict).toContain("no older than 5 min");
    expect(tension?.conflict).toContain("every 30 min, 6 times that");
    const total = design.assurance.latency.find((line) => line.measure !== "response")?.total ?? 0;
    expect(tension?.position).toMatch(new RegExp(`brings is ${((1_800_000 + total) / 60_000).toPrecision(3).replace(/\.?0+$/u, "")}`, "u"));
  });

  it("and for hourly radio counters against a minute: 60 times", async () => {
    const tension = await only({ data_sources: "radio counters from 4,000 cells every hour", processing_requirements: "cell outage view within one minute", sla_requirements: "outage view no older than 1 minute" }, "source-delivers-less-often");
    expect(tension.conflict).toContain("60 times that");
  });

  it("is silent where delivery is faster, and where no age is stated", async () => {
    expect(await ids({ data_sources: "stock files over SFTP every 5 minutes", processing_requirements: "stock view every hour", sla_requirements: "stock view no older than 1 hour" })).not.toContain("source-delivers-less-often");
    expect(await ids({ data_sources: "stock files over SFTP every 30 minutes" })).not.toContain("source-delivers-less-often");
  });
});

describe("publishing before the figures are final", () => {
  it("rewrites the open days", async () => {
    const tension = await only({ data_sources: "orders on PostgreSQL (80 GB), ad costs over an API, revised for three days" }, "published-before-final");
    expect(tension.position).toContain("rewrites the 3 periods still open, so it reads 4 times");
  });

  it("counts two weeks as 14", async () => {
    const tension = await only({ data_sources: "orders on PostgreSQL (80 GB), network files corrected for 2 weeks" }, "published-before-final");
    expect(tension.position).toContain("rewrites the 14 periods");
  });

  it("is silent where nothing is corrected, and where the run is slower than the correction", async () => {
    expect(await ids({})).not.toContain("published-before-final");
    expect(await ids({ processing_requirements: "weekly sales report", data_sources: "orders on PostgreSQL (80 GB), ad costs over an API, revised for three days" })).not.toContain("published-before-final");
  });
});
