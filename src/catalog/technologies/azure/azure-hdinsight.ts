import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, hdinsightVersions, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure HDInsight. */
export const azureHdinsight: Technology = {
  id: "azure-hdinsight",
  name: "Azure HDInsight",
  vendor: "Microsoft",
  summary: "Managed Hadoop, Spark, HBase and Kafka clusters on always-on virtual machines.",
  roles: ["batch-processing"],
  aliases: ["hdinsight"],
  options: ["spark"],
  status: "maintenance",
  statusNote: "HDInsight 4.0 and 5.0 ended on 31 March 2025 and HDInsight on AKS on 31 January 2025; only 5.1 is still supported. Microsoft directs new work to Fabric.",
  successor: "microsoft-fabric",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["hadoop", "spark", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 1800000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "cluster", source: "slaCatalogue" },
  features: ["spark-api", "scala", "python", "sql", "distributed"],
  maturity: 4,
  strengths: ["Keeps Hadoop-era jobs running with little change"],
  weaknesses: ["Clusters are paid while idle", "Component versions lag the open-source releases"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "d4a-v4",
        per: { batchGigabytesPerHour: { value: 576, unit: "GB/h", source: "editorial" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.7,
    minUnits: 3,
    fixedUnits: { count: 2, what: "head nodes", source: "editorial" },
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "azure-hdinsight.{size}" }],
  failure: {
    event: "The cluster loses its head nodes or a job fails",
    stops: "Batch runs",
    stillServes: "Data in Data Lake Storage",
    lost: "Nothing that was committed to storage",
    detectedBy: "Ambari alert, job failure",
    action: "Rebuild the cluster from its template and rerun",
  },
  sources: { editorial, generalKnowledge, hdinsightVersions, slaCatalogue },
};
