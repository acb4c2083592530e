import type { Technology } from "../../schema.js";

/** Apache YARN: compute. */
export const apacheYarn: Technology = {
  id: "apache-yarn",
  name: "Apache YARN",
  vendor: "Apache Software Foundation",
  summary: "Resource manager of Hadoop clusters.",
  roles: ["compute"],
  aliases: ["yarn resource manager", "hadoop yarn"],
  options: [],
  status: "maintenance",
  statusNote: "Part of Hadoop 3.5; new Spark and Flink work runs on Kubernetes.",
  successor: "kubernetes",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["hadoop"],
  airGapCapable: true,
  features: ["containers"],
  maturity: 4,
  strengths: ["Existing clusters keep working"],
  weaknesses: ["Java services only in practice"],
  bill: [],
  unpriced: "Runs on the Hadoop nodes.",
  sources: {
    release: {
      title: "endoflife.date, Apache Hadoop: 3.5.0 of 2026-04-02",
      url: "https://endoflife.date/apache-hadoop",
      asOf: "2026-08-22",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
