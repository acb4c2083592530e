import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "landing-compression";
const sources = { proposal: proposed };

/** How landed bytes are compressed. Ratios against JSON text, speed on one core; planning values. */
export const landingCompression: readonly Practice[] = [
  definePractice({
    id: "snappy", name: "Snappy", topic, options: ["snappy"], maturity: 5,
    summary: "Fast block compression inside Parquet; files stay splittable and every engine reads it.",
    parameters: { decompressMegabytesPerSecond: { value: 500, unit: "MB/s and core", source: "proposal" } },
    strengths: ["cheap to read again and again"], weaknesses: ["a fifth to a third larger than gzip"], sources,
  }),
  definePractice({
    id: "zstd", name: "Zstandard", topic, maturity: 5,
    summary: "Dense and quick to read inside Parquet; the default of Iceberg tables.",
    parameters: { decompressMegabytesPerSecond: { value: 1300, unit: "MB/s and core", source: "proposal" } },
    strengths: ["about a quarter smaller than Snappy"], weaknesses: ["readers older than about 2019 cannot open it"], sources,
  }),
  definePractice({
    id: "gzip", name: "gzip", topic, options: ["gzip"], maturity: 5,
    summary: "Denser, slower; for text files as delivered and for archives that are seldom read.",
    parameters: { decompressMegabytesPerSecond: { value: 250, unit: "MB/s and core", source: "proposal" } },
    strengths: ["every partner and tool can write it"], weaknesses: ["one file is read by one core only"], sources,
  }),
  definePractice({
    id: "lz4", name: "LZ4", topic, options: ["lz4"],
    summary: "The least processor time per byte; for batches on the wire where milliseconds count and data is read at once.",
    parameters: { decompressMegabytesPerSecond: { value: 2000, unit: "MB/s and core", source: "proposal" } },
    strengths: ["a few tenths of a millisecond per batch"], weaknesses: ["the largest files of the three"], sources,
  }),
];
