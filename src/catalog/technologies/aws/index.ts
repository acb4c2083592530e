import type { Technology } from "../../schema.js";
import { amazonApiGateway } from "./amazon-api-gateway.js";
import { amazonAppflow } from "./amazon-appflow.js";
import { amazonAthena } from "./amazon-athena.js";
import { amazonAuroraPostgresql } from "./amazon-aurora-postgresql.js";
import { amazonAuroraServerlessV2 } from "./amazon-aurora-serverless-v2.js";
import { amazonCloudfront } from "./amazon-cloudfront.js";
import { amazonCloudwatch } from "./amazon-cloudwatch.js";
import { amazonDataFirehose } from "./amazon-data-firehose.js";
import { amazonDynamodb } from "./amazon-dynamodb.js";
import { amazonEc2 } from "./amazon-ec2.js";
import { amazonEcr } from "./amazon-ecr.js";
import { amazonEks } from "./amazon-eks.js";
import { amazonElasticache } from "./amazon-elasticache.js";
import { amazonElasticacheMemcached } from "./amazon-elasticache-memcached.js";
import { amazonElasticacheServerless } from "./amazon-elasticache-serverless.js";
import { amazonEmr } from "./amazon-emr.js";
import { amazonEmrOnEks } from "./amazon-emr-on-eks.js";
import { amazonEmrServerlessStreaming } from "./amazon-emr-serverless-streaming.js";
import { amazonEmrServerless } from "./amazon-emr-serverless.js";
import { amazonEventbridge } from "./amazon-eventbridge.js";
import { amazonKeyspaces } from "./amazon-keyspaces.js";
import { amazonKinesis } from "./amazon-kinesis.js";
import { amazonKinesisDataAnalyticsSql } from "./amazon-kinesis-data-analytics-sql.js";
import { amazonKinesisOnDemand } from "./amazon-kinesis-on-demand.js";
import { amazonMacie } from "./amazon-macie.js";
import { amazonManagedFlink } from "./amazon-managed-flink.js";
import { amazonManagedGrafana } from "./amazon-managed-grafana.js";
import { amazonManagedPrometheus } from "./amazon-managed-prometheus.js";
import { amazonMemorydb } from "./amazon-memorydb.js";
import { amazonMsk } from "./amazon-msk.js";
import { amazonMskConnect } from "./amazon-msk-connect.js";
import { amazonMskExpress } from "./amazon-msk-express.js";
import { amazonMskServerless } from "./amazon-msk-serverless.js";
import { amazonMwaa } from "./amazon-mwaa.js";
import { amazonNeptune } from "./amazon-neptune.js";
import { amazonOpensearch } from "./amazon-opensearch.js";
import { amazonOpensearchServerless } from "./amazon-opensearch-serverless.js";
import { amazonQuicksight } from "./amazon-quicksight.js";
import { amazonRdsPostgresql } from "./amazon-rds-postgresql.js";
import { amazonRedshift } from "./amazon-redshift.js";
import { amazonRedshiftServerless } from "./amazon-redshift-serverless.js";
import { amazonS3 } from "./amazon-s3.js";
import { amazonS3Tables } from "./amazon-s3-tables.js";
import { amazonSagemaker } from "./amazon-sagemaker.js";
import { amazonSagemakerCatalog } from "./amazon-sagemaker-catalog.js";
import { amazonSqs } from "./amazon-sqs.js";
import { amazonTimestreamInfluxdb } from "./amazon-timestream-influxdb.js";
import { amazonTimestreamLiveanalytics } from "./amazon-timestream-liveanalytics.js";
import { awsBackup } from "./aws-backup.js";
import { awsCloudhsm } from "./aws-cloudhsm.js";
import { awsCodepipeline } from "./aws-codepipeline.js";
import { awsDatasync } from "./aws-datasync.js";
import { awsDirectConnect } from "./aws-direct-connect.js";
import { awsDms } from "./aws-dms.js";
import { awsDmsServerless } from "./aws-dms-serverless.js";
import { awsFargate } from "./aws-fargate.js";
import { awsGlue } from "./aws-glue.js";
import { awsGlueCatalog } from "./aws-glue-catalog.js";
import { awsGlueDataQuality } from "./aws-glue-data-quality.js";
import { awsGlueSchemaRegistry } from "./aws-glue-schema-registry.js";
import { awsIamIdentityCenter } from "./aws-iam-identity-center.js";
import { awsIotCore } from "./aws-iot-core.js";
import { awsIotGreengrass } from "./aws-iot-greengrass.js";
import { awsKms } from "./aws-kms.js";
import { awsLakeFormation } from "./aws-lake-formation.js";
import { awsLambda } from "./aws-lambda.js";
import { awsNetworkLoadBalancer } from "./aws-network-load-balancer.js";
import { awsPrivatelink } from "./aws-privatelink.js";
import { awsSecretsManager } from "./aws-secrets-manager.js";
import { awsSiteToSiteVpn } from "./aws-site-to-site-vpn.js";
import { awsStepFunctions } from "./aws-step-functions.js";
import { awsTransferFamily } from "./aws-transfer-family.js";
import { awsXRay } from "./aws-x-ray.js";
import { sagemakerFeatureStore } from "./sagemaker-feature-store.js";

/** AWS technologies. Sorted by id. */
export const awsTechnologies: readonly Technology[] = [
  amazonApiGateway,
  amazonAppflow,
  amazonAthena,
  amazonAuroraPostgresql,
  amazonAuroraServerlessV2,
  amazonCloudfront,
  amazonCloudwatch,
  amazonDataFirehose,
  amazonDynamodb,
  amazonEc2,
  amazonEcr,
  amazonEks,
  amazonElasticache,
  amazonElasticacheMemcached,
  amazonElasticacheServerless,
  amazonEmr,
  amazonEmrOnEks,
  amazonEmrServerless,
  amazonEmrServerlessStreaming,
  amazonEventbridge,
  amazonKeyspaces,
  amazonKinesis,
  amazonKinesisDataAnalyticsSql,
  amazonKinesisOnDemand,
  amazonMacie,
  amazonManagedFlink,
  amazonManagedGrafana,
  amazonManagedPrometheus,
  amazonMemorydb,
  amazonMsk,
  amazonMskConnect,
  amazonMskExpress,
  amazonMskServerless,
  amazonMwaa,
  amazonNeptune,
  amazonOpensearch,
  amazonOpensearchServerless,
  amazonQuicksight,
  amazonRdsPostgresql,
  amazonRedshift,
  amazonRedshiftServerless,
  amazonS3,
  amazonS3Tables,
  amazonSagemaker,
  amazonSagemakerCatalog,
  amazonSqs,
  amazonTimestreamInfluxdb,
  amazonTimestreamLiveanalytics,
  awsBackup,
  awsCloudhsm,
  awsCodepipeline,
  awsDatasync,
  awsDirectConnect,
  awsDms,
  awsDmsServerless,
  awsFargate,
  awsGlue,
  awsGlueCatalog,
  awsGlueDataQuality,
  awsGlueSchemaRegistry,
  awsIamIdentityCenter,
  awsIotCore,
  awsIotGreengrass,
  awsKms,
  awsLakeFormation,
  awsLambda,
  awsNetworkLoadBalancer,
  awsPrivatelink,
  awsSecretsManager,
  awsSiteToSiteVpn,
  awsStepFunctions,
  awsTransferFamily,
  awsXRay,
  sagemakerFeatureStore,
];
