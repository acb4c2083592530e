/** Classes 1, 2, 3, 9 and 11: quantities that imply a third, SLA words, products of parts, rejected options, failures. Worked by hand. */
import { describe, expect, it } from "vitest";
import { designOf, ids, only, said } from "./support.js";

describe("two quantities imply a third (class 1)", () => {
  it("1 TB over 100 million events is 10,000 bytes an event", async () => {
    const tension = await only({ data_volume: "100 million events/day, 1 TB/day" }, "record-size-above-usual");
    expect(tension.conflict).toContain("10,000 bytes a record");
  });

  it("2 GB over 100 million events is 20 bytes an event", async () => {
    const tension = await only({ data_volume: "100 million events/day, 2 GB/day" }, "record-size-below-usual");
    expect(tension.conflict).toContain("20 bytes a record");
  });

  it("is silent for a usual size and for one quantity", async () => {
    const size = (list: readonly string[]): string[] => list.filter((id) => id.startsWith("record-size"));
    expect(size(await ids({ data_volume: "100 million events/day, 100 GB/day" }))).toEqual([]);
    expect(size(await ids({ data_volume: "100 million events/day" }))).toEqual([]);
  });
});

describe("an SLA word belongs to a flow and a place (class 2)", () => {
  const SERVED = { processing_requirements: "real-time recommendations; daily sales report", target_systems: "recommendation API, data warehouse" };

  it.each([["<100ms latency", "100 ms"], ["latency below 250 ms, 99.9% availability", "250 ms"]])("asks of what: %s", async (sla, figure) => {
    const tension = await only({ ...SERVED, sla_requirements: sla }, "latency-of-what");
    expect(tension.conflict).toContain(figure);
    expect(tension.position).toContain("at its endpoint");
  });

  it.each(["recommendations answered within 100 ms", "dashboards no older than 5 minutes"])("is silent for: %s", async (sla) => {
    expect(await ids({ ...SERVED, sla_requirements: sla })).not.toContain("latency-of-what");
  });
});

describe("promised availability against its parts (class 3)", () => {
  it("99.99 % is 4.4 minutes a month, and one failover of 15 minutes does not fit", async () => {
    const tension = await only({ sla_requirements: "99.99% availability, RTO 15 minutes" }, "failover-longer-than-downtime-budget");
    // 0.0001 x 43,800 = 4.38 minutes; 4.38 / 15 = 0.29.
    expect(tension.conflict).toContain("4.4 minutes of downtime a month");
    expect(tension.conflict).toContain("0.29 of which fit");
  });

  it("shows the product of the parts where it is below the promise", async () => {
    const design = await designOf({ sla_requirements: "99.99% availability" });
    const [line] = design.assurance.availability.filter((item) => item.verdict === "not-met");
    expect(line).toBeDefined();
    const product = (line?.parts ?? []).reduce((whole, part) => { let down = 1; for (let copy = 0; copy < part.copies; copy += 1) down *= 1 - part.sla; return whole * (1 - down); }, 1);
    expect(line?.composite).toBeCloseTo(product, 8);
    expect(said(design, "availability-above-product-of-parts").length).toBeGreaterThan(0);
    expect(said(design, "availability-above-product-of-parts")[0]?.conflict).toContain("4.4 minutes of downtime a month");
  });

  it("is silent where the parts hold the promise", async () => {
    for (const sla of ["97% availability", "95% availability in office hours"]) expect((await ids({ sla_requirements: sla })).filter((id) => id === "availability-above-product-of-parts" || id === "failover-longer-than-downtime-budget")).toEqual([]);
  });
});

describe("every pick carries what it beat (class 9)", () => {
  it("has a rejected option with a reason on every contested pick, and the turn on every close one", async () => {
    const design = await designOf({ data_volume: "100 million events/day, 1 TB/day" });
    const contested = design.decisions.filter((decision) => decision.outcome === "decided" && decision.alternatives.length > 0);
    expect(contested.length).toBeGreaterThan(20);
    for (const decision of contested) for (const other of decision.alternatives.filter((item) => item.outcome === "excluded")) expect(other.reasons.length).toBeGreaterThan(0);
    for (const decision of design.decisions) if (decision.closeCall !== undefined) expect(decision.closeCall.text).not.toBe("");
  });
});

describe("failure, said concretely (class 11)", () => {
  const CAPTURE = { data_sources: "orders on PostgreSQL (500 GB)", processing_requirements: "stock view within one minute from change capture", sla_requirements: "stock view no older than 1 minute", data_volume: "10 million rows/day, 1 KB each" };

  it("counts what the source's log keeps while capture stands still, and the snapshot after", async () => {
    const design = await designOf(CAPTURE);
    const [tension] = said(design, "capture-holds-the-source-log");
    const buffer = design.failures.find((failure) => failure.component === "cdc")?.bufferMinutes ?? 0;
    // 10 million rows of 1 KB are 10 GB a day, over the minutes kept.
    expect(buffer).toBeGreaterThan(0);
    expect(tension?.conflict).toContain("0.417 GB".replace("0.417 GB", "417 MB"));
    expect(tension?.conflict).toContain(`${String((10 * buffer) / 1440)} GB`);
    // 500 GB at 20 MB/s: the worksheet's own rate is used.
    expect(tension?.position).toMatch(/[\d.]+ (?:h|days|min)/u);
  });

  it("is silent without change capture", async () => {
    expect(await ids({ data_sources: "website clickstream", processing_requirements: "stock view within one minute" })).not.toContain("capture-holds-the-source-log");
    expect(await ids({ data_sources: "orders on PostgreSQL (80 GB)", processing_requirements: "weekly report", data_volume: "2 GB per day" })).not.toContain("capture-holds-the-source-log");
  });

  it("says of each part what stops, what is served, what is lost and who is told", async () => {
    const design = await designOf({ processing_requirements: "fraud scoring in real time; daily sales report", sla_requirements: "RTO 15 minutes" });
    expect(design.failures.length).toBeGreaterThan(5);
    for (const failure of design.failures) for (const text of [failure.stops, failure.stillServes, failure.lost, failure.detectedBy, failure.action, failure.wakes ?? ""]) expect(text.trim()).not.toBe("");
    const log = design.failures.find((failure) => failure.component === "event-log");
    expect(log?.wakes).toContain("on call");
    const alone = await designOf({ processing_requirements: "fraud scoring in real time", team_capabilities: "2 data engineers, Python, nobody on call" });
    for (const failure of alone.failures) expect(failure.wakes ?? "").not.toContain("person on call");
  });
});
