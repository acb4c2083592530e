import type { Technology } from "../../schema.js";

/** AWS Lambda: compute. */
export const awsLambda: Technology = {
  id: "aws-lambda",
  name: "AWS Lambda",
  vendor: "Amazon Web Services",
  summary: "Functions per event or batch of events; 15 minutes and 10 GB at most, no state between calls.",
  roles: ["compute"],
  aliases: ["lambda", "aws lambda functions"],
  options: ["serverless", "lambda"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["python", "javascript", "aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 1000, source: "general" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 6144, unit: "KB", source: "lambdaRef" },
  sla: { availability: 0.9995, scope: "service, one region", source: "apiSla" },
  features: ["functions", "auto-scaling", "scale-to-zero", "python", "java", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["No idle cost", "Ten parallel batches per Kinesis shard"],
  weaknesses: ["No windows or joins across events", "1,000 parallel executions per region until raised", "Cold starts of 100 ms to 1 s"],
  bill: [
    { meter: "million-requests", sku: "aws.lambda.requests.million", freeQuantity: 1 },
    // 400,000 GB-seconds are free each month: 8 million calls of 100 ms at 512 MB.
    { meter: "million-requests", sku: "aws.lambda.gb-second.million-calls", freeQuantity: 8 },
  ],
  failure: {
    event: "The function fails on a record",
    stops: "That shard or message group until the record is skipped",
    stillServes: "Other shards",
    lost: "Nothing with a failure destination",
    detectedBy: "Errors, IteratorAge, DeadLetterErrors",
    action: "Bisect the batch on error, send the bad record to the dead-letter queue",
  },
  sources: {
    apiSla: {
      title: "AWS SLA overview, cloudonaut",
      url: "https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise",
      asOf: "2019-01-31",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    lambdaRef: {
      title: "AWS serverless skill references",
      url: "https://github.com/aws/agent-toolkit-for-aws",
      asOf: "2026-08-20",
      confidence: "high",
    },
  },
};
