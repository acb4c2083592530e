import type { Price } from "../../schema.js";

const dbt = { source: "dbt price page as quoted (https://b-eye.com/blog/dbt-cloud-pricing/)", asOf: "2025", confidence: "medium" } as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const survey = { source: "price survey of 2026 without a public page; unverified", asOf: "2026-07-13", confidence: "medium", unverified: true } as const;
const ddog = { source: "Datadog cost guide (https://toolstac.com/tool/datadog/cost-management-guide)", asOf: "2025-09", confidence: "medium" } as const;
const ddogApm = { source: "Datadog billing page, archived copy; unverified", asOf: "2026", confidence: "medium", unverified: true } as const;
const nr = { source: "New Relic plans as recorded by api-evangelist (https://github.com/api-evangelist/new-relic)", asOf: "2026-05", confidence: "medium" } as const;
const graf = { source: "Grafana Cloud pricing page (https://grafana.com/pricing/)", asOf: "2026-07-17", confidence: "medium" } as const;
const pd = { source: "PagerDuty plans as recorded by api-evangelist (https://github.com/api-evangelist/pagerduty)", asOf: "2026-05-04", confidence: "medium" } as const;
const mongoM = { source: "price survey of April 2026 without a public page; unverified", asOf: "2026-04", confidence: "medium", unverified: true } as const;
const gh = { source: "GitHub Actions runner pricing (https://github.com/github/docs)", asOf: "2026-01-01", confidence: "high" } as const;
const atl = { source: "Atlassian plans as recorded by api-evangelist (https://github.com/api-evangelist/jira)", asOf: "2026-05-04", confidence: "medium" } as const;
const saasSet = {
  source: "Vendor pages checked 2026-10-20, data set verified-saas-pricing (https://huggingface.co/datasets/happyvalleydev/verified-saas-pricing)",
  asOf: "2026-10-20",
  confidence: "high",
} as const;

/** SaaS list prices before tax and discounts: orchestration, observability, stores, BI and collaboration. */
export const operationsPrices: readonly Price[] = [
  { sku: "dbt.starter.seat-month", unit: "developer seat-month", region: "global", usd: 100, ...dbt },
  { sku: "astronomer.team.deployment-hour", unit: "deployment-hour", region: "global", usd: 0.42, ...gk },
  { sku: "astronomer.worker-a5.hour", unit: "worker-hour", region: "global", usd: 0.13, ...gk },
  { sku: "prefect.team.month", unit: "month, 8 seats", region: "global", usd: 400, ...survey },
  { sku: "dagster.starter.month", unit: "month", region: "global", usd: 100, ...survey },
  { sku: "dagster.credit", unit: "asset materialisation", region: "global", usd: 0.035, ...survey },
  { sku: "datadog.infra-pro.host-month", unit: "host-month, yearly", region: "global", usd: 15, ...ddog },
  { sku: "datadog.apm.host-month", unit: "host-month", region: "global", usd: 31, ...ddogApm },
  { sku: "datadog.custom-metrics.thousand", unit: "thousand custom metrics a month", region: "global", usd: 50, ...ddog },
  { sku: "datadog.log-ingest.gb", unit: "GB ingested", region: "global", usd: 0.1, ...survey },
  { sku: "datadog.log-index.gb", unit: "GB indexed 15 days: 1.3 million events of 768 B at 1.70 USD a million", region: "global", usd: 2.21, ...survey },
  { sku: "newrelic.ingest.gb", unit: "GB above 100 GB a month", region: "global", usd: 0.4, ...survey },
  { sku: "newrelic.full-user.month", unit: "full user-month, Pro, yearly", region: "global", usd: 349, ...nr },
  { sku: "splunk.ingest.gb", unit: "GB (80,000 USD a year for 100 GB/day)", region: "global", usd: 2.19178, ...survey },
  { sku: "grafana.pro.month", unit: "month", region: "global", usd: 19, ...graf },
  { sku: "grafana.series.thousand", unit: "thousand active series", region: "global", usd: 6.5, ...graf },
  { sku: "grafana.logs.gb", unit: "GB written and kept 30 days (0.05 + 0.40 + 0.10)", region: "global", usd: 0.55, ...graf },
  { sku: "grafana.user.month", unit: "active user-month", region: "global", usd: 8, ...graf },
  {
    sku: "elastic.serverless.ingest.gb",
    unit: "GB ingested",
    region: "global",
    usd: 0.6,
    tiers: [
      { upTo: 1500, usd: 0.6 },
      { upTo: 3000, usd: 0.33 },
      { upTo: null, usd: 0.11 },
    ],
    ...survey,
  },
  { sku: "elastic.serverless.retained.gb-month", unit: "GB-month", region: "global", usd: 0.019, ...survey },
  { sku: "dynatrace.fullstack.host-month", unit: "8 GiB host-month", region: "global", usd: 58.4, ...survey },
  { sku: "dynatrace.logs.gb", unit: "GB ingested", region: "global", usd: 0.2, ...survey },
  { sku: "pagerduty.professional.user-month", unit: "user-month, yearly", region: "global", usd: 21, ...pd },
  { sku: "mongodb.m30.hour", unit: "three-node cluster-hour", region: "global", usd: 0.54, ...mongoM },
  { sku: "mongodb.m50.hour", unit: "three-node cluster-hour", region: "global", usd: 2, ...mongoM },
  { sku: "mongodb.m200.hour", unit: "three-node cluster-hour", region: "global", usd: 14.59, ...mongoM },
  { sku: "redis-cloud.pro.month", unit: "month, Pro minimum", region: "global", usd: 200, ...mongoM },
  { sku: "neo4j.business-critical.gb-month", unit: "GB of memory a month", region: "global", usd: 146, ...mongoM },
  { sku: "influxdb.in.gb", unit: "GB in (0.0025 USD/MB)", region: "global", usd: 2.5, ...mongoM },
  { sku: "influxdb.storage.gb-month", unit: "GB-month (0.002 USD/GB-hour)", region: "global", usd: 1.46, ...mongoM },
  { sku: "influxdb.queries.million", unit: "million queries (0.012 USD per 100)", region: "global", usd: 120, ...mongoM },
  { sku: "pinecone.storage.gb-month", unit: "GB-month", region: "global", usd: 0.33, ...gk },
  { sku: "pinecone.reads.million", unit: "million queries of one read unit", region: "global", usd: 16, ...gk },
  { sku: "pinecone.writes.million", unit: "million writes of one write unit", region: "global", usd: 4, ...gk },
  { sku: "pinecone.standard.month", unit: "month, minimum", region: "global", usd: 50, ...gk },
  { sku: "tableau.viewer.user-month", unit: "viewer-month", region: "global", usd: 15, ...survey },
  { sku: "tableau.creator.user-month", unit: "creator-month", region: "global", usd: 75, ...survey },
  { sku: "power-bi.pro.user-month", unit: "user-month, Pro", region: "global", usd: 14, ...survey },
  { sku: "github-actions.linux-2core.minute", unit: "minute, Linux 2-core", region: "global", usd: 0.006, ...gh },
  { sku: "gitlab.premium.user-month", unit: "user-month, Premium, yearly", region: "global", usd: 29, ...gk },
  { sku: "jira.standard.user-month", unit: "user-month, Standard", region: "global", usd: 7.91, ...atl },
  { sku: "asana.starter.user-month", unit: "user-month, Starter", region: "global", usd: 13.49, ...saasSet },
  { sku: "github.team.user-month", unit: "user-month, Team", region: "global", usd: 4, ...gk },
  { sku: "slack.pro.user-month", unit: "user-month, Pro, yearly", region: "global", usd: 7.25, ...gk },
  { sku: "teams.essentials.user-month", unit: "user-month, Essentials", region: "global", usd: 4, ...gk },
  { sku: "confluence.standard.user-month", unit: "user-month, Standard", region: "global", usd: 6.05, ...atl },
  { sku: "notion.plus.user-month", unit: "user-month, Plus", region: "global", usd: 12, ...saasSet },
  { sku: "hcp-vault.standard.month", unit: "small Standard cluster-month", region: "global", usd: 1150, ...survey },
];
