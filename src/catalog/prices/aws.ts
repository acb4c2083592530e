import { databasesPrices } from "./aws/databases.js";
import { operationsPrices } from "./aws/operations.js";
import { processingPrices } from "./aws/processing.js";
import { storagePrices } from "./aws/storage.js";
import { streamingPrices } from "./aws/streaming.js";
import type { PriceBook } from "../schema.js";

const skypilot = "EC2 m7g and m7a on-demand ratio (https://github.com/skypilot-org/skypilot-catalog)";

const audits = "AWS Price List API readings for eu-west-1 (https://github.com/amartinawi/cost-optimization-scanner)";

/** A service's own ratio, measured on one of its prices in both regions. */
const measured = (ratio: number, on: string, skus: readonly string[], asOf = "2026-05-01") => ({ region: "eu-west-1", base: "us-east-1", ratio, source: `ratio of ${on}, ${audits}`, asOf, skus });

/** AWS list prices. Every SKU has a us-east-1 price; the ratios stand in for EU prices that no source gives. */
export const awsPrices: PriceBook = {
  provider: "aws",
  prices: [...databasesPrices, ...operationsPrices, ...processingPrices, ...storagePrices, ...streamingPrices],
  regionRatios: [
    measured(1.115, "MSK m7g brokers", ["aws.msk."]),
    measured(1.112, "ElastiCache r6g nodes", ["aws.elasticache.", "aws.memorydb."]),
    measured(1.113, "OpenSearch m5.large instances", ["aws.opensearch."]),
    measured(1.103, "Aurora r5.large instances", ["aws.aurora."]),
    measured(1.131, "DynamoDB on-demand requests", ["aws.dynamodb."]),
    measured(1.14, "CloudWatch log ingestion", ["aws.cloudwatch."]),
    { region: "eu-west-1", base: "us-east-1", ratio: 1.1146, source: skypilot, asOf: "2026-05-01" },
    { region: "eu-central-1", base: "us-east-1", ratio: 1.198, source: skypilot, asOf: "2026-05-01" },
  ],
};
