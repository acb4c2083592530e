/**
 * One design per cloud, billed by hand: 100 GB a day in 100 million records of 1 KB, a peak of three times the mean, two
 * readers, seven days in the log, a year in the lake, four engineers and twenty readers of reports. Quantities and unit
 * prices are worked here from the load and from published prices; none is read from the product.
 */
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import { estimateCost } from "../../src/cost/index.js";
import type { Component, Topology } from "../../src/design/topology.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { decisions } from "../assurance/fixtures.js";
import { facts, flow } from "../sizing/fixtures.js";

const brief = {
  ingestGigabytesPerDay: 100, recordsPerDay: 100_000_000, recordBytes: 1000, peakFactor: 3, hotDays: 7, warmMonths: 12, coldYears: 0, growthPerYear: 0, growthFactor: 1,
  consumerGroups: 2, engineers: 4, biUsers: 20, volumeClass: "moderate", compressionRatio: 5,
} as const;

type Part = readonly [role: string, technology: string];

function estimate(platform: Component["platform"], region: string, parts: readonly Part[], decided: Readonly<Record<string, string>> = {}) {
  const part = (id: string, technology: string, on: Component["platform"]): Component => ({ id, name: id, technology, role: id, flows: ["clicks"], zone: "processing", platform: on, because: [] });
  const components = [{ ...part("web", "web", "client"), role: "source" }, ...parts.map(([role, technology]) => part(role, technology, platform)), { ...part("reports", "reports", "client"), role: "target" }];
  const topology: Topology = { components, connections: [], paths: { clicks: components.map((entry) => entry.id) } };
  const technology = (id: string) => catalog.technologies.find((entry) => entry.id === id);
  const sizing = sizeComponents({ facts: facts(brief), flows: [flow()], topology, technology, decisions: decisions(decided), practice: catalog.practice.bind(catalog) });
  return estimateCost({ topology, sizing, technology, priceBooks: allPriceBooks, region, facts: facts(brief) });
}

/** A bill on paper: quantity times price to the cent, then the two environments as shares of it. */
type Row = readonly [line: string, quantity: number, usd: number];
const cents = (amount: number): number => Math.round(amount * 100 + 1e-6) / 100;

function hold(cost: ReturnType<typeof estimate>, paper: readonly Row[]): void {
  const run = cents(paper.reduce((sum, [, quantity, usd]) => sum + cents(quantity * usd), 0));
  const rows: Row[] = [...paper, ["environments.development", 0.1, run], ["environments.staging", 0.25, run]];
  expect(cost.lineItems.map((line) => line.id).sort()).toEqual(rows.map(([id]) => id).sort());
  for (const [id, quantity, usd] of rows) {
    const line = cost.lineItems.find((entry) => entry.id === id);
    // The product prints quantities with seven digits at most: half of the last one may differ.
    expect(Math.abs((line?.quantity ?? 0) - quantity) / quantity, `quantity of ${id}`).toBeLessThan(5e-4);
    // A share's unit price is the sum of the lines it is taken of, which carry the rounding of their quantities.
    if (id.startsWith("environments.")) expect(Math.abs((line?.unitPrice ?? 0) - usd), `base of ${id}`).toBeLessThan(0.1);
    else expect(line?.unitPrice, `unit price of ${id}`).toBe(usd);
    expect(Math.abs((line?.monthly ?? 0) - quantity * usd), `amount of ${id}`).toBeLessThanOrEqual(0.011 + 2e-4 * quantity * usd);
  }
  const total = rows.reduce((sum, [, quantity, usd]) => sum + cents(quantity * usd), 0);
  expect(Math.abs(cost.monthly.expected - total)).toBeLessThan(0.1);
}

/** The load, worked once. A month is 730 hours, 30.4167 days. */
const DAYS = 730 / 24;
const PEAK = (100_000 / 86_400) * 3; // 3.472 MB/s
const RECORDS = 100 * DAYS; // million records a month: 3,041.67
const LAKE = 8_000; // GB-months, see the first test
const FILES = (100_000 / 5 / 128) * DAYS / 1e6; // a day's 20 GB of Parquet in files of 128 MB, in millions a month: 0.00475
const QUERIES = 20 * 20 * 22; // twenty people, twenty queries a day, 22 days: 8,800
const SCAN = (100 * 30 / 5) * 0.002; // a month's data, compressed: 600 GB; two thousandths of it: 1.2 GB a query

describe("hand-worked bills", () => {
  test("the lake: a week as it came and a year compressed, 7 x 100 + 365 x 100 / 5 = 8,000 GB", () => expect(7 * 100 + (365 * 100) / 5).toBe(LAKE));

  test("a lake by age: 365 - 30 days of 20 GB are 6,700 GB in the class below, a twentieth of it read back a month", () => {
    for (const [platform, region, store, [hot, cooler, back, move, write, read]] of [
      ["aws", "us-east-1", "amazon-s3", [0.023, 0.0125, 0.01, 10, 5, 0.4]], ["azure", "westeurope", "adls-gen2", [0.024, 0.0131, 0.01, 13, 7.02, 0.56]], ["gcp", "us-central1", "google-cloud-storage", [0.02, 0.01, 0.01, 10, 5, 0.4]],
    ] as const)
      for (const cycle of ["hot-warm", "hot-warm-cold"])
        hold(estimate(platform, region, [["lake-storage", store]], { "storage-lifecycle": cycle }), [
          ["lake-storage.storage-gigabyte-month", LAKE - 6700, hot], ["lake-storage.infrequent-storage-gigabyte-month", 6700, cooler],
          ["lake-storage.retrieved-gigabyte", 6700 * 0.05, back], ["lake-storage.million-moves", FILES, move],
          ["lake-storage.million-writes", FILES * 4, write], ["lake-storage.million-reads", FILES * 4 * 10, read],
          ...(platform === "gcp" ? [["network.internet-gigabyte", (QUERIES * 200) / 1e6, 0.12] as const] : []), // reports read over the internet: nothing is free here
        ]);
    const one = estimate("aws", "us-east-1", [["lake-storage", "amazon-s3"]], { "storage-lifecycle": "single-class" });
    expect(one.lineItems.find((line) => line.id === "lake-storage.storage-gigabyte-month")?.quantity).toBeCloseTo(LAKE, 0);
  });

  test("AWS, us-east-1: Kinesis, Managed Flink, S3, Athena", () => {
    const shards = Math.ceil(PEAK / (1 * 0.7)); // 1 MB/s a shard, planned seven tenths full: 5
    expect(shards).toBe(5);
    hold(estimate("aws", "us-east-1", [["event-log", "amazon-kinesis"], ["stream-processing", "amazon-managed-flink"], ["lake-storage", "amazon-s3"], ["query-engine", "amazon-athena"]]), [
      ["event-log.unit-hour", shards * 730, 0.015], // shard-hour
      ["event-log.million-chunks", RECORDS, 0.014], // each record is one unit of up to 25 KB
      ["event-log.unit-hour.2", shards * 730, 0.02], // retention from one day to seven
      ["stream-processing.unit-hour", (1 + 1) * 730, 0.11], // one KPU takes 5 MB/s; one more runs the application
      ["stream-processing.unit-month", (1 + 1) * 50, 0.1], // 50 GB of running storage with each KPU
      ["lake-storage.storage-gigabyte-month", LAKE, 0.023], // under 50 TB
      ["lake-storage.million-writes", FILES * 4, 5], // four requests a file
      ["lake-storage.million-reads", FILES * 4 * 10, 0.4],
      ["query-engine.scanned-terabyte", (QUERIES * SCAN) / 1000, 5],
    ]); // 8,800 queries leave 1.76 GB: within the 100 GB that are free
  });

  test("Azure, West Europe: Event Hubs, Stream Analytics, Data Lake Storage, Synapse serverless", () => {
    const units = Math.ceil(PEAK / (1 * 0.75)); // 1 MB/s a throughput unit, planned three quarters full: 5
    hold(estimate("azure", "westeurope", [["event-log", "azure-event-hubs"], ["stream-processing", "azure-stream-analytics"], ["lake-storage", "adls-gen2"], ["query-engine", "azure-synapse-serverless"]]), [
      ["event-log.unit-hour", units * 730, 0.03],
      ["event-log.million-chunks", RECORDS, 0.028], // events of up to 64 KB
      ["event-log.storage-gigabyte-month", 7 * 100 - 84, 0.0196], // a week in Capture's storage; 84 GB come with a unit
      ["stream-processing.unit-hour", 1 * 730, 0.4043], // one V2 streaming unit, 6 MB/s; the first 730 hours at the first price
      ["lake-storage.storage-gigabyte-month", LAKE, 0.024], // zone-redundant
      ["lake-storage.million-writes", FILES * 4, 7.02],
      ["lake-storage.million-reads", FILES * 4 * 10, 0.56],
      ["query-engine.scanned-terabyte", (QUERIES * SCAN) / 1000, 5],
    ]);
  });

  test("Google Cloud, europe-west1: Pub/Sub, Dataflow, Cloud Storage, BigQuery", () => {
    const TIB = 1e9 / 2 ** 40, GIB = 1e9 / 2 ** 30; // one decimal gigabyte in the units Google bills
    const table = (365 * 100 / 5) * 0.4; // two fifths of the year's rows are modelled: 2,920 GB
    hold(estimate("gcp", "europe-west1", [["event-log", "google-pubsub"], ["stream-processing", "google-dataflow"], ["lake-storage", "google-cloud-storage"], ["warehouse", "bigquery"]]), [
      ["event-log.ingress-gigabyte", 100 * DAYS * TIB - 10 / 1024, 40], // the first 10 GiB are free
      ["event-log.egress-gigabyte", 100 * DAYS * 2 * TIB, 40], // two subscriptions
      ["event-log.storage-gigabyte-month", 7 * 100 * GIB, 0.27],
      ["stream-processing.vcpu-hour", 1 * 4 * 730, 0.072], // one n1-standard-4 worker takes 3,472 records/s
      ["stream-processing.memory-gigabyte-hour", 1 * 15 * 730, 0.004172],
      ["stream-processing.processed-gigabyte", 100 * DAYS * GIB, 0.0198], // us-central1 0.018 x 1.1
      ["lake-storage.storage-gigabyte-month", LAKE, 0.02],
      ["lake-storage.million-writes", FILES * 4, 5],
      ["lake-storage.million-reads", FILES * 4 * 10, 0.4],
      ["warehouse.scanned-terabyte", ((QUERIES * Math.min(2, SCAN * 0.4 * 5)) / 1000) * (1e12 / 2 ** 40) - 1, 7.5], // bytes before compression, 2 GB a query at most; the first TiB is free
      ["warehouse.storage-gigabyte-month", table * GIB - 10, 0.04], // compressed bytes at the physical price; the first 10 GiB are free
      ["network.internet-gigabyte", (QUERIES * 200) / 1e6, 0.12], // 200 KB an answer
    ]);
  });

  test("own data centre: Kafka, Flink, Ceph, Trino on servers written off over 60 months", () => {
    const ports = 2 * (900 / 60 + (900 * 0.12) / 12); // 48.00: two switch ports with support
    const power = (watts: number) => (watts / 1000) * 730 * 1.54 * 0.13; // PUE 1.54, 0.13 USD a kWh
    const device = (usd: number, watts: number, units: number) => usd / 60 + (usd * 0.12) / 12 + power(watts) + units * 75 + ports;
    const vcpu = 0.015812; // a server of 64 threads for 9,500 USD, planned 70 % full: 517.10 USD a month / 44.8 / 730
    const memory = 0.000626; // 12 USD a GB: (0.20 + 0.12) / 70 % / 730
    const nvme = 0.011667; // (0.20 / 60 + 0.20 x 0.12 / 12 + 0.0005) x 2 copies
    const object = 0.002728; // 1,047.63 USD a month / (720 TB x 4/6 x 80 %)
    const storageServer = device(9_000, 400, 2) / 730; // twelve 8 TB disks
    expect(device(9_500, 450, 2)).toBeCloseTo(517.1, 2);
    expect(517.1 / (64 * 0.7) / 730).toBeCloseTo(vcpu, 6);
    expect((12 / 60 + (12 * 0.12) / 12) / 0.7 / 730).toBeCloseTo(memory, 6);
    expect((0.2 / 60 + (0.2 * 0.12) / 12 + 0.0005) * 2).toBeCloseTo(nvme, 6);
    expect(device(22_400, 700, 4) / (720_000 * (4 / 6) * 0.8)).toBeCloseTo(object, 6);
    expect(storageServer).toBeCloseTo(0.680084, 5);
    const hours = 730; // own machines are paid for while nobody queries
    hold(estimate("on-premises", "on-premises", [["event-log", "apache-kafka"], ["stream-processing", "apache-flink"], ["lake-storage", "ceph"], ["query-engine", "trino"]]), [
      ["event-log.vcpu-hour", 3 * 2 * 730, vcpu], // three brokers of 2 vCPU and 8 GB
      ["event-log.memory-gigabyte-hour", 3 * 8 * 730, memory],
      ["event-log.replicated-storage-gigabyte-month", (100 * 3 / 0.8) * 1.6, nvme], // a day, three copies, disks 80 % full, on NVMe
      ["event-log.backup-gigabyte-month", 100 * 6, object], // six more days in object storage
      ["event-log.environment-hour", 6 * 730, vcpu], // three controllers of 2 vCPU and 4 GB
      ["event-log.environment-hour.2", 12 * 730, memory],
      ["stream-processing.vcpu-hour", 2 * 2 * 730, vcpu],
      ["stream-processing.memory-gigabyte-hour", 2 * 8 * 730, memory],
      ["stream-processing.storage-gigabyte-month", 2.5, object], // five million keys of 500 bytes: checkpoints
      ["stream-processing.environment-hour", 2 * 730, vcpu],
      ["stream-processing.environment-hour.2", 4 * 730, memory],
      ["lake-storage.unit-hour", 4 * 730, 0.680084], // four storage servers at least
      ["lake-storage.environment-hour", 12 * 730, vcpu],
      ["lake-storage.environment-hour.2", 24 * 730, memory],
      ["query-engine.vcpu-hour", 2 * 16 * hours, vcpu],
      ["query-engine.memory-gigabyte-hour", 2 * 128 * hours, memory],
      ["query-engine.environment-hour", 8 * 730, vcpu],
      ["query-engine.environment-hour.2", 32 * 730, memory],
    ]);
  });

  test("people stand apart: the totals are the lines and nothing else", () => {
    const cost = estimate("aws", "us-east-1", [["event-log", "amazon-kinesis"], ["lake-storage", "amazon-s3"]]);
    expect(cost.people?.fte).toBeGreaterThan(0);
    expect(cost.monthly.expected).toBe(cents(cost.lineItems.reduce((sum, line) => sum + line.monthly, 0)));
  });
});
