/**
 * Sizing against numbers that others published: vendors' worked examples and systems described by those who run them.
 * `band` is ours over theirs; where it is not near 1, docs/reference/sizing-checks.md says why.
 */
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import type { Capacity } from "../../src/catalog/schema.js";
import type { Dimension } from "../../src/catalog/vocabulary.js";
import { limitMonth } from "../../src/sizing/growth.js";
import { sizeComponents, sizeLoad } from "../../src/sizing/index.js";
import { chooseUnits } from "../../src/sizing/units.js";
import { Worksheet } from "../../src/sizing/worksheet.js";
import { component, context, facts, flow, sixty } from "./fixtures.js";

type Loads = Partial<Record<Dimension, number>>;

/** Units of a technology of the catalog for a load; of one size where it is named. */
function units(id: string, loads: Loads, size?: string): { readonly count: number; readonly vcpu: number; readonly sizeName: string; readonly exact: number } {
  const technology = catalog.technology(id);
  const whole = technology?.capacity;
  if (whole === undefined) throw new Error(`${id} has no capacity`);
  const capacity: Capacity = size === undefined ? whole : { ...whole, sizes: whole.sizes.filter((item) => item.name === size) };
  const chosen = chooseUnits({ component: "part", technology: id, loadOf: (dimension) => loads[dimension] ?? 0, source: () => undefined }, capacity, new Worksheet());
  if (chosen === undefined) throw new Error(`${id} has no size ${size ?? ""}`);
  return { count: chosen.units.count, vcpu: chosen.units.count * chosen.units.vcpu, sizeName: chosen.units.sizeName, exact: Math.max(...chosen.units.needs.map((need) => need.units)) };
}

const load = (values: Parameters<typeof facts>[0], id: string): number => sizeLoad(facts(values), [flow()]).find((item) => item.id === `load.${id}`)?.value ?? Number.NaN;
const TB = 1_000;
const MIB = 1.048576;

interface Case {
  readonly name: string;
  readonly published: number;
  readonly ours: () => number;
  readonly band: readonly [least: number, most: number];
}

/** Each line: what was published, and what the catalog and the formulas make of the same load. */
export const cases: readonly Case[] = [
  { name: "AWS MSK sizing script, 60 MiB/s, two readers, m7g.large at 6.1 MiB/s: ceil(9.8) in three zones", published: 12, ours: () => units("amazon-msk", { ingressMegabytesPerSecond: 60 * MIB, egressMegabytesPerSecond: 120 * MIB }, "kafka.m7g.large").count, band: [1, 1] },
  { name: "AWS MSK sizing script, 100 MiB/s on m7g.xlarge at 12 MiB/s: ceil(8.3) in three zones", published: 9, ours: () => units("amazon-msk", { ingressMegabytesPerSecond: 100 * MIB, egressMegabytesPerSecond: 200 * MIB }, "kafka.m7g.xlarge").count, band: [1, 1] },
  { name: "AWS MSK guide, disk for 20 MB/s, 7 days, 3 copies and a fifth of head-room: 43,546 GB", published: 20 * 86.4 * 7 * 3 * 1.2, ours: () => sizeComponents(context(sixty, [component("event-log", "msk", "event-log")])).meters["event-log"]?.["replicated-storage-gigabyte-month"]?.value ?? 0, band: [1, 1.1] },
  { name: "Kinesis documentation, 60 MB/s in, 60,000 records/s, two readers: 60 shards", published: 60, ours: () => units("amazon-kinesis", { ingressMegabytesPerSecond: 60, ingressRecordsPerSecond: 60_000, egressMegabytesPerSecond: 120 }).count, band: [1, 1.45] },
  { name: "Epic Games 2018, 1.53 M events/s and 2 PB a month on about 5,000 shards", published: 5_000, ours: () => units("amazon-kinesis", { ingressMegabytesPerSecond: 2e9 / 2.628e6, ingressRecordsPerSecond: 92e6 / 60 }).count, band: [0.4, 0.5] },
  { name: "Google managed Kafka, 60 MB/s peak, 20 MB/s mean, two readers: ceil(4 x 20 / 20 / (20 / 60)) vCPU", published: 12, ours: () => units("google-managed-kafka", { ingressMegabytesPerSecond: 60, egressMegabytesPerSecond: 120 }).count, band: [1, 1.75] },
  { name: "Netflix Keystone 2016, 35 GB/s at peak on 3,000 brokers of four vCPU", published: 3_000, ours: () => units("apache-kafka", { ingressMegabytesPerSecond: 35_000 }, "4 vCPU, 16 GB").count, band: [0.85, 1.15] },
  { name: "LinkedIn 2014, 140,000 partitions (two copies) on 350 machines", published: 350, ours: () => units("apache-kafka", { ingressMegabytesPerSecond: 750, egressMegabytesPerSecond: 2_625, partitions: 280_000 }, "4 vCPU, 16 GB").count, band: [0.8, 1.2] },
  { name: "LinkedIn 2015, 175 TB and 800 G messages a day: 2.75 GB/s at peak", published: 2_750, ours: () => load({ ingestGigabytesPerDay: 175 * TB, recordsPerDay: 8e11, peakFactor: 13e6 / (8e11 / 86_400) }, "peakIngestMegabytesPerSecond"), band: [0.95, 1.05] },
  { name: "Grab 2020, 300 G events a week: 0.5 M/s", published: 500_000, ours: () => load({ recordsPerDay: 3e11 / 7, ingestGigabytesPerDay: 1 }, "averageRecordsPerSecond"), band: [0.95, 1.05] },
  { name: "Glu Mobile 2015, 2 G events a day of 600 bytes: 1.2 TB a day", published: 1_200, ours: () => load({ recordsPerDay: 2e9, recordBytes: 600, ingestGigabytesPerDay: 1_200 }, "recordsPerDay") * 600 / 1e9, band: [0.99, 1.01] },
  { name: "AWS clickstream guidance, 1,000 requests/s of 2 KB: 4,900 GB a month", published: 4_900, ours: () => load({ ingestGigabytesPerDay: 1_000 * 2_000 * 86_400 / 1e9, recordsPerDay: 1e4 * 86_400 }, "ingestGigabytesPerMonth"), band: [0.95, 1.1] },
  { name: "Redpanda low-throughput use case, 75 MB/s for 3 days on three nodes: 60 TB", published: 60 * TB, ours: () => 75 * 86.4 * 3 * (catalog.technology("redpanda")?.capacity?.replicationFactor ?? 0), band: [0.95, 1.05] },
  { name: "Redpanda medium use case, 500 MB/s in and 1,000 out by rate: 3 nodes of 24 cores", published: 72, ours: () => units("redpanda", { ingressMegabytesPerSecond: 500, egressMegabytesPerSecond: 1_000 }).vcpu, band: [0.4, 1] },
  { name: "AWS Flink guide, 60 MB/s of ETL at 5 to 10 MB/s a KPU and 1.3 of reserve: 7.8 to 15.6", published: (60 / 7.5) * 1.3, ours: () => units("amazon-managed-flink", { processedMegabytesPerSecond: 60 }).count, band: [0.75, 1.55] },
  { name: "Palo Alto Networks 2022, 10 M events/s at 3,000 a vCPU: 3,333 vCPU by records", published: 3_333, ours: () => units("google-dataflow", { processedRecordsPerSecond: 10e6 }).vcpu, band: [0.9, 1.1] },
  { name: "NetEase 2024, 11 Doris servers for 500 MB/s sustained and 1 GB/s at peak", published: 11, ours: () => units("apache-doris", { ingressMegabytesPerSecond: 1_000 }, "32 vCPU, 128 GB").count, band: [0.9, 1.1] },
  { name: "Amazon OpenSearch documentation, 66 GB with one replica: 191 GB", published: 191, ours: () => 66 * 1.45 * (catalog.technology("amazon-opensearch")?.capacity?.replicationFactor ?? 0), band: [0.99, 1.01] },
  { name: "Grafana Mimir guide, 10 M series: 100 cores for ingesters and half as much again", published: 150, ours: () => units("grafana-mimir", { metricSeries: 10e6 }).vcpu, band: [0.9, 1.15] },
  { name: "Grafana Loki guide, 30 TB a day: 431 cores", published: 431, ours: () => units("grafana-loki", { logGigabytesPerDay: 30 * TB }).vcpu, band: [1, 1.67] },
  { name: "Debezium test 2026, 1,500 changes/s of one table: one host", published: 1, ours: () => units("debezium", { ingressRecordsPerSecond: 1_500, connectors: 1 }).exact, band: [1, 1] },
  { name: "AWS game analytics guidance, 100 events/s of 1 KB: two shards", published: 2, ours: () => units("amazon-kinesis", { ingressMegabytesPerSecond: 0.1, ingressRecordsPerSecond: 100 }).count, band: [1, 1] },
  { name: "AWS game analytics guidance, 100 events/s: one KPU", published: 1, ours: () => units("amazon-managed-flink", { processedMegabytesPerSecond: 0.1, processedRecordsPerSecond: 100 }).count, band: [1, 1] },
  { name: "ScyllaDB documentation, 400,000 simple operations/s at 12,500 a core: 32 cores, 64 vCPU", published: 64, ours: () => units("scylladb", { readsPerSecond: 200_000, writesPerSecond: 200_000 }).vcpu, band: [1, 2.25] },
];

describe("published numbers", () => {
  test.each(cases.map((item) => [item.name, item] as const))("%s", (_, { published, ours, band }) => {
    const ratio = ours() / published;
    expect(ratio).toBeGreaterThanOrEqual(band[0] - 1e-9);
    expect(ratio).toBeLessThanOrEqual(band[1] + 1e-9);
  });
});

describe("bytes of a stream", () => {
  test("Palo Alto Networks moves 3.5 KB an event: by bytes the catalog needs four times their vCPU, which the reference explains", () => {
    const vcpu = units("google-dataflow", { processedMegabytesPerSecond: 3e6 / 86.4 }).vcpu;
    expect(vcpu / 3_333).toBeGreaterThan(3.5);
    expect(vcpu / 3_333).toBeLessThan(5);
  });
});

describe("the month a limit is met", () => {
  const perYear = 0.3;
  const volume = (month: number): number => { let factor = 1; for (let year = 0; year < Math.floor(month / 12); year += 1) factor *= 1 + perYear; return factor * (1 + (perYear * (month % 12)) / 12); };
  test("is the first month whose volume is the head-room or more, month by month", () => {
    for (const headroom of [1.01, 1.2, 1.3, 1.31, 1.69, 1.7, 2, 2.19]) {
      const found = limitMonth(headroom, perYear);
      const first = Array.from({ length: 37 }, (_, month) => month).find((month) => volume(month) >= headroom - 1e-12);
      const last = /^(?:(\d+) \+ )?ceil/.exec(found?.formula ?? "");
      expect(last, String(headroom)).not.toBeNull();
      const base = Number(last?.[1] ?? 0);
      expect(base + Math.ceil(Number((((headroom / volume(base) - 1) * 12) / perYear).toPrecision(12))), String(headroom)).toBe(first);
    }
    expect(limitMonth(2.2, perYear)).toBeUndefined();
    expect(limitMonth(0.9, perYear)?.value).toBe(0);
    expect(limitMonth(5, 0)).toBeUndefined();
  });
  test("the worksheet says it: 60 MB/s on 30 brokers of 24 MB/s at half is 360 / 60 = 6 times; a third of it is met in month 25", () => {
    const six = sizeComponents(context(sixty, [component("event-log", "msk", "event-log")]));
    expect(six.items.find((item) => item.id === "event-log.limitHeadroom.ingressMegabytesPerSecond")?.value).toBe(6);
    expect(six.items.find((item) => item.id === "event-log.limitMonth")).toBeUndefined();
    const three = sizeComponents(context({ ...sixty, ingestGigabytesPerDay: 1728 * 3.5, recordsPerDay: 1.728e9 * 3.5 }, [component("event-log", "msk", "event-log")]));
    // 6 / 3.5 = 1.714 is 1.69 x 1.0144: 24 months and 12 x 0.0144 / 0.3 = 0.6 more
    expect(three.items.find((item) => item.id === "event-log.limitMonth")?.value).toBe(25);
    expect(three.items.find((item) => item.id === "event-log.unitsMonth12")?.value).toBe(24);
  });
});
