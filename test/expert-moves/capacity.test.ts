/** Class 10: every capacity at its worst failure, and order against partitions. */
import { describe, expect, it } from "vitest";
import { designOf, ids, only, said, sized } from "./support.js";

const STREAM = {
  data_sources: "payment events", data_volume: "20,000 events per second at peak, 1 KB each, growth of 50% a year", processing_requirements: "fraud scoring in real time",
  target_systems: "fraud decision service, data lake", technology_stack: "Own data centres with Kafka and Flink, Kubernetes in place. No public cloud", sla_requirements: "decisions no older than 5 seconds",
};
const CLOUD = { ...STREAM, technology_stack: "AWS, Amazon MSK" };
const SCHEDULED = { data_sources: "orders on PostgreSQL (80 GB)", processing_requirements: "daily sales report", data_volume: "6 GB per day" };

describe("a zone or machine lost at peak", () => {
  it("leaves one machine fewer on own hardware", async () => {
    const design = await designOf(STREAM);
    const found = [...said(design, "zone-lost-at-peak"), ...said(design, "zone-lost-above-capacity")];
    expect(found).toHaveLength(1);
    const conflict = found[0]?.conflict ?? "";
    expect(conflict).toContain("With one machine lost at peak");
    // The fullest part: load / (capacity of one x (units - 1)), recomputed from its own worksheet.
    const used = design.sizing.filter((item) => /^[a-z-]+\.unitsFor\.(?:ingress|processed|reads|writes)/u.test(item.id) && !/Egress/u.test(item.id)).flatMap((item) => {
      const component = item.id.split(".")[0] ?? "", units = sized(design, `${component}.units`), part = design.components.find((other) => other.id === component);
      const onPath = design.flows.some((flow) => (design.paths[flow.id] ?? []).includes(component) && flow.class === "real-time");
      if (units < 2 || part === undefined || !onPath || !conflict.includes(part.name)) return [];
      return [(item.inputs["load"]?.value ?? 0) / ((item.inputs["perUnit"]?.value ?? 1) * (units - 1))];
    });
    const most = Math.max(...used);
    expect(conflict).toContain(`${String(Math.round(most * 100))} %`);
  });

  it("takes a third of the brokers of a managed log in three zones", async () => {
    const design = await designOf({ ...CLOUD, data_volume: "400,000 events per second at peak, 1 KB each" });
    const conflict = [...said(design, "zone-lost-at-peak"), ...said(design, "zone-lost-above-capacity")][0]?.conflict ?? "";
    const [, name = "", kept = "", units = ""] = /lost at peak, (.+?) has (\d+) of (\d+) /u.exec(conflict) ?? [];
    const part = design.components.find((item) => item.name === name);
    expect(conflict).toContain("With one zone lost at peak");
    expect(sized(design, `${part?.id ?? ""}.units`)).toBe(Number(units));
    // Pairs stand in two zones, brokers in three.
    expect([Number(units) / 2, (Number(units) / 3) * 2]).toContain(Number(kept));
  });

  it("says so where the provider places the units", async () => {
    const tension = await only({ ...STREAM, technology_stack: "AWS, Kinesis, Amazon Managed Service for Apache Flink" }, "zone-lost-by-provider");
    expect(tension.conflict).toContain("placed by its provider");
  });

  it("is silent where nothing is live", async () => {
    for (const changes of [SCHEDULED, { ...SCHEDULED, processing_requirements: "weekly sales report; monthly stock report" }]) expect((await ids(changes)).filter((id) => id.startsWith("zone-lost") || id.startsWith("catch-up"))).toEqual([]);
  });
});

describe("catching up after an hour", () => {
  it("says the minutes of the slowest part, and the units that would do it within the hour", async () => {
    const design = await designOf({ ...STREAM, technology_stack: "AWS, Kinesis, Amazon Managed Service for Apache Flink" });
    const slowest = [...design.sizing].filter((item) => /^[a-z-]+\.catchUpMinutes$/u.test(item.id) && design.paths[design.flows[0]?.id ?? ""]?.includes(item.component)).sort((a, b) => b.value - a.value)[0];
    const { arrival, perUnit, units } = { arrival: slowest?.inputs["arrival"]?.value ?? 0, perUnit: slowest?.inputs["perUnit"]?.value ?? 1, units: slowest?.inputs["units"]?.value ?? 0 };
    expect(slowest?.value).toBeCloseTo((60 * arrival) / (perUnit * units - arrival), 1);
    const [tension] = said(design, "catch-up-longer-than-outage");
    expect(tension === undefined).toBe((slowest?.value ?? 0) <= 120);
    // Twice the arrival works off an hour in an hour.
    if (tension !== undefined) expect(tension.otherwise).toContain(`${String(Math.ceil((2 * arrival) / perUnit))} instead of ${String(units)}`);
  });
});

describe("one hot key", () => {
  it("fills its partition at 25 % of 20,000 records a second", async () => {
    const tension = await only(CLOUD, "hot-key");
    expect(tension.conflict).toContain("5,000 records/s or 10 MB/s");
    expect(tension.conflict).toContain("more than 25 % of it");
  });

  it("is bound by bytes where records are large: 10 of 40 MB/s", async () => {
    const tension = await only({ ...CLOUD, data_volume: "4,000 events per second at peak, 10 KB each" }, "hot-key");
    expect(tension.conflict).toContain("more than 25 % of it");
    expect(tension.conflict).toContain("4,000 records/s and 40 MB/s");
  });

  it("has a shard's limit on Kinesis: 1,000 of 20,000 records a second", async () => {
    const tension = await only({ ...STREAM, technology_stack: "AWS, Kinesis" }, "hot-key");
    expect(tension.conflict).toContain("1,000 records/s or 1 MB/s");
    expect(tension.conflict).toContain("more than 5 % of it");
  });

  it("is silent where the whole peak fits one partition, and without a log", async () => {
    expect(await ids({ ...CLOUD, data_volume: "900 events per second at peak, 1 KB each" })).not.toContain("hot-key");
    expect(await ids(SCHEDULED)).not.toContain("hot-key");
  });
});

describe("the month the partitions are used up", () => {
  it.each([[CLOUD, 0.5], [{ ...CLOUD, data_volume: "30,000 events per second at peak, 1 KB each, growth of 100% a year" }, 1]])("is that of the first peak above them", async (changes, growth) => {
    const design = await designOf(changes), item = design.sizing.find((other) => other.id === "event-log.partitions");
    const plain = (item?.value ?? 0) / (item?.inputs["copies"]?.value ?? 1), topics = item?.inputs["topics"]?.value ?? 1, workers = design.sizing.find((other) => other.id === "stream-processing.units")?.value ?? 0;
    const count = workers > plain ? topics * 6 * Math.ceil(workers / topics / 6) : plain, peak = item?.inputs["records"]?.value ?? 0;
    const [tension] = said(design, "partitions-outgrown");
    const month = Number(/in month (\d+)/u.exec(tension?.conflict ?? "")?.[1]);
    // Growth in steps of a year, even within the year: the month before still fits, the month itself does not.
    const at = (months: number): number => { const years = Math.floor(months / 12); let load = peak; for (let year = 0; year < years; year += 1) load *= 1 + growth; return load * (1 + (growth * (months - years * 12)) / 12); };
    expect(at(month)).toBeGreaterThanOrEqual(count * 5000 * 0.9999);
    expect(at(month - 1)).toBeLessThanOrEqual(count * 5000);
    expect(tension?.position).toContain(`${String(count * 2)} partitions`);
  });

  it("is not named without a stream, and where shards split without moving other keys", async () => {
    expect(await ids(SCHEDULED)).not.toContain("partitions-outgrown");
    expect(await ids({ ...STREAM, technology_stack: "AWS, Kinesis" })).not.toContain("partitions-outgrown");
  });
});

describe("order against partitions", () => {
  it("cannot hold over all records above one partition: 20,000 of 5,000", async () => {
    const tension = await only({ ...CLOUD, technical_requirements: "global order of all payments must be kept" }, "global-order-above-one-partition");
    expect(tension.severity).toBe("error");
    expect(tension.conflict).toContain("4 times that");
  });

  it("holds over all records in one partition below it", async () => {
    const tension = await only({ ...CLOUD, data_volume: "2,000 events per second at peak, 1 KB each", technical_requirements: "total ordering over all events" }, "global-order-in-one-partition");
    expect(tension.conflict).toContain("0.4 of that");
  });

  it("names a key that is not the log's", async () => {
    const tension = await only({ ...CLOUD, technical_requirements: "events ordered per warehouse" }, "order-key-is-not-the-partition-key");
    expect(tension.conflict).toContain("per warehouse");
  });

  it("is silent where no order is asked, and for scheduled loads", async () => {
    const order = (list: readonly string[]): string[] => list.filter((id) => id.startsWith("global-order") || id.startsWith("order-"));
    expect(order(await ids(CLOUD))).toEqual([]);
    expect(order(await ids({ ...SCHEDULED, technical_requirements: "orders ordered per customer" }))).toEqual([]);
  });
});
