import type { Price } from "../../schema.js";

const survey = { source: "price survey of 2026 without a public page; unverified", asOf: "2026-07-13", confidence: "medium", unverified: true } as const;
const confl = { source: "Confluent pricing page as recorded by api-evangelist (https://www.confluent.io/pricing/)", asOf: "2026-09-05", confidence: "medium" } as const;
const flink = { source: "Confluent Cloud Flink billing (https://docs.confluent.io/cloud/current/flink/concepts/flink-billing.html)", asOf: "2026", confidence: "medium" } as const;
const aiven = { source: "Aiven plans as recorded by api-evangelist (https://github.com/api-evangelist/aiven)", asOf: "2026-07-23", confidence: "medium" } as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;

/** SaaS list prices before tax and discounts: streaming and ingestion. */
export const streamingPrices: readonly Price[] = [
  { sku: "confluent.standard.ecku-hour", unit: "eCKU-hour", region: "global", usd: 0.75, ...survey },
  { sku: "confluent.enterprise.ecku-hour", unit: "eCKU-hour, middle of 1.75 to 2.25", region: "global", usd: 2, ...survey },
  { sku: "confluent.data.gb", unit: "GB in or out", region: "global", usd: 0.05, ...confl },
  { sku: "confluent.storage.gb-month", unit: "GB-month", region: "global", usd: 0.08, ...confl },
  { sku: "confluent.flink.cfu-hour", unit: "CFU-hour", region: "global", usd: 0.21, ...flink },
  { sku: "redpanda.serverless.in.gb", unit: "GB written", region: "global", usd: 0.045, ...survey },
  { sku: "redpanda.serverless.out.gb", unit: "GB read", region: "global", usd: 0.04, ...survey },
  { sku: "redpanda.serverless.gb-month", unit: "GB-month", region: "global", usd: 0.09, ...survey },
  { sku: "aiven.kafka.startup.month", unit: "plan-month, from", region: "global", usd: 200, ...aiven },
  { sku: "aiven.kafka.business.month", unit: "plan-month, from", region: "global", usd: 500, ...aiven },
  { sku: "aiven.kafka.custom.month", unit: "plan-month, from", region: "global", usd: 5000, ...aiven },
  { sku: "fivetran.mar.million", unit: "million active rows; lower bands are volume discounts", region: "global", usd: 500, ...survey },
  { sku: "airbyte.standard.month", unit: "month", region: "global", usd: 10, ...survey },
  { sku: "airbyte.database.gb", unit: "GB from databases and files (4 credits of 2.50 USD)", region: "global", usd: 10, ...gk },
  { sku: "estuary.data.gb", unit: "GB moved", region: "global", usd: 0.5, ...survey },
  { sku: "estuary.connector.hour", unit: "connector-hour (100 USD a month)", region: "global", usd: 0.136986, ...survey },
];
