import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Design } from "../../src/design/design.js";
import { generate } from "../../src/index.js";
import { isStreaming } from "../../src/brief/flow-class.js";

const FILES = ["hospital-group-hipaa", "adtech-gcp", "factory-iot-azure", "bank-on-premises-cdc"] as const;
const designs = new Map<string, Design>();

beforeAll(async () => {
  for (const name of FILES) {
    const found = ["json", "yaml", "txt"].flatMap((ending) => { try { return [readFileSync(`fixtures/briefs/${name}.${ending}`, "utf8")]; } catch { return []; } })[0];
    if (found !== undefined) designs.set(name, await generate(found));
  }
}, 60_000);

const slotOf = (design: Design, id: string): string => (design.slots as Readonly<Record<string, { readonly value: string }>>)[id]?.value ?? "";
const chosen = (design: Design, topic: string): readonly string[] => design.decisions.find((item) => item.id === topic)?.chosen.map((item) => item.id) ?? [];
const get = (name: string): Design => { const design = designs.get(name); if (design === undefined) throw new Error(`no brief ${name}`); return design; };

describe("sections that name the same thing", () => {
  it("name one key of the log", () => {
    for (const [name, design] of designs) {
      const first = /^(?:By hash of|Ordering key) (\w+)/u.exec(slotOf(design, "ingestion.real-time-streaming.partitioning"))?.[1];
      if (first === undefined) continue;
      expect(slotOf(design, "scaling.horizontal-scaling.kafka-partitions"), name).toContain(first);
      expect(slotOf(design, "performance.data-partitioning.hash-based"), name).toContain(`spreads by ${first}`);
    }
  });

  it("name one codec for table files and one for the log", () => {
    for (const [name, design] of designs) {
      const landed = slotOf(design, "ingestion.batch-ingestion.compression"), tables = slotOf(design, "performance.compression-and-formats.compression");
      const codec = /^(Zstandard level 3|Snappy|LZ4) inside Parquet/u.exec(landed)?.[1];
      if (codec !== undefined) expect(tables, name).toContain(`Tables: ${codec}`);
      const log = /(Zstandard|LZ4|gzip) for batches on/u.exec(landed)?.[1];
      if (log !== undefined) expect(tables, name).toMatch(new RegExp(`: ${log} by the (producer|sender)`, "u"));
    }
  });

  it("name one join and its length", () => {
    for (const [name, design] of designs) {
      const summary = /stream join over ([\d.]+ \w+)/u.exec(slotOf(design, "executive-summary.pipeline-complexity"))?.[1];
      if (summary !== undefined) expect(slotOf(design, "transformation.stream-processing.joins"), name).toContain(`within ${summary}`);
      expect(slotOf(design, "transformation.stream-processing.joins"), name).not.toMatch(/within \d+ days/u);
    }
  });

  it("wait no longer than a fifth of what the tightest flow allows", () => {
    for (const [name, design] of designs) {
      const live = design.flows.filter(isStreaming).map((flow) => flow.freshnessSeconds);
      const found = /\(([\d.]+) (ms|s|min) of/u.exec(slotOf(design, "ingestion.batch-ingestion.error-handling"));
      if (found === null || live.length === 0) continue;
      const seconds = Number(found[1]) * ({ ms: 0.001, s: 1, min: 60 }[found[2] ?? "s"] ?? 1);
      expect(seconds, name).toBeLessThanOrEqual(Math.min(...live) * 0.2);
    }
  });
});

describe("a managed SQL engine", () => {
  it("is not given what it cannot do", () => {
    const design = get("hospital-group-hipaa");
    expect(chosen(design, "stream-processing")).toContain("azure-stream-analytics");
    expect(chosen(design, "deployment-strategy")).not.toContain("canary");
    expect(slotOf(design, "transformation.stream-processing.enrichment")).not.toContain("read through");
    expect(slotOf(design, "cicd.build.artifact-registry")).not.toMatch(/images of [^:]*Azure Stream Analytics/u);
    expect(slotOf(design, "scaling.caching-strategies.intermediate-data")).toContain("inside the service");
  });

  it("keeps dead letters where they can stay", () => {
    const text = slotOf(get("hospital-group-hipaa"), "ingestion.batch-ingestion.error-handling");
    expect(text).toMatch(/rejected folder .* for 14 days/u);
  });
});

describe("long sliding windows", () => {
  it("are counters with expiry", () => {
    expect(slotOf(get("adtech-gcp"), "transformation.stream-processing.windowing")).toContain("one counter per key");
  });
});
