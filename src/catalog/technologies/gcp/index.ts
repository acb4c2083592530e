import type { Technology } from "../../schema.js";
import { bigquery } from "./bigquery.js";
import { bigqueryEditions } from "./bigquery-editions.js";
import { googleAlloydb } from "./google-alloydb.js";
import { googleApiGateway } from "./google-api-gateway.js";
import { googleApigee } from "./google-apigee.js";
import { googleArtifactRegistry } from "./google-artifact-registry.js";
import { googleBackupAndDr } from "./google-backup-and-dr.js";
import { googleBiglake } from "./google-biglake.js";
import { googleBigqueryDataTransfer } from "./google-bigquery-data-transfer.js";
import { googleBigtable } from "./google-bigtable.js";
import { googleCloudBuild } from "./google-cloud-build.js";
import { googleCloudCdn } from "./google-cloud-cdn.js";
import { googleCloudComposer } from "./google-cloud-composer.js";
import { googleCloudDataFusion } from "./google-cloud-data-fusion.js";
import { googleCloudFunctions } from "./google-cloud-functions.js";
import { googleCloudHsm } from "./google-cloud-hsm.js";
import { googleCloudIdentity } from "./google-cloud-identity.js";
import { googleCloudInterconnect } from "./google-cloud-interconnect.js";
import { googleCloudIotCore } from "./google-cloud-iot-core.js";
import { googleCloudKms } from "./google-cloud-kms.js";
import { googleCloudLoadBalancing } from "./google-cloud-load-balancing.js";
import { googleCloudLogging } from "./google-cloud-logging.js";
import { googleCloudMonitoring } from "./google-cloud-monitoring.js";
import { googleCloudRun } from "./google-cloud-run.js";
import { googleCloudSqlPostgresql } from "./google-cloud-sql-postgresql.js";
import { googleCloudStorage } from "./google-cloud-storage.js";
import { googleCloudTrace } from "./google-cloud-trace.js";
import { googleCloudVpn } from "./google-cloud-vpn.js";
import { googleComputeEngine } from "./google-compute-engine.js";
import { googleDataflow } from "./google-dataflow.js";
import { googleDataflowBatch } from "./google-dataflow-batch.js";
import { googleDataform } from "./google-dataform.js";
import { googleDataplex } from "./google-dataplex.js";
import { googleDataproc } from "./google-dataproc.js";
import { googleDataprocServerless } from "./google-dataproc-serverless.js";
import { googleDatastream } from "./google-datastream.js";
import { googleFirestore } from "./google-firestore.js";
import { googleKubernetesEngine } from "./google-kubernetes-engine.js";
import { googleManagedKafka } from "./google-managed-kafka.js";
import { googleMemorystore } from "./google-memorystore.js";
import { googlePrivateServiceConnect } from "./google-private-service-connect.js";
import { googlePubsub } from "./google-pubsub.js";
import { googlePubsubLite } from "./google-pubsub-lite.js";
import { googlePubsubSchemas } from "./google-pubsub-schemas.js";
import { googleSecretManager } from "./google-secret-manager.js";
import { googleSensitiveDataProtection } from "./google-sensitive-data-protection.js";
import { googleSpanner } from "./google-spanner.js";
import { googleStorageTransfer } from "./google-storage-transfer.js";
import { googleVertexAi } from "./google-vertex-ai.js";
import { googleVertexFeatureStore } from "./google-vertex-feature-store.js";
import { googleWorkflows } from "./google-workflows.js";
import { lookerStudio } from "./looker-studio.js";

/** Every technology of Google Cloud, sorted by id. */
export const gcpTechnologies: readonly Technology[] = [
  bigquery,
  bigqueryEditions,
  googleAlloydb,
  googleApiGateway,
  googleApigee,
  googleArtifactRegistry,
  googleBackupAndDr,
  googleBiglake,
  googleBigqueryDataTransfer,
  googleBigtable,
  googleCloudBuild,
  googleCloudCdn,
  googleCloudComposer,
  googleCloudDataFusion,
  googleCloudFunctions,
  googleCloudHsm,
  googleCloudIdentity,
  googleCloudInterconnect,
  googleCloudIotCore,
  googleCloudKms,
  googleCloudLoadBalancing,
  googleCloudLogging,
  googleCloudMonitoring,
  googleCloudRun,
  googleCloudSqlPostgresql,
  googleCloudStorage,
  googleCloudTrace,
  googleCloudVpn,
  googleComputeEngine,
  googleDataflow,
  googleDataflowBatch,
  googleDataform,
  googleDataplex,
  googleDataproc,
  googleDataprocServerless,
  googleDatastream,
  googleFirestore,
  googleKubernetesEngine,
  googleManagedKafka,
  googleMemorystore,
  googlePrivateServiceConnect,
  googlePubsub,
  googlePubsubLite,
  googlePubsubSchemas,
  googleSecretManager,
  googleSensitiveDataProtection,
  googleSpanner,
  googleStorageTransfer,
  googleVertexAi,
  googleVertexFeatureStore,
  googleWorkflows,
  lookerStudio,
];
