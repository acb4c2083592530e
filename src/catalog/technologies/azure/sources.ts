import type { Source } from "../../schema.js";

/** No public page was found for the figure. */
export const generalKnowledge: Source = {
  title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true,
};

/** Our own judgement, stated so that it can be challenged. */
export const editorial: Source = {
  title: "editorial judgement, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true,
};

/** Two third-party catalogues of Azure's SLAs that agree; not Microsoft's SLA document itself. */
export const slaCatalogue: Source = {
  title: "Azure SLA catalogue azure-sla-auditor, in agreement with azure-sla-evidence-kit (third party)",
  url: "https://github.com/pebdaddy/azure-sla-auditor", asOf: "2026-03-11", confidence: "medium",
};

export const eventHubsLimits: Source = {
  title: "Microsoft Learn: Event Hubs quotas by tier",
  url: "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/event-hubs/includes/event-hubs-tier-limits.md",
  asOf: "2022-01", confidence: "medium",
};

export const eventHubsPremiumOverview: Source = {
  title: "Microsoft Learn: Overview of Event Hubs Premium",
  url: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-premium-overview", asOf: "2026-11", confidence: "high",
};

export const iotHubLimits: Source = {
  title: "Microsoft Learn: IoT Hub quotas and throttling",
  url: "https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/iot-hub-limits.md", asOf: "2022", confidence: "medium",
};

export const cosmosLimits: Source = {
  title: "Microsoft Learn: Azure Cosmos DB service quotas",
  url: "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/cosmos-db/concepts-limits.md", asOf: "2022-05", confidence: "medium",
};

export const storageLimits: Source = {
  title: "Microsoft Learn: scalability targets for standard storage accounts",
  url: "https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/azure-storage-account-limits-standard.md",
  asOf: "2020-05", confidence: "medium",
};

export const fedrampScope: Source = {
  title: "Microsoft Learn: Azure services in FedRAMP High audit scope",
  url: "https://learn.microsoft.com/en-us/azure/azure-government/compliance/azure-services-in-fedramp-auditscope",
  asOf: "2025-01", confidence: "high",
};

export const redisRetirement: Source = {
  title: "Microsoft Learn: Azure Cache for Redis retirement FAQ and what's new",
  url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/retirement-faq", asOf: "2026-09", confidence: "medium",
};

export const hdinsightVersions: Source = {
  title: "Microsoft Learn: Azure HDInsight versions and their support dates",
  url: "https://learn.microsoft.com/en-us/azure/hdinsight/hdinsight-component-versioning", asOf: "2026-11", confidence: "high",
};

export const databricksTiers: Source = {
  title: "Lucent Innovation: Azure Databricks pricing, DBUs and tiers",
  url: "https://www.lucentinnovation.com/resources/it-insights/azure-databricks-pricing", asOf: "2026-04-22", confidence: "medium",
};

export const fabricGuide: Source = {
  title: "Ultimate Info Guide: Microsoft Fabric pricing guide",
  url: "https://ultimateinfoguide.com", asOf: "2026-06", confidence: "medium",
};
