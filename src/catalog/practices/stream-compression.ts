import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "stream-compression";
const lzbench = { title: "lzbench 2.0.1, one thread of an EPYC 9554", url: "https://github.com/inikep/lzbench", asOf: "2026-08-03", confidence: "high" } as const;
const sources = { lzbench, proposal: proposed };
const parameters = (compress: number, ratio: number): Practice["parameters"] => ({
  compressMegabytesPerSecond: { value: compress, unit: "MB/s per core", source: "lzbench" }, ratio: { value: ratio, unit: "compressed / original", source: "lzbench" },
});

/** Codec of record batches on their way through the event log. */
export const streamCompression: readonly Practice[] = [
  definePractice({
    id: "lz4-batches", name: "LZ4 record batches", topic, options: ["lz4"], parameters: parameters(577, 0.476), sources, maturity: 5,
    summary: "The producer compresses each batch with the least CPU; brokers store and forward it as it is.",
    strengths: ["least CPU in producer and consumer"], weaknesses: ["a third larger than Zstandard"],
  }),
  definePractice({
    id: "zstd-batches", name: "Zstandard record batches", topic, parameters: parameters(422, 0.346), sources,
    summary: "The producer compresses each batch to about a third: where disks, cross-zone traffic or a thin line cost more than CPU.",
    strengths: ["a quarter to a third fewer bytes on disk and wire"], weaknesses: ["more CPU in each producer"],
  }),
  definePractice({
    id: "gzip-payloads", name: "Gzip payloads packed by the sender", topic, options: ["gzip"], parameters: parameters(25, 0.322), sources, maturity: 5,
    summary: "The sender packs several records into one gzip payload: for services that meter bytes and do not compress themselves.",
    strengths: ["cuts the metered bytes by two thirds"], weaknesses: ["each consumer must unpack; ordering is per payload"],
  }),
];
