import type { Technology } from "../../schema.js";

/** Apache Atlas: metadata-catalog, lineage. */
export const apacheAtlas: Technology = {
  id: "apache-atlas",
  name: "Apache Atlas",
  vendor: "Apache Software Foundation",
  summary: "Metadata and lineage for Hadoop estates, paired with Ranger.",
  roles: ["metadata-catalog", "lineage"],
  aliases: [],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.5, unit: "FTE", source: "fte" },
  skills: ["hadoop", "java"],
  airGapCapable: true,
  features: ["business-glossary", "column-lineage"],
  maturity: 3,
  strengths: ["Tags flow into Ranger policies"],
  weaknesses: ["HBase, Solr, Kafka and ZooKeeper to run; thin outside Hadoop"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 24, why: "24 vCPU: 2 servers, HBase, Solr, Kafka, ZooKeeper" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 96, why: "96 GB memory: 2 servers, HBase, Solr, Kafka, ZooKeeper" },
    },
  ],
  sources: {
    release: { title: "Apache Atlas 2.5.0 of 2026-04-30", url: "https://github.com/apache/atlas", asOf: "2026-08", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
