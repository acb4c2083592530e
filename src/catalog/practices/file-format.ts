import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "file-format";
const iceberg = { title: "Apache Iceberg documentation, write properties", url: "https://github.com/apache/iceberg/blob/7f879b1136/docs/docs/configuration.md", asOf: "2026-11", confidence: "high" } as const;
const parameters: Practice["parameters"] = {
  targetFileMegabytes: { value: 512, unit: "MB", source: "iceberg" }, rowGroupMegabytes: { value: 128, unit: "MB", source: "iceberg" },
};
const sources = { iceberg, proposal: proposed };

/** Layout of data files under the table format. */
export const fileFormat: readonly Practice[] = [
  definePractice({
    id: "parquet-files", name: "Parquet data files", topic, aliases: ["apache parquet"], options: ["parquet"], maturity: 5, parameters, sources,
    summary: "Columnar, self-describing, read by every engine in this catalog; statistics per row group let readers skip.",
    strengths: ["read by every engine"], weaknesses: ["no updates in place: the table format does that"],
  }),
  definePractice({
    id: "orc-files", name: "ORC data files", topic, aliases: ["apache orc", "orc format"], options: ["orc"], maturity: 4, parameters, sources,
    summary: "Columnar with stripe indexes; the home format of Hive and its ACID tables.",
    strengths: ["Hive ACID and vectorised reads"], weaknesses: ["fewer engines write it well"],
  }),
];
