/** Published arithmetic, recomputed from the briefs' own numbers. Every expected value is worked out in the title. */
import { describe, expect } from "vitest";
import { generate, type Design } from "../../src/index.js";
import { decided } from "./support.js";
import { row } from "./row.js";
import { shop } from "../witnesses/witness.js";

const TEAM = "14 engineers, Java, Python and SQL, 4 SRE";

/** 20 MB/s on average and 60 at peak through one log: 20,000 and 60,000 records/s of 1,000 bytes. */
const through = (log: string, more: Record<string, string | number> = {}): Promise<Design> =>
  generate({ ...shop({ data_sources: "Clickstream events", data_volume: "20,000 events per second on average, 60,000 at peak, 1000 bytes each", technology_stack: log, team_capabilities: TEAM }), ...more });

function item(design: Design, id: string): { readonly value: number; readonly inputs: Readonly<Record<string, { readonly value: number }>> } {
  const found = design.sizing.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no sizing item "${id}"`);
  return found;
}
const value = (design: Design, id: string): number => item(design, id).value;
const input = (design: Design, id: string, name: string): number => item(design, id).inputs[name]?.value ?? Number.NaN;

describe("brokers", () => {
  row(13, "60 MB/s in, 60,000 records/s, 120 MB/s out: max(60 / 1, 60,000 / 1,000, 120 / 2) = 60 shards, 86 at 70 %; six readers: 360 / 2 = 180", async () => {
    const two = await through("AWS, Kinesis Data Streams provisioned", { consumer_groups: 2 });
    const six = await through("AWS, Kinesis Data Streams provisioned", { consumer_groups: 6 });
    const used = input(two, "event-log.unitsFor.ingressMegabytesPerSecond", "utilisation");
    expect(used).toBeLessThanOrEqual(1);
    expect(value(two, "event-log.units")).toBe(Math.ceil(60 / used));
    expect(value(six, "event-log.units")).toBe(Math.ceil(180 / used));
  });
  row(18, "t / p = 60 x 1.69 / 10 = 10.1 against t / c = 60,000 x 1.69 / 5,000 = 20.3; records of 20 KB turn it round: 3,000 x 1.69 / 5,000 = 1", async () => {
    const small = await through("AWS, Amazon MSK");
    const large = await through("AWS, Amazon MSK", { data_volume: "1,000 events per second on average, 3,000 at peak, 20000 bytes each" });
    for (const design of [small, large]) {
      const of = (name: string): number => input(design, "event-log.partitions", name);
      expect(of("growth")).toBeGreaterThan(1);
      const needed = Math.max((of("ingress") * of("growth")) / of("perPartition"), (of("records") * of("growth")) / of("perConsumer"));
      expect(value(design, "event-log.partitions")).toBe(of("copies") * of("step") * Math.ceil(needed / of("step")));
    }
    expect(value(small, "event-log.partitions") / 3).toBe(24);
    expect(value(large, "event-log.partitions") / 3).toBe(12);
  });
  row(19, "a vCPU takes 20 MB/s of write-equivalents: three copies, two followers and two readers at a quarter make 5 MB/s produced; three vCPU at least", async () => {
    const busy = await through("Google Cloud, Google Managed Kafka");
    const idle = await through("Google Cloud, Google Managed Kafka", { data_volume: "20 events per second on average, 60 at peak, 1000 bytes each" });
    const perUnit = input(busy, "event-log.unitsFor.ingressMegabytesPerSecond", "perUnit");
    expect(perUnit * (3 + (2 + 2) / 4)).toBe(20);
    const writeEquivalent = 60 * 3 + (120 + 60 * 2) / 4;
    expect(value(busy, "event-log.units")).toBeGreaterThanOrEqual(writeEquivalent / 20);
    expect(value(idle, "event-log.units")).toBe(3);
  });
  row(20, "20 MB/s x 86.4 x 3 d x 3 copies / 0.8 = 19,440 GB, 45,360 for a week; a lower peak changes nothing", async () => {
    const at = async (more: Record<string, string | number>): Promise<number> => value(await through("AWS, Amazon MSK", more), "event-log.month.replicated-storage-gigabyte-month");
    expect(await at({ hot_days: 3 })).toBeCloseTo((20 * 86.4 * 3 * 3) / 0.8, 6);
    expect(await at({ hot_days: 7 })).toBeCloseTo((20 * 86.4 * 7 * 3) / 0.8, 6);
    expect(await at({ hot_days: 3, data_volume: "20,000 events per second on average, 40,000 at peak, 1000 bytes each" })).toBeCloseTo(19_440, 6);
  });
});

describe("engines", () => {
  row(43, "rate decides with 100,000 keys, state with 60 million; capacity above the arrival catches up after a failure", async () => {
    const few = await through("AWS, Kinesis", { key_cardinality: 100_000 });
    const many = await through("AWS, Kinesis", { key_cardinality: 60_000_000 });
    const by = (design: Design, dimension: string): number => value(design, `stream-processing.unitsFor.${dimension}`);
    expect(by(few, "stateGigabytes")).toBeLessThan(by(few, "processedMegabytesPerSecond"));
    expect(by(many, "stateGigabytes")).toBeGreaterThan(by(few, "stateGigabytes"));
    expect(value(few, "stream-processing.units")).toBe(by(few, "processedMegabytesPerSecond"));
    const arrival = input(few, "stream-processing.catchUpMinutes", "arrival"), capacity = input(few, "stream-processing.catchUpMinutes", "perUnit") * input(few, "stream-processing.catchUpMinutes", "units");
    expect(value(few, "stream-processing.catchUpMinutes")).toBeCloseTo((60 * arrival) / (capacity - arrival), 3);
  });
});

describe("classes of volume", () => {
  const classOf = async (volume: string): Promise<unknown> => (await decided(shop({ data_volume: volume }))).facts["volumeClass"]?.value;
  row(54, "50 GB a day is small, 51 moderate, 501 large, 10.1 TB extreme", async () => {
    expect(await classOf("50 GB per day")).toBe("small");
    expect(await classOf("51 GB per day")).toBe("moderate");
    expect(await classOf("500 GB per day")).toBe("moderate");
    expect(await classOf("501 GB per day")).toBe("large");
    expect(await classOf("10.1 TB per day")).toBe("extreme");
  });
});
