/** Bills and price examples that others have published: their quantities, their amounts, and the SKUs that price them here. */

export interface PublishedRow {
  readonly what: string;
  /** USD, as published. */
  readonly published: number;
  /** What our books charge for it: SKU and the published quantity in the SKU's unit. */
  readonly charges: readonly (readonly [sku: string, quantity: number])[];
  /** Why the two are more than 15 % apart. Where it stands, they have to be. */
  readonly differs?: string;
}

export interface PublishedBill {
  readonly title: string;
  readonly url: string;
  readonly asOf: string;
  readonly region: string;
  readonly rows: readonly PublishedRow[];
  /** Rows of the source that cannot be compared, and why. */
  readonly leftOut: string;
}

export const publishedBills: readonly PublishedBill[] = [
  {
    title: "AWS guidance: game analytics pipeline, sample cost table", url: "https://github.com/aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws", asOf: "2025-08", region: "us-east-1",
    rows: [
      { what: "Kinesis on demand, 259.2 million records of 1 KB, one consumer", published: 58.87, charges: [["aws.kinesis.on-demand.stream-hour", 730], ["aws.kinesis.on-demand.in.million-kb", 259.2], ["aws.kinesis.on-demand.out.gb", 259.2]] },
      { what: "a second consumer of the stream", published: 9.89, charges: [["aws.kinesis.on-demand.out.gb", 259.2]] },
      { what: "Kinesis, two shards, 259.2 million records", published: 25.58, charges: [["aws.kinesis.shard.hour", 2 * 730], ["aws.kinesis.put-payload.million", 259.2]] },
      { what: "one more shard", published: 10.96, charges: [["aws.kinesis.shard.hour", 730]] },
      { what: "Firehose to Parquet, records counted as 5 KB", published: 58.9, charges: [["aws.firehose.ingest.million-5kb", 259.2], ["aws.firehose.format-conversion.gb", 259.2 * 5]] },
      { what: "Athena, 100 queries of 100 MB a day", published: 1.45, charges: [["aws.athena.scanned.tb", (100 * 100 * 30) / 1e6]] },
      { what: "Redshift Serverless, 4 RPU for 4 h a day, 259.2 GB", published: 181.9, charges: [["aws.redshift-serverless.rpu.hour", (4 * 4 * 730) / 24], ["aws.redshift.rms.gb-month", 259.2]] },
      { what: "Managed Flink, one KPU and the one that runs the application", published: 165.6, charges: [["aws.msf.kpu.hour", 2 * 730], ["aws.msf.running-storage.gb-month", 50]] },
      { what: "OpenSearch Serverless, one unit each for indexing and search, 1 GB (our unit price was read here)", published: 350.42, charges: [["aws.opensearch-serverless.ocu.hour", 2 * 730], ["aws.opensearch-serverless.gb-month", 1]] },
      { what: "S3, 259.2 GB", published: 7.27, charges: [["aws.s3.standard.gb-month", 259.2]], differs: "The source names the bytes only; the other 1.31 USD are requests it does not count." },
      { what: "Firehose to Iceberg, 259.2 million records of 1 KB", published: 19.44, charges: [["aws.firehose.ingest.million-5kb", 259.2]], differs: "Towards Iceberg tables Firehose does not round records up to 5 KB and has a price of its own, 0.075 USD a GB, which the book does not hold: we charge too much for small records." },
      { what: "API Gateway, 2.592 million REST calls", published: 9.07, charges: [["aws.api-gateway.http.million", 2.592]], differs: "REST interfaces at 3.50 USD a million; designs here use HTTP interfaces at 1.00 USD." },
      { what: "Glue, 2 DPU for 2 minutes a day", published: 0.15, charges: [["aws.glue.dpu.hour", (2 * 2 * 30) / 60]], differs: "0.15 USD pay for five such runs, not for the thirty of a month." },
      { what: "DynamoDB, 0.01 GB, 2.592 million reads", published: 0.41, charges: [["aws.dynamodb.gb-month", 0.01], ["aws.dynamodb.read.million", 2.592]], differs: "0.08 USD: the source does not say how large an entry is." },
    ],
    leftOut: "Lambda functions (their memory is not stated), a million objects in the Glue catalog (the book prices requests; a design holds far fewer than the free million), OpenSearch Ingestion (not in the catalog).",
  },
  {
    title: "AWS Labs: clickstream analytics on AWS, cost estimation", url: "https://github.com/awslabs/clickstream-analytics-on-aws", asOf: "undated revision", region: "us-east-1",
    rows: [
      { what: "Kinesis, two shards, 10 records/s of 1 KB", published: 22, charges: [["aws.kinesis.shard.hour", 2 * 730], ["aws.kinesis.put-payload.million", 10 * 2.628]] },
      { what: "Kinesis, two shards, 100 records/s", published: 26, charges: [["aws.kinesis.shard.hour", 2 * 730], ["aws.kinesis.put-payload.million", 100 * 2.628]] },
      { what: "Kinesis, ten shards, 1,000 records/s", published: 146, charges: [["aws.kinesis.shard.hour", 10 * 730], ["aws.kinesis.put-payload.million", 1000 * 2.628]] },
      { what: "two NAT gateways, fixed part", published: 64, charges: [["aws.nat.hour", 2 * 730]] },
      { what: "VPC endpoint in two zones, fixed part", published: 14.62, charges: [["aws.privatelink.endpoint.hour", 2 * 730]] },
      { what: "QuickSight, two authors", published: 48, charges: [["aws.quicksight.author.month", 2]] },
    ],
    leftOut: "Kinesis on demand (the number of consumers is not stated; three would fit both of its amounts within 5 %), EC2, EMR and Redshift (no hours stated), MSK m5 brokers (not in the book), readers of QuickSight (billed by session there).",
  },
  {
    title: "AWS Labs: CloudFront extensions, monitoring from real-time logs", url: "https://github.com/awslabs/aws-cloudfront-extensions", asOf: "2022-08", region: "us-east-1",
    rows: [
      { what: "Kinesis, one shard, 60 records/s of 2 KB, seven days kept", published: 27.76, charges: [["aws.kinesis.shard.hour", 730], ["aws.kinesis.extended-retention.shard-hour", 730], ["aws.kinesis.put-payload.million", 60 * 2.628]] },
      { what: "Athena, 86,000 queries of 35 MB", published: 14.42, charges: [["aws.athena.scanned.tb", (86_000 * 35) / 1e6]] },
      { what: "S3, 295 GB", published: 6.79, charges: [["aws.s3.standard.gb-month", 295]] },
      { what: "Lambda, 86,000 calls of 500 ms at 512 MB, free tier left aside", published: 0.38, charges: [["aws.lambda.requests.million", 0.086], ["aws.lambda.gb-second.million-calls", 0.086 * 5]] },
      { what: "Firehose with dynamic partitioning, 60 records/s of 2 KB", published: 36.9, charges: [["aws.firehose.ingest.million-5kb", 60 * 2.628]], differs: "Dynamic partitioning is billed beside the bytes; designs here partition in the processing job." },
      { what: "DynamoDB, 1 GB, two writes a minute, a read every two minutes", published: 0.72, charges: [["aws.dynamodb.gb-month", 1], ["aws.dynamodb.write.million", 0.0876], ["aws.dynamodb.read.million", 0.0219]], differs: "On-demand requests cost half since November 2024; the source is of 2022." },
    ],
    leftOut: "API Gateway and Cognito (cents).",
  },
  {
    title: "Microsoft: Data Factory pricing example, hourly copy from S3 to Blob storage", url: "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/data-factory/pricing-examples-s3-to-blob.md", asOf: "2024-05-15", region: "eastus",
    rows: [{ what: "240 runs of half an hour on 4 integration units, 480 activity runs, 30 days", published: 122, charges: [["azure-data-factory.data-integration-unit", 240 * 0.5 * 4], ["azure-data-factory.activity-run", 480]] }],
    leftOut: "nothing",
  },
  {
    title: "Microsoft: solution price estimates of the Cloud Intelligence workspace, real-time anomaly detection", url: "https://github.com/Azure/Azure-CloudIntelligence-SolutionAuthoringWorkspace", asOf: "undated page", region: "eastus",
    rows: [
      { what: "Event Hubs, one throughput unit for 744 h, one million events", published: 22.35, charges: [["azure-event-hubs.standard-throughput-unit", 744], ["azure-event-hubs.standard-ingress-events", 1]] },
      { what: "Stream Analytics, one unit for 744 h", published: 81.84, charges: [["azure-stream-analytics.standard-v2", 744]], differs: "One unit of the first generation at 0.11 USD an hour; the book holds the second, whose unit is larger and costs 0.33 USD." },
    ],
    leftOut: "Services a pipeline does not have (Machine Learning Studio, App Service), Data Factory of the first generation.",
  },
  {
    title: "Microsoft Architecture Center: stream processing with Databricks, Cosmos DB example", url: "https://github.com/MicrosoftDocs/architecture-center/blob/main/docs/reference-architectures/data/stream-processing-databricks-content.md", asOf: "2022", region: "eastus",
    rows: [{ what: "1,000 RU/s for 720 h", published: 57.6, charges: [["azure-cosmos-db.autoscale-100-ru", 10 * 720]], differs: "Provisioned throughput at 0.008 USD; designs here buy autoscale at 0.012, which is half as dear again at full use and a tenth when idle." }],
    leftOut: "nothing",
  },
  {
    title: "Google Cloud: Cloud Storage pricing examples, simple example", url: "https://cloud.google.com/storage/pricing-examples", asOf: "undated page", region: "us-central1",
    rows: [
      { what: "50 GB Standard", published: 1, charges: [["google-cloud-storage.standard", 50]] },
      { what: "10,000 class A operations", published: 0.05, charges: [["google-cloud-storage.class-a-operations", 0.01]] },
      { what: "50,000 class B operations", published: 0.02, charges: [["google-cloud-storage.class-b-operations", 0.05]] },
      { what: "1 GB to the internet", published: 0.12, charges: [["google-network.internet", 1]] },
    ],
    leftOut: "nothing; the example is in us-east1, priced like us-central1",
  },
  {
    title: "Google Cloud: Dataproc pricing example", url: "https://cloud.google.com/dataproc/pricing", asOf: "undated page", region: "us-central1",
    rows: [{ what: "24 vCPU for two hours", published: 0.48, charges: [["google-dataproc.cluster-premium", 48]] }],
    leftOut: "the machines themselves, which the example does not price",
  },
];
