import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "table-compression";
const lzbench = { title: "lzbench 2.0.1, one thread of an EPYC 9554", url: "https://github.com/inikep/lzbench", asOf: "2026-08-03", confidence: "high" } as const;
const sources = { lzbench, proposal: proposed };
/** Compressed size over original, and decompression speed of one thread. */
const measured = (ratio: number, decompress: number): Practice["parameters"] => ({
  ratio: { value: ratio, unit: "compressed / original", source: "lzbench" },
  decompressMegabytesPerSecond: { value: decompress, unit: "MB/s per core", source: "lzbench" },
});

/** Codec of table files. */
export const tableCompression: readonly Practice[] = [
  definePractice({
    id: "zstd-tables", name: "Zstandard, level 1 to 3, for table files", topic, parameters: measured(0.346, 1347), sources, maturity: 5,
    summary: "A quarter smaller than Snappy or LZ4 at a read speed that object storage never reaches.",
    strengths: ["smallest of the fast codecs"], weaknesses: ["readers older than about 2019 cannot open it"],
  }),
  definePractice({
    id: "snappy-tables", name: "Snappy for table files", topic, options: ["snappy"], parameters: measured(0.479, 1077), sources, maturity: 5,
    summary: "The default of Spark, Delta Lake and most Hadoop-era writers; every Parquet reader opens it.",
    strengths: ["readable everywhere"], weaknesses: ["about 40 % larger than Zstandard"],
  }),
  definePractice({
    id: "gzip-tables", name: "Gzip for exported files and archive", topic, options: ["gzip"], parameters: measured(0.322, 344), sources, maturity: 5,
    summary: "Small, and opened by every tool a receiver may have; slow to write, so only for what is written once and read rarely.",
    strengths: ["every receiver can open it", "small"], weaknesses: ["25 MB/s per core to write"],
  }),
  definePractice({
    id: "lz4-tables", name: "LZ4 for table files", topic, options: ["lz4"], parameters: measured(0.476, 3716), sources,
    summary: "Decompresses nearly three times as fast as Zstandard: for stores on local disks whose queries answer in milliseconds.",
    strengths: ["fastest to read"], weaknesses: ["about 40 % larger than Zstandard"],
  }),
];
